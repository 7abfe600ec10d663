"""Desks' own names for what they take, in plain words."""

from pydantic import Field

from tsuho.records.base import Record, SourceId, Words


class PlainName(Words):
    """What a desk calls `category` (in Japanese), as people would say it."""

    category: str = Field(min_length=1)
    sources: tuple[SourceId, ...] = Field(default=(), description="where a desk itself says what it means by it")


class Plain(Record):
    """All of `plain.toml`: a name longer than `longest`, or with a word of `hard`, has plain words."""

    longest: int = Field(ge=1)
    hard: tuple[str, ...]
    name: tuple[PlainName, ...] = ()
