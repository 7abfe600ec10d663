"""`tsuho serve` as a process: its screen, its port, and real sockets."""

import asyncio
import http.client
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import uvicorn

from tsuho import __version__
from tsuho.cli.parser import main
from tsuho.cli.port import Answering, bind, who_answers
from tsuho.cli.serving import Behind, serve
from tsuho.knowledge import CHECKOUT, default_folder


class Server(NamedTuple):
    process: subprocess.Popen[str]
    port: int
    screen: str


def start(*arguments: str, first: str = "pass") -> subprocess.Popen[str]:
    program = f"import sys; {first}; from tsuho.cli.parser import main; sys.exit(main())"
    return subprocess.Popen(
        [sys.executable, "-c", program, "serve", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONUTF8": "1", "LANG": "ja_JP.UTF-8", "LC_ALL": ""},
    )


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    yield from serving(start("--port", "0"))


@pytest.fixture(scope="module")
def impatient_server() -> Iterator[Server]:
    """It waits half a second for a head, and holds four connections."""
    first = "import tsuho.api.connections as c; c.SLOWEST_HEAD = 0.5; c.Connection.most = 4"
    yield from serving(start("--port", "0", first=first))


def serving(process: subprocess.Popen[str]) -> Iterator[Server]:
    assert process.stdout
    lines = []
    for line in process.stdout:
        lines.append(line)
        if "Ctrl+C" in line:
            break
    screen = "".join(lines)
    address = next(word for word in screen.split() if word.startswith("http://127.0.0.1:"))
    yield Server(process, int(address.split(":")[2].strip("/")), screen)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=10)


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What is told, in this process, where the server cannot start."""
    assert main(["--lang", "ja", "serve", *arguments]) == 1
    return capsys.readouterr().err


def everything(connection: socket.socket) -> bytes:
    """What comes until the other side closes it."""
    return b"".join(iter(lambda: connection.recv(4096), b""))


def test_a_head_that_never_ends_is_cut_off(impatient_server: Server) -> None:
    with socket.create_connection(("127.0.0.1", impatient_server.port), 10) as slow:
        slow.sendall(b"GET /healthz HTTP/1.1\r\nHost: ")
        assert slow.recv(100) == b""
    assert who_answers("127.0.0.1", impatient_server.port) == Answering(__version__)


def test_a_head_that_never_ends_is_cut_off_after_an_answer_too(impatient_server: Server) -> None:
    with socket.create_connection(("127.0.0.1", impatient_server.port), 10) as slow:
        slow.sendall(b"HEAD /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\nGET /healthz")
        answer = everything(slow)
    assert answer.startswith(b"HTTP/1.1 200")


def test_one_connection_too_many_is_closed_and_the_others_are_served(impatient_server: Server) -> None:
    at = ("127.0.0.1", impatient_server.port)
    held = [socket.create_connection(at, 10) for _ in range(8)]
    assert who_answers(*at) in (None, Answering(None), Answering(__version__))
    for each in held:
        each.close()
    connection = http.client.HTTPConnection(*at, timeout=10)
    connection.request("GET", "/healthz")
    assert connection.getresponse().status == 200
    connection.close()


def test_what_is_no_http_is_answered_under_the_servers_name(server: Server) -> None:
    with socket.create_connection(("127.0.0.1", server.port), 10) as odd:
        odd.sendall(b"nonsense\r\n\r\n")
        answer = everything(odd)
    assert answer.startswith(b"HTTP/1.1 400")
    assert f"tsuho-server: {__version__}".encode() in answer.lower()


def test_an_address_of_another_machine_is_told_as_that(capsys: pytest.CaptureFixture[str]) -> None:
    err = refused(capsys, "--host", "203.0.113.9", "--port", "0")
    assert "203.0.113.9 は、このコンピューターのアドレスではありません" in err


def test_one_screen_says_what_is_running_and_where_to_click(server: Server) -> None:
    at = f"http://127.0.0.1:{server.port}"
    for told in (__version__, f"{at}/\n", f"{at}/docs", f"{at}/practice/thread.html", "extension", "Ctrl+C"):
        assert told in server.screen
    assert len(server.screen.splitlines()) <= 24


def test_ten_megabytes_over_a_real_socket_get_their_413_and_not_a_broken_connection(server: Server) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    body = b'{"report": {"quote": "' + b"a" * 10_000_000 + b'"}}'
    connection.request("POST", "/v1/drafts", body, {"Content-Type": "application/json"})
    answer = connection.getresponse()
    assert (answer.status, answer.headers["Content-Type"]) == (413, "application/problem+json")
    assert b"too-large" in answer.read()
    connection.close()


def test_our_own_server_answers_by_its_version(server: Server) -> None:
    assert who_answers("127.0.0.1", server.port) == Answering(__version__)


def test_a_second_server_says_that_one_is_running(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    err = refused(capsys, "--port", str(server.port))
    assert "すでに" in err and str(server.port) in err and len(err.splitlines()) == 1


def test_another_program_on_the_port_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    class Other(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    other = HTTPServer(("127.0.0.1", 0), Other)
    threading.Thread(target=other.serve_forever, daemon=True).start()
    try:
        err = refused(capsys, "--port", str(other.server_port))
    finally:
        other.shutdown()
        other.server_close()
    assert f"--port {other.server_port + 1}" in err and len(err.splitlines()) == 1


@pytest.mark.parametrize(("by", "says"), [("scripts/run", "TSUHO_PORT="), ("", "--port ")])
def test_who_started_it_is_told_what_to_type(
    by: str, says: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TSUHO_STARTED_BY", by)
    monkeypatch.setattr("tsuho.cli.port.PATIENCE", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        err = refused(capsys, "--port", str(port))
    assert f"{says}{port + 1}" in err


@pytest.mark.parametrize("port", ["abc", "0", "99999", "-1", "８７１０"])
def test_a_bad_port_is_told_by_the_script_that_runs_it(port: str) -> None:
    script = CHECKOUT / "scripts" / "run_with_browser.py"
    run = subprocess.run(
        [sys.executable, script],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"TSUHO_PORT": port, "PYTHONUTF8": "1"},
        timeout=60,
    )
    assert run.returncode == 2
    assert "TSUHO_PORT" in run.stderr and "Traceback" not in run.stderr


def test_a_port_that_says_nothing_is_another_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tsuho.cli.port.PATIENCE", 0.2)
    with bind("127.0.0.1", 0) as silent:
        assert who_answers("127.0.0.1", silent.getsockname()[1]) == Answering(None)


def test_a_free_port_answers_nobody() -> None:
    with bind("127.0.0.1", 0) as listening:
        port = listening.getsockname()[1]
    assert who_answers("127.0.0.1", port) is None


def test_ten_megabytes_get_an_answer_over_a_real_socket(server: Server) -> None:
    for headers in ({}, {"Transfer-Encoding": "chunked"}):
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
        body = b"a" * 10_000_000
        pieces = iter([body[place : place + 100_000] for place in range(0, len(body), 100_000)])
        kind = {"Content-Type": "application/json"}
        connection.request(
            "POST", "/v1/drafts", pieces if headers else body, kind | headers, encode_chunked=bool(headers)
        )
        answer = connection.getresponse()
        assert (answer.status, answer.getheader("Tsuho-Server")) == (413, __version__)
        connection.close()


def test_what_is_no_http_does_not_stop_the_server(server: Server) -> None:
    with socket.create_connection(("127.0.0.1", server.port), 5) as raw:
        raw.sendall(b"\x16\x03\x01 not http\r\n\r\n")
        assert raw.recv(100).startswith(b"HTTP/1.1 400")
    assert who_answers("127.0.0.1", server.port) == Answering(__version__)


def test_nothing_that_was_asked_is_written(server: Server) -> None:
    separate = start("--port", "0", "--log")
    assert separate.stdout
    screen = ""
    while "Ctrl+C" not in screen:
        screen += separate.stdout.readline()
    port = int(next(w for w in screen.split() if w.startswith("http://127.0.0.1:")).split(":")[2].strip("/"))
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    for path in ("/himitsu?himitsu=1", "/v1/desks/himitsu"):
        connection.request("GET", path, headers={"Referer": "https://himitsu.example/"})
        connection.getresponse().read()
    connection.request("POST", "/v1/triage?himitsu", b'{"harm":"himitsu"}', {"Content-Type": "application/json"})
    connection.getresponse().read()
    connection.close()
    separate.send_signal(signal.SIGINT)
    out, err = separate.communicate(timeout=10)
    assert separate.returncode == 0
    assert "himitsu" not in out + err
    assert "POST /v1/triage 422" in err


@pytest.mark.anew
def test_a_pattern_that_is_none_is_told_at_the_start(tmp_path: Path) -> None:
    shared = Path(shutil.copytree(default_folder(), tmp_path / "shared_data"))
    broken = shared / "preflight.toml"
    broken.write_text(broken.read_text("utf-8").replace("gone_titles = [", "gone_titles = [\n  '(',", 1), "utf-8")
    process = start("--port", "0", first=f"import os; os.environ['TSUHO_SHARED_DATA'] = {str(shared)!r}")
    _, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert "preflight.toml" in err and "is no pattern" in err and "Traceback" not in err


PROXY, STRANGER, PERSON = "192.0.2.9", "127.0.0.1", "198.51.100.7"


@pytest.mark.parametrize(
    ("trusted", "asks", "believed"),
    [((), STRANGER, False), ((), PROXY, False), ((PROXY,), STRANGER, False), ((PROXY,), PROXY, True)],
)
def test_what_is_forwarded_is_believed_of_named_proxies_alone(
    monkeypatch: pytest.MonkeyPatch, trusted: tuple[str, ...], asks: str, believed: bool
) -> None:
    started: list[uvicorn.Config] = []
    seen: list[tuple[str, str]] = []

    class Started:
        def __init__(self, config: uvicorn.Config) -> None:
            started.append(config)

        def run(self, sockets: list[socket.socket]) -> None:
            """It would serve until it is stopped."""

    async def asked(scope: Any, _receive: Any, _send: Any) -> None:
        seen.append((scope["client"][0], scope["scheme"]))

    monkeypatch.setattr(uvicorn, "Server", Started)
    monkeypatch.setattr(
        "tsuho.api.handed_over.log_lines", lambda _log: None
    )  # whether lines are written is the process's
    assert serve("127.0.0.1", 0, (), log=False, language="en", behind=Behind(trusted=trusted)) == 0
    started[0].app = asked
    started[0].load()
    headers = [(b"x-forwarded-for", PERSON.encode()), (b"x-forwarded-proto", b"https")]
    scope = {"type": "http", "client": (asks, 1), "scheme": "http", "headers": headers}
    asyncio.run(started[0].loaded_app(scope, None, None))

    assert seen == [(PERSON, "https") if believed else (asks, "http")]
