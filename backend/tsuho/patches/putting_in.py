"""A patch put into `shared_data/`, where the line still stands as the person saw it."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from tsuho.compile.toml_lines import key_lines
from tsuho.engine.constants import PHONE_PATTERN
from tsuho.engine.pinned_hosts import is_pinned
from tsuho.knowledge import LOCALES
from tsuho.patches.reading import Patch
from tsuho.records.inbox import INTERFACE, is_correctable

Fit = Literal["line", "note", "changed", "no_file", "there", "strange"]


def fit_of(patch: Patch, folder: Path) -> Fit:
    """Whether it can be put in: the line itself, or as a note alone; not where the line is another one by now, the file
    is gone, it is in already, or it would bring what is no number, or a host that nobody has looked at."""
    if note_at(patch, folder).exists():
        return "there"
    path = file_at(patch, folder)
    if not is_correctable(patch.correction.at) or not path.is_file():
        return "no_file"
    if patch.goes is None:
        return "note"
    text = path.read_text("utf-8")
    number = key_lines(text).get(patch.correction.key)
    if not number or text.split("\n")[number - 1] != patch.goes:
        return "changed"
    return "line" if _is_known_kind(patch, tomllib.loads(text)) else "strange"


def _is_known_kind(patch: Patch, table: dict[str, Any]) -> bool:
    """Whether it brings a telephone number for one, or an address on a host of the desk's, or of the service's own
    forms."""
    right = patch.correction.right
    if patch.correction.key.endswith(".phone"):
        return re.fullmatch(PHONE_PATTERN, right) is not None
    forms = (urlsplit(form["url"]).netloc for form in table.get("legal_forms", ()))
    return is_pinned(right, [*table.get("hosts", ()), *forms])


def put_in(patch: Patch, folder: Path) -> list[Path]:
    """Writes what it says; the files that were written. The patch must fit."""
    written = []
    if patch.goes is not None and patch.comes is not None:
        path = file_at(patch, folder)
        lines = path.read_text("utf-8").split("\n")
        number = key_lines("\n".join(lines))[patch.correction.key]
        lines[number - 1] = patch.comes
        path.write_text("\n".join(lines), "utf-8")
        written.append(path)
    note = note_at(patch, folder)
    note.parent.mkdir(exist_ok=True)
    note.write_text(_note(patch), "utf-8")
    return [*written, note]


def file_at(patch: Patch, folder: Path) -> Path:
    """The file in which the fact stands."""
    return (
        LOCALES / "ja" / "messages.json" if patch.correction.at == INTERFACE else folder / f"{patch.correction.at}.toml"
    )


def note_at(patch: Patch, folder: Path) -> Path:
    """Where the note goes."""
    return folder / "inbox" / f"{patch.name}.toml"


def _note(patch: Patch) -> str:
    """The note as the extension writes it."""
    values = patch.correction.model_dump(mode="json", exclude_none=True)
    day = values.pop("made_on")
    lines = [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in values.items()]
    return "\n".join([f"made_on = {day}", *lines, ""])
