"""How alike a text is to examples: letters of Japanese and pairs of them, words of English, meanings and pairs of them,
counted for each subject (a naive Bayes in whole numbers, so that both languages add up the same). Pure;
`extension/engine/examples.js` is its twin. Only Python counts; both weigh.

A table holds, with | between them, each sign with the subjects in whose examples it stands, a letter for each, and how
often where that is more than once: `裸AC3` is three times in the third subject and once in the first.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations, pairwise
from typing import NamedTuple

from tsuho.engine.spelling import LATIN, SIGN, Spelled

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&(),.:;"
ONE = 100  # a natural logarithm of 1 in whole numbers
_UNSEEN = 0.1  # times, of what stands in no example of a subject
_ENDINGS = ("ings", "ing", "edly", "ed", "ers", "er", "es", "s", "ly")
_SHORTEST_STEM = 3
_ENGLISH = re.compile(f"{LATIN}+")
_JAPANESE = re.compile(f"[^{LATIN}{SIGN}]+")
COUNT = re.compile(r"([A-Z!#$%&(),.:;])([0-9]*)")


class Counts(NamedTuple):
    """A table of examples. `steps`: what a sign weighs that stands 0, 1, 2 … times in those of a subject; `rests`: what
    any sign takes off, by how much a subject has."""

    subjects: tuple[str, ...]
    signs: str
    steps: tuple[int, ...]
    rests: tuple[int, ...]


def signs_of(whole: Spelled, meanings: Iterable[int]) -> Iterator[str]:
    """The signs of a text, each once, in an order of their own."""
    words, runs = pieces_of(whole)
    stems = [stem(word) for word in words]
    signs = dict.fromkeys(stems)
    signs |= dict.fromkeys(f"{one} {other}" for one, other in pairwise(stems))
    for run in runs:
        signs |= dict.fromkeys(run)
        signs |= dict.fromkeys(one + other for one, other in pairwise(run))
    numbers = sorted(meanings)
    signs |= dict.fromkeys(f"={each}" for each in numbers)
    signs |= dict.fromkeys(f"={one}+{other}" for one, other in combinations(numbers, 2))
    return iter(signs)


class Examples:
    """Counted examples, ready to be compared with."""

    def __init__(self, counts: Counts) -> None:
        self.subjects = counts.subjects
        self._steps, self._rests = counts.steps, counts.rests
        self._written = {}
        for entry in counts.signs.split("|") if counts.signs else ():
            at = COUNT.search(entry)
            if at:
                self._written[entry[: at.start()]] = entry[at.start() :]
        self._read: dict[str, list[tuple[int, int]]] = {}

    def known_share(self, whole: Spelled) -> float:
        """How much of a text stands in examples at all: of its words of English, and its Japanese letters."""
        words, runs = pieces_of(whole)
        pieces = [*map(stem, words), *"".join(runs)]
        known = sum(each in self._written for each in pieces)
        return known / max(1, len(pieces))

    def likeness(self, signs: Iterable[str]) -> list[int]:
        """For each subject how alike the examples are; the differences tell, not the numbers."""
        known = [sign for sign in signs if sign in self._written]
        points = [-len(known) * rest for rest in self._rests]
        for sign in known:
            for index, step in self._read.get(sign) or self._reading(sign):
                points[index] += step
        return points

    def _reading(self, sign: str) -> list[tuple[int, int]]:
        """What a sign of the table weighs, by the index of the subject: read when it is first met."""
        last = len(self._steps) - 1
        read = [
            (LETTERS.index(letter), self._steps[min(int(times or 1), last)])
            for letter, times in COUNT.findall(self._written[sign])
        ]
        self._read[sign] = read
        return read


def count(subjects: Sequence[str], examples: Iterable[tuple[str, Iterable[str]]], most_bytes: int) -> Counts:
    """The table of examples, each a subject and its signs: what tells most for its bytes, up to so many."""
    by_sign: dict[str, list[int]] = {}
    indexes = {subject: index for index, subject in enumerate(subjects)}
    for subject, signs in examples:
        for sign in signs:
            by_sign.setdefault(sign, []).append(indexes[subject])
    seen = {sign: Counter(where) for sign, where in by_sign.items() if len(where) > 1}
    kept = _telling(seen, len(subjects), most_bytes)
    totals = [0] * len(subjects)
    for sign in kept:
        for index, times in seen[sign].items():
            totals[index] += times
    most = max((times for sign in kept for times in seen[sign].values()), default=1)
    return Counts(
        tuple(subjects),
        "|".join(sign + _written(seen[sign]) for sign in kept),
        tuple(round(ONE * (math.log(times + _UNSEEN) - math.log(_UNSEEN))) for times in range(most + 1)),
        tuple(round(ONE * math.log(total + _UNSEEN * len(kept) or 1)) for total in totals),
    )


def _telling(seen: Mapping[str, Counter[int]], subjects: int, most_bytes: int) -> list[str]:
    """The signs that tell most for their bytes, in the order of their letters."""
    of_subject = [0] * subjects
    for counted in seen.values():
        for index, times in counted.items():
            of_subject[index] += times
    everything = sum(of_subject)

    def worth(sign: str) -> float:
        total = seen[sign].total()
        told = sum(t * math.log(t * everything / (of_subject[index] * total)) for index, t in seen[sign].items())
        return round(told / _bytes(sign, seen[sign]), 6)

    kept: list[str] = []
    spent = 0.0
    for sign in sorted(seen, key=lambda sign: (-worth(sign), sign)):
        spent += _bytes(sign, seen[sign])
        if spent > most_bytes:
            break
        kept.append(sign)
    return sorted(kept)


def _bytes(sign: str, counted: Counter[int]) -> float:
    return len(sign.encode()) + 1 + len(_written(counted))


def _written(counted: Counter[int]) -> str:
    return "".join(f"{LETTERS[index]}{times if times > 1 else ''}" for index, times in sorted(counted.items()))


def pieces_of(whole: Spelled) -> tuple[list[str], list[str]]:
    """The English words, and the stretches of Japanese; a space parts only the first."""
    text, scripts = whole
    words = [text[each.start() : each.end()] for each in _ENGLISH.finditer(scripts)]
    runs = [text[each.start() : each.end()].replace(" ", "") for each in _JAPANESE.finditer(scripts)]
    return words, [run for run in runs if run]


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """An English word without its ending."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word
