"""One post has one name, whatever address it is reached by; two posts have two."""

from itertools import combinations

import pytest

from tsuho.engine.post_key import namer, post_key
from tsuho.knowledge import read_cases
from tsuho.records import Knowledge

CASES = {case["name"]: case["posts"] for case in read_cases("same_posts")}


@pytest.mark.parametrize("name", CASES)
def test_addresses_of_one_post_have_one_name_and_those_of_two_have_two(knowledge: Knowledge, name: str) -> None:
    by = namer(knowledge)
    names = [[post_key(by, address) for address in post] for post in CASES[name]]
    for post, found in zip(CASES[name], names, strict=True):
        assert len(set(found)) == 1, dict(zip(post, found, strict=True))
    for one, other in combinations(names, 2):
        assert one[0] != other[0], one[0]


def test_a_name_is_the_same_with_spaces_around_the_address_and_for_what_is_no_address(knowledge: Knowledge) -> None:
    by = namer(knowledge)
    assert post_key(by, " https://example.com/a\n") == post_key(by, "https://example.com/a/")
    assert post_key(by, "") == ""
    assert post_key(by, "not an address") == "not an address"
