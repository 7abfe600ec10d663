"""The one shape of the compiled knowledge: of `bundle.json`, which `GET /v1/knowledge` gives, and of `directory.json`.

From these records come the response's schema in OpenAPI, the JSON Schema by which the extension judges a refreshed
bundle, and the types of its modules (`compile/schema.py`, `compile/types.py`). What is empty is left out of the files.

A new key: give it a field here, with a sentence under it, where it shall stand in the file; fill it in
`compile/bundle.py`; run `tsuho bundle`. A field of a `Bundled…` record that bears the name of one in its record of
`shared_data/` is filled by itself. A key that a bundle of today lacks needs a default, so that an extension goes on
reading the bundles of servers that are older. A key that is unknown to a reader is passed over: adding one needs no new
`schema`; taking one away, or giving it another meaning, does.

Reading this module costs a start's time, since pydantic takes the sentences from the source: whatever is on the way of
`tsuho serve` imports it only when somebody asks.
"""

from datetime import date
from typing import Annotated

from pydantic import Field, WithJsonSchema

from tsuho.records.base import SCHEMA, Edition, Fact, Id, LeftOut, Pattern, SourceId, WebAddress, Words
from tsuho.records.bundled_desks import Bundled, BundledDesk, Count
from tsuho.records.bundled_what_next import BundledWhatNext
from tsuho.records.desks import (
    Action,
    CalendarDay,
    Desk,
    Form,
    Known,
)
from tsuho.records.leaflet import Leaflet
from tsuho.records.phrases import Phrases
from tsuho.records.platforms import Addresses, Designated, LegalForm, SamePost, SiteKind, Zone
from tsuho.records.readers import Css, PostReader
from tsuho.records.rules import Moment, Severity, When
from tsuho.records.sheet import SheetWords
from tsuho.records.situations import Danger, Evidence, Group, HarmKind, OwnLife, Role, Wish

Index = Count  # in a list of the bundle, from 0
ForbiddingWord = Annotated[str, Field(min_length=2, max_length=40)]


class BundledFirst(Bundled):
    """One sentence on what to do first; left out lists: everyone."""

    roles: LeftOut[tuple[Id, ...]] = None
    wishes: LeftOut[tuple[Id, ...]] = None
    ja: str
    en: str
    sources: tuple[SourceId, ...]
    calls: bool = False
    """Whether it says when to call 110."""


class BundledNearby(Bundled):
    """The kind, or the role in it, that is meant where one thing is otherwise, and what."""

    harm: Id
    role: LeftOut[Id] = None
    """In which role; left out, it stays."""
    roles: LeftOut[tuple[Id, ...]] = None
    """To whom it is offered; left out: everyone."""
    ja: str
    en: str
    here: LeftOut[Words] = None
    """What is so of the kind itself: then the two are asked about."""


class BundledHarm(Bundled):
    """A kind of harm as people say it."""

    id: Id
    group: Id
    kind: HarmKind
    label: Words
    line: Words
    """One plain sentence."""
    example: Words
    """One harmless example."""
    words: tuple[str, ...]
    """What people type to find it."""
    usual_role: LeftOut[Id] = None
    """Who most people are that meet it: chosen until they say otherwise."""
    usual_wish: LeftOut[Id] = None
    """What most of them want."""
    also_roles: tuple[Id, ...] = ()
    """Other roles in which people meet it: the one chosen last stays."""
    danger: Danger
    asked_of: LeftOut[tuple[Id, ...]] = None
    """Where `danger` is `ask`: who is asked; nobody else is. Left out: everyone."""
    own_life: LeftOut[OwnLife] = None
    """Whose own life may be at stake: `danger` is `ask` for them, and those who listen come first."""
    evidence: Evidence
    nearby: LeftOut[BundledNearby] = None
    """The kind that is often meant instead. Not in `start.json`."""
    first: tuple[BundledFirst, ...] = ()
    """What to do before any desk is asked. Not in `start.json`."""


class BundledAnswers(Bundled):
    """What triage says to every situation."""

    rows: tuple[
        tuple[
            Annotated[tuple[Index, ...], Field(title="signposts")],
            Annotated[tuple[Index, ...], Field(title="not_here")],
        ],
        ...,
    ]
    """Each different answer once: indexes in `signposts` and in `not_here`."""
    of: dict[str, tuple[tuple[Index, ...], ...]]
    """Harm -> index in `rows`, role by role, wish by wish."""
    under_18: tuple[
        tuple[Annotated[tuple[Id, ...], Field(title="desks")], Annotated[tuple[Index, ...], Field(title="rows")]], ...
    ] = ()
    """The desks that come first for someone under 18, in this order, and the indexes in `rows` where they do."""


