"""From the popup's menu, which tells how many records are to be looked at, to the sheet: what stands on it, what is
written for one print alone, and the way to a PC."""

import re
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By

from tests.browser import axe
from tests.browser.chromium import Chromium
from tests.browser.our_pages import is_ready, press
from tests.browser.records_page import POST, RECEIPTS, bring, show, text_of
from tests.browser.servers import Site
from tests.browser.waiting import wait
from tests.receipts_made import file_of

LATE, BARE = "records/sheet.html#late", "records/sheet.html#bare"
WORDS = "himitsu-no-kotoba"


def write(browser: Chromium, words: str) -> None:
    """The post's words, for this print."""
    press(browser, "#quoting summary")
    browser.driver.find_element(By.ID, "quote-late").send_keys(words)
    wait(lambda: words in text_of(browser, "#sheet"), "the words on the sheet")


def test_the_popups_menu_tells_how_many_are_to_be_looked_at_and_leads_there(
    browser: Chromium, site: Site, tmp_path: Path
) -> None:
    browser.start_over()
    show(browser)
    bring(browser, tmp_path, file_of(*RECEIPTS))
    due = text_of(browser, '[data-group="due"] [data-count]')
    browser.driver.get(site.public_page("board.html"))
    browser.press_toolbar_button()
    popup = browser.popup()
    popup.wait_for(".menu summary [data-due]")
    assert popup.js("document.querySelector('.menu summary [data-due]').dataset.due") == due
    assert due in popup.js("document.querySelector('#to-records').getAttribute('aria-label')")
    assert popup.js("document.querySelector('#to-records').getAttribute('href')") == "/records/index.html"
    popup.close()


def test_what_is_written_for_a_print_stands_on_it_and_is_kept_nowhere(browser: Chromium) -> None:
    show(browser, LATE)
    wait(lambda: POST in text_of(browser, "#sheet"), "the sheet")
    assert "「これは違います」で、訂正を知らせるファイルを作れます" in text_of(browser, "#sheet"), (
        "for whoever has the paper"
    )
    wrong = '#wrong a[href*="corrections/index.html#of="][href*="said="]'
    wait(lambda: browser.driver.find_elements(By.CSS_SELECTOR, wrong), "what the sheet says can be said to be wrong")
    assert browser.driver.find_element(By.ID, "guide").is_displayed()
    assert not browser.driver.find_element(By.ID, "on-phone").is_displayed()
    browser.driver.execute_script("dispatchEvent(new Event('beforeprint'))")
    assert re.fullmatch(r"tsuho-[0-9]{8}-[0-9]{4}", browser.driver.title), "the name of the printed file"
    browser.driver.execute_script("dispatchEvent(new Event('afterprint'))")
    assert browser.driver.title == "記録"
    write(browser, WORDS)
    assert WORDS not in str(browser.kept()) + str(browser.kept("session"))
    browser.driver.refresh()
    wait(lambda: is_ready(browser) and POST in text_of(browser, "#sheet"), "the sheet anew")
    assert WORDS not in browser.driver.page_source
    assert browser.driver.find_element(By.ID, "quote-late").get_attribute("value") == ""


def test_where_only_the_address_may_be_kept_there_is_no_place_for_words(browser: Chromium) -> None:
    show(browser, BARE)
    wait(lambda: "bad.example" in text_of(browser, "#sheet"), "the sheet")
    assert not browser.driver.find_elements(By.CSS_SELECTOR, "textarea")
    for id in ("quoting", "guide"):
        assert not browser.driver.find_element(By.ID, id).is_displayed()


@pytest.mark.parametrize(("language", "theme"), [("ja", "light"), ("en", "dark")])
def test_on_a_phone_it_tells_what_a_photo_lacks_and_hands_the_report_to_a_pc(
    browser: Chromium, language: str, theme: str
) -> None:
    driver = browser.driver
    browser.speak(language)
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", axe.theme(theme))
    phone = {"width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": True}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", phone)
    driver.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": True})
    try:
        show(browser, LATE)
        assert {"ja": "写らない", "en": "may lack"}[language] in text_of(browser, "#on-phone")
        press(browser, '#on-phone [data-action="send-over"]')
        field = wait(lambda: driver.find_elements(By.CSS_SELECTOR, '#on-phone [data-over="over-code"]'), "the code")[0]
        assert (field.get_attribute("value") or "").startswith("tsuho1.")
        press(browser, "#quoting summary")
        assert driver.execute_script("return document.documentElement.scrollWidth") <= 320
        assert axe.violations(driver) == []
        assert axe.colours(driver) == []
    finally:
        driver.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": False})
        driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        browser.speak("ja")


def test_the_sheet_is_left_in_a_hurry_as_every_page_is(browser: Chromium) -> None:
    show(browser, LATE)
    write(browser, WORDS)
    press(browser, "#exit")
    wait(lambda: not browser.driver.current_url.startswith("chrome-extension"), "the page to be left")
    wait(lambda: "receipts" not in browser.kept(), "the records to go")
