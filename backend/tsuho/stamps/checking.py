"""Whether the files of a list, and the stamps beside it, are what they were."""

import hashlib
from pathlib import Path
from typing import Literal

from tsuho.errors import Unusable
from tsuho.records import Knowledge
from tsuho.stamps.files import entries, of_list
from tsuho.stamps.not_stamped import NotStamped
from tsuho.stamps.stamping import Outcome

FileState = Literal["same", "changed", "missing"]
MOST = 9  # stamps beside a list


def file_states(hashes: Path, listed: bytes) -> dict[str, FileState]:
    """Each file that the list names, by its name. Raises `Unusable` where it is no list."""
    named = entries(listed)
    if named is None:
        raise Unusable("stamp.no_list", file=hashes)
    return {name: _state(hashes.with_name(name), digest) for name, digest in named}


def outcomes(hashes: Path, listed: bytes, knowledge: Knowledge) -> list[tuple[Path, Outcome]]:
    """Each stamp that lies beside the list, with what is to be thought of it."""
    tokens = [path for number in range(1, MOST + 1) if (path := of_list(hashes).token(number)).exists()]
    return [(path, _outcome(path.read_bytes(), listed, knowledge)) for path in tokens]


def _outcome(answer: bytes, listed: bytes, knowledge: Knowledge) -> Outcome:
    """The stamp with its authority: the one among all whose root it leads to, for their order may have changed."""
    from tsuho.stamps.tokens import verified

    found = []
    for number, authority in enumerate(knowledge.time_stamps.authority, 1):
        try:
            return Outcome(authority, number, verified(answer, listed, authority, ()))
        except NotStamped as failure:
            found.append(Outcome(authority, number, failure))
    return found[0]


def _state(path: Path, digest: str) -> FileState:
    try:
        return "same" if hashlib.sha256(path.read_bytes()).hexdigest() == digest else "changed"
    except OSError:
        return "missing"
