"""On which line of a TOML file each key stands. Pure: a text in, places out; for files written as ours are."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

_HEADER = re.compile(r"^\[(\[)?\s*([\w.-]+)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"^([\w.-]+)\s*=")
_CLOSING = re.compile(r"[\]}]|\"\"\"|'''")


@lru_cache(maxsize=256)  # a file is asked for one key after another
def key_lines(text: str) -> Mapping[str, int]:
    """Key ("channels.2.phone", "name.ja") -> number of its line, from 1. What goes on over several lines is told by its
    first; what cannot be read is left out."""
    found: dict[str, int] = {}
    counts: dict[str, int] = {}
    table = ""
    for number, line, value in _statements(text):
        if header := _HEADER.match(line):
            table = header[2]
            if header[1]:
                counts[table] = counts.get(table, -1) + 1
                table = f"{table}.{counts[table]}"
            found[table] = number
        elif key := _KEY.match(line):
            at = f"{table}.{key[1]}" if table else key[1]
            found[at] = number
            if value is not None:
                found |= dict.fromkeys(_inside(at, value[key[1].split(".")[0]]), number)
    return found


def _statements(text: str) -> Iterator[tuple[int, str, dict[str, Any] | None]]:
    """Each header and each key with its value: the number of its first line, that line, and what a key says that needs
    no other line."""
    lines = text.split("\n")
    number = 0
    while number < len(lines):
        first, length, said = lines[number], 1, None
        if _KEY.match(first):
            said = _read(first)
            is_whole = said is not None
            while not is_whole and length < len(lines) - number:
                length += 1
                closes = _CLOSING.search(lines[number + length - 1])  # else it goes on, and need not be read
                is_whole = closes is not None and _read("\n".join(lines[number : number + length])) is not None
        yield number + 1, first, said
        number += length


def _read(statement: str) -> dict[str, Any] | None:
    """What it says; None where it goes on."""
    try:
        return tomllib.loads(statement)
    except tomllib.TOMLDecodeError:
        return None


def _inside(at: str, value: object) -> Iterator[str]:
    """The keys of an inline table."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield f"{at}.{key}"
            yield from _inside(f"{at}.{key}", each)
