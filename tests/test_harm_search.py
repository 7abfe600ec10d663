"""Finding a kind of harm by what people type. `test_parity.py` holds the extension's search to the same answers."""

import re
import tomllib
from collections.abc import Callable

import pytest

from tests.cases_as_json import cases
from tsuho.engine.harm_search import UNSURE, harm_searcher, search_harms
from tsuho.engine.who_typed import who_typed
from tsuho.knowledge import CHECKOUT
from tsuho.records import Harm, Knowledge

Search = Callable[[str], list[str]]


@pytest.fixture(scope="module")
def search(knowledge: Knowledge) -> Search:
    harms: list[Harm] = list(knowledge.harms.values())
    return lambda typed: [harm.id for harm in search_harms(harms, typed)]


def test_nothing_typed_offers_every_harm_in_its_own_order(search: Search, knowledge: Knowledge) -> None:
    assert search(" \u3000") == list(knowledge.harms)


def test_phrases_lead_to_the_right_harm_first(search: Search) -> None:
    """At least 95 % right first, at most 2 % to nothing."""
    said = [
        ((case["harm"], *case.get("also", ())), phrase, search(phrase))
        for case in cases("phrases")
        for phrase in case["says"]
    ]
    wrong = [(harm, phrase, found) for harm, phrase, found in said if found[0] not in harm]
    lost = [(harm, phrase) for harm, phrase, found in wrong if found == [UNSURE]]
    assert len(wrong) <= len(said) * 0.05, wrong
    assert len(lost) <= len(said) * 0.02, lost


@pytest.mark.parametrize(("writer", "least"), [("writer_3", 0.95), ("writer_4", 0.9), ("writer_5", 0.85)])
def test_phrases_of_others_are_found_by_the_examples_of_everybody_else(
    knowledge: Knowledge, writer: str, least: float
) -> None:
    """Nobody's phrases help to find their own."""
    words = knowledge.harm_words
    search = harm_searcher(words, tuple(knowledge.harms.values()), without=writer)
    theirs = (each for examples in words.phrases.values() for each in examples if each.by == writer)
    said = [((each.harm, *each.also), phrase) for each in theirs for phrase in each.says]
    found = [search(phrase)[0].id for _, phrase in said]
    right = [id in harm for (harm, _), id in zip(said, found, strict=True)]
    assert sum(right) >= least * len(said)
    assert sum(id == UNSURE not in harm for (harm, _), id in zip(said, found, strict=True)) <= 0.02 * len(said)


def test_every_harm_has_ten_phrases_in_both_languages(knowledge: Knowledge) -> None:
    for harm in knowledge.harms:
        said = [phrase for case in cases("phrases") if case["harm"] == harm for phrase in case["says"]]
        assert len(said) >= 10, harm
        assert 0 < sum(phrase.isascii() for phrase in said) < len(said), harm


@pytest.mark.parametrize(
    ("typed", "harm"),
    [
        ("営業妨害", "defamation"),
        ("業務妨害", "defamation"),
        ("信用毀損", "defamation"),
        ("ブスと書かれた", "defamation"),
        ("実名を書かれた", "privacy"),
        ("勤務先", "privacy"),
        ("家の住所", "privacy"),
        ("車のナンバー", "privacy"),
        ("のぞき", "privacy"),
        ("ネットストーカー", "threat"),
        ("振り込んだ", "fraud"),
        ("お金を振り込んでしまった", "fraud"),
        ("ハブられた", "child_bullying"),
        ("携帯売買", "account_trade"),
    ],
)
def test_a_word_or_two_typed_in_a_hurry_is_enough(search: Search, typed: str, harm: str) -> None:
    assert search(typed)[0] == harm


@pytest.mark.parametrize("typed", ["イジ", "いじ", "イジメ"])
def test_half_a_word_is_enough_in_katakana_or_hiragana(search: Search, typed: str) -> None:
    assert "child_bullying" in search(typed)


@pytest.mark.parametrize(
    ("typed", "never"),
    [
        ("消したい", "gore"),
        ("誹謗中傷を消したい", "gore"),
        ("リベンジポルノを消したい", "csam"),
        ("my ex posted nudes", "weapons"),
        ("電話でまた話す", "misinformation"),
        ("詐欺じゃなくて悪口です", "fraud"),
    ],
)
def test_a_fragment_leads_nowhere(search: Search, typed: str, never: str) -> None:
    assert never not in search(typed)


@pytest.mark.parametrize("typed", ["qqqqqq", ".*[(", "about my", "肉じゃがの作り方", "🙂"])
def test_where_nothing_fits_the_answer_is_not_sure(search: Search, typed: str) -> None:
    assert search(typed) == [UNSURE]


@pytest.mark.parametrize("typed", ["ディープフェク", "harrassment", "誹膀中傷", "ransomwear"])
def test_a_slip_of_the_finger_is_forgiven(search: Search, typed: str) -> None:
    assert search(typed) != [UNSURE]


@pytest.mark.parametrize("of", ["wish", "called", "not_called", "denied", "romaji", "abroad", "other_word"])
def test_what_is_typed_in_other_ways_is_understood(search: Search, of: str) -> None:
    """A wish alone is no harm; what others call the person is a defamation, what is denied is not meant; Latin letters
    may be Japanese, other languages are spoken here, and a word may be another one by chance."""
    said = [(case, each, search(each)) for case in cases("searched") if case["of"] == of for each in case["says"]]
    wrong = [(case["harm"], each, found) for case, each, found in said if found[0] not in case["harm"]]
    forbidden = [(each, found) for case, each, found in said if found[0] in case.get("never", ())]
    assert len(said) > 20
    assert len(wrong) <= len(said) * 0.08, wrong
    assert len(forbidden) <= len(said) * 0.03, forbidden


def test_a_wish_alone_finds_no_harm_and_stands_chosen(knowledge: Knowledge) -> None:
    """「書いた人を訴えたい」 says what is wanted; which harm it is, is still to be asked."""
    said = [(case["wish"], each) for case in cases("searched") if case["of"] == "wish" for each in case["says"]]
    heard = [(wish, each, who_typed(knowledge.harms[UNSURE], each).wish) for wish, each in said]
    assert [each for each in heard if each[2] not in (each[0], "")] == []
    missed = [each for each in heard if not each[2]]
    assert len(missed) <= len(said) * 0.05, missed


@pytest.mark.parametrize("of", ["zh", "ko", "pt", "vi"])
def test_what_the_search_offers_to_type_finds_something(search: Search, knowledge: Knowledge, of: str) -> None:
    """The hint in the field is true in the language that it is in."""
    languages = tomllib.loads((CHECKOUT / f"shared_data/languages/{of}/picker.toml").read_text("utf-8"))
    hint = languages["interface:harmSearchHint"]["text"].replace("：", ":").split(":")[1].rstrip("…")
    for word in re.split("[,、，]", hint):
        assert search(word.strip())[0] != UNSURE, word
