"""GET /v1/knowledge, /v1/desks, /v1/leaflet, /healthz and the pages for developers."""

import json

import pytest

from tests.asking import Asker
from tsuho import __version__
from tsuho.api import create_app
from tsuho.as_json import to_json
from tsuho.compile.bundle import compile_bundle
from tsuho.records import Knowledge


@pytest.fixture(scope="module")
def asker(knowledge: Knowledge) -> Asker:
    return Asker(create_app(knowledge))


def test_the_knowledge_is_the_compiled_bundle_with_its_version_as_etag(asker: Asker, knowledge: Knowledge) -> None:
    bundle, answer = compile_bundle(knowledge), asker.get("/v1/knowledge")
    assert answer.content == to_json(bundle)
    assert answer.headers["etag"] == f'"{bundle["version"]}"'
    assert answer.headers["cache-control"] == "no-cache"
    assert answer.headers["content-type"] == "application/json"


@pytest.mark.parametrize("form", ["{}", "W/{}", '"other", {}', '"a",W/{}', "*"])
def test_a_current_copy_is_not_sent_again(asker: Asker, form: str) -> None:
    etag = asker.get("/v1/knowledge").headers["etag"]
    answer = asker.get("/v1/knowledge", If_None_Match=form.replace("{}", etag))
    assert (answer.status_code, answer.content, answer.headers["etag"]) == (304, b"", etag)


@pytest.mark.parametrize("tag", ['"other"', "", "W/", '"', "2026"])
def test_an_old_copy_is_replaced(asker: Asker, tag: str) -> None:
    assert asker.get("/v1/knowledge", If_None_Match=tag).status_code == 200


def test_desks_are_full_records_with_sources_written_out(asker: Asker, knowledge: Knowledge) -> None:
    desks = asker.get("/v1/desks").json()
    assert [desk["id"] for desk in desks] == list(knowledge.desks)
    for desk in desks:
        assert desk["checked_on"] == knowledge.desks[desk["id"]].checked_on.isoformat()
        assert desk["sources"]
        assert all(set(source) == {"id", "title", "url", "dated"} for source in desk["sources"])
        known = {source["id"] for source in desk["sources"]}
        assert {id for fact in desk["does"] for id in fact["sources"]} <= known


def test_one_desk_is_the_same_as_in_the_list(asker: Asker) -> None:
    for desk in asker.get("/v1/desks").json():
        assert asker.get(f"/v1/desks/{desk['id']}").json() == desk


@pytest.mark.parametrize("id", ["nobody", "IHC", "%2e%2e", "ihc%00", "%F0%9F%98%80"])
def test_a_desk_that_does_not_exist_is_a_problem_that_does_not_repeat_the_id(asker: Asker, id: str) -> None:
    answer = asker.get(f"/v1/desks/{id}")
    assert answer.status_code == 404
    assert set(answer.json()) >= {"type", "title", "detail", "errors"}
    assert "nobody" not in answer.text


def test_the_leaflet_is_both_tables_and_the_flow(asker: Asker, knowledge: Knowledge) -> None:
    leaflet = asker.get("/v1/leaflet").json()
    assert set(leaflet) == {"simple", "detailed", "flow"}
    assert len(leaflet["simple"]) == len(knowledge.leaflet.simple)
    for row in leaflet["simple"] + leaflet["detailed"]:
        assert set(row) >= {"group", "label", "cells"}
        assert all(set(cell) == {"mark", "note", "basis"} for cell in row["cells"].values())


def test_health_names_the_version_and_the_edition_of_the_knowledge(asker: Asker, knowledge: Knowledge) -> None:
    edition = knowledge.product.edition
    assert asker.get("/healthz").json() == {"status": "ok", "version": __version__, "knowledge": edition}


def test_every_operation_is_described_with_its_problems(asker: Asker) -> None:
    schema = asker.get("/openapi.json").json()
    assert set(schema["paths"]) == {
        "/v1/knowledge",
        "/v1/knowledge.sig",
        "/v1/desks",
        "/v1/desks/{id}",
        "/v1/leaflet",
        "/v1/triage",
        "/v1/drafts",
        "/v1/suggest",
        "/healthz",
    }
    for methods in schema["paths"].values():
        for operation in methods.values():
            assert operation["summary"] and operation["description"]
            for status, answer in operation["responses"].items():
                if int(status) >= 400:
                    assert list(answer["content"]) == ["application/problem+json"]


def test_no_reference_of_the_openapi_document_leads_nowhere(asker: Asker) -> None:
    schema = asker.get("/openapi.json").json()
    text = json.dumps(schema)
    named = {part.split('"')[0] for part in text.split("#/components/schemas/")[1:]}
    assert named <= set(schema["components"]["schemas"])


def test_the_shape_of_the_knowledge_is_described_down_to_its_parts(asker: Asker) -> None:
    schema = asker.get("/openapi.json").json()
    answer = schema["paths"]["/v1/knowledge"]["get"]["responses"]["200"]
    assert answer["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/Bundle"}
    bundle = schema["components"]["schemas"]["Bundle"]
    assert set(asker.get("/v1/knowledge").json()) == set(bundle["properties"])
    assert bundle["properties"]["harms"]["items"] == {"$ref": "#/components/schemas/BundledHarm"}


def test_the_examples_of_the_docs_are_answered(asker: Asker) -> None:
    shapes = asker.get("/openapi.json").json()["components"]["schemas"]
    for path, shape in (("/v1/triage", "TriageQuestion"), ("/v1/drafts", "DraftsQuestion")):
        for example in shapes[shape]["examples"]:
            assert asker.post(path, example).status_code == 200


def test_the_docs_page_needs_no_script_and_no_other_host(asker: Asker) -> None:
    page = asker.get("/docs")
    assert page.headers["content-type"].startswith("text/html")
    assert "<script" not in page.text and "//" not in page.text.replace("https://bbs.example.jp", "")
    for path in ("/v1/triage", "/v1/drafts", "/v1/knowledge", "/v1/desks/{id}", "/healthz"):
        assert path in page.text
    assert asker.get("/docs/style.css").headers["content-type"].startswith("text/css")


def test_every_kind_of_problem_has_a_page(asker: Asker) -> None:
    kind = asker.get("/v1/desks/nobody").json()["type"]
    assert "GET /v1/desks" in asker.get(kind).text
    assert asker.get("/problems/nothing").status_code == 404
