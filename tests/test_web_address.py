"""Addresses are read as text: half-typed and broken ones, too."""

import random

import pytest

from tsuho.engine import web_address
from tsuho.engine.web_address import is_web, on_host, parse, plainest, without_tracking
from tsuho.knowledge import read_knowledge

TRACKING = ("utm_*", "fbclid", "x.com s t", "sid=hash", "e.jp s=hash", "share_id?", "f.jp s=hash?")
HASH = "0123456789abcdefABCDEF0123456789"


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        ("https://example.com/a?b=c#d", ("https", "", "example.com", "", "/a", "b=c", "d")),
        ("HTTPS://Example.COM:8443/A", ("https", "", "example.com", "8443", "/A", "", "")),
        ("http://taro:secret@example.com/", ("http", "taro:secret", "example.com", "", "/", "", "")),
        ("http://a@b@example.com", ("http", "a@b", "example.com", "", "", "", "")),
        ("http://[::1]:3000/x", ("http", "", "[::1]", "3000", "/x", "", "")),
        ("example.com/a", ("", "", "", "", "example.com/a", "", "")),
        ("mailto:info@example.com", ("mailto", "", "", "", "info@example.com", "", "")),
        ("あの掲示板", ("", "", "", "", "あの掲示板", "", "")),
        ("?q=1#2", ("", "", "", "", "", "q=1", "2")),
        ("", ("", "", "", "", "", "", "")),
        ("https://Example.com.:443/", ("https", "", "example.com", "443", "/", "", "")),
    ],
)
def test_any_text_is_read_as_an_address(address: str, parts: tuple[str, ...]) -> None:
    assert parse(address) == parts


def test_a_host_covers_those_below_it_and_no_other() -> None:
    assert on_host("m.example.com", "example.com")
    assert on_host("example.com", "example.com")
    assert not on_host("myexample.com", "example.com")
    assert not on_host("example.com.evil.net", "example.com")


def test_only_http_with_a_host_is_the_web() -> None:
    assert is_web(parse("http://example.com"))
    assert not any(is_web(parse(other)) for other in ("ftp://example.com", "https:///a", "example.com", "data:,a"))


@pytest.mark.parametrize(
    ("address", "cleaned"),
    [
        ("https://e.jp/a?utm_source=x", "https://e.jp/a"),
        ("https://e.jp/a?id=1&utm_source=x&b=2", "https://e.jp/a?id=1&b=2"),
        ("https://e.jp/a?fbclid=1#c5", "https://e.jp/a#c5"),
        ("https://e.jp/a#c5:~:text=x", "https://e.jp/a#c5"),
        ("https://e.jp/a#:~:text=x", "https://e.jp/a"),
        ("https://taro@e.jp/a", "https://e.jp/a"),
        ("//taro@e.jp/a", "//e.jp/a"),
        ("https://m.x.com/a?s=20&t=1", "https://m.x.com/a"),
        ("https://notx.com/a?s=20", "https://notx.com/a?s=20"),
        ("https://e.jp/a?utm_source=x&", "https://e.jp/a"),
        (f"https://e.jp/a?sid={HASH}&p=1", "https://e.jp/a?p=1"),
        (f"https://e.jp/a?s={HASH}", "https://e.jp/a"),
        (f"https://f.jp/a?s={HASH}", f"https://f.jp/a?s={HASH}"),
        ("https://e.jp/a;jsessionid=0A.node1/b;x=1?id=1", "https://e.jp/a/b;x=1?id=1"),
        ("https://e.jp/a.do;JSESSIONID=0A#b", "https://e.jp/a.do#b"),
        ("https://e.jp/a?UTM_Source=x&FBCLID=y&id=1", "https://e.jp/a?id=1"),
        ("https://e.jp/a?utm%5Fsource=x&id=1", "https://e.jp/a?id=1"),
        ("https://e.jp/a?id=1&amp;utm_source=x&amp;b=2", "https://e.jp/a?id=1&amp;b=2"),
        ("https://e.jp/a?id=1;utm_source=x", "https://e.jp/a?id=1"),
        ("https://e.jp/a#utm_source=x", "https://e.jp/a"),
        ("https://e.jp/a#p45&utm_source=x", "https://e.jp/a#p45"),
        ("https://e.jp/#/post/45?utm_source=x&id=1", "https://e.jp/#/post/45?id=1"),
        ("https://e.jp/#/post/45?utm_source=x", "https://e.jp/#/post/45"),
        ("https://e.jp/a?id=1&share_id=0123456789abcdefg", "https://e.jp/a?id=1"),
        (f"https://f.jp/a?s={HASH}&p=1", "https://f.jp/a?p=1"),
        ("https://x.com./a?s=20", "https://x.com/a"),
        ("https://e.jp.:8080/a", "https://e.jp:8080/a"),
    ],
)
def test_tracking_is_taken_out(address: str, cleaned: str) -> None:
    assert without_tracking(address, TRACKING) == cleaned


@pytest.mark.parametrize(
    "address",
    [
        "HTTPS://E.jp:443/A?",
        "https://e.jp/a?&&x=1&&#",
        "https://e.jp/a?x=%E3%81%82+あ&=&y",
        "https://e.jp/@taro/a?next=//u@h",
        "https://e.jp/a?utm=1&afbclid=3",
        "https://e.jp/a?share_id=0123456789abcdefg",
        "https://e.jp/a?share_id=42&lang=ja",
        "https://e.jp/a#fbclid",
        "https://e.jp/a.?b=c.&d",
        "https://e.jp/a?sid=12&s=ab&sid=0123456789abcdefg0123456789abcdef",
        "https://e.jp/a?next=;jsessionid=1",
        "mailto:taro@example.com",
        "ただの文 a@b ?",
    ],
)
def test_what_carries_no_tracking_stays_byte_for_byte(address: str) -> None:
    assert without_tracking(address, TRACKING) == address


def test_cleaning_takes_out_whole_parameters_only_and_twice_is_once() -> None:
    names = read_knowledge().preflight.lists["tracking"]
    chance = random.Random(20261123)
    pieces = ["id=5", "utm_source=a", "q=あ", "", "fbclid=1", "s=20", "si=x", "a=b=c", "gclid"]
    for _ in range(500):
        asked = chance.choices(pieces, k=chance.randrange(6))
        host = chance.choice(["example.com", "X.com", "www.youtube.com"])
        address = f"https://{host}/p?{'&'.join(asked)}{chance.choice(['', '#c', '#c:~:text=d', '#:~:text=d'])}"
        cleaned = without_tracking(address, names)
        kept = web_address.parse(cleaned).query.split("&")
        assert without_tracking(cleaned, names) == cleaned
        assert set(kept) <= set(asked) | {""}
        assert {"id=5", "q=あ", "a=b=c"} & set(asked) <= set(kept)
        assert not {"utm_source=a", "fbclid=1", "gclid"} & set(kept)
        assert cleaned.startswith(f"https://{host}/p")


@pytest.mark.parametrize(
    ("text", "read"),
    [("a%40b", "a@b"), ("a%2540b", "a@b"), ("a%25252540b%40", "a@b@"), ("%E3%81%82%2520%zz", "%E3%81%82 %zz")],
)
def test_escapes_within_escapes_are_read(text: str, read: str) -> None:
    assert plainest(text) == read
