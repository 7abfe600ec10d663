"""How alike a post is to posts that were counted, by tables that are small. Pure; `extension/engine/likeness.js` is its
twin. `compile/post_examples.py` counts.

A sign of a text (up to three letters of Japanese in a row, words of English and pairs of them, meanings and pairs of
them) is a number below `SIZE`, by a sum that both languages do alike; now and then two signs share one. A table holds
the numbers of its signs in their order, each as what it is more than the one before (letters of `GAPS`), and behind it
what the sign says.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations, pairwise
from typing import NamedTuple

from tsuho.engine.examples import COUNT, LETTERS, pieces_of, stem
from tsuho.engine.spelling import Spelled

SIZE = 131_071  # a prime
GAPS = "abcdefghijklmnopqrstuvwxyz*+-/<=>?@[]^_`{}~|'"
HARM = "ABCDEFGHIJKLMNOPQRSTUVWXY"  # what a sign weighs, for harm and for danger; the one in the middle nothing
DANGER = "0123456789!#$%&(),.:;"
FAR = len(GAPS) - 1  # what the last of the gaps stands for: so much, and it goes on
_TIMES, _TIMES_OF_PAIRS = 5_477, 8_209
_ENTRY = re.compile(f"([{re.escape(GAPS)}]+)([^{re.escape(GAPS)}]+)")


class Telling(NamedTuple):
    """A table of whether posts tell of harm, and of whether anyone is in danger now: for each sign a letter of `HARM`,
    one of `DANGER`, or both; and what a step between the letters weighs."""

    signs: str
    harm: int
    danger: int


class Kinds(NamedTuple):
    """A table of kinds, as `examples.Counts`."""

    subjects: tuple[str, ...]
    signs: str
    steps: tuple[int, ...]
    rests: tuple[int, ...]


def numbers_of(whole: Spelled, meanings: Iterable[int]) -> set[int]:
    """The signs of a text, as numbers."""
    words, runs = pieces_of(whole)
    numbers: set[int] = set()
    for run in runs:
        ones = [ord(letter) for letter in run]
        twos = [(one * _TIMES + other) % SIZE for one, other in pairwise(ones)]
        numbers.update(ones, twos, ((two * _TIMES + one) % SIZE for two, one in zip(twos, ones[2:], strict=False)))
    stems = [_number(stem(word)) for word in words]
    meant = [number_of_meaning(each) for each in sorted(meanings)]
    numbers.update(stems, meant)
    numbers.update(
        [(one * _TIMES_OF_PAIRS + other) % SIZE for one, other in (*pairwise(stems), *combinations(meant, 2))]
    )
    return numbers


def number_of_meaning(meaning: int) -> int:
    """The sign of a meaning, by its number among them."""
    return _number(f"={meaning}")


class TellingTable:
    """What signs weigh for harm and for danger, or against them."""

    def __init__(self, table: Telling) -> None:
        entries = list(_entries(table.signs))
        self._harm = {number: _steps(letters[0], HARM) * table.harm for number, letters in entries}
        self._danger = {number: _steps(letters[-1], DANGER) * table.danger for number, letters in entries}
        self._known = frozenset(self._harm)

    def weights(self, numbers: set[int]) -> tuple[int, int]:
        """What the signs of a text weigh together, for harm and for danger."""
        known = numbers & self._known
        return sum(map(self._harm.__getitem__, known)), sum(map(self._danger.__getitem__, known))


def _steps(letter: str, letters: str) -> int:
    """None where the letter is not one of them."""
    return letters.index(letter) - len(letters) // 2 if letter in letters else 0


class KindsTable:
    """By which signs which kinds are told."""

    def __init__(self, table: Kinds) -> None:
        self.subjects = table.subjects
        self._steps, self._rests = table.steps, table.rests
        self._written = dict(_entries(table.signs))
        self._known = frozenset(self._written)
        self._read: dict[int, list[tuple[int, int]]] = {}

    def likeness(self, numbers: set[int]) -> list[int]:
        """For each kind how alike its examples are; the differences tell, not the numbers."""
        known = numbers & self._known
        points = [-len(known) * rest for rest in self._rests]
        for number in known:
            for place, step in self._read.get(number) or self._reading(number):
                points[place] += step
        return points

    def _reading(self, number: int) -> list[tuple[int, int]]:
        """What a sign weighs, by the place of the kind: read when it is first met."""
        last = len(self._steps) - 1
        read = [
            (LETTERS.index(letter), self._steps[min(int(times or 1), last)])
            for letter, times in COUNT.findall(self._written[number])
        ]
        self._read[number] = read
        return read


def packed(entries: Iterable[tuple[int, str]]) -> str:
    """What signs say, by their numbers in rising order, as a table holds it."""
    written = []
    before = 0
    for number, says in entries:
        far, rest = divmod(number - before, FAR)
        written.append(GAPS[FAR] * far + GAPS[rest] + says)
        before = number
    return "".join(written)


def _entries(signs: str) -> Iterator[tuple[int, str]]:
    number = 0
    for gap, says in _ENTRY.findall(signs):
        number += FAR * (len(gap) - 1) + GAPS.index(gap[-1])
        yield number, says


@lru_cache(maxsize=4096)
def _number(sign: str) -> int:
    number = 0
    for letter in sign:
        number = (number * _TIMES + ord(letter)) % SIZE
    return number
