"""From the press on "open and fill" to the filled form of a desk, in Chromium with the browser's real question."""

from collections.abc import Iterator

import pytest

from tests.browser.addresses import Addresses, every_address
from tests.browser.chromium import Chromium
from tests.browser.display import Display
from tests.browser.hotline import BOARD, FORM, IHC, NOTES, POSTS, form_js, form_value, report_post
from tests.browser.permission_question import allow, refuse
from tests.browser.popup import Popup
from tests.browser.waiting import wait


@pytest.fixture(scope="module")
def addresses() -> Iterator[Addresses]:
    """Every host is on this machine."""
    with every_address() as here:
        yield here


@pytest.fixture
def browser(display: Display, addresses: Addresses) -> Iterator[Chromium]:
    """A new one each time: a permission that was given once is not asked for again."""
    opened = Chromium(display=display, flags=addresses.flags)
    yield opened
    opened.close()


@pytest.fixture
def popup(browser: Chromium, addresses: Addresses) -> Popup:
    """The popup on a post, with a draft for the desk, whose form waits at its address."""
    return report_post(browser, addresses)


def press_open(popup: Popup, browser: Chromium) -> Popup:
    """Press the button, and wait for the browser's own question; the panel beside it."""
    popup.click(f'{IHC} [data-action="open"]')
    panel = browser.panel()
    panel.wait_for('[data-form="asked"]')
    wait(lambda: form_js(browser, "document.readyState === 'complete'"), "the form")
    return panel


def test_one_press_opens_the_form_and_the_persons_yes_fills_it(
    popup: Popup, browser: Chromium, display: Display
) -> None:
    allow(press_open(popup, browser), display)

    wait(lambda: form_value(browser, "#address") == BOARD, "the address in the form")
    assert NOTES in form_value(browser, "#details")
    assert form_js(browser, "document.querySelector('#agree').checked") is False
    panel = browser.panel()
    panel.wait_for('[data-form="filled"]')
    assert panel.js("document.querySelector('[data-companion] [data-draft-field=url]').dataset.fate") == "filled"
    assert "利用規約に同意します" in panel.text("[data-need=consent]")
    assert form_js(browser, "location.href") == FORM


def test_the_persons_no_leaves_the_form_to_be_copied_into_and_is_not_asked_again(
    popup: Popup, browser: Chromium, display: Display, addresses: Addresses
) -> None:
    panel = press_open(popup, browser)
    refuse(panel, display)

    panel.wait_for('[data-form="copy"]')
    panel.wait_for('[data-action="copy-field"]')
    assert form_value(browser, "#address") == ""
    addresses.put(BOARD, POSTS)
    browser.driver.get(BOARD)
    browser.press_toolbar_button()
    again = browser.popup()
    again.wait_for(f'{IHC} [data-action="allow-fill"]')
    assert again.text(f'{IHC} [data-action="open"]') == "フォームを開く"


def test_a_worker_that_dies_while_the_browser_asks_does_not_lose_the_wish(
    popup: Popup, browser: Chromium, display: Display
) -> None:
    panel = press_open(popup, browser)
    browser.stop_worker()
    allow(panel, display)

    wait(lambda: form_value(browser, "#address") == BOARD, "the address in the form")


def test_what_the_person_typed_stays_until_they_let_it_be_written_over_and_undo_empties_the_form(
    popup: Popup, browser: Chromium, display: Display
) -> None:
    panel = press_open(popup, browser)
    form_js(browser, "document.querySelector('#details').value = '自分で書いた文'")
    allow(panel, display)
    panel.wait_for('[data-form="filled"]')
    assert form_value(browser, "#details") == "自分で書いた文"

    panel.click('[data-draft-field="notes"] [data-action="overwrite"]')
    wait(lambda: NOTES in form_value(browser, "#details"), "the notes in the form")
    panel.click('[data-action="unfill"]')

    wait(lambda: form_value(browser, "#address") == "", "an empty form")
    assert form_value(browser, "#details") == "自分で書いた文"


def test_a_tab_that_went_elsewhere_gets_nothing_and_it_is_said(
    popup: Popup, browser: Chromium, display: Display
) -> None:
    panel = press_open(popup, browser)
    form_js(browser, "location.href = 'https://elsewhere.example/'")
    allow(panel, display)

    panel.wait_for('[data-form="elsewhere"]')
