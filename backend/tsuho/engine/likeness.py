"""How much a post is like posts that were learned from, by a table that is small. Pure; `extension/engine/likeness.js`
is its twin. `compile/post_examples.py` makes the table.

A sign of a text (letters of Japanese in a row; words of English, pairs of them and letters of them in a row; emoji) is
a number below `SIZE`, by a sum that both languages do alike; now and then two signs share one. An entry of the table
has two letters for how much more its number is than the one before, one for how much the sign speaks for harm and for
danger, and one for each kind of harm that it speaks for, and how much. All sums are of whole numbers.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise
from math import isqrt
from typing import NamedTuple

from tsuho.engine.examples import pieces_of, stem
from tsuho.engine.spelling import SIGN, Spelled

SIZE = 1_048_573  # a prime
# All that JSON writes as it is and UTF-8 in one byte; behind it some in two, for kinds of harm that are still to come.
LETTERS = " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~¡¢£¤¥¦"
BASE = 93  # of the figures in which the way to the next entry is written
FAR = BASE * BASE - 1  # so far, and the entry says nothing
HARM, DANGER, KIND = 6, 3, 3  # the most steps of each, for harm and danger also against
NOTHING = LETTERS[HARM + (2 * HARM + 1) * DANGER]
FINE = 64  # a root of the number of signs is in so many parts
_TIMES, _TIMES_OF_PAIRS = 5_477, 8_209
_IN_A_ROW = (3, 4)  # letters of an English word
_EDGE = "."  # its beginning and its end


class Learned(NamedTuple):
    """A table: the kinds of harm; the entries that speak for no kind, for one, for two …; what a step weighs; and what
    weighs without any sign."""

    kinds: tuple[str, ...]
    signs: tuple[str, ...]
    steps: tuple[int, int, int]  # harm, danger, kind
    harm: int
    danger: int
    rests: tuple[int, ...]  # of the kinds


class Likeness(NamedTuple):
    """How much a text is like harm, danger and each kind, and what 1 is in these numbers."""

    harm: int
    danger: int
    kinds: list[int]
    one: int


def numbers_of(whole: Spelled) -> set[int]:
    """The signs of a text, as numbers."""
    words, runs = pieces_of(whole)
    numbers: set[int] = set()
    for run in runs:
        ones = [ord(letter) for letter in run]
        twos = [(one * _TIMES + other) % SIZE for one, other in pairwise(ones)]
        numbers.update(ones, twos, [(two * _TIMES + one) % SIZE for two, one in zip(twos, ones[2:], strict=False)])
    stems = [_number(stem(word)) for word in words]
    numbers.update(stems, [(one * _TIMES_OF_PAIRS + other) % SIZE for one, other in pairwise(stems)])
    numbers.update(*map(_inside, words))
    if SIGN in whole.scripts:
        numbers.update(ord(letter) % SIZE for letter, script in zip(*whole, strict=True) if script == SIGN)
    return numbers


class Table:
    """What was learned, ready to be asked."""

    def __init__(self, learned: Learned) -> None:
        self.learned = learned
        harm, danger, kind = learned.steps
        levels = 2 * HARM + 1
        self._tells = {
            letter: (harm * (at % levels - HARM), danger * (at // levels - DANGER)) for at, letter in enumerate(LETTERS)
        }
        self._leads = {letter: (at // KIND, kind * (at % KIND + 1)) for at, letter in enumerate(LETTERS)}
        self._says = {number: says for each in enumerate(learned.signs) for number, says in _entries(*each)}

    def likeness(self, numbers: AbstractSet[int]) -> Likeness:
        """How much a text with these signs is like what was learned from."""
        says = list(filter(None, map(self._says.get, numbers)))
        harm = danger = 0
        for letter, times in Counter([each[0] for each in says]).items():
            for_harm, for_danger = self._tells[letter]
            harm += times * for_harm
            danger += times * for_danger
        points = [0] * len(self.learned.kinds)
        for letter, times in Counter("".join([each[1:] for each in says])).items():
            kind, step = self._leads[letter]
            points[kind] += times * step
        one = isqrt(len(says) * FINE * FINE)
        return Likeness(
            FINE * harm + self.learned.harm * one,
            FINE * danger + self.learned.danger * one,
            [FINE * each + rest * one for each, rest in zip(points, self.learned.rests, strict=True)],
            one,
        )

    def leads(self, numbers: AbstractSet[int]) -> list[int]:
        """How much signs speak for each kind."""
        points = [0] * len(self.learned.kinds)
        for number in numbers:
            for letter in self._says.get(number, NOTHING)[1:]:
                kind, step = self._leads[letter]
                points[kind] += step
        return points


def packed(entries: Iterable[tuple[int, str]]) -> str:
    """What signs say, by their numbers in rising order, as a table holds it."""
    written = []
    before = 0
    for number, says in entries:
        while number - before >= FAR:
            written.append(_way(FAR) + NOTHING + says[1:])
            before += FAR
        written.append(_way(number - before) + says)
        before = number
    return "".join(written)


def _entries(kinds: int, signs: str) -> Iterator[tuple[int, str]]:
    number = 0
    figures = {letter: at for at, letter in enumerate(LETTERS)}
    for at in range(0, len(signs), kinds + 3):
        way = BASE * figures[signs[at]] + figures[signs[at + 1]]
        number += way
        if way < FAR:
            yield number, signs[at + 2 : at + kinds + 3]


def _way(far: int) -> str:
    return LETTERS[far // BASE] + LETTERS[far % BASE]


@lru_cache(maxsize=4096)
def _inside(word: str) -> frozenset[int]:
    """Letters of an English word in a row, with its edges."""
    whole = f"{_EDGE}{word}{_EDGE}"
    return frozenset(_number(whole[at : at + many]) for many in _IN_A_ROW for at in range(len(whole) - many + 1))


def forget_pieces() -> None:
    """Lets go of the single words that are remembered from one text to the next."""
    for remembered in (_inside, _number, stem):
        remembered.cache_clear()


@lru_cache(maxsize=8192)
def _number(sign: str) -> int:
    number = 0
    for letter in sign:
        number = (number * _TIMES + ord(letter)) % SIZE
    return number
