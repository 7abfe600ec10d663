"""The whole way with the real pointer: a right-click on a post of a real page where it stands in the world, the entry
of the native menu, the harm, one press, the browser's own question, and the desk's form is filled."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from benchmarks.actions import Person

from tests.browser import post_pages
from tests.browser.chromium import PAGE, Chromium
from tests.browser.desks_at_home import DesksAtHome, OpenForm, desks_at_home, job_of
from tests.browser.display import Display
from tests.browser.journey import IHC, NOTES, press_open, words_of
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


@pytest.fixture
def browser(display: Display, world: DesksAtHome) -> Iterator[Chromium]:
    """A new one each time: a permission that was given once is not asked for again."""
    opened = Chromium(display=display, flags=world.flags)
    yield opened
    opened.close()


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


@pytest.mark.parametrize(
    ("page", "at"), [(THREAD, AT), (FORUM, 0), (FEDIVERSE, 0)], ids=["a thread", "a forum", "the Fediverse"]
)
def test_a_right_click_on_a_real_page_and_three_more_actions_fill_the_form(
    browser: Chromium, world: DesksAtHome, display: Display, page: post_pages.PostPage, at: int
) -> None:
    post = page.posts[at]
    world.stand(IHC.form, IHC.looks_like)

    person = Person(browser, display)
    stand_on(browser, world, page)
    person.right_click(words_of(browser, page.posts[at]["point_at"]))
    person.entry(PAGE)
    popup = browser.popup()
    popup.wait_for('[data-post="certain"]')
    permalink = popup.value("#url")
    assert permalink in right_answers(post, "permalink")
    assert not post["number"] or f"番号 {post['number']}" in popup.text("#which-post")
    wait(lambda: popup.js("document.hasFocus() && document.activeElement.id === 'harm-search'"), "the search")
    person.line("drugs")
    popup.wait_for(f'{CARD} [data-action="open"]:enabled')
    person.press_in(popup, f'{CARD} [data-action="open"]')
    assert person.actions <= 4
    panel = browser.panel()
    form = OpenForm(browser, IHC.form)
    allow(panel, display)  # the first time only

    panel.wait_for('[data-form="filled"]')
    assert form.value("#url") == permalink
    assert form.value("[name=kind][value='3']") is True
    assert not post["number"] or f"投稿番号：{post['number']}" in form.value("#detail")
    assert [form.value("#agree"), form.value("#word")] == [False, ""]
    assert world.sent == []


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
    browser.start_over()


def test_who_said_yes_once_is_not_asked_again_and_who_undoes_it_has_an_empty_form(
    browser: Chromium, world: DesksAtHome, display: Display
) -> None:
    world.stand(IHC.form, IHC.looks_like)
    for asked in (True, False):
        popup = right_click_on_post(browser, world, THREAD, AT)
        wait(lambda: popup.value("#url") in right_answers(THREAD.posts[AT], "permalink"), "the post to be read")  # noqa: B023 - it is waited for at once
        popup.choose("#harm", "drugs")
        popup.wait_for(f'{CARD} [data-action="open"]:enabled')
        form = press_open(popup, browser, IHC)
        if asked:
            allow(browser.panel(), display)
        wait(lambda: job_of(browser)["state"] == "filled", "the form to be filled")
        permalink = form.value("#url")
        assert permalink in right_answers(THREAD.posts[AT], "permalink")
        panel = browser.panel()
        panel.wait_for('[data-form="filled"]')
        panel.click('[data-action="unfill"]')
        form.wait_for_value("#url", "")
        assert form.value("#detail") == ""
        browser.start_over()


def test_who_says_no_copies_what_the_panel_holds_and_is_not_asked_again(
    browser: Chromium, world: DesksAtHome, display: Display
) -> None:
    world.stand(IHC.form, IHC.looks_like)
    popup = right_click_on_post(browser, world, THREAD, AT)
    popup.choose("#harm", "drugs")
    popup.wait_for(f'{CARD} [data-action="open"]:enabled')
    form = press_open(popup, browser, IHC)
    panel = browser.panel()
    refuse(panel, display)
    panel.wait_for(COPYING)
    panel.click('[data-companion="ihc"] [data-action="copy-field"][data-field="url"]')
    display.wait_for_clipboard(str(THREAD.posts[AT]["permalink"]))
    assert form.value("#url") == ""
    panel.close()

    again = right_click_on_post(browser, world, THREAD, AT)
    again.wait_for(f'{CARD} [data-action="allow-fill"]')
    press_open(again, browser, IHC)

    browser.panel().wait_for(COPYING)
    assert job_of(browser)["state"] == "copy"  # and nothing is waited for
    assert form.value("#url") == ""


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
