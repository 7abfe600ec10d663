"""Around everything: the headers, a problem in place of a crash, and the one line in the log. Plain ASGI.

The line holds method, route template ("-" for a page), status and time: never an address, a query, a header or a body.
"""

import logging
import time
import traceback

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tsuho.api.headers import with_ours
from tsuho.api.problems import BROKEN, problem

log = logging.getLogger("tsuho")


class Envelope:
    """Headers on everything, a problem instead of a crash, and the log line. HEAD is GET without the body."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on; add the headers on the way back."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began, status, head = time.perf_counter(), 0, scope["method"] == "HEAD"
        if head:
            scope = {**scope, "method": "GET"}

        async def sealed(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = with_ours(message.get("headers", []))
                named = {name.lower() for name, _ in message["headers"]}
                if scope["method"] == "POST" and b"cache-control" not in named:  # made of what somebody wrote
                    message["headers"].append((b"cache-control", b"no-store"))
            elif head:
                message = {**message, "body": b""}
            await send(message)

        try:
            await self.app(scope, receive, sealed)
        except Exception as error:  # noqa: BLE001 - the outermost; nothing may leave as it is
            log.error("%s", _without_values(error))  # noqa: TRY400 - a traceback would quote what was sent
            if status:
                raise ConnectionAbortedError("the answer broke off") from None
            await problem(BROKEN)(scope, receive, sealed)
        finally:
            route = getattr(scope.get("route"), "path_format", "-")
            method = "HEAD" if head else scope["method"]
            log.info("%s %s %d %.0f ms", method, route, status, (time.perf_counter() - began) * 1000)


def _without_values(error: Exception) -> str:
    """Where and what kind; not the message, which may quote what was sent."""
    frames = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)]
    return "\n  ".join((type(error).__name__, *frames))
