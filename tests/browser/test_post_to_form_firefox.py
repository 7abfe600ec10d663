"""The whole way in Firefox: a right-click on a post of a real page where it stands in the world, the popup with the
post's own facts, one press, the browser's own question, and the desk's form is filled; a no, the popup over the form
itself, and the rehearsal."""

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.browser import post_pages
from tests.browser.desks_at_home import DesksAtHome, desks_at_home
from tests.browser.firefox import ADDON_ID, Firefox
from tests.browser.firefox_question import ASKED, answer
from tests.browser.firefox_view import ExtensionView
from tests.browser.journey import BULLYING, IHC, NOTES, Desk
from tests.browser.tunnel import firefox_at
from tests.browser.waiting import wait

REAL = bool(post_pages.slugs(post_pages.SAVED))
THREAD = (
    post_pages.page(post_pages.SAVED, "5ch-thread") if REAL else post_pages.page(post_pages.OWN, "5ch-2023-details")
)
POST = THREAD.posts[1]
REACT = replace(BULLYING, looks_like="react-defamation")


@pytest.fixture(scope="module")
def world() -> Iterator[DesksAtHome]:
    """Every host is on this machine."""
    with desks_at_home() as here:
        yield here


@pytest.fixture(scope="module")
def opened(world: DesksAtHome) -> Iterator[Firefox]:
    """One browser for this file."""
    with firefox_at(world) as firefox:
        yield firefox


@pytest.fixture
def browser(opened: Firefox) -> Iterator[Firefox]:
    """Nothing is left from the journey before, and no form allowed."""
    yield opened
    opened.start_over()


def right_click_on_post(browser: Firefox, world: DesksAtHome, address: str = THREAD.address) -> ExtensionView:
    """The native menu's entry on the words of the post."""
    world.put(address, THREAD.html, THREAD.encoding)
    browser.choose_in_menu(browser.tab(address), str(POST["point_at"]))
    return browser.popup()


def tell(popup: ExtensionView, desk: Desk) -> None:
    """Harm, role, wish and what happened, until it is in the desk's draft."""
    for css, value in zip(("#harm", "#role", "#wish"), desk.situation, strict=True):
        popup.choose(css, value)
    popup.write("#notes", NOTES)
    card = f'[data-desk="{desk.id}"]'
    popup.wait_for(f'{card} [data-action="open"]:enabled')
    popup.wait_for(f"{card} [data-draft-field]")
    texts = f"[...view.document.querySelectorAll({json.dumps(card + ' textarea')})]"
    wait(lambda: popup.js(f"{texts}.some(e => e.value.includes({json.dumps(NOTES)}))"), "the notes in the draft")


def in_form(browser: Firefox, address: str, css: str, property: str = "value") -> object:
    """What a control of an open form holds."""
    tab = wait(lambda: [each for each in browser.tabs() if each["url"].startswith(address)], f"a tab with {address}")[0]
    return browser.js(tab["context"], f"document.querySelector({json.dumps(css)})?.{property} ?? ''")


PRESS_BUTTON = f"""(async () => {{
  const {{ ExtensionParent }} = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const {{ extension }} = WebExtensionPolicy.getByID({ADDON_ID!r});
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return true;
}})()"""
HIDE_POPUP = "(document.querySelector('.webextension-popup-browser').closest('panel').hidePopup(), true)"


def ask(popup: ExtensionView, browser: Firefox, desk: Desk) -> None:
    """Press the button, and wait for the browser's own question."""
    popup.press(f'[data-desk="{desk.id}"] [data-action="open"]')
    wait(lambda: browser.js(browser.window, ASKED), "the question")


def wait_for_form_in_front(browser: Firefox, desk: Desk) -> None:
    """Until the tab that is shown is the desk's form."""
    in_front = "gBrowser.selectedBrowser.currentURI.spec"
    wait(lambda: browser.js(browser.window, in_front) == desk.form, "the form in front")


