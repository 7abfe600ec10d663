"""The command `tsuho`. A wrong use is one clear line and exit code 2; 1 means "asked and answered: no"."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import Any, NoReturn

from pydantic import ValidationError

from tsuho import __version__, printing
from tsuho.answers import Answers
from tsuho.errors import BrokenKnowledge, TsuhoError
from tsuho.knowledge import default_folder, read_knowledge
from tsuho.port import HOST, PORT
from tsuho.records import Situation
from tsuho.reports import Report
from tsuho.terminal import language, say

Command = Callable[[argparse.Namespace], int]


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """Exit code 2."""
        self.exit(2, f"{self.prog}: {message}. `{self.prog} --help` shows how.\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; its exit code."""
    chosen = _parser().parse_args(arguments)
    chosen.lang = language(chosen.lang)
    command: Command = chosen.command
    try:
        return command(chosen)
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


def _parser() -> Parser:
    shared = Parser(add_help=False)
    shared.add_argument("--lang", choices=("ja", "en"), default=argparse.SUPPRESS, help="language of the output")
    machine = Parser(add_help=False)
    machine.add_argument("--json", action="store_true", help="for programs")
    asked = Parser(add_help=False)
    asked.add_argument("--harm", required=True, metavar="ID", help="what happened")
    asked.add_argument("--role", required=True, metavar="ID", help="who reports")
    asked.add_argument("--wish", required=True, metavar="ID", help="what they want")

    parser = Parser(prog="tsuho", description="通報ナビ: which desk takes a report, and with which words. Unofficial.")
    parser.add_argument("--version", action="version", version=f"tsuho {__version__}")
    parser.add_argument("--lang", choices=("ja", "en"), default=None, help="language of the output")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def add(name: str, command: Command, says: str, *parents: Parser) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=says, description=says, parents=[shared, *parents])
        added.set_defaults(command=command)
        return added

    serving = add("serve", _serve, "Serve the API and the web page until Ctrl+C.")
    serving.add_argument("--host", default=HOST, help=f"address to listen on (default {HOST})")
    serving.add_argument("--port", type=_port, default=PORT, help=f"port to listen on (default {PORT})")
    serving.add_argument("--allow-host", action="append", default=[], metavar="NAME", help="a name browsers may use")
    serving.add_argument("--log", action="store_true", help="a line for each answer: method, route, status, time")

    add("triage", _triage, "Desks for a situation, in order.", asked, machine)

    drafting = add("draft", _draft, "The text for each desk's form.", asked, machine)
    drafting.add_argument("--url", required=True, help="address of the post or page")
    for option in ("title", "quote", "notes", "seen-at", "page-url", "permalink", "author", "number"):
        drafting.add_argument(f"--{option}", default="", metavar="TEXT")
    drafting.add_argument("--desk", action="append", metavar="ID", help="only for this desk; may be given again")

    desks = add("desks", _desks, "All desks, or one in full.", machine)
    desks.add_argument("id", nargs="?", metavar="ID")

    add("check", _check, "Check the knowledge; exit code 1 where it has errors.", machine)
    bundling = add("bundle", _bundle, "Compile the knowledge into the extension.")
    bundling.add_argument("--check", action="store_true", help="only say whether it is stale (exit code 1)")
    add("doctor", _doctor, "What is wrong with this installation, and how to mend it.", machine)
    return parser


def _port(text: str) -> int:
    port = int(text) if text.isascii() and text.isdigit() else -1
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError("must be a number from 0 to 65535")
    return port


def _serve(chosen: argparse.Namespace) -> int:
    from tsuho.serving import serve

    return serve(chosen.host, chosen.port, chosen.allow_host, chosen.log, chosen.lang)


def _triage(chosen: argparse.Namespace) -> int:
    answers = Answers(read_knowledge())
    answer = answers.cited_triage(_situation(chosen))
    if chosen.json:
        _print_json(answer.model_dump(mode="json"))
    else:
        say(printing.triage(answer, answers.knowledge, chosen.lang))
    return 0


def _draft(chosen: argparse.Namespace) -> int:
    answers = Answers(read_knowledge())
    report = Report.model_validate(
        {
            "url": chosen.url,
            "title": chosen.title,
            "quote": chosen.quote,
            "notes": chosen.notes,
            "seen_at": chosen.seen_at,
            "page_url": chosen.page_url,
            "post": {"permalink": chosen.permalink, "author": chosen.author, "number": chosen.number},
        }
    )
    drafts = answers.drafts(_situation(chosen), report, chosen.desk, datetime.now(UTC))
    if chosen.json:
        _print_json(drafts.model_dump(mode="json"))
    else:
        say(printing.drafts(drafts, answers.knowledge, chosen.lang))
    return 0


def _desks(chosen: argparse.Namespace) -> int:
    answers = Answers(read_knowledge())
    if chosen.id:
        desk = answers.desk(chosen.id)
        if chosen.json:
            _print_json(answers.cited_desk(chosen.id))
        else:
            say(printing.desk(desk, answers.cited(desk.sources), chosen.lang))
    elif chosen.json:
        _print_json([answers.cited_desk(id) for id in answers.knowledge.desks])
    else:
        say(printing.desks(answers.knowledge, chosen.lang))
    return 0


def _check(chosen: argparse.Namespace) -> int:
    from tsuho.checks import CHECKS, Finding, run_checks

    try:
        found = [(check.id, finding) for check, finding in run_checks(read_knowledge(), _today())]
    except BrokenKnowledge as error:
        file = os.path.relpath(error.path, default_folder())
        found = [("readable", Finding(file, "", error.problem, "correct the file; tsuho/records/ defines every key"))]
    wrong = any(finding.severity == "error" for _, finding in found)
    if chosen.json:
        findings = [{"check": id, **finding._asdict()} for id, finding in found]
        _print_json({"checks": [{"id": c.id, "scope": c.scope, "says": c.says} for c in CHECKS], "findings": findings})
    else:
        say(printing.findings(found, len(CHECKS), chosen.lang))
    return 1 if wrong else 0


def _bundle(chosen: argparse.Namespace) -> int:
    from tsuho import compiled_files
    from tsuho.checks import unanswerable

    knowledge = read_knowledge()
    if broken := unanswerable(knowledge, _today()):
        sys.stderr.write(f"tsuho: {broken[0].file}: {broken[0].key}: {broken[0].problem}. `tsuho check` shows all.\n")
        return 1
    if chosen.check:
        names = compiled_files.stale(knowledge)
        say(printing.staleness(names, chosen.lang))
        return 1 if names else 0
    for name, size in compiled_files.write(knowledge).items():
        say(f"{compiled_files.FOLDER / name}: {size:,} bytes")
    return 0


def _doctor(chosen: argparse.Namespace) -> int:
    from tsuho.doctor import examine

    found = examine(_today())
    if chosen.json:
        _print_json([each._asdict() | {"finding": _plain(each.finding), "mend": _plain(each.mend)} for each in found])
    else:
        say(printing.diagnoses(found, chosen.lang))
    return 1 if any(each.state == "wrong" for each in found) else 0


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
