"""The whole way with the real pointer: a right-click on a post of a real page where it stands in the world, the entry
of the native menu, the harm, one press, the browser's own question, and the desk's form is filled; and what may come
between. A permission that was given once is not asked for again, so journeys that end in a yes have a desk each."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from benchmarks.actions import Person

from tests.browser import post_pages
from tests.browser.chromium import PAGE, Chromium
from tests.browser.desks_at_home import DesksAtHome, OpenForm, desks_at_home, job_of
from tests.browser.display import Display
from tests.browser.journey import (
    BULLYING,
    IHC,
    JINKEN,
    NOTES,
    SAFELINE,
    THREAD_POST,
    Desk,
    popup_on_post,
    press_open,
    tell,
    words_of,
)
from tests.browser.permission_question import allow, refuse
from tests.browser.popup import Popup
from tests.browser.waiting import wait

CARD = '[data-desk="ihc"]'
COPYING = '[data-form="copy"]'

# A saved real page where there is one, else ours of the same site or engine; and which of its posts.
REAL = bool(post_pages.slugs(post_pages.SAVED))


def saved(real: str, ours: str) -> post_pages.PostPage:
    """The real page, or ours in its place; without a doctype, as many a board is, which changes what selectors mean."""
    if REAL:
        return post_pages.page(post_pages.SAVED, real)
    page = post_pages.page(post_pages.OWN, ours)
    return replace(page, html=re.sub(rb"(?i)^\s*<!doctype[^>]*>", b"", page.html))


THREAD, AT = saved("5ch-thread", "5ch-2023-details"), 1
FORUM = saved("phpbb3-forum", "phpbb3-prosilver")
FEDIVERSE = saved("mastodon-thread", "mastodon-server-page")


@pytest.fixture(scope="module")
def world() -> Iterator[DesksAtHome]:
    """Every host is on this machine."""
    with desks_at_home() as here:
        yield here


@pytest.fixture(scope="module")
def opened(display: Display, world: DesksAtHome) -> Iterator[Chromium]:
    """One browser for this file, with a window."""
    browser = Chromium(display=display, flags=world.flags)
    yield browser
    browser.close()


@pytest.fixture
def browser(opened: Chromium) -> Iterator[Chromium]:
    """Nothing is left from the journey before but what the browser itself has been allowed."""
    yield opened
    opened.start_over()


def stand_on(browser: Chromium, world: DesksAtHome, page: post_pages.PostPage) -> None:
    """The page where it stands in the world, in front."""
    world.put(page.address, page.html, page.encoding)
    browser.driver.get(page.address)
    browser.driver.execute_cdp_cmd("Page.bringToFront", {})


def right_click_on_post(browser: Chromium, world: DesksAtHome, page: post_pages.PostPage, at: int) -> Popup:
    """The native menu's entry on the words of a post."""
    stand_on(browser, world, page)
    return browser.choose_in_menu(words_of(browser, page.posts[at]["point_at"]), PAGE)


def right_answers(post: dict[str, object], fact: str) -> list[object]:
    """Every right answer to one fact of a record."""
    also = post.get("also_ok" if fact == "permalink" else f"also_ok_{fact}") or []
    assert isinstance(also, list)
    return [post[fact], *also]


def test_a_right_click_on_a_real_page_and_three_more_actions_fill_the_form_which_the_person_allows_once(
    browser: Chromium, world: DesksAtHome, display: Display
) -> None:
    world.stand(IHC.form, IHC.looks_like)
    form = OpenForm(browser, IHC.form)
    for what, page, at in (("a thread", THREAD, AT), ("a forum", FORUM, 0), ("the Fediverse", FEDIVERSE, 0)):
        post = page.posts[at]
        person = Person(browser, display)
        stand_on(browser, world, page)
        person.right_click(words_of(browser, post["point_at"]))
        person.entry(PAGE)
        popup = browser.popup()
        popup.wait_for('[data-post="certain"]')
        permalink = popup.value("#url")
        assert permalink in right_answers(post, "permalink"), what
        assert not post["number"] or f"番号 {post['number']}" in popup.text("#which-post"), what
        wait(lambda: popup.js("document.hasFocus() && document.activeElement.id === 'harm-search'"), "the search")  # noqa: B023 - it is waited for at once
        person.line("drugs")
        popup.wait_for(f'{CARD} [data-action="open"]:enabled')
        person.press_in(popup, f'{CARD} [data-action="open"]')
        assert person.actions <= 4, what
        panel = browser.panel()
        if page is THREAD:  # the first time only
            allow(panel, display)

        panel.wait_for('[data-form="filled"]')
        assert form.js("location.href") == IHC.form
        assert form.value("#url") == permalink, what
        assert form.value("[name=kind][value='3']") is True, what
        assert not post["number"] or f"投稿番号：{post['number']}" in form.value("#detail"), what
        assert [form.value("#agree"), form.value("#word")] == [False, ""], what
        assert panel.js("document.querySelector('[data-companion] [data-draft-field=url]').dataset.fate") == "filled"
        assert "同意" in panel.text("[data-need=consent]")

        panel.click('[data-action="unfill"]')
        form.wait_for_value("#url", "")
        assert form.value("#detail") == "", what
        assert world.sent == [], what
        browser.start_over()


