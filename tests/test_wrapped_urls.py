"""What a copy, or a link through another site, stands for; the known services and their forms of address."""

import pytest

from tsuho.engine.wrapped_urls import original
from tsuho.knowledge import read_knowledge

LISTS = read_knowledge().preflight.patterns
COPIES, LINKS = LISTS["archive_originals"], LISTS["redirect_targets"]


@pytest.mark.parametrize(
    ("copy", "page"),
    [
        ("https://web.archive.org/web/2026id_/http://example.com:80/a", "http://example.com/a"),
        ("https://web.archive.org/web/*/https://example.com/a", "https://example.com/a"),
        ("https://web.archive.org/web/2026/http%3A%2F%2Fexample.jp%2F%E3%81%82", "http://example.jp/あ"),
        ("https://web.archive.org/save/https://example.com/a", "https://example.com/a"),
        ("https://archive.ph/o/AbCdE/https://example.com/a", "https://example.com/a"),
        ("https://archive.li/newest/http://example.com/", "http://example.com/"),
        ("https://megalodon.jp/ref/2026-0404-2152-40/www.example.com/a", "https://www.example.com/a"),
        ("https://warp.da.ndl.go.jp/info:ndljp/pid/1/www.example.go.jp/a", "https://www.example.go.jp/a"),
        ("https://a-example-com.cdn.ampproject.org/v/s/a.example.com/b?c=1", "https://a.example.com/b?c=1"),
        ("https://12ft.io/proxy?q=https%3A%2F%2Fexample.com%2Fa", "https://example.com/a"),
        ("https://example-com.translate.goog/a?_x_tr_sl=en&b=1&_x_tr_hl=ja#c", "https://example.com/a?b=1#c"),
        ("https://a--b-example-jp.translate.goog/?_x_tr_sch=http", "http://a-b.example.jp/"),
        ("https://0-wgv71a119e-jp.translate.goog/?_x_tr_enc=0", "https://xn--wgv71a119e.jp/"),
        ("https://localhost.translate.goog/", None),
        ("https://archive.ph/AbCdE", None),
        ("https://web.archive.org/web/2026/javascript:alert(1)", None),
        ("https://web.archive.org/", None),
        ("https://example.com/web/2026/https://example.org/", None),
    ],
)
def test_a_copy_leads_back_to_the_page_it_is_of(copy: str, page: str | None) -> None:
    assert original(copy, COPIES) == page


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("https://lm.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fa%3Fb%3D1&h=x", "https://example.com/a?b=1"),
        ("https://l.instagram.com/?u=https%3A%2F%2Fexample.com%2F&e=x", "https://example.com/"),
        ("https://l.threads.com/?u=https%3A%2F%2Fexample.com%2F", "https://example.com/"),
        ("https://www.google.co.jp/url?q=https://example.com/a&sa=D", "https://example.com/a"),
        ("https://www.google.com/amp/s/example.com/a", "https://example.com/a"),
        ("https://steamcommunity.com/linkfilter/https://example.com/a", "https://example.com/a"),
        ("https://www.pixiv.net/jump.php?https%3A%2F%2Fexample.com%2Fa", "https://example.com/a"),
        ("https://vk.com/away.php?to=http%3A%2F%2Fexample.com", "http://example.com"),
        ("https://r.search.yahoo.com/_ylt=A/RU=https%3a%2f%2fexample.com%2fa/RK=2/RS=x", "https://example.com/a"),
        ("https://disq.us/url?url=https%3A%2F%2Fexample.com%2Fa%3AAbCdEfGhIjKlMnOpQrStUv&c=1", "https://example.com/a"),
        ("https://www.youtube.com/redirect?q=javascript%3Aalert(1)", None),
        ("https://www.youtube.com/redirect?q=https%3A%2F%2F%ff", None),
        ("https://www.youtube.com/watch?v=a&q=https%3A%2F%2Fexample.com%2F", None),
        ("https://www.google.com/search?q=https%3A%2F%2Fexample.com%2F", None),
    ],
)
def test_a_link_through_another_site_leads_to_where_it_says(link: str, target: str | None) -> None:
    assert original(link, LINKS) == target
