"""What a page calls itself, and what is selected on it, is text: never HTML, never a template, never an address to run."""

from tests.browser.chromium import Chromium
from tests.browser.servers import Site
from tests.browser.waiting import wait

TITLE = """<img src=x onerror="document.title='run'">{notes}$& ＜script＞"""


def test_a_title_with_markup_and_slots_stays_text(chromium: Chromium, site: Site) -> None:
    chromium.driver.get(site.page("hostile.html"))
    assert chromium.driver.title == TITLE
    chromium.press_toolbar_button()

    popup = chromium.popup()
    popup.choose("#harm", "defamation")
    popup.choose("#role", "victim")
    popup.type("#notes", "{url} $& {{notes}}")
    wait(lambda: popup.js("document.querySelectorAll('[data-desk]').length > 1"), "the desks")

    assert popup.value("#title") == TITLE
    assert popup.js("document.querySelectorAll('img, script[src=\"x\"]').length") == 0
    assert popup.js("document.title") != "run"
    values = popup.js("[...document.querySelectorAll('[data-desk] textarea')].map(e => e.value).join('\\n')")
    assert "{url} $& {{notes}}" in values


def click_in_menu(chromium: Chromium, info: str) -> None:
    """What the browser hands to our menu listener."""
    chromium.in_worker(
        "chrome.tabs.query({active: true, lastFocusedWindow: true}).then(([tab]) => {"
        f"chrome.contextMenus.onClicked.dispatch({{menuItemId: 'report-this', editable: false, frameId: 0, pageUrl: tab.url, ...{info}}}, tab);"
        "return true })"
    )


def test_a_javascript_link_is_never_the_address_of_a_report(chromium: Chromium, site: Site) -> None:
    chromium.driver.get(site.page("hostile.html"))

    click_in_menu(chromium, "{linkUrl: 'javascript:globalThis.owned = true'}")

    assert chromium.popup().value("#url") == site.page("hostile.html")


def test_an_address_with_a_password_is_offered_without_it_in_one_press(chromium: Chromium, site: Site) -> None:
    chromium.driver.get(site.page("hostile.html"))
    click_in_menu(chromium, "{linkUrl: 'https://user:secret@board.example/post/9?fbclid=abc&id=3'}")
    popup = chromium.popup()
    popup.choose("#harm", "defamation")
    popup.wait_for('[data-finding="P32"] [data-mend]')

    popup.click('[data-finding="P32"] [data-mend]')

    wait(lambda: popup.value("#url") == "https://board.example/post/9?id=3", "the clean address")


def test_a_selection_of_ten_megabytes_neither_hangs_nor_loses_the_notes(chromium: Chromium, site: Site) -> None:
    chromium.driver.get(site.page("board.html"))
    click_in_menu(chromium, "{selectionText: 'あ'.repeat(10 * 1024 * 1024)}")

    popup = chromium.popup()
    popup.choose("#harm", "drugs")
    popup.type("#notes", "長い引用でも書ける。")

    assert len(popup.value("#quote")) == 20_000
    assert popup.value("#notes") == "長い引用でも書ける。"


def test_half_a_character_does_not_break_the_report(chromium: Chromium, site: Site) -> None:
    chromium.driver.get(site.page("board.html"))
    click_in_menu(chromium, "{selectionText: 'x' + String.fromCharCode(0xD83D) + 'y'}")

    popup = chromium.popup()
    popup.choose("#harm", "defamation")
    popup.choose("#role", "victim")

    wait(lambda: popup.js("document.querySelectorAll('[data-desk]').length > 1"), "the desks")
    assert popup.js("[...document.querySelectorAll('textarea')].every(e => e.value.isWellFormed())")
