"""Checks: what people said is wrong waits for a keeper, and names something that is there."""

from collections.abc import Iterator
from datetime import date

from tsuho.checks.check import KINDS, Fault, check, fault
from tsuho.records import Knowledge


@check("correction-waits", "cross-record", "What people said is wrong is about a desk that exists, and waits no more.")
def correction_waits(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for name, correction in knowledge.inbox.items():
        file = f"inbox/{name}.toml"
        if correction.desk not in knowledge.desks:
            yield fault(file, "desk", "known.stranger", id=correction.desk, kind=KINDS["desk"], close="—")
        else:
            desk = knowledge.desks[correction.desk].short
            yield fault(file, "right", "correction-waits.waiting", "warning", desk=desk, key=correction.key)
