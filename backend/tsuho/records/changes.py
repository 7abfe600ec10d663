"""What people who reported under an older edition should hear: `changes.toml`."""

from datetime import date
from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from tsuho.records.base import Edition, Id, Record, Words


class LoggedChange(Words):
    """One thing that changed with an edition, for those who reported at that desk, or for those harms, or both."""

    edition: Edition = Field(description="the first that knows it")
    on: Annotated[date, Field(description="the day that people read")]
    desk: Id | None = None
    harms: tuple[Id, ...] | None = None

    @model_validator(mode="after")
    def _about_something(self) -> Self:
        if self.desk is None and not self.harms:
            raise PydanticCustomError("about_nothing", "a change names a desk, harms, or both")
        return self


class Changes(Record):
    """All of `changes.toml`; none is no fault: most editions change nothing that matters afterwards."""

    change: tuple[LoggedChange, ...] = ()
