"""What the knowledge is made of: frozen pydantic records, unknown keys refused.

A record here mirrors one TOML file (or one table of it) in `shared_data/`. Every fact names its sources by id
(`sources.toml` holds address and age); `checked_on` says when a keeper last held a record against them.
Texts that people read are `Words`: Japanese and English side by side.
"""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
SourceId = Annotated[str, Field(pattern=r"^[A-Z][0-9]+[a-z]?$")]
SourceIds = Annotated[tuple[SourceId, ...], Field(min_length=1)]
WebAddress = Annotated[str, Field(pattern=r"^https?://[^\s]+$")]


class Record(BaseModel):
    """A frozen value; a key that is not a field is an error, so a typing slip in the data cannot hide."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Words(Record):
    """One text in both languages."""

    ja: str = Field(min_length=1)
    en: str = Field(min_length=1)


class Fact(Words):
    """One sentence that a person may rely on, with where it comes from."""

    sources: SourceIds


class Source(Record):
    """Where a fact comes from. `dated`: the age of the copy read, in words ("2025-04-30", "undated, after 2022-10")."""

    id: SourceId
    title: str
    url: str | None = None
    dated: str


class Danger(StrEnum):
    """`call`: show 110 first. `ask`: ask whether anyone is in danger now. `none`: neither."""

    CALL = "call"
    ASK = "ask"
    NONE = "none"


class Evidence(StrEnum):
    """What may be kept: `allowed` all; `text_only` no pixels; `url_only` no pixels, page text, thumbnails, archives."""

    ALLOWED = "allowed"
    TEXT_ONLY = "text_only"
    URL_ONLY = "url_only"


class Severity(StrEnum):
    """How much a finding weighs: `stop` blocks that desk, `fix` asks for a correction, the others tell."""

    STOP = "stop"
    FIX = "fix"
    WARN = "warn"
    INFO = "info"


class Action(StrEnum):
    """What a person does at a desk."""

    REPORT = "report"  # 通報する
    REQUEST = "request"  # 削除・対応を求める
    CONSULT = "consult"  # 相談する
    CALL = "call"  # 電話する
    READ = "read"  # 窓口を探す・読む


class HarmKind(StrEnum):
    """The leaflet's three blocks, and what stands outside them. Chooses the wording of a draft."""

    RIGHTS = "rights"  # 権利侵害
    ILLEGAL = "illegal"  # 違法情報
    HARMFUL = "harmful"  # 有害情報
    OTHER = "other"


# --- situations -------------------------------------------------------------------------------------------------------


class Situation(Record):
    """Harm, role and wish, by id: what triage answers."""

    harm: Id
    role: Id
    wish: Id


class Group(Record):
    """A heading in the harm picker."""

    id: Id
    label: Words


class Harm(Record):
    """A kind of harm as people say it. `number` is its place in the vocabulary (H01-H32)."""

    id: Id
    number: Annotated[str, Field(pattern=r"^H\d\d$")]
    group: Id
    kind: HarmKind
    label: Words
    line: Words = Field(description="one plain sentence")
    example: Words = Field(description="one harmless example")
    words: tuple[str, ...] = Field(min_length=3, description="what people type to find it: slang, kana, English")
    danger: Danger
    evidence: Evidence
    leaflet_rows: tuple[str, ...] = Field(description="the labels of the leaflet's rows it belongs to; may be empty")
    sources: SourceIds
    checked_on: date


class Role(Record):
    """Who reports. `as_reporter` is how a draft says it in Japanese, with English reading help."""

    id: Id
    label: Words
    line: Words
    as_reporter: Words


class Wish(Record):
    """What the person wants. `as_wish` is how a draft says it in Japanese, with English reading help."""

    id: Id
    label: Words
    line: Words
    as_wish: Words


# --- desks ------------------------------------------------------------------------------------------------------------


class Scope(Record):
    """The part of all situations that a statement covers; a list left out covers everything."""

    harms: tuple[Id, ...] | None = None
    roles: tuple[Id, ...] | None = None
    wishes: tuple[Id, ...] | None = None

    def covers(self, situation: Situation) -> bool:
        """Whether the situation lies inside."""
        return (
            (self.harms is None or situation.harm in self.harms)
            and (self.roles is None or situation.role in self.roles)
            and (self.wishes is None or situation.wish in self.wishes)
        )


class Dated(Record):
    """A statement that holds from one day to another (both included); a missing end is open."""

    valid_from: date | None = None
    valid_until: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the statement is in force on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day <= self.valid_until
        )


