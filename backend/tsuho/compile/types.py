"""The compiled files' shapes as TypeScript declarations, for the JSDoc types of the extension's modules. Pure.

They say what the JSON Schema says and no more, in the words of it that occur: what is new to this module is an error.
"""

import json
from collections.abc import Callable
from textwrap import indent, wrap
from typing import Any

HEADER = "/** Compiled from `backend/tsuho/records/bundle.py` by `tsuho bundle`: change it there. Types only. */\n"


def declarations(name: str, schema: dict[str, Any], footer: str = "") -> bytes:
    """The file: a declaration for the whole, which gets the name, and for each of its parts."""
    whole = {key: value for key, value in schema.items() if key != "$defs"}
    parts = [*schema["$defs"].items(), (name, whole)]
    return "\n".join((HEADER, *(_declared(name, part) for name, part in parts), *([footer] if footer else []))).encode()


def _declared(name: str, part: dict[str, Any]) -> str:
    about = _comment(part.get("description", ""))
    if "properties" not in part:
        return f"{about}export type {name} = {_type(part)};\n"
    needed = part.get("required", ())
    lines = [
        indent(f"{_comment(value.get('description', ''))}{key}{'' if key in needed else '?'}: {_type(value)};\n", "  ")
        for key, value in part["properties"].items()
    ]
    return f"{about}export interface {name} {{\n{''.join(lines)}}}\n"


def _comment(text: str) -> str:
    lines = [line for paragraph in text.split("\n\n") for line in wrap(paragraph, 110)]
    if len(lines) < 2:
        return f"/** {lines[0]} */\n" if lines else ""
    return "/**\n" + "".join(f" * {line}\n" for line in lines) + " */\n"


def _type(part: dict[str, Any]) -> str:
    if "$ref" in part:
        return str(part["$ref"]).rsplit("/", 1)[1]
    if "anyOf" in part:
        return " | ".join(_type(each) for each in part["anyOf"])
    if "enum" in part or "const" in part:
        return " | ".join(json.dumps(each).replace('"', "'") for each in part.get("enum", [part.get("const")]))
    return _KINDS[part["type"]](part)


def _list(part: dict[str, Any]) -> str:
    if "prefixItems" in part:
        needed = part.get("minItems", 0)
        columns = [_column(each, index < needed) for index, each in enumerate(part["prefixItems"])]
        return f"[{', '.join(columns)}]"
    items = part["items"]
    return f"({_type(items)})[]" if "anyOf" in items or "enum" in items else f"{_type(items)}[]"


def _table(part: dict[str, Any]) -> str:
    values = part.get("additionalProperties") or next(iter(part["patternProperties"].values()))
    return f"Record<string, {_type(values)}>"


def _column(part: dict[str, Any], needed: bool) -> str:
    return f"{part['title']}{'' if needed else '?'}: {_type(part)}"


_KINDS: dict[str, Callable[[dict[str, Any]], str]] = {
    "array": _list,
    "boolean": lambda part: "boolean",
    "integer": lambda part: "number",
    "null": lambda part: "null",
    "object": _table,
    "string": lambda part: "string",
}
