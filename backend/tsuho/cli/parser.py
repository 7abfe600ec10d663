"""The command `tsuho`. A wrong use is one clear line and exit code 2; 1 means "asked and answered: no"."""

import argparse
import gc
import io
import sys
from collections.abc import Sequence
from typing import NoReturn

from tsuho import __version__
from tsuho.cli.port import HOST, PORT
from tsuho.cli.terminal import language
from tsuho.engine.web_address import host_name


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """Exit code 2."""
        self.exit(2, f"{self.prog}: {message}. `{self.prog} --help` shows how.\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; its exit code."""
    for stream in (sys.stdout, sys.stderr):  # a console of another language shows ? for what it lacks
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    chosen = _parser().parse_args(arguments)
    chosen.lang = language(chosen.lang)
    gc.disable()  # modules stay for good: looking through them again and again while they come would be slow
    from tsuho.cli.commands import run

    gc.enable()
    return run(chosen)


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

    def add(name: str, says: str, *parents: Parser) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=says, description=says, parents=[shared, *parents])
        added.set_defaults(command=name)
        return added

    serving = add("serve", "Serve the API and the web page until Ctrl+C.")
    serving.add_argument("--host", type=_host, default=HOST, help=f"address to listen on (default {HOST})")
    serving.add_argument("--port", type=_port, default=PORT, help=f"port to listen on (default {PORT})")
    serving.add_argument(
        "--allow-host", type=_name, action="append", default=[], metavar="NAME", help="a name browsers may use"
    )
    serving.add_argument("--log", action="store_true", help="a line for each answer: method, route, status, time")

    kept = Parser(add_help=False)
    kept.add_argument("--case", default="", metavar="NAME", help="print the answer as a case for shared_data/cases/")
    triaging = add("triage", "Desks for a situation, in order.", asked, machine, kept)
    triaging.add_argument("--under-18", choices=("yes", "no"), help="whether the person harmed is; unsaid: both")
    listing = add("answers", "Every answer: a line each, or a page to read through.")
    listing.add_argument("--html", metavar="OUT", help="write the page into this file")

    drafting = add("draft", "The text for each desk's form.", asked, machine, kept)
    drafting.add_argument("--url", required=True, action="append", help="address of the post; may be given again")
    for option in ("title", "quote", "notes", "seen-at", "page-url", "permalink", "author", "number"):
        drafting.add_argument(f"--{option}", default="", metavar="TEXT")
    drafting.add_argument("--disclose", default="", metavar="FORM", help="captured, path, page or thread")
    drafting.add_argument("--desk", action="append", metavar="ID", help="only for this desk; may be given again")

    suggesting = add("suggest", "Kinds of harm that the words of a post speak for.", machine)
    suggesting.add_argument("--text", required=True, metavar="TEXT", help="the words of the post")

    desks = add("desks", "All desks, or one in full.", machine)
    desks.add_argument("id", nargs="?", metavar="ID")

    add("check", "Check the knowledge; exit code 1 where it has errors.", machine)
    bundling = add("bundle", "Compile the knowledge into the extension.")
    bundling.add_argument("--check", action="store_true", help="only say whether it is stale (exit code 1)")
    bundling.add_argument("--raise", dest="raised", action="store_true", help="first raise the edition to today's")
    beginning = add("new", "Begin a desk, a kind of harm or a site: write its file with the questions.")
    beginning.add_argument("kind", choices=("desk", "harm", "platform"))
    beginning.add_argument("id", metavar="ID")
    add("doctor", "What is wrong with this installation, and how to mend it.", machine)
    return parser


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


def _port(text: str) -> int:
    port = int(text) if text.isascii() and text.isdigit() else -1
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError("must be a number from 0 to 65535")
    return port
