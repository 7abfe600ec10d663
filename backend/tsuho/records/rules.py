"""Desks in order for each harm, the templates of drafts, and what to mend before a form is opened."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from tsuho.records.base import Id, LeftOut, Pattern, Record, SourceIds, Words
from tsuho.records.platforms import AddressKind
from tsuho.records.situations import HarmKind, Roles, Scope

Moment = Literal["capture", "draft", "open", "after"]


class Severity(StrEnum):
    """How much a finding weighs: `stop` blocks that desk, `fix` asks for a correction, the others tell."""

    STOP = "stop"
    FIX = "fix"
    WARN = "warn"
    INFO = "info"


class Order(Scope):
    """For these roles and wishes: desks in the order we recommend, and why where the place needs a reason.

    Of someone under 18 those named for it come first, in that order, and all others behind as they stood."""

    desks: tuple[Id, ...] = Field(min_length=1)
    first_under_18: tuple[Id, ...] = ()
    because: dict[Id, Words] = Field(default_factory=dict)


class PassedOver(Scope):
    """Desks that take these situations by their own records and yet are not in the answer, with the keeper's reason."""

    desks: tuple[Id, ...] = Field(min_length=1)
    reason: str = Field(min_length=10)


class DefaultRules(Record):
    """The orders of every harm whose own file says nothing else (`rules/_default.toml`)."""

    order: tuple[Order, ...]
    left_out: tuple[PassedOver, ...] = ()
    sources: SourceIds
    checked_on: date


class Rules(Record):
    """One harm's own orders. `engine.triage.orders` puts them before the defaults; the first that covers a situation
    answers it."""

    harm: Id
    order: tuple[Order, ...] = Field(min_length=1)
    left_out: tuple[PassedOver, ...] = ()
    sources: SourceIds
    checked_on: date


class TemplateField(Record):
    """One field of a draft. `value` holds `{slots}`; its Japanese is what the desk receives, its English is help for
    reading it. Slots alone are written once for both; it is left out where only the person can know the answer."""

    id: Id
    label: Words
    value: str | Words = ""


class Template(Record):
    """The fields of a draft for some situations; the first that fits is used, the last fits all."""

    harms: tuple[Id, ...] | None = None
    kinds: tuple[HarmKind, ...] | None = None
    roles: Roles = None
    wishes: tuple[Id, ...] | None = None
    opening: Words
    fields: tuple[TemplateField, ...] = Field(min_length=1)


class Templates(Record):
    """All templates of one desk, first fit first."""

    desk: Id
    template: tuple[Template, ...] = Field(min_length=1)


ReportFact = Literal["url", "notes", "number", "permalink"]


class When(Record):
    """What preflight looks for: all that is named here must hold. Lists are named as in `preflight.toml`."""

    address_like: LeftOut[AddressKind] = None  # by the patterns of that name, or by the site's own
    address_matches: LeftOut[Id] = None  # host + path + query match one of these patterns
    on_host: LeftOut[Id] = None  # the host is one of this list, or below one
    scheme_in: LeftOut[Id] = None  # the address begins with one of this list
    title_matches: LeftOut[Id] = None  # the page's title matches one of these patterns
    empty: LeftOut[Annotated[tuple[ReportFact, ...], Field(min_length=1)]] = None  # none of these is known


def _listed(when: Any) -> Any:
    return tuple(when) if isinstance(when, list) else (when,) if isinstance(when, dict) else when


class PreflightRule(Scope):
    """One thing to correct or know before a form is opened. It is found where any of `when` holds, or the function of
    `preflight` that `test` names; with neither, wherever its desks and its scope fit. `advice` rules are not decided by
    a program but shown at their `moment`."""

    id: Annotated[str, Field(pattern=r"^P[0-9]{2}[a-z]?$")]
    when: Annotated[tuple[When, ...], BeforeValidator(_listed)] = ()
    test: Id | None = None
    severity: Severity
    desks: tuple[Id, ...] | None = None
    moment: Moment | None = None
    mend: Id | None = None
    message: Words
    basis: Literal["stated", "inferred"]
    sources: SourceIds


class Preflight(Record):
    """The rules, and the regular expressions and lists (hosts, schemes, names) that they look up."""

    patterns: dict[Id, tuple[Pattern, ...]]
    lists: dict[Id, tuple[str, ...]]
    rule: tuple[PreflightRule, ...]
