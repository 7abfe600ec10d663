"""Desks in order for each harm, the templates of drafts, and what to mend before a form is opened."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from tsuho.records.base import Id, Record, SourceIds, Words
from tsuho.records.situations import HarmKind, Roles, Scope

Moment = Literal["capture", "draft", "open", "after"]


class Severity(StrEnum):
    """How much a finding weighs: `stop` blocks that desk, `fix` asks for a correction, the others tell."""

    STOP = "stop"
    FIX = "fix"
    WARN = "warn"
    INFO = "info"


class Order(Scope):
    """For these roles and wishes: desks in the order we recommend, and why where the place needs a reason."""

    desks: tuple[Id, ...] = Field(min_length=1)
    because: dict[Id, Words] = Field(default_factory=dict)


class DefaultRules(Record):
    """The orders of every harm whose own file says nothing else (`rules/_default.toml`)."""

    order: tuple[Order, ...]
    sources: SourceIds
    checked_on: date


class Rules(Record):
    """One harm's own orders. `engine.triage.orders` puts them before the defaults; the first that covers a situation
    answers it."""

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
    roles: Roles = None
    opening: Words
    fields: tuple[TemplateField, ...] = Field(min_length=1)


class Templates(Record):
    """All templates of one desk, first fit first."""

    desk: Id
    template: tuple[Template, ...] = Field(min_length=1)


class PreflightRule(Scope):
    """One thing to correct or know before a form is opened. `test` names a function of `preflight`; `advice` rules are
    not decided by a program but shown at their `moment`."""

    id: Annotated[str, Field(pattern=r"^P[0-9]{2}[a-z]?$")]
    test: Id
    severity: Severity
    desks: tuple[Id, ...] | None = None
    moment: Moment | None = None
    mend: Id | None = None
    message: Words
    basis: Literal["stated", "inferred"]
    sources: SourceIds


class Preflight(Record):
    """The rules, and the lists (hosts, patterns, words) their tests read."""

    lists: dict[Id, tuple[str, ...]]
    rule: tuple[PreflightRule, ...]
