"""Who may ask and how much they may send; what every answer carries; what the log never holds."""

import asyncio
import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest
from starlette.types import Message

from tests.asking import BASE, EXTENSION, Asker
from tests.tiny_knowledge import tiny
from tsuho import __version__
from tsuho.api import create_app, guards
from tsuho.api.body_limits import LONGEST_BODY, SLOWEST_BODY
from tsuho.api.headers import PAGE_POLICY

SITUATION = {"harm": "defamation", "role": "victim", "wish": "takedown"}
FIREFOX = "moz-extension://0f9e1d2c-3b4a-4c5d-8e6f-708192a3b4c5"
PREFLIGHT = {"access-control-request-method": "POST", "access-control-request-headers": "content-type"}


@pytest.fixture(scope="module")
def asker() -> Asker:
    return Asker(create_app(tiny(), allow_hosts=["Tsuho.example.jp.", "通報.example"]))


# --- hosts ---


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "127.0.0.1:8710", "localhost", "LOCALHOST:1", "[::1]", "[::1]:8710", "tsuho.example.jp:443"),
        *("tsuho.example.jp.", "localhost.", "通報.example".encode("idna").decode()),
    ],
)
def test_this_machine_and_allowed_names_are_answered(asker: Asker, host: str) -> None:
    assert asker.get("/healthz", Host=host).status_code != 400


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "127.0.0.1.evil.example",
        "127.0.0.1@evil.example",
        "evil.example:8710",
        "127.0.0.1:8710:1",
        "127.0.0.1:x",
        "127.0.0.1 ",
        "[::2]",
        "::1",
        "sub.tsuho.example.jp",
        "",
    ],
)
def test_any_other_host_is_refused_before_cors(asker: Asker, host: str) -> None:
    answer = asker.get("/v1/desks", Host=host, Origin=EXTENSION)
    assert (answer.status_code, answer.json()["type"]) == (400, "/problems/unknown-host")
    assert "access-control-allow-origin" not in answer.headers
    assert answer.headers["tsuho-server"] == __version__


def test_two_hosts_are_refused() -> None:
    status = asyncio.run(_status(create_app(tiny()), [(b"host", b"127.0.0.1"), (b"host", b"evil.example")]))
    assert status == 400


async def _status(app: Any, headers: list[tuple[bytes, bytes]]) -> int:
    scope = {"type": "http", "method": "GET", "path": "/healthz", "raw_path": b"/healthz", "query_string": b""}
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    await app(scope | {"headers": headers, "root_path": "", "scheme": "http"}, receive, send)
    return int(sent[0]["status"])


# --- origins ---


@pytest.mark.parametrize("origin", [EXTENSION, FIREFOX, BASE])
def test_extensions_and_our_own_pages_may_ask(asker: Asker, origin: str) -> None:
    answer = asker.post("/v1/triage", SITUATION, Origin=origin)
    assert answer.status_code == 200
    assert answer.headers["access-control-allow-origin"] == origin
    assert "Tsuho-Server" in answer.headers["access-control-expose-headers"]
    assert "Origin" in answer.headers["vary"]


@pytest.mark.parametrize("origin", [EXTENSION, FIREFOX])
def test_a_preflight_is_answered(asker: Asker, origin: str) -> None:
    answer = asker.ask("OPTIONS", "/v1/drafts", headers={"origin": origin} | PREFLIGHT)
    assert answer.status_code == 204
    assert answer.headers["access-control-allow-origin"] == origin
    assert "POST" in answer.headers["access-control-allow-methods"]
    assert "content-type" in answer.headers["access-control-allow-headers"]
    assert answer.headers["tsuho-server"] == __version__


FOREIGN = [
    "https://evil.example",
    "null",
    "",
    "http://127.0.0.1:9999",
    "http://localhost:8710",
    "chrome-extension://short",
    EXTENSION + ".evil.example",
    EXTENSION + "x",
    EXTENSION.upper(),
    "https://" + EXTENSION.removeprefix("chrome-extension://"),
    "moz-extension://not-a-uuid",
    FIREFOX + "/",
    "*",
]


