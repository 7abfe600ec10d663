"""The first minutes: the welcome page, once; and the whole journey rehearsed inside the extension, offline."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By

from tests.browser import servers
from tests.browser.chromium import Chromium
from tests.browser.popup import Popup
from tests.browser.servers import Site
from tests.browser.waiting import wait


def test_the_welcome_page_opens_at_the_first_start_and_not_at_the_second(site: Site, tmp_path: Path) -> None:
    profile = tmp_path / "p"
    browser = Chromium(profile=profile)
    try:
        welcome = browser.url("welcome/index.html")
        wait(lambda: browser.showing("page", welcome), "the welcome page")
        assert len(browser.showing("page", welcome)) == 1
    finally:
        browser.close()

    browser = Chromium(profile=profile)
    try:
        browser.driver.get(site.public_page("board.html"))
        browser.press_toolbar_button()
        # The popup takes longer than the worker, which would have opened the page by now.
        browser.popup().wait_for_value("#url", site.public_page("board.html"))
        assert browser.showing("page", welcome) == []
    finally:
        browser.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Chromium]:
    """One browser for the rehearsals; no server answers it."""
    opened = Chromium()
    address = f"http://127.0.0.1:{servers.free_port()}"
    opened.in_worker(f"chrome.storage.local.set({{'setting:server': {address!r}}}).then(() => true)")
    yield opened
    opened.close()


def test_the_welcome_page_leads_to_the_practice_page(browser: Chromium) -> None:
    browser.driver.get(browser.url("welcome/index.html"))

    link = browser.driver.find_element(By.CSS_SELECTOR, 'a[href*="/practice/thread.html"]')

    assert link.get_property("href") == browser.url("practice/thread.html")


def test_a_rehearsal_goes_from_a_fictional_post_to_the_fictional_form_and_to_no_real_desk(browser: Chromium) -> None:
    driver = browser.driver
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
