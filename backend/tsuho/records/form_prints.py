"""The fingerprint of a form: what its fields are called, of which kind they are, in which order, and which must be
filled. Never what anyone wrote into one."""

from datetime import date
from typing import Literal

from pydantic import Field

from tsuho.records.base import Record, WebAddress

FieldKind = Literal["line", "area", "select", "radio", "tick", "file", "password", "date"]


class FormField(Record):
    """One field of a form; radio buttons and ticks of one name are one field."""

    label: str = Field(max_length=60)
    kind: FieldKind
    required: bool = False


class FormPrint(Record):
    """A form as it was on one day, by its address without what comes after `?` and `#`."""

    url: WebAddress
    checked_on: date
    origin: Literal["live", "saved"] = Field(description="read from the page itself, or from a saved copy of it")
    field: tuple[FormField, ...] = Field(min_length=1)


class FormPrints(Record):
    """All of `form_prints.toml`. Where a form has none, nothing is said of it."""

    form: tuple[FormPrint, ...] = ()
