"""Whoever vouches for newer knowledge: a key made for one run, an extension that has it, what it signs, a server."""

import gzip
import json
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

from tests.browser.chromium import EXTENSION
from tests.browser.servers import Handler, serving
from tsuho.as_json import to_json
from tsuho.compile import signing
from tsuho.compile.signature import as_file
from tsuho.records.signature import Signature

KNOWLEDGE, SIGNATURE = "/v1/knowledge", "/v1/knowledge.sig"
LONG = date(2098, 12, 31)


class Keeper:
    """`extension`: a copy that takes what this keeper has signed, released with what was changed in its knowledge."""

    def __init__(self, folder: Path, released: Callable[[dict[str, Any]], object] | None = None) -> None:
        path = folder / "key.pem"
        public = signing.make_key(path)
        self._key = signing.read_key(path)
        self.extension = shutil.copytree(EXTENSION, folder / "extension")
        (self.extension / "knowledge" / "signing-keys.json").write_text(json.dumps([public]), "utf-8")
        for name, read, written in (("bundle.json", bytes, bytes), ("bundle.json.gz", gzip.decompress, gzip.compress)):
            path = self.extension / "knowledge" / name
            bundle = json.loads(read(path.read_bytes()))
            if released:
                released(bundle)
            path.write_bytes(written(json.dumps(bundle, ensure_ascii=False).encode()))

    def sign(self, bundle: dict[str, Any]) -> Signature:
        """For longer than any test."""
        return signing.sign(bundle, self._key, LONG)

    def kept(self, change: Callable[[dict[str, Any]], object]) -> str:
        """As the extension keeps what a server gave some time ago: the packaged knowledge with a change, as JSON."""
        bundle = newer(change)
        signature = self.sign(bundle).model_dump(mode="json")
        return json.dumps({"knowledge": {"bundle": bundle, "signature": signature, "fetched_at": "2099-01-01T00:00Z"}})


def newer(change: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    """The packaged knowledge with a change, as an edition of its day: none is taken that is later than tomorrow."""
    bundle: dict[str, Any] = json.loads((EXTENSION / "knowledge" / "bundle.json").read_text("utf-8"))
    edition = f"{bundle['edition'].partition('.')[0]}.99"
    bundle |= {"edition": edition, "version": f"{edition}+000000000000"}
    change(bundle)
    return bundle


def passing_on(given: dict[str, bytes]) -> AbstractContextManager[str]:
    """A server that passes on what is in there at the moment, and has nothing else."""

    class PassingOn(Handler):
        def do_GET(self) -> None:  # noqa: N802 - the library's name
            found = b"{}" if self.path == "/healthz" else given.get(self.path)
            ours = {"Tsuho-Server": "0.1.0", "Access-Control-Expose-Headers": "Tsuho-Server"}
            self.answer(found or b"", "application/json", 404 if found is None else 200, {**ours, **self._cors()})

        def do_OPTIONS(self) -> None:  # noqa: N802 - the library's name
            self.answer(b"", "text/plain", 200, {"Access-Control-Allow-Headers": "if-none-match", **self._cors()})

        def _cors(self) -> dict[str, str]:
            return {"Access-Control-Allow-Origin": self.headers.get("Origin", "")}

    return serving(PassingOn)


def offer(bundle: dict[str, Any], signature: Signature | None = None) -> dict[str, bytes]:
    """What such a server has."""
    return {KNOWLEDGE: to_json(bundle)} | ({SIGNATURE: as_file(signature)} if signature else {})
