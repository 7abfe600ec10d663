"""What every answer of the server carries, and the one line it leaves in the log. Plain ASGI, outermost.

The line holds method, route template ("-" for a page), status and time: never an address, a query, a header or a body.
"""

import logging
import time
import traceback

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tsuho import __version__
from tsuho.api.problems import BROKEN, problem
from tsuho.engine.constants import SERVER_HEADER

log = logging.getLogger("tsuho")

PAGE_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
# The practice thread shows a post in a frame, as real pages do; both are ours.
PRACTICE_POLICY = PAGE_POLICY.replace("frame-ancestors 'none'", "frame-src 'self'; frame-ancestors 'self'")

NAME = (SERVER_HEADER.lower().encode(), __version__.encode())
HEADERS = (
    NAME,
    (b"x-content-type-options", b"nosniff"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
PAGE_HEADERS = (
    *HEADERS,
    (b"referrer-policy", b"no-referrer"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    (b"cross-origin-opener-policy", b"same-origin"),
)
POLICY = (b"content-security-policy", PAGE_POLICY.encode())


class Envelope:
    """Headers on everything, a problem instead of a crash, and the log line."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on; add the headers on the way back."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began, status = time.perf_counter(), 0

        async def sealed(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = _with_ours(message.get("headers", []))
            await send(message)

        try:
            await self.app(scope, receive, sealed)
        except Exception as error:
            log.error("%s", _without_values(error))
            if status:
                raise ConnectionAbortedError("the answer broke off") from None
            await problem(BROKEN)(scope, receive, sealed)
        finally:
            route = getattr(scope.get("route"), "path_format", "-")
            log.info("%s %s %d %.0f ms", scope["method"], route, status, (time.perf_counter() - began) * 1000)


def _with_ours(own: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """Every answer names the server; what a browser shows as a page gets all the rules for pages, too."""
    names = dict(own)
    if b"content-type" not in names:
        return [*own, NAME]  # nothing to show, so no rules for showing it
    if not names.get(b"content-type", b"").startswith(b"text/html"):
        return [*own, *HEADERS]
    return [*own, *PAGE_HEADERS] if POLICY[0] in names else [*own, *PAGE_HEADERS, POLICY]


def _without_values(error: Exception) -> str:
    """Where and what kind; not the message, which may quote what was sent."""
    places = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)]
    return "\n  ".join((type(error).__name__, *places))
