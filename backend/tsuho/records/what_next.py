"""What a person can do next, after silence or an answer: sentences, and the roads that lead on."""

from datetime import date
from typing import Literal

from pydantic import Field

from tsuho.records.base import Id, LeftOut, Record, SourceId, SourceIds, Words
from tsuho.records.situations import Evidence, Scope

Standing = Literal[
    "waiting",
    "silence",
    "still_there",
    "gone",
    "withdrawn",
    "ended",
    "removed",
    "partly",
    "refused",
    "not_here",
    "needs_more",
    "passed_on",
    "other",
]
"""How it stands at a desk, or what the desk answered last. A report that was not sent yet has nothing after it."""
RoadTo = Literal["desk", "same", "day", "sheet", "rest"]


class Road(Words):
    """One way on: to a `desk` that was not asked yet (the first of our order that is one of `desks`, with the wish, or
    with the first of `wishes` for which there is one), to the `same` desk, to the `day` on which to look again, to the
    `sheet`, or to `rest`. Its sentence may hold `{place}` or `{day}`."""

    id: Id
    to: RoadTo
    wishes: LeftOut[tuple[Id, ...]] = None
    desks: LeftOut[tuple[Id, ...]] = None


class Aside(Scope):
    """A sentence for what was said about these harms by these people; a list left out fits all."""

    said: tuple[Standing, ...] = Field(min_length=1)
    desks: tuple[Id, ...] | None = None
    evidence: tuple[Evidence, ...] | None = None
    ja: str = Field(min_length=1)
    en: str = Field(min_length=1)
    sources: tuple[SourceId, ...] = ()


class After(Aside):
    """The sentence, and the roads on in their order; the last leads nowhere that could be used up."""

    roads: tuple[Id, ...] = Field(min_length=1)


class LogClock(Scope):
    """How long ago the post was, for those who want to know who wrote it: within `aim_days`, until `gone_days`, and
    past them. `day` and `at_least` hold `{days}`."""

    aim_days: int = Field(gt=0)
    gone_days: int = Field(gt=0)
    day: Words
    at_least: Words
    within: Words
    near: Words
    passed: Words
    sources: SourceIds


class WhatNext(Record):
    """All of `what_next.toml`."""

    road: tuple[Road, ...] = ()
    after: tuple[After, ...] = ()
    also: tuple[Aside, ...] = ()
    log: LogClock | None = None
    checked_on: date | None = None
