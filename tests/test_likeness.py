"""A small table of what was learned of posts. `test_parity.py` holds the extension to the same answers."""

import pytest

from tsuho.engine.likeness import DANGER, FAR, FINE, HARM, LETTERS, SIZE, Learned, Table, numbers_of, packed
from tsuho.engine.spelling import spelled

NOTHING = LETTERS[HARM + (2 * HARM + 1) * DANGER]
KINDS = ("a", "b", "c")


def signs(text: str) -> set[int]:
    return numbers_of(spelled(text))


def tells(harm: int, danger: int) -> str:
    return LETTERS[harm + HARM + (2 * HARM + 1) * (danger + DANGER)]


def table(*entries: list[tuple[int, str]]) -> Table:
    return Table(Learned(KINDS, tuple(map(packed, entries)), (100, 10, 50), 0, 0, (0, 0, 0)))


def test_signs_are_letters_in_a_row_words_pairs_of_them_and_emoji() -> None:
    assert len(signs("消して")) == 3 + 2 + 1
    assert signs("hi") - signs("hi there") == set()
    assert len(signs("🥦")) == 1
    assert signs("") == set()


@pytest.mark.parametrize(("one", "other"), [("ネコ", "ﾈｺ"), ("ねこ", "ネコ"), ("SEND", "send"), ("消し て", "消して")])
def test_signs_are_the_same_however_it_is_spelled(one: str, other: str) -> None:
    assert signs(one) == signs(other)


def test_letters_in_a_row_count_in_their_order() -> None:
    assert signs("猫犬") & signs("犬猫") == signs("猫") | signs("犬")


@pytest.mark.parametrize("numbers", [[0], [5, 6], [FAR - 1, 3 * FAR, 3 * FAR + 1, 7 * FAR], [7, SIZE - 1]])
def test_a_table_is_read_as_it_was_packed(numbers: list[int]) -> None:
    read = table([(number, tells(2, -1)) for number in numbers])
    near = {each + step for each in numbers for step in (-1, 0, 1)} | set(range(0, 8 * FAR, FAR))
    assert sorted(number for number in near if read.likeness({number}).one) == numbers
    assert read.likeness({*numbers, 12_345}).harm == FINE * 200 * len(numbers)


def test_a_sign_speaks_for_harm_for_danger_and_for_kinds() -> None:
    read = table([(4, tells(-HARM, DANGER))], [(9, NOTHING + LETTERS[5])], [(4_000, NOTHING + LETTERS[0] + LETTERS[8])])
    assert read.likeness({4})[:2] == (FINE * -600, FINE * 30)
    assert read.likeness({9}) == (0, 0, [0, FINE * 150, 0], FINE)
    assert read.leads({9, 4_000}) == [50, 150, 150]


def test_what_weighs_without_any_sign_grows_with_the_root_of_their_number() -> None:
    read = Table(Learned(KINDS, (packed([(at, NOTHING) for at in range(9)]),), (1, 1, 1), 5, -7, (1, 2, 3)))
    assert read.likeness(set(range(9))) == (3 * FINE * 5, 3 * FINE * -7, [3 * FINE, 6 * FINE, 9 * FINE], 3 * FINE)
    assert read.likeness(set()) == (0, 0, [0, 0, 0], 0)
