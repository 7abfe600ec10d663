"""A proxy that leads every https address to one port of this machine: Firefox has no rules for host names."""

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.browser.addresses import Addresses
from tests.browser.chromium import EXTENSION
from tests.browser.firefox import Firefox
from tests.browser.servers import Handler, serving


@contextmanager
def tunnel(addresses: Addresses) -> Iterator[dict[str, object]]:
    """Firefox's preferences with which every https address is answered by `addresses`."""
    found = re.search(r"\*:443 127\.0\.0\.1:(\d+)", " ".join(addresses.flags))
    assert found
    port = int(found[1])

    class Tunnel(Handler):
        def do_CONNECT(self) -> None:  # noqa: N802 - the library's name
            self.send_response(200)
            self.end_headers()
            with socket.create_connection(("127.0.0.1", port)) as there:
                back = threading.Thread(target=pour, args=(there, self.connection), daemon=True)
                back.start()
                pour(self.connection, there)
                back.join(5)
            self.close_connection = True

    with serving(Tunnel) as address:
        yield {"network.proxy.ssl_port": int(address.rsplit(":", 1)[1])}


def trust_every_certificate(browser: Firefox) -> None:
    """The certificates of this machine count as real ones."""
    browser.js(
        browser.window,
        "(Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService)"
        ".setDisableAllSecurityChecksAndLetAttackersInterceptMyData(true), true)",
    )


@contextmanager
def firefox_at(
    addresses: Addresses, more: dict[str, object] | None = None, extension: Path = EXTENSION
) -> Iterator[Firefox]:
    """A Firefox that finds every https address there, and takes the certificates of this machine for real ones; with
    `more` preferences, and another form of the extension."""
    with tunnel(addresses) as preferences:
        browser = Firefox(preferences={**preferences, **(more or {})}, extension=extension)
        try:
            trust_every_certificate(browser)
            yield browser
        finally:
            browser.close()


def pour(source: socket.socket, target: socket.socket) -> None:
    """Everything that comes, until either side has hung up."""
    with suppress(OSError):
        while some := source.recv(65_536):
            target.sendall(some)
        target.shutdown(socket.SHUT_WR)
