"""Servers that the journeys meet: a small site with harmful-looking (harmless) posts, the real backend, and the kinds
of trouble a backend can be in. All listen on 127.0.0.1, on ports the system picks."""

import http.server
import re
import socket
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

from tests.browser.waiting import wait

PAGES = Path(__file__).parent / "pages"
TYPES = {".html": "text/html; charset=utf-8", ".png": "image/png", ".svg": "image/svg+xml"}


class Handler(http.server.BaseHTTPRequestHandler):
    """Quiet, and never in the way of a browser that hangs up early."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def answer(self, body: bytes, kind: str, status: int = 200, headers: dict[str, str] | None = None) -> None:
        """One complete answer."""
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def serving(handler: type[Handler]) -> Iterator[str]:
    """Serve on a free port while the block runs; gives the address without a slash at its end."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


class Site:
    """Our own little site: its address, and every path that was asked of it."""

    def __init__(self) -> None:
        self.address = ""
        self.asked: list[str] = []

    def page(self, name: str) -> str:
        """The address of one of `pages/`."""
        return f"{self.address}/{name}"

    def public_page(self, name: str) -> str:
        """The same under a name like a real site's, which the tests' Chromium knows: desks take no other addresses."""
        return f"{self.address.replace('127.0.0.1', 'keijiban.example')}/{name}"


@contextmanager
def site() -> Iterator[Site]:
    """The pages beside this file, as a site."""
    here = Site()

    class Pages(Handler):
        def do_GET(self) -> None:
            self.path = re.sub(r"^http://[^/]+", "", self.path)  # asked as a proxy, for a public name
            here.asked.append(self.path)
            path = PAGES / self.path.split("?")[0].split("#")[0].lstrip("/")
            if path.is_file():
                self.answer(path.read_bytes(), TYPES[path.suffix])
            elif re.match(r"^/(post|board|walk)/", self.path):
                text = f"<!doctype html><title>{self.path[1:].replace('/', ' ')}</title><p>ページ {self.path[1:]}</p>"
                self.answer(text.encode(), TYPES[".html"])
            else:
                self.answer(b"", "text/plain", 404)

    with serving(Pages) as address:
        here.address = address
        yield here


@contextmanager
def backend(*arguments: str) -> Iterator[str]:
    """The real backend, as a person starts it."""
    port = free_port()
    command = [sys.executable, "-m", "tsuho", "serve", "--port", str(port), *arguments]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"

    def answers() -> bool:
        assert process.poll() is None, "the backend ended at once"
        try:
            with urllib.request.urlopen(f"{address}/healthz", timeout=2) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False

    try:
        wait(answers, "the backend to answer", timeout=60)
        yield address
    finally:
        process.terminate()
        process.wait(10)


def free_port() -> int:
    """A port that nothing listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def listening() -> Iterator[tuple[str, list[str]]]:
    """Something where our backend would be; its address, and every path that is asked of it."""
    asked: list[str] = []

    class Listening(Handler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.answer(b"{}", "application/json")

        def do_POST(self) -> None:
            self.do_GET()

        def do_OPTIONS(self) -> None:
            self.do_GET()

    with serving(Listening) as address:
        yield address, asked


def other_program() -> AbstractContextManager[str]:
    """Another program on the port: it answers everything, but it is not ours."""

    class Other(Handler):
        def do_GET(self) -> None:
            self.answer(b'{"hello": "world"}', "application/json", headers={"Access-Control-Allow-Origin": "*"})

        do_POST = do_GET  # noqa: N815 - the library's name

        def do_OPTIONS(self) -> None:
            self.answer(
                b"",
                "text/plain",
                headers={"Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "content-type"},
            )

    return serving(Other)


def strange_program() -> AbstractContextManager[str]:
    """A program on the port that never heard of extensions: it lets none of them read what it answers."""

    class Strange(Handler):
        def do_GET(self) -> None:
            self.answer(b"<!doctype html><title>It works</title>", TYPES[".html"])

        def do_POST(self) -> None:
            self.answer(b"", "text/plain", 405)

        do_OPTIONS = do_POST  # noqa: N815 - the library's name

    return serving(Strange)


def proxied(real: str, before_answer: Callable[[Handler, str], bool]) -> AbstractContextManager[str]:
    """The real backend behind something that may interfere: `before_answer` returns False when it has dealt with it."""

    class Proxy(Handler):
        def do_GET(self) -> None:
            if not before_answer(self, self.path):
                return
            length = int(self.headers.get("Content-Length") or 0)
            request = urllib.request.Request(
                real + self.path,
                data=self.rfile.read(length) if length else None,
                method=self.command,
                headers={name: value for name, value in self.headers.items() if name.lower() != "host"},
            )
            try:
                with urllib.request.urlopen(request, timeout=10) as answer:
                    self._pass_on(answer.status, answer.headers.items(), answer.read())
            except urllib.error.HTTPError as error:
                self._pass_on(error.code, error.headers.items(), error.read())

        do_POST = do_GET  # noqa: N815 - the library's name
        do_OPTIONS = do_GET  # noqa: N815 - the library's name

        def _pass_on(self, status: int, headers: object, body: bytes) -> None:
            self.send_response(status)
            for name, value in headers:  # type: ignore[attr-defined]
                if name.lower() not in ("transfer-encoding", "content-length", "connection", "date", "server"):
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            # Who asked may have left before the answer: a page that was closed, or one that waited long enough.
            with suppress(ConnectionError):
                self.end_headers()
                self.wfile.write(body)

    return serving(Proxy)


def slow(real: str, seconds: float, ended: threading.Event) -> AbstractContextManager[str]:
    """The real backend, answering only after so long (or as soon as the test has `ended`)."""

    def hold(handler: Handler, path: str) -> bool:
        ended.wait(seconds)
        return True

    return proxied(real, hold)


def dying(real: str, died: threading.Event) -> AbstractContextManager[str]:
    """The real backend, which dies in the middle of its answer to POST /v1/drafts."""

    def cut(handler: Handler, path: str) -> bool:
        if path != "/v1/drafts" or handler.command == "OPTIONS":
            return True
        handler.send_response(200)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Content-Length", "5000")
        handler.send_header("Tsuho-Server", "0.1.0")
        handler.send_header("Access-Control-Allow-Origin", handler.headers.get("Origin", ""))
        handler.end_headers()
        handler.wfile.write(b'{"drafts":[{"desk":"ihc","text":"')
        handler.wfile.flush()
        handler.connection.shutdown(socket.SHUT_RDWR)
        handler.close_connection = True
        died.set()
        return False

    return proxied(real, cut)