@pytest.mark.parametrize(
    ("desk", "url", "notes", "untouched", "lives"),
    [
        pytest.param(IHC, "#url", "#detail", "#agree", True, id="ihc"),
        pytest.param(REACT, "#url", "#notes", "#agreed", False, id="bullying: React, background and popup gone"),
    ],
)
def test_a_right_click_on_a_real_page_ends_in_the_filled_form(
    browser: Firefox, world: DesksAtHome, desk: Desk, url: str, notes: str, untouched: str, lives: bool
) -> None:
    world.stand(desk.form, desk.looks_like)
    popup = right_click_on_post(browser, world)
    popup.wait_for('[data-post="certain"]')
    assert popup.value("#url") == POST["permalink"]
    assert f"番号 {POST['number']}" in popup.text("#which-post") or f"No. {POST['number']}" in popup.text("#which-post")
    tell(popup, desk)
    if not lives:
        browser.stop_background()
    ask(popup, browser, desk)
    if not lives:
        browser.js(browser.window, HIDE_POPUP)
    answer(browser, "button")

    wait(lambda: in_form(browser, desk.form, url) == POST["permalink"], "the address in the form")
    wait(lambda: NOTES in str(in_form(browser, desk.form, notes)), "the notes in the form")
    assert f"投稿番号：{POST['number']}" in str(in_form(browser, desk.form, notes))
    assert in_form(browser, desk.form, untouched, "checked") is False
    wait_for_form_in_front(browser, desk)
    browser.sidebar().wait_for('[data-form="filled"]')
    assert world.sent == []


def test_the_no_leaves_the_form_to_be_copied_into(browser: Firefox, world: DesksAtHome) -> None:
    world.stand(IHC.form, IHC.looks_like)
    popup = right_click_on_post(browser, world)
    tell(popup, IHC)
    ask(popup, browser, IHC)
    answer(browser, "secondaryButton")

    wait_for_form_in_front(browser, IHC)
    sidebar = browser.sidebar()
    sidebar.wait_for('[data-form="copy"]')
    sidebar.wait_for('[data-action="copy-field"]')
    assert in_form(browser, IHC.form, "#url") == ""


def test_the_popup_over_a_desks_form_fills_it_with_no_permission_but_the_press_on_which_it_closes(
    browser: Firefox, world: DesksAtHome
) -> None:
    world.stand(IHC.form, IHC.looks_like)
    popup = right_click_on_post(browser, world)
    tell(popup, IHC)
    address = "view.document.querySelector('[data-desk=\"ihc\"] [data-draft-field=url] textarea')?.value"
    wait(lambda: popup.js(address) == POST["permalink"], "the post's own address in the draft")
    popup.close()
    browser.tab(IHC.form)
    wait_for_form_in_front(browser, IHC)
    # What still loads takes the focus, and with it the popup.
    wait(lambda: in_form(browser, IHC.form, "#url", "ownerDocument.readyState") == "complete", "the whole form")
    wait(lambda: in_form(browser, IHC.form, "#url", "ownerDocument.hasFocus()") is True, "the form to have the focus")
    browser.js(browser.window, PRESS_BUTTON)
    over = browser.popup()
    fill = '[data-companion="ihc"] [data-action="fill"]'
    over.wait_for(fill)

    over.js(f"(view.document.querySelector({json.dumps(fill)}).click(), view.close(), 1)")

    wait(lambda: in_form(browser, IHC.form, "#url") == POST["permalink"], "the address in the form")


def test_the_rehearsal_on_a_saved_page_ends_in_the_practice_form(browser: Firefox, world: DesksAtHome) -> None:
    address = THREAD.address.replace(THREAD.address.split("/")[2], "renshuu.example")
    popup = right_click_on_post(browser, world, address)
    popup.wait_for("#practice-line")
    tell(popup, IHC)

    popup.press('[data-desk="ihc"] [data-action="open"]')

    form = f"{browser.base}practice/form.html"
    wait(lambda: NOTES in str(in_form(browser, form, "#details")), "the notes in the practice form")
    wait(lambda: str(in_form(browser, form, "#target-url")).startswith("https://renshuu.example/"), "the address")
    assert in_form(browser, form, "#agree", "checked") is False
