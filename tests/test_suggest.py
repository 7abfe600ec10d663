"""Kinds of harm by the words of a post. `test_parity.py` holds the extension to the same answers."""

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from tests.cases_as_json import cases
from tsuho.compile.post_examples import learn_posts, origin
from tsuho.engine.suggest import COMPILED, MOST, Suggester, Suggestions
from tsuho.engine.typed_examples import POST_ORIGIN
from tsuho.records import Knowledge

FROST = "水やりは朝がよいそうです。夕方にやると、寒い日は土がこおってしまうことがあると聞きました。"


@pytest.fixture(scope="module")
def suggester(knowledge: Knowledge) -> Suggester:
    return Suggester(knowledge.harm_words.posts)


@pytest.fixture(scope="module")
def suggested(suggester: Suggester) -> Callable[[str], Suggestions]:
    """What is offered for a post, asked once."""
    return cache(suggester.suggest)


def said(**wanted: Any) -> list[str]:
    """The posts of the cases that say this of themselves."""
    return [
        post for case in cases("posts") if all(case.get(k) == v for k, v in wanted.items()) for post in case["says"]
    ]


def test_posts_are_known_among_three(suggested: Callable[[str], Suggestions], knowledge: Knowledge) -> None:
    posts = [
        ({harm, *case.get("also", ())}, post)
        for harm in knowledge.harms
        for case in cases("posts")
        if case.get("harm") == harm
        for post in case["says"]
    ]
    missed = [(harm, post) for harm, post in posts if not harm & {each.harm for each in suggested(post).suggestions}]
    assert len(missed) <= len(posts) * 0.15, missed


def test_the_compiled_table_was_learned_from_these_examples_in_this_way(knowledge: Knowledge) -> None:
    """`tsuho bundle` learns anew only where examples, the way of learning or the table have changed."""
    assert origin(knowledge, COMPILED) == POST_ORIGIN, "run `tsuho bundle`"
    assert origin(knowledge, COMPILED._replace(harm=COMPILED.harm + 1)) != POST_ORIGIN


@pytest.mark.anew
def test_the_compiled_table_is_what_the_examples_teach(knowledge: Knowledge) -> None:
    assert learn_posts(knowledge) == COMPILED


def test_posts_that_nothing_was_learned_from_are_known(suggested: Callable[[str], Suggestions]) -> None:
    """Of a writer whose posts the table has never seen: that is how it goes with everybody's."""
    held = cases("held_posts")
    posts = [({case["harm"], *case.get("also", [])}, post) for case in held if "harm" in case for post in case["says"]]
    quiet = [post for case in held if case.get("quiet") for post in case["says"]]
    signs, none = ([p for case in held if case.get("danger") == kind for p in case["says"]] for kind in ("ask", "none"))

    known = [harm & {each.harm for each in suggested(post).suggestions} for harm, post in posts]
    assert sum(map(bool, known)) >= 0.85 * len(posts)
    assert sum(not suggested(post).suggestions for post in quiet) >= 0.95 * len(quiet)
    assert sum(suggested(post).danger == "ask" for post in signs) >= 0.75 * len(signs)
    assert sum(suggested(post).danger == "ask" for post in [*none, *quiet]) <= 0.02 * len([*none, *quiet])


def test_no_post_by_which_it_is_judged_was_learned(knowledge: Knowledge) -> None:
    learned = {text for examples in knowledge.harm_words.seen.values() for each in examples for text in each.says}
    assert not learned & {text for case in cases("held_posts") for text in case["says"]}


def test_what_only_shares_their_words_is_left_alone(suggested: Callable[[str], Suggestions]) -> None:
    quiet = said(quiet=True)
    offered = [post for post in quiet if suggested(post).suggestions]
    asked = [post for post in quiet if suggested(post).danger == "ask"]
    assert len(offered) <= len(quiet) * 0.05, offered
    assert len(asked) <= len(quiet) * 0.02, asked


def test_danger_is_asked_about_on_real_signs_only(suggested: Callable[[str], Suggestions]) -> None:
    signs, none = said(danger="ask"), said(danger="none")
    missed = [post for post in signs if suggested(post).danger == "none"]
    false = [post for post in none if suggested(post).danger == "ask"]
    assert len(missed) <= len(signs) * 0.11, missed
    assert len(false) <= len(none) * 0.08, false


def test_the_words_that_led_there_are_told_as_the_post_writes_them(suggester: Suggester) -> None:
    (only,) = suggester.suggest("ﾎﾜｲﾄ案件です。即日即金").suggestions
    assert (only.harm, only.words) == ("criminal_recruitment", ("ﾎﾜｲﾄ案件", "即日即金"))


@pytest.mark.parametrize(
    "text", ["", "。", "駅前のパン屋は9時に開く", "a", "🙂", "この広告は詐欺じゃない", FROST, "pbr 2 hours ago | link"]
)
def test_where_it_is_not_sure_it_says_nothing(suggester: Suggester, text: str) -> None:
    assert suggester.suggest(text) == ((), "none")


@pytest.mark.parametrize(
    ("post", "harm"),
    [
        ("大麻売ります", "drugs"),
        ("殺すぞ", "threat"),
        ("口座を売ってください", "account_trade"),
        ("投資で必ず儲かる", "fraud"),
        ("中学生の裸の写真を売ります", "csam"),
        ("I will kill you", "threat"),
    ],
)
def test_the_shortest_post_that_says_it_bluntly_is_known(suggester: Suggester, post: str, harm: str) -> None:
    assert harm in {each.harm for each in suggester.suggest(post).suggestions}


def test_at_most_three_are_offered(suggester: Suggester) -> None:
    everything = "\n".join(post for case in cases("posts") for post in case["says"])
    assert len(suggester.suggest(everything).suggestions) <= MOST


def test_only_the_beginning_of_a_long_text_is_looked_at(suggester: Suggester, knowledge: Knowledge) -> None:
    far = "あ" * knowledge.harm_words.posts.longest + "ホワイト案件です。即日即金"
    assert suggester.suggest(far) == ((), "none")
