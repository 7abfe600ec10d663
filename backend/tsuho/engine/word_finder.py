"""Finding many words in a text at once, each only where it stands as a word. Pure;
`extension/engine/word-finder.js` is its twin.

A kana word of up to three letters begins as a word does, one of two ends so, too: 「デマ」 is not in 「電話でまた」.
A word that is written in English letters begins where a word begins, and goes on with an ending ("post", "posted"), or
with anything where it ends in `*`. All other words may stand anywhere.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tsuho.engine.spelling import HIRAGANA, KANJI, KATAKANA, LATIN, SPACE, Spelled, spelled

SHORT = 3
_BEFORE = frozenset("をがはにのともへや")
_AFTER = frozenset("をがはにのとでもへやかだなつしさすよねら")
_OF_A_VERB = frozenset("すし")
ENDINGS = frozenset(("", "s", "es", "ed", "d", "ing", "ings", "er", "ers", "in"))
# What denies the word before it: 「裸じゃなくて」, 「裸の写真ではない」, 「脅されてはいない」.
_NOT_JAPANESE = re.compile(
    "(?:[なの]?[^ をがはにでもてとられ]{0,4})?(?:じやな|ではな|でない|ではあり|じやあり|んじやな|のではな)"
    "|[ぁ-ん]{0,3}てはい(?:な|ませ)|[ぁ-ん]{0,2}れてい?(?:な|ませ)"
)
_NOT_DONE = re.compile("てい?(?:な|ませ)")
# 「死ねと言われたわけじゃない」: a whole sentence denied, this far behind the word.
_NOT_SO = ("わけじやな", "わけではな", "わけでない", "わけではあり")
_NOT_SO_WITHIN = 10
_NOT_ENGLISH = (
    "not ",
    "not a ",
    "not an ",
    "isnt ",
    "isnt a ",
    "no ",
    "wasnt ",
    "arent ",
    "nothing ",
    "not about ",
    "didnt ",
    "hasnt ",
    "havent ",
    "never ",
)
_LONGEST_NOT = 10


class Occurrence(NamedTuple):
    """A word in a text: its number among the words, where it begins and ends, and whether the text denies it."""

    word: int
    start: int
    end: int
    denied: bool


class _Word(NamedTuple):
    text: str
    number: int
    open: bool
    short: bool


class WordFinder:
    """The words, ready to be looked for. They are numbered in their order."""

    def __init__(self, words: Iterable[str]) -> None:
        # By their first letters, three of them where there are so many.
        self._by_start: tuple[dict[str, list[_Word]], ...] = (defaultdict(list), defaultdict(list), defaultdict(list))
        for number, word in enumerate(words):
            plain = spelled(word.removesuffix("*"))
            short = len(plain.text) <= SHORT and set(plain.scripts) <= {HIRAGANA, KATAKANA}
            entry = _Word(plain.text, number, word.endswith("*"), short)
            if plain.text:
                letters = min(len(plain.text), 3)
                self._by_start[letters - 1][plain.text[:letters]].append(entry)
        _, twos, threes = self._by_start
        self._begun = frozenset((*twos, *(start[:2] for start in threes)))  # most places of a text begin no word

    def find(self, whole: Spelled) -> Iterator[Occurrence]:
        """Where the words stand, in the order in which they begin."""
        text = whole.text
        ones, twos, threes = self._by_start
        for start, letter in enumerate(text):
            one, two = ones.get(letter), text[start : start + 2]
            if one is None and two not in self._begun:
                continue
            for words in (one, twos.get(two), threes.get(text[start : start + 3])):
                for word in words or ():
                    if text.startswith(word.text, start) and (end := _end(whole, word, start)) is not None:
                        yield Occurrence(word.number, start, end, _denied(text, start, end))


def _end(whole: Spelled, word: _Word, start: int) -> int | None:
    """Where the word ends that begins here; None where it does not stand as a word."""
    end = start + len(word.text)
    scripts = whole.scripts
    if scripts[start] == LATIN and start > 0 and scripts[start - 1] == LATIN:
        return None
    if scripts[end - 1] == LATIN:
        return _english_end(whole, word, end)
    return end if not word.short or _stands_alone(whole, start, end) else None


def _english_end(whole: Spelled, word: _Word, end: int) -> int | None:
    stop = end
    while stop < len(whole.scripts) and whole.scripts[stop] == LATIN:
        stop += 1
    rest = whole.text[end:stop]
    if rest == "" or word.open:
        return stop
    ends = rest in ENDINGS or (rest[0] == word.text[-1] and rest[1:] in ENDINGS)
    return stop if ends and len(word.text) >= SHORT else None


def _stands_alone(whole: Spelled, start: int, end: int) -> bool:
    text, scripts = whole
    script = scripts[start]
    if start > 0 and text[start] not in _BEFORE:  # a particle goes on with what stands before it: 「中学のとき」
        before = scripts[start - 1]
        if before == script and not (script == HIRAGANA and text[start - 1] in _BEFORE):
            return False
        if before == KANJI and script == HIRAGANA:  # the ending of a verb: 消したい
            return False
    if end == len(text) or end - start == SHORT:  # of three letters, the beginning of a verb: おどさ|れた
        return True
    after = scripts[end]
    if text[end - 1] == "ま" and text[end] in _OF_A_VERB:  # でま|す, でま|した
        return False
    return after != script or (script == HIRAGANA and text[end] in _AFTER) or after == SPACE


def _denied(text: str, start: int, end: int) -> bool:
    if _NOT_JAPANESE.match(text, end) or text.endswith(_NOT_ENGLISH, max(0, start - _LONGEST_NOT), start):
        return True
    if text[end - 1] == "れ" and _NOT_DONE.match(text, end):
        return True
    return any(0 <= text.find(each, end) <= end + _NOT_SO_WITHIN for each in _NOT_SO)
