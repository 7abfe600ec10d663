"""What is compiled of the words that mean one thing."""

import pytest

from tsuho.compile.needless_words import needed_words
from tsuho.engine.spelling import spelled
from tsuho.engine.word_finder import WordFinder
from tsuho.records import Knowledge


@pytest.mark.parametrize(
    ("words", "needed"),
    [
        (["許可なく撮", "許可なく"], ["許可なく"]),
        (["post", "posted", "posted about"], ["post"]),
        (["デマ", "デマを流され"], ["デマ", "デマを流され"]),  # two letters of kana do not stand anywhere
        (["ex", "my ex"], ["ex", "my ex"]),
        (["dox", "doxx*"], ["dox", "doxx*"]),
        (["rob*", "robbery"], ["rob*"]),
        (["art", "heart"], ["art", "heart"]),
    ],
)
def test_a_word_that_holds_another_is_needless(words: list[str], needed: list[str]) -> None:
    assert needed_words(words) == needed


def test_a_word_that_holds_what_silences_others_is_needed() -> None:
    assert needed_words(["死ぬ", "死ぬほど"], ["死ぬほど"]) == ["死ぬ", "死ぬほど"]


def test_whoever_says_a_word_is_heard_without_it(knowledge: Knowledge) -> None:
    for words in knowledge.harm_words.meanings.values():
        finder = WordFinder(needed_words(words))
        assert [word for word in words if not any(finder.find(spelled(word.removesuffix("*"))))] == []
