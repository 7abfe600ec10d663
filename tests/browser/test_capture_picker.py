"""Choosing posts in the page: by pointer and by keyboard, one or several, and the page notices nothing of it."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from tests.browser.chromium import Chromium
from tests.browser.servers import Site
from tests.browser.waiting import wait

LIT = "return document.documentElement.querySelectorAll(':scope > div:popover-open').length"
PICK = '[data-action="pick-post"]'
LISTEN = """
  window.heard = [];
  for (const kind of ['click', 'mousedown', 'pointerdown', 'mouseup', 'keydown', 'keypress'])
    for (const post of document.querySelectorAll('.post')) post.addEventListener(kind, () => heard.push(kind));
  for (const kind of ['click', 'keydown', 'keyup']) document.addEventListener(kind, () => heard.push(kind));
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Chromium]:
    """One browser for this file."""
    opened = Chromium()
    yield opened
    opened.close()


@pytest.fixture
def choosing(browser: Chromium, site: Site) -> Iterator[Chromium]:
    """The thread, whose posts can be chosen: the person pressed the button in the popup."""
    begin_choosing(browser, site.public_page("thread.html"))
    yield browser
    browser.start_over()


def begin_choosing(browser: Chromium, page: str) -> None:
    """The page with its posts lit up, and what it hears of the person written down."""
    browser.driver.get(page)
    browser.driver.execute_script(LISTEN)
    browser.press_toolbar_button()
    popup = browser.popup()
    popup.wait_for(PICK)
    popup.click(PICK)
    wait(lambda: not browser.popup_is_open(), "the popup to close")
    wait(lambda: browser.driver.execute_script(LIT), "the posts to light up")


def press(browser: Chromium, *keys: str) -> None:
    """Keys of the person."""
    chain = ActionChains(browser.driver)
    for key in keys:
        chain = chain.send_keys(key)
    chain.perform()


def click(browser: Chromium, css: str, with_key: str = "") -> None:
    """The person's pointer, on an element of the page under the glass."""
    target = browser.driver.find_element("css selector", css)
    moved = ActionChains(browser.driver).move_to_element(target)
    clicked = moved.key_down(with_key).click().key_up(with_key) if with_key else moved.click()
    clicked.perform()


def reported(browser: Chromium) -> dict[str, Any]:
    """The only report that is kept."""
    (kept,) = browser.reports()
    report: dict[str, Any] = kept["report"]
    return report


def test_one_click_chooses_and_the_popup_comes_back_with_the_post(choosing: Chromium, site: Site) -> None:
    click(choosing, "#text3")

    popup = choosing.popup()
    popup.wait_for_value("#url", site.public_page("thread/2#res3"))
    assert "番号 3" in popup.text("#which-post")
    assert choosing.driver.execute_script(LIT) == 0
    assert choosing.driver.execute_script("return heard") == []


def test_the_keyboard_alone_chooses(choosing: Chromium, site: Site) -> None:
    press(choosing, Keys.TAB, Keys.TAB, Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ENTER)

    choosing.popup().wait_for_value("#url", site.public_page("thread/2#res2"))
    assert choosing.driver.execute_script("return heard") == []


def test_several_posts_go_into_one_report_and_can_be_taken_out_again(choosing: Chromium, site: Site) -> None:
    click(choosing, "#text2", Keys.CONTROL)
    click(choosing, "#text4", Keys.CONTROL)
    click(choosing, "#text1", Keys.CONTROL)
    press(choosing, Keys.ENTER)

    popup = choosing.popup()
    popup.wait_for("#others")
    report = reported(choosing)
    addresses = [post["permalink"] for post in [report["post"], *report["others"]]]
    assert addresses == [site.public_page(f"thread/2#res{number}") for number in (1, 2, 4)]

    popup.click('#others li:last-child [data-action="remove-post"]')
    wait(lambda: len(reported(choosing)["others"]) == 1, "the post to be taken out")
    popup.click('[data-action="undo"]')
    wait(lambda: len(reported(choosing)["others"]) == 2, "the post to be back")


def test_escape_leaves_and_nothing_of_it_stays(choosing: Chromium) -> None:
    press(choosing, Keys.TAB, Keys.ESCAPE)

    wait(lambda: choosing.driver.execute_script(LIT) == 0, "every trace to be gone")
    assert not choosing.popup_is_open()
    assert reported(choosing)["post"]["permalink"] == ""
    choosing.driver.find_element("css selector", "#text1").click()
    assert "click" in choosing.driver.execute_script("return heard")


def test_the_worker_may_end_while_the_person_looks(choosing: Chromium, site: Site) -> None:
    choosing.stop_worker()

    click(choosing, "#text2")

    choosing.popup().wait_for_value("#url", site.public_page("thread/2#res2"))


def test_what_a_screen_reader_hears(choosing: Chromium) -> None:
    press(choosing, Keys.TAB)

    session = choosing.devtools.attach(choosing.driver.current_window_handle)
    tree = json.dumps(choosing.devtools.send("Accessibility.getFullAXTree", {}, session), ensure_ascii=False)
    assert "投稿 1 / 4、投稿者 みどり" in tree
    assert "通報する投稿を選んでください" in tree


def test_a_page_that_never_rests_can_be_chosen_in(choosing: Chromium, site: Site) -> None:
    choosing.driver.execute_script(
        "setInterval(() => { for (let i = 0; i < 200; i++) document.body.append(document.createElement('i'));"
        "document.querySelectorAll('body > i').forEach(e => e.remove()) }, 10);"
        "setTimeout(() => { document.documentElement.querySelector(':scope > div')?.remove();"
        "window.taken = true }, 200)"
    )
    wait(lambda: choosing.driver.execute_script("return window.taken"), "the page to take the glass away")
    wait(lambda: choosing.driver.execute_script(LIT), "the glass to come back")

    click(choosing, "#text2")

    choosing.popup().wait_for_value("#url", site.public_page("thread/2#res2"))


def test_a_page_with_a_strict_policy_can_be_chosen_in(browser: Chromium, site: Site) -> None:
    begin_choosing(browser, site.public_page("strict_thread.html"))

    click(browser, "#text2")

    popup = browser.popup()
    popup.wait_for_value("#url", site.public_page("thread/9#res2"))
    assert browser.driver.execute_script("return document.adoptedStyleSheets.length") == 0
    browser.start_over()


def test_a_page_cannot_choose_for_the_person(choosing: Chromium) -> None:
    choosing.driver.execute_script(
        "const glass = document.documentElement.querySelector(':scope > div');"
        "const there = {bubbles: true, clientX: 60, clientY: 200};"
        "for (const kind of ['pointerdown', 'click']) glass.dispatchEvent(new MouseEvent(kind, there));"
        "for (const key of ['Tab', 'Enter']) dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}))"
    )

    assert choosing.driver.execute_script(LIT) == 1
    assert reported(choosing)["post"]["permalink"] == ""
