"""The words of a post offer a kind of harm: never chosen by itself, gone as soon as a kind is chosen."""

from collections.abc import Callable

import pytest

from tests.browser import axe
from tests.browser.chromium import Chromium
from tests.browser.popup import Popup
from tests.browser.servers import Site
from tests.browser.waiting import wait

PopupOver = Callable[[str], Popup]
JOB = "ホワイト案件です。荷物を受け取って運ぶだけ、即日即金。詳細はDMで"
OFFER = '#suggested [data-suggested="criminal_recruitment"]'
GONE = "document.querySelector('#suggested').hidden && !document.querySelector('#suggested').childElementCount"


@pytest.fixture
def popup_over(browser: Chromium, site: Site) -> PopupOver:
    """The popup over a post with these words, which are selected."""

    def open_over(words: str) -> Popup:
        browser.start_over()
        browser.driver.get(site.public_page("board.html"))
        browser.driver.execute_script(
            "const post = document.querySelector('#text'); post.textContent = arguments[0];"
            "getSelection().selectAllChildren(post)",
            words,
        )
        browser.press_toolbar_button()
        popup = browser.popup()
        wait(lambda: popup.js("!document.querySelector('#quote-line').hidden"), "the words of the post")
        return popup

    return open_over


def test_the_words_of_a_post_offer_a_kind_and_choose_none(popup_over: PopupOver, browser: Chromium) -> None:
    popup = popup_over(JOB)
    popup.wait_for(OFFER)

    assert "「ホワイト案件」" in popup.text(OFFER) and "闇バイト？" in popup.text(OFFER)
    assert popup.value("#harm") == ""
    assert "criminal_recruitment" not in str(browser.kept()) + str(browser.kept("session"))

    popup.click(OFFER)

    popup.wait_for_value("#harm", "criminal_recruitment")
    assert popup.js(GONE)


def test_the_offer_has_no_axe_violation_and_goes_where_only_the_address_may_be_kept(popup_over: PopupOver) -> None:
    popup = popup_over(JOB)
    popup.wait_for(OFFER)
    assert axe.violations_in_both_themes(popup) == []

    popup.choose("#harm", "csam")

    wait(lambda: popup.js(GONE), "the offer to go")
    popup.choose("#harm", "")
    wait(lambda: popup.value("#harm") == "", "no harm")
    assert popup.js(GONE)  # the words are gone, and what they said with them


def test_an_offer_is_put_away(popup_over: PopupOver) -> None:
    popup = popup_over(JOB)
    popup.wait_for(OFFER)

    popup.click('[data-action="not-suggested"]')

    wait(lambda: popup.js(GONE), "the offer to go")
    assert popup.js("document.activeElement.id") == "harm-search"


def test_words_that_tell_nothing_offer_nothing(popup_over: PopupOver) -> None:
    popup = popup_over("駅前のパン屋さん、今日は9時に開くそうです")
    popup.type("#harm-search", "ううううう")
    shown = "[...document.querySelectorAll('#harm-list [role=option]')].map(e => e.dataset.harm)"
    wait(lambda: popup.js(f"{shown}[0]") == "unsure", "the answer to the last letter")

    assert popup.js(GONE)
    every = "[...document.querySelectorAll('#harm option[value]')].map(e => e.value).filter(Boolean)"
    assert sorted(set(popup.js(shown))) == sorted(set(popup.js(every)))


def test_words_of_danger_only_ask(popup_over: PopupOver) -> None:
    popup = popup_over("いま屋上。もう決めた。さよなら")

    popup.wait_for("#suggested [data-suggested-danger]")

    assert "110番" in popup.text("#suggested [data-suggested-danger]")
    assert popup.value("#harm") == ""
