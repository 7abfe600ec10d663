"""Choosing posts where it is not plain: pages without addresses of posts, pages that let nobody in, strict ones; and an
extension that is renewed meanwhile."""

import json

from selenium.webdriver.common.keys import Keys

from tests.browser.chromium import Chromium
from tests.browser.picking import PICK, begin_choosing, begin_choosing_here, click, heard_by_a_screen_reader, press
from tests.browser.servers import Site
from tests.browser.waiting import wait


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
    assert popup.text("#unread p") == "このページは読み取れませんでした。投稿のURLを貼り付けてください。"
    popup.click('#unread [data-action="paste"]')
    assert popup.js("document.activeElement.id") == "url"
    popup.choose("#harm", "csam")
    wait(lambda: popup.text("#unread") == "", "it to go where only the address may be kept")
    browser.start_over()


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


def test_a_page_with_a_strict_policy_can_be_chosen_in(browser: Chromium, site: Site) -> None:
    begin_choosing(browser, site.public_page("strict_thread.html"))

    click(browser, "#text2")

    popup = browser.popup()
    popup.wait_for_value("#url", site.public_page("thread/9#res2"))
    assert browser.driver.execute_script("return document.adoptedStyleSheets.length") == 0
    browser.start_over()
