"""The words that kinds of harm are found by are large: they come at the first letter, and nothing typed is lost."""

import pytest
from selenium.webdriver.common.by import By

from tests.browser.bare_chromium import BareChromium
from tests.browser.chromium import Chromium
from tests.browser.our_pages import go_first
from tests.browser.popup import Popup
from tests.browser.servers import Site
from tests.browser.waiting import wait

LOADED = "performance.getEntriesByType('resource').some(each => each.name.endsWith({!r}))"
FIRST = "document.querySelector('#harm-list [role=option]')?.dataset.harm"
TYPED_WITH_ENTER = (
    "(() => { const field = document.querySelector('#harm-search'); field.value = '闇バイト';"
    "field.dispatchEvent(new Event('input', {bubbles: true}));"
    "field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true})) })()"
)
IN_THE_FIELD = "document.activeElement?.id === 'harm-search' && document.documentElement.dataset.ready === 'yes'"


@pytest.fixture
def popup(browser: Chromium, site: Site) -> Popup:
    """The popup as it opens over a page: in the search."""
    browser.start_over()
    browser.driver.get(site.public_page("board.html"))
    browser.press_toolbar_button()
    opened = browser.popup()
    wait(lambda: opened.js(IN_THE_FIELD), "the search")
    return opened


def test_standing_in_the_field_loads_no_words_and_the_first_letter_does(bare: BareChromium, backend: str) -> None:
    """On the page that the backend serves, where a browser tells what was loaded. In a browser where no popup was open
    before: one that went may leave the window without the focus, and then no field is told that a person went there."""
    driver = bare.driver
    driver.execute_cdp_cmd("Page.bringToFront", {})
    go_first(bare, backend)
    field = driver.find_element(By.ID, "harm-search")

    field.click()

    wait(lambda: driver.execute_script("return " + LOADED.format("/harm-search-field.js")), "the field's script")
    assert not driver.execute_script("return " + LOADED.format("/harm-search.js"))

    field.send_keys("闇")

    wait(lambda: driver.execute_script("return " + FIRST) == "criminal_recruitment", "the harm")
    assert driver.execute_script("return " + LOADED.format("/harm-search.js"))


def test_all_that_was_typed_while_the_words_came_counts(popup: Popup) -> None:
    popup.js(
        "(() => { const field = document.querySelector('#harm-search');"
        "for (const typed of ['爆', '爆弾', '闇バイト']) {"
        "  field.value = typed; field.dispatchEvent(new Event('input', {bubbles: true})); } })()"
    )

    wait(lambda: popup.js(FIRST) == "criminal_recruitment", "the harm")
    assert popup.value("#harm-search") == "闇バイト"


def test_an_enter_before_the_words_have_come_chooses_when_they_have(popup: Popup) -> None:
    popup.js(TYPED_WITH_ENTER)

    popup.wait_for_value("#harm", "criminal_recruitment")


def test_an_enter_before_the_search_itself_has_come_chooses_when_it_has(browser: Chromium, backend: str) -> None:
    """In a window without focus no field tells that a person went there; what is typed does."""
    driver = browser.driver
    go_first(browser, backend)
    assert not driver.execute_script("return " + LOADED.format("/harm-search-field.js"))

    driver.execute_script(TYPED_WITH_ENTER)

    chosen = "return document.querySelector('#harm').value"
    wait(lambda: driver.execute_script(chosen) == "criminal_recruitment", "the harm to be chosen")
