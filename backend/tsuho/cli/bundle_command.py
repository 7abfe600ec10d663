"""`tsuho bundle`: the knowledge compiled into the extension. 1 where it cannot be, or (`--check`) is not current."""

import argparse
import sys

from tsuho.checks import unanswerable
from tsuho.cli import printing
from tsuho.cli.terminal import say
from tsuho.cli.words import text
from tsuho.compile import files
from tsuho.compile.edition import raised, with_edition
from tsuho.compile.languages import kept_back
from tsuho.knowledge import default_folder, read_knowledge


def run(chosen: argparse.Namespace) -> int:
    """The command's exit code."""
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
    path = default_folder() / "product.toml"
    edition = raised(read_knowledge().product.edition, chosen.today)
    path.write_text(with_edition(path.read_text("utf-8"), edition), "utf-8")
    say(printing.edition(edition, chosen.lang))
