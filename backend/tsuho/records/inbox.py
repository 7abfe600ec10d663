"""What people said is wrong, as it waits for a keeper: `inbox/<day>-<desk>-<key>-<mark>.toml`."""

from datetime import date
from typing import Annotated

from pydantic import Field

from tsuho.records.base import Edition, Id, Record

# A stranger's words in one line: no sign that a terminal obeys, or that ends a line of the file.
Said = Annotated[str, Field(min_length=1, max_length=500, pattern=r"^[^\x00-\x1f\x7f-\x9f\u2028\u2029]+$")]


class Correction(Record):
    """One fact of a desk that somebody says is wrong. Nothing of it is believed before a keeper has looked."""

    made_on: date
    edition: Edition = Field(description="the one that the person read")
    desk: Id
    key: str = Field(pattern=r"^[a-z_]+(\.[a-z0-9_]+)*$", description="of the fact in the desk's file")
    was: Said
    right: Said
    known_by: Said = Field(description="an address, or how the person knows")
