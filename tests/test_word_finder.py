"""A word is found only where it stands as a word."""

import pytest

from tsuho.engine.spelling import spelled
from tsuho.engine.word_finder import WordFinder


def found(text: str, *words: str) -> list[str]:
    whole = spelled(text)
    return [whole.text[each.start : each.end] for each in WordFinder(words).find(whole)]


@pytest.mark.parametrize(
    ("word", "text", "stands"),
    [
        ("デマ", "電話でまた", False),
        ("デマ", "デマを流された", True),
        ("デマ", "でま が まわってる", True),
        ("デマ", "エラーがでます", False),
        ("デマ", "へんじが でました", False),
        ("したい", "消したい", False),
        ("したい", "みたくないのに したいの しゃしん", True),
        ("のとき", "中学のとき", True),
        ("グロ", "プログロック", False),
        ("グロ", "グロい動画", True),
        ("ばらまく", "写真をばらまくぞ", True),
        ("詐欺", "投資詐欺師", True),
        ("ex", "explosives", False),
        ("ex", "my ex posted", True),
        ("post", "reposting", False),
        ("post", "they posted it", True),
        ("scam", "I was scammed", True),
        ("harass*", "harassment", True),
        ("DV", "裏DVD", False),
        ("bank account", "selling bank accounts", True),
    ],
)
def test_a_word_stands_as_a_word_or_not(word: str, text: str, stands: bool) -> None:
    assert bool(found(text, word)) is stands


def test_every_word_is_found_wherever_it_stands() -> None:
    assert found("裸の写真と裸の動画", "裸", "写真", "裸の写真") == ["裸", "裸の写真", "写真", "裸"]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("詐欺じゃない", True),
        ("not a scam", True),
        ("no scam", True),
        ("裸の写真じゃなくて詐欺", False),
        ("詐欺だ", False),
    ],
)
def test_what_a_text_denies_is_marked(text: str, denied: bool) -> None:
    (only,) = WordFinder(["詐欺", "scam"]).find(spelled(text))
    assert only.denied is denied
