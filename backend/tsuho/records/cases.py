"""Sentences anyone can read: this situation gets these desks, this report makes this draft. `tsuho check` asks them."""

from typing import Any, Literal

from pydantic import Field

from tsuho.records.base import Id, Record
from tsuho.records.situations import Danger, Evidence, Situation

OpenState = Literal["open", "closed", "unknown"]


class Case(Record):
    """One sentence, and what it says."""

    name: str = Field(min_length=1)


class SituationCase(Case):
    """A situation and the desks that answer it, in their order."""

    situation: Situation
    under_18: bool | None = None
    desks: tuple[Id, ...]
    danger: Danger | None = None
    evidence: Evidence | None = None
    accepted_as: dict[Id, str] = Field(default_factory=dict, description="desk -> its own category, in Japanese")
    not_here: tuple[Id, ...] = ()
    never: tuple[Id, ...] = ()


class DraftCase(Case):
    """A report and one desk's draft of it, to the byte."""

    situation: Situation
    desk: Id
    report: dict[str, Any]
    limits: dict[str, int] = Field(default_factory=dict, description="field -> what a form would take")
    text: str
    fields: dict[str, str]
    cut: dict[str, str] = Field(default_factory=dict)
    form_url: str | None = None
    reading: str | None = None


class FindingCase(Case):
    """A report and what is to be corrected in it."""

    situation: Situation
    report: dict[str, Any]
    desk: Id | None = None
    now: str | None = None
    findings: tuple[str, ...]
    mends: dict[str, str] = Field(default_factory=dict)


class HoursCase(Case):
    """A way in, and whether it is open at these moments of Japan's clock."""

    desk: Id
    phone: str
    moments: dict[str, OpenState]


class Cases(Record):
    """Everything in `cases/`."""

    situations: tuple[SituationCase, ...] = ()
    drafts: tuple[DraftCase, ...] = ()
    findings: tuple[FindingCase, ...] = ()
    hours: tuple[HoursCase, ...] = ()
