"""`tsuho site` on a slow phone: from asking for the page until a person can begin, at the first and the second visit.

A small screen that is touched, slow 4G (1.6 Mbit/s, 150 ms) and a processor four times slower, by DevTools; beside it a
page with one button from the same host in the same browser. Each first visit is a browser of its own.
"""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.browser.bare_chromium import BareChromium
from tests.browser.slow_phone import slow, small_and_touched
from tests.browser.static_site import FLAGS, Town, town
from tests.browser.waiting import wait

from benchmarks.table import Measured, Row

ROUNDS = 3
FIRST = Row(
    "site_first", "static page, slow phone, first visit until usable", "ms", held="ours", at_most=2000, digits=0
)
SECOND = Row("site_second", "the same, second visit", "ms", held="ours", at_most=500, digits=0)
ROWS = (FIRST, SECOND)

BUTTON = (
    '<!doctype html><link rel="icon" href="data:,"><button id="b">b</button><script type="module">'
    'document.documentElement.dataset.ready = "yes"; performance.mark("ready")</script>'
)
READY_AT = "return performance.getEntriesByName('ready')[0]?.startTime ?? 0"
KEPT = "navigator.serviceWorker.ready.then(() => arguments[0](true))"


def measure(wanted: Callable[[Row], bool]) -> Iterator[Measured]:
    """Both rows, from the same visits."""
    if not any(map(wanted, ROWS)):
        return
    with tempfile.TemporaryDirectory() as folder, town(Path(folder)) as here:
        (here.root / "www" / "button.html").write_text(BUTTON)
        rounds = [_round(here) for _ in range(ROUNDS)]
    first, second, button_first, button_second = zip(*rounds, strict=True)
    if wanted(FIRST):
        yield Measured(FIRST, first, button_first)
    if wanted(SECOND):
        yield Measured(SECOND, second, button_second)


def _round(here: Town) -> tuple[float, float, float, float]:
    browser = BareChromium(*FLAGS)
    try:
        small_and_touched(browser)
        slow(browser, on=True)
        button = here.address.split("/town")[0] + "/button.html"
        beside = [_visit(browser, button), _visit(browser, button)]
        first = _visit(browser, f"{here.address}/")
        slow(browser, on=False)  # what the worker takes in meanwhile is not what is measured
        browser.driver.set_script_timeout(120)
        browser.driver.execute_async_script(KEPT)
        slow(browser, on=True)
        second = _visit(browser, f"{here.address}/")
        return first, second, beside[0], beside[1]
    finally:
        browser.close()


def _visit(browser: BareChromium, address: str) -> float:
    browser.driver.get("about:blank")
    browser.driver.get(address)
    return float(wait(lambda: browser.driver.execute_script(READY_AT), "the page to be usable", timeout=60))
