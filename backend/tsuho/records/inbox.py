"""What people said is wrong, as it waits for a keeper: `inbox/<day>-<desk or file>-<key>-<mark>.toml`."""

from datetime import date
from typing import Annotated, Self

from pydantic import Field, model_validator

from tsuho.records.base import Edition, Id, Record

# A stranger's words in one line: no sign that a terminal obeys, or that ends a line of the file.
Said = Annotated[str, Field(min_length=1, max_length=500, pattern=r"^[^\x00-\x1f\x7f-\x9f\u2028\u2029]+$")]

INTERFACE = "interface"  # stands for `extension/_locales/`, as in the places of translations
OTHERS = ("what_next", "preflight", "plain", "sheet", "changes")
LEAFLET = ("leaflet/simple", "leaflet/detailed", "leaflet/flow", "leaflet/notes")

# "harms/threat", "what_next"; `interface` stands for the words in `extension/_locales/`.
File = Annotated[str, Field(pattern=r"^(harms/|rules/|platforms/|leaflet/)?[a-z_][a-z0-9_]*$", max_length=80)]


class Correction(Record):
    """One fact that somebody says is wrong: of a desk, or of another file. Nothing of it is believed before a keeper
    has looked."""

    made_on: date
    edition: Edition = Field(description="the one that the person read")
    desk: Id | None = None
    file: File | None = Field(default=None, description="where it is none of a desk's")
    key: str = Field(pattern=r"^[A-Za-z_]+(\.[a-z0-9_]+)*$", description="of the fact in the file")
    was: Said
    right: Said
    known_by: Said = Field(description="an address, or how the person knows")

    @model_validator(mode="after")
    def _is_about_one_thing(self) -> Self:
        if (self.desk is None) == (self.file is None):
            raise ValueError("a correction names a desk or a file")
        return self

    @property
    def at(self) -> str:
        """The file of `shared_data/` in which the fact stands: "desks/jinken"."""
        return self.file or f"desks/{self.desk}"


def is_told(file: str) -> bool:
    """Whether a file ("harms/csam") says something to people beside the desks' records."""
    return file in (*OTHERS, *LEAFLET) or file.partition("/")[0] in ("harms", "rules", "platforms")


def is_correctable(file: str) -> bool:
    """Whether a correction may be about it."""
    return file.startswith("desks/") or file == INTERFACE or is_told(file)