SignpostRow = tuple[
    Annotated[Id, Field(title="desk")],
    Annotated[Action, Field(title="action")],
    Annotated[Index, Field(title="why")],
    Annotated[Index | None, Field(title="accepted_as")],
    Annotated[tuple[Index, ...], Field(title="cautions")],
    Annotated[tuple[SourceId, ...], Field(title="sources")],
]
"""`why`, `accepted_as` and `cautions` are indexes in `words`."""

NotHereRow = tuple[
    Annotated[Id, Field(title="desk")],
    Annotated[Index, Field(title="why")],
    Annotated[tuple[SourceId, ...], Field(title="sources")],
]
"""`why` is an index in `words`."""

InShortRow = tuple[Annotated[Index, Field(title="why")], Annotated[Index, Field(title="short")]]
"""Both are indexes in `words`."""

_INDEX = {"type": "integer", "minimum": 0, "maximum": 2**53 - 1}
TemplateField = Annotated[
    tuple[Id, Index] | tuple[Id, Index, Index | str],
    WithJsonSchema(
        {
            "type": "array",
            "prefixItems": [
                {"type": "string", "pattern": r"^[a-z][a-z0-9_]*$", "title": "id"},
                {**_INDEX, "title": "label"},
                {"anyOf": [_INDEX, {"type": "string"}], "title": "value"},
            ],
            "minItems": 2,
            "maxItems": 3,
        }
    ),
]
"""Numbers are indexes in `words`. A value is the same in both languages where it is a text, and left out where only the
person can know it."""


class BundledTemplate(Bundled):
    """The fields of a draft for some situations; of several templates the first that fits is used."""

    harms: LeftOut[tuple[Id, ...]] = None
    kinds: LeftOut[tuple[HarmKind, ...]] = None
    roles: LeftOut[tuple[Id, ...]] = None
    wishes: LeftOut[tuple[Id, ...]] = None
    opening: Index
    """In `words`."""
    fields: tuple[TemplateField, ...]


class BundledPreflightRule(Bundled):
    """One thing to correct or know before a form is opened."""

    harms: LeftOut[tuple[Id, ...]] = None
    roles: LeftOut[tuple[Id, ...]] = None
    wishes: LeftOut[tuple[Id, ...]] = None
    id: str
    when: tuple[When, ...] = ()
    """Any of these."""
    test: LeftOut[Id] = None
    """What only a program can tell; with neither the rule holds wherever its desks and its scope fit."""
    severity: Severity
    desks: LeftOut[tuple[Id, ...]] = None
    moment: LeftOut[Moment] = None
    """When advice is shown."""
    mend: LeftOut[Id] = None
    message: Words


class BundledPreflight(Bundled):
    """The rules, and the patterns and lists that they look up."""

    patterns: dict[str, tuple[Pattern, ...]]
    lists: dict[str, tuple[str, ...]]
    rules: tuple[BundledPreflightRule, ...]


class BundledDesignated(Bundled):
    """A large platform under 情報流通プラットフォーム対処法."""

    company: Words
    since: date


class BundledLegalForm(Bundled):
    """The service's own form for a person whose right is violated."""

    url: WebAddress
    for_harms: LeftOut[tuple[Id, ...]] = None
    """Only for these; left out: for whatever has no form of its own."""
    note: LeftOut[Words] = None


class BundledPlatform(Bundled):
    """A site, or an engine that runs on anybody's host."""

    id: Id
    name: Words
    kind: SiteKind
    """What a person sees there."""
    shows: tuple[str, ...] = ()
    """What of a post stands on its pages, as far as we read it there: number, author, author_id, posted_at."""
    hosts: tuple[str, ...] = ()
    """Left out for an engine."""
    designated: LeftOut[BundledDesignated] = None
    legal_forms: tuple[BundledLegalForm, ...] = ()
    legal_form: LeftOut[BundledLegalForm] = None
    """The one for every right, for readers that do not know `legal_forms`."""
    report: LeftOut[Words] = None
    """Where its report function stands, or how it is asked where it has no form."""
    addresses: Addresses = Addresses()
    marks: tuple[Css, ...] = ()
    """A page that holds any of these is one of the engine's. Not in the packed bundle, which the report page loads."""
    zone: LeftOut[Zone] = None
    """Of clocks that the site writes without one. Not in the packed bundle."""
    posts: tuple[PostReader, ...] = ()
    """How its pages are read. Not in the packed bundle."""
    same: tuple[SamePost, ...] = ()
    """How a post's different addresses are told to be one post's: by path + query. Not in the packed bundle."""
    tracking: tuple[str, ...] = ()
    """Parameters that follow people on its hosts only; `ig_*` is any that begins so. Not in the packed bundle."""