class Accepts(Scope, Dated):
    """What a desk takes, under which category name of its own (`category`), how fully, and since when."""

    category: Words | None = None
    extent: Annotated[str, Field(pattern="^(full|partly)$")] = "full"
    caution: Words | None = None
    sources: SourceIds


class Declines(Scope, Dated):
    """What a desk does not take, and the sentence that says why. Weighs more than any `Accepts`."""

    why: Words
    sources: SourceIds


class Does(Scope):
    """What the desk does for a person, as a whole sentence; the first that covers a situation is its `why`."""

    action: Action
    ja: str
    en: str
    caution: Words | None = None
    sources: SourceIds


class Known(Record):
    """An answer about a desk. `unknown` is kept and shown as "not verified"; it then carries no sources."""

    answer: Annotated[str, Field(pattern="^(yes|no|partly|unknown)$")]
    ja: str
    en: str
    sources: tuple[SourceId, ...] = ()


class Hours(Record):
    """Opening hours on some weekdays ("mon".."sun"), Japan time, 24-hour "HH:MM"."""

    days: tuple[Annotated[str, Field(pattern="^(mon|tue|wed|thu|fri|sat|sun)$")], ...]
    opens: Annotated[str, Field(pattern=r"^\d\d:\d\d$")]
    closes: Annotated[str, Field(pattern=r"^\d\d:\d\d$")]


class Channel(Record):
    """One way in. `hours` empty and `always` false means the hours are not verified."""

    kind: Annotated[str, Field(pattern="^(web|phone|mail|chat|in_person|post)$")]
    label: Words
    phone: Annotated[str, Field(pattern=r"^[#0-9-]+$")] | None = None
    url: WebAddress | None = None
    always: bool = False
    hours: tuple[Hours, ...] = ()
    closed_on_holidays: bool = False
    roles: tuple[Id, ...] | None = Field(default=None, description="who it is for; left out: anyone")
    note: Words | None = None
    sources: SourceIds


class Form(Record):
    """The page that `open` leads to. `verified = false`: its fields are unknown and this is the safest known page."""

    opens: WebAddress
    verified: bool
    note: Words | None = None
    for_harms: dict[Id, WebAddress] = Field(default_factory=dict, description="a better page for one harm")
    for_roles: dict[Id, WebAddress] = Field(default_factory=dict, description="a better page for one role")
    limits: dict[str, int] = Field(default_factory=dict, description="field id -> UTF-16 units the form takes")
    sources: SourceIds


class Page(Record):
    """A page of the desk worth linking: home, form, faq, guideline, statistics …"""

    kind: Annotated[str, Field(pattern="^(home|form|faq|guideline|terms|statistics|scope|offices|child)$")]
    url: WebAddress
    note: Words | None = None
    sources: SourceIds


class Desk(Record):
    """窓口: a place that takes reports or helps."""

    id: Id
    leaflet: bool = Field(description="one of the leaflet's ten")
    kind: Annotated[str, Field(pattern="^(hotline|helpline|authority|directory|platform|local)$")]
    name: Words
    short: Words = Field(description="what fits on a button")
    operator: Words
    checked_on: date
    sources: SourceIds
    hosts: tuple[str, ...] = Field(description="pinned: only addresses on these hosts are ever opened")
    does: tuple[Does, ...] = Field(min_length=1)
    does_not: tuple[Fact, ...] = ()
    who: tuple[Fact, ...] = Field(min_length=1)
    accepts: tuple[Accepts, ...] = Field(min_length=1)
    declines: tuple[Declines, ...] = ()
    needs: tuple[Fact, ...] = ()
    anonymous: Known
    screenshots: Known
    answers: Known
    how_long: Known
    channels: tuple[Channel, ...] = ()
    pages: tuple[Page, ...] = ()
    form: Form | None = None
    notes: tuple[Fact, ...] = Field(default=(), description="what else a person should know")
    retired: Words | None = Field(default=None, description="why it is closed and where to go; ids are permanent")


# --- rules, templates, preflight --------------------------------------------------------------------------------------


class Order(Scope):
    """For these roles and wishes: desks in the order we recommend, and why where the place needs a reason."""

    desks: tuple[Id, ...] = Field(min_length=1)
    because: dict[Id, Words] = Field(default_factory=dict)


class Rules(Record):
    """Everything about one harm: the first `order` that covers a situation answers it."""

    harm: Id
    order: tuple[Order, ...] = Field(min_length=1)
    sources: SourceIds
    checked_on: date


class TemplateField(Record):
    """One field of a draft. `value` holds `{slots}`; its Japanese is what the desk receives, its English is help for
    reading it. Slots alone are written once for both; it is left out where only the person can know the answer."""

    id: Id
    label: Words
    value: str | Words = ""


