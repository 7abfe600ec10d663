"""What the injected scripts cost in the page: reading a post, filling a form, and their bytes.

Every time is that of the first call after a fresh injection, as a click gives it: nothing is warm. The pages are the
real saved ones where they are at hand, else our own. Beside a reading stands one look at every element of the page."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from tests.browser import form_pages, post_pages
from tests.browser.addresses import Addresses, every_address
from tests.browser.chromium import EXTENSION, Chromium

from benchmarks.table import Measured, Row

READ_MEDIAN = Row(
    "read_median", "reading a post, median page : one look at every element of it", "ms", "ours", at_most=30
)
READ_WORST = Row("read_worst", "reading a post, worst page", "ms", "ours", at_most=150)
READ_GROWTH = Row("read_growth", "reading one post of 10,000 : of 1,000", "ms", at_most=10)
FILL_MEDIAN = Row("fill_median", "filling a form, median form", "ms", "ours", at_most=20)
FILL_WORST = Row("fill_worst", "filling a form, worst form", "ms", "ours", at_most=20)
INJECTED_READING = Row(
    "injected_reading", "bytes put into a page to read its posts, picker included", "KB", "ours", at_most=60
)
INJECTED_FILLING = Row("injected_filling", "bytes put into a form to fill it", "KB", "ours", at_most=60)
UNASKED = Row("unasked", "our scripts in a page where nobody clicked", "", "ours", at_most=0, digits=0)
ROWS = (READ_MEDIAN, READ_WORST, READ_GROWTH, FILL_MEDIAN, FILL_WORST, INJECTED_READING, INJECTED_FILLING, UNASKED)

ROUNDS = 5
INTO = {INJECTED_READING: ("find-clicked", "describe-post", "pick-post"), INJECTED_FILLING: ("fill-form",)}
MANY, FEW = 10_000, 1_000

READING = """
const [pointAt, platforms] = arguments;
let element = document;
for (const css of pointAt?.split(' >>> ') ?? []) element = (element.shadowRoot ?? element).querySelector(css);
const began = performance.now();
tsuho.describePost(element === document ? null : element, platforms);
return performance.now() - began;
"""

LOOKING = """
const began = performance.now();
let letters = 0;
for (const element of document.querySelectorAll('*')) letters += element.getAttribute('class')?.length ?? 0;
globalThis.looked = letters;
return performance.now() - began;
"""

# The wait for one frame, after which the filler reads its values back, is no work: only the script's own turn counts.
FILLING = """
const began = performance.now();
const filling = tsuho.fillForm(arguments[0]);
const took = performance.now() - began;
return Promise.resolve(filling).then(() => took);
"""


def measure(wanted: Callable[[Row], bool]) -> Iterator[Measured]:
    """Those rows that are wanted."""
    for row, names in INTO.items():
        if wanted(row):
            yield Measured(row, (sum(len(script(name).encode()) for name in names) / 1000,))
    if not any(wanted(row) for row in ROWS if row not in INTO):
        return
    with pages() as (browser, addresses):
        if wanted(READ_MEDIAN) or wanted(READ_WORST):
            yield from reading(wanted, browser, addresses)
        if wanted(READ_GROWTH):
            yield growth(browser, addresses)
        if wanted(FILL_MEDIAN) or wanted(FILL_WORST):
            yield from filling(wanted, browser, addresses)
        if wanted(UNASKED):
            yield Measured(UNASKED, (unasked(browser, addresses),))


def reading(wanted: Callable[[Row], bool], browser: Chromium, addresses: Addresses) -> Iterator[Measured]:
    """Each page's own median over the rounds; then the median and the worst of the pages."""
    folder = post_pages.SAVED if post_pages.slugs(post_pages.SAVED) else post_pages.OWN
    ours, beside = [], []
    for slug in post_pages.slugs(folder):
        page = post_pages.page(folder, slug)
        taken, looked = [], []
        for _ in range(ROUNDS):
            addresses.put(page.address, page.html, page.encoding)
            browser.driver.get(page.address)
            browser.driver.execute_script(script("describe-post"))
            taken.append(browser.driver.execute_script(READING, page.posts[0]["point_at"], platforms()))
            looked.append(browser.driver.execute_script(LOOKING))
        ours.append(median(taken))
        beside.append(median(looked))
    if wanted(READ_MEDIAN):
        yield Measured(READ_MEDIAN, tuple(ours), tuple(beside))
    if wanted(READ_WORST):
        yield Measured(READ_WORST, (max(ours),))


def growth(browser: Chromium, addresses: Addresses) -> Measured:
    """One post in the middle of a board with many, and with a tenth of them."""

    def once(posts: int) -> float:
        addresses.put("https://board.example/thread/1", board(posts))
        browser.driver.get("https://board.example/thread/1")
        browser.driver.execute_script(script("describe-post"))
        took: float = browser.driver.execute_script(READING, f"#post-{posts // 2} p", platforms())
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
    fields = [{"id": name, "label": name, "value": value} for name, value in form_pages.PLAIN.items()]
    times = []
    for slug in slugs:
        record = form_pages.form_page(slug, folder).record
        address = f"https://form.example/{slug}"  # where a form stands is nothing to the filler
        taken = []
        for _ in range(ROUNDS):
            addresses.put(address, (folder / f"{slug}.html").read_bytes(), record.get("encoding") or "utf-8")
            browser.driver.get(address)
            browser.driver.execute_script(script("fill-form"))
            taken.append(browser.driver.execute_script(FILLING, fields))
        times.append(median(taken))
    if wanted(FILL_MEDIAN):
        yield Measured(FILL_MEDIAN, tuple(times))
    if wanted(FILL_WORST):
        yield Measured(FILL_WORST, (max(times),))


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
