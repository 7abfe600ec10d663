"""Checks: the hours of a way in are whole, and tell what holds at the turn of the year."""

from collections.abc import Iterator
from datetime import date

from tsuho.checks.check import Fault, check, everywhere
from tsuho.engine.opening_hours import within
from tsuho.records import Channel, Hours, Knowledge


@check("hours-in-order", "record", "A way in opens before it closes; what leads over midnight is written as two days.")
def hours_in_order(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for file, key, hours in everywhere(knowledge, Hours):
        if hours.opens >= hours.closes or hours.closes > "24:00":
            mend = 'write "18:00" to "24:00", and "00:00" to "02:00" for the day after'
            yield Fault(file, key, f"{hours.opens} to {hours.closes} is no span of a day", mend)


@check("year-end-told", "record", "Every way in with hours says whether it is open at the turn of the year.")
def year_end_told(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    turn = knowledge.holidays.year_end
    for file, key, channel in everywhere(knowledge, Channel):
        if not channel.hours:
            continue
        days = [date(2026, 12, each) for each in (29, 30, 31)] + [date(2027, 1, each) for each in (1, 2, 3)]
        untold = [each for each in days if within(each, turn.first, turn.last) and not _told(channel, each)]
        if untold:
            mend = f'add other_days from "{turn.first}" to "{turn.last}": closed, hours, or unverified = true'
            yield Fault(file, f"{key}.other_days", f"nothing is said of {untold[0]:%m-%d}", mend)


def _told(channel: Channel, day: date) -> bool:
    return any(within(day, other.first, other.last) for other in channel.other_days)
