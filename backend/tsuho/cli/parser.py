"""The command `tsuho`. A wrong use is one clear line and exit code 2; 1 means "asked and answered: no"."""

import argparse
import gc
import io
import re
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any, NoReturn, Self

from tsuho import __version__
from tsuho.cli.port import HOST, PORT
from tsuho.cli.terminal import language, terminal_width
from tsuho.cli.words import text
from tsuho.engine.web_address import host_name


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, and explains itself in the language of whoever asks."""

    def __init__(self, *, language: str = "en", teaches: Callable[[], str] | None = None, **settings: Any) -> None:
        super().__init__(formatter_class=_Formatter, **settings, add_help=False)
        self._language = language
        self._teaches = teaches

    def explaining(self) -> Self:
        """With `--help`. Only now are its parts called what they are: parents' parts are told by their names."""
        self._positionals.title = text("usage.arguments", self._language)
        self._optionals.title = text("usage.options", self._language)
        self.add_argument("-h", "--help", action="help", help=text("usage.help", self._language))
        return self

    def format_usage(self) -> str:
        """In the reader's language."""
        return self._said(super().format_usage())

    def format_help(self) -> str:
        """With what only the knowledge can tell: read when somebody asks for it."""
        told = self._said(super().format_help())
        return f"{told}\n{self._teaches()}\n" if self._teaches else told

    def error(self, message: str) -> NoReturn:
        """Exit code 2."""
        how = text("usage.how", self._language, command=f"{self.prog} --help")
        self.exit(2, f"{self.prog}: {self._wrong(message)} {how}\n")

    def _said(self, usage: str) -> str:
        return usage.replace("usage: ", text("usage.usage", self._language) + " ", 1)

    def _wrong(self, message: str) -> str:
        """What argparse found, in words of ours where they are known."""
        for pattern, key in _WRONG:
            if self._language != "en" and (found := pattern.fullmatch(message)):
                return text(key, self._language, **found.groupdict())
        return f"{message}."


