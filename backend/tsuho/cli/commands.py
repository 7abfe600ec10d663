"""What each command of `tsuho` does: what was asked in, an exit code out."""

import argparse
import json
import os
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from tsuho.answers import Answers
from tsuho.cli import printing
from tsuho.cli.terminal import say
from tsuho.engine.reports import Report
from tsuho.errors import BrokenKnowledge, TsuhoError
from tsuho.knowledge import default_folder, read_knowledge
from tsuho.records import Situation


def run(chosen: argparse.Namespace) -> int:
    """Runs the command that was chosen; its exit code."""
    try:
        return COMMANDS[chosen.command](chosen)
    except (TsuhoError, ValidationError) as error:
        sys.stderr.write(f"tsuho: {_line(error)}\n")
        return 2
    except BrokenPipeError:
        # The reader (head, less) has seen enough. Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _line(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False, include_input=False)[0]
        return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    return str(error)


def _serve(chosen: argparse.Namespace) -> int:
    from tsuho.cli.serving import serve

    return serve(chosen.host, chosen.port, chosen.allow_host, chosen.log, chosen.lang)


def _triage(chosen: argparse.Namespace) -> int:
    answers = Answers(read_knowledge())
    under_18 = None if chosen.under_18 is None else chosen.under_18 == "yes"
    answer = answers.cited_triage(_situation(chosen), under_18)
    if chosen.case:
        from tsuho.cli.case_text import situation_case

        say(situation_case(chosen.case, _situation(chosen), answer))
    elif chosen.json:
        _print_json(answer.model_dump(mode="json"))
    else:
        say(printing.triage(answer, answers.knowledge, chosen.lang))
    return 0


def _answers(chosen: argparse.Namespace) -> int:
    from tsuho.compile.answers_page import answer_lines, answers_page

    knowledge = read_knowledge()
    if not chosen.html:
        say("\n".join(answer_lines(knowledge)))
        return 0
    try:
        Path(chosen.html).write_text(answers_page(knowledge, chosen.lang), "utf-8")
    except OSError as error:
        sys.stderr.write(f"tsuho: {chosen.html}: {error.strerror}\n")
        return 2
    return 0


def _draft(chosen: argparse.Namespace) -> int:
    answers = Answers(read_knowledge())
    first, *more = chosen.url
    report = Report.model_validate(
        {
            "url": first,
            "title": chosen.title,
            "quote": chosen.quote,
            "notes": chosen.notes,
            "seen_at": chosen.seen_at,
            "page_url": chosen.page_url,
            "post": {"permalink": chosen.permalink, "author": chosen.author, "number": chosen.number},
            "others": [{"permalink": url} for url in more],
            "disclose": chosen.disclose,
        }
    )
    drafts = answers.drafts(_situation(chosen), report, chosen.desk, datetime.now(UTC))
    if chosen.case:
        from tsuho.cli.case_text import draft_cases

        say(draft_cases(chosen.case, _situation(chosen), report, drafts))
    elif chosen.json:
        _print_json(drafts.model_dump(mode="json"))
    else:
        say(printing.drafts(drafts, answers.knowledge, chosen.lang))
    return 0


def _suggest(chosen: argparse.Namespace) -> int:
    answers = Answers(read_knowledge())
    found = answers.suggest(chosen.text)
    if chosen.json:
        told = [{"harm": each.harm, "words": each.words} for each in found.suggestions]
        _print_json({"suggestions": told, "danger": found.danger})
    else:
        say(printing.suggestions(found, answers.knowledge, chosen.lang))
    return 0


def _desks(chosen: argparse.Namespace) -> int:
    answers = Answers(read_knowledge())
    if chosen.id:
        desk = answers.desk(chosen.id)
        if chosen.json:
            _print_json(answers.cited_desk(chosen.id))
        else:
            say(printing.desk(desk, answers.cited(desk.sources), answers.knowledge, chosen.lang))
    elif chosen.json:
        _print_json([answers.cited_desk(id) for id in answers.knowledge.desks])
    else:
        say(printing.desks(answers.knowledge, chosen.lang))
    return 0


def _check(chosen: argparse.Namespace) -> int:
    from tsuho.checks import CHECKS, run_checks, unreadable

    try:
        found = [(check.id, fault) for check, fault in run_checks(read_knowledge(checking=True), _today())]
    except BrokenKnowledge as error:
        found = [("readable", fault) for fault in unreadable(error, default_folder())]
    wrong = any(fault.severity == "error" for _, fault in found)
    if chosen.json:
        checks = [{"id": check.id, "scope": check.scope, "says": check.says} for check in CHECKS]
        _print_json({"checks": checks, "findings": [printing.as_values(*each, chosen.lang) for each in found]})
    else:
        say(printing.faults(found, len(CHECKS), chosen.lang))
    return 1 if wrong else 0


def _bundle(chosen: argparse.Namespace) -> int:
    from tsuho.checks import unanswerable
    from tsuho.compile import files

    if chosen.raised:
        _raise_edition(chosen.lang)
    knowledge = read_knowledge()
    if broken := unanswerable(knowledge, _today()):
        sys.stderr.write(f"tsuho: {printing.broken(broken[0], chosen.lang)}\n")
        return 1
    if chosen.check:
        names = files.stale(knowledge)
        say(printing.staleness(names, chosen.lang))
        return 1 if names else 0
    for name, size in files.write(knowledge).items():
        say(f"{(files.FOLDER / name).resolve()}: {size:,} bytes")
    return 0


def _raise_edition(language: str) -> None:
    from tsuho.compile.edition import raised, with_edition

    path = default_folder() / "product.toml"
    edition = raised(read_knowledge().product.edition, _today())
    path.write_text(with_edition(path.read_text("utf-8"), edition), "utf-8")
    say(printing.edition(edition, language))


def _new(chosen: argparse.Namespace) -> int:
    from tsuho.cli.skeletons import begin

    paths = begin(chosen.kind, chosen.id, default_folder(), _today())
    say(printing.begun(chosen.kind, chosen.id, paths, chosen.lang))
    return 0


def _doctor(chosen: argparse.Namespace) -> int:
    from tsuho.cli.doctor import examine

    found = examine(_today())
    if chosen.json:
        _print_json([each._asdict() | {"finding": _plain(each.finding), "mend": _plain(each.mend)} for each in found])
    else:
        say(printing.diagnoses(found, chosen.lang))
    return 1 if any(each.state == "wrong" for each in found) else 0


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "serve": _serve,
    "triage": _triage,
    "answers": _answers,
    "draft": _draft,
    "suggest": _suggest,
    "desks": _desks,
    "check": _check,
    "bundle": _bundle,
    "new": _new,
    "doctor": _doctor,
}


def _situation(chosen: argparse.Namespace) -> Situation:
    return Situation(harm=chosen.harm, role=chosen.role, wish=chosen.wish)


def _today() -> date:
    return datetime.now(UTC).date()


def _plain(record: Any) -> Any:
    return record.model_dump(mode="json") if record else None


def _print_json(values: Any) -> None:
    # The terminal's own encoding may not know every character; JSON can always say it in ASCII.
    plain = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
    say(json.dumps(values, ensure_ascii=plain, indent=2))