class BundledYearEnd(Bundled):
    """The turn of the year, both days included: "12-29" to "01-03"."""

    first: CalendarDay
    last: CalendarDay


class BundledProduct(Bundled):
    """Facts about this product. `edition` is "YYYY-MM-DD.N": the answers hold for its date."""

    edition: Edition
    server: WebAddress
    quick_exit: WebAddress


class BundledHolidays(Bundled):
    """Japan's national holidays; `known_until` is the last day that the list speaks of."""

    known_until: date
    days: tuple[date, ...]
    year_end: LeftOut[BundledYearEnd] = None
    """When public offices are closed besides."""


class BundledSource(Bundled):
    """Where a fact comes from, and how old the copy is that was read."""

    title: str
    url: LeftOut[WebAddress] = None
    dated: str
    """As `sources.toml` writes it."""
    age: LeftOut[Words] = None
    """The same in words."""


class BundledChange(Bundled):
    """What people who reported under an older edition should hear."""

    edition: Edition
    """The first that knows it."""
    on: date
    desk: LeftOut[Id] = None
    """For those who reported there; left out: at any."""
    harms: LeftOut[tuple[Id, ...]] = None
    """For these; left out: for all."""
    ja: str
    en: str


class Bundle(Bundled):
    """The compiled knowledge: vocabulary, desks, every situation's answer, templates, preflight, platforms."""

    version: str
    """The edition and a digest of all the rest: equal knowledge has an equal version."""
    schema_: Annotated[int, Field(ge=SCHEMA, le=SCHEMA)] = Field(alias="schema")
    """Raised when a reader of the older one could no longer read this."""
    edition: Edition
    product: BundledProduct
    groups: tuple[Group, ...]
    harms: tuple[BundledHarm, ...]
    roles: tuple[Role, ...]
    wishes: tuple[Wish, ...]
    desks: dict[str, BundledDesk]
    words: tuple[Words, ...]
    """Each sentence of the answers and templates once."""
    in_short: LeftOut[tuple[InShortRow, ...]] = None
    """Of a `why` the words that say it in one line."""
    signposts: tuple[SignpostRow, ...]
    not_here: tuple[NotHereRow, ...]
    answers: BundledAnswers
    templates: dict[str, tuple[BundledTemplate, ...]]
    phrases: Phrases
    plain: dict[str, Words] = Field(default_factory=dict)
    """A desk's own name for what it takes, in Japanese -> the same in plain words."""
    preflight: BundledPreflight
    what_next: LeftOut[BundledWhatNext] = None
    """What to do after silence or an answer. Not in `start.json`."""
    sheet: LeftOut[SheetWords] = None
    """The words of the sheet for police or lawyer."""
    changes: tuple[BundledChange, ...] = ()
    """What changed since earlier editions, for those who reported before. Not in `start.json`."""
    platforms: tuple[BundledPlatform, ...]
    forbids: dict[str, Annotated[tuple[ForbiddingWord, ...], Field(max_length=200)]] = Field(default_factory=dict)
    """What is never filled in (`password`, `captcha` …, and `consent` for ticks) -> words that say so. The filler has
    its own and adds these: no bundle takes one away. Words, never patterns. Not in the packed bundle."""
    holidays: BundledHolidays
    sources: dict[str, BundledSource]
    """What the answers cite."""


class ListedPlatform(Bundled):
    """A site, with where we know it from."""

    id: Id
    name: Words
    hosts: tuple[str, ...] = ()
    designated: LeftOut[Designated] = None
    legal_forms: tuple[LegalForm, ...] = ()
    report: LeftOut[Fact] = None


class ListedForm(Form):
    """A desk's form; `verified` is left out where its fields are unknown."""

    verified: bool = False


class ListedDesk(Desk):
    """A desk's whole record; what is empty is left out of it, too."""

    leaflet: bool = False
    age: LeftOut[Words] = None
    """What all of its facts rest on, in one line."""
    hosts: tuple[str, ...] = ()
    anonymous: Known
    screenshots: Known
    answers: Known
    how_long: Known
    form: ListedForm | None = None


class Directory(Bundled):
    """The full desk records, the leaflet and all sources, for reading."""

    edition: Edition
    desks: tuple[ListedDesk, ...]
    platforms: tuple[ListedPlatform, ...]
    harms: dict[Id, Words] = Field(default_factory=dict)
    """What people call each harm."""
    wishes: dict[Id, Words] = Field(default_factory=dict)
    """What people call each wish."""
    plain: dict[str, Words] = Field(default_factory=dict)
    """A desk's own name for what it takes, in Japanese -> the same in plain words."""
    leaflet: Leaflet
    leaflet_notes: tuple[Fact, ...] = ()
    """What the copy that was read lost or misprints."""
    sources: dict[str, BundledSource]
