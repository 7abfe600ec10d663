"""A list of hashes goes to time-stamp authorities, and what they answer is saved beside the sheet. Whoever calls this
has shown a person the very bytes, and they agreed. Never from the extension."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tsuho.errors import Unusable
from tsuho.records import Knowledge
from tsuho.records.receipts import Receipt
from tsuho.records.situations import Evidence
from tsuho.records.time_stamps import Authority
from tsuho.stamps.asking import SECONDS, ask
from tsuho.stamps.files import Beside, canonical, list_of
from tsuho.stamps.not_stamped import NotStamped

if TYPE_CHECKING:  # their library is an extra, and loaded only where somebody stamps
    from rfc3161_client import TimeStampRequest

    from tsuho.stamps.tokens import Stamp


class Outcome(NamedTuple):
    """What came of one authority: a stamp, or why there is none."""

    authority: Authority
    number: int
    came: "Stamp | NotStamped"
    heard_at: datetime | None = None

    @property
    def stamp(self) -> "Stamp | None":
        """The stamp, if one came."""
        return None if isinstance(self.came, NotStamped) else self.came


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


def prepare(sheet: Path, receipts: Sequence[Receipt], others: Sequence[str], knowledge: Knowledge) -> Stamping:
    """Everything but the asking; nothing is written. Raises `Unusable`, and `OSError` where a file cannot be read."""
    tokens = reading_tokens()
    authorities = knowledge.time_stamps.authority
    if not authorities:
        raise Unusable("stamp.nobody")
    if others and any(each.evidence is Evidence.URL_ONLY for each in receipts):
        raise Unusable("stamp.wordless")
    beside = Beside(sheet)
    files = {beside.records.name: canonical(receipts)}
    for each in map(Path, others):
        if each.name in files or any(sign in each.name for sign in "\\\n\r"):
            raise Unusable("stamp.name", file=each)
        files[each.name] = each.read_bytes()
    paths = [beside.records, beside.hashes]
    paths += [path for number in _numbers(authorities) for path in (beside.token(number), beside.root(number))]
    if known := next((path for path in paths if path.exists()), None):
        raise Unusable("stamp.there", file=known)
    made = Stamping(beside, files, authorities)
    made.requests = [tokens.request_for(made.listed) for _ in authorities]
    return made


def stamp(made: Stamping, seconds: float = SECONDS) -> None:
    """Saves the list and what it is of, asks each authority, looks at its answer at once, and saves it with the root
    that it leads to. One that is down or answers wrongly keeps nobody from the sheet."""
    from tsuho.stamps.tokens import verified

    made.beside.records.write_bytes(made.files[made.beside.records.name])
    made.beside.hashes.write_bytes(made.listed)
    for number, authority, request in zip(_numbers(made.authorities), made.authorities, made.requests, strict=True):
        try:
            answer = ask(authority.url, request.as_bytes(), seconds)
            found = verified(answer, made.listed, authority, made.authorities, request.nonce)
        except NotStamped as failure:
            made.outcomes.append(Outcome(authority, number, failure))
            continue
        made.beside.token(number).write_bytes(answer)
        made.beside.root(number).write_text(authority.root.strip() + "\n", "ascii")
        made.outcomes.append(Outcome(authority, number, found, heard_at=datetime.now(UTC)))


def _numbers(authorities: Sequence[Authority]) -> range:
    return range(1, len(authorities) + 1)


def reading_tokens() -> Any:
    """The module that reads tokens. Raises `Unusable` where its library is not installed."""
    try:
        import tsuho.stamps.tokens as reading
    except ImportError:
        raise Unusable("stamp.no_library") from None
    return reading
