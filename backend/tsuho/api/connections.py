"""Connections that dawdle or come in crowds, and the server's name on what no application answers.

uvicorn waits for ever for the head of a request and takes as many connections as come; with no descriptor left it is
deaf and fills the log. Its own answer to what is no HTTP has no place for a header.
"""

import asyncio
import contextlib
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from tsuho import __version__
from tsuho.engine.constants import SERVER_HEADER

SLOWEST_HEAD = 10.0  # seconds
MOST_CONNECTIONS = 500
SPARE = 40  # descriptors for everything else


def most_connections() -> int:
    """How many connections are held at once: fewer where the system gives this process few descriptors."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource  # not on Windows

        allowed = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
        if allowed != resource.RLIM_INFINITY:
            return max(4, min(MOST_CONNECTIONS, allowed - SPARE))
    return MOST_CONNECTIONS


class Connection(H11Protocol):
    """One connection: closed when there are too many, or when the head of a request is not there in time."""

    most = most_connections()

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._waiting: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for a head, or close at once."""
        super().connection_made(transport)
        if len(self.connections) > self.most:
            transport.abort()
        else:
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """No longer wait."""
        self._stop_waiting()
        super().connection_lost(exc)

    def handle_events(self) -> None:
        """A head that is there is no longer waited for."""
        super().handle_events()
        if self.cycle is not None and not self.cycle.response_complete:
            self._stop_waiting()

    def on_response_complete(self) -> None:
        """Wait for the next head."""
        self._wait()
        super().on_response_complete()

    def send_400_response(self, msg: str) -> None:
        """uvicorn's own answer, with the server's name."""
        if self.conn.our_state not in (h11.IDLE, h11.SEND_RESPONSE):
            self.transport.close()
            return
        headers = [("Content-Type", "text/plain; charset=utf-8"), ("Connection", "close"), (SERVER_HEADER, __version__)]
        for event in (
            h11.Response(status_code=400, headers=headers, reason=b"Bad Request"),
            h11.Data(data=msg.encode("ascii", "replace")),
            h11.EndOfMessage(),
        ):
            self.transport.write(self.conn.send(event) or b"")
        self.transport.close()

    def _wait(self) -> None:
        self._stop_waiting()
        self._waiting = self.loop.call_later(SLOWEST_HEAD, self.transport.close)

    def _stop_waiting(self) -> None:
        if self._waiting:
            self._waiting.cancel()
            self._waiting = None
