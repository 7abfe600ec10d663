"""What every record is: frozen, unknown keys refused; and the pieces that all of them share."""

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
