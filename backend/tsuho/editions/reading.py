"""A compiled bundle read from a file, packed or not."""

import gzip
import json
import zlib
from pathlib import Path
from typing import Any, Literal

from tsuho.editions.edition import Edition
from tsuho.errors import TsuhoError
from tsuho.records.base import SCHEMA

Trouble = Literal["unreadable", "no_bundle", "schema"]
PACKED = b"\x1f\x8b"
NEEDED = ("edition", "desks", "harms", "roles", "wishes", "platforms", "words", "signposts", "not_here", "answers")


class NoEdition(TsuhoError):
    """The file holds no bundle that can be compared. `trouble` names the sentence."""

    def __init__(self, path: Path, trouble: Trouble, **parts: object) -> None:
        super().__init__(f"{path}: {trouble}")
        self.where = path
        self.sentence = f"changes_trouble.{trouble}"
        self.parts = parts


def read_edition(path: Path) -> Edition:
    """The edition in the file. Raises `NoEdition`."""
    try:
        content = path.read_bytes()
        text = gzip.decompress(content) if content.startswith(PACKED) else content
        bundle: Any = json.loads(text)
    except OSError as error:
        raise NoEdition(path, "unreadable", reason=error.strerror or type(error).__name__) from None
    except (ValueError, EOFError, zlib.error, RecursionError) as error:
        raise NoEdition(path, "unreadable", reason=str(error) or type(error).__name__) from None
    if not isinstance(bundle, dict) or not all(key in bundle for key in NEEDED):
        raise NoEdition(path, "no_bundle")
    if bundle.get("schema") != SCHEMA:
        raise NoEdition(path, "schema", schema=bundle.get("schema"), known=SCHEMA)
    return Edition(bundle)
