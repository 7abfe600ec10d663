"""Where quoted words stand in a page."""

from urllib.parse import unquote

import pytest

from tsuho.engine.text_fragment import located


@pytest.mark.parametrize(
    ("address", "words", "expected"),
    [
        ("https://e.jp/a", "a-b, c&d", "https://e.jp/a#:~:text=a%2Db%2C%20c%26d"),
        ("https://e.jp/a#c5", "abc", "https://e.jp/a#c5:~:text=abc"),
        ("https://e.jp/a#:~:text=old", "abc", "https://e.jp/a#:~:text=abc"),
        ("https://e.jp/a", "  a \t b\u00a0 c　", "https://e.jp/a#:~:text=a%20b%20c"),
        ("https://e.jp/a", "a\n\nb", "https://e.jp/a#:~:text=a,b"),
        ("https://e.jp/a", "(a)*!'", "https://e.jp/a#:~:text=%28a%29%2A%21%27"),
        (
            "https://e.jp/a",
            "The quick brown fox jumps over the lazy dog and then some more words",
            "https://e.jp/a#:~:text=The%20quick%20brown%20fox,some%20more%20words",
        ),
        ("https://e.jp/a", " \n　", ""),
    ],
)
def test_words_are_named_as_browsers_read_them(address: str, words: str, expected: str) -> None:
    assert located(address, words) == expected


@pytest.mark.parametrize(
    ("line", "start", "end"),
    [
        (
            "毎日うちの会社に何度も電話してくるあの担当者は話をまったく聞かない",
            "毎日うちの会社に何度も電話してくるあの",
            "担当者は話をまったく聞かない",
        ),
        (f"{'a' * 29}日本語{'b' * 29}", "a" * 29, "b" * 29),
        (
            f"ひどいことばかり書いているあの人のアカウント{'w' * 14}",
            "ひどいことばかり書いているあの人の",
            f"アカウント{'w' * 14}",
        ),
    ],
)
def test_a_passage_is_named_by_whole_words(line: str, start: str, end: str) -> None:
    named = unquote(located("https://e.jp/", f"{line}\n{line}")).partition("text=")[2]
    assert named == f"{start},{end}"


def test_the_two_ends_of_a_long_passage_never_overlap() -> None:
    for length in range(1, 120):
        words = "".join(chr(0x4E00 + place) for place in range(length))
        start, _, end = unquote(located("https://e.jp/", words).partition("text=")[2]).partition(",")
        assert words.startswith(start)
        assert words.endswith(end)
        assert len(start) + len(end) <= length
