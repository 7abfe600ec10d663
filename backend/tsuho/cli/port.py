"""Who has a port: nobody, our own server, or another program."""

import http.client
import socket
from typing import NamedTuple
from urllib.parse import urlsplit

from tsuho.engine.constants import DEFAULT_SERVER, SERVER_HEADER

HOST = "127.0.0.1"
PORT = urlsplit(DEFAULT_SERVER).port or 80
PATIENCE = 2.0  # seconds


class Answering(NamedTuple):
    """Who answers on a port. `version` is our server's; None for another program."""

    version: str | None


def bind(host: str, port: int) -> socket.socket:
    """A listening socket. Raises `OSError` where the address is taken or cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named because asyncio turns Nagle's delay (40 ms an answer) off only where it is.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(128)
    except OSError:
        listening.close()
        raise
    return listening


def who_answers(host: str, port: int) -> Answering | None:
    """Who answers; None where nobody listens."""
    asked = HOST if host in ("0.0.0.0", "::", "localhost") else host  # noqa: S104 - compared, not bound
    try:
        with socket.create_connection((asked, port), PATIENCE):
            pass
    except OSError:
        return None
    connection = http.client.HTTPConnection(asked, port, timeout=PATIENCE)
    try:
        connection.request("GET", "/healthz")
        return Answering(connection.getresponse().getheader(SERVER_HEADER))
    except (OSError, http.client.HTTPException):
        return Answering(None)
    finally:
        connection.close()
