"""A real pointer, the native menu, the real popup: what was clicked becomes the report."""

import json
from collections.abc import Iterator

import pytest

from tests.browser.chromium import FRAME, OTHER, PAGE, Chromium
from tests.browser.servers import Site
from tests.browser.waiting import wait

# Whether the posts of the page light up, to be chosen among.
LIT = "return document.documentElement.querySelectorAll(':scope > div:popover-open').length"


@pytest.fixture(scope="module")
def browser(browser_on_screen: Chromium) -> Chromium:
    """One with a window."""
    return browser_on_screen


@pytest.fixture
def board(browser: Chromium, site: Site) -> Iterator[Chromium]:
    """The board in front, and no report left from before."""
    browser.driver.get(site.public_page("board.html"))
    yield browser
    browser.close_menu()
    browser.start_over()


@pytest.mark.parametrize(
    ("css", "from_below", "address", "media"),
    [
        pytest.param("#plain", PAGE, "board.html", "", id="on the page: the page's address"),
        pytest.param("#link", OTHER, "post/2?id=7&utm_source=test", "", id="on a link: the link's address"),
        pytest.param("#image", OTHER, "board.html", "picture.png", id="on an image: the page's address and its own"),
        pytest.param("#linked-image", OTHER, "post/6", None, id="on an image in a link: the link's address"),
        pytest.param("#video", OTHER, "board.html", "film.webm", id="on a video: the page's address and its own"),
        pytest.param("#frame", FRAME, "embedded.html", "", id="in a frame: the frame's address"),
    ],
)
def test_a_real_right_click_puts_the_clicked_address_into_the_popup(
    board: Chromium, site: Site, css: str, from_below: int, address: str, media: str | None
) -> None:
    popup = board.choose_in_menu(css, from_below)

    popup.wait_for_value("#url", site.public_page(address))
    popup.open_details()
    assert popup.value("#fact-page-url") == site.public_page("board.html")
    assert popup.value("#fact-title") == "テスト掲示板 スレッド1"
    if media is not None:
        own = site.public_page(media) if media else ""
        assert [kept["report"]["media_url"] for kept in board.reports()] == [own]


def test_the_selected_words_become_the_quote(board: Chromium, site: Site) -> None:
    board.driver.execute_script("getSelection().selectAllChildren(document.querySelector('#text'))")

    popup = board.choose_in_menu("#text", OTHER)

    popup.wait_for("#quote-line")
    assert popup.text("#quote-line") == "1番の投稿です。選ばれることになる文。"
    assert popup.value("#url") == site.public_page("board.html")


def test_a_second_click_elsewhere_is_a_second_report_and_no_written_word_is_lost(board: Chromium, site: Site) -> None:
    first = board.choose_in_menu("#link", OTHER)
    first.wait_for_value("#url", site.public_page("post/2?id=7&utm_source=test"))
    first.type("#notes", "1つめの通報の文です。")
    first.close()

    second = board.choose_in_menu("#plain", PAGE)

    second.wait_for_value("#url", site.public_page("board.html"))
    assert second.value("#notes") == ""
    assert "1つめの通報の文です。" in json.dumps(board.reports(), ensure_ascii=False)


def test_the_welcome_pages_practice_works_by_right_click(board: Chromium) -> None:
    driver = board.driver
    driver.get(board.url("welcome/index.html"))
    driver.find_element("css selector", 'a[href*="/practice/thread.html"]').click()
    wait(lambda: driver.find_elements("css selector", "#post-5 button"), "the practice board")

    popup = board.choose_in_menu("#post-2 p", PAGE)

    popup.wait_for('[data-post="certain"]')
    popup.wait_for_value("#url", "https://renshuu.example/thread/1#post-2")
    popup.wait_for("#practice-line")
    assert "番号 2" in popup.text("#which-post")
    assert [kept["practice"] for kept in board.reports()] == [True]

    popup.click('[data-action="pick-post"]')
    wait(lambda: driver.execute_script(LIT), "the posts to light up")
    x, y = board.point_on_screen("#post-3 p")
    assert board.display
    board.display.xdotool("mousemove", x, y, "click", 1)
    board.popup().wait_for_value("#url", "https://renshuu.example/thread/1#post-3")


def test_the_shortcut_is_assigned_and_opens_the_popup(board: Chromium, site: Site) -> None:
    assert board.display
    commands = board.in_worker("chrome.commands.getAll()")
    assert [c["shortcut"] for c in commands if c["name"] == "_execute_action"] == ["Alt+Shift+J"]
    x, y = board.point_on_screen("#plain")

    board.display.xdotool("mousemove", x, y, "click", 1, "key", "alt+shift+j")

    board.popup().wait_for_value("#url", site.public_page("board.html"))


def test_the_toolbar_button_takes_the_page_in_front(board: Chromium, site: Site) -> None:
    board.press_toolbar_button()

    popup = board.popup()

    assert popup.value("#url") == site.public_page("board.html")
    assert popup.js("innerWidth") <= 400
    assert popup.js("document.documentElement.scrollWidth <= innerWidth")
