"""What each command of `tsuho` does: what was asked in, an exit code out."""

import argparse
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

from pydantic import ValidationError

from tsuho.answers import Answers
from tsuho.cli import printing
from tsuho.cli.refusal import told
from tsuho.cli.terminal import say
from tsuho.cli.words import text
from tsuho.engine.japan_time import today_in_japan
from tsuho.engine.reports import Report
from tsuho.errors import BrokenKnowledge, TsuhoError
from tsuho.knowledge import default_folder, read_knowledge
from tsuho.records import Situation


def run(chosen: argparse.Namespace) -> int:
    """Runs the command that was chosen; its exit code."""
    chosen.today = today_in_japan(chosen.asked_at)
    try:
        return COMMANDS[chosen.command](chosen)
    except BrokenPipeError:
        # The reader (head, less) has seen enough. Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (TsuhoError, ValidationError, OSError) as error:
        sys.stderr.write(f"tsuho: {told(error, chosen.lang)}\n")
        return 2
    except KeyboardInterrupt:
        return 130


def _serve(chosen: argparse.Namespace) -> int:
    from tsuho.cli.serving import Behind, serve

    behind = Behind(chosen.workers, chosen.root_path.rstrip("/"), tuple(chosen.trust))
    return serve(chosen.host, chosen.port, chosen.allow_host, chosen.log, chosen.lang, behind)


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
    Path(chosen.html).write_text(answers_page(knowledge, chosen.lang), "utf-8")
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
    if chosen.xarf:
        return _as_xarf(chosen, answers, report)
    drafts = answers.drafts(_situation(chosen), report, chosen.desk, chosen.asked_at)
    if chosen.case:
        from tsuho.cli.case_text import draft_cases

        say(draft_cases(chosen.case, _situation(chosen), report, drafts))
    elif chosen.json:
        _print_json(drafts.model_dump(mode="json"))
    else:
        say(printing.drafts(drafts, answers.knowledge, chosen.lang))
    return 0


def _as_xarf(chosen: argparse.Namespace, answers: Answers, report: Report) -> int:
    from tsuho.cli.xarf import Reporter, as_xarf

    reporter, resolved = Reporter(chosen.reporter, chosen.reply_to), answers.resolved(_situation(chosen), report)
    _print_json(as_xarf(answers.knowledge, resolved, reporter, chosen.lang, uuid4(), chosen.asked_at))
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


def _receipts(chosen: argparse.Namespace) -> int:
    from tsuho.cli import standing

    now = standing.moment(chosen.now, chosen.asked_at)
    found = standing.receipts_of(chosen.file)
    knowledge = read_knowledge()
    if chosen.json:
        _print_json(standing.as_values(found, knowledge, now))
    else:
        say(standing.printed(found, knowledge, now, chosen.lang))
    return 0


def _paper(chosen: argparse.Namespace) -> int:
    from tsuho.cli.paper_command import run_paper

    return run_paper(chosen)


def _site(chosen: argparse.Namespace) -> int:
    from tsuho.compile.bundle import compile_bundle
    from tsuho.compile.signature import signature_path, signed_files
    from tsuho.knowledge import CHECKOUT
    from tsuho.site import built, kept, packed, write

    out = Path(chosen.out)
    kept(out)  # told before the work, not after it
    knowledge = read_knowledge()
    signed = signed_files(signature_path(), compile_bundle(knowledge), knowledge.signing_keys, chosen.today)
    site = built(CHECKOUT / "extension", knowledge.product.edition, signed)
    beside = packed(site)
    write(site | beside, out)
    size = sum(map(len, site.values())) // 1024
    say(text("site.made", chosen.lang, path=out, number=len(site), size=size))
    if not any(name.endswith(".br") for name in beside):
        say(text("site.no_brotli", chosen.lang))
    return 0


def _changes(chosen: argparse.Namespace) -> int:
    from tsuho.cli.changes_command import run_changes

    return run_changes(chosen, chosen.today)


def _drift(chosen: argparse.Namespace) -> int:
    from tsuho.cli.drift_command import run_drift

    return run_drift(chosen, read_knowledge(), chosen.today)


def _patches(chosen: argparse.Namespace) -> int:
    from tsuho.cli.patches_command import run_patches

    return run_patches(chosen, read_knowledge(), chosen.today, printing.faults)


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
        found = [(check.id, fault) for check, fault in run_checks(read_knowledge(checking=True), chosen.today)]
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
    from tsuho.compile.languages import kept_back

    if chosen.raised:
        _raise_edition(chosen)
    knowledge = read_knowledge(translating=True)
    if broken := unanswerable(knowledge, chosen.today):
        sys.stderr.write(f"tsuho: {printing.broken(broken[0], chosen.lang)}\n")
        return 1
    if chosen.check:
        names = files.stale(knowledge)
        say(printing.staleness(names, chosen.lang))
        return 1 if names else 0
    for name, size in files.write(knowledge).items():
        say(f"{(files.FOLDER / name).resolve()}: {size:,} bytes")
    if knowledge.languages and (ids := kept_back(knowledge.languages)):
        say(text("bundle.kept_back", chosen.lang, ids=", ".join(ids)))
    return 0


def _raise_edition(chosen: argparse.Namespace) -> None:
    from tsuho.compile.edition import raised, with_edition

    path = default_folder() / "product.toml"
    edition = raised(read_knowledge().product.edition, chosen.today)
    path.write_text(with_edition(path.read_text("utf-8"), edition), "utf-8")
    say(printing.edition(edition, chosen.lang))


def _sign(chosen: argparse.Namespace) -> int:
    from tsuho.cli.sign_command import run_sign

    return run_sign(chosen)


def _new(chosen: argparse.Namespace) -> int:
    from tsuho.cli.skeletons import begin

    paths = begin(chosen.kind, chosen.id, default_folder(), chosen.today)
    say(printing.begun(chosen.kind, chosen.id, paths, chosen.lang))
    return 0


def _languages(chosen: argparse.Namespace) -> int:
    from tsuho.cli.languages import run_languages

    return run_languages(chosen)


def _doctor(chosen: argparse.Namespace) -> int:
    from tsuho.cli.doctor import examine

    found = examine(chosen.today)
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
    "receipts": _receipts,
    "paper": _paper,
    "site": _site,
    "changes": _changes,
    "drift": _drift,
    "patches": _patches,
    "desks": _desks,
    "check": _check,
    "bundle": _bundle,
    "sign": _sign,
    "new": _new,
    "languages": _languages,
    "doctor": _doctor,
}


def _situation(chosen: argparse.Namespace) -> Situation:
    return Situation(harm=chosen.harm, role=chosen.role, wish=chosen.wish)


def _plain(record: Any) -> Any:
    return record.model_dump(mode="json") if record else None


def _print_json(values: Any) -> None:
    # The terminal's own encoding may not know every character; JSON can always say it in ASCII.
    plain = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
    say(json.dumps(values, ensure_ascii=plain, indent=2))
