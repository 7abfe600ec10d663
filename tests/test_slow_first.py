"""The order in which files of tests begin."""

from pathlib import Path

from tests.slow_first import SLOWEST, slow_first

TESTS = Path(__file__).parent


def test_every_file_that_begins_early_is_there() -> None:
    there = {path.name for path in TESTS.rglob("test_*.py")}
    assert [name for name in SLOWEST if name not in there] == []


def test_the_slowest_file_begins_first_and_one_that_is_not_named_last() -> None:
    assert sorted(["test_twins.py", SLOWEST[1], SLOWEST[0]], key=slow_first) == [*SLOWEST[:2], "test_twins.py"]
