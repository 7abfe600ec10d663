"""`tsuho paper`: from the arguments to the sheet, with a time stamp where one is wanted; its exit code.

0: the sheet is there, and every stamp that was wanted. 1: the sheet is there and a stamp is missing, or the person did
not agree, or (`--check`) something is not what it was. 2: it could not be done.
"""

import argparse
import hashlib
import sys
from pathlib import Path

from tsuho.cli.given import moment, receipts_file
from tsuho.cli.terminal import say
from tsuho.cli.words import text
from tsuho.errors import Unusable
from tsuho.knowledge import read_knowledge
from tsuho.paper import pdf
from tsuho.records import Knowledge
from tsuho.stamps import checking, stamping, telling

YES = {"y", "yes", "はい"}


def run(chosen: argparse.Namespace) -> int:
    """The command's exit code. Raises `Unusable`, `UnreadableReceipts` and `OSError`."""
    if chosen.check:
        return 0 if _checked(Path(chosen.check), read_knowledge(), chosen.lang) else 1
    return _made(chosen)


def _made(chosen: argparse.Namespace) -> int:
    if not (chosen.file and chosen.out):
        raise Unusable("paper.nothing")
    if chosen.hash and not chosen.stamp:
        raise Unusable("stamp.with_alone")
    now = moment(chosen.now, chosen.asked_at)
    found = receipts_file(chosen.file)
    knowledge = read_knowledge()
    path = pdf.path_of(chosen.out, found.receipts, now)
    made = None
    if chosen.stamp:
        pdf.usable_font()
        made = stamping.prepare(path, found.receipts, chosen.hash, knowledge)
        if not _agreed(made, chosen.lang, beforehand=chosen.yes):
            say(text("stamp.not_agreed", chosen.lang))
            return 1
        stamping.stamp(made)
        for outcome in made.outcomes:
            say(f"{outcome.authority.name}: {getattr(telling.outcome_words(outcome), chosen.lang)}")
    more = telling.blocks(made) if made else ()
    path.write_bytes(pdf.as_pdf(found.receipts, knowledge, now, chosen.lang, more))
    if not pdf.is_taken_everywhere(path.name):
        sys.stderr.write("tsuho: " + text("paper.name", chosen.lang, longest=pdf.LONGEST_NAME) + "\n")
    say(text("paper.made", chosen.lang, path=path, number=len(found.receipts)))
    return 1 if made and not made.complete else 0


def _agreed(made: stamping.Stamping, language: str, *, beforehand: bool) -> bool:
    """Whether the person agrees, having seen the very bytes. Where nobody can be asked, only who has agreed beforehand
    does. Raises `Unusable`."""
    say(text("stamp.leaves", language))
    say(f"  {made.beside.hashes.name}: SHA-256 = {hashlib.sha256(made.listed).hexdigest()}")
    for authority, request in zip(made.authorities, made.requests, strict=True):
        body = request.as_bytes()
        say("  " + text("stamp.bytes", language, name=authority.name, url=authority.url, number=len(body)))
        say(f"    {body.hex()}")
    say(text("stamp.stays", language))
    if beforehand:
        return True
    if not sys.stdin.isatty():
        raise Unusable("stamp.unasked")
    try:
        return input(text("stamp.question", language) + " ").strip().lower() in YES
    except EOFError:
        return False


def _checked(hashes: Path, knowledge: Knowledge, language: str) -> bool:
    """Tells of each file and each stamp of a list. False where one is not what it was, or where there is no stamp at
    all. Raises `Unusable`, and `OSError` where the list cannot be read."""
    stamping.reading_tokens()
    listed = hashes.read_bytes()
    states = checking.file_states(hashes, listed)
    for name, state in states.items():
        say(f"{name}: {text(f'stamp_file.{state}', language)}")
    outcomes = checking.outcomes(hashes, listed, knowledge)
    for path, outcome in outcomes:
        by = f" ({outcome.authority.name})" if outcome.stamp else ""
        say(f"{path.name}{by}: {getattr(telling.outcome_words(outcome), language)}")
    if not outcomes:
        say(text("stamp.none", language))
    stamped = bool(outcomes) and all(outcome.stamp for _, outcome in outcomes)
    return stamped and set(states.values()) == {"same"}
