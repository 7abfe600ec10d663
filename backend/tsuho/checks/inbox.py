"""Checks: what people said is wrong waits for a keeper, and names something that is there."""

from collections.abc import Container, Iterator
from datetime import date

from tsuho.checks.check import KINDS, Fault, check, fault
from tsuho.records import Knowledge, Words
from tsuho.records.inbox import Correction, is_correctable


@check(
    "correction-waits", "cross-record", "What people said is wrong is about something that exists, and waits no more."
)
def correction_waits(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for name, correction in knowledge.inbox.items():
        file = f"inbox/{name}.toml"
        if _is_there(correction, knowledge):
            about = name_of(correction, knowledge)
            yield fault(file, "right", "correction-waits.waiting", "warning", name=about, key=correction.key)
        elif correction.desk:
            yield fault(file, "desk", "known.stranger", id=correction.desk, kind=KINDS["desk"], close="—")
        else:
            yield fault(file, "file", "correction-waits.nowhere", at=correction.at)


def name_of(correction: Correction, knowledge: Knowledge) -> Words:
    """What it is about, by its name: a desk, a kind of harm, a service, or else the file."""
    folder, _, id = correction.at.partition("/")
    if folder == "desks" and id in knowledge.desks:
        return knowledge.desks[id].short
    if folder in ("harms", "rules") and id in knowledge.harms:
        return knowledge.harms[id].label
    if folder == "platforms" and id in knowledge.platforms:
        return knowledge.platforms[id].name
    last = id or folder
    return Words(ja=last, en=last)


def _is_there(correction: Correction, knowledge: Knowledge) -> bool:
    folder, _, id = correction.at.partition("/")
    known: dict[str, Container[str]] = {
        "desks": knowledge.desks,
        "harms": knowledge.harms,
        "rules": (*knowledge.harms, "_default"),
        "platforms": knowledge.platforms,
    }
    return id in known[folder] if folder in known else is_correctable(correction.at)
