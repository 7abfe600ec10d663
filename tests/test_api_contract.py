"""The OpenAPI document says what is done: for each field of the two questions, what it takes is what is answered."""

from typing import Any

import pytest

from tests.asking import Asker
from tsuho.api import create_app
from tsuho.knowledge import read_knowledge

SITUATION = {"harm": "defamation", "role": "victim", "wish": "takedown"}
QUESTION: dict[str, Any] = SITUATION | {"report": {}}
VALUES: tuple[Any, ...] = (
    *(None, True, 0, 7, -1, 7.0, 7.5, 2**70, [], {}, [None], [7], {"nobody": 1}),
    *("", "x", "X", "nobody", "defamation", "victim", "takedown", "ihc", "page", "y" * 2001, "y" * 8193, "y" * 20001),
    *(["ihc"], ["nobody"], ["ihc"] * 50, ["ihc"] * 51, [{}], [{"text": None}], [{}] * 19, [{}] * 20),
    *({"text": "x"}, {"number": 7}, {"number": [7]}),
)


@pytest.fixture(scope="module")
def asker() -> Asker:
    return Asker(create_app(read_knowledge()))


@pytest.fixture(scope="module")
def document(asker: Asker) -> Any:
    return asker.get("/openapi.json").json()


def fits(value: Any, schema: dict[str, Any], shapes: dict[str, Any]) -> bool:
    """Whether the value is as the schema says, by those words of JSON Schema that stand in the questions."""
    if "$ref" in schema:
        return fits(value, shapes[schema["$ref"].rsplit("/", 1)[1]], shapes)
    if "anyOf" in schema:
        return any(fits(value, each, shapes) for each in schema["anyOf"])
    if "enum" in schema and value not in schema["enum"]:
        return False
    return bool(KINDS[schema["type"]](value, schema, shapes))


def _is_object(value: Any, schema: dict[str, Any], shapes: dict[str, Any]) -> bool:
    fields = schema["properties"]
    return (
        isinstance(value, dict)
        and set(schema.get("required", ())) <= set(value) <= set(fields)
        and all(fits(each, fields[key], shapes) for key, each in value.items())
    )


def _is_list(value: Any, schema: dict[str, Any], shapes: dict[str, Any]) -> bool:
    return (
        isinstance(value, list)
        and len(value) <= schema["maxItems"]
        and all(fits(each, schema["items"], shapes) for each in value)
    )


KINDS: dict[str, Any] = {
    "object": _is_object,
    "array": _is_list,
    "string": lambda value, schema, _: isinstance(value, str) and len(value) <= schema.get("maxLength", len(value)),
    "integer": lambda value, *_: isinstance(value, int | float) and not isinstance(value, bool) and value % 1 == 0,
    "boolean": lambda value, *_: isinstance(value, bool),
    "null": lambda value, *_: value is None,
}


def questions(shapes: dict[str, Any]) -> list[tuple[str, str, Any]]:
    """For each field of the questions, of the report and of a post: a question with each value in its place."""
    made: list[tuple[str, str, Any]] = []
    for value in VALUES:
        made += [("/v1/triage", key, SITUATION | {key: value}) for key in shapes["TriageQuestion"]["properties"]]
        made += [("/v1/drafts", key, QUESTION | {key: value}) for key in shapes["DraftsQuestion"]["properties"]]
        made += [("/v1/drafts", key, QUESTION | {"report": {key: value}}) for key in shapes["Report"]["properties"]]
        made += [
            ("/v1/drafts", f"post.{key}", QUESTION | {"report": {"post": {key: value}}})
            for key in shapes["Post"]["properties"]
        ]
    return made


def test_what_the_document_says_of_a_field_is_what_is_taken(asker: Asker, document: Any) -> None:
    shapes = document["components"]["schemas"]
    asked = questions(shapes)
    assert len(asked) > 500
    wrong = []
    for path, key, body in asked:
        named = document["paths"][path]["post"]["requestBody"]["content"]["application/json"]["schema"]
        said = fits(body, named, shapes)
        if (asker.post(path, body).status_code == 200) != said:
            wrong.append((path, key, "taken" if said else "refused", str(body)[:200]))
    assert wrong == []


def test_the_ids_that_are_known_are_listed_and_each_of_them_is_answered(asker: Asker, document: Any) -> None:
    (named,) = document["paths"]["/v1/desks/{id}"]["get"]["parameters"]
    assert len(named["schema"]["enum"]) > 10
    for id in named["schema"]["enum"]:
        assert asker.get(f"/v1/desks/{id}").status_code == 200
    fields = document["components"]["schemas"]["TriageQuestion"]["properties"]
    for key in ("harm", "role", "wish"):
        assert len(fields[key]["enum"]) > 2
        for id in fields[key]["enum"]:
            assert asker.post("/v1/triage", SITUATION | {key: id}).status_code == 200


def test_the_page_for_developers_shows_the_ids(asker: Asker) -> None:
    page = asker.get("/docs").text
    assert "<code>defamation</code>" in page and "<code>ihc</code>" in page
