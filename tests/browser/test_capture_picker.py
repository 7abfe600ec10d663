"""Choosing posts in the page: by pointer and by keyboard, one or several, and the page notices nothing of it."""

from collections.abc import Iterator

import pytest
from selenium.webdriver.common.keys import Keys

from tests.browser.chromium import Chromium
from tests.browser.picking import (
    LIT,
    begin_choosing,
    buttons_of_the_bar,
    choose_again,
    click,
    heard_by_a_screen_reader,
    kinds_at,
    page_session,
    press,
    press_in_bar,
    reported,
)
from tests.browser.servers import Site
from tests.browser.waiting import wait


@pytest.fixture
def choosing(browser: Chromium, site: Site) -> Iterator[Chromium]:
    """The thread, whose posts can be chosen: the person pressed the button in the popup."""
    begin_choosing(browser, site.public_page("thread.html"))
    yield browser
    browser.start_over()


def test_the_keyboard_alone_chooses_and_the_key_that_ends_a_conversion_does_not(choosing: Chromium, site: Site) -> None:
    press(choosing, Keys.TAB, Keys.TAB, Keys.ARROW_DOWN, Keys.ARROW_UP)
    assert choosing.driver.execute_script("return heard") == []
    for key in ("Enter", "Escape"):
        for kind in ("rawKeyDown", "keyUp"):
            ended = {"type": kind, "key": key, "code": key, "windowsVirtualKeyCode": 229}
            choosing.driver.execute_cdp_cmd("Input.dispatchKeyEvent", ended)
    assert choosing.driver.execute_script(LIT) == 1, "the conversion chose or left"
    choosing.driver.execute_script("heard.length = 0")  # a conversion's own keys are the page's

    press(choosing, Keys.ENTER)
    choosing.popup().wait_for_value("#url", site.public_page("thread/2#res2"))
    assert choosing.driver.execute_script("return heard") == []


def test_several_posts_go_into_one_report_are_taken_out_again_and_others_take_their_place(
    choosing: Chromium, site: Site
) -> None:
    click(choosing, "#text2", Keys.CONTROL)
    click(choosing, "#text4", Keys.CONTROL)
    click(choosing, "#text1", Keys.CONTROL)
    press(choosing, Keys.ENTER)

    popup = choosing.popup()
    popup.wait_for("#others")
    assert popup.text("#post-told").startswith("3件の投稿"), "their number is not what an ellipsis takes"
    report = reported(choosing)
    addresses = [post["permalink"] for post in [report["post"], *report["others"]]]
    assert addresses == [site.public_page(f"thread/2#res{number}") for number in (1, 2, 4)]

    popup.click('#others li:last-child [data-action="remove-post"]')
    wait(lambda: len(reported(choosing)["others"]) == 1, "the post to be taken out")
    popup.click('[data-action="undo"]')
    wait(lambda: len(reported(choosing)["others"]) == 2, "the post to be back")
    before = reported(choosing)

    choose_again(choosing, popup, "pick-post")
    click(choosing, "#text3")

    popup = choosing.popup()
    popup.wait_for_value("#url", site.public_page("thread/2#res3"))
    assert reported(choosing)["others"] == []
    popup.click('[data-action="undo"]')
    popup.wait_for_value("#url", site.public_page("thread/2#res1"))
    wait(lambda: reported(choosing) == before, "the report to be what it was")


def test_after_the_button_for_several_enter_adds_until_something_is_chosen(choosing: Chromium, site: Site) -> None:
    press(choosing, *[Keys.TAB] * 2)
    press_in_bar(choosing, "複数選ぶ")
    assert "Enterで追加" in heard_by_a_screen_reader(choosing)

    press(choosing, Keys.ENTER)
    assert "1件を選びました。Spaceで追加・解除、Enterで決定" in heard_by_a_screen_reader(choosing)
    press(choosing, Keys.TAB, Keys.SPACE, Keys.ENTER)

    choosing.popup().wait_for("#others")
    report = reported(choosing)
    assert [post["number"] for post in [report["post"], *report["others"]]] == ["2", "3"]


