"""Kinds of harm by the words of a post. `test_parity.py` holds the extension to the same answers."""

from typing import Any

import pytest

from tests.cases_as_json import cases
from tsuho.compile.post_examples import count_posts
from tsuho.engine.suggest import MOST, Suggester
from tsuho.records import Example, HarmWords, Knowledge


@pytest.fixture(scope="module")
def suggester(knowledge: Knowledge) -> Suggester:
    return Suggester(knowledge.harm_words.posts)


def said(**wanted: Any) -> list[str]:
    """The posts of the cases that say this of themselves."""
    return [
        post for case in cases("posts") if all(case.get(k) == v for k, v in wanted.items()) for post in case["says"]
    ]


def test_posts_are_known_among_three(suggester: Suggester, knowledge: Knowledge) -> None:
    posts = [
        ({harm, *case.get("also", ())}, post)
        for harm in knowledge.harms
        for case in cases("posts")
        if case.get("harm") == harm
        for post in case["says"]
    ]
    missed = [
        (harm, post) for harm, post in posts if not harm & {each.harm for each in suggester.suggest(post).suggestions}
    ]
    assert len(missed) <= len(posts) * 0.15, missed


def by(words: HarmWords, writer: str) -> list[Example]:
    return [each for examples in words.seen.values() for each in examples if each.by == writer]


@pytest.mark.parametrize(
    ("writer", "least", "alone"),
    [("writer_3", 0.88, 0.95), ("writer_4", 0.78, 0.95), ("writer_5", 0.67, 0.95), ("writer_6", 0.84, 0.94)],
)
def test_posts_of_others_are_known_by_the_examples_of_everybody_else(
    knowledge: Knowledge, writer: str, least: float, alone: float
) -> None:
    """Nobody's posts help to know their own."""
    words = knowledge.harm_words
    unaided = Suggester(words.posts, count_posts(words, without=writer))
    posts = [({each.harm, *each.also}, post) for each in by(words, writer) if each.harm for post in each.says]
    quiet = [post for each in by(words, writer) if each.quiet for post in each.says]
    known = [harm & {each.harm for each in unaided.suggest(post).suggestions} for harm, post in posts]
    assert sum(map(bool, known)) >= least * len(posts)
    assert sum(not unaided.suggest(post).suggestions for post in quiet) >= alone * len(quiet)


@pytest.mark.parametrize(
    ("writer", "least", "most"), [("writer_5", 0.9, 0.0), ("writer_6", 0.8, 0.03), ("writer_8", 0.5, 0.13)]
)
def test_danger_is_heard_by_the_examples_of_everybody_else(
    knowledge: Knowledge, writer: str, least: float, most: float
) -> None:
    """And hardly ever where there is none; `writer_8` wrote what differs from danger by a word or two."""
    words = knowledge.harm_words
    unaided = Suggester(words.posts, count_posts(words, without=writer))
    danger = [post for each in by(words, writer) if each.danger == "ask" for post in each.says]
    none = [post for each in by(words, writer) if each.danger == "none" or each.quiet for post in each.says]
    assert sum(unaided.suggest(post).danger == "ask" for post in danger) >= least * len(danger)
    assert sum(unaided.suggest(post).danger == "ask" for post in none) <= most * len(none)


def test_what_only_shares_their_words_is_left_alone(suggester: Suggester) -> None:
    quiet = said(quiet=True)
    offered = [post for post in quiet if suggester.suggest(post).suggestions]
    asked = [post for post in quiet if suggester.suggest(post).danger == "ask"]
    assert len(offered) <= len(quiet) * 0.05, offered
    assert len(asked) <= len(quiet) * 0.02, asked


def test_danger_is_asked_about_on_real_signs_only(suggester: Suggester) -> None:
    signs, none = said(danger="ask"), said(danger="none")
    missed = [post for post in signs if suggester.suggest(post).danger == "none"]
    false = [post for post in none if suggester.suggest(post).danger == "ask"]
    assert len(missed) <= len(signs) * 0.11, missed
    assert len(false) <= len(none) * 0.05, false


def test_the_words_that_led_there_are_told_as_the_data_writes_them(suggester: Suggester) -> None:
    (only,) = suggester.suggest("ﾎﾜｲﾄ案件です。即日即金").suggestions
    assert (only.harm, only.words) == ("criminal_recruitment", ("ホワイト案件", "即金"))


@pytest.mark.parametrize("text", ["", "。", "駅前のパン屋は9時に開く", "a", "🙂", "この広告は詐欺じゃない"])
def test_where_it_is_not_sure_it_says_nothing(suggester: Suggester, text: str) -> None:
    assert suggester.suggest(text) == ((), "none")


def test_at_most_three_are_offered(suggester: Suggester) -> None:
    everything = "\n".join(post for case in cases("posts") for post in case["says"])
    assert len(suggester.suggest(everything).suggestions) <= MOST


def test_only_the_beginning_of_a_long_text_is_looked_at(suggester: Suggester, knowledge: Knowledge) -> None:
    far = "あ" * knowledge.harm_words.posts.longest + "ホワイト案件です。即日即金"
    assert suggester.suggest(far) == ((), "none")
