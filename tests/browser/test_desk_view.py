"""What a desk's staff will read, on one press: the boxes as they go in, and what is left to the person."""

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from tests.browser import axe
from tests.browser.chromium import Chromium
from tests.browser.our_pages import begin, go, press
from tests.browser.waiting import wait

POST = "https://bbs.example/test/read.cgi/a/1/45"


def open_report(browser: Chromium) -> None:
    """A victim has pasted the address of a post that defames them."""
    go(browser, browser.url("report/index.html#tab"))
    begin(browser, POST)


def seen(browser: Chromium, css: str) -> WebElement:
    """A part of what the desk sees."""
    found: WebElement = wait(lambda: browser.driver.find_elements(By.CSS_SELECTOR, f".desk-view {css}"), css)[0]
    return found


def test_on_one_press_it_stands_as_the_desk_reads_it_and_follows_what_is_written(browser: Chromium) -> None:
    browser.start_over()
    open_report(browser)
    press(browser, '[data-desk="bullying"] [data-action="desk-view"]')
    assert seen(browser, '[data-read="url"] .as-read').text == POST
    assert seen(browser, '[data-sought="url"]').get_attribute("data-box") == "url"
    assert "あなたが書きます" in seen(browser, '[data-read="victim"]').text
    sought = [
        each.get_attribute("data-sought")
        for each in browser.driver.find_elements(By.CSS_SELECTOR, ".desk-view [data-sought]")
    ]
    assert sought == ["category", "url", "number", "posted_at", "seen_at", "quote_at", "quote"]

    field = browser.driver.find_element(By.ID, "draft-bullying-victim")
    browser.driver.execute_script(
        "arguments[0].value = 'わたし\\nのこと'; arguments[0].dispatchEvent(new Event('input'))", field
    )
    wait(
        lambda: browser.driver.execute_script(
            "return document.querySelector('[data-read=\"victim\"] .as-read')?.textContent === 'わたし\\nのこと'"
        ),
        "what was written to be seen",
    )
    press(browser, '[data-desk="bullying"] [data-action="desk-view"]')
    assert not browser.driver.find_element(By.CSS_SELECTOR, ".desk-view").is_displayed()


@pytest.mark.parametrize(("language", "theme"), [("ja", "light"), ("en", "dark")])
def test_everyone_can_read_it(browser: Chromium, language: str, theme: str) -> None:
    driver = browser.driver
    browser.speak(language)
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", axe.theme(theme))
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": False}
    )
    open_report(browser)
    press(browser, '[data-desk="bullying"] [data-action="desk-view"]')
    seen(browser, '[data-read="url"]')
    assert driver.execute_script("return document.documentElement.scrollWidth") <= 320
    assert axe.violations(driver) == []
    assert axe.colours(driver) == []
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    browser.speak("ja")
