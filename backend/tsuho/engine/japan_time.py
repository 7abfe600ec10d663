"""Moments in time as a Japanese form shows them, and whether a desk is open. Pure; the clock is an argument.

The same reading is in `extension/engine/japan-time.js`.
"""

import re
from datetime import date, datetime, timedelta, timezone

from tsuho.records import Channel, Holidays

JST = timezone(timedelta(hours=9), "JST")
_ISO = re.compile(r"([12]\d{3})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?", re.ASCII)
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def in_japan(moment: str) -> tuple[str, bool]:
    """("2026-11-23 21:05", True) for an ISO 8601 moment with a zone; without a zone the second value is False.

    A date alone stays a date; what is not such a moment stays as it was written."""
    match = _ISO.fullmatch(moment)
    if not match:
        return moment, False
    year, month, day, hour, minute, zone = match.groups()
    try:
        at = datetime(int(year), int(month), int(day), int(hour or 0), int(minute or 0))
    except ValueError:
        return moment, False
    if hour is None:
        return at.date().isoformat(), False
    if zone is None:
        return at.isoformat(" ", "minutes"), False
    return (at + timedelta(hours=9) - _offset(zone)).isoformat(" ", "minutes"), True


def _offset(zone: str) -> timedelta:
    if zone == "Z":
        return timedelta()
    sign = -1 if zone[0] == "-" else 1
    return sign * timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))


def open_now(channel: Channel, now: datetime, holidays: Holidays) -> bool | None:
    """Whether the channel is open at that moment; None where its hours are not verified."""
    if channel.always:
        return True
    if not channel.hours:
        return None
    here = now.astimezone(JST)
    if channel.closed_on_holidays and is_holiday(here.date(), holidays):
        return False
    day, time = _DAYS[here.weekday()], here.strftime("%H:%M")
    return any(day in hours.days and hours.opens <= time < hours.closes for hours in channel.hours)


def is_day_off(now: datetime, holidays: Holidays) -> bool:
    """Whether it is Saturday, Sunday or a national holiday in Japan."""
    here = now.astimezone(JST)
    return here.weekday() >= 5 or is_holiday(here.date(), holidays)


def is_holiday(day: date, holidays: Holidays) -> bool:
    """Whether the day is a national holiday, as far as the list reaches."""
    return day in holidays.days
