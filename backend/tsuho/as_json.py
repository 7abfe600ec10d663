"""The two ways in which compiled JSON is written: as small as can be, and to be read in a diff. Pure."""

import json
from typing import Any

DEEPEST = 3

_TABLES = (dict, list, tuple)


def to_json(values: Any) -> bytes:
    """On one line: compact UTF-8, keys in the order given, a line end at the end."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def to_lines(values: Any) -> bytes:
    """The same values with one entry a line, down to the third level."""
    return _written(values, 0).encode() + b"\n"


def _written(value: Any, depth: int) -> str:
    if depth == DEEPEST or not _is_table(value):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if isinstance(value, dict):
        entries = [f"{json.dumps(key, ensure_ascii=False)}:{_written(each, depth + 1)}" for key, each in value.items()]
    else:
        entries = [_written(each, depth + 1) for each in value]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    within, margin = " " * (depth + 1), " " * depth
    return f"{opening}\n" + ",\n".join(within + entry for entry in entries) + f"\n{margin}{closing}"


def _is_table(value: Any) -> bool:
    """Entries that are records or lists themselves; a row, whose columns are of many kinds, is one entry."""
    if isinstance(value, dict):
        return any(isinstance(each, _TABLES) for each in value.values())
    return isinstance(value, list | tuple) and bool(value) and all(isinstance(each, _TABLES) for each in value)
