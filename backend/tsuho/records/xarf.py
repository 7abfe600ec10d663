"""Kinds of harm as hosts exchange reports of them: types of XARF (eXtended Abuse Reporting Format)."""

from datetime import date
from typing import Literal

from pydantic import Field

from tsuho.records.base import Id, Record, SourceId


class XarfType(Record):
    """The type of a harm. `says`: what a report of that type must say and every report of the harm says alike."""

    harm: Id
    category: Literal["content", "copyright"]
    type: str = Field(min_length=1)
    says: dict[str, str | tuple[str, ...]] = Field(default_factory=dict)


class Xarf(Record):
    """All of `xarf.toml`; without it no harm has a type."""

    version: str = ""
    type: tuple[XarfType, ...] = ()
    sources: tuple[SourceId, ...] = ()
    checked_on: date | None = None
