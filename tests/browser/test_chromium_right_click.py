"""A real pointer, the native menu, the real popup: what was clicked becomes the report."""

import json
from typing import Any

import pytest

from tests.browser.chromium import Chromium, Popup
from tests.browser.servers import Site
from tests.browser.waiting import wait

# Above our entry the native menu differs, below it does not: "View page source" and "Inspect" on a plain page and in a
# frame's own menu, only "Inspect" elsewhere. Keys from the bottom reach our entry in every language.
PLAIN, OTHER, FRAME = 3, 2, 3


def choose_our_entry(browser: Chromium, css: str, ups: int) -> Popup:
    """Right-click on the element and choose our entry of the native menu."""
    assert browser.display
    browser.right_click(css)
    # The native menu gives no sign of having opened; keys sent too early go to the page, so they are sent until it acts.
    for _ in range(6):
        browser.display.xdotool("key", "--delay", 40, *["Up"] * ups, "Return")
        try:
            wait(browser.popup_is_open, "the popup", timeout=1.5)
        except TimeoutError:
            browser.display.xdotool("key", "Escape")
            browser.right_click(css)
            continue
        return browser.popup()
    raise AssertionError("our entry of the native menu did not open the popup")


@pytest.fixture(scope="module")
def browser(display: Any) -> Any:
    """One browser for this file: each journey begins at a fresh page with nothing kept."""
    opened = Chromium(display=display)
    yield opened
    opened.close()


@pytest.fixture
def board(browser: Chromium, site: Site) -> Chromium:
    """The board in front, and no report left from before."""
    browser.in_worker("Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]).then(() => true)")
    browser.driver.get(site.page("board.html"))
    return browser


@pytest.mark.parametrize(
    ("css", "ups", "address"),
    [
        pytest.param("#plain", PLAIN, "board.html", id="on the page: the page's address"),
        pytest.param("#link", OTHER, "post/2?id=7&utm_source=test", id="on a link: the link's address"),
        pytest.param("#image", OTHER, "board.html", id="on an image: the page's address"),
        pytest.param("#frame", FRAME, "embedded.html", id="in a frame: the frame's address"),
    ],
)
def test_a_real_right_click_puts_the_clicked_address_into_the_popup(
    board: Chromium, site: Site, css: str, ups: int, address: str
) -> None:
    popup = choose_our_entry(board, css, ups)

    assert popup.value("#url") == site.page(address)
    popup.close()


def test_the_selected_words_become_the_quote(board: Chromium, site: Site) -> None:
    board.driver.execute_script("getSelection().selectAllChildren(document.querySelector('#text'))")

    popup = choose_our_entry(board, "#text", OTHER)

    assert popup.value("#quote") == "1番の投稿です。選ばれることになる文。"
    assert popup.value("#url") == site.page("board.html")
    popup.close()


def test_an_image_gives_its_own_address_as_well(board: Chromium, site: Site) -> None:
    popup = choose_our_entry(board, "#image", OTHER)

    kept = json.loads(popup.js("chrome.storage.local.get(null).then(JSON.stringify)"))
    reports = [value for key, value in kept.items() if key.startswith("report:")]
    assert [r["report"]["media_url"] for r in reports] == [site.page("picture.png")]
    popup.close()


def test_the_shortcut_is_assigned_and_opens_the_popup(board: Chromium, site: Site) -> None:
    assert board.display
    commands = json.loads(board.in_worker("chrome.commands.getAll().then(JSON.stringify)"))
    assert [c["shortcut"] for c in commands if c["name"] == "_execute_action"] == ["Alt+Shift+J"]

    board.point_on_screen("#plain")
    board.display.xdotool("click", 1, "key", "alt+shift+j")

    popup = board.popup()
    assert popup.value("#url") == site.page("board.html")
    popup.close()


def test_the_toolbar_button_takes_the_page_in_front(board: Chromium, site: Site) -> None:
    board.press_toolbar_button()

    popup = board.popup()

    assert popup.value("#url") == site.page("board.html")
    popup.close()
