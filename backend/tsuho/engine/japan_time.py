"""Moments in time as a Japanese form shows them, and the days of Japan's calendar. Pure; the clock is an argument.
The same reading is in `extension/engine/japan-time.js`."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

from tsuho.records.base import Words

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_AHEAD = 9 * 60  # minutes, of UTC
JST = timezone(timedelta(minutes=_AHEAD), "JST")
_START = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_AMISS = timedelta(hours=1)  # how far a clock may be wrong
_SHOWN = re.compile(r"\d{4}-\d\d-\d\d(?: \d\d:\d\d)?", re.ASCII)
_ISO = re.compile(
    r"([12]\d{3})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::\d\d(?:[.,]\d+)?)?"
    r"(?: ?(Z|z|UTC|GMT|JST|[+\-\u2212]\d\d(?::?\d\d)?))?)?",
    re.ASCII,
)


def in_japan(moment: str) -> tuple[str, bool]:
    """("2026-11-23 21:05", True) for an ISO 8601 moment with a zone; without a zone the second value is False.

    A date alone stays a date; what is not such a moment stays as it was written."""
    match = _ISO.fullmatch(moment)
    if not match:
        return moment, False
    year, month, day, hour, minute, zone = match.groups()
    try:
        at = datetime(int(year), int(month), int(day), int(hour or 0), int(minute or 0))  # noqa: DTZ001 - zone: below
    except ValueError:
        return moment, False
    if hour is None:
        return at.date().isoformat(), False
    if zone is not None and (behind := _AHEAD - _minutes_of(zone)):
        at += timedelta(minutes=behind)
    return at.isoformat(" ", "minutes"), zone is not None


def lies_ahead(moment: str, now: datetime) -> bool:
    """Whether a moment lies ahead of the clock, by more than clocks differ; in Japan where it names no zone. Never for
    what is no such moment."""
    text, _ = in_japan(moment)
    return bool(_SHOWN.fullmatch(text)) and text > (now + _AMISS).astimezone(JST).isoformat(" ", "minutes")[:16]


def today_in_japan(now: datetime) -> date:
    """The day that it is in Japan: every day of the knowledge is one of these."""
    return now.astimezone(JST).date()


def day_in_japan(moment: str | datetime) -> str:
    """The day of Japan's calendar on which a moment lies."""
    return day_of(instant(moment) if isinstance(moment, str) else milliseconds(moment))


@lru_cache(maxsize=4096)  # a report that is looked at again has the moments that it had
def instant(moment: str) -> int:
    """Milliseconds since 1970; a day alone begins at midnight in Japan. Raises `ValueError` for a day that no calendar
    has."""
    if len(moment) == len("2026-11-29"):
        return milliseconds(datetime.fromisoformat(moment).replace(tzinfo=JST))
    return milliseconds(datetime.fromisoformat(moment))


def milliseconds(moment: datetime) -> int:
    """Since 1970."""
    return (moment - _START) // _MILLISECOND


def number_of_day(instant: int) -> int:
    """Days since 1970 on Japan's calendar."""
    return (instant + 9 * 3_600_000) // 86_400_000


def day_of(instant: int) -> str:
    """The day of Japan's calendar on which it lies."""
    return (_START + timedelta(days=number_of_day(instant))).date().isoformat()


def spelled_day(day: str) -> Words:
    """A day ("2026-12-07") as people say it: 12月7日, 7 December."""
    at = date.fromisoformat(day)
    return Words(ja=f"{at.month}月{at.day}日", en=f"{at.day} {MONTHS[at.month - 1]}")


def _minutes_of(zone: str) -> int:
    """How far a zone ("+09", "-0700", "Z") is ahead of UTC."""
    if zone == "JST":
        return _AHEAD
    if zone.isalpha():
        return 0
    minutes = 60 * int(zone[1:3]) + int(zone[3:].lstrip(":") or 0)
    return minutes if zone[0] == "+" else -minutes
