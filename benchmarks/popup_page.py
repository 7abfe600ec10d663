"""The popup's page in a tab: from the start of the navigation until a person can use its first control.

A control can be used when it is painted and what a person does with it counts. The button's counts once its listener
is there, which the page says (`data-ready` on <html>). Ours are the browser's own fields, in the page before any
script: what is typed or chosen in them counts from the first frame on, because the page takes it over
(`tests/browser/test_web_page.py` proves that). The second row tells when everything else works, too. All on the page's
own clock, which starts with the navigation.
"""

from collections.abc import Callable, Iterator

from tests.browser.chromium import Chromium
from tests.browser.waiting import wait

from benchmarks.browser import BUTTON, OURS, Page, both
from benchmarks.table import Measured, Row

ROUNDS, WARM_UP = 25, 3

PAGE = Row("popup_page", "popup's page, navigation to first usable control : one button", "ms", at_most=1.5)
READY = Row("popup_ready", "popup's page, navigation to everything working : one button", "ms", at_most=2.0)
ROWS = (PAGE, READY)

WATCHER = """
new MutationObserver((_, onDocument) => {
  const html = document.documentElement;
  if (!html) return;
  onDocument.disconnect();
  const look = () => { if (html.dataset.ready === 'yes') window.readyAt ??= performance.now(); };
  new MutationObserver(look).observe(html, { attributeFilter: ['data-ready'] });
  look();
}).observe(document, { childList: true });
"""


FIRST_FRAME = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"


def measure(wanted: Callable[[Row], bool]) -> Iterator[Measured]:
    """The rows that are wanted."""
    if not any(wanted(row) for row in ROWS):
        return
    with both() as browser:
        browser.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": WATCHER})
        rounds = [(_milliseconds(browser, OURS), _milliseconds(browser, BUTTON)) for _ in range(WARM_UP + ROUNDS)]
    painted, ready = zip(*(ours for ours, _ in rounds[WARM_UP:]), strict=True)
    button = tuple(max(each) for _, each in rounds[WARM_UP:])
    if wanted(PAGE):
        yield Measured(PAGE, painted, button)
    if wanted(READY):
        yield Measured(READY, tuple(map(max, painted, ready)), button)


def _milliseconds(browser: Chromium, page: Page) -> tuple[float, float]:
    """One navigation: when its first frame was painted, and when its script was ready. It comes from a blank page, with
    no worker of ours alive, so each begins in a new process."""
    browser.driver.get("about:blank")
    browser.stop_worker()
    browser.driver.get(page.url)
    times: list[float] = wait(
        lambda: browser.driver.execute_script(
            f"const at = [{FIRST_FRAME}, window.readyAt]; return at.every(Boolean) && at"
        ),
        f"{page.url} to be usable",
    )
    if not browser.driver.execute_script(f"return {page.usable}"):
        raise RuntimeError(f"{page.url} says it is ready, but its first control is not")
    return times[0], times[1]
