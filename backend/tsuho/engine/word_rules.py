"""Weighing what a text says by lines of words: `{naked} {image} +2`. Pure; `extension/engine/word-rules.js` is its
twin.

A line holds when each of its parts is found in the text, in any order: `{naked}` any word of that meaning, `{a|b}` of
either, `!{a}` none at all, anything else that word itself (`_` is a space in it). It weighs by its parts, more or less
by the number at its end.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from tsuho.engine.spelling import Spelled, spelled, without_spaces
from tsuho.engine.word_finder import Occurrence, WordFinder

WEIGHT_BY_PARTS = (0, 4, 8, 12, 15)
REST_COUNTS = 24  # of the lines of a subject beside the heaviest, a quarter of their weight up to this
_ADJUSTMENT = re.compile(r"[+-][0-9]+")


class Part(NamedTuple):
    """One part of a line: the meanings of which any will do; or of which none may be there."""

    meanings: tuple[str, ...]
    absent: bool


class Line(NamedTuple):
    """A line of words for one subject, and what it weighs."""

    subject: str
    parts: tuple[Part, ...]
    weight: int


def line_of(subject: str, written: str) -> Line:
    """The line as it is written in the data. A word that stands for itself is its own meaning, with `=` before it."""
    adjustment = 0
    parts = []
    for piece in written.split():
        if _ADJUSTMENT.fullmatch(piece):
            adjustment = int(piece)
            continue
        absent = piece.startswith("!")
        body = piece.removeprefix("!")
        braced = body.startswith("{") and body.endswith("}")
        meanings = tuple(body[1:-1].split("|")) if braced else (f"={body.replace('_', ' ')}",)
        parts.append(Part(meanings, absent))
    counted = sum(not part.absent for part in parts)
    return Line(subject, tuple(parts), WEIGHT_BY_PARTS[min(counted, 4)] + adjustment)


class Score(NamedTuple):
    """How much a text speaks for a subject, and the occurrences that say so."""

    subject: str
    points: int
    said: tuple[Occurrence, ...]


class WordRules:
    """Meanings and lines, ready to weigh a text."""

    def __init__(
        self, meanings: Mapping[str, Iterable[str]], lines: Sequence[Line], passed_over: Iterable[str]
    ) -> None:
        own = {each[1:] for line in lines for part in line.parts for each in part.meanings if each.startswith("=")}
        alone = {line.parts[0].meanings[0] for line in lines if len(line.parts) == 1}
        by_word: dict[str, list[str]] = {word: [] for word in passed_over}
        self._passed = len(by_word)
        for meaning, words in (*meanings.items(), *((f"={word}", (word,)) for word in sorted(own))):
            for word in words:
                by_word.setdefault(word, []).append(meaning)
        self._meanings = tuple(by_word.values())
        numbers = {meaning: number for number, meaning in enumerate(meanings)}
        self._named = tuple(
            tuple(numbers[each] for each in meanings if each in numbers) for meanings in by_word.values()
        )
        # A word that tells a subject by itself takes in what lies inside it: 「サポート詐欺」 is not a 「詐欺」.
        self._telling = frozenset(number for number, word in enumerate(by_word) if f"={word}" in alone)
        self._finder = WordFinder(by_word)
        self._lines = tuple(lines)
        self._lines_by: dict[str, list[int]] = {}  # by the meanings of their first part that must be there
        for index, line in enumerate(lines):
            for meaning in next(part.meanings for part in line.parts if not part.absent):
                self._lines_by.setdefault(meaning, []).append(index)

    def scores(self, text: str, *, joined: bool) -> list[Score]:
        """What the text speaks for, the most first. Where everything found is denied, as if it were not.
        `joined`: look at it once more with nothing between Japanese words."""
        return self.weighed(self.found(spelled(text), joined=joined))

    def found(
        self, whole: Spelled, *, joined: bool, aside: Callable[[Spelled], list[tuple[int, int]]] = lambda _: []
    ) -> list[Occurrence]:
        """Where words stand. Those in the stretches `aside` count as denied."""
        found = _set_aside(self._found(whole), aside(whole))
        if joined and " " in whole.scripts:
            close = without_spaces(whole)
            if close.text != whole.text:
                found += _set_aside(self._found(close), aside(close))
        return found

    def weighed(self, found: list[Occurrence]) -> list[Score]:
        """What the words that were found speak for, the most first."""
        return self._weighed([each for each in found if not each.denied]) or self._weighed(found)

    def denied(self, found: list[Occurrence]) -> list[Score]:
        """What the words that are denied would speak for."""
        return self._weighed([each for each in found if each.denied])

    def meant(self, found: Iterable[Occurrence]) -> set[int]:
        """The numbers of the meanings that were found, of those that have a name."""
        return {number for each in found for number in self._named[each.word]}

    def _found(self, whole: Spelled) -> list[Occurrence]:
        found = list(self._finder.find(whole))
        passed = _Cover([each for each in found if each.word < self._passed])
        return [each for each in found if each.word >= self._passed and not passed.holds(each)]

    def _weighed(self, found: list[Occurrence]) -> list[Score]:
        said = self._said(found)
        telling = _Cover([each for each in found if each.word in self._telling])
        alone = self._said([each for each in found if not telling.takes_in(each)])
        weights: dict[str, list[int]] = {}
        because: dict[str, dict[Occurrence, None]] = {}
        for line in self._lines_about(said):
            words = _holding(line, alone if len(line.parts) == 1 else said)
            if words is not None and line.weight > 0:
                weights.setdefault(line.subject, []).append(line.weight)
                because.setdefault(line.subject, {}).update(dict.fromkeys(words))
        scores = [Score(subject, _points(each), tuple(because[subject])) for subject, each in weights.items()]
        return sorted(scores, key=lambda score: -score.points)

    def _lines_about(self, said: Iterable[str]) -> list[Line]:
        """The lines that may hold, in their order."""
        indexes = {index for meaning in said for index in self._lines_by.get(meaning, ())}
        return [self._lines[index] for index in sorted(indexes)]

    def _said(self, found: list[Occurrence]) -> dict[str, list[Occurrence]]:
        """Of each meaning the words that say it."""
        said: dict[str, list[Occurrence]] = {}
        for each in found:
            for meaning in self._meanings[each.word]:
                said.setdefault(meaning, []).append(each)
        return said


class _Cover:
    """Stretches of a text: how far one reaches that begins at an index, or before it."""

    def __init__(self, stretches: Sequence[Occurrence]) -> None:
        self._at: dict[int, int] = {}
        for each in stretches:
            self._at[each.start] = max(each.end, self._at.get(each.start, 0))
        self._starts = sorted(self._at)
        self._farthest = [0, *accumulate((self._at[start] for start in self._starts), max)]

    def holds(self, each: Occurrence) -> bool:
        """Whether one of the stretches has all of it."""
        return self._reach(each.start) >= each.end or self._at.get(each.start, 0) >= each.end

    def takes_in(self, each: Occurrence) -> bool:
        """Whether a longer one has all of it."""
        return self._reach(each.start) >= each.end or self._at.get(each.start, 0) > each.end

    def _reach(self, at: int) -> int:
        """The farthest end of those that begin before it."""
        return self._farthest[bisect_left(self._starts, at)]


def _set_aside(found: list[Occurrence], stretches: list[tuple[int, int]]) -> list[Occurrence]:
    """Those in one of the stretches as denied."""
    if not stretches:
        return found
    return [
        each._replace(denied=True) if any(start <= each.start and each.end <= end for start, end in stretches) else each
        for each in found
    ]


def _points(weights: list[int]) -> int:
    heaviest = max(weights)
    return 4 * heaviest + min(sum(weights) - heaviest, REST_COUNTS)


def _holding(line: Line, said: Mapping[str, list[Occurrence]]) -> list[Occurrence] | None:
    """The words that make the line hold; None where it does not."""
    words: list[Occurrence] = []
    for part in line.parts:
        there = [each for meaning in part.meanings for each in said.get(meaning, ())]
        if bool(there) == part.absent:
            return None
        words += there
    return words
