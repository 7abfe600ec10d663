"""A site of `tsuho site`, as a town would have it: in a folder of another site, given out by a plain file server over
https, with a certificate of its own that is made for the run."""

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.browser.addresses import own_certificate
from tsuho.knowledge import CHECKOUT
from tsuho.site import built, packed, write

FOLDER = "town/tsuho"
FLAGS = ("--ignore-certificate-errors",)
EXTENSION = CHECKOUT / "extension"


class Town:
    """Where the site is, and how it is made anew. `asked`: every path that was asked for; `is_away`: nobody answers."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.address = ""
        self.asked: list[str] = []
        self.is_away = False
        self._sources = root / "sources"
        # As it is, but for the names of files that only the extension has.
        shutil.copytree(EXTENSION, self._sources)

    def make(self, *, packs: bool = False, **changed: str) -> None:
        """The site, of sources with something added to a file of theirs. Packing takes longer than all the rest."""
        for name, added in changed.items():
            path = self._sources / name.replace("__", "/").replace("_dot_", ".")
            path.write_text(path.read_text("utf-8") + added, "utf-8")
        site = built(self._sources, "test")
        write(site | packed(site) if packs else site, self.root / "www" / FOLDER)

    def take_away(self, name: str) -> None:
        """What half an upload lacks."""
        (self.root / "www" / FOLDER / name).unlink()

    def beside(self, name: str, text: str) -> str:
        """A page of the host's own, outside the site's folder; its address."""
        (self.root / "www" / name).write_text(text, "utf-8")
        return f"{self.address.removesuffix(FOLDER)}{name}"

    def put_into(self, name: str, added: str) -> None:
        """What a host puts into a file of its own accord."""
        path = self.root / "www" / FOLDER / name
        path.write_text(path.read_text("utf-8") + added, "utf-8")


@contextmanager
def town(root: Path, *, packs: bool = True) -> Iterator[Town]:
    """The site on a free port while the block runs."""
    here = Town(root)
    here.make(packs=packs)

    class Files(http.server.SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

        def do_GET(self) -> None:
            here.asked.append(self.path)
            if here.is_away:
                self.close_connection = True
                return
            super().do_GET()

        def send_head(self) -> Any:
            """Packed where it lies packed, as hosts do."""
            path = Path(self.translate_path(self.path))
            path = path / "index.html" if path.is_dir() and self.path.split("?")[0].endswith("/") else path
            beside = path.with_name(f"{path.name}.br")
            if "br" not in self.headers.get("Accept-Encoding", "") or not beside.is_file():
                return super().send_head()
            self.send_response(200)
            self.send_header("Content-Type", self.guess_type(str(path)))
            self.send_header("Content-Encoding", "br")
            self.send_header("Content-Length", str(beside.stat().st_size))
            self.end_headers()
            return beside.open("rb")

    handler = functools.partial(Files, directory=str(root / "www"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    server.socket = own_certificate().wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        here.address = f"https://127.0.0.1:{server.server_address[1]}/{FOLDER}"
        yield here
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
