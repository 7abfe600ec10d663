"""Finding a kind of harm by what people type: half a word, kana, slang, a whole sentence, either language. Pure;
`extension/engine/harm-search.js` is its twin.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
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
    found = [
        _Match(harm, [_weight(texts, word) for word in words], _weight(texts, whole)) for harm, texts in _read(harms)
    ]
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


class _Text(NamedTuple):
    """A text in its plain spelling, and the English words in it, each with a space before it."""

    plain: str
    english: str

    def holds(self, word: str) -> bool:
        """Whether the text holds a word: an English one only where one of the text's own words begins so."""
        return f" {word}" in self.english if _ENGLISH.fullmatch(word) else word in self.plain


class _Texts(NamedTuple):
    """What a harm is found by."""

    labels: tuple[_Text, ...]
    words: tuple[_Text, ...]
    lines: _Text


def _read(harms: Sequence[Harm]) -> Iterator[tuple[Harm, _Texts]]:
    for harm in harms:
        lines = f"{harm.line.ja} {harm.line.en} {harm.example.ja} {harm.example.en}"
        yield harm, _texts((harm.label.ja, harm.label.en), harm.words, lines)


@lru_cache(maxsize=128)  # by the texts, not by the harm: to hash a record takes longer than to search it
def _texts(labels: tuple[str, ...], words: tuple[str, ...], lines: str) -> _Texts:
    return _Texts(tuple(map(_text, labels)), tuple(map(_text, words)), _text(lines))


def _text(text: str) -> _Text:
    spelled = plain(text)
    return _Text(spelled, _NOT_ENGLISH.sub(" ", f" {spelled}"))


def _weight(texts: _Texts, word: str) -> int:
    """How well a harm answers one typed word; 0 when not at all."""
    labels, words, lines = texts
    if any(label.plain.startswith(word) for label in labels):
        return 6
    if any(each.plain == word for each in words):
        return 5
    if any(label.holds(word) for label in labels):
        return 4
    if any(each.plain.startswith(word) for each in words):
        return 3
    # The last: a sentence that holds one of the words: 「リベンジポルノを消したい」; "threatens".
    if any(each.holds(word) or (len(each.plain) > 1 and _tells(word, each.plain)) for each in words):
        return 2
    return 1 if lines.holds(word) else 0


def _tells(sentence: str, word: str) -> bool:
    return sentence.startswith(word) if _ENGLISH.fullmatch(word) else word in sentence