def test_the_bar_is_made_for_fingers_where_they_touch_and_lies_over_the_frames_of_what_is_chosen(
    choosing: Chromium,
) -> None:
    assert {height for _, height in buttons_of_the_bar(choosing)} == {40}
    touch = "Emulation.setTouchEmulationEnabled"
    choosing.driver.execute_cdp_cmd(touch, {"enabled": True})
    try:
        wait(lambda: min((min(size) for size in buttons_of_the_bar(choosing)), default=0) >= 44, "larger buttons")
        assert len(buttons_of_the_bar(choosing)) > 1
    finally:
        choosing.driver.execute_cdp_cmd(touch, {"enabled": False})

    choosing.driver.execute_script("document.body.style.zoom = 3; scrollTo(0, 0)")
    for number in (1, 2):
        click(choosing, f"#text{number}", Keys.CONTROL)
    choosing.driver.execute_script("document.querySelector('#res2').scrollIntoView()")

    session = page_session(choosing)
    wait(lambda: "bar" in kinds_at(choosing, session, 500, 30), "the bar, over the frame of the second post")


def test_one_click_chooses_and_further_posts_are_added_each_once(choosing: Chromium, site: Site) -> None:
    click(choosing, "#text3")
    popup = choosing.popup()
    popup.wait_for_value("#url", site.public_page("thread/2#res3"))
    assert "番号 3" in popup.text("#which-post")
    assert choosing.driver.execute_script(LIT) == 0
    assert choosing.driver.execute_script("return heard") == []
    popup.wait_for('[data-action="add-post"]')

    choose_again(choosing, popup, "add-post")
    assert "追加する投稿を選んでください" in heard_by_a_screen_reader(choosing)
    click(choosing, "#text1")
    popup = choosing.popup()
    popup.wait_for("#others")
    assert "投稿を1件追加しました。" in popup.text("#undo-line")
    choose_again(choosing, popup, "add-post")
    click(choosing, "#text1")

    popup = choosing.popup()
    wait(lambda: "すでに入っています" in popup.text("#undo-line"), "the popup to say that nothing is new")
    report = reported(choosing)
    addresses = [post["permalink"] for post in [report["post"], *report["others"]]]
    assert addresses == [site.public_page(f"thread/2#res{number}") for number in (3, 1)]


def test_the_page_cannot_choose_and_who_hears_of_the_posts_leaves_by_escape_with_nothing_left(
    choosing: Chromium,
) -> None:
    choosing.driver.execute_script(
        "const glass = document.documentElement.querySelector(':scope > div');"
        "const there = {bubbles: true, clientX: 60, clientY: 200};"
        "for (const kind of ['pointerdown', 'click']) glass.dispatchEvent(new MouseEvent(kind, there));"
        "for (const key of ['Tab', 'Enter']) dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));"
        "heard.length = 0"
    )
    assert choosing.driver.execute_script(LIT) == 1, "the page chose"
    assert reported(choosing)["post"]["permalink"] == ""

    press(choosing, Keys.TAB)
    tree = heard_by_a_screen_reader(choosing)
    assert "投稿 1 / 4、投稿者 みどり" in tree, "the page's own Tab moved nothing"
    assert "対象の投稿を選んでください" in tree

    press(choosing, Keys.ESCAPE)
    assert "選ぶのをやめました。続きは、ツールバーのボタンから。" in heard_by_a_screen_reader(choosing)
    wait(lambda: choosing.driver.execute_script(LIT) == 0, "every trace to be gone")
    assert not choosing.popup_is_open()
    assert reported(choosing)["post"]["permalink"] == ""
    choosing.driver.find_element("css selector", "#text1").click()
    assert "click" in choosing.driver.execute_script("return heard")


def test_the_worker_may_end_while_the_person_looks(choosing: Chromium, site: Site) -> None:
    choosing.stop_worker()

    click(choosing, "#text2")

    choosing.popup().wait_for_value("#url", site.public_page("thread/2#res2"))


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
