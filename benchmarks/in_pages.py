"""What the injected scripts cost in the page: reading a post, filling a form, and their bytes.

Every time is that of the first call after a fresh injection, as a click gives it: nothing is warm. The pages are the
real saved ones where they are at hand, else our own. Beside a reading stands one look at every element of the page.
Bytes are those that the extension really sends into a page, what it hands over to its scripts included."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from tests.browser import form_pages, post_pages
from tests.browser.addresses import Addresses, every_address
from tests.browser.chromium import EXTENSION, Chromium
from tests.browser.waiting import wait

from benchmarks.table import Measured, Row

READ_MEDIAN = Row(
    "read_median", "reading a post, median page : one look at every element of it", "ms", "ours", at_most=30
)
READ_WORST = Row("read_worst", "reading a post, worst page", "ms", "ours", at_most=150)
CLICK_WORST = Row("click_worst", "all that a click asks of the page, worst page", "ms", "ours", at_most=150)
READ_GROWTH = Row("read_growth", "all that a click asks, one post of 10,000 : of 1,000", "ms", at_most=10)
FILL_MEDIAN = Row("fill_median", "filling a form, median form", "ms", "ours", at_most=20)
FILL_WORST = Row("fill_worst", "filling a form, worst form", "ms", "ours", at_most=20)
FILL_GROWTH = Row("fill_growth", "filling a form of 2,000 boxes : of 500", "ms", at_most=8)
INJECTED_READING = Row("injected_reading", "bytes put into a page that is read", "KB", "ours", at_most=94)
INJECTED_PICKING = Row("injected_picking", "bytes more where the person chooses in the page", "KB", "ours")
INJECTED_FILLING = Row("injected_filling", "bytes put into a form to fill it", "KB", "ours", at_most=77)
UNASKED = Row("unasked", "our scripts in a page where nobody clicked", "", "ours", at_most=0, digits=0)
ROWS = (
    READ_MEDIAN,
    READ_WORST,
    CLICK_WORST,
    READ_GROWTH,
    FILL_MEDIAN,
    FILL_WORST,
    FILL_GROWTH,
    INJECTED_READING,
    INJECTED_PICKING,
    INJECTED_FILLING,
    UNASKED,
)

ROUNDS = 5
MANY, FEW = 10_000, 1_000
BOXES = (2_000, 500)

READING = """
const [pointAt, platforms] = arguments;
let element = document;
for (const css of pointAt?.split(' >>> ') ?? []) element = (element.shadowRoot ?? element).querySelector(css);
const began = performance.now();
tsuho.describePost(element === document ? null : element, platforms);
return performance.now() - began;
"""

# As `seeHere` in `capture/in-page.js`: where the post ends, what it says, and whether there are others.
CLICKING = READING.replace(
    "tsuho.describePost(element === document ? null : element, platforms);",
    """const at = element === document ? null : element;
