"""`tsuho drift`: whether the addresses and forms that we name are still there, told desk by desk.

0: nothing is wrong for certain (what was seen once is told). 1: something is, on several days. 2: it could not be done,
or this machine reaches nothing.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from tsuho.cli.terminal import indented, say, strong
from tsuho.cli.toml_text import toml_value
from tsuho.cli.words import text
from tsuho.compile.toml_lines import key_lines
from tsuho.drift.asking import ask
from tsuho.drift.named import Named, named_addresses
from tsuho.drift.outcome import bare
from tsuho.drift.page import read_page
from tsuho.drift.round import Found, is_offline, judged, visit
from tsuho.drift.state_file import read_state, write_state
from tsuho.drift.verdict import CLOSED_FOR_LONG, REPEATED, Verdict
from tsuho.engine.japan_time import today_in_japan
from tsuho.errors import Unusable
from tsuho.knowledge import default_folder, read_knowledge
from tsuho.records.form_prints import FormField

ORDER: tuple[Verdict, ...] = ("broken", "by_hand", "doubtful")
MARKS = {"broken": "×", "by_hand": "△", "doubtful": "・"}


def run(chosen: argparse.Namespace) -> int:
    """The command's exit code. Raises `Unusable`, `NoState` and `OSError`."""
    knowledge, day = read_knowledge(), chosen.today
    if chosen.note:
        return _note(chosen, day)
    named = named_addresses(knowledge, chosen.only)
    if not named:
        raise Unusable("drift.nobody", id=chosen.only)
    path = Path(chosen.state) if chosen.state else None
    seen = read_state(path)
    prints = {each.url: each for each in knowledge.form_prints.form}
    outcomes = visit(named, prints, ask, chosen.pause)
    if is_offline(outcomes):
        raise Unusable("drift.offline")
    found, seen = judged(named, outcomes, seen, day)
    write_state(path, seen)
    if chosen.json:
        say(json.dumps(_values(found, day), ensure_ascii=False, indent=2))
    else:
        say(_printed(found, chosen.lang, remembered=path is not None))
    return 1 if any(each.verdict == "broken" for each in found) else 0


# --- what was found -------------------------------------------------------------------------------------------------


def _values(found: Sequence[Found], day: date) -> dict[str, object]:
    told = [
        {
            "url": each.url,
            "verdict": each.verdict,
            "kind": each.outcome.kind,
            "to": each.outcome.to,
            "title": each.outcome.title,
            "why": each.outcome.why,
            "first": str(each.trouble.days[0]) if each.trouble else None,
            "days": len(each.trouble.days) if each.trouble else 0,
            "changes": [change._asdict() for change in each.outcome.changes],
            "says": {language: _sentence(each, language) for language in ("ja", "en")},
            "named": [
                {"about": at.about, "id": at.id, "file": at.file, "key": at.key, "line": line}
                for at, line in _places(each)
            ],
        }
        for each in found
        if each.verdict != "fine"
    ]
    fine = sum(each.verdict == "fine" for each in found)
    return {"day": str(day), "asked": len(found), "fine": fine, "found": told}


def _printed(found: Sequence[Found], language: str, *, remembered: bool) -> str:
    wrong = [each for each in found if each.verdict != "fine"]
    lines = [text("drift.asked", language, number=len(found), fine=len(found) - len(wrong))]
    if wrong:
        lines += _by_desk(wrong, language)
        lines += ["", text("drift.verdicts", language, days=REPEATED, long=CLOSED_FOR_LONG)]
    if not remembered:
        lines += ["", text("drift.unremembered", language)]
    return "\n".join(lines)


def _by_desk(wrong: Sequence[Found], language: str) -> Iterator[str]:
    """What is worst first; each address under the first that names it."""
    groups: dict[str, list[Found]] = {}
    for each in sorted(wrong, key=lambda one: ORDER.index(one.verdict)):
        groups.setdefault(getattr(each.named[0].name, language), []).append(each)
    for name, of_desk in groups.items():
        yield ""
        yield strong(name)
        for each in of_desk:
            yield indented(f"{MARKS[each.verdict]} {each.url}", "  ")
            yield indented(_sentence(each, language), "    ")
            for at, line in _places(each):
                yield f"    shared_data/{at.file}{f':{line}' if line else ''}  {at.key}"


def _sentence(found: Found, language: str) -> str:
    """What is the matter, with how often it was so."""
    outcome, trouble = found.outcome, found.trouble
    why = outcome.why
    if outcome.kind == "unreachable":
        why = text(f"drift_failure.{outcome.why}", language)
    parts = [text(f"drift_kind.{outcome.kind}", language, to=outcome.to or "—", why=why, title=outcome.title)]
    parts += [
        text(f"drift_form.{change.kind}", language, label=_label(change.label, language), was=change.was)
        for change in outcome.changes
    ]
    if trouble:
        parts.append(text("drift.days", language, first=trouble.days[0], number=len(trouble.days)))
    return ("" if language == "ja" else " ").join(parts)


def _label(label: str, language: str) -> str:
    return label or text("drift.nameless", language)


def _places(found: Found) -> Iterator[tuple[Named, int | None]]:
    """Where the address stands, with its line as far as it can be told."""
    for at in found.named:
        path = default_folder() / at.file
        try:
            written = path.read_text("utf-8")
        except OSError:
            yield at, None
            continue
        if at.about == "source":
            lines = written.split("\n")
            yield at, next((number for number, line in enumerate(lines, 1) if f'id = "{at.id}"' in line), None)
        else:
            yield at, key_lines(written).get(at.key)


# --- a form's fingerprint -------------------------------------------------------------------------------------------


def _note(chosen: argparse.Namespace, day: date) -> int:
    """The fingerprint of a form, of the page itself or of a saved file, as an entry for `form_prints.toml`."""
    live = chosen.note.startswith(("https://", "http://"))
    url = bare(chosen.note if live else chosen.url or "")
    if not url:
        raise Unusable("drift.note_url")
    if live:
        answer = ask(chosen.note)
        if answer.failure or answer.status != 200:
            why = text(f"drift_failure.{answer.failure}", chosen.lang) if answer.failure else str(answer.status)
            raise Unusable("drift_kind.unreachable", to="", why=why)
        html = answer.text
    else:
        html = Path(chosen.note).read_text("utf-8", "replace")
        day = today_in_japan(datetime.fromtimestamp(Path(chosen.note).stat().st_mtime, UTC))
    fields = read_page(html).fields
    if not fields:
        raise Unusable("drift.note_none")
    say(_entry(url, day, fields, origin="live" if live else "saved"))
    return 0


def _entry(url: str, day: date, fields: Sequence[FormField], *, origin: str) -> str:
    rows = [
        {"label": each.label, "kind": each.kind, **({"required": True} if each.required else {})} for each in fields
    ]
    head = [
        "[[form]]",
        f"url = {toml_value(url)}",
        f"checked_on = {day}",
        f"origin = {toml_value(origin)}",
        "field = [",
    ]
    return "\n".join([*head, *(f"  {toml_value(row)}," for row in rows), "]"])
