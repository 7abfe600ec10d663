"""`tsuho changes`: what differs between two editions, for people, for programs, or as a keeper's draft.

0: it was told, changes or none. 2: a file is no edition.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from tsuho.cli.terminal import indented, say, strong
from tsuho.cli.toml_text import toml_value
from tsuho.cli.words import text
from tsuho.editions.changes import MATTERS, Changed, changes
from tsuho.editions.reading import read_edition


def run(chosen: argparse.Namespace) -> int:
    """The command's exit code. Raises `NoEdition`."""
    old, new = (read_edition(Path(path)) for path in (chosen.old, chosen.new))
    found = changes(old, new)
    if chosen.json:
        say(json.dumps({"old": old.name, "new": new.name, "changed": _values(found)}, ensure_ascii=False, indent=2))
    elif chosen.draft:
        say("\n".join(_drafts(found, new.name, chosen.today)))
    else:
        say(_printed(found, old.name, new.name, chosen.lang))
        if old.whole is not new.whole:
            say("\n" + text("changes.packed", chosen.lang))
    return 0


def _values(found: Sequence[Changed]) -> list[dict[str, object]]:
    return [
        {
            "about": each.about,
            "id": each.id,
            "name": each.name.model_dump(),
            "changes": [
                {"kind": change.kind.partition(".")[2], "news_in": change.news_in, **change.says.model_dump()}
                for change in each.changes
            ],
        }
        for each in found
    ]


def _printed(found: Sequence[Changed], old: str, new: str, language: str) -> str:
    if not found:
        return text("changes.none", language, old=old, new=new)
    told = [(each, [change.says for change in each.changes if language in change.news_in]) for each in found]
    number = sum(len(sentences) for _, sentences in told)
    lines = [text("changes.found", language, old=old, new=new, number=number)]
    for each, sentences in told:
        if sentences:
            lines += ["", strong(getattr(each.name, language))]
            lines += [indented(getattr(sentence, language), "  ") for sentence in sentences]
    return "\n".join(lines)


def _drafts(found: Sequence[Changed], edition: str, day: date) -> Iterator[str]:
    """An entry for each change that matters to whoever reported before; a keeper reads and shortens it."""
    for each in found:
        for change in each.changes:
            if change.kind not in MATTERS:
                continue
            yield "[[change]]"
            yield f"edition = {toml_value(edition)}"
            yield f"on = {day}"
            if each.about == "desk":
                yield f"desk = {toml_value(each.id)}"
            harms = change.about if each.about == "desk" else (each.id,)
            if harms:
                yield f"harms = [{', '.join(map(toml_value, harms))}]"
            yield f"ja = {toml_value(change.says.ja)}"
            yield f"en = {toml_value(change.says.en)}"
            yield ""
