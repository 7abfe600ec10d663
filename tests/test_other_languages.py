"""Words of one language inside another. `test_parity.py` holds the extension's search to the same answers."""

import pytest

from tsuho.engine.other_languages import is_shared, long_words, shows_language, unmarked
from tsuho.engine.spelling import spelled


@pytest.mark.parametrize(
    ("typed", "shows"),
    [
        ("我在日本被骗了", True),
        ("집 앞에 와 있어요", True),
        ("con tôi bị bắt nạt", True),
        ("meu ex me persegue", False),
        ("在日差別", False),
        ("my ex posted nudes", False),
        ("🙂", False),
        ("fake Beyoncé ad", False),
        ("não sei", True),
    ],
)
def test_letters_tell_of_another_language(typed: str, shows: bool) -> None:
    assert shows_language(spelled(typed)) is shows


@pytest.mark.parametrize(
    ("typed", "telling"),
    [
        ("meu ex me persegue", "meu ex me persegue"),
        ("me gravaram no banho", "gravaram banho"),
        ("toi bi lua", "toi bi lua"),
        ("weed sale snapchat", "weed sale snapchat"),
        ("my ex posted nudes", None),
        ("ransomwear", None),
    ],
)
def test_longer_words_tell_whether_it_is_english_or_small_ones_say_that_it_is(typed: str, telling: str | None) -> None:
    found = long_words(spelled(typed))
    assert (found and found.text) == telling


@pytest.mark.parametrize(("word", "shared"), [("con", True), ("在日", True), ("nudes", False), ("誹謗中傷", False)])
def test_short_words_stand_in_many_languages(word: str, shared: bool) -> None:
    assert is_shared(spelled(word), 0, len(word)) is shared


def test_marks_are_left_out_as_people_leave_them_out() -> None:
    assert unmarked("muốn chết, đe dọa, não, 죽고 싶어, がぎ") == "muon chet, de doa, nao, 죽고 싶어, がぎ"
