"""What changed at a desk since somebody reported there. Pure. `extension/engine/changes-since.js` finds the same."""

from collections.abc import Sequence
from functools import cmp_to_key

from tsuho.records.changes import LoggedChange

MOST = 2  # the newest; with more, the page would be a log


def compared(one: str, other: str) -> int:
    """Negative if the first edition ("YYYY-MM-DD.N") is the older one, 0 if they are the same."""
    day, _, number = one.partition(".")
    other_day, _, other_number = other.partition(".")
    if day != other_day:
        return -1 if day < other_day else 1
    return int(number) - int(other_number)


def changes_since(changes: Sequence[LoggedChange], edition: str, desk: str, harm: str) -> tuple[LoggedChange, ...]:
    """The newest changes after the edition, about the desk or the harm; none where the edition is not known."""
    if not edition:
        return ()
    about = [each for each in changes if each.desk in (None, desk) and (each.harms is None or harm in each.harms)]
    later = [each for each in about if compared(each.edition, edition) > 0]
    later.sort(key=cmp_to_key(lambda one, other: compared(other.edition, one.edition)))
    return tuple(later[:MOST])
