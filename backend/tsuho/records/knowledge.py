"""All of `shared_data/` together."""

from datetime import date
from typing import Any

from pydantic import Field

from tsuho.records.ages import AgeWords
from tsuho.records.base import Edition, Fact, Id, Record, Source, SourceId, SourceIds, WebAddress
from tsuho.records.cases import Cases
from tsuho.records.changes import Changes
from tsuho.records.desks import CalendarDay, Desk
from tsuho.records.form_labels import FormMeaning, FormOrder, FormWords
from tsuho.records.form_prints import FormPrints
from tsuho.records.harm_words import HarmWords
from tsuho.records.inbox import Correction
from tsuho.records.languages import Languages
from tsuho.records.leaflet import Leaflet
from tsuho.records.limits import Limits
from tsuho.records.numbers import WrittenNumber
from tsuho.records.page_words import PageSubject
from tsuho.records.phrases import Phrases
from tsuho.records.plain import Plain
from tsuho.records.platforms import Platform
from tsuho.records.rules import DefaultRules, Preflight, Rules, Templates
from tsuho.records.sheet import SheetWords
from tsuho.records.signature import SigningKeys
from tsuho.records.situations import Group, Harm, Role, RoleGroup, Wish
from tsuho.records.terms import Terms
from tsuho.records.time_stamps import TimeStamps
from tsuho.records.what_next import WhatNext
from tsuho.records.xarf import Xarf


class Product(Record):
    """Facts about this product that both halves read. `edition` is "YYYY-MM-DD.N": the answers hold for its date."""

    edition: Edition
    server: WebAddress
    quick_exit: WebAddress

    @property
    def as_of(self) -> date:
        """The day for which scopes are evaluated."""
        return date.fromisoformat(self.edition.split(".")[0])


class YearEnd(Record):
    """The turn of the year, when public offices are closed by law; both days included ("12-29", "01-03")."""

    first: CalendarDay
    last: CalendarDay
    sources: SourceIds


class Holidays(Record):
    """Japan's national holidays, for "open now"; `known_until` is the last day the list speaks of."""

    known_until: date
    days: tuple[date, ...]
    year_end: YearEnd
    sources: SourceIds


class Knowledge(Record):
    """All of `shared_data/`, read once."""

    product: Product
    limits: Limits
    sources: dict[SourceId, Source]
    groups: tuple[Group, ...]
    harm_words: HarmWords
    harms: dict[Id, Harm]
    roles: dict[Id, Role]
    role_groups: tuple[RoleGroup, ...]
    wishes: dict[Id, Wish]
    desks: dict[Id, Desk]
    default_rules: DefaultRules
    rules: dict[Id, Rules]
    templates: dict[Id, Templates]
    phrases: Phrases
    terms: Terms = Terms()
    plain: Plain = Plain(longest=99, hard=())
    what_next: WhatNext = WhatNext()
    changes: Changes = Changes()
    form_prints: FormPrints = FormPrints()
    sheet: SheetWords = SheetWords()
    xarf: Xarf = Xarf()
    signing_keys: SigningKeys = SigningKeys()
    time_stamps: TimeStamps = TimeStamps()
    preflight: Preflight
    platforms: dict[Id, Platform]
    form_order: FormOrder
    form_labels: dict[Id, FormMeaning]
    form_words: FormWords
    page_words: dict[Id, PageSubject]
    holidays: Holidays
    ages: AgeWords
    leaflet: Leaflet
    leaflet_notes: tuple[Fact, ...] = ()
    numbers: tuple[WrittenNumber, ...] = Field(
        default=(), description="telephone numbers that stand written out; read for checks only"
    )
    inbox: dict[str, Correction] = Field(default={}, description="by the file's name; read for checks only")
    languages: Languages | None = Field(default=None, description="read for checks and for compiling only")
    cases: Cases | None = Field(default=None, description="read for checks only")
    texts: dict[str, str] = Field(
        default={}, description='the files whose facts can be corrected, as they are written, by name ("desks/jinken")'
    )
    told: dict[str, dict[str, Any]] = Field(
        default={}, description="those that are no desk's, as tables, by name, with the telephone numbers put in"
    )
    interface: dict[str, tuple[str, str]] = Field(
        default={}, description="the words of the extension's screens by key, in Japanese and English; none without it"
    )