# What argparse says of a wrong use, and the sentence that says it in the other language.
_WRONG = (
    (re.compile(r"the following arguments are required: (?P<names>.+)"), "usage.required"),
    (re.compile(r"unrecognized arguments: (?P<names>.+)"), "usage.unknown"),
    (re.compile(r"argument (?P<name>.+?): expected (?:one|at least one) argument"), "usage.valueless"),
    (
        re.compile(r"argument (?P<name>.+?): invalid choice: (?P<value>.+) \(choose from (?P<choices>.+)\)"),
        "usage.choice",
    ),
    (re.compile(r"argument (?P<name>.+?): (?P<reason>.+)"), "usage.refused"),
)


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """As wide as the terminal; examples stay as they are written."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28, width=terminal_width())


def main(arguments: Sequence[str] | None = None, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> int:
    """Runs one command; its exit code. `clock`: when it was asked."""
    for stream in (sys.stdout, sys.stderr):  # a console of another language shows ? for what it lacks
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    chosen = _parser(_language_of(sys.argv[1:] if arguments is None else arguments)).parse_args(arguments)
    chosen.lang = language(chosen.lang)
    chosen.asked_at = clock()
    gc.disable()  # modules stay for good: looking through them again and again while they come would be slow
    from tsuho.cli.commands import command, run

    does = command(chosen.command)
    gc.enable()
    return run(does, chosen)


def _language_of(arguments: Sequence[str]) -> str:
    """The language of the help itself: it is wanted before the arguments are read."""
    wanted = [after for before, after in pairwise([*arguments, ""]) if before == "--lang"]
    wanted += [each.removeprefix("--lang=") for each in arguments if each.startswith("--lang=")]
    return language(wanted[-1] if wanted and wanted[-1] in {"ja", "en"} else None)


def _answering_commands(
    add: Callable[..., Parser], plain: Callable[[], Parser], machine: Parser, help: Callable[..., str]
) -> None:
    """What answers one situation, or all of them, and what is read out of a post."""
    asked = plain()
    for option, key in (("harm", "help.harm"), ("role", "help.role"), ("wish", "help.wish")):
        asked.add_argument(f"--{option}", required=True, metavar="ID", help=help(key))
    kept = plain()
    kept.add_argument("--case", default="", metavar="NAME", help=help("help.case"))
    triaging = add(
        "triage", "help.triage", asked, machine, kept, teaches=True,
        example="tsuho triage --harm defamation --role victim --wish takedown",
    )  # fmt: skip
    triaging.add_argument("--under-18", choices=("yes", "no"), help=help("help.under_18"))
    listing = add("answers", "help.answers", example="tsuho answers --html all.html")
    listing.add_argument("--html", metavar="OUT", help=help("help.html"))

    drafting = add(
        "draft", "help.draft", asked, machine, kept, teaches=True,
        example="tsuho draft --url https://example.com/thread/1#42 --harm defamation --role victim --wish takedown",
    )  # fmt: skip
    drafting.add_argument("--url", required=True, action="append", help=help("help.url"))
    for option in ("title", "quote", "notes", "seen-at", "page-url", "permalink", "author", "number"):
        drafting.add_argument(f"--{option}", default="", metavar="TEXT", help=help("help.fact", fact=option))
    drafting.add_argument("--disclose", default="", metavar="FORM", help=help("help.disclose"))
    drafting.add_argument("--desk", action="append", metavar="ID", help=help("help.only_desk"))
    drafting.add_argument("--xarf", action="store_true", help=help("help.xarf"))
    drafting.add_argument("--reporter", default="", metavar="NAME", help=help("help.reporter"))
    drafting.add_argument("--reply-to", default="", metavar="MAIL", help=help("help.reply_to"))

    suggesting = add(
        "suggest", "help.suggest", machine, example='tsuho suggest --text "ホワイト案件、荷物を受け取るだけ"'
    )
    suggesting.add_argument("--text", required=True, metavar="TEXT", help=help("help.text"))


def _data_commands(add: Callable[..., Parser], machine: Parser, help: Callable[..., str]) -> None:
    """What looks through the data, compiles it and begins new files of it."""
    add("check", "help.check", machine)
    bundling = add("bundle", "help.bundle")
    bundling.add_argument("--check", action="store_true", help=help("help.stale"))
    bundling.add_argument("--raise", dest="raised", action="store_true", help=help("help.raise"))
    beginning = add("new", "help.new", example="tsuho new desk example")
    beginning.add_argument("kind", choices=("desk", "harm", "platform"), help=help("help.kind"))
    beginning.add_argument("id", metavar="ID", help=help("help.new_id"))
    speaking = add("languages", "help.languages", example="tsuho languages shared_data/languages/zh --write")
    speaking.add_argument("folder", nargs="?", metavar="FOLDER", help=help("help.language_folder"))
    speaking.add_argument("--write", action="store_true", help=help("help.language_write"))


def _records_commands(add: Callable[..., Parser], machine: Parser, help: Callable[..., str]) -> None:
    """What reads a file of records."""
    receipts = add("receipts", "help.receipts", machine, example="tsuho receipts receipts.json")
    receipts.add_argument("file", metavar="FILE", help=help("help.receipts_file"))
    receipts.add_argument("--now", default="", metavar="T", help=help("help.now"))

    paper = add("paper", "help.paper", example="tsuho paper receipts.json -o sheet.pdf")
    paper.add_argument("file", nargs="?", metavar="FILE", help=help("help.receipts_file"))
    paper.add_argument("-o", "--out", metavar="OUT.pdf", help=help("help.paper_out"))
    paper.add_argument("--now", default="", metavar="T", help=help("help.paper_now"))
    paper.add_argument("--stamp", action="store_true", help=help("help.stamp"))
    paper.add_argument(
        "--with", dest="hash", action="append", default=[], metavar="PRINT", help=help("help.stamp_with")
    )
    paper.add_argument("--yes", action="store_true", help=help("help.stamp_yes"))
    paper.add_argument("--check", metavar="LIST", help=help("help.stamp_check"))


def _serve_command(add: Callable[..., Parser], help: Callable[..., str]) -> None:
    """What serves, alone or behind a proxy."""
    serving = add("serve", "help.serve", example="tsuho serve --port 8711")
    serving.add_argument("--host", type=_host, default=HOST, help=help("help.host", host=HOST))
    serving.add_argument("--port", type=_port, default=PORT, help=help("help.port", port=PORT))
    serving.add_argument(
        "--allow-host", type=_name, action="append", default=[], metavar="NAME", help=help("help.name")
    )
    serving.add_argument("--log", action="store_true", help=help("help.log"))
    serving.add_argument("--workers", type=_workers, default=1, metavar="N", help=help("help.workers"))
    serving.add_argument("--root-path", type=_path, default="", metavar="PATH", help=help("help.root_path"))
    serving.add_argument("--trust", action="append", default=[], metavar="ADDRESS", help=help("help.trust"))


def _site_command(add: Callable[..., Parser], help: Callable[..., str]) -> None:
    """What makes the web page for any host."""
    placing = add("site", "help.site", example="tsuho site public/")
    placing.add_argument("out", metavar="OUT", help=help("help.site_out"))


def _keepers_commands(add: Callable[..., Parser], machine: Parser, help: Callable[..., str]) -> None:
    """What keeps the knowledge current."""
    comparing = add(
        "changes", "help.changes", machine, example="tsuho changes old.json extension/knowledge/bundle.json"
    )
    comparing.add_argument("old", metavar="OLD", help=help("help.changes_old"))
    comparing.add_argument("new", metavar="NEW", help=help("help.changes_new"))
    comparing.add_argument("--draft", action="store_true", help=help("help.changes_draft"))

    patching = add("patches", "help.patches", example="tsuho patches tsuho-2026-11-29-jinken-3f2a1c.patch")
    patching.add_argument("file", nargs="+", metavar="FILE", help=help("help.patches_file"))
    patching.add_argument("--apply", action="store_true", help=help("help.patches_apply"))

    drifting = add("drift", "help.drift", machine, example="tsuho drift --state drift.json")
    drifting.add_argument("--only", metavar="ID", help=help("help.drift_only"))
    drifting.add_argument("--state", metavar="FILE", help=help("help.drift_state"))
    drifting.add_argument("--pause", type=_seconds, default=1.0, metavar="S", help=help("help.drift_pause"))
    drifting.add_argument("--note", metavar="PAGE", help=help("help.drift_note"))
    drifting.add_argument("--url", metavar="URL", help=help("help.drift_url"))

    signing = add("sign", "help.sign", example="tsuho sign --key ~/keys/tsuho.pem")
    signing.add_argument("--key", metavar="FILE", help=help("help.sign_key"))
    signing.add_argument("--days", type=_days, metavar="N", help=help("help.sign_days"))
    signing.add_argument("-o", "--out", metavar="OUT", help=help("help.sign_out"))
    signing.add_argument("--new-key", metavar="FILE", help=help("help.new_key"))


def _parser(spoken: str) -> Parser:
    def help(key: str, **parts: object) -> str:
        return text(key, spoken, **parts)

    example_follows = help("usage.example")

    def plain() -> Parser:
        return Parser(language=spoken)

    shared = plain()
    shared.add_argument("--lang", choices=("ja", "en"), default=argparse.SUPPRESS, help=help("help.lang"))
    machine = plain()
    machine.add_argument("--json", action="store_true", help=help("help.json"))

    parser = Parser(
        language=spoken, prog="tsuho", description=help("help.tsuho"), epilog=help("help.examples")
    ).explaining()
    parser.add_argument("--version", action="version", version=f"tsuho {__version__}", help=help("help.version"))
    parser.add_argument("--lang", choices=("ja", "en"), default=None, help=help("help.lang"))
    commands = parser.add_subparsers(metavar=help("usage.command"), required=True)

    def add(name: str, key: str, *parents: Parser, example: str = "", teaches: bool = False) -> Parser:
        says = help(key)
        added = commands.add_parser(
            name,
            help=says,
            description=says,
            parents=[shared, *parents],
            language=spoken,
            epilog=f"{example_follows}\n  {example}" if example else None,
            teaches=(lambda: _ids(spoken)) if teaches else None,
        ).explaining()
        added.set_defaults(command=name)
        return added

    _serve_command(add, help)
    _answering_commands(add, plain, machine, help)
    _records_commands(add, machine, help)
    _site_command(add, help)
    _keepers_commands(add, machine, help)
    desks = add("desks", "help.desks", machine, example="tsuho desks ihc")
    desks.add_argument("id", nargs="?", metavar="ID", help=help("help.desk"))
    _data_commands(add, machine, help)
    add("doctor", "help.doctor", machine)
    return parser


def _ids(spoken: str) -> str:
    """The ids that a situation is told by, each with what it is called."""
    from tsuho.cli.printing import ids
    from tsuho.errors import BrokenKnowledge
    from tsuho.knowledge import read_knowledge

    try:
        return ids(read_knowledge(), spoken)
    except BrokenKnowledge:
        return ""


def _host(text: str) -> str:
    host = text.strip().removeprefix("[").removesuffix("]")
    if not host:
        raise argparse.ArgumentTypeError("must be an address of this machine; an empty one would listen on all of them")
    return host


def _name(text: str) -> str:
    try:
        return host_name(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not the name of a host; give it alone, without http://, port or *"
        ) from None


def _workers(text: str) -> int:
    workers = int(text) if text.isascii() and text.isdigit() else 0
    if not 1 <= workers <= 64:
        raise argparse.ArgumentTypeError("must be a number from 1 to 64")
    return workers


def _days(text: str) -> int:
    days = int(text) if text.isascii() and text.isdigit() else 0
    if not days:
        raise argparse.ArgumentTypeError("must be a number of days")
    return days


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1
    if not 0 <= seconds <= 60:
        raise argparse.ArgumentTypeError("must be a number of seconds from 0 to 60")
    return seconds


def _path(text: str) -> str:
    if text and not re.fullmatch(r"(/[\w.~-]+)+/?", text, re.ASCII):
        raise argparse.ArgumentTypeError("must be a path that begins with /")
    return text


def _port(text: str) -> int:
    port = int(text) if text.isascii() and text.isdigit() else -1
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError("must be a number from 0 to 65535")
    return port
