"""The records page as journeys use it: opening it, bringing records, reading what it shows."""

from pathlib import Path
from typing import Any

from selenium.webdriver.common.by import By

from tests.browser.chromium import Chromium
from tests.browser.our_pages import Browser, go, press
from tests.browser.waiting import wait

PAGE = "records/index.html"
POST = "https://x.com/a/status/1990000000000000000"


def receipt(id: str, harm: str, sent: str, desk: str, *events: tuple[str, str], **more: Any) -> dict[str, Any]:
    """A receipt with events at these days."""
    listed = [{"id": f"{id}-{kind}-{day}", "at": day, "kind": kind} for day, kind in events]
    return {
        "id": id,
        "schema": 1,
        "made_at": f"{events[0][0]}T12:00:00+09:00",
        "edition": "2026-11-01.1",
        "situation": {"harm": harm, "role": "victim", "wish": "takedown"},
        "evidence": "allowed",
        "post": {"sent": sent},
        "desks": [{"desk": desk, "events": listed}],
    } | more


RECEIPTS = (
    receipt("late", "defamation", POST, "platform", ("2020-11-03", "opened"), ("2020-11-03", "sent")),
    receipt("open", "drugs", "https://bbs.example/t/5#p3", "ihc", ("2026-11-20", "opened")),
    receipt(
        "gone", "phishing", "https://login.example/", "antiphishing", ("2026-10-03", "sent"), ("2026-10-09", "gone")
    ),
    receipt("bare", "csam", "https://bad.example/1", "ihc", ("2026-11-20", "opened"), evidence="url_only"),
)


def show(browser: Chromium, page: str = PAGE) -> None:
    """The page anew."""
    go(browser, browser.url(page))


def bring(browser: Chromium, tmp_path: Path, text: str) -> str:
    """Imports a file on the page that is open; what the page says of it."""
    path = tmp_path / "records.json"
    path.write_text(text, "utf-8")
    driver = browser.driver
    driver.execute_script(
        "document.querySelector('#moving').open = true; document.querySelector('#moved').textContent = ''"
    )
    driver.find_element(By.ID, "import-file").send_keys(str(path))

    def ended() -> str:
        said = text_of(browser, "#moved")
        return "" if "読み込み中" in said or "Importing" in said else said

    return wait(ended, "the import to end")


def states(browser: Chromium) -> dict[str, str]:
    """Every record that is shown, with its state."""
    pairs = browser.driver.execute_script(
        "return [...document.querySelectorAll('[data-receipt]')].map(e => [e.dataset.receipt, e.dataset.state])"
    )
    return dict(pairs)


def text_of(browser: Browser, css: str) -> str:
    """What an element shows at this moment."""
    shown: str = browser.driver.execute_script("return document.querySelector(arguments[0])?.innerText ?? ''", css)
    return shown


def exported(browser: Browser) -> str:
    """What the button writes into a file, of which none is left on this machine."""
    driver = browser.driver
    driver.execute_script(
        "window.made = null;"
        "URL.createObjectURL = blob => { blob.text().then(text => window.made = text); return '#'; };"
        "HTMLAnchorElement.prototype.click = () => {}"
    )
    press(browser, "#export")
    return str(wait(lambda: driver.execute_script("return window.made"), "the file"))
