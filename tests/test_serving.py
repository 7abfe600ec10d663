"""`tsuho serve` as a process: its screen, its port, and real sockets."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import NamedTuple

import pytest

from tsuho import __version__
from tsuho.cli.port import Answering, bind, who_answers


class Server(NamedTuple):
    process: subprocess.Popen[str]
    port: int
    screen: str


def start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", "import sys; from tsuho.cli.parser import main; sys.exit(main())", "serve", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONUTF8": "1", "LANG": "ja_JP.UTF-8", "LC_ALL": ""},
    )


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    process = start("--port", "0")
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


def test_who_answers(server: Server) -> None:
    assert who_answers("127.0.0.1", server.port) == Answering(__version__)


def test_a_second_server_says_that_one_is_running(server: Server) -> None:
    second = start("--port", str(server.port))
    _, err = second.communicate(timeout=20)
    assert second.returncode == 1
    assert "すでに" in err and str(server.port) in err and len(err.splitlines()) == 1


def test_another_program_on_the_port_is_told(server: Server) -> None:
    class Other(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    other = HTTPServer(("127.0.0.1", 0), Other)
    threading.Thread(target=other.serve_forever, daemon=True).start()
    try:
        second = start("--port", str(other.server_port))
        _, err = second.communicate(timeout=20)
    finally:
        other.shutdown()
        other.server_close()
    assert second.returncode == 1
    assert f"--port {other.server_port + 1}" in err and len(err.splitlines()) == 1


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
