"""What every record is: frozen, unknown keys refused; and the pieces that all of them share."""

from datetime import date
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler
from pydantic_core import core_schema

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
SourceId = Annotated[str, Field(pattern=r"^[A-Z][0-9]+[a-z]?$")]
SourceIds = Annotated[tuple[SourceId, ...], Field(min_length=1)]
Edition = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}\.[0-9]+$")]
MailAddress = Annotated[str, Field(pattern=r"^[\w.+-]+@[\w-]+(\.[\w-]+)+$")]
WebAddress = Annotated[str, Field(pattern=r"^https?://[^\s]+$", json_schema_extra={"format": "uri"})]

# A regular expression of both languages; where a file names `parts`, with those put in.
Pattern = Annotated[str, Field(min_length=1, json_schema_extra={"format": "regex"})]
Text = Annotated[str, Field(min_length=1)]

SCHEMA = 2  # of the compiled bundle

T = TypeVar("T")


class _LeftOut:
    """Takes None from Python, where it stands for what is not there, and refuses it in JSON."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        nullable: Any = handler(source)
        return core_schema.json_or_python_schema(json_schema=nullable["schema"], python_schema=nullable)


LeftOut = Annotated[T | None, _LeftOut()]
"""A key that the compiled files leave out where there is nothing to say; they never hold `null` in its place."""


class Record(BaseModel):
    """A frozen value; a key that is not a field is an error, so a typing slip in the data cannot hide."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Words(Record):
    """One text in both languages."""

    ja: str = Field(min_length=1)
    en: str = Field(min_length=1)


class Checked(Record):
    """A fact that was held against its sources on another day than the rest of its record."""

    checked_on: date | None = Field(default=None, description="where it differs from the record's")


class Fact(Words, Checked):
    """One sentence that a person may rely on, with where it comes from."""

    sources: SourceIds


class Source(Record):
    """Where a fact comes from. `dated`: the age of the copy read, as `tsuho/ages.py` reads it ("2025-04-30",
    "2022-10/..")."""

    id: SourceId
    title: str
    url: str | None = None
    dated: str
