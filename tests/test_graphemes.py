"""What is seen as one character is never cut."""

import pytest

from tsuho.engine.graphemes import boundary_before


@pytest.mark.parametrize("seen", ["👨\u200d👩\u200d👧", "か\u3099", "👍🏽", "🇯🇵", "e\u0301", "❤️"])
def test_a_place_inside_a_character_moves_to_where_it_begins(seen: str) -> None:
    text = f"ああ{seen}い"
    for end in range(len(text) + 1):
        inside = 2 < end < 2 + len(seen)
        assert boundary_before(text, end) == (2 if inside else end)


def test_a_character_that_alone_is_too_long_is_cut_rather_than_nothing_kept() -> None:
    assert boundary_before("a" + "\u0301" * 50, 10) == 10
