"""Every page, in both languages and both themes, narrow and zoomed: no axe violation, nothing wider than the screen."""

from collections.abc import Iterator

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from tests.browser import axe
from tests.browser.chromium import Chromium
from tests.browser.servers import Site
from tests.browser.waiting import wait

PAGES = {
    "report, empty": ("report/index.html#tab", None),
    "report, a rights harm": ("report/index.html#tab", ("defamation", "victim", "takedown")),
    "report, danger": ("report/index.html#tab", ("suicide_notice", "witness", "police")),
    "report, a url-only harm": ("report/index.html#tab", ("csam", "witness", "takedown")),
    "report as a panel": ("report/index.html#panel", ("drugs", "witness", "takedown")),
    "options": ("options/index.html", None),
    "welcome": ("welcome/index.html", None),
    "directory": ("desks/index.html", None),
    "practice board": ("practice/thread.html", None),
    "practice form": ("practice/form.html", None),
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Chromium]:
    """One browser for this file."""
    opened = Chromium()
    yield opened
    opened.close()


def show(browser: Chromium, page: str, situation: tuple[str, str, str] | None, language: str, theme: str) -> None:
    """The page in that language and theme, with that situation chosen."""
    driver = browser.driver
    browser.in_worker(
        "chrome.storage.local.clear()"
        f".then(() => chrome.storage.local.set({{'setting:language': {language!r}}})).then(() => true)"
    )
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": theme}]}
    )
    driver.get("about:blank")  # a page that differs only in its fragment would not load again
    driver.get(browser.url(page))
    wait(lambda: driver.execute_script("return document.documentElement.lang") == language, "the language")
    if "report/" in page or "desks/" in page:
        wait(lambda: driver.execute_script("return document.documentElement.dataset.ready") == "yes", "the page")
    if situation:
        for css, value in zip(("harm", "role", "wish"), situation, strict=True):
            Select(driver.find_element(By.ID, css)).select_by_value(value)
        wait(lambda: driver.find_elements(By.CSS_SELECTOR, "[data-desk]"), "the desks")


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("page", PAGES)
def test_no_page_has_an_axe_violation_in_either_theme(browser: Chromium, page: str, language: str) -> None:
    for theme in ("light", "dark"):
        show(browser, *PAGES[page], language, theme)

        assert axe.violations(browser.driver) == [], theme


@pytest.mark.parametrize("page", PAGES)
def test_at_320_pixels_which_is_400_percent_zoom_nothing_is_cut_off(browser: Chromium, page: str) -> None:
    metrics = {"width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": False}
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    try:
        show(browser, *PAGES[page], "ja", "light")
        sideways = browser.driver.execute_script(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert sideways == 0
    finally:
        browser.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_the_real_popup_has_no_axe_violation_and_is_at_most_400_pixels_wide(browser: Chromium, site: Site) -> None:
    browser.driver.get(site.page("board.html"))
    browser.press_toolbar_button()
    popup = browser.popup()
    popup.choose("#harm", "privacy")
    popup.choose("#role", "victim")
    wait(lambda: popup.js("document.querySelectorAll('[data-desk]').length > 1"), "the desks")

    assert popup.js("innerWidth") <= 400
    assert axe.read(popup.js(axe.as_expression())) == []
    popup.close()
