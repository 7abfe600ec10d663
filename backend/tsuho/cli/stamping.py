"""`tsuho paper --stamp`: a list of hashes goes to time-stamp authorities, once a person has agreed to the
very bytes, and what they answer is saved beside the sheet and told on it. Never from the extension."""

import hashlib
import shlex
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tsuho.cli.not_stamped import NotStamped
from tsuho.cli.stamp_asking import SECONDS, ask
from tsuho.cli.stamp_files import Beside, canonical, entries, list_of
from tsuho.cli.terminal import say
from tsuho.cli.words import text, words
from tsuho.engine.japan_time import JST
from tsuho.engine.sheet import Block, Line, same
from tsuho.errors import Unusable
from tsuho.records import Knowledge, Words
from tsuho.records.receipts import Receipt
from tsuho.records.situations import Evidence
from tsuho.records.time_stamps import Authority

if TYPE_CHECKING:  # their library is an extra, and loaded only where somebody stamps
    from rfc3161_client import TimeStampRequest

    from tsuho.cli.stamp_tokens import Stamp

YES = {"y", "yes", "はい"}
FAR = 10 * 60  # seconds between two clocks that are worth telling


class Outcome(NamedTuple):
    """What came of one authority: a stamp, or why there is none."""

    authority: Authority
    number: int
    stamp: "Stamp | None" = None
    heard_at: datetime | None = None
    failure: NotStamped | None = None


@dataclass
class Stamping:
    """A list to be stamped: what is in it, where it goes, who is asked and with which bytes."""

    beside: Beside
    files: dict[str, bytes]
    authorities: Sequence[Authority]
    requests: "list[TimeStampRequest]" = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)

    @property
    def listed(self) -> bytes:
        """The list's bytes."""
        return list_of(self.files.items())

    @property
    def complete(self) -> bool:
        """Whether every authority's stamp is there."""
        return all(each.stamp for each in self.outcomes)


def prepare(
    sheet: Path, receipts: Sequence[Receipt], others: Sequence[str], knowledge: Knowledge, language: str
) -> Stamping:
    """Everything but the asking; nothing is written. Raises `Unusable`, and `OSError` where a file cannot be read."""
    tokens = reading_tokens(language)
    authorities = knowledge.time_stamps.authority
    if not authorities:
        raise Unusable(text("stamp.nobody", language))
    if others and any(each.evidence is Evidence.URL_ONLY for each in receipts):
        raise Unusable(text("stamp.wordless", language))
    beside = Beside(sheet)
    files = {beside.records.name: canonical(receipts)}
    for each in map(Path, others):
        if each.name in files or any(sign in each.name for sign in "\\\n\r"):
            raise Unusable(text("stamp.name", language, file=each))
        files[each.name] = each.read_bytes()
    paths = [beside.records, beside.hashes]
    paths += [path for number in _numbers(authorities) for path in (beside.token(number), beside.root(number))]
    if known := next((path for path in paths if path.exists()), None):
        raise Unusable(text("stamp.there", language, file=known))
    made = Stamping(beside, files, authorities)
    made.requests = [tokens.request_for(made.listed) for _ in authorities]
    return made


def agreed(made: Stamping, language: str, *, beforehand: bool) -> bool:
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
        raise Unusable(text("stamp.unasked", language))
    try:
        return input(text("stamp.question", language) + " ").strip().lower() in YES
    except EOFError:
        return False


def stamp(made: Stamping, seconds: float = SECONDS) -> None:
    """Saves the list and what it is of, asks each authority, looks at its answer at once, and saves it with the root
    that it leads to. One that is down or answers wrongly keeps nobody from the sheet."""
    from tsuho.cli.stamp_tokens import verified

    made.beside.records.write_bytes(made.files[made.beside.records.name])
    made.beside.hashes.write_bytes(made.listed)
    for number, authority, request in zip(_numbers(made.authorities), made.authorities, made.requests, strict=True):
        try:
            answer = ask(authority.url, request.as_bytes(), seconds)
            found = verified(answer, made.listed, authority, made.authorities, request.nonce)
        except NotStamped as failure:
            made.outcomes.append(Outcome(authority, number, failure=failure))
            continue
        made.beside.token(number).write_bytes(answer)
        made.beside.root(number).write_text(authority.root.strip() + "\n", "ascii")
        made.outcomes.append(Outcome(authority, number, stamp=found, heard_at=datetime.now(UTC)))


def blocks(made: Stamping) -> tuple[Block, ...]:
    """What the sheet tells: the list, each stamp or why it is missing, what they show, and how anyone can check."""
    hashes = made.beside.hashes.name
    lines = [Line(words("stamp.list", file=hashes), same(hashlib.sha256(made.listed).hexdigest()))]
    lines += [Line(words("stamp.file", file=name), same(digest)) for name, digest in entries(made.listed) or []]
    lines += [
        Line(words("stamp.of", name=each.authority.name, url=each.authority.url), told(each)) for each in made.outcomes
    ]
    stamped = [each for each in made.outcomes if each.stamp]
    notes = [words("stamp.shows")]
    if any(_far_apart(each) for each in stamped):
        notes.append(words("stamp.far"))
    if stamped:
        notes.append(words("stamp.check_files", command=f"sha256sum -c {shlex.quote(hashes)}"))
        notes += [words("stamp.check_token", name=each.authority.name, command=command(made, each)) for each in stamped]
        notes += [
            words("stamp.check_root", file=made.beside.root(each.number).name, sha256=each.authority.root_sha256)
            for each in stamped
        ]
    return (Block("stamps", words("stamp.title"), tuple(lines), tuple(notes)),)


def _far_apart(outcome: Outcome) -> bool:
    stamp, heard_at = outcome.stamp, outcome.heard_at
    return bool(stamp and heard_at and abs((stamp.at - heard_at).total_seconds()) > FAR)


def command(made: Stamping, outcome: Outcome) -> str:
    """How openssl is asked about a stamp."""
    parts = ("-data", made.beside.hashes.name, "-in", made.beside.token(outcome.number).name)
    return shlex.join(("openssl", "ts", "-verify", *parts, "-CAfile", made.beside.root(outcome.number).name))


def told(outcome: Outcome) -> Words:
    """A stamp, or why there is none, in both languages."""
    if outcome.stamp:
        at = outcome.stamp.at.astimezone(JST)
        serial = format(outcome.stamp.serial, "X")
        return words("stamp.stamped", at=f"{at:%Y-%m-%d %H:%M:%S}", serial=serial, signer=outcome.stamp.signer)
    failure = outcome.failure
    if not failure:
        return words("stamp.none")
    why = words(failure.sentence, **failure.parts)
    group = words("stamp.pending" if failure.pending else "stamp.refused")
    return Words(ja=f"{group.ja}{why.ja}", en=f"{group.en} {why.en}")


def _numbers(authorities: Sequence[Authority]) -> range:
    return range(1, len(authorities) + 1)


def reading_tokens(language: str) -> Any:
    """The module that reads tokens. Raises `Unusable` where its library is not installed."""
    try:
        import tsuho.cli.stamp_tokens as tokens
    except ImportError:
        raise Unusable(text("stamp.no_library", language)) from None
    return tokens
