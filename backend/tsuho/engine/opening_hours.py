"""Whether a desk is open. Pure; the clock is an argument. `extension/engine/opening-hours.js` is its twin."""

from datetime import date, datetime

from tsuho.engine.japan_time import JST
from tsuho.records import Channel, Holidays, Hours

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def open_now(channel: Channel, now: datetime, holidays: Holidays) -> bool | None:
    """Whether the channel is open at that moment; None where its hours are not verified."""
    here = now.astimezone(JST)
    other = next((each for each in channel.other_days if within(here.date(), each.first, each.last)), None)
    if other:
        return None if other.unverified else _among(other.hours, here)
    if channel.always:
        return True
    if not channel.hours:
        return None
    if channel.closed_on_holidays and is_holiday(here.date(), holidays):
        return False
    return _among(channel.hours, here)


def _among(listed: tuple[Hours, ...], here: datetime) -> bool:
    day, time = _DAYS[here.weekday()], here.time().isoformat("minutes")
    return any(day in hours.days and hours.opens <= time < hours.closes for hours in listed)


def within(day: date, first: str, last: str) -> bool:
    """Whether the day lies between two days (both included) of every year ("12-29"), every month ("10"), or once
    ("2026-08-26"); a span may lead over the end of the year or of the month."""
    written = day.isoformat()[-len(first) :]
    return first <= written <= last if first <= last else written >= first or written <= last


def is_day_off(now: datetime, holidays: Holidays) -> bool:
    """Whether Japan's public offices are closed: Saturday, Sunday, a national holiday, the turn of the year."""
    here = now.astimezone(JST)
    year_end = within(here.date(), holidays.year_end.first, holidays.year_end.last)
    return here.weekday() >= 5 or is_holiday(here.date(), holidays) or year_end


def is_holiday(day: date, holidays: Holidays) -> bool:
    """Whether the day is a national holiday, as far as the list reaches."""
    return day in holidays.days
