"""What a person pointed at, found again in the page from the little that the browser tells of a click."""

import json

import pytest

from tests.browser.addresses import Addresses
from tests.browser.bare_chromium import BareChromium
from tests.browser.world import World

BOARD = "https://board.example/thread/7"

PAGE = """
<base href="https://board.example/files/">
<article id="one"><a href="/u/hibari">ひばり</a> <a id="link-1" href="/thread/7/1">#1</a>
  <p id="words-1">きのうの公園の話です。</p><img id="img-1" src="a.png" alt=""></article>
<article id="two"><a href="/u/tsubame">つばめ</a> <a id="link-2" href="/thread/7/2">#2</a>
  <a href="/thread/7/2">リンク</a>
  <p id="words-2">それは<b>違う</b>と
  思います。</p><picture><source id="src-2" srcset="b.png 1x, b@2x.png 2x"><img alt=""></picture></article>
<article id="three"><a href="/u/hibari">ひばり</a><video id="vid-3" poster="c.png"></video>
  <div id="bg-3" style="background: url('d.png')"></div><svg><image id="svg-3" href="e.png"/></svg></article>
<x-post id="shadowed"></x-post>
<script>
const root = document.querySelector('x-post').attachShadow({ mode: 'open' });
root.innerHTML = '<article><a id="link-4" href="/thread/7/4">#4</a><p id="words-4">影の中の言葉です。</p></article>';
</script>
"""

FILES = "https://board.example/files/"


@pytest.fixture(scope="module")
def world(everywhere: tuple[BareChromium, Addresses]) -> World:
    """The page, ready to be asked."""
    world = World(*everywhere)
    world.open(BOARD, PAGE)
    world.inject("describe-post")
    return world


def found(world: World, **click: str | None) -> str | None:
    """The id of what was found, or of the nearest thing around it that has one."""
    answer: str | None = world.run(f"tsuho.findClicked({json.dumps(click)}, [])?.closest('[id]')?.id ?? null")
    return answer


@pytest.mark.parametrize(
    ("click", "element"),
    [
        ({"link_url": "https://board.example/thread/7/1"}, "link-1"),
        ({"link_url": "https://board.example/thread/7/2"}, "link-2"),
        ({"link_url": "https://board.example/thread/7/4"}, "link-4"),
        ({"link_url": "https://board.example/u/hibari"}, None),
        ({"link_url": "https://elsewhere.example/"}, None),
        ({"media_url": FILES + "a.png"}, "img-1"),
        ({"media_url": FILES + "b@2x.png"}, "src-2"),
        ({"media_url": FILES + "c.png"}, "vid-3"),
        ({"media_url": FILES + "d.png"}, "bg-3"),
        ({"media_url": FILES + "e.png"}, "svg-3"),
        ({"media_url": FILES + "unknown.png"}, None),
        ({}, None),
    ],
    ids=[
        "a link",
        "the same link twice in one post",
        "a link in an open shadow root",
        "a name's link in two posts says nothing",
        "a link that is not there",
        "a picture",
        "one of several sizes of a picture",
        "a video by its poster",
        "a background",
        "a picture in a drawing",
        "a picture that is not there",
        "nothing",
    ],
)
def test_the_clicked_thing_is_found_or_nothing_is(world: World, click: dict[str, str], element: str | None) -> None:
    assert found(world, **click) == element


@pytest.mark.parametrize(
    ("begin", "told", "element"),
    [
        ("document.getElementById('words-1')", "きのうの公園の話です。", "words-1"),
        ("document.getElementById('words-2')", "それは違うと 思います。", "words-2"),
        ("document.querySelector('x-post').shadowRoot.getElementById('words-4')", "影の中の言葉です。", "words-4"),
        ("document.getElementById('words-1')", "ほかの言葉です。", None),
    ],
    ids=["in a post", "over several lines and elements", "in an open shadow root", "not what the browser told"],
)
def test_selected_words_lead_to_their_post(world: World, begin: str, told: str, element: str | None) -> None:
    world.run(f"getSelection().selectAllChildren({begin})")
    assert found(world, selection=told) == element
    world.run("getSelection().removeAllRanges()")
