"""The popup's page in a tab: from the start of the navigation until a person can use its first control.

A watcher that both pages get alike notes the moment the page says that its controls work (`data-ready` on <html>), on
the page's own clock, which starts with the navigation.
"""

from collections.abc import Callable, Iterator

from tests.browser.chromium import Chromium
from tests.browser.waiting import wait

from benchmarks.browser import BUTTON, OURS, Page, both
from benchmarks.table import Measured, Row

ROUNDS, WARM_UP = 25, 3

PAGE = Row("popup_page", "popup's page, navigation to first usable control : one button", "ms", at_most=1.5)
ROWS = (PAGE,)

WATCHER = """
new MutationObserver((_, onDocument) => {
  const html = document.documentElement;
  if (!html) return;
  onDocument.disconnect();
  const look = () => { if (html.dataset.ready === 'yes') window.usableAt ??= performance.now(); };
  new MutationObserver(look).observe(html, { attributeFilter: ['data-ready'] });
  look();
}).observe(document, { childList: true });
"""


def measure(wanted: Callable[[Row], bool]) -> Iterator[Measured]:
    """The row, if it is wanted."""
    if not wanted(PAGE):
        return
    with both() as browser:
        browser.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": WATCHER})
        rounds = [(_milliseconds(browser, OURS), _milliseconds(browser, BUTTON)) for _ in range(WARM_UP + ROUNDS)]
    ours, beside = zip(*rounds[WARM_UP:], strict=True)
    yield Measured(PAGE, ours, beside)


def _milliseconds(browser: Chromium, page: Page) -> float:
    """One navigation. It comes from a blank page, with no worker of ours alive, so each begins in a new process."""
    browser.driver.get("about:blank")
    browser.stop_worker()
    browser.driver.get(page.url)
    usable_at: float = wait(lambda: browser.driver.execute_script("return window.usableAt"), f"{page.url} to be usable")
    if not browser.driver.execute_script(f"return {page.usable}"):
        raise RuntimeError(f"{page.url} says it is ready, but its first control is not")
    return usable_at
