"""Words with a slip of the finger in them."""

import pytest

from tsuho.engine.slips import close_words, fewest_slips
from tsuho.engine.spelling import spelled

WORDS = [(spelled(word), word) for word in ("ディープフェイク", "harassment", "誹謗中傷", "銃の作り方", "scam")]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ディープフェク 消したい", ["ディープフェイク"]),
        ("online harrasment", ["harassment"]),
        ("誹膀中傷された", ["誹謗中傷"]),
        ("肉じゃがの作り方", []),
        ("spam", []),
        ("orange sapling", []),
    ],
)
def test_a_slip_is_forgiven_in_a_long_word_of_one_script(typed: str, meant: list[str]) -> None:
    assert close_words(WORDS, spelled(typed)) == meant


@pytest.mark.parametrize(
    ("word", "text", "slips"),
    [("abcdef", "abcdef", 0), ("abcdef", "abdcef", 1), ("abcdef", "abcef", 1), ("abcdef", "abcxdef", 1)],
)
def test_letters_are_swapped_dropped_or_added(word: str, text: str, slips: int) -> None:
    assert fewest_slips(word, text, whole=True) == slips
    assert fewest_slips(word, f"xx{text}yy", whole=False) == slips
