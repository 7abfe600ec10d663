"""A real right-click in the middle of a thread: the popup shows the post, or says that it cannot know which it was."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from selenium.webdriver.common.action_chains import ActionChains

from tests.browser.chromium import FRAME, OTHER, PAGE, Chromium
from tests.browser.popup import Popup
from tests.browser.servers import Site
from tests.browser.waiting import wait

LIT = "return document.documentElement.querySelectorAll(':scope > div:popover-open').length"
TAKEN = '[data-post="certain"]'
SUGGESTED = '[data-post="suggested"]'
PICK = '[data-action="pick-post"]'


@pytest.fixture(scope="module")
def browser(browser_on_screen: Chromium) -> Chromium:
    """One with a window."""
    return browser_on_screen


@pytest.fixture
def thread(browser: Chromium, site: Site) -> Iterator[Chromium]:
    """The thread in front, and no report left from before."""
    browser.driver.get(site.public_page("thread.html"))
    yield browser
    browser.close_menu()
    browser.start_over()


def post_of(browser: Chromium) -> dict[str, Any]:
    """The post of the only report that is kept."""
    (report,) = browser.reports()
    post: dict[str, Any] = report["report"]["post"]
    return post


@pytest.mark.parametrize(
    ("css", "from_below", "number"),
    [
        pytest.param("#text3", PAGE, 3, id="on the words of another"),
        pytest.param("#image3", OTHER, 3, id="on its picture"),
        pytest.param("#res2 a[rel=bookmark]", OTHER, 2, id="on its own link"),
    ],
)
def test_a_right_click_on_a_post_shows_its_address_and_number(
    thread: Chromium, site: Site, css: str, from_below: int, number: int
) -> None:
    popup = thread.choose_in_menu(css, from_below)

    popup.wait_for(TAKEN)
    popup.wait_for_value("#url", site.public_page(f"thread/2#res{number}"))
    assert f"番号 {number}" in popup.text("#which-post")
    assert post_of(thread)["number"] == str(number)


def test_on_its_words_too_and_the_address_that_was_clicked_stays_within_reach(thread: Chromium, site: Site) -> None:
    popup = thread.choose_in_menu("#text1", PAGE)
    popup.wait_for(TAKEN)
    popup.wait_for_value("#url", site.public_page("thread/2#res1"))
    assert "番号 1" in popup.text("#which-post")
    assert post_of(thread)["number"] == "1"
    assert site.public_page("thread.html") in popup.text("#which-post")

    popup.click('[data-action="use-clicked"]')

    popup.wait_for_value("#url", site.public_page("thread.html"))
    assert post_of(thread) == dict.fromkeys(post_of(thread), "")


def test_in_a_frame_its_post_is_read_and_another_can_be_chosen_there(thread: Chromium, site: Site) -> None:
    thread.driver.get(site.public_page("framed_thread.html"))
    thread.driver.switch_to.frame("thread")

    popup = thread.choose_in_menu("#text2", FRAME)

    popup.wait_for(TAKEN)
    popup.wait_for_value("#url", site.public_page("thread/2#res2"))
    popup.click('[data-action="pick-post"]')
    wait(lambda: thread.driver.execute_script(LIT), "the posts in the frame to light up")
    ActionChains(thread.driver).move_to_element(thread.driver.find_element("css selector", "#text3")).click().perform()
    thread.popup().wait_for_value("#url", site.public_page("thread/2#res3"))
    thread.driver.switch_to.default_content()


def test_on_the_practice_board_too(thread: Chromium, backend: str) -> None:
    thread.driver.get(f"{backend}/practice/thread.html")

    popup = thread.choose_in_menu("#post-2 p", PAGE)

    popup.wait_for_value("#url", "https://renshuu.example/thread/1#post-2")
    assert "番号 2" in popup.text("#which-post")
    assert [report["practice"] for report in thread.reports()] == [True]


def test_a_link_to_another_site_stays_what_was_meant_and_its_post_is_one_press_away(
    thread: Chromium, site: Site
) -> None:
    popup = thread.choose_in_menu("#outside", OTHER)
    popup.wait_for(SUGGESTED)
    assert popup.value("#url") == "https://tane.example/?id=42"
    assert post_of(thread)["permalink"] == ""

    popup.click('[data-action="use-suggested"]')

    popup.wait_for_value("#url", site.public_page("thread/2#res2"))
    popup.click('[data-action="undo"]')
    popup.wait_for_value("#url", "https://tane.example/?id=42")


def test_a_pointer_that_lies_over_another_post_by_then_never_makes_that_post_sure(thread: Chromium, site: Site) -> None:
    x, y = thread.point_on_screen("#text3")
    assert thread.display
    thread.right_click("#text1")
    thread.display.xdotool("mousemove", x + 600, y)

    thread.display.xdotool("key", "--delay", 40, *["Up"] * PAGE, "Return")

    popup = thread.popup()
    popup.wait_for("#which-post button")
    assert post_of(thread)["permalink"] in ("", site.public_page("thread/2#res1"))


def test_where_nothing_tells_which_post_it_was_the_person_chooses_it_in_the_page(thread: Chromium, site: Site) -> None:
    thread.choose_in_menu("#text4", PAGE).wait_for(PICK)  # words that cannot be selected leave no trace of the click
    glass = "return document.documentElement.querySelectorAll(':scope > div:popover-open').length"
    wait(lambda: thread.driver.execute_script(glass), "the posts to light up")
    x, y = thread.point_on_screen("#text4")
    assert thread.display

    thread.display.xdotool("mousemove", x, y, "click", 1)
    wait(lambda: not thread.popup_is_open() or not thread.driver.execute_script(glass), "the press to arrive")
    if thread.driver.execute_script(glass):  # some desktops spend the first press on closing the popup
        thread.display.xdotool("mousemove", x + 1, y, "click", 1)

    wait(lambda: post_of(thread)["number"] == "4" if thread.reports() else False, "the post that was chosen")
    popup = thread.popup()
    popup.wait_for_value("#url", site.public_page("thread/2#res4"))
    assert thread.driver.execute_script(glass) == 0


def test_the_worker_may_end_between_the_click_and_the_popup(thread: Chromium, site: Site) -> None:
    thread.driver.execute_script("getSelection().selectAllChildren(document.querySelector('#text3'))")
    thread.press_toolbar_button()  # as the menu would, this lets the extension reach the page
    thread.popup().close()
    here = thread.in_worker("chrome.tabs.query({active: true}).then(([{id, windowId, url}]) => ({id, windowId, url}))")
    waiting = {
        "facts": {"url": here["url"], "page_url": here["url"]},
        "private": False,
        "windowId": here["windowId"],
        "tabId": here["id"],
        "practice": False,
        "shortened": False,
        "pointed": {"id": "1-1", "by": "menu", "frameId": 0, "link_url": "", "selection": "", "selects": True},
    }
    thread.in_worker(f"chrome.storage.session.set({{click: {json.dumps(waiting)}}}).then(() => true)")
    thread.stop_worker()

    thread.press_toolbar_button()

    thread.popup().wait_for_value("#url", site.public_page("thread/2#res3"))


def kept(browser: Chromium) -> str:
    """Everything that is kept, on disk and in memory."""
    return json.dumps([browser.kept("local"), browser.kept("session")], ensure_ascii=False)


def again_on_the_same_post(thread: Chromium) -> Popup:
    """A second right-click on the first post, with its words selected."""
    thread.driver.execute_script("getSelection().selectAllChildren(document.querySelector('#text1'))")
    return thread.choose_in_menu("#text1", OTHER)


def test_selected_words_are_the_quote_and_nothing_brings_them_back_where_only_the_address_may_be_kept(
    thread: Chromium, site: Site
) -> None:
    popup = again_on_the_same_post(thread)
    popup.wait_for(TAKEN)
    popup.wait_for_value("#url", site.public_page("thread/2#res1"))
    assert popup.text("#quote-line").startswith("チューリップの球根を植えました。")
    assert post_of(thread)["text"].startswith("チューリップの球根を植えました。")

    popup.choose("#harm", "csam")
    popup.wait_for("#url-only-line")
    popup.type("#notes", "1番の投稿です。")
    wait(lambda: "1番の投稿です。" in kept(thread), "the notes to be kept")
    assert "球根" not in kept(thread)
    popup.close()
    again = again_on_the_same_post(thread)
    again.wait_for_value("#notes", "1番の投稿です。")
    again.wait_for(TAKEN)

    assert again.value("#url") == site.public_page("thread/2#res1")
    assert "球根" not in kept(thread)
    assert "みどり" not in kept(thread)
    assert again.text("#quote-line") == ""

    again.choose("#harm", "defamation")
    again.click('[data-action="capture-again"]')

    wait(lambda: "球根" in post_of(thread)["text"], "the words, now that they may be kept")
    assert "もう一度取り込む" not in again.text("#which-post")
