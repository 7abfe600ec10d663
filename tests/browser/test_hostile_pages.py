"""Pages that fight back: the injected scripts run in a world of their own, as the extension's do, and read and fill
what they do on a calm page. They never throw, never hang, and reading changes nothing."""

import json

import pytest

from tests.browser.addresses import Addresses
from tests.browser.bare_chromium import BareChromium
from tests.browser.world import World, first

BOARD = "https://board.example/thread/7"
FORM = "https://form.example/report"

POSTS = """
<main>
<div class="post" id="post-41"><a class="permalink" href="/thread/7#post-41">#41</a> <b class="author">ひばり</b>
<time datetime="2026-11-20T21:05:00+09:00">11/20 21:05</time><p>きのうの公園の話です。</p></div>
<div class="post" id="post-42"><a class="permalink" href="/thread/7#post-42">#42</a> <b class="author">つばめ</b>
<time datetime="2026-11-20T21:09:00+09:00">11/20 21:09</time><p>それは違うと思います。</p></div>
</main>
"""

FIELDS = """
<form action="/sent" method="post">
<p><label>通報するURL <input name="u" type="url"></label></p>
<p><label>内容 <textarea name="t"></textarea></label></p>
<p><label><input type="checkbox" name="ok"> 同意する</label></p>
<p style="position:absolute;left:-9999px"><label>URL <input name="website"></label></p>
<button>送信</button>
</form>
"""

OWN_NAMES = (
    *("parentNode", "parentElement", "children", "childNodes", "firstChild", "nextSibling", "previousSibling"),
    *("nodeType", "localName", "tagName", "matches", "closest", "contains", "getAttribute", "setAttribute"),
    *("textContent", "innerText", "querySelectorAll", "getRootNode", "ownerDocument", "shadowRoot", "elements"),
    *("length", "style", "classList", "id", "className", "compareDocumentPosition"),
)

# Each is put before what the page shows, and runs in the page's own world.
ATTACKS = {
    "nothing": "",
    "its prototypes throw": """<script>
for (const it of [Element, Document, Node, HTMLInputElement, HTMLTextAreaElement, Array, String, RegExp, Object]) {
  for (const name of Object.getOwnPropertyNames(it.prototype)) {
    if (['constructor', 'call', 'apply', 'bind'].includes(name)) continue;
    const trap = { get() { throw new Error('no'); }, configurable: true };
    try { Object.defineProperty(it.prototype, name, trap); } catch {}
  }
}
</script>""",
    "names stand in the way": """<img name="getElementById"><img name="querySelectorAll">
<img name="querySelector"><img name="body"><form name="location"></form>
<form name="documentElement"><input name="attributes"></form><img name="defaultView"><img name="title">""",
    # Names in a form take the place of the form's own properties in every world; what follows lies in it.
    "it lies in a form whose boxes are called like everything": "<form class=page>"
    + "".join(f'<input type=hidden name="{name}">' for name in OWN_NAMES),
    "its elements throw when looked at": """<script>
customElements.define('x-trap', class extends HTMLElement {
  get textContent() { throw new Error('no'); } get innerText() { throw new Error('no'); }
  get children() { throw new Error('no'); } get value() { throw new Error('no'); }
  get shadowRoot() { throw new Error('no'); } matches() { throw new Error('no'); } closest() { throw new Error('no'); }
});
</script><x-trap>ここは罠<input aria-label="URL" tabindex="-1" style="display:none"></x-trap>""",
    "it never stops changing": """<script>
const stir = () => {
  const made = document.createElement('i');
  made.textContent = Math.random();
  document.body?.append(made);
  made.remove();
};
setInterval(stir, 0); new MutationObserver(stir).observe(document, { childList: true });
</script>""",
    "it is very large": "<div hidden>" + "<i></i>" * 100_000 + "</div>",
    "it is very deep": "<div>" * 400 + "奥" + "</div>" * 400,
}

POST_42 = {
    "permalink": BOARD + "#post-42",
    "author": "つばめ",
    "number": "42",
    "posted_at": "2026-11-20T21:09:00+09:00",
}


@pytest.fixture(scope="module")
def world(everywhere: tuple[BareChromium, Addresses]) -> World:
    """One browser for all attacks."""
    return World(*everywhere)


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_post_is_read_as_on_a_calm_page(world: World, attack: str) -> None:
    world.open(BOARD, ATTACKS[attack] + POSTS)
    world.inject("describe-post")
    found = world.run(f"tsuho.describePost({first('#post-42 p')}, [])")
    assert {fact: found[fact] for fact in POST_42} == POST_42
    assert "それは違う" in found["text"]
    assert "公園" not in found["text"]


@pytest.mark.parametrize(
    "element", ["null", "undefined", "document", "document.createElement('p')", "new Text('x')", "{}", "7"]
)
def test_whatever_is_pointed_at_there_is_an_answer(world: World, element: str) -> None:
    world.open(BOARD, POSTS)
    world.inject("describe-post")
    found = world.run(f"tsuho.describePost({element}, [])")
    assert set(found) == {"permalink", "author", "author_id", "number", "posted_at", "text", "certain", "sure"}
    assert found["certain"] is False
    assert not any(found["sure"].values())


@pytest.mark.parametrize(
    "platforms", ["[]", "null", "undefined", "[null, 3, {}]", "[{id:'x',hosts:['board.example'],posts:[{box:'::::'}]}]"]
)
def test_site_knowledge_that_is_no_knowledge_does_no_harm(world: World, platforms: str) -> None:
    world.open(BOARD, POSTS)
    world.inject("describe-post")
    found = world.run(f"tsuho.describePost(document.querySelector('#post-42 p'), {platforms})")
    assert found["permalink"] == POST_42["permalink"]


def test_reading_changes_nothing_in_the_page(world: World) -> None:
    world.open(BOARD, POSTS)
    world.run(
        "globalThis.changes = 0; new MutationObserver(seen => { changes += seen.length }).observe(document,"
        "{ subtree: true, childList: true, attributes: true, characterData: true })"
    )
    world.inject("describe-post")
    world.run("tsuho.describePost(document.querySelector('#post-42 p'), [])")
    world.run("tsuho.findClicked({ link_url: '', media_url: '', selection: 'それは', target_id: null }) && null")
    assert world.run("new Promise(after => setTimeout(() => after(changes)))") == 0


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_form_is_filled_as_on_a_calm_page(world: World, attack: str) -> None:
    world.open(FORM, ATTACKS[attack] + FIELDS)
    world.inject("fill-form")
    fields = [
        {"id": "url", "label": "URL", "value": BOARD + "#post-42"},
        {"id": "notes", "label": "内容", "value": "42番の投稿です。<b>確認</b>をお願いします。{url}"},
    ]
    done = world.run(f"tsuho.fillForm({json.dumps(fields)})")
    assert sorted(done["filled"]) == ["notes", "url"]
    held = world.run(f"Object.fromEntries(['u', 't', 'website'].map(name => [name, {first('[name=${name}]')}.value]))")
    assert held == {"u": fields[0]["value"], "t": fields[1]["value"], "website": ""}
    assert world.run(f"{first('[name=ok]')}.checked") is False
    assert world.run("globalThis.location.href") == FORM


def test_a_second_injection_breaks_nothing(world: World) -> None:
    world.open(BOARD, POSTS)
    for name in ("describe-post", "pick-post", "fill-form") * 2:
        world.inject(name)
    assert world.run("Object.keys(tsuho).sort()") == ["describePost", "fillForm", "findClicked", "pickPosts"]
