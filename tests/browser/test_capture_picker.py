"""Choosing posts in the page: by pointer and by keyboard, one or several, and the page notices nothing of it."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from tests.browser.chromium import Chromium
from tests.browser.popup import Popup
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
    begin_choosing_here(browser)


def begin_choosing_here(browser: Chromium) -> None:
    """The page in front with its posts lit up."""
    browser.press_toolbar_button()
    popup = browser.popup()
    popup.wait_for(PICK)
    choose_again(browser, popup, "pick-post")


def choose_again(browser: Chromium, popup: Popup, action: str) -> None:
    """One of the buttons with which the popup leaves the page to the person."""
    popup.click(f'[data-action="{action}"]')
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


def page_session(browser: Chromium) -> str:
    """A session of DevTools on the page in front."""
    return browser.devtools.attach(browser.driver.current_window_handle)


def heard_by_a_screen_reader(browser: Chromium) -> str:
    """All that assistive technology gets of the page, also out of the closed shadow root."""
    tree = browser.devtools.send("Accessibility.getFullAXTree", {}, page_session(browser))
    return json.dumps(tree, ensure_ascii=False)


def press_in_bar(browser: Chromium, name: str) -> None:
    """The pointer on one of the bar's buttons."""
    session = page_session(browser)
    nodes = browser.devtools.send("Accessibility.getFullAXTree", {}, session)["nodes"]
    button = next(node for node in nodes if node.get("name", {}).get("value") == name and "backendDOMNodeId" in node)
    place = {"backendNodeId": button["backendDOMNodeId"]}
    corners = browser.devtools.send("DOM.getBoxModel", place, session)["model"]["content"]
    x, y = sum(corners[::2]) / 4, sum(corners[1::2]) / 4
    for kind in ("mousePressed", "mouseReleased"):
        event = {"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1}
        browser.devtools.send("Input.dispatchMouseEvent", event, session)


def kinds_at(browser: Chromium, session: str, x: int, y: int) -> list[str]:
    """The classes of what is painted uppermost there, and of what it is in: also of what takes no pointer."""
    browser.devtools.send("DOM.enable", {}, session)
    down = int(browser.driver.execute_script("return scrollY"))  # the command counts from the top of the document
    spot = {"x": x, "y": y + down, "ignorePointerEventsNone": True, "includeUserAgentShadowDOM": True}
    node = browser.devtools.send("DOM.getNodeForLocation", spot, session)["backendNodeId"]
    found = browser.devtools.send("DOM.resolveNode", {"backendNodeId": node}, session)["object"]["objectId"]
    names = (
        "function () { const all = []; for (let e = this; e; e = e.parentElement) all.push(e.className); return all }"
    )
    call = {"objectId": found, "functionDeclaration": names, "returnByValue": True}
    kinds: list[str] = browser.devtools.send("Runtime.callFunctionOn", call, session)["result"]["value"]
    return kinds


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


def test_the_key_that_ends_a_conversion_chooses_nothing(choosing: Chromium, site: Site) -> None:
    press(choosing, Keys.ARROW_DOWN)

    for key in ("Enter", "Escape"):
        for kind in ("rawKeyDown", "keyUp"):
            ended = {"type": kind, "key": key, "code": key, "windowsVirtualKeyCode": 229}
            choosing.driver.execute_cdp_cmd("Input.dispatchKeyEvent", ended)
    assert choosing.driver.execute_script(LIT) == 1

    press(choosing, Keys.ENTER)
    choosing.popup().wait_for_value("#url", site.public_page("thread/2#res1"))


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


def test_the_bar_lies_over_the_frames_of_what_is_chosen(choosing: Chromium) -> None:
    choosing.driver.execute_script("document.body.style.zoom = 3; scrollTo(0, 0)")
    for number in (1, 2):
        click(choosing, f"#text{number}", Keys.CONTROL)
    choosing.driver.execute_script("document.querySelector('#res2').scrollIntoView()")

    session = page_session(choosing)
    wait(lambda: "bar" in kinds_at(choosing, session, 500, 30), "the bar, over the frame of the second post")


def test_a_post_is_added_to_what_was_chosen_each_once(choosing: Chromium, site: Site) -> None:
    click(choosing, "#text3")
    popup = choosing.popup()
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


def test_choosing_again_takes_their_place_and_can_be_undone_in_the_popup_that_comes_back(
    choosing: Chromium, site: Site
) -> None:
    click(choosing, "#text1", Keys.CONTROL)
    click(choosing, "#text2", Keys.CONTROL)
    press(choosing, Keys.ENTER)
    popup = choosing.popup()
    popup.wait_for("#others")
    before = reported(choosing)

    choose_again(choosing, popup, "pick-post")
    click(choosing, "#text3")

    popup = choosing.popup()
    popup.wait_for_value("#url", site.public_page("thread/2#res3"))
    assert reported(choosing)["others"] == []
    popup.click('[data-action="undo"]')
    popup.wait_for_value("#url", site.public_page("thread/2#res1"))
    wait(lambda: reported(choosing) == before, "the report to be what it was")


def test_a_board_without_addresses_is_not_asked_for_them_again_and_again(browser: Chromium, site: Site) -> None:
    begin_choosing(browser, site.public_page("handmade.html"))
    click(browser, "#words2")

    popup = browser.popup()
    popup.wait_for('[data-post="addressless"][data-severity="warn"]')

    told = popup.text("#which-post")
    assert "投稿だけのURLは分かりませんでした。上のURLは、ページのものです。" in told
    assert "取り込みました" not in told
    assert "投稿を選ぶと" not in told
    assert "そら" in told
    assert popup.value("#url") == site.public_page("handmade.html")
    assert popup.text(PICK) == "ほかの投稿を選ぶ"

    popup.close()
    browser.press_toolbar_button()
    popup = browser.popup()
    popup.wait_for('[data-post="addressless"]')
    popup.choose("#harm", "csam")
    wait(lambda: "そら" not in popup.text("#which-post"), "the name to go")
    assert "投稿を選ぶと" not in popup.text("#which-post")
    popup.choose("#harm", "defamation")
    popup.js("document.querySelector('#url').value = ''")
    popup.type("#url", "https://keijiban.example/entry/2")
    wait(lambda: "分かりませんでした" not in popup.text("#which-post"), "the person's own address to be believed")
    browser.start_over()


def test_posts_that_could_not_be_confirmed_are_told_beside_the_drafts_and_used_at_one_press(
    browser: Chromium, site: Site
) -> None:
    begin_choosing(browser, site.public_page("handmade.html"))
    for number in (1, 2, 3):
        click(browser, f"#words{number}", with_key=Keys.CONTROL)
    press(browser, Keys.ENTER)
    popup = browser.popup()
    popup.wait_for('[data-post="suggested"]')
    for css, value in (("#harm", "drugs"), ("#role", "witness"), ("#wish", "takedown")):
        popup.choose(css, value)

    popup.wait_for("#waiting-posts")
    assert "選んだ投稿のうち2件は" in popup.text("#waiting-posts")
    draft = "[...document.querySelectorAll('[data-desk=ihc] textarea')].map(e => e.value).join()"
    popup.wait_for('[data-desk="ihc"] [data-draft-field]')
    assert "こだま" not in popup.js(draft)

    popup.click('[data-action="use-all"]')

    wait(lambda: "こだま" in popup.js(draft), "the posts in the draft")
    gone = "!document.querySelector('#waiting-posts').checkVisibility()"
    wait(lambda: popup.js(gone), "the notice to go")
    popup.click('[data-action="undo"]')
    popup.wait_for("#waiting-posts")
    wait(lambda: "こだま" not in popup.js(draft), "the draft without them")
    browser.start_over()


def test_an_address_that_is_only_supposed_is_shown_with_its_moment_and_the_way_back(
    browser: Chromium, site: Site
) -> None:
    browser.driver.get(site.public_page("handmade.html"))
    browser.driver.execute_script(
        "document.documentElement.lang = 'en';"
        "document.querySelectorAll('.entry').forEach((each, place) => { each.id = 'entry' + (place + 1);"
        "each.querySelector('.date').outerHTML = '<time datetime=\"2024-03-09T19:05:00\">2024/03/09</time>' })"
    )
    begin_choosing_here(browser)
    click(browser, "#words2")

    popup = browser.popup()
    popup.wait_for('[data-post="suggested"]')

    told = popup.text("#which-post")
    assert "2024-03-09 19:05（時差は不明）" in told
    assert "このタブに戻って" in told
    browser.start_over()


def test_a_page_that_lets_nobody_in_is_said_to_be_unread_after_a_right_click(browser: Chromium, site: Site) -> None:
    browser.driver.get("chrome://version/")
    address = site.public_page("thread.html")
    place = browser.in_worker("chrome.tabs.query({active: true}).then(([{id, windowId}]) => ({id, windowId}))")
    pointed = {"id": "1-1", "by": "menu", "frameId": 0, "link_url": "", "media_url": "", "selection": "", "selects": 0}
    clicked = {
        "facts": {"url": address, "page_url": address},
        "private": False,
        "windowId": place["windowId"],
        "tabId": place["id"],
        "practice": False,
        "shortened": False,
        "pointed": pointed,
    }
    browser.in_worker(f"chrome.storage.session.set({{click: {json.dumps(clicked)}}}).then(() => true)")

    browser.press_toolbar_button()

    popup = browser.popup()
    popup.wait_for("#unread")
    assert popup.text("#unread") == "このページは読み取れませんでした。投稿のURLを貼り付けてください。"
    popup.choose("#harm", "csam")
    wait(lambda: popup.text("#unread") == "", "it to go where only the address may be kept")
    browser.start_over()


def test_escape_leaves_and_nothing_of_it_stays(choosing: Chromium) -> None:
    press(choosing, Keys.TAB, Keys.ESCAPE)

    assert "選ぶのをやめました。続きは、ツールバーのボタンから。" in heard_by_a_screen_reader(choosing)
    wait(lambda: choosing.driver.execute_script(LIT) == 0, "every trace to be gone")
    assert not choosing.popup_is_open()
    assert reported(choosing)["post"]["permalink"] == ""
    choosing.driver.find_element("css selector", "#text1").click()
    assert "click" in choosing.driver.execute_script("return heard")


def test_an_extension_that_is_renewed_meanwhile_says_so_and_gives_the_page_back(site: Site) -> None:
    own = Chromium()  # the renewed one stays as it is
    try:
        begin_choosing(own, site.public_page("thread.html"))
        settings = own.devtools.send("Target.createTarget", {"url": "chrome://extensions", "background": True})
        session = own.devtools.attach(settings["targetId"])
        wait(lambda: own.devtools.evaluate(session, "!!chrome.developerPrivate"), "the page of the extensions")

        own.devtools.evaluate(session, f"void chrome.developerPrivate.reload({own.id!r}, {{failQuietly: true}})")

        wait(lambda: "拡張機能が新しくなったため" in heard_by_a_screen_reader(own), "the word about it")
        click(own, "#text2")
        wait(lambda: "click" in own.driver.execute_script("return heard"), "the press to reach the page")
    finally:
        own.close()


def test_the_worker_may_end_while_the_person_looks(choosing: Chromium, site: Site) -> None:
    choosing.stop_worker()

    click(choosing, "#text2")

    choosing.popup().wait_for_value("#url", site.public_page("thread/2#res2"))


def test_what_a_screen_reader_hears(choosing: Chromium) -> None:
    press(choosing, Keys.TAB)

    tree = heard_by_a_screen_reader(choosing)
    assert "投稿 1 / 4、投稿者 みどり" in tree
    assert "対象の投稿を選んでください" in tree


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
