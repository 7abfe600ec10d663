"""Which word is used for a thing, in the texts that people read."""

from typing import Literal

from pydantic import Field

from tsuho.records.base import Pattern, Record


class Term(Record):
    """One thing's word in one language: `avoid` finds what is not said for it, `but` where that is another thing."""

    use: str = Field(min_length=1)
    language: Literal["ja", "en"]
    avoid: tuple[Pattern, ...] = Field(min_length=1)
    but: tuple[Pattern, ...] = ()
    why: str = Field(min_length=1)


class Terms(Record):
    """All of `terms.toml`."""

    term: tuple[Term, ...] = ()