class Template(Record):
    """The fields of a draft for some harms or kinds of harm; the first that fits is used, the last fits all."""

    harms: tuple[Id, ...] | None = None
    kinds: tuple[HarmKind, ...] | None = None
    roles: tuple[Id, ...] | None = None
    opening: Words
    fields: tuple[TemplateField, ...] = Field(min_length=1)


class Templates(Record):
    """All templates of one desk, first fit first."""

    desk: Id
    template: tuple[Template, ...] = Field(min_length=1)


class PreflightRule(Scope):
    """One thing to correct or know before a form is opened. `test` names a function of `preflight`; `advice` rules are
    not decided by a program but shown at their `moment`."""

    id: Annotated[str, Field(pattern=r"^P\d\d[a-z]?$")]
    test: Id
    severity: Severity
    desks: tuple[Id, ...] | None = None
    moment: Annotated[str, Field(pattern="^(capture|draft|open|after)$")] | None = None
    mend: Id | None = None
    message: Words
    basis: Annotated[str, Field(pattern="^(stated|inferred)$")]
    sources: SourceIds


class Preflight(Record):
    """The rules, and the lists (hosts, patterns, words) their tests read."""

    lists: dict[Id, tuple[str, ...]]
    rule: tuple[PreflightRule, ...]


class Designated(Record):
    """A large platform under 情報流通プラットフォーム対処法: must take requests in Japanese and tell the outcome."""

    company: Words
    since: date
    sources: SourceIds


class LegalForm(Record):
    """The service's own form for a person whose right is violated."""

    url: WebAddress
    note: Words | None = None
    sources: SourceIds


class Addresses(Record):
    """Regular expressions on path + query (case-insensitive) that say what kind of page an address is.

    Only syntax that Python and JavaScript read alike."""

    post: tuple[str, ...] = ()
    search: tuple[str, ...] = ()
    profile: tuple[str, ...] = ()
    thread: tuple[str, ...] = ()
    private: tuple[str, ...] = ()
    login: tuple[str, ...] = ()
    fleeting: tuple[str, ...] = ()


class Platform(Record):
    """A site, known by its hosts (a host covers its subdomains)."""

    id: Id
    name: Words
    hosts: tuple[str, ...] = Field(min_length=1)
    addresses: Addresses = Addresses()
    designated: Designated | None = None
    legal_form: LegalForm | None = None
    checked_on: date
    sources: SourceIds


# --- the leaflet ------------------------------------------------------------------------------------------------------


class Cell(Record):
    """One cell: its mark (○ △ × — or text), its note, and how we know it."""

    mark: str
    note: str = ""
    basis: Annotated[str, Field(pattern="^(read|placed|simple_table|other_page|inferred|confirmed|doubtful)$")]


class LeafletRow(Record):
    """One row of a table: cells by desk id."""

    group: str
    label: str
    label_en: str
    cells: dict[Id, Cell]


class FlowEdge(Record):
    """One arrow of the leaflet's flow chart: situation -> wish -> desk."""

    id: Annotated[str, Field(pattern=r"^E\d+$")]
    situation: Words
    wish: Words
    desks: tuple[Id, ...]
    does: Words
    basis: Annotated[str, Field(pattern="^(read|confirmed|inferred)$")]
    sources: SourceIds


class Leaflet(Record):
    """Both tables and the flow chart of the leaflet, each cell with its basis."""

    simple: tuple[LeafletRow, ...]
    detailed: tuple[LeafletRow, ...]
    flow: tuple[FlowEdge, ...]


class Product(Record):
    """Facts about this product that both halves read. `edition` is "YYYY-MM-DD.N": the answers hold for its date."""

    edition: Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d\.\d+$")]
    server: WebAddress
    quick_exit: WebAddress

    @property
    def as_of(self) -> date:
        """The day for which scopes are evaluated."""
        return date.fromisoformat(self.edition.split(".")[0])


class Holidays(Record):
    """Japan's national holidays, for "open now"; `known_until` is the last day the list speaks of."""

    known_until: date
    days: tuple[date, ...]
    sources: SourceIds


class Knowledge(Record):
    """All of `shared_data/`, read once."""

    product: Product
    sources: dict[SourceId, Source]
    groups: tuple[Group, ...]
    harms: dict[Id, Harm]
    roles: dict[Id, Role]
    wishes: dict[Id, Wish]
    desks: dict[Id, Desk]
    rules: dict[Id, Rules]
    templates: dict[Id, Templates]
    preflight: Preflight
    platforms: dict[Id, Platform]
    holidays: Holidays
    leaflet: Leaflet
