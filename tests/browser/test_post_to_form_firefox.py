"""The whole way in Firefox: a right-click on a post of a real page where it stands in the world, the popup with the
post's own facts, one press, the browser's own question, and the desk's form is filled; and the rehearsal."""

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.browser import post_pages
from tests.browser.desks_at_home import DesksAtHome, desks_at_home
from tests.browser.firefox import Firefox
from tests.browser.firefox_question import ASKED, answer
from tests.browser.firefox_view import ExtensionView
from tests.browser.journey import BULLYING, IHC, NOTES, Desk
from tests.browser.tunnel import trust_every_certificate, tunnel
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
    """One browser for this file, which takes the certificates of this machine for real ones."""
    with tunnel(world) as preferences:
        firefox = Firefox(preferences=preferences)
        trust_every_certificate(firefox)
        yield firefox
        firefox.close()


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


@pytest.mark.parametrize(
    ("desk", "url", "notes", "untouched", "background"),
    [
        pytest.param(IHC, "#url", "#detail", "#agree", "awake", id="ihc"),
        pytest.param(REACT, "#url", "#notes", "#agreed", "asleep", id="bullying: React, the background asleep"),
    ],
)
def test_a_right_click_on_a_real_page_ends_in_the_filled_form(
    browser: Firefox, world: DesksAtHome, desk: Desk, url: str, notes: str, untouched: str, background: str
) -> None:
    world.stand(desk.form, desk.looks_like)
    popup = right_click_on_post(browser, world)
    popup.wait_for('[data-post="certain"]')
    assert popup.value("#url") == POST["permalink"]
    assert f"番号 {POST['number']}" in popup.text("#which-post") or f"No. {POST['number']}" in popup.text("#which-post")
    tell(popup, desk)
    if background == "asleep":
        browser.stop_background()

    popup.press(f'[data-desk="{desk.id}"] [data-action="open"]')
    wait(lambda: browser.js(browser.window, ASKED), "the question")
    answer(browser, "button")

    wait(lambda: in_form(browser, desk.form, url) == POST["permalink"], "the address in the form")
    wait(lambda: NOTES in str(in_form(browser, desk.form, notes)), "the notes in the form")
    assert f"投稿番号：{POST['number']}" in str(in_form(browser, desk.form, notes))
    assert in_form(browser, desk.form, untouched, "checked") is False
    browser.sidebar().wait_for('[data-form="filled"]')
    assert world.sent == []


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
