"""Asking a time-stamp authority over HTTP: one request, no redirect, no more bytes or seconds than an answer needs."""

import http.client
import time
from contextlib import closing
from urllib.parse import urlsplit

from tsuho.stamps.not_stamped import NotStamped

SECONDS = 15.0
LONGEST = 100_000  # bytes; a real answer has about 6,000
GRANTED = 200


def ask(url: str, request: bytes, seconds: float = SECONDS) -> bytes:
    """The answer, as it came. Sends the request's bytes, their length and kind, and nothing about this program. Raises
    `NotStamped`."""
    until = time.monotonic() + seconds
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=seconds)
    try:
        connection.request(
            "POST",
            parts.path or "/",
            request,
            {"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"},
        )
        with closing(connection.getresponse()) as answer:
            if answer.status != GRANTED:
                raise NotStamped("status", status=answer.status)
            return _content(connection, answer, until)
    except TimeoutError:
        raise NotStamped("timeout") from None
    except (OSError, http.client.HTTPException) as error:
        raise NotStamped("unreachable", reason=str(error) or type(error).__name__) from None
    finally:
        connection.close()


def _content(connection: http.client.HTTPConnection, answer: http.client.HTTPResponse, until: float) -> bytes:
    """All of it, within the time: one that trickles does not hold us up."""
    content = b""
    while piece := answer.read1(LONGEST):
        content += piece
        if len(content) > LONGEST:
            raise NotStamped("too_long")
        left = until - time.monotonic()
        if left <= 0:
            raise NotStamped("timeout")
        if connection.sock:
            connection.sock.settimeout(left)
    return content
