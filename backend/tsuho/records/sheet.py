"""控え: the words of the sheet for police or lawyer."""

from pydantic import Field

from tsuho.records.base import Record, Words


class SheetWords(Record):
    """All of `sheet.toml`. No place for words of a post: the sheet holds addresses, numbers, times and events."""

    words: dict[str, Words] = Field(default_factory=dict)
    shows: tuple[Words, ...] = ()
    shows_not: tuple[Words, ...] = ()
