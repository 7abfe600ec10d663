"""`tsuho paper --check LIST`: whether the files of a list, and the stamps beside it, are what they were."""

import hashlib
from pathlib import Path

from tsuho.cli.not_stamped import NotStamped
from tsuho.cli.stamp_files import entries, of_list
from tsuho.cli.stamping import Outcome, reading_tokens, told
from tsuho.cli.terminal import say
from tsuho.cli.words import text
from tsuho.errors import Unusable
from tsuho.records import Knowledge

MOST = 9  # stamps beside a list


def checked(hashes: Path, knowledge: Knowledge, language: str) -> bool:
    """Tells it of each file and each stamp. False where one is not what it was, or where there is no stamp at all.
    Raises `Unusable`, and `OSError` where the list cannot be read."""
    reading_tokens(language)
    listed = hashes.read_bytes()
    named = entries(listed)
    if named is None:
        raise Unusable(text("stamp.no_list", language, file=hashes))
    states = {name: _state(hashes.with_name(name), digest) for name, digest in named}
    for name, state in states.items():
        say(f"{name}: {text(f'stamp_file.{state}', language)}")
    tokens = [path for number in range(1, MOST + 1) if (path := of_list(hashes).token(number)).exists()]
    outcomes = [(path, _outcome(path.read_bytes(), listed, knowledge)) for path in tokens]
    for path, outcome in outcomes:
        by = f" ({outcome.authority.name})" if outcome.stamp else ""
        say(f"{path.name}{by}: {getattr(told(outcome), language)}")
    if not outcomes:
        say(text("stamp.none", language))
    stamped = bool(outcomes) and all(outcome.stamp for _, outcome in outcomes)
    return stamped and set(states.values()) == {"same"}


def _outcome(answer: bytes, listed: bytes, knowledge: Knowledge) -> Outcome:
    """The stamp with its authority: the one among all whose root it leads to, for their order may have changed."""
    from tsuho.cli.stamp_tokens import verified

    outcomes = []
    for number, authority in enumerate(knowledge.time_stamps.authority, 1):
        try:
            return Outcome(authority, number, stamp=verified(answer, listed, authority, ()))
        except NotStamped as failure:
            outcomes.append(Outcome(authority, number, failure=failure))
    return outcomes[0]


def _state(path: Path, digest: str) -> str:
    try:
        return "same" if hashlib.sha256(path.read_bytes()).hexdigest() == digest else "changed"
    except OSError:
        return "missing"
