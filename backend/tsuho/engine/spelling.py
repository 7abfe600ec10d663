"""Spellings that mean the same become the same, and each letter keeps the script it was written in. Pure;
`extension/engine/spelling.js` is its twin.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Literal, NamedTuple

HIRAGANA, KATAKANA, KANJI, LATIN, SPACE, SIGN = "h", "k", "c", "l", " ", "s"

# Spaces that do not stand between Latin letters; of these alone the plain text tells the script.
_SPACE_IN_TEXT = re.compile(" (?:(?<![a-z0-9] )|(?![a-z0-9]))")
_SPACE_IN_SCRIPTS = re.compile(f" (?:(?<!{LATIN} )|(?!{LATIN}))")
_WIDE = re.compile("[\uff01-\uff5e\u3000]")
_SMALL = str.maketrans("ぁぃぅぇぉっゃゅょゎゕゖ", "あいうえおつやゆよわかけ")
# Marks inside a word; everything else of ASCII and of Japanese punctuation stands between words.
_JOINING = frozenset("-ー〜'’・‐‑–—゛゜`´\u200b\u200d\ufe0f")
_BETWEEN = frozenset("、。，．！？…‥「」『』【】（）〔〕［］｛｝〈〉《》“”‘※＊♪☆★→←↓↑")


class Spelled(NamedTuple):
    """A text in its plain spelling, and the script of each of its letters (`HIRAGANA` …)."""

    text: str
    scripts: str


def spelled(text: str) -> Spelled:
    """The text with full and half width, katakana and hiragana, small and large kana, upper and lower case made the
    same; without long-vowel marks; with one space wherever words are parted."""
    whole = _whole(text)
    return Spelled(_one_space(whole.translate(_PLAIN)), _one_space(whole.translate(_SCRIPTS)))


def plain(text: str) -> str:
    """The same without its scripts, which take as long again."""
    return _one_space(_whole(text).translate(_PLAIN))


def _whole(text: str) -> str:
    """In one width and small letters. Wide signs first: a text that has nothing else is then left as it is, at once."""
    narrow = _WIDE.sub(lambda sign: unicodedata.normalize("NFKC", sign[0]), text)
    return unicodedata.normalize("NFKC", narrow).lower()


def _one_space(text: str) -> str:
    return " ".join(filter(None, text.split(SPACE)))


class _Read(dict[int, str | None]):
    """Of each letter its plain spelling (0), or its script (1); None where it only joins others."""

    def __init__(self, which: Literal[0, 1]) -> None:
        super().__init__()
        self._which = which

    def __missing__(self, letter: int) -> str | None:
        read = _read(chr(letter))
        said = read[self._which] if read[0] else None
        if len(self) < _MOST_KEPT:
            self[letter] = said
        return said


_MOST_KEPT = 8192
_PLAIN, _SCRIPTS = _Read(0), _Read(1)


def _read(letter: str) -> tuple[str, str]:
    """The letter as it is spelled plainly, and its script; "" where it only joins others."""
    if letter in _JOINING:
        return "", SPACE
    script = _script(letter)
    if script == SPACE:
        return " ", SPACE
    return (chr(ord(letter) - 0x60) if script == KATAKANA else letter).translate(_SMALL), script


def _script(letter: str) -> str:
    code = ord(letter)
    if 0x61 <= code <= 0x7A or 0x30 <= code <= 0x39:
        return LATIN
    if code < 0xC0 or letter in _BETWEEN or 0x2000 <= code <= 0x206F or code == 0x3000:
        return SPACE
    if 0x3041 <= code <= 0x3096:
        return HIRAGANA
    if 0x30A1 <= code <= 0x30F6:
        return KATAKANA
    if code == 0x3005 or 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF:
        return KANJI
    return SIGN


def without_spaces(whole: Spelled) -> Spelled:
    """The same with nothing between Japanese words: 「でんわ ばんごう」; English words stay apart."""
    return Spelled(close(whole.text), _SPACE_IN_SCRIPTS.sub("", whole.scripts))


def close(text: str) -> str:
    """A text in its plain spelling alike."""
    return _SPACE_IN_TEXT.sub("", text)


def without(whole: Spelled, stretches: Iterable[tuple[int, int]]) -> Spelled:
    """The same with a space in the place of each letter of the stretches."""
    gone = {index for start, end in stretches for index in range(start, end)}
    both = ("".join(SPACE if at in gone else each for at, each in enumerate(letters)) for letters in whole)
    return Spelled(*both)
