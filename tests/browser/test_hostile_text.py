"""What a page calls itself, and what is selected on it, is text: never HTML, a template or an address to run."""

import json
from collections.abc import Iterator

import pytest

from tests.browser.chromium import OTHER, Chromium
from tests.browser.popup import Popup
from tests.browser.servers import Site
from tests.browser.waiting import wait

TITLE = """<img src=x onerror="document.title='run'">{notes}$& ＜script＞"""
SELECTION = r"""<script>globalThis.owned = true</script> {url} {{notes}} $& $1 \u202E <b onclick="owned()">太字</b>"""


@pytest.fixture(scope="module")
def browser(browser_on_screen: Chromium) -> Chromium:
    """One with a window."""
    return browser_on_screen


@pytest.fixture
def page(browser: Chromium, site: Site) -> Iterator[Chromium]:
    """The hostile page in front, and nothing kept from before."""
    browser.driver.get(site.public_page("hostile.html"))
    yield browser
    browser.close_menu()
    browser.start_over()


def draft(popup: Popup) -> str:
    """Every text in the drafts on the page."""
    found: str = popup.js("[...document.querySelectorAll('[data-draft-field] textarea')].map(e => e.value).join('\\n')")
    return found


def test_a_selection_and_a_title_with_markup_and_slots_stay_text(page: Chromium) -> None:
    page.driver.execute_script("getSelection().selectAllChildren(document.querySelector('#selection'))")
    popup = page.choose_in_menu("#selection", OTHER)
    popup.wait_for("#quote-line")
    popup.choose("#harm", "drugs")
    popup.choose("#role", "witness")
    popup.type("#notes", "{url} $& {{notes}}")
    popup.wait_for('[data-desk="ihc"] [data-draft-field]')
    popup.open_details()

    assert popup.value("#fact-title") == TITLE
    assert popup.value("#fact-quote") == SELECTION
    assert popup.text("#quote-line") == SELECTION
    wait(lambda: "{url} $& {{notes}}" in draft(popup), "the notes in the draft, unchanged")
    assert popup.js("document.querySelectorAll('img, b[onclick], script:not([src])').length") == 0
    assert popup.js("'owned' in globalThis") is False
    assert popup.js("document.title") != "run"


def test_a_javascript_link_is_never_the_address_of_a_report(page: Chromium, site: Site) -> None:
    popup = page.choose_in_menu("#placeless", OTHER)

    popup.wait_for_value("#url", site.public_page("hostile.html"))
    assert "javascript:" not in json.dumps(page.reports())


def test_an_address_with_a_password_is_offered_without_it_in_one_press(page: Chromium) -> None:
    popup = page.choose_in_menu("#credentials", OTHER)
    popup.wait_for_value("#url", "https://user:secret@keijiban.example/post/9?fbclid=abc&id=3")
    popup.choose("#harm", "defamation")
    popup.wait_for('[data-finding="P32"] [data-mend]')

    popup.click('[data-finding="P32"] [data-mend]')

    popup.wait_for_value("#url", "https://keijiban.example/post/9?id=3")


def click_in_menu(browser: Chromium, site: Site, selection: str) -> Popup:
    """What the browser hands to our menu listener, where no pointer could select so much."""
    address = json.dumps(site.public_page("hostile.html"))
    browser.in_worker(
        "chrome.tabs.query({active: true, lastFocusedWindow: true}).then(([tab]) => {"
        "chrome.contextMenus.onClicked.dispatch({menuItemId: 'report-this', editable: false, frameId: 0,"
        f"pageUrl: {address}, selectionText: {selection}}}, tab); return true }})"
    )
    popup = browser.popup()
    popup.wait_for_value("#url", site.public_page("hostile.html"))
    return popup


def test_a_selection_of_ten_megabytes_is_cut_and_said_to_be_and_the_notes_can_be_written(
    page: Chromium, site: Site
) -> None:
    popup = click_in_menu(page, site, "'あ'.repeat(10 * 1024 * 1024)")
    popup.choose("#harm", "drugs")
    popup.type("#notes", "長い引用でも書ける。")
    popup.wait_for("#shortened-line")
    popup.open_details()

    assert popup.js("document.querySelector('#fact-quote').value.length") == 20_000
    assert popup.value("#notes") == "長い引用でも書ける。"
    wait(lambda: [kept["report"]["notes"] for kept in page.reports()] == ["長い引用でも書ける。"], "the notes kept")


def test_half_a_character_does_not_break_the_report(page: Chromium, site: Site) -> None:
    popup = click_in_menu(page, site, "'x' + String.fromCharCode(0xD83D) + 'y'")
    popup.choose("#harm", "defamation")
    popup.choose("#role", "victim")

    wait(lambda: popup.js("document.querySelectorAll('[data-desk]').length > 1"), "the desks")
    assert popup.js("[...document.querySelectorAll('[data-draft-field] textarea')].every(e => e.value.isWellFormed())")