@pytest.mark.parametrize("origin", FOREIGN)
def test_another_origin_cannot_ask_a_question(asker: Asker, origin: str) -> None:
    for answer in (
        asker.post("/v1/triage", SITUATION, Origin=origin),
        asker.ask("OPTIONS", "/v1/triage", headers={"origin": origin} | PREFLIGHT),
    ):
        assert (answer.status_code, answer.json()["type"]) == (403, "/problems/foreign-origin")
        assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize("origin", FOREIGN)
def test_another_origin_cannot_read(asker: Asker, origin: str) -> None:
    assert "access-control-allow-origin" not in asker.get("/v1/desks", Origin=origin).headers


def test_a_reader_without_origin_is_answered(asker: Asker) -> None:
    assert asker.get("/v1/desks").status_code == 200


def test_an_old_form_from_another_site_is_refused(asker: Asker) -> None:
    answer = asker.ask("POST", "/v1/triage", content=b"{}", headers={"sec-fetch-site": "cross-site"})
    assert answer.status_code == 403


# --- bodies ---


def test_ten_megabytes_are_refused_with_a_problem(asker: Asker) -> None:
    answer = asker.post("/v1/drafts", SITUATION | {"report": {"quote": "a" * 10_000_000}})
    assert (answer.status_code, answer.json()["type"]) == (413, "/problems/too-large")
    assert answer.headers["tsuho-server"] == __version__


def test_a_body_of_the_longest_length_is_read(asker: Asker) -> None:
    body = b'{"harm":"defamation","role":"victim","wish":"takedown"' + b" " * LONGEST_BODY
    assert asker.send("/v1/triage", body[: LONGEST_BODY - 1] + b"}").status_code == 200
    assert asker.send("/v1/triage", body[:LONGEST_BODY] + b"}").status_code == 413


