"""Whether a desk is open, by Japan's clock and calendar."""

from datetime import date, datetime

import pytest

from tsuho.engine.opening_hours import is_day_off, open_now
from tsuho.records import Channel, Holidays, YearEnd

YEAR_END = YearEnd(first="12-29", last="01-03", sources=("S00",))
HOLIDAYS = Holidays(
    known_until=date(2027, 12, 31), days=(date(2026, 11, 23), date(2027, 1, 1)), year_end=YEAR_END, sources=("S00",)
)
WEEKDAYS = {"days": ("mon", "tue", "wed", "thu", "fri"), "opens": "08:30", "closes": "17:15"}


def channel(**values: object) -> Channel:
    return Channel.model_validate(
        {"kind": "phone", "label": {"ja": "電話", "en": "Phone"}, "sources": ["S00"], **values}
    )


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
