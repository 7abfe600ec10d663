"""What a person can do next, as the compiled knowledge holds it. How a key is added: `bundle.py`."""

from pydantic import Field

from tsuho.records.base import Id, LeftOut, SourceId, Words
from tsuho.records.bundled_desks import Bundled, Count
from tsuho.records.situations import Evidence
from tsuho.records.what_next import RoadTo, Standing


class BundledRoad(Bundled):
    """One way on."""

    id: Id
    to: RoadTo
    wishes: LeftOut[tuple[Id, ...]] = None
    """Asked in this order; left out: with the wish as it is."""
    desks: LeftOut[tuple[Id, ...]] = None
    """Only to these; left out: to any."""
    ja: str
    """May hold `{place}` or `{day}`."""
    en: str


class BundledAside(Bundled):
    """A sentence for what was said; left out lists: for all."""

    harms: LeftOut[tuple[Id, ...]] = None
    roles: LeftOut[tuple[Id, ...]] = None
    wishes: LeftOut[tuple[Id, ...]] = None
    said: tuple[Standing, ...]
    desks: LeftOut[tuple[Id, ...]] = None
    evidence: LeftOut[tuple[Evidence, ...]] = None
    ja: str
    en: str
    sources: tuple[SourceId, ...] = ()


class BundledAfter(BundledAside):
    """The sentence, and the roads on."""

    roads: tuple[Id, ...] = Field(min_length=1)


class BundledLogClock(Bundled):
    """How long ago the post was, for those who want to know who wrote it."""

    roles: LeftOut[tuple[Id, ...]] = None
    harms: LeftOut[tuple[Id, ...]] = None
    wishes: LeftOut[tuple[Id, ...]] = None
    aim_days: Count
    gone_days: Count
    day: Words
    at_least: Words
    within: Words
    near: Words
    passed: Words
    sources: tuple[SourceId, ...]


class BundledWhatNext(Bundled):
    """What to do after silence or an answer: of `after` the first that fits."""

    road: tuple[BundledRoad, ...] = ()
    after: tuple[BundledAfter, ...] = ()
    also: tuple[BundledAside, ...] = ()
    log: LeftOut[BundledLogClock] = None