def test_a_body_in_pieces_that_is_just_too_long_waits_for_nothing(
    asker: Asker, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def discard(receive: object) -> None:
        raise AssertionError("waited for more, but nothing more comes")

    monkeypatch.setattr(guards, "_discard", discard)

    messages: list[Message] = [
        {"type": "http.request", "body": b"a" * LONGEST_BODY, "more_body": True},
        {"type": "http.request", "body": b"a", "more_body": False},
    ]

    async def receive() -> Message:
        return messages.pop(0)

    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": "/v1/drafts", "headers": []}
    asyncio.run(guards.Bodies(asker.app)(scope, receive, send))
    assert sent[0]["status"] == 413


def test_an_endless_stream_is_refused_once_enough_of_it_was_thrown_away(asker: Asker) -> None:
    pieces = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal pieces
        while True:
            pieces += 1
            yield b"a" * 65_536

    answer = asker.send("/v1/drafts", endless())
    assert (answer.status_code, answer.json()["type"]) == (413, "/problems/too-large")
    assert pieces * 65_536 <= LONGEST_BODY + guards.LONGEST_DISCARDED + 3 * 65_536


def test_a_body_that_dawdles_is_refused(asker: Asker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guards, "SLOWEST_BODY", 0.05)

    async def dawdling() -> AsyncIterator[bytes]:
        while True:
            await asyncio.sleep(0.02)
            yield b" "

    answer = asker.send("/v1/drafts", dawdling())
    assert (answer.status_code, answer.json()["type"]) == (408, "/problems/too-slow")


def test_a_refusal_names_the_limits_that_are_held(asker: Asker) -> None:
    pages = {kind: asker.get(f"/problems/{kind}").text for kind in ("too-large", "too-slow")}
    assert f"{LONGEST_BODY:,} bytes" in pages["too-large"] and LONGEST_BODY == 262_144
    assert f"{SLOWEST_BODY:.0f} seconds" in pages["too-slow"] and SLOWEST_BODY == 10


def test_a_body_in_pieces_is_read(asker: Asker) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for piece in (b'{"harm":"defamation",', b'"role":"victim","wish"', b':"takedown"}'):
            yield piece

    assert asker.send("/v1/triage", pieces()).status_code == 200


# --- what every answer carries ---

ANSWERS = [
    ("GET", "/healthz", 200),
    ("GET", "/v1/knowledge", 200),
    ("GET", "/docs", 200),
    ("GET", "/style/page.css", 200),
    ("GET", "/nothing", 404),
    ("GET", "/v1/nothing", 404),
    ("GET", "/v1/triage", 405),
    ("POST", "/v1/desks", 405),
    ("DELETE", "/v1/desks/ihc", 405),
    ("POST", "/v1/triage", 415),
    ("OPTIONS", "/v1/triage", 405),
    ("GET", "/v1/desks/", 404),
]


@pytest.mark.parametrize(("method", "path", "status"), ANSWERS)
def test_every_answer_names_the_server_and_is_sealed(asker: Asker, method: str, path: str, status: int) -> None:
    answer = asker.ask(method, path)
    assert answer.status_code == status
    assert answer.headers.get_list("tsuho-server") == [__version__]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"
    if status >= 400:
        assert answer.headers["content-type"] == "application/problem+json"
        assert set(answer.json()) == {"type", "title", "status", "detail", "errors"}
        assert answer.json()["status"] == status


@pytest.mark.parametrize("path", ["/healthz", "/v1/desks", "/v1/knowledge", "/", "/nothing"])
def test_head_answers_as_get_does_without_the_body(asker: Asker, path: str) -> None:
    head, get = asker.ask("HEAD", path), asker.ask("GET", path)
    assert (head.status_code, head.content) == (get.status_code, b"")
    assert head.headers["content-length"] == get.headers["content-length"]


def test_answers_made_of_what_somebody_wrote_are_kept_nowhere(asker: Asker) -> None:
    situation = {"harm": "defamation", "role": "victim", "wish": "takedown"}
    for path, body in (("/v1/triage", situation), ("/v1/drafts", situation | {"report": {}}), ("/v1/drafts", {})):
        assert asker.post(path, body).headers["cache-control"] == "no-store"


def test_a_page_has_the_strict_rules_for_pages(asker: Asker) -> None:
    for path in ("/docs", "/problems/invalid", "/report/index.html"):
        headers = asker.get(path).headers
        assert headers.get_list("content-security-policy") == [PAGE_POLICY]
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cross-origin-opener-policy"] == "same-origin"
        assert "camera=()" in headers["permissions-policy"]
    assert PAGE_POLICY == (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "manifest-src 'self'; "
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    )


def test_a_wrong_method_is_told_the_right_one(asker: Asker) -> None:
    assert asker.get("/v1/triage").headers["allow"] == "POST"


def test_a_crash_is_a_problem_that_tells_nothing_of_the_request(caplog: pytest.LogCaptureFixture) -> None:
    def broken_clock() -> Any:
        raise ValueError("secret-in-the-message")

    asker = Asker(create_app(tiny(), clock=broken_clock))
    with caplog.at_level(logging.DEBUG):
        answer = asker.post("/v1/drafts", SITUATION | {"report": {"quote": "secret-in-the-body"}})
    assert (answer.status_code, answer.json()["type"]) == (500, "/problems/broken")
    assert answer.headers["tsuho-server"] == __version__
    assert "secret" not in answer.text + caplog.text
    assert "ValueError" in caplog.text


# --- the log ---


def test_the_log_has_a_line_for_each_answer_and_nothing_of_what_was_sent(
    asker: Asker, caplog: pytest.LogCaptureFixture
) -> None:
    secret = "himitsu"
    with caplog.at_level(logging.DEBUG):
        asker.post(
            f"/v1/drafts?{secret}=1",
            SITUATION | {"report": {"url": f"https://e.jp/{secret}", "quote": secret, "notes": secret}},
        )
        asker.post("/v1/drafts", SITUATION | {"report": {secret: secret}})
        asker.get(f"/v1/desks/{secret}", Referer=f"https://e.jp/{secret}", User_Agent=secret)
        asker.get(f"/{secret}")
        asker.get(f"/report/{secret}.html")
    # asyncio and httpx are the asking side's own.
    lines = [record.getMessage() for record in caplog.records if not record.name.startswith(("asyncio", "httpx"))]
    assert secret not in " ".join(lines)
    assert [line.rsplit(" ", 2)[0] for line in lines] == [
        "POST /v1/drafts 200",
        "POST /v1/drafts 422",
        "GET /v1/desks/{id} 404",
        "GET - 404",
        "GET - 404",
    ]
