"""Finding a kind of harm by what people type: half a word, kana, slang, a whole sentence, either language. Pure;
`extension/engine/harm-search.js` is its twin.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from tsuho.engine.constants import TELLS_NOTHING
from tsuho.records import Harm

_KATAKANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
_MARKS = re.compile("[-ー〜・'’\"「」（）()]")
# What JavaScript's \\s holds; Python's own holds some control characters more, and no U+FEFF.
_SPACES = re.compile("[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+")
_ENGLISH = re.compile("[a-z0-9]+")
_NOT_ENGLISH = re.compile("[^a-z0-9]+")


def plain(text: str) -> str:
    """Spellings that mean the same become the same: full and half width, katakana and hiragana, upper and lower case,
    long-vowel marks and signs inside a word."""
    return _MARKS.sub("", unicodedata.normalize("NFKC", text).lower().translate(_KATAKANA))


def search_harms(harms: Sequence[Harm], typed: str) -> list[Harm]:
    """The harms that answer everything typed, else those that answer a part of it, the best first; all of them, in
    their own order, when nothing is typed."""
    everything = [word for each in _SPACES.split(unicodedata.normalize("NFKC", typed)) if (word := plain(each))]
    if not everything:
        return list(harms)
    words = [word for word in everything if word not in TELLS_NOTHING]
    if not words:
        return []
    whole = " ".join(words)  # some search words hold a space themselves ("child porn")
    found = [_Match(harm, [_weight(harm, word) for word in words], _weight(harm, whole)) for harm in harms]
    complete = any(all(match.weights) for match in found)
    answering = [match for match in found if (all(match.weights) if complete else match.weight > 0)]
    return [match.harm for match in sorted(answering, key=lambda match: -match.weight)]


class _Match(NamedTuple):
    """How well a harm answers each word typed, and all of them as one."""

    harm: Harm
    weights: list[int]
    whole: int

    @property
    def weight(self) -> int:
        return max(sum(self.weights), self.whole)


class _Texts(NamedTuple):
    """A harm's texts in their plain spelling."""

    labels: tuple[str, ...]
    words: tuple[str, ...]
    lines: str


@lru_cache(maxsize=128)
def _texts(harm: Harm) -> _Texts:
    lines = (harm.line.ja, harm.line.en, harm.example.ja, harm.example.en)
    return _Texts(
        labels=(plain(harm.label.ja), plain(harm.label.en)),
        words=tuple(plain(word) for word in harm.words),
        lines=plain(" ".join(lines)),
    )


def _weight(harm: Harm, word: str) -> int:
    """How well a harm answers one typed word; 0 when not at all."""
    labels, words, lines = _texts(harm)
    ranked = (
        (6, any(label.startswith(word) for label in labels)),
        (5, word in words),
        (4, any(_holds(label, word) for label in labels)),
        (3, any(each.startswith(word) for each in words)),
        (2, any(_holds(each, word) for each in words)),
        # A sentence that holds one of the words: 「リベンジポルノを消したい」; "threatens".
        (2, any(len(each) > 1 and _begins_or_holds(word, each) for each in words)),
        (1, _holds(lines, word)),
    )
    return next((weight for weight, holds in ranked if holds), 0)


def _begins_or_holds(sentence: str, word: str) -> bool:
    return sentence.startswith(word) if _ENGLISH.fullmatch(word) else word in sentence


def _holds(text: str, word: str) -> bool:
    """Whether a text holds a word: an English one only where one of the text's own words begins so."""
    return f" {word}" in _NOT_ENGLISH.sub(" ", f" {text}") if _ENGLISH.fullmatch(word) else word in text
