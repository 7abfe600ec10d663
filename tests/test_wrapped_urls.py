"""What a copy, or a link through another site, stands for; the known services and their forms of address."""

import pytest

from tsuho.engine.wrapped_urls import inner_address, mirrored, original
from tsuho.knowledge import read_knowledge

LISTS = read_knowledge().preflight.patterns
COPIES, LINKS = LISTS["archive_originals"], LISTS["redirect_targets"]
MIRRORS = ("https://s.example/ m.example/ n.*/ m.n.*/", "https://v.example/watch?v= v.example/embed/")


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
        ("https://cdn.ampproject.org/c/a.example.com/b?c=1", "http://a.example.com/b?c=1"),
        ("https://web.archive.org/web/2026/https:/example.com/a", "https://example.com/a"),
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
        ("https://www.google.com/url?q=https://example.com/a%3Fb%3D1&sa=D", "https://example.com/a?b=1"),
        ("https://www.google.com/url?q=https%3A%2F%2Fexample.com%2F%3Fw%3D%8CF&sa=D", "https://example.com/?w=%8CF"),
        ("https://www.google.com/url?q=https%3A%2F%2Fexample.com%2Fa%2520b%20c", "https://example.com/a%20b%20c"),
        ("https://www.google.com/amp/example.com/a", "http://example.com/a"),
        ("https://www.youtube.com/attribution_link?u=%2Fwatch%3Fv%3Da", "https://www.youtube.com/watch?v=a"),
        ("https://www.youtube.com/redirect?q=javascript%3Aalert(1)", None),
        ("https://www.youtube.com/redirect?q=https%3A%2F%2F", None),
        ("https://www.youtube.com/watch?v=a&q=https%3A%2F%2Fexample.com%2F", None),
        ("https://www.google.com/search?q=https%3A%2F%2Fexample.com%2F", None),
    ],
)
def test_a_link_through_another_site_leads_to_where_it_says(link: str, target: str | None) -> None:
    assert original(link, LINKS) == target


@pytest.mark.parametrize(
    ("address", "inside"),
    [
        ("https://e.jp/go?to=https%3A%2F%2Fexample.com%2Fa%3Fb%3D1&x=2", "https://example.com/a?b=1"),
        ("https://e.jp/go?to=https%253A%252F%252Fexample.com%252Fa", "https://example.com/a"),
        ("https://e.jp/go/https://example.com/a?b=1#c", "https://example.com/a?b=1#c"),
        ("https://e.jp/go/https:/example.com/a", "https://example.com/a"),
        ("https://e.jp/go/https%3A%2F%2Fexample.com%2Fa/more?x=1", "https://example.com/a"),
        ("https://e.jp/#url=https%3A%2F%2Fexample.com%2Fa", "https://example.com/a"),
        ("https://e.jp/#https://example.com/a", "https://example.com/a"),
        ("https://e.jp/ck?u=a1aHR0cHM6Ly9leGFtcGxlLmNvbS9h&n=1", "https://example.com/a"),
        ("about:reader?url=https%3A%2F%2Fexample.com%2Fa", "https://example.com/a"),
        ("view-source:https://example.com/a?b=1", "https://example.com/a?b=1"),
        ("some-extension://abcdef/https://example.com/a.pdf", "https://example.com/a.pdf"),
        ("intent://example.com/a?b=1#Intent;scheme=http;end", "http://example.com/a?b=1"),
        (
            "intent://a/b#Intent;scheme=app;S.browser_fallback_url=https%3A%2F%2Fexample.com%2F;end",
            "https://example.com/",
        ),
        ("x-safari-https://example.com/a", "https://example.com/a"),
        ("https://e.jp/go?from=https%3A%2F%2Fexample.com%2F", None),
        ("https://e.jp/go?to=https%3A%2F%2Flocalhost%2F", None),
        ("https://e.jp/a?b=1#c", None),
        ("https://e.jp/why-https://", None),
    ],
)
def test_an_address_inside_another_is_found_by_its_shape(address: str, inside: str | None) -> None:
    assert inner_address(address, ("from",)) == inside


@pytest.mark.parametrize(
    ("copy", "post"),
    [
        ("https://m.example/a/status/1?s=2#m", "https://s.example/a/status/1?s=2"),
        ("https://www.m.example/a", "https://s.example/a"),
        ("https://n.other.example/a/1", "https://s.example/a/1"),
        ("https://m.n.other.example/a/1", "https://s.example/a/1"),
        ("https://www.v.example/embed/abc?rel=0", "https://v.example/watch?v=abc"),
        ("https://m.example/", None),
        ("https://nn.example/a", None),
        ("https://n/a", None),
        ("https://v.example/watch?v=abc", None),
    ],
)
def test_a_mirror_leads_to_the_post_at_the_site_itself(copy: str, post: str | None) -> None:
    assert mirrored(copy, MIRRORS) == post