tsuho.describePost.boxOf(at, platforms);
tsuho.describePost(at, platforms);
tsuho.describePost.boxes(platforms, 2, at);""",
)

LOOKING = """
const began = performance.now();
let letters = 0;
for (const element of document.querySelectorAll('*')) letters += element.getAttribute('class')?.length ?? 0;
globalThis.looked = letters;
return performance.now() - began;
"""

# The wait for the next frame, after which the filler reads its values back, is no work: here frames come at once. All
# that is done from the call to the answer counts, the looks after a wait included.
FILLING = """
globalThis.requestAnimationFrame = next => (queueMicrotask(next), 0);
globalThis.setTimeout = next => (queueMicrotask(next), 0);
const began = performance.now();
return tsuho.fillForm(arguments[0]).then(() => performance.now() - began);
"""

# In the popup, which has just asked the page itself: the same again, counted.
SENDING = """
(async () => {
  const { scripting } = chrome;
  const real = scripting.executeScript.bind(scripting);
  let bytes = 0;
  const size = text => new TextEncoder().encode(text).length;
  scripting.executeScript = async call => {
    for (const file of call.files ?? []) bytes += size(await (await fetch(file)).text());
    if (call.func) bytes += size(String(call.func)) + size(JSON.stringify(call.args ?? []));
    return real(call);
  };
  const { look, letPick, stopPicking } = await import('/capture/look.js');
  const { pressed } = await import('/store/waiting-click.js');
  const said = 'title hint place author isChosen more several count done leave left none renewed'.split(' ');
  const words = Object.fromEntries(said.map(each => [each, 'A sentence that is as long as most.']));
  const [{ id: tabId }] = await chrome.tabs.query({ active: true, currentWindow: true });
  const place = { tabId, frameId: 0 };
  const { platforms } = await (await fetch('/knowledge/bundle.json')).json();
  if (!(await look(place, pressed('menu'), platforms))) throw new Error('the page let nobody in');
  const read = bytes;
  bytes = 0;
  if (!(await letPick(place, 'x', platforms, words))) throw new Error('the page lets nobody choose');
  const picked = bytes;
  await stopPicking(place);
  return [read, picked];
})()
"""


def measure(wanted: Callable[[Row], bool]) -> Iterator[Measured]:
    """Those rows that are wanted."""
    with pages() as (browser, addresses):
        if wanted(INJECTED_READING) or wanted(INJECTED_PICKING):
            yield from injected(wanted, browser, addresses)
        if wanted(INJECTED_FILLING):
            sent = script("form-print") + script("fill-form")
            yield Measured(INJECTED_FILLING, (len(sent.encode()) / 1000,))
        if any(wanted(row) for row in (READ_MEDIAN, READ_WORST, CLICK_WORST)):
            yield from reading(wanted, browser, addresses)
        if wanted(READ_GROWTH):
            yield growth(browser, addresses)
        if wanted(FILL_MEDIAN) or wanted(FILL_WORST):
            yield from filling(wanted, browser, addresses)
        if wanted(FILL_GROWTH):
            yield fill_growth(browser, addresses)
        if wanted(UNASKED):
            yield Measured(UNASKED, (unasked(browser, addresses),))


def reading(wanted: Callable[[Row], bool], browser: Chromium, addresses: Addresses) -> Iterator[Measured]:
    """Each page's own median over the rounds; then the median and the worst of the pages."""
    folder = post_pages.SAVED if post_pages.slugs(post_pages.SAVED) else post_pages.OWN
    ours, beside, clicks = [], [], []
    for slug in post_pages.slugs(folder):
        page = post_pages.page(folder, slug)
        taken, looked, clicked = [], [], []
        for _ in range(ROUNDS):
            addresses.put(page.address, page.html, page.encoding)
            browser.driver.get(page.address)
            browser.driver.execute_script(script("describe-post"))
            taken.append(browser.driver.execute_script(READING, page.posts[0]["point_at"], platforms()))
            looked.append(browser.driver.execute_script(LOOKING))
            browser.driver.get(page.address)
            browser.driver.execute_script(script("describe-post"))
            clicked.append(browser.driver.execute_script(CLICKING, page.posts[0]["point_at"], platforms()))
        ours.append(median(taken))
        beside.append(median(looked))
        clicks.append(median(clicked))
    if wanted(READ_MEDIAN):
        yield Measured(READ_MEDIAN, tuple(ours), tuple(beside))
    if wanted(READ_WORST):
        yield Measured(READ_WORST, (max(ours),))
    if wanted(CLICK_WORST):
        yield Measured(CLICK_WORST, (max(clicks),))


def injected(wanted: Callable[[Row], bool], browser: Chromium, addresses: Addresses) -> Iterator[Measured]:
    """What a press in the toolbar sends into the saved page that takes most, and into one where posts are chosen."""
    folder = post_pages.SAVED if post_pages.slugs(post_pages.SAVED) else post_pages.OWN
    read, picked = [], []
    for slug in post_pages.slugs(folder):
        page = post_pages.page(folder, slug)
        addresses.put(page.address, page.html, page.encoding)
        browser.driver.get(page.address)
        browser.press_toolbar_button()
        popup = browser.popup()
        wait(lambda: all(each["pointed"] is None for each in browser.reports()), "the popup's own look")
        sent = popup.js(SENDING)
        read.append(sent[0] / 1000)
        picked.append(sent[1] / 1000)
        browser.start_over()
    if wanted(INJECTED_READING):
        yield Measured(INJECTED_READING, (max(read),))
    if wanted(INJECTED_PICKING):
        yield Measured(INJECTED_PICKING, (max(picked),))


