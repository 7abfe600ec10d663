"""POST /v1/triage, /v1/drafts and /v1/suggest: the contract, and what they refuse."""

from datetime import UTC, datetime
from importlib import import_module
from operator import attrgetter
from typing import Any

import pytest

from tests.asking import Asker
from tests.tiny_knowledge import tiny
from tsuho.api import create_app

SITUATION = {"harm": "defamation", "role": "victim", "wish": "takedown"}
URL = "https://bbs.example.jp/thread/1"


@pytest.fixture(scope="module")
def asker() -> Asker:
    return Asker(create_app(tiny(), clock=lambda: datetime(2026, 11, 24, 3, 0, tzinfo=UTC)))


def drafts(asker: Asker, report: Any, **more: Any) -> Any:
    return asker.post("/v1/drafts", SITUATION | {"report": report} | more).json()


def test_triage_answers_with_the_keys_of_the_contract(asker: Asker) -> None:
    source = {"id": "S01", "title": "資料", "url": "https://example.jp/s", "dated": "2026-01-01"}
    assert asker.post("/v1/triage", SITUATION).json() == {
        "danger": "none",
        "evidence": "allowed",
        "signposts": [
            {
                "desk": "safeline",
                "action": "report",
                "why": {"ja": "safelineが受け付けます。", "en": "safelineが受け付けます。 (en)"},
                "accepted_as": {"ja": "中傷", "en": "中傷 (en)"},
                "cautions": [],
                "sources": [source],
            }
        ],
        "not_here": [
            {
                "desk": "ihc",
                "why": {"ja": "名誉毀損は扱いません。", "en": "名誉毀損は扱いません。 (en)"},
                "sources": [source],
            }
        ],
    }


def test_triage_answers_the_same_the_second_time(asker: Asker) -> None:
    first, second = (asker.post("/v1/triage", SITUATION).content for _ in range(2))
    assert first == second


def test_110_comes_first_where_danger_is_call(asker: Asker) -> None:
    answer = asker.post("/v1/triage", SITUATION | {"harm": "suicide_notice"}).json()
    assert (answer["danger"], answer["signposts"][0]["desk"]) == ("call", "emergency")


def test_drafts_without_desks_are_for_every_desk_signposted(asker: Asker) -> None:
    made = drafts(asker, {"url": URL, "notes": "実名です。"})
    assert [draft["desk"] for draft in made["drafts"]] == ["safeline"]
    assert made["drafts"][0]["form_url"] == "https://safeline.example.jp/form"
    assert made["drafts"][0]["fields"][0] == {
        "id": "url",
        "label": "URL",
        "value": URL,
        "limit": 500,
        "cut": "",
        "reading": {"label": "URL (en)", "value": URL},
    }


def test_drafts_for_desks_named_come_in_their_order_each_once(asker: Asker) -> None:
    made = drafts(asker, {"url": URL}, desks=["safeline", "ihc", "safeline"])
    assert [draft["desk"] for draft in made["drafts"]] == ["safeline", "ihc"]


def test_a_desk_that_takes_no_text_has_no_draft(asker: Asker) -> None:
    assert drafts(asker, {"url": URL}, desks=["emergency"])["drafts"] == []


def test_findings_for_all_desks_stand_apart_from_those_of_one_desk(asker: Asker) -> None:
    made = drafts(asker, {"url": ""})
    assert [finding["id"] for finding in made["findings"]] == ["P01"]
    assert [finding["id"] for finding in made["drafts"][0]["findings"]] == ["P02"]
    assert set(made["findings"][0]) >= {"id", "severity", "message"}


def test_a_desk_that_does_not_exist_is_refused_by_its_place(asker: Asker) -> None:
    answer = asker.post("/v1/drafts", SITUATION | {"report": {}, "desks": ["ihc", "nobody"]})
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == ["desks.1"]


@pytest.mark.parametrize("text", ["\ud83d", "a\udc00b", "\ud83d\ude00", "\x00", "\u2028", "</script>", "{url}"])
def test_any_text_can_be_reported(asker: Asker, text: str) -> None:
    answer = asker.post("/v1/drafts", SITUATION | {"report": {"url": URL, "notes": text, "quote": text}})
    assert answer.status_code == 200
    assert answer.json()["drafts"][0]["desk"] == "safeline"


def test_text_that_looks_like_a_template_stays_text(asker: Asker) -> None:
    made = drafts(asker, {"url": URL, "notes": "{quote}{url}", "quote": "秘密"})
    assert made["drafts"][0]["fields"][1]["value"].startswith("{quote}{url}\n")


SECRET = "himitsu_no_atai"

BAD: list[tuple[str, Any, int, list[str]]] = [
    ("a key is missing", {"harm": "csam", "role": "victim"}, 422, ["wish"]),
    ("a key is not known", SITUATION | {SECRET: 1}, 422, [""]),
    ("a value is not text", SITUATION | {"harm": 1}, 422, ["harm"]),
    ("a value is null", SITUATION | {"role": None}, 422, ["role"]),
    ("a value is no id", SITUATION | {"harm": SECRET.upper()}, 422, ["harm"]),
    ("a harm is not known", SITUATION | {"harm": SECRET}, 422, ["harm"]),
    ("a role is not known", SITUATION | {"role": SECRET}, 422, ["role"]),
    ("a wish is not known", SITUATION | {"wish": SECRET}, 422, ["wish"]),
    ("the body is a list", [SECRET], 422, [""]),
    ("the body is a text", SECRET, 422, [""]),
    ("the body is null", None, 422, [""]),
]


