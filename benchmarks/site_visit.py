"""`tsuho site` on a slow phone: from asking for the page until a person can begin, at the first and the second visit.

Slow 4G (1.6 Mbit/s, 150 ms) and a processor four times slower, by DevTools; beside it a page with one button from the
same host in the same browser. Each first visit is a browser of its own.
"""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.browser.bare_chromium import BareChromium
from tests.browser.static_site import FLAGS, Town, town
from tests.browser.waiting import wait

from benchmarks.table import Measured, Row

ROUNDS = 3
FIRST = Row(
    "site_first", "static page, slow phone, first visit until usable", "ms", held="ours", at_most=2000, digits=0
)
SECOND = Row("site_second", "the same, second visit", "ms", held="ours", at_most=500, digits=0)
ROWS = (FIRST, SECOND)

SLOW = {"offline": False, "latency": 150, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8}
FAST = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
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
        _slow(browser, on=True)
        button = here.address.split("/town")[0] + "/button.html"
        beside = [_visit(browser, button), _visit(browser, button)]
        first = _visit(browser, f"{here.address}/")
        _slow(browser, on=False)  # what the worker takes in meanwhile is not what is measured
        browser.driver.set_script_timeout(120)
        browser.driver.execute_async_script(KEPT)
        _slow(browser, on=True)
        second = _visit(browser, f"{here.address}/")
        return first, second, beside[0], beside[1]
    finally:
        browser.close()


def _slow(browser: BareChromium, *, on: bool) -> None:
    browser.driver.execute_cdp_cmd("Network.enable", {})
    browser.driver.execute_cdp_cmd("Network.emulateNetworkConditions", SLOW if on else FAST)
    browser.driver.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": 4 if on else 1})


def _visit(browser: BareChromium, address: str) -> float:
    browser.driver.get("about:blank")
    browser.driver.get(address)
    return float(wait(lambda: browser.driver.execute_script(READY_AT), "the page to be usable", timeout=60))
