"""窓口: what a desk takes, declines, does and needs, and the ways in."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from tsuho.records.base import Checked, Fact, Id, Pattern, Record, SourceId, SourceIds, WebAddress, Words
from tsuho.records.situations import Dated, Roles, Scope

ChannelKind = Literal["web", "phone", "mail", "chat", "in_person", "post"]
ClockTime = Annotated[str, Field(pattern=r"^[0-9]{2}:[0-9]{2}$")]
PLATFORM = "platform"  # the id of the desk that stands for every service

DeskKind = Literal["hotline", "helpline", "authority", "directory", "platform", "local", "company"]
KnownAnswer = Literal["yes", "no", "partly", "unknown"]
PageKind = Literal["home", "form", "faq", "guideline", "terms", "statistics", "scope", "offices", "child"]
PersonalFact = Literal["name", "name_kana", "email", "phone", "address", "age"]
LanguageTag = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z]{2,4})?$")]
Phone = Annotated[str, Field(pattern=r"^[#0-9-]+$")]
CalendarDay = Annotated[str, Field(pattern=r"^((\d{4}-)?(0[1-9]|1[0-2])-)?(0[1-9]|[12]\d|3[01])$")]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


class Action(StrEnum):
    """What a person does at a desk."""

    REPORT = "report"  # 通報する
    REQUEST = "request"  # 削除・対応を求める
    CONSULT = "consult"  # 相談する
    CALL = "call"  # 電話する
    READ = "read"  # 窓口を探す・読む


class Accepts(Scope, Dated, Checked):
    """What a desk takes, under which category name of its own (`category`), how fully, and since when."""

    category: Words | None = None
    asked_as: Words | None = Field(default=None, description="what the desk's own leaflet or form calls it")
    extent: Literal["full", "partly"] = "full"
    caution: Words | None = None
    points_elsewhere: bool = Field(default=False, description="it may do no more than name a suitable desk")
    sources: SourceIds


class Declines(Scope, Dated, Checked):
    """What a desk does not take, and the sentence that says why. Weighs more than any `Accepts`."""

    why: Words
    sources: SourceIds


class Does(Scope, Checked):
    """What the desk does for a person, as a whole sentence; the first that covers a situation is its `why`."""

    action: Action
    ja: str
    en: str
    short: Words | None = Field(default=None, description="the same for one line, where the sentence takes more")
    caution: Words | None = None
    sources: SourceIds


class AgeLimit(Fact):
    """The people that a desk is for, by their age, and the sentence that says so. 18-year-old pupils count as under."""

    only: Literal["under_18", "from_18"]

    def excludes(self, *, under_18: bool) -> bool:
        """Whether the desk is not for someone of that age."""
        return (self.only == "under_18") is not under_18


class Known(Checked):
    """An answer about a desk. `unknown` is kept and shown as "not verified"; it then carries no sources."""

    answer: KnownAnswer
    ja: str
    en: str
    sources: tuple[SourceId, ...] = ()


NOT_VERIFIED = Known(answer="unknown", ja="未確認です。", en="Not verified.")


class Hours(Record):
    """Opening hours on some weekdays ("mon".."sun"), Japan time, 24-hour "HH:MM"."""

    days: tuple[Weekday, ...]
    opens: ClockTime
    closes: ClockTime = Field(description='"24:00" is the end of the day')


class OtherDays(Record):
    """Days on which a channel keeps other hours than usual, national holidays or not: year-end, Obon, a week of longer
    hours. Without `hours` it is closed then; `unverified`: nobody could verify whether it is open.

    `first` and `last` (both included) are "12-29" of every year, "10" of every month, or "2026-08-26" once."""

    first: CalendarDay
    last: CalendarDay
    hours: tuple[Hours, ...] = ()
    unverified: bool = False
    sources: SourceIds

    @model_validator(mode="after")
    def _of_one_kind(self) -> Self:
        if len(self.first) != len(self.last):
            raise PydanticCustomError(
                "days_unlike", "first and last are written alike: both yearly, both monthly, or both with a year"
            )
        return self


class Channel(Checked):
    """One way in. `hours` empty and `always` false means the hours are not verified."""

    id: Id | None = Field(default=None, description="by which sentences name its number: {phone:desk.id}")
    kind: ChannelKind
    label: Words
    phone: Phone | None = None
    url: WebAddress | None = None
    always: bool = False
    hours: tuple[Hours, ...] = ()
    closed_on_holidays: bool = False
    other_days: tuple[OtherDays, ...] = Field(default=(), description="the first that covers a day holds for it")
    roles: Roles = Field(default=None, description="who it is for; left out: anyone")
    harms: tuple[Id, ...] | None = Field(default=None, description="only for these; left out: for all")
    languages: tuple[LanguageTag, ...] = Field(default=(), description="spoken there; left out: Japanese")
    whom: Words | None = Field(default=None, description="for whom or for what it is, in a few words")
    note: Words | None = None
    sources: SourceIds


class Expect(Scope, Checked):
    """Within how many days a desk leads one to expect an answer or a result. `designated`: only at the sites that the
    law binds. Where nothing stands, nobody knows."""

    days: int = Field(gt=0, le=366)
    designated: bool = False
    ja: str = Field(min_length=1)
    en: str = Field(min_length=1)
    sources: SourceIds


class ReferenceNumber(Fact):
    """The number by which a desk knows a report: how it looks, as a pattern and in words. A hint, never a rule."""

    pattern: Pattern


class Asks(Record):
    """Facts about the person themselves that a form asks for; they go in only if the person saved them for that."""

    facts: tuple[PersonalFact, ...] = Field(min_length=1)
    harms: tuple[Id, ...] | None = Field(default=None, description="only for these; left out: always")
    sources: SourceIds


class Step(Record):
    """On the way from the page that opens to the form: what the person presses there, as it is written on the page."""

    label: Words
    links: tuple[Annotated[str, Field(min_length=1)], ...] | None = Field(
        default=None, description="what of the page's links or choices tells it; left out: the Japanese label's words"
    )
    sources: SourceIds


class Form(Checked):
    """The page that `open` leads to. `verified = false`: its fields are unknown and this is the safest known page."""

    opens: WebAddress
    verified: bool
    note: Words | None = None
    for_harms: dict[Id, WebAddress] = Field(default_factory=dict, description="a better page for one harm")
    for_roles: dict[Id, WebAddress] = Field(default_factory=dict, description="a better page for one role")
    limits: dict[str, int] = Field(default_factory=dict, description="field id -> UTF-16 units the form takes")
    fields: dict[str, Annotated[str, Field(min_length=1)]] = Field(
        default_factory=dict, description="field id -> CSS selector of its control, as seen on the live form"
    )
    asks: tuple[Asks, ...] = ()
    steps: tuple[Step, ...] = Field(default=(), description="from the page that opens to the form, in their order")
    sources: SourceIds


class Page(Checked):
    """A page of the desk worth linking: home, form, faq, guideline, statistics …"""

    kind: PageKind
    url: WebAddress
    note: Words | None = None
    sources: SourceIds


class Desk(Record):
    """窓口: a place that takes reports or helps."""

    id: Id
    leaflet: bool = Field(description="one of the leaflet's ten")
    kind: DeskKind
    name: Words
    short: Words = Field(description="what fits on a button")
    operator: Words
    checked_on: date
    asked_on: date | None = Field(default=None, description="the day somebody asked the desk itself")
    sources: SourceIds
    hosts: tuple[str, ...] = Field(description="pinned: only addresses on these hosts are ever opened")
    does: tuple[Does, ...] = Field(min_length=1)
    does_not: tuple[Fact, ...] = ()
    who: tuple[Fact, ...] = Field(min_length=1)
    for_age: AgeLimit | None = Field(default=None, description="for whom it is, where age decides; left out: anyone")
    accepts: tuple[Accepts, ...] = Field(min_length=1)
    declines: tuple[Declines, ...] = ()
    needs: tuple[Fact, ...] = ()
    anonymous: Known = NOT_VERIFIED
    screenshots: Known = NOT_VERIFIED
    answers: Known = NOT_VERIFIED
    how_long: Known = NOT_VERIFIED
    expect: tuple[Expect, ...] = Field(default=(), description="the first that covers a situation holds for it")
    number: ReferenceNumber | None = Field(default=None, description="left out: not known")
    channels: tuple[Channel, ...] = ()
    pages: tuple[Page, ...] = ()
    form: Form | None = None
    examples: tuple[Fact, ...] = Field(default=(), description="what people typically come with")
    notes: tuple[Fact, ...] = Field(default=(), description="what else a person should know")
    retired: Words | None = Field(default=None, description="why it is closed and where to go; ids are permanent")

    @property
    def home(self) -> str | None:
        """The address of its own first page."""
        return next((page.url for page in self.pages if page.kind == "home"), None)

    def addresses(self) -> Iterator[tuple[str, str]]:
        """Every address that the record leads to, with the key where it stands."""
        if self.form:
            yield "form.opens", self.form.opens
            yield from ((f"form.for_harms.{id}", address) for id, address in self.form.for_harms.items())
            yield from ((f"form.for_roles.{id}", address) for id, address in self.form.for_roles.items())
        yield from ((f"pages.{index}.url", page.url) for index, page in enumerate(self.pages))
        yield from ((f"channels.{index}.url", each.url) for index, each in enumerate(self.channels) if each.url)
