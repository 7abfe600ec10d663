"""Pages at the addresses they have in the world: on this machine every host name answers, with TLS and without, and
gives the one page that stands there now. Nothing leaves the machine, and a page's own scripts are off."""

import ssl
import subprocess
import tempfile
import threading
import urllib.parse
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.server import ThreadingHTTPServer
from pathlib import Path

from tests.browser.servers import Handler

# A page must not change itself, nor ask for what is not here; styles in the page itself still hold.
STILL = "script-src 'none'; frame-src 'none'; connect-src 'none'; img-src data:; style-src 'unsafe-inline'"


# A page that may do what it likes, but for leaving the machine.
LIVELY = "default-src 'self' 'unsafe-inline' data:"


class Addresses:
    """What stands where. `flags` make a Chromium look here for every host."""

    def __init__(self) -> None:
        self.flags: tuple[str, ...] = ()
        self._path = ""
        self._body = b""
        self._kind = ""
        self.policy = STILL

    def put(self, address: str, body: bytes, encoding: str = "utf-8", policy: str = STILL) -> None:
        """Let this page, and no other, stand at an address; whatever else is asked for is not found."""
        self.policy = policy
        parts = urllib.parse.urlsplit(address)
        self._path = plain((parts.path or "/") + (f"?{parts.query}" if parts.query else ""))
        self._body = body
        self._kind = f"text/html; charset={encoding}"

    def at(self, path: str) -> tuple[bytes, str] | None:
        """The body and its kind at a path, if something stands there."""
        return (self._body, self._kind) if plain(path) == self._path else None

    def serve(self, asked: Handler) -> None:
        """Answer one request."""
        found = self.at(asked.path)
        body, kind = found or (b"", "text/plain")
        asked.answer(body, kind, 200 if found else 404, {"Content-Security-Policy": self.policy})


def plain(path: str) -> str:
    """A path as people read it: browsers escape what records may spell out."""
    return urllib.parse.unquote(path)


@contextmanager
def every_address() -> Iterator[Addresses]:
    """Answer for every host on the ports 80 and 443 while the block runs."""
    here = Addresses()
    with answering(here):
        yield here


@contextmanager
def answering(here: Addresses) -> Iterator[None]:
    """The same with a table of one's own."""

    class Standing(Handler):
        def do_GET(self) -> None:  # noqa: N802 (what the server calls)
            here.serve(self)

        def do_POST(self) -> None:  # noqa: N802 (what the server calls)
            self.rfile.read(int(self.headers.get("Content-Length") or 0))  # or it would be taken for the next request
            here.serve(self)

    with ExitStack() as open_ports:
        plain_port = open_ports.enter_context(listening(Standing))
        tls_port = open_ports.enter_context(listening(Standing, own_certificate()))
        rules = f"MAP *:80 127.0.0.1:{plain_port}, MAP *:443 127.0.0.1:{tls_port}, MAP * ~NOTFOUND"
        here.flags = (
            f"--host-resolver-rules={rules}, EXCLUDE 127.0.0.1, EXCLUDE localhost",
            "--ignore-certificate-errors",
            "--disable-features=HttpsUpgrades",  # a page that stood at http:// is asked for there
        )
        yield


@contextmanager
def listening(handler: type[Handler], tls: ssl.SSLContext | None = None) -> Iterator[int]:
    """Serve on a free port while the block runs; gives the port."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield int(server.server_address[1])
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


def own_certificate(shown: Path | None = None) -> ssl.SSLContext:
    """A certificate for `localhost` that nobody else trusts, made for this run; `shown`: where to lay it for others."""
    with tempfile.TemporaryDirectory(prefix="tls-") as folder:
        key, certificate = Path(folder, "key.pem"), Path(folder, "certificate.pem")
        subject = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
        subject += ["-addext", "subjectAltName=DNS:localhost"]
        made = ["openssl", "req", *subject, "-keyout", str(key), "-out", str(certificate)]
        subprocess.run(made, check=True, stderr=subprocess.DEVNULL)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        if shown:
            shown.write_bytes(certificate.read_bytes())
    return context
