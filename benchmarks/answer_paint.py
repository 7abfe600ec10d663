"""From the press on a kind of harm until its answer is painted, on this machine and on a processor four times slower.

A person opens a group and presses a kind of it, or presses the kind that they had last, which stands there at once;
with a real pointer, and the page is new each time. From the press (the event's own moment) until a frame with the
first desk has been given to the screen, on the page's clock."""

from collections.abc import Callable, Iterator

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from tests.browser.chromium import Chromium
from tests.browser.waiting import wait

from benchmarks.table import Measured, Row

ROUNDS, WARM_UP, SLOWER = 15, 2, 4

PAINT = Row("answer_paint", "press on a kind to its painted answer", "ms", "ours", at_most=50)
SLOW = Row("answer_paint_slow", f"the same, processor {SLOWER} times slower", "ms", "ours", at_most=150)
LAST = Row("answer_paint_last", "press on the kind of last time to its painted answer", "ms", "ours", at_most=50)
LAST_SLOW = Row("answer_paint_last_slow", f"the same, processor {SLOWER} times slower", "ms", "ours", at_most=150)
OPENED, THERE = '#kinds-opened [data-kind="privacy"]', '#kinds-last [data-kind="privacy"]'
ROUTES = ((PAINT, OPENED, 1), (SLOW, OPENED, SLOWER), (LAST, THERE, 1), (LAST_SLOW, THERE, SLOWER))
ROWS = (PAINT, SLOW, LAST, LAST_SLOW)

WATCHER = """
addEventListener('click', ({ target, timeStamp }) => {
  if (target.closest?.('[data-kind]')) window.pressedAt = timeStamp;
}, true);
new MutationObserver((_, observer) => {
  if (!window.pressedAt || !document.querySelector('.signpost.card')?.checkVisibility()) return;
  observer.disconnect();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (window.paintedAfter = performance.now() - window.pressedAt);
    port2.postMessage('');
  });
}).observe(document, { childList: true, subtree: true, attributes: true });
"""


def measure(wanted: Callable[[Row], bool]) -> Iterator[Measured]:
    """The rows that are wanted."""
    if not any(wanted(row) for row in ROWS):
        return
    browser = Chromium()
    try:
        browser.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": WATCHER})
        for row, kind, rate in ROUTES:
            if wanted(row):
                times = [_milliseconds(browser, kind, rate) for _ in range(WARM_UP + ROUNDS)]
                yield Measured(row, tuple(times[WARM_UP:]))
    finally:
        browser.close()


def _milliseconds(browser: Chromium, kind: str, rate: int) -> float:
    """One press on a page that is new; what it loads by itself, or once the group is open, has come by then."""
    driver = browser.driver
    browser.start_over()
    if kind == THERE:
        _to_the_kinds(browser, OPENED)
        _press(browser, OPENED)
        wait(lambda: "setting:last" in browser.kept(), "the kind to be remembered")
        driver.get("about:blank")
        browser.in_worker(f"chrome.storage.local.remove({[key for key in browser.kept() if 'report' in key]})")
    _to_the_kinds(browser, kind)
    driver.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": rate})
    try:
        _press(browser, kind)
        return float(wait(lambda: driver.execute_script("return window.paintedAfter"), "the answer"))
    finally:
        driver.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": 1})


def _to_the_kinds(browser: Chromium, kind: str) -> None:
    """A new page, as far as the press."""
    driver = browser.driver
    driver.get("about:blank")
    driver.get(browser.url() + "#tab")
    wait(lambda: driver.execute_script("return document.documentElement.dataset.ready") == "yes", "the page")
    if kind == OPENED:
        _press(browser, '[data-group="rights"]')
    wait(lambda: driver.find_elements(By.CSS_SELECTOR, kind), "the kinds")
    wait(lambda: driver.execute_script("return !!document.querySelector('link[href$=\"answer.css\"]')"), "the rest")


def _press(browser: Chromium, css: str) -> None:
    """With the pointer."""
    ActionChains(browser.driver).move_to_element(browser.driver.find_element(By.CSS_SELECTOR, css)).click().perform()
