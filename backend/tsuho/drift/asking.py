"""Opening one address as a browser would, redirects followed by hand so that each can be told: within a time, never
more bytes than a page needs, and never from outside into a network of one's own."""

import http.client
import re
import socket
import ssl
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Literal
from urllib.parse import quote, urljoin, urlsplit

from tsuho import __version__
from tsuho.engine.ip_address import is_public
from tsuho.engine.own_address import is_private

AGENT = f"TsuhoNavi-drift/{__version__} (a keeper looks whether the address is still there)"
SECONDS = 20.0
LONGEST = 1_000_000  # bytes of a page
MOST_HOPS = 8
SAFE = "/%:@!$&'()*+,;=~-._?"  # of an address, as it stands
FOR_GOOD = frozenset({301, 308})
FOR_NOW = frozenset({302, 303, 307})
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")  # what a terminal might obey

Failure = Literal["timeout", "no_name", "refused", "certificate", "no_web", "circle", "inward", "broken"]


class Inward(OSError):
    """Whoever answers there is in a network of one's own, whatever the name says."""


@dataclass(frozen=True)
class Answer:
    """What came back in the end. `hops`: each address that was led to, and whether for good. `failure`: why nothing
    came; the status is 0 then."""

    url: str
    status: int = 0
    headers: Mapping[str, str] = field(default_factory=dict)
    text: str = ""
    hops: tuple[tuple[str, bool], ...] = ()
    failure: Failure | None = None


def ask(url: str, seconds: float = SECONDS) -> Answer:
    """The answer to a plain request of that address; never fails."""
    until = time.monotonic() + seconds
    hops: list[tuple[str, bool]] = []
    cookies: dict[str, str] = {}
    at, led = url, {url}
    while True:
        answer = _one(at, cookies, until, outside=bool(hops) and not _is_own(url))
        target = CONTROL.sub("", answer.headers.get("location", ""))
        if answer.status not in FOR_GOOD | FOR_NOW or not target:
            return Answer(at, answer.status, answer.headers, answer.text, tuple(hops), answer.failure)
        try:
            after = urljoin(at, target)
            is_inward = _is_own(after) and not _is_own(url)
            is_other = urlsplit(after).netloc != urlsplit(at).netloc
        except ValueError:
            return Answer(at, hops=tuple(hops), failure="no_web")
        hops.append((after, answer.status in FOR_GOOD))
        # A site that sets a cookie may lead to the same address again, once.
        if len(hops) > MOST_HOPS or (after in led and not cookies):
            return Answer(at, hops=tuple(hops), failure="circle")
        if is_inward:
            return Answer(at, hops=tuple(hops), failure="inward")
        if is_other:
            cookies.clear()  # they are that host's own
        led.add(after)
        at = after


def _is_own(url: str) -> bool:
    """Whether the address says itself that it is of a network of one's own. Raises `ValueError`."""
    return is_private(urlsplit(url).hostname or "")


def _one(url: str, cookies: dict[str, str], until: float, *, outside: bool) -> Answer:
    """One request, without following."""
    try:
        return _asked(url, cookies, until, outside=outside)
    except (OSError, http.client.HTTPException, ValueError) as error:
        return Answer(url, failure="timeout" if time.monotonic() >= until else _failure(error))


def _failure(error: Exception) -> Failure:
    """Why nothing came, the narrower kinds first."""
    kinds: tuple[tuple[type[Exception], Failure], ...] = (
        (Inward, "inward"),
        (TimeoutError, "timeout"),
        (ssl.SSLError, "certificate"),
        (ConnectionRefusedError, "refused"),
        (socket.gaierror, "no_name"),
        (ValueError, "no_web"),
    )
    return next((name for kind, name in kinds if isinstance(error, kind)), "broken")


def _asked(url: str, cookies: dict[str, str], until: float, *, outside: bool) -> Answer:
    """One request; `outside`: only of whom the whole internet can ask. Raises what can go wrong on the way, and
    `ValueError` for what is no web address."""
    parts = urlsplit(url)
    kinds: dict[str, type[http.client.HTTPConnection]]
    kinds = {"https": http.client.HTTPSConnection, "http": http.client.HTTPConnection}
    if parts.scheme not in kinds or not parts.hostname:
        raise ValueError(url)
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    kind = kinds[parts.scheme]
    connection = kind(parts.hostname, parts.port or kind.default_port, timeout=left)
    path = quote(parts.path or "/", safe=SAFE) + (f"?{quote(parts.query, safe=SAFE)}" if parts.query else "")
    headers = {"User-Agent": AGENT, "Accept": "text/html,*/*;q=0.5", "Accept-Language": "ja,en;q=0.5"}
    if cookies:
        headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items())
    try:
        connection.connect()
        if outside and not _is_outside(connection.sock):
            raise Inward
        with _shut_at(until, connection.sock):
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            found = {name.lower(): value for name, value in answer.getheaders()}
            for cookie in answer.headers.get_all("Set-Cookie") or ():
                name, _, value = cookie.partition(";")[0].partition("=")
                cookies[name.strip()] = value.strip()
            wanted = answer.status not in FOR_GOOD | FOR_NOW and "html" in found.get("content-type", "html")
            content = _content(answer, until) if wanted else b""
        return Answer(url, answer.status, found, _decoded(content, found.get("content-type", "")))
    finally:
        connection.close()


def _is_outside(connected: socket.socket) -> bool:
    """By who is at the other end: a name may lead anywhere, and an address may be written in many ways."""
    peer = ip_address(connected.getpeername()[0])
    return is_public(getattr(peer, "ipv4_mapped", None) or peer)


@contextmanager
def _shut_at(until: float, connected: socket.socket) -> Iterator[None]:
    """The connection ends at that time: its own timeout begins anew with every byte that trickles in."""

    def shut() -> None:
        with suppress(OSError):
            socket.socket.shutdown(connected, socket.SHUT_RDWR)  # TLS stays as it is: it is being read

    timer = threading.Timer(max(0.0, until - time.monotonic()), shut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _content(answer: http.client.HTTPResponse, until: float) -> bytes:
    """As much as a page needs. Raises `TimeoutError` where its end is that of the time."""
    content = bytearray()
    while len(content) < LONGEST and (piece := answer.read1(65_536)):
        content += piece
    if time.monotonic() >= until:
        raise TimeoutError
    return bytes(content)


def _decoded(content: bytes, kind: str) -> str:
    """The text in the encoding that the page says, or that its beginning names."""
    named = kind.lower().partition("charset=")[2].strip(" \"'").partition(";")[0]
    if not named:
        beginning = content[:2048].decode("ascii", "ignore").lower()
        named = beginning.partition("charset=")[2].lstrip("\"'").partition('"')[0].partition("'")[0].split(">")[0]
    try:
        return content.decode(named.strip(" /;") or "utf-8", "replace")
    except LookupError:
        return content.decode("utf-8", "replace")
