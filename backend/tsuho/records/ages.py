"""The words in which the age of sources is told."""

from typing import ClassVar

from pydantic import Field

from tsuho.records.base import Record, Words


class AgeWords(Record):
    """All of `ages.toml`: texts with `{slots}`, and the English names of the months."""

    SLOTS: ClassVar[dict[str, tuple[str, ...]]] = {
        "about": ("date",),
        "span": ("first", "last"),
        "since": ("date",),
        "until": ("date",),
        "undated": (),
        "old": (),
        "mostly": ("year",),
        "mostly_undated": (),
        "newest": ("year",),
        "not_asked": (),
        "asked": ("date",),
    }

    months: tuple[str, ...] = Field(min_length=12, max_length=12)
    day: Words
    month: Words
    year: Words
    about: Words
    span: Words
    since: Words
    until: Words
    undated: Words
    old: Words
    mostly: Words
    mostly_undated: Words
    newest: Words
    not_asked: Words
    asked: Words
