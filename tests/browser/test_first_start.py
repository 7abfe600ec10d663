"""The first minutes: the welcome page, once; and the whole journey rehearsed inside the extension, offline."""

from pathlib import Path

from selenium.webdriver.common.by import By

from tests.browser import servers
from tests.browser.chromium import Chromium
from tests.browser.popup import Popup
from tests.browser.servers import Site
from tests.browser.waiting import wait


def test_the_welcome_page_opens_at_the_first_start_only_and_at_the_second_all_that_was_written_is_there(
    site: Site, tmp_path: Path
) -> None:
    board = site.public_page("board.html")
    profile = tmp_path / "p"
    browser = Chromium(profile=profile)
    try:
        welcome = browser.url("welcome/index.html")
        wait(lambda: browser.showing("page", welcome), "the welcome page")
        assert len(browser.showing("page", welcome)) == 1
        popup = popup_over(browser, board)
        popup.choose("#harm", "privacy")
        popup.type("#notes", "再起動しても残る文です。")
        popup.close()
    finally:
        browser.close()

    browser = Chromium(profile=profile)
    try:
        # The popup takes longer than the worker, which would have opened the page by now.
        popup = popup_over(browser, board)
        popup.wait_for_value("#url", board)
        assert browser.showing("page", welcome) == []
        assert popup.value("#notes") == "再起動しても残る文です。"
        assert popup.value("#harm") == "privacy"
    finally:
        browser.close()


def popup_over(browser: Chromium, address: str) -> Popup:
    """The popup on a page."""
    browser.driver.get(address)
    browser.press_toolbar_button()
    return browser.popup()


def test_a_rehearsal_goes_from_the_welcome_page_to_the_fictional_form_and_to_no_real_desk(browser: Chromium) -> None:
    nobody = f"http://127.0.0.1:{servers.free_port()}"
    browser.in_worker(f"chrome.storage.local.set({{'setting:server': {nobody!r}}}).then(() => true)")
    driver = browser.driver
    driver.get(browser.url("welcome/index.html"))
    link = driver.find_element(By.CSS_SELECTOR, 'a[href*="/practice/thread.html"]')
    assert link.get_property("href") == browser.url("practice/thread.html")
    driver.get(browser.url("practice/thread.html"))
    wait(lambda: driver.find_elements(By.CSS_SELECTOR, "#post-3 button"), "the button of a post")[0].click()

    tab = browser.shown("page", browser.url() + "#tab")
    report = Popup(browser.devtools, tab["targetId"])
    assert report.value("#url") == "https://renshuu.example/thread/1#post-3"
    report.wait_for("#practice-line")
    report.choose("#harm", "criminal_recruitment")
    report.choose("#role", "witness")
    report.choose("#wish", "takedown")
    report.wait_for('[data-answer="no"]')
    report.click('[data-answer="no"]')
    report.wait_for('[data-desk="ihc"] [data-action="open"]:enabled')
    report.click('[data-desk="ihc"] [data-action="open"]')

    form = browser.shown("page", browser.url("practice/form.html"))
    assert form["url"].endswith("?desk=ihc")
    assert browser.showing("page", "http") == []  # no real desk, and nothing else on the web