def growth(browser: Chromium, addresses: Addresses) -> Measured:
    """One post in the middle of a board with many, and with a tenth of them."""

    def once(posts: int) -> float:
        addresses.put("https://board.example/thread/1", board(posts))
        browser.driver.get("https://board.example/thread/1")
        browser.driver.execute_script(script("describe-post"))
        took: float = browser.driver.execute_script(CLICKING, f"#post-{posts // 2} p", platforms())
        return took

    rounds = [(once(MANY), once(FEW)) for _ in range(ROUNDS)]
    ours, beside = zip(*rounds, strict=True)
    return Measured(READ_GROWTH, ours, beside)


def board(posts: int) -> bytes:
    """A plain board that no site reader knows."""
    rows = (
        f'<div class="row" id="post-{n}"><a class="no" href="#post-{n}">#{n}</a> <span class="author">名無し{n}</span> '
        f'<time datetime="2026-11-20T12:{n % 60:02}:00+09:00">11/20</time><p>{n}番目の書き込みです。</p></div>'
        for n in range(1, posts + 1)
    )
    return f"<!doctype html><meta charset=utf-8><title>掲示板</title><main>{''.join(rows)}</main>".encode()


def filling(wanted: Callable[[Row], bool], browser: Chromium, addresses: Addresses) -> Iterator[Measured]:
    """Each form's own median over the rounds; then the median and the worst of the forms."""
    slugs, folder = form_pages.saved_forms(), form_pages.SAVED
    if not slugs:
        slugs, folder = form_pages.own_forms(), form_pages.OWN
    times = []
    for slug in slugs:
        record = form_pages.form_page(slug, folder).record
        address = f"https://form.example/{slug}"  # where a form stands is nothing to the filler
        taken = []
        for _ in range(ROUNDS):
            addresses.put(address, (folder / f"{slug}.html").read_bytes(), record.get("encoding") or "utf-8")
            browser.driver.get(address)
            browser.driver.execute_script(script("fill-form"))
            taken.append(browser.driver.execute_script(FILLING, fields()))
        times.append(median(taken))
    if wanted(FILL_MEDIAN):
        yield Measured(FILL_MEDIAN, tuple(times))
    if wanted(FILL_WORST):
        yield Measured(FILL_WORST, (max(times),))


def fields() -> list[dict[str, str | None]]:
    """A draft and a person's saved facts, as the filler gets them."""
    return [{"id": name, "label": name, "value": value} for name, value in form_pages.PLAIN.items()]


def fill_growth(browser: Chromium, addresses: Addresses) -> Measured:
    """A form with many boxes that are not ours, and with a quarter of them."""

    def once(boxes: int) -> float:
        address = f"https://form.example/many?n={boxes}"
        addresses.put(address, order(boxes))
        browser.driver.get(address)
        browser.driver.execute_script(script("fill-form"))
        took: float = browser.driver.execute_script(FILLING, fields())
        return took

    many, few = BOXES
    rounds = [(once(many), once(few)) for _ in range(ROUNDS)]
    ours, beside = zip(*rounds, strict=True)
    return Measured(FILL_GROWTH, ours, beside)


def order(boxes: int) -> bytes:
    """A form for a report, with an order of many things in it."""
    rows = "".join(f"<tr><td>数量 {n} <input name=item{n}></td></tr>" for n in range(boxes))
    return (
        "<!doctype html><meta charset=utf-8><title>通報フォーム</title><form><p><label>通報するURL <input></label></p>"
        f"<p><label>通報の内容 <textarea></textarea></label></p><table>{rows}</table></form>"
    ).encode()


def unasked(browser: Chromium, addresses: Addresses) -> float:
    """In how many script worlds of a page that was only looked at our extension runs."""
    addresses.put("https://board.example/thread/1", board(10))
    browser.driver.get("https://board.example/thread/1")
    return float(browser.own_worlds())


@contextmanager
def pages() -> Iterator[tuple[Chromium, Addresses]]:
    """A browser in which every host name is ours to answer for."""
    with every_address() as addresses:
        browser = Chromium(flags=addresses.flags)
        try:
            yield browser, addresses
        finally:
            browser.close()


def script(name: str) -> str:
    """One injected script as the extension ships it."""
    return (EXTENSION / "injected" / f"{name}.js").read_text("utf-8")


def platforms() -> list[dict[str, object]]:
    """The bundle's platforms, all of them: the extension hands over fewer."""
    bundle = json.loads(Path(EXTENSION, "knowledge", "bundle.json").read_text("utf-8"))
    found: list[dict[str, object]] = bundle["platforms"]
    return found
