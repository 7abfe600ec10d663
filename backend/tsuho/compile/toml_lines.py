"""On which line of a TOML file each key stands. Pure: a text in, places out; for files written as ours are."""

import re
import tomllib
from collections.abc import Iterator

_HEADER = re.compile(r"^\[(\[)?\s*([\w.-]+)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"^([\w.-]+)\s*=")


def key_lines(text: str) -> dict[str, int]:
    """Key ("channels.2.phone", "name.ja") -> number of its line, from 1. What goes on over several lines is told by its
    first; what cannot be read is left out."""
    found: dict[str, int] = {}
    counts: dict[str, int] = {}
    table = ""
    for number, lines in _statements(text):
        if header := _HEADER.match(lines[0]):
            table = header[2]
            if header[1]:
                counts[table] = counts.get(table, -1) + 1
                table = f"{table}.{counts[table]}"
            found[table] = number
        elif key := _KEY.match(lines[0]):
            at = f"{table}.{key[1]}" if table else key[1]
            found[at] = number
            if len(lines) == 1:
                value = tomllib.loads(lines[0])[key[1].split(".")[0]]
                found |= dict.fromkeys(_inside(at, value), number)
    return found


def _statements(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each header and each key with its value, with the number of its first line."""
    lines = text.split("\n")
    number = 0
    while number < len(lines):
        length = 1
        if _KEY.match(lines[number]):
            while length < len(lines) - number and not _is_whole(lines[number : number + length]):
                length += 1
        yield number + 1, lines[number : number + length]
        number += length


def _is_whole(lines: list[str]) -> bool:
    try:
        tomllib.loads("\n".join(lines))
    except tomllib.TOMLDecodeError:
        return False
    return True


def _inside(at: str, value: object) -> Iterator[str]:
    """The keys of an inline table."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield f"{at}.{key}"
            yield from _inside(f"{at}.{key}", each)
