"""Times as a form in Japan shows them, and whether a desk is open."""

from datetime import date, datetime

import pytest

from tsuho.engine.japan_time import in_japan, is_day_off, open_now
from tsuho.records import Channel, Holidays

HOLIDAYS = Holidays(known_until=date(2027, 12, 31), days=(date(2026, 11, 23),), sources=("S00",))
WEEKDAYS = {"days": ("mon", "tue", "wed", "thu", "fri"), "opens": "08:30", "closes": "17:15"}


def channel(**values: object) -> Channel:
    return Channel.model_validate(
        {"kind": "phone", "label": {"ja": "電話", "en": "Phone"}, "sources": ["S00"], **values}
    )


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        ("2026-11-23T12:05:00Z", ("2026-11-23 21:05", True)),
        ("2026-11-23T12:05:59.123Z", ("2026-11-23 21:05", True)),
        ("2026-11-23 21:05+09:00", ("2026-11-23 21:05", True)),
        ("2026-12-31T23:30:00-0500", ("2027-01-01 13:30", True)),
        ("2026-02-28T15:00Z", ("2026-03-01 00:00", True)),
        ("2026-11-23T21:05", ("2026-11-23 21:05", False)),
        ("2026-11-23", ("2026-11-23", False)),
        ("2026-02-30T10:00:00Z", ("2026-02-30T10:00:00Z", False)),
        ("2026-11-23T24:00:00Z", ("2026-11-23T24:00:00Z", False)),
        ("２０２６-11-23", ("２０２６-11-23", False)),
        ("2026/11/23 21:05", ("2026/11/23 21:05", False)),
        ("きのうの夜", ("きのうの夜", False)),
        ("", ("", False)),
    ],
)
def test_a_moment_is_shown_in_japan_time_only_when_its_zone_is_known(moment: str, shown: tuple[str, bool]) -> None:
    assert in_japan(moment) == shown


@pytest.mark.parametrize(
    ("now", "is_open"),
    [
        ("2026-11-24T08:30:00+09:00", True),  # Tuesday, the minute it opens
        ("2026-11-24T08:29:59+09:00", False),
        ("2026-11-24T17:14:59+09:00", True),
        ("2026-11-24T17:15:00+09:00", False),  # the minute it closes
        ("2026-11-24T00:00:00Z", True),  # nine o'clock in Tokyo
        ("2026-11-22T10:00:00+09:00", False),  # Sunday
        ("2026-11-23T10:00:00+09:00", False),  # a holiday on Monday
    ],
)
def test_a_desk_is_open_by_japans_clock_and_calendar(now: str, is_open: bool) -> None:
    office = channel(hours=[WEEKDAYS], closed_on_holidays=True)
    assert open_now(office, datetime.fromisoformat(now), HOLIDAYS) is is_open


def test_hours_that_nobody_verified_are_neither_open_nor_closed() -> None:
    assert open_now(channel(), datetime.fromisoformat("2026-11-24T10:00:00+09:00"), HOLIDAYS) is None


def test_a_line_that_never_closes_is_open_on_a_holiday_night() -> None:
    assert open_now(channel(always=True), datetime.fromisoformat("2026-11-23T03:00:00+09:00"), HOLIDAYS) is True


def test_a_desk_that_works_on_holidays_is_open_on_one() -> None:
    office = channel(hours=[WEEKDAYS])
    assert open_now(office, datetime.fromisoformat("2026-11-23T10:00:00+09:00"), HOLIDAYS) is True


@pytest.mark.parametrize(
    ("now", "off"),
    [
        ("2026-11-21T10:00:00+09:00", True),
        ("2026-11-22T10:00:00+09:00", True),
        ("2026-11-23T10:00:00+09:00", True),
        ("2026-11-24T10:00:00+09:00", False),
        ("2026-11-20T14:59:00Z", False),  # still Friday in Tokyo
        ("2026-11-20T15:00:00Z", True),
    ],
)
def test_saturdays_sundays_and_holidays_in_japan_are_days_off(now: str, off: bool) -> None:
    assert is_day_off(datetime.fromisoformat(now), HOLIDAYS) is off
