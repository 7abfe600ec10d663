"""What a sheet tells of its time stamps, in both languages. The sentences stand in `sentences.toml`."""

import hashlib
import shlex
from pathlib import Path

from tsuho.engine.japan_time import JST
from tsuho.engine.sheet import Block, Line, same
from tsuho.records import Words
from tsuho.sentences import Sentences
from tsuho.stamps.files import entries
from tsuho.stamps.not_stamped import NotStamped
from tsuho.stamps.stamping import Outcome, Stamping

SENTENCES = Sentences(Path(__file__).with_name("sentences.toml"))
worded = SENTENCES.words
FAR = 10 * 60  # seconds between two clocks that are worth telling


def blocks(made: Stamping) -> tuple[Block, ...]:
    """What the sheet tells: the list, each stamp or why it is missing, what they show, and how anyone can check."""
    hashes = made.beside.hashes.name
    lines = [Line(worded("sheet.list", file=hashes), same(hashlib.sha256(made.listed).hexdigest()))]
    lines += [Line(worded("sheet.file", file=name), same(digest)) for name, digest in entries(made.listed) or []]
    lines += [
        Line(worded("sheet.of", name=each.authority.name, url=each.authority.url), outcome_words(each))
        for each in made.outcomes
    ]
    stamped = [each for each in made.outcomes if each.stamp]
    notes = [worded("sheet.shows")]
    if any(_far_apart(each) for each in stamped):
        notes.append(worded("sheet.far"))
    if stamped:
        notes.append(worded("sheet.check_files", command=f"sha256sum -c {shlex.quote(hashes)}"))
        notes += [
            worded("sheet.check_token", name=each.authority.name, command=openssl_command(made, each))
            for each in stamped
        ]
        notes += [
            worded("sheet.check_root", file=made.beside.root(each.number).name, sha256=each.authority.root_sha256)
            for each in stamped
        ]
    return (Block("stamps", worded("sheet.title"), tuple(lines), tuple(notes)),)


def _far_apart(outcome: Outcome) -> bool:
    stamp, heard_at = outcome.stamp, outcome.heard_at
    return bool(stamp and heard_at and abs((stamp.at - heard_at).total_seconds()) > FAR)


def openssl_command(made: Stamping, outcome: Outcome) -> str:
    """How openssl is asked about a stamp."""
    parts = ("-data", made.beside.hashes.name, "-in", made.beside.token(outcome.number).name)
    return shlex.join(("openssl", "ts", "-verify", *parts, "-CAfile", made.beside.root(outcome.number).name))


def outcome_words(outcome: Outcome) -> Words:
    """A stamp, or why there is none, in both languages."""
    came = outcome.came
    if isinstance(came, NotStamped):
        why = worded(f"trouble.{came.trouble}", **came.parts)
        group = worded("answer.pending" if came.pending else "answer.refused")
        return Words(ja=f"{group.ja}{why.ja}", en=f"{group.en} {why.en}")
    at, serial = came.at.astimezone(JST), format(came.serial, "X")
    return worded("answer.stamped", at=f"{at:%Y-%m-%d %H:%M:%S}", serial=serial, signer=came.signer)
