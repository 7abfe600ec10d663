"""A site on this machine that plays everything that happens to addresses: moved, gone, closed, kept from programs, its
form changed, silent. What it answers may change from visit to visit."""

import select
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tsuho.records.form_prints import FormField

HTML = "text/html; charset=utf-8"
DAY = date(2026, 11, 29)
FORM = """<form><p><label for=a>通報するURL</label> <input id=a name=u required>
<p>詳細 <span>必須</span> <textarea name=n></textarea>
<p>種類 <label><input type=radio name=k> 薬物</label> <label><input type=radio name=k> わいせつ</label>
<input type=hidden name=t><input type=submit></form>"""
FIELDS = (
    FormField(label="通報するURL", kind="line", required=True),
    FormField(label="詳細", kind="area", required=True),
    FormField(label="種類", kind="radio"),
)


def page(title: str, body: str = "<p>本文です。</p>", encoding: str = "utf-8") -> bytes:
    return f"<!doctype html><title>{title}</title><h1>{title}</h1>{body}".encode(encoding)


@dataclass
class Answer:
    """One answer: a status, where it leads, further headers, what it holds; `silent`: none comes; `trickles`:
    its head comes sign by sign, for far longer than anybody waits."""

    status: int = 200
    body: bytes = page("窓口")
    to: str = ""
    kind: str = HTML
    headers: dict[str, str] = field(default_factory=dict)
    silent: bool = False
    trickles: bool = False


@dataclass
class Site:
    """Its address, its answers by path, and what was asked."""

    url: str
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    at_once: int = 0  # the most requests that were under way together
    closing: threading.Event = field(default_factory=threading.Event)


@contextmanager
def drifting_site(tls: ssl.SSLContext | None = None) -> Iterator[Site]:
    """The site, as long as the block runs; with a certificate, over https."""
    under_way = 0
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.0"

        def do_GET(self) -> None:
            nonlocal under_way
            site.asked.append((self.path, dict(self.headers)))
            answer = site.answers.get(self.path.partition("?")[0], Answer())
            if answer.silent:
                site.closing.wait(20)
                return
            if answer.trickles:
                self.wfile.write(b"HTTP/1.0 200 OK\r\nX-Slow: ")
                for _ in range(100):
                    if self._is_left():
                        return
                    self.wfile.write(b"x")
                self.wfile.write(b"\r\n\r\n")
                return
            with lock:
                under_way += 1
                site.at_once = max(site.at_once, under_way)
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.kind)
            if answer.to:
                self.send_header("Location", answer.to)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            with lock:
                under_way -= 1
            self.wfile.write(answer.body)

        def _is_left(self) -> bool:
            """Whether nobody reads any more; a sign's time has passed."""
            return bool(select.select([self.connection], [], [], 0.05)[0]) or site.closing.is_set()

        def log_message(self, *_: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    site = Site(f"{'https' if tls else 'http'}://127.0.0.1:{server.server_port}")
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield site
    finally:
        site.closing.set()
        server.shutdown()
        server.server_close()