@pytest.mark.parametrize(("body", "status", "fields"), [row[1:] for row in BAD], ids=[row[0] for row in BAD])
def test_triage_refuses_and_says_which_field(asker: Asker, body: Any, status: int, fields: list[str]) -> None:
    answer = asker.post("/v1/triage", body)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert [error["field"] for error in answer.json()["errors"]] == fields
    assert SECRET not in answer.text.lower()


BAD_REPORTS: list[tuple[str, Any, list[str]]] = [
    ("no report", None, ["report"]),
    ("a key that is not known", {SECRET: SECRET}, ["report"]),
    ("a key of the post that is not known", {"post": {SECRET: SECRET}}, ["report.post"]),
    ("a quote too long", {"quote": "あ" * 20_001}, ["report.quote"]),
    ("a title too long", {"title": "あ" * 2_001}, ["report.title"]),
    ("an address too long", {"url": "https://e.jp/" + "a" * 9_000}, ["report.url"]),
    ("a quote that is a list", {"quote": [SECRET]}, ["report.quote"]),
    ("a quote that is true", {"quote": True}, ["report.quote"]),
    ("a post that is a text", {"post": SECRET}, ["report.post"]),
]


@pytest.mark.parametrize(("report", "fields"), [row[1:] for row in BAD_REPORTS], ids=[row[0] for row in BAD_REPORTS])
def test_drafts_refuse_and_say_which_field(asker: Asker, report: Any, fields: list[str]) -> None:
    answer = asker.post("/v1/drafts", SITUATION | {"report": report})
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == fields
    assert SECRET not in answer.text


def test_a_limit_is_told_in_numbers(asker: Asker) -> None:
    answer = asker.post("/v1/drafts", SITUATION | {"report": {"quote": "あ" * 20_001}})
    assert answer.json()["errors"] == [{"field": "report.quote", "message": "takes at most 20,000 characters"}]


@pytest.mark.parametrize("desks", [["IHC"], [1], "ihc", ["ihc"] * 51, {}])
def test_a_list_of_desks_that_is_none_is_refused(asker: Asker, desks: Any) -> None:
    answer = asker.post("/v1/drafts", SITUATION | {"report": {}, "desks": desks})
    assert answer.status_code == 422
    assert all(error["field"].startswith("desks") for error in answer.json()["errors"])


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b'{"harm":"a\xff"}',
        b"[" * 200_000,
        b'{"a":' * 40_000,
        b"9" * 5_000,
        b"NaN",
        b"\x00",
        b"\xef\xbb\xbf{}",
    ],
    ids=["empty", "half", "not utf-8", "deep list", "deep object", "long number", "NaN", "NUL", "BOM"],
)
def test_a_body_that_is_no_json_is_refused(asker: Asker, content: bytes) -> None:
    answer = asker.send("/v1/triage", content)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"


def test_json_may_come_as_bytes_of_escapes(asker: Asker) -> None:
    content = (
        b'{"harm":"defamation","role":"victim","wish":"takedown","report":{"notes":"\\ud83d","url":"https://e.jp/"}}'
    )
    answer = asker.send("/v1/drafts", content, "application/json; charset=utf-8")
    assert answer.status_code == 200


@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "x"]
)
def test_what_is_not_announced_as_json_is_refused(asker: Asker, content_type: str) -> None:
    answer = asker.send("/v1/triage", b'{"harm":"defamation","role":"victim","wish":"takedown"}', content_type)
    assert (answer.status_code, answer.json()["type"]) == (415, "/problems/not-json")


def test_a_body_without_a_type_is_refused(asker: Asker) -> None:
    assert asker.ask("POST", "/v1/triage", content=b"{}").status_code == 415


def test_suggest_offers_no_kind_that_this_knowledge_does_not_have(asker: Asker) -> None:
    assert asker.post("/v1/suggest", {"text": "大麻売ります"}).json()["suggestions"] == []


def test_suggest_answers_with_kinds_the_words_that_led_there_and_danger(asker: Asker) -> None:
    post = "小学生の着替え動画、欲しい人はDM"
    told = asker.post("/v1/suggest", {"text": post}).json()
    assert [each["harm"] for each in told["suggestions"]] == ["csam"]
    assert all(word in post for word in told["suggestions"][0]["words"]) and told["suggestions"][0]["words"]
    assert told["danger"] == "none"
    assert asker.post("/v1/suggest", {"text": "もう死にます、さようなら"}).json()["danger"] == "ask"
    assert asker.post("/v1/suggest", {"text": ""}).json() == {"suggestions": [], "danger": "none"}


def test_no_word_of_what_was_asked_is_remembered(asker: Asker) -> None:
    names = ("likeness._inside", "likeness._number", "examples.stem", "telling_words._signs")
    remembering = [
        attrgetter(each.split(".")[1])(import_module(f"tsuho.engine.{each.split('.')[0]}")) for each in names
    ]
    asker.post("/v1/suggest", {"text": "Zyxwvut says 大麻売ります at hamster street"})
    drafts(asker, {"url": URL, "notes": "Zyxwvut said so"})
    assert [each.cache_info().currsize for each in remembering] == [0, 0, 0, 0]


@pytest.mark.parametrize("body", [{}, {"text": None}, {"text": 7}, {"text": "あ" * 20001}, {"text": "", "harm": "x"}])
def test_suggest_refuses_what_is_no_text(asker: Asker, body: Any) -> None:
    answer = asker.post("/v1/suggest", body)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
