"""Checks: what people who reported before are told has changed is about something that is there."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from difflib import get_close_matches

from tsuho.checks.check import KINDS, Fault, check, fault
from tsuho.engine.changes_since import compared
from tsuho.records import Knowledge

FILE = "changes.toml"


@check("change-known", "cross-record", "A logged change is of an edition that is out, about what exists.")
def change_known(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for index, change in enumerate(knowledge.changes.change):
        at = f"change.{index}"
        if compared(change.edition, knowledge.product.edition) > 0:
            yield fault(FILE, f"{at}.edition", "change-known.ahead", edition=knowledge.product.edition)
        if change.on > day:
            yield fault(FILE, f"{at}.on", "change-known.future")
        yield from _strangers(f"{at}.desk", "desk", (change.desk,) if change.desk else (), knowledge.desks)
        yield from _strangers(f"{at}.harms", "harm", change.harms or (), knowledge.harms)


def _strangers(key: str, kind: str, ids: Iterable[str], known: Collection[str]) -> Iterator[Fault]:
    for id in ids:
        if id not in known:
            close = ", ".join(get_close_matches(id, known, 3)) or "—"
            yield fault(FILE, key, "known.stranger", id=id, kind=KINDS[kind], close=close)
