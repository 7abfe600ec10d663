"""`tsuho check`: what is wrong in the knowledge, and how to mend it. Pure: `Knowledge` and a day in, faults out.

One small function per rule, in a module per subject. What a single value may be is refused earlier, when the records
are read (`BrokenKnowledge`); here are the rules that need a second look, a second record, or all of them.
"""

from collections.abc import Iterator
from datetime import date

from tsuho.checks import (
    desks,
    drafts,
    form_labels,
    harm_words,
    ids,
    leaflet,
    page_words,
    patterns,
    readers,
    situations,
    sources,
    words,
)
from tsuho.checks.check import CHECKS, Check, Fault
from tsuho.records import Knowledge

__all__ = ["CHECKS", "Check", "Fault", "run_checks", "unanswerable"]

SUBJECTS = (
    sources,
    desks,
    situations,
    harm_words,
    ids,
    words,
    drafts,
    leaflet,
    page_words,
    patterns,
    readers,
    form_labels,
)

# With an id that nobody knows the answers cannot be computed: these are asked first, and alone if they find something.
FOUNDATIONS = frozenset({"scope-known", "desk-known", "harm-known", "harm-ruled"})


def unanswerable(knowledge: Knowledge, day: date) -> list[Fault]:
    """What keeps the knowledge from answering at all: ids that nobody knows."""
    return [fault for check in CHECKS if check.id in FOUNDATIONS for fault in check.find(knowledge, day)]


def run_checks(knowledge: Knowledge, day: date) -> Iterator[tuple[Check, Fault]]:
    """Everything the checks find, with the check that found it."""
    broken = False
    for check in sorted(CHECKS, key=lambda check: check.id not in FOUNDATIONS):
        if broken and check.id not in FOUNDATIONS:
            return
        for fault in check.find(knowledge, day):
            broken = broken or check.id in FOUNDATIONS
            yield check, fault
