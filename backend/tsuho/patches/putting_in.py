"""A patch put into `shared_data/`, where the line still stands as the person saw it."""

import json
from pathlib import Path
from typing import Literal

from tsuho.compile.toml_lines import key_lines
from tsuho.patches.reading import Patch

Fit = Literal["line", "note", "changed", "no_desk", "there"]


def fit_of(patch: Patch, folder: Path) -> Fit:
    """Whether it can be put in: the line itself, or as a note alone; not where the line is another one by now, the desk
    is gone, or it is in already."""
    if note_at(patch, folder).exists():
        return "there"
    path = desk_at(patch, folder)
    if not path.is_file():
        return "no_desk"
    if patch.goes is None:
        return "note"
    text = path.read_text("utf-8")
    number = key_lines(text).get(patch.correction.key)
    return "line" if number and text.split("\n")[number - 1] == patch.goes else "changed"


def put_in(patch: Patch, folder: Path) -> list[Path]:
    """Writes what it says; the files that were written. The patch must fit."""
    written = []
    if patch.goes is not None and patch.comes is not None:
        path = desk_at(patch, folder)
        lines = path.read_text("utf-8").split("\n")
        number = key_lines("\n".join(lines))[patch.correction.key]
        lines[number - 1] = patch.comes
        path.write_text("\n".join(lines), "utf-8")
        written.append(path)
    note = note_at(patch, folder)
    note.parent.mkdir(exist_ok=True)
    note.write_text(_note(patch), "utf-8")
    return [*written, note]


def desk_at(patch: Patch, folder: Path) -> Path:
    """The desk's file."""
    return folder / "desks" / f"{patch.correction.desk}.toml"


def note_at(patch: Patch, folder: Path) -> Path:
    """Where the note goes."""
    return folder / "inbox" / f"{patch.name}.toml"


def _note(patch: Patch) -> str:
    """The note as the extension writes it."""
    values = patch.correction.model_dump(mode="json")
    day = values.pop("made_on")
    lines = [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in values.items()]
    return "\n".join([f"made_on = {day}", *lines, ""])
