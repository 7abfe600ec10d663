"""A patch as the extension writes it, read strictly: a note for the inbox, and at most one line of the file of a desk
or service. A patch that would touch anything else is refused, whoever sent it. Pure."""

import re
import tomllib
from typing import Literal, NamedTuple

from pydantic import ValidationError

from tsuho.compile.patch_places import is_plain
from tsuho.errors import TsuhoError
from tsuho.records.inbox import Correction

LONGEST = 20_000
NOTE = re.compile(r"shared_data/inbox/([0-9a-z_-]{1,120})\.toml")
FILE = re.compile(r"shared_data/((?:desks|platforms)/[a-z][a-z0-9_]*)\.toml")
HUNK = re.compile(r"@@ -[0-9]+(?:,[0-9]+)? \+[0-9]+(?:,[0-9]+)? @@.*")

Trouble = Literal["too_long", "no_patch", "elsewhere", "several", "no_note", "otherwise"]


class NoPatch(TsuhoError):
    """It is none of ours, or would do something else than it says."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.sentence = f"patch_trouble.{trouble}"


class Patch(NamedTuple):
    """What somebody says: the note with its file's name, and the line that goes and the one that comes, if any."""

    name: str
    correction: Correction
    goes: str | None = None
    comes: str | None = None


def read_patch(text: str) -> Patch:
    """The patch in the text. Raises `NoPatch`."""
    if len(text) > LONGEST:
        raise NoPatch("too_long")
    parts = re.split(r"^diff --git .*\n", text.replace("\r\n", "\n"), flags=re.MULTILINE)[1:]
    if not parts:
        raise NoPatch("no_patch")
    note: tuple[str, Correction] | None = None
    line: tuple[str, str, str] | None = None
    for part in parts:
        file, lines = _file_and_lines(part)
        if found := NOTE.fullmatch(file):
            if note:
                raise NoPatch("several")
            note = found[1], _correction(lines)
        elif found := FILE.fullmatch(file):
            if line:
                raise NoPatch("several")
            line = found[1], *_one_line(lines)
        else:
            raise NoPatch("elsewhere")
    if note is None:
        raise NoPatch("no_note")
    name, correction = note
    if line is None:
        return Patch(name, correction)
    at, goes, comes = line
    if at != correction.at or not is_plain(at, correction.key) or comes != _as_said(goes, correction):
        raise NoPatch("otherwise")
    return Patch(name, correction, goes, comes)


def _file_and_lines(part: str) -> tuple[str, list[str]]:
    """The file that one part of the patch changes, and the lines of its one hunk."""
    lines = part.rstrip("\n").split("\n")
    head = [each for each in lines if each.startswith(("--- ", "+++ "))][:2]
    hunks = [number for number, each in enumerate(lines) if HUNK.fullmatch(each)]
    if [each[:4] for each in head] != ["--- ", "+++ "] or not head[1].startswith("+++ b/") or len(hunks) != 1:
        raise NoPatch("no_patch")
    file = head[1].removeprefix("+++ b/")
    if head[0] not in ("--- /dev/null", f"--- a/{file}"):
        raise NoPatch("elsewhere")
    return file, lines[hunks[0] + 1 :]


def _correction(lines: list[str]) -> Correction:
    if not all(each.startswith("+") for each in lines):
        raise NoPatch("otherwise")
    try:
        return Correction.model_validate(tomllib.loads("\n".join(each[1:] for each in lines)))
    except (tomllib.TOMLDecodeError, ValidationError):
        raise NoPatch("no_note") from None


def _one_line(lines: list[str]) -> tuple[str, str]:
    goes = [each[1:] for each in lines if each.startswith("-")]
    comes = [each[1:] for each in lines if each.startswith("+")]
    if len(goes) != 1 or len(comes) != 1:
        raise NoPatch("otherwise")
    return goes[0], comes[0]


def _as_said(line: str, correction: Correction) -> str | None:
    """The line with what the note says is right in place of what was; not where another word of the line was meant."""
    was, right = f'"{correction.was}"', f'"{correction.right}"'
    name = correction.key.rpartition(".")[2]
    plain = line.count(was) == 1 and not set('"\\') & set(correction.right)
    meant = re.search(rf"(?<![\w.-]){name} = {re.escape(was)}", line)
    return line.replace(was, right) if plain and meant else None
