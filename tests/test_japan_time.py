"""Times as a form in Japan shows them."""

import pytest

from tsuho.engine.japan_time import in_japan


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
