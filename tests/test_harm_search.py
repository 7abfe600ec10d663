"""Finding a kind of harm by what people type. `test_parity.py` holds the extension's search to the same answers."""

from collections.abc import Callable

import pytest

from tsuho.engine.harm_search import plain, search_harms
from tsuho.records import Harm, Knowledge

Search = Callable[[str], list[str]]


@pytest.fixture
def search(knowledge: Knowledge) -> Search:
    harms: list[Harm] = list(knowledge.harms.values())
    return lambda typed: [harm.id for harm in search_harms(harms, typed)]


@pytest.mark.parametrize("typed", ["リベンジ", "りべんじ", "ﾘﾍﾞﾝｼﾞ"])
def test_spellings_that_mean_the_same_are_the_same(typed: str) -> None:
    assert plain(typed) == "りべんじ"


def test_nothing_typed_offers_every_harm_in_its_own_order(search: Search, knowledge: Knowledge) -> None:
    assert search(" \u3000") == list(knowledge.harms)


def test_every_word_a_harm_is_known_by_leads_to_it(search: Search, knowledge: Knowledge) -> None:
    assert [word for harm in knowledge.harms.values() for word in harm.words if harm.id not in search(word)] == []


def test_a_whole_sentence_is_understood_by_the_word_it_holds(search: Search) -> None:
    assert "intimate_image" in search("リベンジポルノを消したい")


def test_what_fits_everything_typed_leaves_out_what_fits_a_part(search: Search) -> None:
    assert 0 < len(search("子ども 画像")) < len(search("子ども"))


def test_a_part_that_fits_is_better_than_nothing(search: Search) -> None:
    assert "child_bullying" in search("いじめ qqqqqq")


@pytest.mark.parametrize("typed", ["qqqqqq", ".*[(", "about my"])
def test_what_tells_nothing_of_what_happened_chooses_nothing(search: Search, typed: str) -> None:
    assert search(typed) == []
