"""The compiled files' shapes as JSON Schema, written for those who read the files: an unknown key is passed over, and
what is empty is not there. Pure.

The extension judges a refreshed bundle by it (`extension/server/schema.js` knows the words of JSON Schema that stand
in it, and a test holds it to pydantic's judgement), and its types are made from it (`types.py`).
"""

from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

PREFIXES = ("Bundled", "Listed")  # they keep apart what Python imports side by side


def schema_of(model: type[BaseModel]) -> dict[str, Any]:
    """The model's JSON Schema (draft 2020-12); the parts under `$defs` bear the names that the extension uses."""
    plain: dict[str, Any] = _plain(model.model_json_schema(schema_generator=_WithoutTitles))
    names = {name: _short(name) for name in plain["$defs"]}
    if len(set(names.values())) < len(names):
        raise ValueError(f"two shapes of {model.__name__} would have one name: {sorted(names)}")
    renamed: dict[str, Any] = _renamed(plain, {f"#/$defs/{name}": f"#/$defs/{short}" for name, short in names.items()})
    parts = {names[name]: part for name, part in renamed.pop("$defs").items()}
    return {**renamed, "$defs": dict(sorted(parts.items()))}


def components_of(model: type[BaseModel]) -> dict[str, Any]:
    """The model's shape and its parts as OpenAPI's `components.schemas`, by the names of their classes."""
    template = "#/components/schemas/{model}"
    plain = _plain(model.model_json_schema(schema_generator=_WithoutTitles, ref_template=template))
    return {**plain.pop("$defs", {}), model.__name__: plain}


class _WithoutTitles(GenerateJsonSchema):
    """Titles only where a record gives one: they name the columns of rows."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


def _short(name: str) -> str:
    for prefix in PREFIXES:
        name = name.removeprefix(prefix)
    return name


def _plain(value: Any) -> Any:
    """Without defaults, without `null` where it only stands for "left out", and open to keys to come."""
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if not isinstance(value, dict):
        return value
    if "properties" in value or "enum" in value:  # a record or an enumeration: its title is the class's name
        value = {key: each for key, each in value.items() if key != "title"}
    if "default" in value and value["default"] is None:
        value = _without_null(value)
    closed = {"additionalProperties"} if value.get("additionalProperties") is False else set()
    return {key: _plain(each) for key, each in value.items() if key != "default" and key not in closed}


def _without_null(value: dict[str, Any]) -> dict[str, Any]:
    kinds = [each for each in value.get("anyOf", []) if each != {"type": "null"}]
    if len(kinds) != 1:
        return value
    return {**kinds[0], **{key: each for key, each in value.items() if key != "anyOf"}}


def _renamed(value: Any, references: dict[str, str]) -> Any:
    if isinstance(value, list):
        return [_renamed(each, references) for each in value]
    if isinstance(value, dict):
        return {key: _renamed(each, references) for key, each in value.items()}
    return references.get(value, value) if isinstance(value, str) else value
