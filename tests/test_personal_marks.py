"""What in an address may point to the person who brings it."""

import pytest

from tsuho.engine.personal_marks import Marks, holds_personal_marks, without_personal_marks

MARKS = Marks(("mail", "username"), ("token", "sid"), ("*signature",))
LONG = "0123456789abcdef0123"


@pytest.mark.parametrize(
    ("address", "without"),
    [
        ("https://e.jp/a?mail=x&id=1", "https://e.jp/a?id=1"),
        ("https://e.jp/a?who=taro%40example.com", "https://e.jp/a"),
        ("https://e.jp/a?id=1#who=taro@example.com", "https://e.jp/a?id=1"),
        ("https://e.jp/a?UserName=taro&id=1", "https://e.jp/a?id=1"),
        (f"https://e.jp/a?id=1&token={LONG}", "https://e.jp/a?id=1"),
        ("https://e.jp/taro@example.com/a", "https://e.jp/taro@example.com/a"),
    ],
)
def test_a_mark_is_told_and_taken_out_where_the_page_opens_without_it(address: str, without: str) -> None:
    assert holds_personal_marks(address, MARKS)
    assert without_personal_marks(address, MARKS) == without


@pytest.mark.parametrize(
    "address",
    [
        "https://e.jp/a?sid=23300001",
        "https://e.jp/@taro@other.example/1",
        "https://e.jp/u/taro@other.example",
        "https://e.jp/maps/@35.68,139.76,15z",
        "https://e.jp/npm/thing@1.2.3/file.js",
        "https://e.jp/a?mail=&id=1",
        "https://e.jp/a?username",
    ],
)
def test_what_names_the_page_or_its_writer_is_no_mark(address: str) -> None:
    assert not holds_personal_marks(address, MARKS)
