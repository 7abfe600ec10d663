"""Whatever stands where the extension keeps things, the real popup opens, and a person can write in it."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from selenium.webdriver.common.by import By

from tests.browser.chromium import Chromium
from tests.browser.popup import Popup
from tests.browser.servers import Site
from tests.browser.waiting import wait

NOTES = "こわれた保存のあとに書いた文です。"
WHERE = """
import('/store/stored.js').then(({STORED}) => Object.values(STORED).filter(({area}) => area !== 'permissions')
  .map(({key, many, area}) => [area, many ? key + 'aa11' : key]))
"""
WRONG: dict[str, Any] = {
    "nothing": None,
    "a number": -1.5,
    "a text": "torn",
    "a list": [None],
    "a table": {"a": 1, "report": {"url": 5, "notes": []}},
    "a seal without its key": {"sealed": "aa11", "nonce": "AAAA", "text": "AAAA"},
}
LEARN = "(key => chrome.storage.local.get(key).then(kept => key in kept))"


@pytest.fixture(scope="module")
def places(browser: Chromium) -> list[tuple[str, str]]:
    """Everything that the extension keeps: the area and the key."""
    browser.driver.get(browser.url("options/index.html"))
    found: list[tuple[str, str]] = browser.driver.execute_async_script(f"{WHERE.strip()}.then(arguments[0])")
    assert {"local", "session"} == {area for area, _ in found}
    assert len(found) > 15
    return found


@pytest.fixture
def board(browser: Chromium, site: Site) -> Iterator[str]:
    """A page with posts in front, and nothing kept."""
    browser.driver.get(site.public_page("board.html"))
    browser.start_over()
    yield site.public_page("board.html")
    browser.start_over()


def keep(browser: Chromium, area: str, entries: dict[str, Any]) -> None:
    """Put entries where the extension keeps its own."""
    browser.in_worker(f"chrome.storage.{area}.set({json.dumps(entries)}).then(() => true)")


def opened(browser: Chromium) -> Popup:
    """The popup, after a press of the button."""
    browser.press_toolbar_button()
    return browser.popup()


@pytest.mark.parametrize("wrong", WRONG)
def test_the_popup_opens_and_takes_a_report_whatever_is_kept(
    browser: Chromium, places: list[tuple[str, str]], board: str, wrong: str
) -> None:
    for area in ("local", "session"):
        keep(browser, area, {key: WRONG[wrong] for its_area, key in places if its_area == area})

    popup = opened(browser)

    popup.wait_for_value("#url", board)
    for css, value in (("#harm", "drugs"), ("#role", "witness"), ("#wish", "takedown")):
        popup.choose(css, value)
    popup.type("#notes", NOTES)
    draft = "[...document.querySelectorAll('[data-desk=ihc] textarea')].map(e => e.value).join()"
    popup.wait_for('[data-desk="ihc"] [data-draft-field]')
    wait(lambda: NOTES in popup.js(draft), "the notes in the draft")
    popup.close()
    again = opened(browser)
    again.wait_for_value("#notes", NOTES)
    again.close()


def test_a_report_that_cannot_be_read_is_told_and_can_be_deleted_in_the_settings(browser: Chromium, board: str) -> None:
    keep(browser, "local", {"report:aa11": "torn"})

    popup = opened(browser)

    wait(lambda: "壊れていて、読めませんでした" in popup.text("#trouble"), "the word about it")
    popup.close()
    driver = browser.driver
    driver.get(browser.url("options/index.html"))
    browser.speak("ja")
    wait(lambda: driver.find_element(By.ID, "aside-delete").is_displayed(), "what was set aside")
    driver.find_element(By.ID, "aside-delete").click()
    wait(lambda: not driver.find_element(By.ID, "aside-delete").is_displayed(), "it to go")
    assert "torn" not in str(browser.kept())
