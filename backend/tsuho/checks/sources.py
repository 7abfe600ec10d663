"""Checks: every fact has a source and a recent date."""

from collections.abc import Iterator
from datetime import date, timedelta

from tsuho.ages import is_readable
from tsuho.checks.check import Fault, Severity, check, everywhere
from tsuho.records import Dated, Knowledge, Record

OLDEST = timedelta(days=400)
HOLIDAYS_AHEAD = timedelta(days=90)


@check("source-known", "cross-record", "Every source that a fact names is in sources.toml.")
def source_known(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for file, key, record in everywhere(knowledge, Record):
        for id in getattr(record, "sources", ()):
            if id not in knowledge.sources:
                where = f"{key}.sources" if key else "sources"
                yield Fault(file, where, f"{id} is not in sources.toml", "add the source, or name the right one")


@check("source-used", "tree", "Every source in sources.toml supports at least one fact.")
def source_used(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    used = {id for _, _, record in everywhere(knowledge, Record) for id in getattr(record, "sources", ())}
    for id in knowledge.sources:
        if id not in used:
            yield Fault("sources.toml", id, "no fact names this source", "name it where it is used, or delete it")


@check("checked-recently", "record", "Every record was held against its sources within the last 400 days.")
def checked_recently(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for file, at, record in everywhere(knowledge, Record):
        checked_on = getattr(record, "checked_on", None)
        key = f"{at}.checked_on" if at else "checked_on"
        if checked_on and checked_on > day:
            yield Fault(file, key, f"{checked_on} is in the future", "give the day of the comparison")
        elif checked_on and checked_on < day - OLDEST:
            mend = "compare the record with its sources, correct it, and give today's date"
            yield Fault(file, key, f"{checked_on} is more than 400 days ago", mend, "warning")


@check("dated-readable", "record", "The age of a source is written so that every page can say it.")
def dated_readable(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for source in knowledge.sources.values():
        if not is_readable(source.dated):
            mend = 'write it like "2025-04-30", "2025-04", "2025", "2023~", "2022-10/..", "../2016", "undated" or "old"'
            yield Fault("sources.toml", f"{source.id}.dated", f"{source.dated!r} cannot be read", mend)


@check("dates-in-order", "record", "A statement begins to hold before it ends.")
def dates_in_order(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for file, key, record in everywhere(knowledge, Dated):
        if record.valid_from and record.valid_until and record.valid_from > record.valid_until:
            yield Fault(file, key, "valid_from is after valid_until", "correct the two dates")


@check("edition-not-ahead", "tree", "The edition is not dated in the future.")
def edition_not_ahead(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    if knowledge.product.as_of > day:
        problem = f"{knowledge.product.edition} is in the future"
        yield Fault("product.toml", "edition", problem, "date it the day its answers hold for")


@check("holidays-reach", "tree", "The list of national holidays reaches at least 90 days ahead.")
def holidays_reach(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    until = knowledge.holidays.known_until
    if until < day + HOLIDAYS_AHEAD:
        mend = "add the holidays that the Cabinet Office has announced, and raise known_until"
        severity: Severity = "error" if until < day else "warning"
        yield Fault("holidays.toml", "known_until", f"the list ends on {until}", mend, severity)
