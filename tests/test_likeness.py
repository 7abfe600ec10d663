"""Small tables of posts that were counted. `test_parity.py` holds the extension to the same answers."""

import pytest

from tsuho.compile.post_examples import count_kinds, telling, weigh
from tsuho.engine.likeness import DANGER, FAR, HARM, SIZE, Kinds, KindsTable, Telling, TellingTable, numbers_of, packed
from tsuho.engine.spelling import spelled


def signs(text: str) -> set[int]:
    return numbers_of(spelled(text), ())


def test_signs_are_letters_in_a_row_words_and_pairs_of_words() -> None:
    assert len(signs("消して")) == 3 + 2 + 1
    assert len(signs("send money")) == 2 + 1
    assert len(numbers_of(spelled(""), (3, 5))) == 2 + 1


@pytest.mark.parametrize(
    ("one", "other"), [("ネコ", "ﾈｺ"), ("ねこ", "ネコ"), ("Sending", "send"), ("消し て", "消して")]
)
def test_signs_are_the_same_however_it_is_spelled(one: str, other: str) -> None:
    assert signs(one) == signs(other)


def test_letters_in_a_row_count_in_their_order() -> None:
    assert signs("猫犬") & signs("犬猫") == signs("猫") | signs("犬")


@pytest.mark.parametrize("numbers", [[0], [5, 6], [FAR - 1, 3 * FAR, 3 * FAR + 1], [7, SIZE - 1]])
def test_a_table_is_read_as_it_was_packed(numbers: list[int]) -> None:
    table = TellingTable(Telling(packed((number, "N9") for number in numbers), harm=30, danger=20))
    assert [number for number in range(SIZE) if any(table.weights({number}))] == numbers
    assert table.weights({*numbers, 12_345}) == (30 * len(numbers), -20 * len(numbers))


def test_a_sign_weighs_for_the_kinds_in_whose_examples_it_stands() -> None:
    table = KindsTable(Kinds(("a", "b", "c"), packed([(4, "A2C"), (9, "B")]), (0, 100, 150), (10, 20, 30)))
    assert table.likeness({4}) == [140, -20, 70]
    assert table.likeness({4, 9}) == [130, 60, 40]
    assert table.likeness({5}) == [0, 0, 0]


def test_what_stands_on_one_side_only_speaks_for_it() -> None:
    harm = weigh([frozenset({1, 2}), frozenset({1, 3})], [frozenset({3, 4}), frozenset({4})], HARM, most=10)
    danger = weigh([frozenset({1, 5})] * 2, [frozenset({4})] * 2, DANGER, most=10)
    table = TellingTable(telling(harm, danger))
    assert table.weights({1})[0] > 0 > table.weights({4})[0]
    assert table.weights({2}) == (0, 0), "once is chance"
    assert table.weights({5})[1] > 0 > table.weights({4})[1]


def test_a_table_has_no_more_than_it_may() -> None:
    posts = [(kind, frozenset(range(start, start + 40))) for kind, start in (("a", 0), ("a", 0), ("b", 20), ("b", 20))]
    assert len(count_kinds(("a", "b"), posts, most_bytes=30).signs) <= 30
    assert len(weigh([frozenset(range(40))] * 2, [frozenset(range(90, 130))] * 2, HARM, most=7).letters) == 7
