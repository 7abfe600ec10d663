"""Spellings that mean the same, and what parts words."""

import pytest

from tsuho.engine.spelling import spelled, without_spaces


@pytest.mark.parametrize("typed", ["リベンジ", "りべんじ", "ﾘﾍﾞﾝｼﾞ", "リ・ベンジー"])
def test_spellings_that_mean_the_same_are_the_same(typed: str) -> None:
    assert spelled(typed).text == "りべんじ"


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("ＳＮＳ詐欺", "sns詐欺"),
        ("ディープフェイク", "でいぷふえいく"),
        ("「ホ別」で、会える人…", "ほ別 で 会える人"),
        ("I'm  not\tsure!", "im not sure"),
        ("　", ""),
    ],
)
def test_a_text_is_spelled_plainly(typed: str, text: str) -> None:
    assert spelled(typed).text == text


def test_each_letter_keeps_its_script() -> None:
    assert spelled("グロ画像 pic いや🥦") == ("ぐろ画像 pic いや🥦", "kkcc lll hhs")


def test_nothing_stands_between_japanese_words_and_english_ones_stay_apart() -> None:
    assert without_spaces(spelled("でんわ ばんごう my phone")).text == "でんわばんごうmy phone"
