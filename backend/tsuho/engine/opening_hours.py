"""Whether a desk is open. Pure; the clock is an argument. `extension/engine/opening-hours.js` is its twin."""

from datetime import date, datetime

from tsuho.engine.japan_time import JST
from tsuho.records import Channel, Holidays

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


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
