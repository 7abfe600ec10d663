"""What earlier rounds saw, in a file of the keeper's."""

import json
from pathlib import Path

from pydantic import ValidationError

from tsuho.drift.verdict import Seen
from tsuho.errors import TsuhoError


class NoState(TsuhoError):
    """The file is there and tells nothing that drift wrote: it is left as it is."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is no file of tsuho drift")
        self.sentence = "drift.no_state"
        self.parts = {"path": path}


def read_state(path: Path | None) -> Seen:
    """What the file tells; nothing where there is none yet. Raises `NoState`."""
    if path is None or not path.exists():
        return Seen()
    try:
        values = json.loads(path.read_bytes())
        if not isinstance(values, dict) or values.get("format") != Seen().format:
            raise NoState(path)
        return Seen.model_validate(values)
    except (OSError, ValueError, ValidationError):
        raise NoState(path) from None


def write_state(path: Path | None, seen: Seen) -> None:
    """Writes it beside and puts it in place, so that a stop halfway leaves the old one."""
    if path is None:
        return
    beside = path.with_name(f"{path.name}.new")
    beside.write_text(seen.model_dump_json(indent=1) + "\n", "utf-8")
    beside.replace(path)
