"""Learning from examples what speaks for a thing and what against it: a linear support vector machine with a squared
hinge, one for each question, by coordinate ascent (Hsieh et al., ICML 2008). Pure.

All of it in whole numbers and in an order of its own, so that everybody's machine learns the same to the byte; and the
weights of a sign for all questions lie side by side in one large number, so that it is quick without a library.
"""

from collections.abc import Iterable, Sequence
from math import sqrt
from typing import NamedTuple

ONE = 1 << 14  # the number 1
_LANE = 32  # bits of a weight
_ROOT = 12  # bits of a part of 1
_SOFT = 256  # parts of how soft a margin is
_CLEARLY = ONE // 4


class Lesson(NamedTuple):
    """An example: its signs, and for each question whether it speaks for it (1), against it (-1), or neither (0)."""

    signs: tuple[int, ...]
    sides: tuple[int, ...]


class Weights(NamedTuple):
    """Of each sign what it weighs for each question, in parts of `ONE`; and what weighs without any."""

    signs: list[list[int]]
    rests: list[int]


def learn(lessons: Sequence[Lesson], size: int, costs: Iterable[tuple[float, float]], rounds: int) -> Weights:
    """What lessons teach. `costs`: for each question what a wrong answer costs, where it is for it and against it."""
    soft = [tuple(max(1, round(_SOFT / (2 * cost))) for cost in both) for both in costs]
    pupil = _Pupil(size, soft, lessons)
    order, chance = list(range(len(lessons))), 1
    for done in range(rounds):
        for at in range(len(order) - 1, 0, -1):
            chance = (chance * 1_103_515_245 + 12_345) & 0x7FFF_FFFF
            other = chance % (at + 1)
            order[at], order[other] = order[other], order[at]
        for at in order:
            pupil.study(at, settles=done > 0)
    return Weights([pupil.read(each) for each in pupil.weights], pupil.rests)


class _Pupil:
    def __init__(self, size: int, soft: Sequence[tuple[int, ...]], lessons: Sequence[Lesson]) -> None:
        many = len(soft)
        self.weights = [0] * size
        self.rests = [0] * many
        self._half = sum(1 << (_LANE * at + _LANE - 1) for at in range(many))
        self._bytes = many * _LANE // 8
        self._signs = [lesson.signs for lesson in lessons]
        self._roots = [round((1 << _ROOT) / sqrt(len(lesson.signs))) for lesson in lessons]
        # Of each lesson the questions that it answers: their number, the side, how soft it is, how much it was heeded.
        self._asked = [
            [[at, side, soft[at][side < 0], 0] for at, side in enumerate(lesson.sides) if side] for lesson in lessons
        ]

    def read(self, packed: int) -> list[int]:
        """The weights of one large number."""
        half = 1 << (_LANE - 1)
        lanes = memoryview((packed + self._half).to_bytes(self._bytes, "little")).cast("I")
        return [lane - half for lane in lanes]

    def study(self, at: int, *, settles: bool) -> None:
        """Heeds a lesson as much more, or less, as it takes for it to be right by a margin. `settles`: what is clearly
        right without being heeded is not asked again."""
        signs, root, rests = self._signs[at], self._roots[at], self.rests
        half = 1 << (_LANE - 1)
        total = sum(map(self.weights.__getitem__, signs), self._half)
        lanes = memoryview(total.to_bytes(self._bytes, "little")).cast("I")
        change = 0
        settled = []
        for asked in self._asked[at]:
            question, side, soft, heeded = asked
            says = side * (((lanes[question] - half) * root >> _ROOT) + rests[question])
            wrong = says - ONE + (heeded * soft // _SOFT)
            if wrong >= 0 and heeded == 0:
                if settles and wrong > _CLEARLY:
                    settled.append(asked)
                continue
            more = max(-heeded, -(wrong * _SOFT) // (2 * _SOFT + soft))
            asked[3] = heeded + more
            rests[question] += side * more
            change += (side * more * root >> _ROOT) << (_LANE * question)
        if settled:
            self._asked[at] = [asked for asked in self._asked[at] if asked not in settled]
        if change:
            for sign in signs:
                self.weights[sign] += change
