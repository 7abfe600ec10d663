"""Times as a form in Japan shows them."""

from datetime import UTC, date, datetime

import pytest

from tsuho.engine.japan_time import in_japan, today_in_japan


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        ("2026-11-23T12:05:00Z", ("2026-11-23 21:05", True)),
        ("2026-11-23T12:05:59.123Z", ("2026-11-23 21:05", True)),
        ("2026-11-23 21:05+09:00", ("2026-11-23 21:05", True)),
        ("2026-12-31T23:30:00-0500", ("2027-01-01 13:30", True)),
        ("2026-02-28T15:00Z", ("2026-03-01 00:00", True)),
        ("2026-11-23T12:05:00+00", ("2026-11-23 21:05", True)),
        ("2026-11-23T05:05:00-07", ("2026-11-23 21:05", True)),
        ("2026-11-23T05:05:00\u221207:00", ("2026-11-23 21:05", True)),
        ("2026-11-23 21:05:30,25 +0900", ("2026-11-23 21:05", True)),
        ("2026-11-23t12:05z", ("2026-11-23 21:05", True)),
        ("2026-11-23 12:05 UTC", ("2026-11-23 21:05", True)),
        ("2026-11-23 21:05 JST", ("2026-11-23 21:05", True)),
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
    ("hour", "minute", "day"), [(14, 59, date(2026, 11, 29)), (15, 0, date(2026, 11, 30)), (23, 30, date(2026, 11, 30))]
)
def test_a_new_day_begins_in_japan_while_it_is_afternoon_in_utc(hour: int, minute: int, day: date) -> None:
    assert today_in_japan(datetime(2026, 11, 29, hour, minute, tzinfo=UTC)) == day
