"""Checks: every fact has a source and a recent date."""

from collections.abc import Iterator
from datetime import date, timedelta

from tsuho.ages import is_readable
from tsuho.checks.check import Fault, Severity, check, everywhere, fault
from tsuho.records import Dated, Knowledge, Record

OLDEST = timedelta(days=400)
HOLIDAYS_AHEAD = timedelta(days=90)


@check("source-known", "cross-record", "Every source that a fact names is in sources.toml.")
def source_known(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for file, key, record in everywhere(knowledge, Record):
        for id in getattr(record, "sources", ()):
            if id not in knowledge.sources:
                where = f"{key}.sources" if key else "sources"
                yield fault(file, where, "source-known.stranger", id=id)


@check("source-used", "tree", "Every source in sources.toml supports at least one fact.")
def source_used(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    used = {id for _, _, record in everywhere(knowledge, Record) for id in getattr(record, "sources", ())}
    for id in knowledge.sources:
        if id not in used:
            yield fault("sources.toml", id, "source-used.unused")


@check("checked-recently", "record", "Every record was held against its sources within the last 400 days.")
def checked_recently(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for file, at, record in everywhere(knowledge, Record):
        checked_on = getattr(record, "checked_on", None)
        key = f"{at}.checked_on" if at else "checked_on"
        if checked_on and checked_on > day:
            yield fault(file, key, "checked-recently.future", day=checked_on)
        elif checked_on and checked_on < day - OLDEST:
            yield fault(file, key, "checked-recently.long_ago", "warning", day=checked_on, today=day)


@check("dated-readable", "record", "The age of a source is written so that every page can say it.")
def dated_readable(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for source in knowledge.sources.values():
        if not is_readable(source.dated):
            yield fault("sources.toml", f"{source.id}.dated", "dated-readable.unreadable", dated=source.dated)


@check("dates-in-order", "record", "A statement begins to hold before it ends.")
def dates_in_order(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for file, key, record in everywhere(knowledge, Dated):
        if record.valid_from and record.valid_until and record.valid_from > record.valid_until:
            yield fault(file, key, "dates-in-order.turned")


@check("edition-not-ahead", "tree", "The edition is not dated in the future.")
def edition_not_ahead(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    if knowledge.product.as_of > day:
        yield fault("product.toml", "edition", "edition-not-ahead.future", edition=knowledge.product.edition)


@check("holidays-reach", "tree", "The list of national holidays reaches at least 90 days ahead.")
def holidays_reach(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    until = knowledge.holidays.known_until
    if until < day + HOLIDAYS_AHEAD:
        severity: Severity = "error" if until < day else "warning"
        yield fault("holidays.toml", "known_until", "holidays-reach.ends", severity, until=until)
