"""Words of danger to life, and words that only sound like it. `test_parity.py` holds the extension to the same."""

from collections.abc import Iterator

import pytest

from tests.cases_as_json import cases
from tsuho.engine.danger_words import dangers_in
from tsuho.engine.harm_search import search_harms
from tsuho.engine.suggest import Suggester
from tsuho.engine.who_typed import who_typed
from tsuho.records import Knowledge

HELP = {"threat", "suicide_notice", "suicide_inducement"}


def said(tells: str) -> Iterator[str]:
    """What the cases say that tells so."""
    return (text for case in cases("danger_words") if case["tells"] == tells for text in case["says"])


def test_a_life_in_danger_is_heard_in_every_spelling() -> None:
    assert [text for text in said("now") if not dangers_in(text) & {"threat", "act"}] == []


def test_wanting_to_die_is_heard_in_every_spelling_and_calls_no_police() -> None:
    assert [text for text in said("despair") if dangers_in(text) != {"despair"}] == []


def test_what_only_sounds_like_danger_is_passed_over() -> None:
    assert [text for text in said("nothing") if dangers_in(text)] == []


@pytest.mark.parametrize("tells", ["now", "despair"])
def test_what_is_heard_is_asked_about_and_found_by_the_search(knowledge: Knowledge, tells: str) -> None:
    suggester, harms = Suggester(knowledge.harm_words.posts), list(knowledge.harms.values())
    for text in said(tells):
        assert suggester.suggest(text).danger == "ask", text
        assert {harm.id for harm in search_harms(harms, text)[:3]} & HELP, text


def test_who_wants_to_die_is_taken_for_the_person_themselves(knowledge: Knowledge) -> None:
    missed = [text for text in said("despair") if who_typed(knowledge.harms["suicide_notice"], text).wish != "talk"]
    assert missed == []


def test_ordinary_posts_that_share_the_words_seldom_ring() -> None:
    """Jokes, news, games and recipes, most of them written to sound like danger."""
    quiet = [post for case in cases("posts") if case.get("quiet") for post in case["says"]]
    assert sum(bool(dangers_in(post)) for post in quiet) <= 0.01 * len(quiet)
