"""The same in Firefox, which tells what was clicked: the post, its address and number; and the picker."""

import re
from collections.abc import Iterator

import pytest

from tests.browser.firefox import Firefox
from tests.browser.servers import Site
from tests.browser.waiting import wait

BOARD = "http://keijiban.example"
LIT = "document.documentElement.querySelectorAll(':scope > div:popover-open').length"


@pytest.fixture(scope="module")
def browser(site: Site) -> Iterator[Firefox]:
    """One browser for this file."""
    opened = Firefox(preferences={"network.proxy.http_port": int(site.address.rsplit(":", 1)[1])})
    yield opened
    opened.close()


@pytest.fixture
def thread(browser: Firefox) -> Iterator[str]:
    """A tab with the thread in front, and no report left from before."""
    yield browser.tab(f"{BOARD}/thread.html")
    browser.start_over()


@pytest.mark.parametrize(
    ("css", "number"),
    [
        pytest.param("#text1", 1, id="on its words"),
        pytest.param("#image3", 3, id="on its picture"),
        pytest.param("#res2 a[rel=bookmark]", 2, id="on its own link"),
        pytest.param("#text4", 4, id="on words that cannot be selected"),
    ],
)
def test_a_right_click_on_a_post_shows_its_address_and_number(
    browser: Firefox, thread: str, css: str, number: int
) -> None:
    browser.choose_in_menu(thread, css)

    popup = browser.popup()
    popup.wait_for('[data-post="certain"]')
    assert popup.value("#url") == f"{BOARD}/thread/2#res{number}"
    assert re.search(rf"(番号|No\.) {number}\b", popup.text("#which-post"))


def test_the_words_of_the_post_offer_a_kind_of_harm_and_choose_none(browser: Firefox, thread: str) -> None:
    job = "ホワイト案件です。荷物を受け取って運ぶだけ、即日即金。詳細はDMで"
    browser.js(thread, f"document.querySelector('#text1').textContent = {job!r}")

    browser.choose_in_menu(thread, "#text1")

    popup = browser.popup()
    popup.wait_for('[data-suggested="criminal_recruitment"]')
    assert popup.value("#harm") == ""
    popup.press('[data-suggested="criminal_recruitment"]')
    wait(lambda: popup.value("#harm") == "criminal_recruitment", "the kind to be chosen")


def test_on_the_practice_board_of_the_extension_too(browser: Firefox, thread: str) -> None:
    browser.go(thread, f"{browser.base}practice/thread.html")
    wait(lambda: browser.js(thread, "document.querySelectorAll('.post button').length") == 5, "the board's buttons")

    browser.choose_in_menu(thread, "#post-2 p")

    popup = browser.popup()
    popup.wait_for('[data-post="certain"]')
    assert popup.value("#url") == "https://renshuu.example/thread/1#post-2"
    popup.wait_for("#practice-line")


@pytest.mark.parametrize(
    ("page", "css", "address"),
    [
        pytest.param("thread.html", "#text3", "thread/2#res3", id="a thread"),
        pytest.param("strict_thread.html", "#text2", "thread/9#res2", id="a page with a strict policy"),
    ],
)
def test_the_post_can_be_chosen_in_the_page(browser: Firefox, thread: str, page: str, css: str, address: str) -> None:
    browser.go(thread, f"{BOARD}/{page}")
    browser.choose_in_menu(thread, "h1")
    popup = browser.popup()
    popup.wait_for('[data-action="pick-post"]')
    wait(lambda: browser.js(thread, LIT), "the posts to light up")
    popup.close()

    browser.click(thread, css)

    chosen = browser.popup()
    wait(lambda: chosen.value("#url") == f"{BOARD}/{address}", "the post that was chosen")
    assert browser.js(thread, LIT) == 0


def test_an_extension_that_is_renewed_while_posts_are_chosen_gives_the_page_back(browser: Firefox, thread: str) -> None:
    browser.choose_in_menu(thread, "h1")
    popup = browser.popup()
    popup.wait_for('[data-action="pick-post"]')
    wait(lambda: browser.js(thread, LIT), "the posts to light up")
    popup.close()
    browser.js(thread, "(globalThis.heard = 0, document.addEventListener('click', () => (heard += 1)), true)")
    browser.click(thread, "h1")
    assert browser.js(thread, "heard") == 0, "the glass takes the press"

    browser.renew_extension()  # which ends its scripts in the page: none of them can say anything any more

    free = "document.elementFromPoint(innerWidth / 2, innerHeight / 2).closest(':popover-open') === null"
    wait(lambda: browser.js(thread, free), "the glass to go")
    browser.click(thread, "#text2")
    assert browser.js(thread, "heard") == 1
