"""Texts that a pattern must look at long before it knows that it does not fit: what stands before each of its
repetitions, then what the repetition takes, again and again, then something that it cannot take."""

import re
import re._constants as ops  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

MANY = 30  # a repetition that may go on at least so long
SAMPLES = "a0/.-_ =&?#:%@+あ"


class Pumped(NamedTuple):
    """`before`, then `unit` up to the length that is tried, then `after`."""

    before: str
    unit: str
    after: str

    def text(self, length: int) -> str:
        """The text of about that length."""
        return self.before + self.unit * max(1, (length - len(self.before)) // len(self.unit)) + self.after


def pumped(pattern: str) -> tuple[Pumped, ...]:
    """Every way to pump the pattern; and a few that any pattern may meet. Raises `re.error` for what is none."""
    tree = parser.parse(pattern, re.IGNORECASE)
    found: dict[Pumped, None] = {}
    for before, units in _repetitions(tree, ""):
        for unit in units:
            found[Pumped(before, unit, "\0")] = None
        for unit, other in pairwise(units):
            found[Pumped(before, unit + other, "\0")] = None
    literal = "".join(re.findall(r"[a-z0-9/.:=&-]+", pattern))[:40] or "a"
    for unit in ("a", "/", ".", " ", literal):
        found[Pumped("", unit, "\0")] = None
    return tuple(found)


def _repetitions(tree: Any, before: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """For each long repetition: a text that leads there, and what it takes."""
    for op, value in tree:
        if op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
            low, high, inner = value
            if high >= MANY:
                yield before, _units(inner)
            yield from _repetitions(inner, before)
            before += _sample(inner) * low
        elif op is ops.SUBPATTERN:
            yield from _repetitions(value[3], before)
            before += _sample(value[3])
        elif op is ops.BRANCH:
            for branch in value[1]:
                yield from _repetitions(branch, before)
            before += _sample(value[1][0])
        elif op in (ops.ASSERT, ops.ASSERT_NOT):
            yield from _repetitions(value[1], before)
        else:
            before += _sample([(op, value)])


def _units(inner: Any) -> tuple[str, ...]:
    """Some texts that the repeated part takes."""
    if len(inner) == 1 and inner[0][0] in (ops.IN, ops.ANY, ops.NOT_LITERAL):
        taken = tuple(sign for sign in SAMPLES if _takes(inner, sign))
        return taken[:4] or (_sample(inner) or "a",)
    return (_sample(inner) or "a",)


def _takes(inner: Any, sign: str) -> bool:
    return any(_in(op, value, sign) for op, value in inner)


def _in(op: Any, value: Any, sign: str) -> bool:
    if op is ops.ANY:
        return True
    if op is ops.NOT_LITERAL:
        return bool(ord(sign) != value)
    negated = value[0][0] is ops.NEGATE
    return any(_one(each, sign) for each in value) != negated


def _one(each: tuple[Any, Any], sign: str) -> bool:
    op, value = each
    if op is ops.LITERAL:
        return bool(ord(sign) == value)
    if op is ops.RANGE:
        return bool(value[0] <= ord(sign) <= value[1])
    if op is ops.CATEGORY:
        name = str(value).lower()
        kind = "digit" if "digit" in name else "space" if "space" in name else "word"
        holds = {"digit": sign.isdigit(), "space": sign.isspace(), "word": sign.isalnum() or sign == "_"}[kind]
        return holds != ("not" in name)
    return False


def _sample(tree: Any) -> str:
    """The shortest text that the pattern takes, as far as it can be read off."""
    made = ""
    for op, value in tree:
        if op is ops.LITERAL:
            made += chr(value)
        elif op in (ops.IN, ops.ANY, ops.NOT_LITERAL):
            made += next((sign for sign in SAMPLES if _in(op, value, sign)), _first(value) if op is ops.IN else "")
        elif op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
            made += _sample(value[2]) * value[0]
        elif op is ops.SUBPATTERN:
            made += _sample(value[3])
        elif op is ops.BRANCH:
            made += _sample(value[1][0])
    return made


def _first(values: Any) -> str:
    return next((chr(v if op is ops.LITERAL else v[0]) for op, v in values if op in (ops.LITERAL, ops.RANGE)), "")
