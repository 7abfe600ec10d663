"""The holiday table is held against an independent calendar, so a slip of the keeper's hand cannot close a desk."""

import tomllib
from datetime import date

import holidays
import pytest

from tsuho.knowledge import default_folder
from tsuho.records import Holidays

FIRST_DAY = date(2026, 1, 1)


@pytest.fixture(scope="module")
def table() -> Holidays:
    return Holidays.model_validate(tomllib.loads((default_folder() / "holidays.toml").read_text("utf-8")))


def test_the_table_says_the_same_as_an_independent_calendar(table: Holidays) -> None:
    years = range(FIRST_DAY.year, table.known_until.year + 1)
    assert set(table.days) == {day for day in holidays.country_holidays("JP", years=years) if day <= table.known_until}


def test_the_days_stand_in_order_and_once(table: Holidays) -> None:
    assert list(table.days) == sorted(set(table.days))


def test_the_table_speaks_of_a_year_from_its_first_day_to_the_last(table: Holidays) -> None:
    assert min(table.days) == FIRST_DAY
    assert max(table.days) <= table.known_until
    assert (table.known_until.month, table.known_until.day) == (12, 31)


@pytest.mark.parametrize(
    ("day", "is_holiday"),
    [
        (date(2026, 5, 6), True),  # substitute for a holiday on Sunday, pushed behind two more holidays
        (date(2026, 9, 22), True),  # between two holidays
        (date(2027, 3, 22), True),  # substitute on the Monday after
        (date(2026, 5, 7), False),
        (date(2026, 12, 29), False),  # offices close, but it is no holiday
    ],
)
def test_the_days_that_people_forget_are_right(table: Holidays, day: date, is_holiday: bool) -> None:
    assert (day in table.days) is is_holiday
