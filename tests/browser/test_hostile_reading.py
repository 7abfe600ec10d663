"""A page that wants its reading to take long: how often the reader asks it for anything is bounded, and the post beside
what was put there is read all the same. Counted, not timed."""

import pytest

from tests.browser.addresses import Addresses
from tests.browser.bare_chromium import BareChromium
from tests.browser.chromium import EXTENSION

ADDRESS = "https://hiroba.example/topic/7"
HEAD = '<!doctype html><html lang="ja"><meta charset="utf-8"><title>ひろば</title><body>'
POST = (
    '<div class="post" id="post-{n}"><span class="author">みずき{n}</span> <a class="permalink" href="#post-{n}">'
    '<time datetime="2026-07-0{n}T10:00:00+09:00">2026/07/0{n} 10:00</time></a>'
    '<p id="words-{n}">しずかな朝。</p>{more}</div>'
)
LONG_ID = "a1" * 250_000
PAGES = {
    "a hundred thousand elements in the post": POST.format(n=1, more="") + POST.format(n=2, more="<i>x</i>" * 100_000),
    "a hundred thousand elements beside it": POST.format(n=1, more="")
    + POST.format(n=2, more="")
    + "<i>x</i>" * 100_000,
    "an id of half a million letters": f'<div id="{LONG_ID}">'
    + POST.format(n=1, more="")
    + POST.format(n=2, more="")
    + "</div>",
    "five thousand elements in each other": POST.format(n=1, more="")
    + POST.format(n=2, more="<b>" * 5_000 + "x" + "</b>" * 5_000),
}
SHADOWS = """
let at = document.querySelector('#words-2');
for (let i = 0; i < 2000; i += 1) {
  const host = document.createElement('x-box');
  at.append(host);
  at = host.attachShadow({ mode: 'open' });
}
"""
COUNTED = """
let asked = 0;
for (const [type, name] of [[Element, 'getAttribute'], [Element, 'matches'], [Element, 'querySelectorAll'],
    [Node, 'contains']]) {
  const own = type.prototype[name];
  type.prototype[name] = function (...given) { asked += 1; return own.apply(this, given); };
}
for (const name of ['parentNode', 'textContent']) {
  const { get } = Object.getOwnPropertyDescriptor(Node.prototype, name);
  Object.defineProperty(Node.prototype, name, { get() { asked += 1; return get.call(this); }, configurable: true });
}
globalThis.askedSoFar = () => asked;
"""
READ = """
const { describePost } = tsuho;
const post = describePost(document.querySelector('#words-2'), []);
const several = describePost.boxes([], 2).length;
return { author: post.author, permalink: post.permalink, several, asked: askedSoFar() };
"""


MOST = 1_100_000  # a plain thread asks eight hundred times
BESIDE = 10_000  # what is no part of a post is not asked one by one


@pytest.mark.parametrize("what", [*PAGES, "two thousand shadow roots in each other"])
def test_a_post_is_read_with_a_bounded_number_of_questions(
    everywhere: tuple[BareChromium, Addresses], what: str
) -> None:
    browser, addresses = everywhere
    page = PAGES.get(what, POST.format(n=1, more="") + POST.format(n=2, more=""))
    addresses.put(ADDRESS, (HEAD + page).encode(), "utf-8")
    run = browser.driver.execute_script
    browser.driver.get(ADDRESS)
    run(COUNTED + (SHADOWS if what not in PAGES else ""))
    run((EXTENSION / "injected" / "describe-post.js").read_text("utf-8"))
    told = run(READ)
    assert (told["author"], told["permalink"], told["several"]) == ("みずき2", f"{ADDRESS}#post-2", 2)
    assert told["asked"] < (BESIDE if what.endswith("beside it") else MOST), told["asked"]


def test_an_address_too_long_for_one_is_not_cut_into_another(everywhere: tuple[BareChromium, Addresses]) -> None:
    browser, addresses = everywhere
    page = f'<div class="post"><a class="own" href="/n/{"a1" * 5000}">here</a><p id="words">しずかな朝。</p></div>'
    addresses.put(ADDRESS, (HEAD + page).encode(), "utf-8")
    own = {"css": "a.own", "pattern": "^(https?://[^/]+/n/[a-z0-9]+)$"}
    site = {"hosts": ["hiroba.example"], "posts": [{"box": ".post", "permalink": [own]}]}
    browser.driver.get(ADDRESS)
    browser.driver.execute_script((EXTENSION / "injected" / "describe-post.js").read_text("utf-8"))
    ask = "return tsuho.describePost(document.querySelector('#words'), [arguments[0]])"
    told = browser.driver.execute_script(ask, site)
    assert "/n/" not in (told["permalink"] or "")
    assert not told["certain"]
