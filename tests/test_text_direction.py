"""Signs of direction in names and passages."""

import pytest

from tsuho.engine.text_direction import closed, undirected


def test_a_name_loses_its_signs_of_direction_and_nothing_else() -> None:
    assert undirected("ab\u202ecd\u2067e\u2069 שלום") == "abcde שלום"


@pytest.mark.parametrize(
    ("passage", "whole"),
    [
        ("a", "a"),
        ("a\u202eb", "a\u202eb\u202c"),
        ("a\u2067b\u202ac\nd", "a\u2067b\u202ac\u202c\u2069\nd"),
        ("\u2067a\u2069b", "\u2067a\u2069b"),
        ("a\u202cb\u2069", "ab"),
    ],
)
def test_each_line_of_a_passage_ends_what_it_began(passage: str, whole: str) -> None:
    assert closed(passage) == whole
