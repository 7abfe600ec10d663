"""Telephone numbers: each has one home, the channel of a desk; every sentence names it there.

`{phone:jinken.minna}` in any text of `shared_data/` stands for the number of the channel `minna` of the desk `jinken`,
`{phone:tokumei}` for that of a desk with one line only. Reading puts the number in, so that all who tell it tell the
same one. What stands written out is remembered (`WrittenNumber`), for the checks; a wrong number that is told of as
wrong is `{misprint:0570-0003-110}`."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from tsuho.errors import TsuhoError
from tsuho.records.base import Record

MISPRINT = re.compile(r"\{misprint:([^{}]*)\}")
NAMED = re.compile(r"\{phone:([^{}]*)\}")
DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−ー－", "-"))
# Nine figures and more after a 0, however they are parted; or a short number. No part of an address, a day or a code.
NUMBER = re.compile(r"(?<![0-9A-Za-z/=._?&-])(?:#[0-9]{3,5}|0(?:[-()]{0,2}[0-9]){8,20})(?![0-9A-Za-z_]|-[0-9])")


class WrittenNumber(Record):
    """A number written out in a file, and where: at its channel (`at_home`), or in a sentence."""

    file: str
    key: str
    number: str
    at_home: bool


class NoSuchNumber(TsuhoError):
    """A sentence names a number that no channel has."""

    def __init__(self, key: str, name: str) -> None:
        super().__init__(f"{key}: {{phone:{name}}}")
        self.key = key
        self.name = name


def figures(number: str) -> str:
    """The number without what only parts it."""
    return re.sub(r"[^0-9#]", "", unicodedata.normalize("NFKC", number))


def numbers_in(text: str) -> list[str]:
    """Every telephone number that the text writes out."""
    return NUMBER.findall(unicodedata.normalize("NFKC", text).translate(DASHES))


def with_numbers(text: str, by_name: dict[str, str]) -> str:
    """The text with the numbers that it names put in; a name that is none stays."""
    return NAMED.sub(lambda found: by_name.get(found[1], found[0]), MISPRINT.sub(r"\1", text))


class Phones:
    """The numbers of all channels, by the names that sentences give them."""

    def __init__(self, desks: dict[str, Any]) -> None:
        """`desks`: the tables of the desks' files by id, as they were read, right or wrong."""
        self.by_name: dict[str, str] = {}
        for id, desk in desks.items():
            lines = [each for each in _tables(desk.get("channels")) if _is_number(each.get("phone"))]
            if len(lines) == 1:
                self.by_name[id] = lines[0]["phone"]
            self.by_name |= {f"{id}.{each['id']}": each["phone"] for each in lines if "id" in each}

    def told(self, values: Any, at: str = "") -> Any:
        """The values with every number that they name put in. Raises `NoSuchNumber`."""
        if isinstance(values, dict):
            return {key: self.told(each, f"{at}.{key}" if at else key) for key, each in values.items()}
        if isinstance(values, list):
            return [self.told(each, f"{at}.{index}") for index, each in enumerate(values)]
        if isinstance(values, str) and "{" in values:
            return NAMED.sub(lambda found: self._number(at, found[1]), MISPRINT.sub(r"\1", values))
        return values

    def _number(self, key: str, name: str) -> str:
        if name not in self.by_name:
            raise NoSuchNumber(key, name)
        return self.by_name[name]


def written_numbers(file: str, values: Any, at: str = "") -> Iterator[WrittenNumber]:
    """Every number that stands written out in a file's values."""
    if isinstance(values, dict):
        for key, each in values.items():
            yield from written_numbers(file, each, f"{at}.{key}" if at else key)
    elif isinstance(values, list):
        for index, each in enumerate(values):
            yield from written_numbers(file, each, f"{at}.{index}")
    elif isinstance(values, str) and (at == "phone" or at.endswith(".phone")):
        if _is_number(values):
            yield WrittenNumber(file=file, key=at, number=values, at_home=True)
    elif isinstance(values, str):
        for number in numbers_in(MISPRINT.sub("", values)):
            yield WrittenNumber(file=file, key=at, number=number, at_home=False)


def _tables(values: Any) -> list[dict[str, Any]]:
    return [each for each in values if isinstance(each, dict)] if isinstance(values, list) else []


def _is_number(value: Any) -> bool:
    return isinstance(value, str) and not NAMED.search(value)
