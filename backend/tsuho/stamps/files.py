"""The files beside a stamped sheet, and the list of their hashes, which is what gets stamped.

The list is as `sha256sum` writes it (`<hash>  <name>`, by name), so that anyone can check it without this program. The
records are written anew for it, through the same shape that keeps a post's words out: the hash of a file made elsewhere
could be one over words that may not be kept.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from tsuho.records.receipts import FORMAT, VERSION, Receipt

LINE = re.compile(r"([0-9a-f]{64})  ([^\n\\/]+)")


class Beside(NamedTuple):
    """Where everything goes, beside the sheet and called like it: names as short as the sheet's, for offices."""

    sheet: Path

    @property
    def records(self) -> Path:
        """The records that the sheet was made of."""
        return self._called("-r.json")

    @property
    def hashes(self) -> Path:
        """The list that is stamped."""
        return self._called("-h.txt")

    def token(self, number: int) -> Path:
        """The answer of the authority of that place (1 is the first)."""
        return self._called(f"-{number}.tsr")

    def root(self, number: int) -> Path:
        """The root certificate of the authority of that place."""
        return self._called(f"-{number}.pem")

    def _called(self, ending: str) -> Path:
        return self.sheet.with_name(self.sheet.stem + ending)


def of_list(hashes: Path) -> Beside:
    """All that stands beside a list."""
    return Beside(hashes.with_name(hashes.name.removesuffix("-h.txt") + ".pdf"))


def canonical(receipts: Sequence[Receipt]) -> bytes:
    """The records as a file of records: the same receipts give the same bytes."""
    told = [each.model_dump(mode="json", by_alias=True, exclude_none=True) for each in receipts]
    ordered = sorted(told, key=lambda each: str(each["id"]))
    file = {"format": FORMAT, "version": VERSION, "receipts": ordered}
    return (json.dumps(file, ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode()


def list_of(files: Iterable[tuple[str, bytes]]) -> bytes:
    """The list of the files' hashes, by their names."""
    lines = sorted((name, hashlib.sha256(content).hexdigest()) for name, content in files)
    return "".join(f"{digest}  {name}\n" for name, digest in lines).encode()


def entries(listed: bytes) -> list[tuple[str, str]] | None:
    """Each name with its hash; None where this is no such list."""
    try:
        lines = listed.decode().splitlines()
    except UnicodeDecodeError:
        return None
    found = [LINE.fullmatch(line) for line in lines]
    return [(each[2], each[1]) for each in found if each] if found and all(found) else None
