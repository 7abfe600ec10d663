"""Who may ask, and how much they may send: refused before anything reads the request. Plain ASGI.

The order matters: `Hosts` first (a name that is not ours means DNS rebinding), then `Origins`, then `Bodies`.

Why not Starlette's own: `TrustedHostMiddleware` believes the first of several Host headers and answers with plain text.
`CORSMiddleware` keeps a foreign page from reading the answer but lets its POST through, and takes a list of origins,
where ours is whatever host was asked. There is none that limits how long a body is and how slowly it comes.
"""

import asyncio
import contextlib
import re
from collections.abc import Iterable
from typing import NamedTuple

from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tsuho.api.body_limits import LONGEST_BODY, SLOWEST_BODY
from tsuho.api.problems import FOREIGN_ORIGIN, TOO_LARGE, TOO_SLOW, UNKNOWN_HOST, problem
from tsuho.engine.constants import SERVER_HEADER
from tsuho.engine.web_address import host_name

LONGEST_DISCARDED = 32 * 1024 * 1024
HOME = ("127.0.0.1", "localhost", "[::1]")

_HOST = re.compile(r"(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::[0-9]{1,5})?", re.IGNORECASE | re.ASCII)
_EXTENSION = re.compile(r"chrome-extension://[a-p]{32}|moz-extension://[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Hosts:
    """Only requests that name this machine, or a host the keeper of the server allowed. Raises `ValueError` for an
    allowed name that no browser would ever send."""

    def __init__(self, app: ASGIApp, allowed: Iterable[str] = ()) -> None:
        self.app = app
        self.allowed = frozenset((*HOME, *map(host_name, allowed)))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, or 400."""
        if scope["type"] != "http" or self._knows(scope):
            await self.app(scope, receive, send)
        else:
            await problem(UNKNOWN_HOST)(scope, receive, send)

    def _knows(self, scope: Scope) -> bool:
        named = [value for name, value in scope["headers"] if name == b"host"]
        match = _HOST.fullmatch(named[0].decode("latin-1")) if len(named) == 1 else None
        return match is not None and match[1].lower().removesuffix(".") in self.allowed


class Origins:
    """CORS for extensions and the server's own pages; every other origin's POST is refused, and no page may read."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a preflight, refuse a foreign origin, or pass on with the origin's permission."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        origin = _header(scope, b"origin")
        reading = scope["method"] in ("GET", "HEAD")
        if origin is None:
            # Old forms send no Origin, but every browser of today says where the request comes from.
            foreign = not reading and _header(scope, b"sec-fetch-site") == "cross-site"
            await (problem(FOREIGN_ORIGIN) if foreign else self.app)(scope, receive, send)
        elif not _welcome(origin, _header(scope, b"host") or ""):
            await (self.app if reading else problem(FOREIGN_ORIGIN))(scope, receive, send)
        elif scope["method"] == "OPTIONS" and _header(scope, b"access-control-request-method"):
            await _preflight(origin)(scope, receive, send)
        else:
            await self.app(scope, receive, _permitting(origin, send))


def _header(scope: Scope, name: bytes) -> str | None:
    return next((value.decode("latin-1") for key, value in scope["headers"] if key == name), None)


def _welcome(origin: str, host: str) -> bool:
    return _EXTENSION.fullmatch(origin) is not None or origin in (f"http://{host}", f"https://{host}")


def _preflight(origin: str) -> Response:
    headers = {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Methods": "GET, POST",
        "Access-Control-Allow-Headers": "content-type, if-none-match",
        "Access-Control-Allow-Private-Network": "true",
        "Access-Control-Max-Age": "600",
        "Vary": "Origin",
    }
    return Response(status_code=204, headers=headers)


def _permitting(origin: str, send: Send) -> Send:
    permission = (
        (b"access-control-allow-origin", origin.encode("latin-1")),
        (b"access-control-expose-headers", f"ETag, {SERVER_HEADER}".encode()),
        (b"vary", b"Origin"),
    )

    async def permitted(message: Message) -> None:
        if message["type"] == "http.response.start":
            # A new list: some responses are kept and sent again, and must not keep another's permission.
            message["headers"] = [*message.get("headers", ()), *permission]
        await send(message)

    return permitted


class Bodies:
    """No body longer than `LONGEST_BODY` is kept, announced or not, and none that dawdles.

    What is too long is still taken off the wire and thrown away, within reason: a client that is cut off while it sends
    sees a broken connection instead of the 413 that tells it why."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Read the whole body and pass it on in one piece, or answer 413 or 408."""
        if scope["type"] != "http" or scope["method"] in ("GET", "HEAD"):
            await self.app(scope, receive, send)
            return
        announced = _header(scope, b"content-length") or ""
        if announced.isdecimal() and int(announced[:20]) > LONGEST_BODY:
            if int(announced[:20]) <= LONGEST_DISCARDED:
                await _discard(receive)
            await problem(TOO_LARGE)(scope, receive, send)
            return
        try:
            async with asyncio.timeout(SLOWEST_BODY):
                body = await _read(receive)
        except TimeoutError:
            await problem(TOO_SLOW, headers={"Connection": "close"})(scope, receive, send)
            return
        if isinstance(body, TooLong):
            if body.goes_on:
                await _discard(receive)
            await problem(TOO_LARGE)(scope, receive, send)
            return
        await self.app(scope, _replay(body, receive), send)


class TooLong(NamedTuple):
    """A body that is longer than allowed, and whether more of it is still to come."""

    goes_on: bool


async def _read(receive: Receive) -> bytes | TooLong:
    """The body; given up as soon as it is longer than allowed."""
    pieces, length = [], 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return b""  # the asker has left; nobody will read the answer
        piece, goes_on = message.get("body", b""), message.get("more_body", False)
        length += len(piece)
        if length > LONGEST_BODY:
            return TooLong(goes_on)
        pieces.append(piece)
        if not goes_on:
            return b"".join(pieces)


async def _discard(receive: Receive) -> None:
    """Takes what is still coming off the wire, as long as that stays within reason."""
    length = 0
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(SLOWEST_BODY):
            while length <= LONGEST_DISCARDED:
                message = await receive()
                length += len(message.get("body", b""))
                if message["type"] != "http.request" or not message.get("more_body", False):
                    return


def _replay(body: bytes, receive: Receive) -> Receive:
    given = False

    async def replayed() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replayed
