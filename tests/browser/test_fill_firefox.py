"""From the press on "open and fill" to the filled form of a desk, in Firefox with the browser's real question."""

from collections.abc import Iterator

import pytest

from tests.browser.addresses import Addresses, every_address
from tests.browser.firefox import ADDON_ID, Firefox
from tests.browser.firefox_question import ASKED, answer
from tests.browser.firefox_view import ExtensionView
from tests.browser.hotline import FORM, IHC, NOTES, PAGE, POSTS
from tests.browser.tunnel import trust_every_certificate, tunnel
from tests.browser.waiting import wait

BOARD = "https://keijiban.example/board/1"


@pytest.fixture(scope="module")
def addresses() -> Iterator[Addresses]:
    """Every host is on this machine."""
    with every_address() as here:
        yield here


@pytest.fixture(scope="module")
def opened(addresses: Addresses) -> Iterator[Firefox]:
    """One browser for this file, which takes the certificates of this machine for real ones."""
    with tunnel(addresses) as preferences:
        firefox = Firefox(preferences=preferences)
        trust_every_certificate(firefox)
        yield firefox
        firefox.close()


@pytest.fixture
def browser(opened: Firefox) -> Iterator[Firefox]:
    """Nothing is left from the journey before, and no form allowed."""
    yield opened
    opened.start_over()


@pytest.fixture
def popup(browser: Firefox, addresses: Addresses) -> ExtensionView:
    """The popup on a post, with a draft for the desk, whose form waits at its address."""
    addresses.put(BOARD, POSTS)
    tab = browser.tab(BOARD)
    browser.choose_in_menu(tab, "p")
    opened = browser.popup()
    opened.choose("#harm", "drugs")
    opened.choose("#role", "witness")
    opened.choose("#wish", "takedown")
    opened.write("#notes", NOTES)
    opened.wait_for(f"{IHC} [data-draft-field]")
    texts = f"[...view.document.querySelectorAll('{IHC} textarea')]"
    wait(lambda: opened.js(f"{texts}.some(e => e.value.includes('{NOTES}'))"), "the notes in the draft")
    addresses.put(FORM, PAGE)
    return opened


PRESS_BUTTON = f"""(async () => {{
  const {{ ExtensionParent }} = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const {{ extension }} = WebExtensionPolicy.getByID({ADDON_ID!r});
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return true;
}})()"""


def ask(popup: ExtensionView, browser: Firefox) -> None:
    """Press the button, and wait for the browser's own question."""
    popup.press(f'{IHC} [data-action="open"]')
    wait(lambda: browser.js(browser.window, ASKED), "the question")


def form_value(browser: Firefox, css: str) -> str:
    """What a control of the desk's form holds."""
    tab = wait(lambda: [each for each in browser.tabs() if each["url"].startswith(FORM)], "the form's tab")[0]
    value: str = browser.js(tab["context"], f"document.querySelector('{css}')?.value ?? ''")
    return value


def in_front(browser: Firefox) -> str:
    """The address of the tab that is shown."""
    address: str = browser.js(browser.window, "gBrowser.selectedBrowser.currentURI.spec")
    return address


def test_one_press_opens_the_form_and_the_persons_yes_fills_it(popup: ExtensionView, browser: Firefox) -> None:
    ask(popup, browser)
    answer(browser, "button")

    wait(lambda: form_value(browser, "#address") == BOARD, "the address in the form")
    assert NOTES in form_value(browser, "#details")
    wait(lambda: in_front(browser) == FORM, "the form in front")
    browser.sidebar().wait_for('[data-form="filled"]')


def test_the_yes_counts_when_the_popup_has_gone(popup: ExtensionView, browser: Firefox) -> None:
    ask(popup, browser)
    shown = "document.querySelector('.webextension-popup-browser').closest('panel')"
    browser.js(browser.window, f"({shown}.hidePopup(), true)")
    answer(browser, "button")

    wait(lambda: form_value(browser, "#address") == BOARD, "the address in the form")
    wait(lambda: in_front(browser) == FORM, "the form in front")


def test_the_no_leaves_the_form_to_be_copied_into(popup: ExtensionView, browser: Firefox) -> None:
    ask(popup, browser)
    answer(browser, "secondaryButton")

    wait(lambda: in_front(browser) == FORM, "the form in front")
    sidebar = browser.sidebar()
    sidebar.wait_for('[data-form="copy"]')
    sidebar.wait_for('[data-action="copy-field"]')
    assert form_value(browser, "#address") == ""


def test_the_popup_over_a_desks_form_fills_it_with_no_permission_but_the_press(
    popup: ExtensionView, browser: Firefox
) -> None:
    popup.close()
    browser.tab(FORM)
    browser.js(browser.window, PRESS_BUTTON)
    over = browser.popup()
    over.wait_for('[data-companion="ihc"] [data-action="fill"]')

    over.press('[data-companion="ihc"] [data-action="fill"]')

    wait(lambda: form_value(browser, "#address") == BOARD, "the address in the form")
