"""Which addresses may be opened for a desk. `test_parity.py` shows that the browser's parser allows at least these."""

import pytest

from tsuho.engine.pinned_hosts import is_pinned

HOSTS = ("www.example.jp",)


@pytest.mark.parametrize("url", ["https://www.example.jp", "HTTPS://WWW.EXAMPLE.JP/a?b#c"])
def test_a_plain_https_address_on_a_pinned_host_may_be_opened(url: str) -> None:
    assert is_pinned(url, HOSTS)


@pytest.mark.parametrize(
    "url",
    [
        *("", "www.example.jp", "http://www.example.jp/", "javascript:alert(1)//www.example.jp"),
        *("https://a@www.example.jp/", "https://www.example.jp:8443/", "https://www.example.jp@evil.example/"),
        *("https://example.jp/", "https://a.www.example.jp/", "https://evil.example/www.example.jp"),
        *("https://www.example.jp.evil.example/", "https://evil.example\\@www.example.jp/"),
    ],
)
def test_anything_else_may_not(url: str) -> None:
    assert not is_pinned(url, HOSTS)


def test_a_desk_without_hosts_opens_nothing() -> None:
    assert not is_pinned("https://www.example.jp/", ())
