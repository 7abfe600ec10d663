"""記録 with ten thousand records: until the first of them can be read and pressed, until all are there, reading them in
from a file, how long it takes to know that a post was reported before, and what they cost the popup, which shows none
of them: beside the same popup of a browser that has none.

Of the popup both moments are on the machine's clock, as in `popup_paint`; the page's times are its own, from the start
of the navigation."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from selenium.webdriver.common.by import By
from tests.browser.chromium import Chromium
from tests.browser.records_page import show, text_of
from tests.browser.waiting import wait
from tests.receipts_made import file_of

from benchmarks.browser import OURS
from benchmarks.popup_paint import milliseconds
from benchmarks.table import Measured, Row

MANY, ROUNDS, WARM_UP = 10_000, 7, 2
POPUPS, POPUPS_WARM_UP = 21, 2

FIRST = Row("records_first", "records page with 10,000: the first can be pressed", "ms", "ours", at_most=1000)
WHOLE = Row("records_whole", "records page with 10,000: all are there", "ms", "ours")
IMPORT = Row("records_import", "10,000 records read in from a file", "ms", "ours", at_most=5000)
POPUP = Row("records_popup", "real popup to first paint, 10,000 records : none", "ms", at_most=1.02)
KNOWN = Row("records_known", "a post is known among 10,000", "ms", "ours", at_most=2)
FLAT = Row("records_known_flat", "a post is known among 10,000 : among 100", "ms", at_most=1.5, digits=2)
ROWS = (FIRST, WHOLE, IMPORT, KNOWN, FLAT, POPUP)
FEW, ASKED = 100, 20

WATCHER = """
new MutationObserver(() => {
  if (document.querySelector('[data-receipt] [data-action]')) window.firstAt ??= performance.now();
  if (document.documentElement?.dataset.ready === 'yes') window.allAt ??= performance.now();
}).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-ready'] });
"""
# Milliseconds for each of so many posts, asked one after the other.
ABOUT = """
const [addresses, done] = arguments;
import('/store/receipt-book.js').then(async ({ receipts }) => {
  const book = await receipts();
  const began = performance.now();
  for (const address of addresses)
    if (!(await book.about([address])).length) throw new Error(`${address} is not known`);
  done((performance.now() - began) / addresses.length);
});
"""
HARMS = ("defamation", "privacy", "phishing", "drugs")


def many() -> list[dict[str, Any]]:
    """Records as those have who report much: three years of them, at two desks each."""
    days = [f"202{4 + month // 12}-{month % 12 + 1:02}-{day:02}" for month in range(35) for day in range(1, 29)]

    def one(number: int) -> dict[str, Any]:
        day = days[number % len(days)]
        moment = f"{day}T{number % 24:02}:{number % 60:02}:00+09:00"
        events = [{"id": f"o{number}", "at": moment, "kind": "opened"}, {"id": f"s{number}", "at": day, "kind": "sent"}]
        more = [{"id": f"i{number}", "at": day, "kind": "sent"}]
        return {
            "id": f"r{number:06}",
            "schema": 1,
            "made_at": moment,
            "edition": "2026-11-01.1",
            "situation": {"harm": HARMS[number % len(HARMS)], "role": "witness", "wish": "takedown"},
            "evidence": "allowed",
            "post": {"sent": f"https://x.com/a{number % 900}/status/{1990000000000000000 + number}"},
            "desks": [{"desk": "platform", "events": events}, {"desk": "ihc", "events": more}],
        }

    return [one(number) for number in range(MANY)]


def measure(wanted: Callable[[Row], bool]) -> Iterator[Measured]:
    """The rows that are wanted."""
    if not any(map(wanted, ROWS)):
        return
    full = Chromium()
    try:
        taken = read_in(full)
        if wanted(IMPORT):
            yield Measured(IMPORT, (taken,))
        if wanted(FIRST) or wanted(WHOLE):
            rounds = [opened(full) for _ in range(WARM_UP + ROUNDS)][WARM_UP:]
            first, whole = zip(*rounds, strict=True)
            if wanted(FIRST):
                yield Measured(FIRST, first)
            if wanted(WHOLE):
                yield Measured(WHOLE, whole)
        if wanted(KNOWN) or wanted(FLAT):
            ours, beside = known(full)
            yield from (each for each in (Measured(KNOWN, ours), Measured(FLAT, ours, beside)) if wanted(each.row))
        if wanted(POPUP):
            yield popups(full)
    finally:
        full.close()


def read_in(browser: Chromium, count: int = MANY) -> float:
    """Milliseconds until a file of so many is read in."""
    show(browser)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "records.json"
        path.write_text(file_of(*many()[:count]), "utf-8")
        browser.driver.execute_script("document.querySelector('#moving').open = true")
        field = browser.driver.find_element(By.ID, "import-file")
        began = time.monotonic()
        field.send_keys(str(path))
        wait(
            lambda: str(count) in text_of(browser, "#moved").replace(",", "") and "…" not in text_of(browser, "#moved")
        )
        return (time.monotonic() - began) * 1000


def opened(browser: Chromium) -> tuple[float, float]:
    """One opening of the page: until the first record is there, and until all are."""
    driver = browser.driver
    driver.get("about:blank")
    script = {"source": WATCHER}
    added = driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", script)["identifier"]
    driver.get(browser.url("records/index.html"))
    times: list[float] = wait(lambda: driver.execute_script("return window.allAt && [window.firstAt, window.allAt]"))
    driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", {"identifier": added})
    return times[0], times[1]


def known(full: Chromium) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """How long it takes to know a post, in this browser and in one with few records, in turn."""
    few = Chromium()
    try:
        read_in(few, FEW)
        show(full)
        addresses = [each["post"]["sent"] for each in many()[: FEW : FEW // ASKED]]

        def took(browser: Chromium) -> float:
            return float(browser.driver.execute_async_script(ABOUT, addresses))

        rounds = [(took(full), took(few)) for _ in range(POPUPS_WARM_UP + POPUPS)]
    finally:
        few.close()
    ours, beside = zip(*rounds[POPUPS_WARM_UP:], strict=True)
    return ours, beside


def popups(full: Chromium) -> Measured:
    """The popup of this browser beside that of one that has no records, in turn."""
    empty = Chromium()
    try:
        for browser in (full, empty):
            browser.driver.get("data:text/html,<title>a page</title>")
        rounds = [(milliseconds(full, OURS), milliseconds(empty, OURS)) for _ in range(POPUPS_WARM_UP + POPUPS)]
    finally:
        empty.close()
    ours, beside = zip(*rounds[POPUPS_WARM_UP:], strict=True)
    return Measured(POPUP, ours, beside)
