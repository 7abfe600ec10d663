"""`tsuho paper`: from the arguments to the sheet, with a time stamp where one is wanted; its exit code.

0: the sheet is there, and every stamp that was wanted. 1: the sheet is there and a stamp is missing, or the person did
not agree, or (`--check`) something is not what it was. 2: it could not be done.
"""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tsuho.cli import paper, standing
from tsuho.cli.terminal import say
from tsuho.cli.words import text
from tsuho.errors import Unusable
from tsuho.knowledge import read_knowledge

if TYPE_CHECKING:
    from tsuho.engine.sheet import Block


def run_paper(chosen: argparse.Namespace) -> int:
    """The command's exit code. Raises `Unusable`, `UnreadableReceipts` and `OSError`."""
    if chosen.check:
        from tsuho.cli.stamp_checking import checked

        return 0 if checked(Path(chosen.check), read_knowledge(), chosen.lang) else 1
    return _made(chosen)


def _made(chosen: argparse.Namespace) -> int:
    if not (chosen.file and chosen.out):
        raise Unusable(text("paper.nothing", chosen.lang))
    if chosen.hash and not chosen.stamp:
        raise Unusable(text("stamp.with_alone", chosen.lang))
    now = standing.moment(chosen.now, chosen.asked_at)
    found = standing.receipts_of(chosen.file)
    knowledge = read_knowledge()
    path = paper.path_of(chosen.out, found.receipts, now)
    more: tuple[Block, ...] = ()
    code = 0
    if chosen.stamp:
        from tsuho.cli import stamping

        paper.ready(chosen.lang)
        made = stamping.prepare(path, found.receipts, chosen.hash, knowledge, chosen.lang)
        if not stamping.agreed(made, chosen.lang, beforehand=chosen.yes):
            say(text("stamp.not_agreed", chosen.lang))
            return 1
        stamping.stamp(made)
        for outcome in made.outcomes:
            say(f"{outcome.authority.name}: {getattr(stamping.told(outcome), chosen.lang)}")
        more, code = stamping.blocks(made), 0 if made.complete else 1
    path.write_bytes(paper.as_pdf(found.receipts, knowledge, now, chosen.lang, more))
    if not paper.is_taken_everywhere(path.name):
        sys.stderr.write("tsuho: " + text("paper.name", chosen.lang, longest=paper.LONGEST_NAME) + "\n")
    say(text("paper.made", chosen.lang, path=path, number=len(found.receipts)))
    return code
