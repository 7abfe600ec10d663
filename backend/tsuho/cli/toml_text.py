"""A value as TOML writes it; what JSON and TOML write alike is written by the first."""

import json
from collections.abc import Mapping


def toml_value(value: object) -> str:
    """A text, a number, a list or a table, on one line."""
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {toml_value(each)}" for key, each in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml_value, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
