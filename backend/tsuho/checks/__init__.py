"""`tsuho check`: what is wrong in the knowledge, and how to mend it. Pure: `Knowledge` and a day in, faults out.

One small function per rule, in a module per subject. What a single value may be is refused earlier, when the records
are read (`BrokenKnowledge`); here are the rules that need a second look, a second record, or all of them.
"""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from tsuho.checks import (
    cases,
    changes,
    desks,
    drafts,
    form_labels,
    form_prints,
    harm_words,
    hours,
    ids,
    inbox,
    languages,
    leaflet,
    numbers,
    page_words,
    patterns,
    readers,
    situations,
    sources,
    terms,
    time_stamps,
    what_next,
    words,
)
from tsuho.checks.check import CHECKS, SENTENCES, Check, Fault, fault
from tsuho.errors import BrokenKnowledge
from tsuho.records import Knowledge

__all__ = ["CHECKS", "Check", "Fault", "run_checks", "unanswerable", "unreadable"]

SUBJECTS = (
    *(sources, desks, hours, numbers, situations, harm_words, ids, words, terms, drafts),
    *(what_next, leaflet, page_words, patterns, readers, form_labels, cases, time_stamps, changes, form_prints, inbox),
    languages,
)

# With an id that nobody knows the answers cannot be computed: these are asked first, and alone if they find something.
FOUNDATIONS = frozenset({"scope-known", "desk-known", "harm-known", "harm-ruled", "case-known"})


def unanswerable(knowledge: Knowledge, day: date) -> list[Fault]:
    """What keeps the knowledge from answering at all: ids that nobody knows."""
    return [found for check in CHECKS if check.id in FOUNDATIONS for found in check.find(knowledge, day)]


def unreadable(error: BrokenKnowledge, folder: Path) -> list[Fault]:
    """What keeps a file from being read: everything in it that does not fit."""
    file = os.path.relpath(error.path, folder)
    kinds = ((misfit, f"readable.{misfit.kind}") for misfit in error.misfits)
    known = ((misfit, says if says in SENTENCES.by_name else "readable.other") for misfit, says in kinds)
    return [fault(file, misfit.key, says, **misfit.parts) for misfit, says in known]


def run_checks(knowledge: Knowledge, day: date) -> Iterator[tuple[Check, Fault]]:
    """Everything the checks find, with the check that found it."""
    broken = False
    for check in sorted(CHECKS, key=lambda check: check.id not in FOUNDATIONS):
        if broken and check.id not in FOUNDATIONS:
            return
        for found in check.find(knowledge, day):
            broken = broken or check.id in FOUNDATIONS
            yield check, found
