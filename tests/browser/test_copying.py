"""Copying on the web page where the browser has no clipboard of today's kind: a phone asks a computer of its network by
plain http, and such a page is no secure one."""

from collections.abc import Iterator

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from tests.browser import servers
from tests.browser.bare_chromium import BareChromium
from tests.browser.folds import unfold
from tests.browser.our_pages import begin, go, go_first
from tests.browser.waiting import wait

POST = "https://board.example/thread/1#42"
NEIGHBOUR = "school.example"  # every such name leads to this machine, and is no address of this machine to a browser
REFUSE = "Document.prototype.execCommand = () => false"


@pytest.fixture(scope="module")
def shared() -> Iterator[str]:
    """A backend that others of the same network may ask; its address on this machine."""
    with servers.backend("--allow-host", NEIGHBOUR) as address:
        yield address


@pytest.fixture
def page(bare: BareChromium, shared: str) -> BareChromium:
    """The web page by its neighbour's name, with drafts and with nothing kept from before."""
    driver = bare.driver
    address = shared.replace("127.0.0.1", NEIGHBOUR)
    go_first(bare, address)
    assert driver.execute_script("return [isSecureContext, typeof navigator.clipboard]") == [False, "undefined"]
    begin(bare, POST)
    return bare


def press_button(browser: BareChromium, css: str) -> WebElement:
    """A real press on the first such button, which gets the focus."""
    unfold(browser.driver, css)
    button = wait(lambda: browser.driver.find_elements(By.CSS_SELECTOR, css), css)[0]
    browser.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", button)
    button.click()
    return button


def said(browser: BareChromium) -> str:
    """What is told to people who listen. The button says it for a moment only."""
    words: str = browser.driver.execute_script("return document.querySelector('#said').textContent")
    return words


def pasted(browser: BareChromium, shared: str) -> str:
    """What a paste would give, asked on a page that may know."""
    origin = {"permissions": ["clipboardReadWrite"], "origin": shared}
    browser.driver.execute_cdp_cmd("Browser.grantPermissions", origin)
    browser.driver.get(f"{shared}/healthz")
    text: str = browser.driver.execute_async_script("navigator.clipboard.readText().then(arguments[0])")
    return text


def test_what_plain_http_cannot_do_is_told_on_the_page_and_on_no_other(page: BareChromium, shared: str) -> None:
    driver = page.driver
    wait(lambda: driver.find_element(By.ID, "plain-http").is_displayed(), "to be told")
    assert driver.find_elements(By.CSS_SELECTOR, '#plain-http a[href$="phone/index.html"]')
    for address, is_told in ((shared.replace("127.0.0.1", NEIGHBOUR), True), (shared, False)):
        go(page, f"{address}/phone/")
        assert driver.find_element(By.ID, "insecure").is_displayed() is is_told
    go_first(page, shared)
    begin(page, POST)
    assert not driver.find_elements(By.ID, "plain-http")


def test_the_whole_draft_is_copied_and_the_keyboard_stays_where_it_was(page: BareChromium, shared: str) -> None:
    button = press_button(page, '[data-action="copy"]')

    wait(lambda: said(page) == "コピーしました", "the word that it was copied")
    assert page.driver.switch_to.active_element == button
    copied = pasted(page, shared)
    assert POST in copied
    assert "\n" in copied


def test_one_field_is_copied_as_it_is(page: BareChromium, shared: str) -> None:
    press_button(page, '[data-action="copy-field"][data-field="url"]')

    wait(lambda: said(page) == "コピーしました", "the word that it was copied")
    assert pasted(page, shared) == POST


@pytest.mark.parametrize(
    ("touch", "words", "never"), [(False, "Ctrl+C", "長く押して"), (True, "長く押して", "Ctrl")], ids=["keys", "touch"]
)
def test_where_the_browser_refuses_the_text_lies_selected_with_the_words_what_to_do(
    page: BareChromium, touch: bool, words: str, never: str
) -> None:
    driver = page.driver
    driver.execute_script(REFUSE)
    phone = {"width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": touch}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", phone)
    driver.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": touch})
    assert driver.execute_script("return matchMedia('(pointer: coarse)').matches") is touch
    try:
        press_button(page, '[data-action="copy"]')

        help_line = wait(lambda: driver.find_elements(By.CSS_SELECTOR, "textarea:focus + .notice"), "what to do")[0]
        assert words in help_line.text
        assert never not in help_line.text
        assert said(page) == help_line.text
        assert POST in driver.execute_script("return String(getSelection())")
    finally:
        driver.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": False})
        driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
