"""What apps share, and the address that is meant: `shared_data/cases/shared.toml`. The extension answers the same ones
in `tests/extension/shared-address.test.js`."""

from typing import Any

import pytest

from tsuho.engine.constants import LONGEST_ADDRESS
from tsuho.engine.shared_address import shared_addresses
from tsuho.knowledge import read_cases

CASES = read_cases("shared")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_what_was_shared_leads_to_the_address_that_is_meant(case: dict[str, Any]) -> None:
    shared = [case["shared"].get(part, "") for part in ("title", "text", "url")]

    assert list(shared_addresses(*shared)) == case["addresses"]


def test_there_are_sixty_shapes_and_each_says_how_it_is_known() -> None:
    assert len(CASES) >= 60
    assert {case["basis"] for case in CASES} == {"read", "address", "like"}


def test_an_address_that_no_report_holds_is_not_offered() -> None:
    assert shared_addresses("", f"https://a.example/{'x' * LONGEST_ADDRESS}", "") == ()


def test_a_longer_name_of_another_post_says_no_more() -> None:
    both = ("https://a.example/t/1", "https://a.example/t/12")

    assert shared_addresses("", " ".join(both), "") == both