def test_a_click_whose_worker_ended_before_the_popup_came_is_taken_up_by_the_button(
    browser: Chromium, world: DesksAtHome, display: Display
) -> None:
    browser.in_worker("chrome.action.openPopup = () => undefined, true")
    stand_on(browser, world, THREAD)
    browser.right_click(words_of(browser, THREAD.posts[AT]["point_at"]))
    display.xdotool("key", "--delay", 40, *["Up"] * PAGE, "Return")
    wait(lambda: "click" in browser.kept("session"), "the click to be kept")
    browser.stop_worker()

    browser.press_toolbar_button()

    popup = browser.popup()
    popup.wait_for('[data-post="certain"]')
    assert popup.value("#url") in right_answers(THREAD.posts[AT], "permalink")


def test_who_says_no_copies_what_the_panel_holds_and_is_not_asked_again(
    browser: Chromium, world: DesksAtHome, display: Display
) -> None:
    card = '[data-desk="safeline"]'
    world.stand(SAFELINE.form, SAFELINE.looks_like)
    popup = right_click_on_post(browser, world, THREAD, AT)
    popup.choose("#harm", "drugs")
    popup.wait_for(f'{card} [data-action="open"]:enabled')
    form = press_open(popup, browser, SAFELINE)
    panel = browser.panel()
    refuse(panel, display)
    panel.wait_for(COPYING)
    panel.click('[data-companion="safeline"] [data-action="copy-field"][data-field="url"]')
    display.wait_for_clipboard(str(THREAD.posts[AT]["permalink"]))
    assert form.value("[name=url1]") == ""
    panel.close()

    again = right_click_on_post(browser, world, THREAD, AT)
    again.wait_for(f'{card} [data-action="allow-fill"]')
    assert again.text(f'{card} [data-action="open"]') == "フォームを開く"
    press_open(again, browser, SAFELINE)

    browser.panel().wait_for(COPYING)
    assert job_of(browser)["state"] == "copy"  # and nothing is waited for
    assert form.value("[name=url1]") == ""


def asked(browser: Chromium, world: DesksAtHome, desk: Desk) -> tuple[OpenForm, Popup]:
    """The form of a desk, and the panel beside it, while the browser asks."""
    world.stand(desk.form, desk.looks_like)
    popup = popup_on_post(browser, world, *desk.post)
    tell(popup, desk)
    form = press_open(popup, browser, desk)
    wait(lambda: form.js("document.readyState === 'complete'"), "the form")
    panel = browser.panel()
    panel.wait_for('[data-form="asked"]')
    return form, panel


def test_neither_the_wish_nor_what_the_person_typed_is_lost_when_the_worker_dies_while_the_browser_asks(
    browser: Chromium, world: DesksAtHome, display: Display
) -> None:
    form, panel = asked(browser, world, BULLYING)
    form.js("document.querySelector('#i-text').value = '自分で書いた文'")
    browser.stop_worker()
    allow(panel, display)
    panel.wait_for('[data-form="filled"]')
    assert form.value("#i-text") == "自分で書いた文"
    assert form.value("#i-url") == THREAD_POST["permalink"]

    panel.click('[data-draft-field="notes"] [data-action="overwrite"]')
    wait(lambda: NOTES in form.value("#i-text"), "the notes in the form")
    panel.click('[data-action="unfill"]')

    form.wait_for_value("#i-url", "")
    assert form.value("#i-text") == "自分で書いた文"


def test_a_tab_that_went_elsewhere_gets_nothing_and_it_is_said(
    browser: Chromium, world: DesksAtHome, display: Display
) -> None:
    form, panel = asked(browser, world, JINKEN)
    form.js("location.href = 'https://elsewhere.example/'")
    allow(panel, display)

    panel.wait_for('[data-form="elsewhere"]')


def test_a_saved_page_in_the_rehearsal_leads_to_the_filled_practice_form(browser: Chromium, world: DesksAtHome) -> None:
    address = FORUM.address.replace(FORUM.address.split("/")[2], "renshuu.example")
    popup = right_click_on_post(browser, world, replace(FORUM, address=address), 0)
    popup.wait_for("#practice-line")
    popup.choose("#harm", "drugs")
    popup.type("#notes", NOTES)
    popup.wait_for(f'{CARD} [data-action="open"]:enabled')

    popup.click(f'{CARD} [data-action="open"]')

    form = OpenForm(browser, browser.url("practice/form.html"))
    wait(lambda: NOTES in (form.value("#details") or ""), "the notes in the practice form")
    assert form.value("#target-url").startswith("https://renshuu.example/")
    assert [form.value("#agree"), form.value("#human")] == [False, False]
