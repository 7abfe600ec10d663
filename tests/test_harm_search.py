"""Finding a kind of harm by what people type. `test_parity.py` holds the extension's search to the same answers."""

from collections.abc import Callable

import pytest

from tests.cases_as_json import cases
from tsuho.engine.harm_search import UNSURE, harm_searcher, search_harms
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
