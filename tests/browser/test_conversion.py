"""Typing Japanese into the search for a harm: what ends the conversion of letters chooses and closes nothing."""

import pytest
from selenium.webdriver.common.by import By

from tests.browser.chromium import Chromium
from tests.browser.waiting import wait


@pytest.fixture(scope="module")
def search(browser: Chromium) -> Chromium:
    """The report page, with harms found in its search."""
    driver = browser.driver
    driver.get(browser.url())
    wait(lambda: driver.execute_script("return document.documentElement.dataset.ready") == "yes", "the page")
    driver.find_element(By.ID, "harm-search").send_keys("うそ")
    wait(lambda: driver.find_elements(By.CSS_SELECTOR, "#harm-list [role=option]"), "the harms")
    return browser


@pytest.mark.parametrize(
    ("what", "event"),
    [
        ("Safari's Enter", {"key": "Enter", "keyCode": 229}),
        ("an Enter that the conversion has taken", {"key": "Process", "keyCode": 229}),
        ("an Enter in the middle", {"key": "Enter", "keyCode": 13, "isComposing": True}),
        ("Safari's Escape", {"key": "Escape", "keyCode": 229}),
        ("an arrow", {"key": "ArrowDown", "keyCode": 229}),
    ],
)
def test_a_key_of_the_conversion_does_nothing_else(search: Chromium, what: str, event: dict[str, object]) -> None:
    before, after, prevented = search.driver.execute_script(
        "const field = document.querySelector('#harm-search');"
        "const state = () => [document.querySelector('#harm').value, document.querySelector('#harm-list').hidden,"
        "  field.getAttribute('aria-activedescendant')];"
        "const before = state();"
        "const event = new KeyboardEvent('keydown', {...arguments[0], bubbles: true, cancelable: true});"
        "field.dispatchEvent(event);"
        "return [before, state(), event.defaultPrevented]",
        event,
    )

    assert (after, prevented) == (before, False), what


def test_the_next_enter_chooses(search: Chromium) -> None:
    search.driver.find_element(By.ID, "harm-search").send_keys("\ue007")

    wait(lambda: search.driver.execute_script("return document.querySelector('#harm').value"), "the harm")
