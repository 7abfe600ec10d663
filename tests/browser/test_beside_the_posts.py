"""Who points at a title, a menu or the foot of a page points at no post, and is told of none."""

import pytest

from tests.browser.addresses import Addresses
from tests.browser.bare_chromium import BareChromium
from tests.browser.world import World

WORDS = ("きのうの公園の話です。", "それは違うと思います。", "どちらでもよいのでは。")


def rows(post: str) -> str:
    """Three posts in the given form."""
    times = ("2026-11-20T09:12:00+09:00", "2026-11-20T10:30:00+09:00", "2026-11-20T11:45:00+09:00")
    return "".join(
        post.format(n=n, name=name, time=time, shown=time[:16].replace("T", " ").replace("-", "/"), words=words)
        for n, (name, time, words) in enumerate(zip(("みどり", "そら", "うみ"), times, WORDS, strict=True), 1)
    )


HEAD = '<a href="/thread/7#res{n}" rel="bookmark">{n}</a> <span class="author">{name}</span>'
POSTS = {
    "articles": rows(
        f'<article class="post" id="res{{n}}"><p>{HEAD} <time datetime="{{time}}">{{shown}}</time></p><p>{{words}}</p>'
        "</article>"
    ),
    "boxes": rows(
        f'<div class="post" id="res{{n}}">{HEAD} <span class="date">{{shown}}</span><div>{{words}}</div></div>'
    ),
    "a list": "<ul>" + rows(f'<li id="res{{n}}">{HEAD} <small>{{shown}}</small><p>{{words}}</p></li>') + "</ul>",
    "a table": "<table>" + rows(f'<tr id="res{{n}}"><td>{HEAD} {{shown}}</td><td>{{words}}</td></tr>') + "</table>",
    "definitions": "<dl>" + rows(f'<dt id="res{{n}}">{HEAD} {{shown}}</dt><dd>{{words}}</dd>') + "</dl>",
    "heads and words": rows(
        f'<div class="head" id="res{{n}}">{HEAD} {{shown}}</div><div class="words">{{words}}</div>'
    ),
}
PAGE = """<header><nav><a href="/">トップ</a></nav></header><h1>町の話</h1>
<main>{posts}</main><footer><p>町の掲示板</p><small>2026/11/24</small></footer>"""
PLACES = ("h1", "nav a", "footer p", "footer small")


@pytest.fixture(scope="module")
def world(everywhere: tuple[BareChromium, Addresses]) -> World:
    """One browser for all."""
    return World(*everywhere)


@pytest.mark.parametrize("posts", POSTS)
@pytest.mark.parametrize("apart", [False, True], ids=["loose", "in a main part"])
def test_what_is_no_post_is_not_called_one(world: World, posts: str, apart: bool) -> None:
    page = PAGE.format(posts=POSTS[posts])
    world.open("https://board.example/thread/7", page if apart else page.replace("<main>", "").replace("</main>", ""))
    world.inject("describe-post")
    for css in PLACES:
        told = world.run(f"tsuho.describePost(document.querySelector('{css}'), [])")
        assert not told["certain"], (css, told)
        assert told["number"] is None, (css, told)
    if apart:
        told = world.run("tsuho.describePost(document.querySelector('main'), [])")
        assert (told["permalink"], told["number"], told["certain"]) == (None, None, False)


@pytest.mark.parametrize("posts", POSTS)
def test_beside_them_the_posts_are_read(world: World, posts: str) -> None:
    world.open("https://board.example/thread/7", PAGE.format(posts=POSTS[posts]))
    world.inject("describe-post")
    for number, words in enumerate(WORDS, 1):
        pointed = f"[...document.querySelectorAll('main *')].findLast(each => each.textContent === '{words}')"
        told = world.run(f"tsuho.describePost({pointed}, [])")
        found = (told["permalink"], told["number"])
        assert found == (f"https://board.example/thread/7#res{number}", str(number)), told


def test_the_address_of_the_writers_own_page_is_never_the_posts(world: World) -> None:
    note = (
        '<article class="h-entry"><p class="p-author h-card"><a class="u-url p-name" href="/">佐藤はな</a></p>'
        '<p class="e-content">公園の花がきれいに咲いていました。</p>'
        '<time class="dt-published" datetime="2026-11-20T10:00:00+09:00">11月20日</time></article>'
    )
    world.open("https://notes.example/2026/11/hana", f"<!doctype html><title>花</title><main>{note}</main>")
    world.inject("describe-post")
    told = world.run("tsuho.describePost(document.querySelector('.e-content'), [])")
    assert told["permalink"] != "https://notes.example/"
    assert not told["certain"] or told["permalink"] == "https://notes.example/2026/11/hana"
