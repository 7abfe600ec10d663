"""A desk as the compiled knowledge holds it. How a key is added: `bundle.py`."""

from datetime import date
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from tsuho.records.base import Id, LeftOut, Pattern, Record, SourceId, WebAddress, Words
from tsuho.records.desks import (
    CalendarDay,
    ChannelKind,
    Hours,
    KnownAnswer,
    PersonalFact,
    Phone,
)

Count = Annotated[int, Field(ge=0, le=2**53 - 1)]


class Bundled(Record):
    """A record as the bundle holds it: what the extension reads of it, the sentences under its fields being its
    documentation everywhere."""

    model_config = ConfigDict(use_attribute_docstrings=True)


class BundledAge(Bundled):
    """For whom a desk is, where age decides, and the sentence that says so."""

    only: Literal["under_18", "from_18"]
    ja: str
    en: str
    sources: tuple[SourceId, ...]


class BundledOtherDays(Bundled):
    """Days on which a channel keeps other hours than usual, national holidays or not."""

    first: CalendarDay
    """"12-29" of every year, "10" of every month, or "2026-08-26" once."""
    last: CalendarDay
    hours: tuple[Hours, ...] = ()
    """Left out and not `unverified`: closed."""
    unverified: bool = False


class BundledChannel(Bundled):
    """One way in to a desk."""

    kind: ChannelKind
    label: Words
    phone: LeftOut[Phone] = None
    url: LeftOut[WebAddress] = None
    always: bool = False
    """Open day and night."""
    hours: tuple[Hours, ...] = ()
    """Left out and not `always`: not verified."""
    closed_on_holidays: bool = False
    other_days: tuple[BundledOtherDays, ...] = ()
    """The first that covers a day holds for it."""
    roles: LeftOut[tuple[Id, ...]] = None
    """Who it is for; left out: anyone."""
    harms: LeftOut[tuple[Id, ...]] = None
    """Only for these; left out: for all."""
    languages: tuple[str, ...] = ()
    """Spoken there; left out: Japanese."""
    whom: LeftOut[Words] = None
    """For whom or for what it is."""
    note: LeftOut[Words] = None


class BundledAsks(Bundled):
    """Facts about the person themselves that a form asks for."""

    facts: tuple[PersonalFact, ...] = Field(min_length=1)
    harms: LeftOut[tuple[Id, ...]] = None
    """Only for these; left out: always."""


class BundledStep(Bundled):
    """What the person presses on the way to the form, as it is written on the page."""

    label: Words
    links: LeftOut[tuple[Annotated[str, Field(min_length=1)], ...]] = None
    """What of the page's links or choices tells it; left out: the Japanese label's words."""


class BundledForm(Bundled):
    """The page that `open` leads to."""

    opens: WebAddress
    verified: bool = False
    """Its fields are known; else it is the safest page that is."""
    note: LeftOut[Words] = None
    for_harms: dict[str, WebAddress] = Field(default_factory=dict)
    """A better page for one harm."""
    for_roles: dict[str, WebAddress] = Field(default_factory=dict)
    """A better page for one role."""
    limits: dict[str, Count] = Field(default_factory=dict)
    """Field id -> UTF-16 units that the form takes."""
    fields: dict[str, Annotated[str, Field(min_length=1)]] = Field(default_factory=dict)
    """Field id -> CSS selector of its control, as seen on the live form."""
    asks: tuple[BundledAsks, ...] = ()
    steps: tuple[BundledStep, ...] = ()
    """From the page that opens to the form, in their order."""


class BundledKnown(Bundled):
    """An answer about a desk; `unknown` is shown as "not verified"."""

    answer: KnownAnswer
    ja: str
    en: str


class BundledExpect(Bundled):
    """Within how many days a desk leads one to expect an answer or a result; left out lists: for all."""

    harms: LeftOut[tuple[Id, ...]] = None
    roles: LeftOut[tuple[Id, ...]] = None
    wishes: LeftOut[tuple[Id, ...]] = None
    days: Count
    designated: bool = False
    """Only at the sites that the law binds."""
    ja: str
    en: str


class BundledNumber(Bundled):
    """How the number looks by which a desk knows a report: a hint, never a rule."""

    pattern: Pattern
    ja: str
    en: str


class BundledKind(Bundled):
    """What a desk's own leaflet or form calls one of its categories."""

    category: Words
    asked_as: LeftOut[Words] = None


class BundledDesk(Bundled):
    """窓口: a place that takes reports or helps."""

    id: Id
    kind: str
    """Any text: a kind to come is no reason to refuse the rest."""
    name: Words
    short: Words
    """What fits on a button."""
    operator: LeftOut[Words] = None
    who: tuple[Words, ...] = ()
    """Who may use it."""
    checked_on: date
    age: LeftOut[Words] = None
    """What all of its facts rest on, in one line."""
    hosts: tuple[str, ...] = ()
    """Pinned: only addresses on these hosts are ever opened."""
    for_age: LeftOut[BundledAge] = None
    """Left out: for anyone."""
    needs: tuple[Words, ...] = ()
    channels: tuple[BundledChannel, ...] = ()
    form: LeftOut[BundledForm] = None
    home: LeftOut[WebAddress] = None
    anonymous: BundledKnown
    screenshots: BundledKnown
    answers: BundledKnown
    how_long: BundledKnown
    expect: tuple[BundledExpect, ...] = ()
    """Left out: nobody knows. The first that covers a situation holds for it."""
    number: LeftOut[BundledNumber] = None
    """Left out: not known."""
    does_not: tuple[Words, ...] = ()
    kinds: tuple[BundledKind, ...] = ()
    """The categories that the desk's leaflet or form calls by another name, each once."""
    examples: tuple[Words, ...] = ()
    """What people typically come with."""
    notes: tuple[Words, ...] = ()
    """What else a person should know."""
