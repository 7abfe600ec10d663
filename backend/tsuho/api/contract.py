"""The OpenAPI document: what the routes declare, and what they do besides. An id that nobody knows is refused, so the
ids are listed; a report's texts may be numbers or `null`, so that is said."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from tsuho.api.problems import Problem
from tsuho.compile.schema import components_of
from tsuho.records import Knowledge

TAKEN_AS_TEXT = ({"type": "integer"}, {"type": "null"})  # as `engine.reports.clean` takes them


def contract(app: FastAPI, knowledge: Knowledge) -> dict[str, Any]:
    """The whole document, with the shapes of what no route declares: the bundle, which is sent as it was compiled, and
    our problems in place of the framework's own errors."""
    from tsuho.records.bundle import Bundle  # only now: see there

    schema = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
    shapes = schema["components"]["schemas"]
    for shape in (components_of(Problem), components_of(Bundle)):
        shapes.update((name, part) for name, part in shape.items() if name not in shapes)
    for unused in ("HTTPValidationError", "ValidationError"):
        shapes.pop(unused, None)
    for operation in (each for methods in schema["paths"].values() for each in methods.values()):
        if "HTTPValidationError" in str(operation["responses"].get("422")):
            del operation["responses"]["422"]
    _list_ids(schema, knowledge)
    for name in ("Report", "Post"):
        _take_numbers(shapes[name]["properties"])
    return schema


def _list_ids(schema: dict[str, Any], knowledge: Knowledge) -> None:
    known = {"harm": [*knowledge.harms], "role": [*knowledge.roles], "wish": [*knowledge.wishes]}
    desks = [*knowledge.desks]
    for name in ("TriageQuestion", "DraftsQuestion"):
        fields = schema["components"]["schemas"][name]["properties"]
        for key, ids in known.items():
            fields[key] = {"type": "string", "enum": ids, "title": fields[key]["title"]}
    listed = next(each for each in fields["desks"]["anyOf"] if each["type"] == "array")
    listed["items"] = {"type": "string", "enum": desks}
    (named,) = schema["paths"]["/v1/desks/{id}"]["get"]["parameters"]
    named["schema"]["enum"] = desks


def _take_numbers(fields: dict[str, Any]) -> None:
    for key, field in fields.items():
        if field.get("type") == "string" and "enum" not in field:
            text = {"type": "string", "maxLength": field.pop("maxLength")}
            field.pop("type")
            fields[key] = {"anyOf": [text, *TAKEN_AS_TEXT], **field}
