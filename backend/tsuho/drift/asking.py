"""Opening one address as a browser would, redirects followed by hand so that each can be told: within a time, never
more bytes than a page needs, and never from outside into a network of one's own."""

import http.client
import socket
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import quote, urljoin, urlsplit

from tsuho import __version__
from tsuho.engine.web_address import is_private

AGENT = f"TsuhoNavi-drift/{__version__} (a keeper looks whether the address is still there)"
SECONDS = 20.0
LONGEST = 1_000_000  # bytes of a page
MOST_HOPS = 8
SAFE = "/%:@!$&'()*+,;=~-._?"  # of an address, as it stands
FOR_GOOD = frozenset({301, 308})
FOR_NOW = frozenset({302, 303, 307})

Failure = Literal["timeout", "no_name", "refused", "certificate", "no_web", "circle", "inward", "broken"]


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
        answer = _one(at, cookies, until)
        target = answer.headers.get("location", "")
        if answer.status not in FOR_GOOD | FOR_NOW or not target:
            return Answer(at, answer.status, answer.headers, answer.text, tuple(hops), answer.failure)
        after = urljoin(at, target)
        hops.append((after, answer.status in FOR_GOOD))
        # A site that sets a cookie may lead to the same address again, once.
        if len(hops) > MOST_HOPS or (after in led and not cookies):
            return Answer(at, hops=tuple(hops), failure="circle")
        if is_private(urlsplit(after).hostname or "") and not is_private(urlsplit(url).hostname or ""):
            return Answer(at, hops=tuple(hops), failure="inward")
        led.add(after)
        at = after


def _one(url: str, cookies: dict[str, str], until: float) -> Answer:
    """One request, without following."""
    try:
        return _asked(url, cookies, until)
    except (OSError, http.client.HTTPException, ValueError) as error:
        return Answer(url, failure=_failure(error))


def _failure(error: Exception) -> Failure:
    """Why nothing came, the narrower kinds first."""
    kinds: tuple[tuple[type[Exception], Failure], ...] = (
        (TimeoutError, "timeout"),
        (ssl.SSLError, "certificate"),
        (ConnectionRefusedError, "refused"),
        (socket.gaierror, "no_name"),
        (ValueError, "no_web"),
    )
    return next((name for kind, name in kinds if isinstance(error, kind)), "broken")


def _asked(url: str, cookies: dict[str, str], until: float) -> Answer:
    """One request. Raises what can go wrong on the way, and `ValueError` for what is no web address."""
    parts = urlsplit(url)
    kinds = {"https": http.client.HTTPSConnection, "http": http.client.HTTPConnection}
    if parts.scheme not in kinds or not parts.hostname:
        raise ValueError(url)
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    connection = kinds[parts.scheme](parts.hostname, parts.port, timeout=left)
    path = quote(parts.path or "/", safe=SAFE) + (f"?{quote(parts.query, safe=SAFE)}" if parts.query else "")
    headers = {"User-Agent": AGENT, "Accept": "text/html,*/*;q=0.5", "Accept-Language": "ja,en;q=0.5"}
    if cookies:
        headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items())
    try:
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        found = {name.lower(): value for name, value in answer.getheaders()}
        for cookie in answer.headers.get_all("Set-Cookie") or ():
            name, _, value = cookie.partition(";")[0].partition("=")
            cookies[name.strip()] = value.strip()
        wanted = answer.status not in FOR_GOOD | FOR_NOW and "html" in found.get("content-type", "html")
        content = _content(connection, answer, until) if wanted else b""
        return Answer(url, answer.status, found, _decoded(content, found.get("content-type", "")))
    finally:
        connection.close()


def _content(connection: http.client.HTTPConnection, answer: http.client.HTTPResponse, until: float) -> bytes:
    """As much as a page needs, within the time: one that trickles does not hold us up."""
    content = b""
    while len(content) < LONGEST and (piece := answer.read1(65_536)):
        content += piece
        left = until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        if connection.sock:
            connection.sock.settimeout(left)
    return content


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
