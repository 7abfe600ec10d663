"""The real popup: from pressing the toolbar button until the first content is painted.

Both moments are on the machine's clock: the press is noted just before it is sent, the paint is the popup's own
`first-contentful-paint` entry counted from its `performance.timeOrigin`.

Where the time goes, phase by phase, stands in README.md ("Where the popup's time goes"). On a busy machine the ratio
moves by 0.2.
"""

import time
from collections.abc import Callable, Iterator

from tests.browser.chromium import Chromium
from tests.browser.devtools import JavaScriptError
from tests.browser.waiting import wait

from benchmarks.browser import BUTTON, OURS, Page, both
from benchmarks.table import Measured, Row

ROUNDS, WARM_UP = 41, 3

PAINT = Row("popup_paint", "real popup, click to first paint : one button", "ms", at_most=1.05)
ROWS = (PAINT,)

PAINTED_AT = """
(paint => paint && performance.timeOrigin + paint.startTime)(performance.getEntriesByName('first-contentful-paint')[0])
"""


def measure(wanted: Callable[[Row], bool]) -> Iterator[Measured]:
    """The row, if it is wanted."""
    if not wanted(PAINT):
        return
    with both() as browser:
        browser.driver.get("data:text/html,<title>a page</title>")
        rounds = [(milliseconds(browser, OURS), milliseconds(browser, BUTTON)) for _ in range(WARM_UP + ROUNDS)]
    ours, beside = zip(*rounds[WARM_UP:], strict=True)
    yield Measured(PAINT, ours, beside)


def milliseconds(browser: Chromium, page: Page) -> float:
    """One press of the button, and the popup closed again."""
    browser.stop_worker()
    here = browser.driver.current_url
    tab = next(t for t in browser.devtools.targets() if t["type"] == "tab" and t["url"] == here)
    pressed_at = time.time() * 1000
    browser.devtools.send("Extensions.triggerAction", {"id": page.extension, "targetId": tab["targetId"]})
    target = wait(lambda: _popups(browser, page), f"the popup {page.url}")[0]
    session = browser.devtools.attach(target)
    painted_at = wait(lambda: _value(browser, session, PAINTED_AT), f"{page.url} to be painted")
    wait(lambda: _value(browser, session, page.usable), f"{page.url} to be usable")  # it may finish in peace
    browser.devtools.send("Target.closeTarget", {"targetId": target})
    wait(lambda: not _popups(browser, page), "the popup to close")
    return painted_at - pressed_at


def _popups(browser: Chromium, page: Page) -> list[str]:
    return [t["targetId"] for t in browser.devtools.targets() if t["type"] == "page" and t["url"] == page.url]


def _value(browser: Chromium, session: str, expression: str) -> float:
    """The value; 0 while there is none, or no document to ask."""
    try:
        return float(browser.devtools.evaluate(session, expression) or 0)
    except JavaScriptError:
        return 0
