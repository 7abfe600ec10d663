"""The PIN before the records: while it is asked for, no page of ours tells a glance anything of them."""

from functools import partial
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.browser import axe
from tests.browser.chromium import Chromium
from tests.browser.our_pages import is_ready, press, write_address
from tests.browser.records_page import POST, RECEIPTS, bring, show, states, text_of
from tests.browser.waiting import wait
from tests.receipts_made import file_of

PIN = "2580"
SHEET = "records/sheet.html#late"
WAIT_IS_OVER = """
const done = arguments[0];
Promise.all([import('/store/disk.js'), import('/store/stored.js')]).then(async ([{theDisk}, {STORED}]) => {
  const key = STORED.recordsLock.key, lock = await theDisk().get(key);
  await theDisk().write({[key]: {...lock, until: 0}});
  done(true);
})"""


def enter(browser: Chromium, pin: str) -> None:
    """A PIN, and the key that ends it."""
    field = wait(lambda: browser.driver.find_elements(By.ID, "pin"), "the question")[0]
    field.send_keys(pin, Keys.ENTER)


def change(browser: Chromium, pins: dict[str, str]) -> None:
    """Another PIN, and more typed before it is set: what counts stood there at the press."""
    wait(lambda: browser.driver.find_elements(By.ID, f"pin-{next(iter(pins))}"), "the field")
    browser.driver.execute_script(
        "const field = name => document.getElementById(`pin-${name}`);"
        "document.getElementById('pin-answer').replaceChildren();"
        "for (const [name, pin] of Object.entries(arguments[0])) field(name).value = pin;"
        "document.querySelector('[data-action=\"pin-set\"]').click(); field('new').value = '1'",
        pins,
    )
    wait(lambda: "PINを設定しました" in text_of(browser, "#pin-answer"), "the PIN to be set")


def is_asked(browser: Chromium) -> bool:
    """Whether the page asks for the PIN and shows nothing else of its own."""
    return bool(
        browser.driver.execute_script(
            "return [...document.querySelectorAll('main > *')].filter(e => e.checkVisibility()).map(e => e.id).join()"
        )
        == "locked"
    )


def says(browser: Chromium, words: str) -> bool:
    """Whether that was said of what was entered."""
    return words in text_of(browser, "#pin-said")


def tells(browser: Chromium) -> str:
    """All that the page holds, seen or not, and the name of its tab."""
    return f"{browser.driver.title} {browser.driver.page_source}"


def test_once_there_is_a_pin_nothing_is_shown_without_it(browser: Chromium, tmp_path: Path) -> None:
    browser.start_over()
    show(browser)
    bring(browser, tmp_path, file_of(*RECEIPTS))
    driver = browser.driver
    wait(lambda: driver.find_elements(By.ID, "pin-new"), "the field")[0].send_keys("1")
    press(browser, '[data-action="pin-set"]')
    wait(lambda: "4文字以上" in text_of(browser, "#pin-answer"), "that it is too short")
    change(browser, {"new": "1470"})
    change(browser, {"now": "1470", "new": PIN})
    show(browser)
    wait(lambda: set(states(browser)) == {"late", "open", "gone", "bare"}, "the records")
    press(browser, '[data-action="pin-lock"]')
    wait(lambda: is_asked(browser), "the question")
    for page in ("records/index.html", SHEET):
        show(browser, page)
        assert is_asked(browser)
        assert (driver.title, states(browser)) == ("記録", {})
        assert not [word for word in ("x.com", "19900", "bbs.example", "bad.example") if word in tells(browser)]


def test_a_glance_at_the_report_page_tells_nothing_either(browser: Chromium) -> None:
    driver = browser.driver
    show(browser, "report/index.html#tab")
    write_address(browser, POST)
    wait(lambda: driver.find_elements(By.CSS_SELECTOR, "#receipts"), "what is known of before")
    assert not driver.find_elements(By.CSS_SELECTOR, "[data-due]")
    assert not driver.find_element(By.ID, "receipts").is_displayed()
    assert not driver.find_elements(By.CSS_SELECTOR, "[data-desk-before], [data-ask]")


def test_three_wrong_ones_cost_a_wait_that_a_reload_does_not_end(browser: Chromium) -> None:
    show(browser)
    for told in ("あと2回", "あと1回"):
        enter(browser, "0000")
        wait(partial(says, browser, told), told)
    browser.driver.execute_script(
        "const pin = document.querySelector('#pin'); pin.value = '0000';"
        "document.querySelector('[data-action=unlock]').click(); pin.value += '25'"
    )
    wait(lambda: "秒待って" in text_of(browser, "#pin-said"), "the wait")
    assert browser.driver.find_element(By.ID, "pin").get_property("value") == "25"  # typed while it was tried
    show(browser)
    wait(lambda: "秒待って" in text_of(browser, "#pin-said"), "the wait still")
    assert not browser.driver.find_element(By.CSS_SELECTOR, '[data-action="unlock"]').is_enabled()
    enter(browser, PIN)
    assert is_asked(browser)

    browser.driver.execute_async_script(WAIT_IS_OVER)
    show(browser)
    enter(browser, "２５８０")
    wait(lambda: "late" in states(browser), "the records")
    show(browser, SHEET)
    wait(lambda: POST in text_of(browser, "#sheet"), "the sheet, without being asked again")
    show(browser, "report/index.html#tab")
    wait(lambda: browser.driver.find_elements(By.CSS_SELECTOR, "[data-due], [data-ask]"), "what is known of before")


@pytest.mark.parametrize(("language", "theme"), [("ja", "light"), ("en", "dark")])
def test_everyone_can_enter_and_set_it(browser: Chromium, language: str, theme: str) -> None:
    driver = browser.driver
    browser.speak(language)
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", axe.theme(theme))
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": False}
    )
    browser.driver.get("about:blank")
    browser.driver.get(browser.url("options/index.html"))
    press(browser, '[data-action="pin-lock"]')
    assert driver.execute_script("return document.documentElement.scrollWidth") <= 320
    assert axe.violations(driver) == []
    show(browser)
    wait(lambda: is_asked(browser), "the question")
    assert driver.title == {"ja": "記録", "en": "Records"}[language]
    press(browser, "#locked summary")
    assert driver.execute_script("return document.documentElement.scrollWidth") <= 320
    assert axe.violations(driver) == []
    assert axe.colours(driver) == []
    enter(browser, PIN)
    wait(lambda: "late" in states(browser), "the records")
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    browser.speak("ja")


def test_a_forgotten_one_goes_with_the_records_alone(browser: Chromium) -> None:
    show(browser)
    press(browser, '[data-action="pin-lock"]')
    wait(lambda: is_asked(browser), "the question")
    press(browser, '[data-action="forget-locked"]')
    # Behind the question the list empties first, and then the page comes anew.
    wait(lambda: not {"receipts", "kept-receipts", "records-lock"} & browser.kept().keys(), "all of it to be gone")
    wait(lambda: is_ready(browser) and not is_asked(browser) and text_of(browser, "#empty"), "the empty page")
