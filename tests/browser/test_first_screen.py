"""The first screen of the real popup, 520 pixels high: what to press stands in it, with nothing scrolled."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser import axe
from tests.browser.chromium import Chromium
from tests.browser.popup import Popup
from tests.browser.servers import Site
from tests.browser.waiting import wait

JOB = "ホワイト案件です。荷物を受け取って運ぶだけ、即日即金。詳細はDMで"
SCREEN = 520
FIRST_BUTTON = ".signpost.card .primary:not([hidden])"


@pytest.fixture(params=["ja", "en"])
def popup(request: pytest.FixtureRequest, browser: Chromium, site: Site) -> Iterator[Popup]:
    """The popup over a post whose words are selected."""
    browser.start_over()
    browser.speak(request.param)
    browser.driver.get(site.public_page("board.html"))
    browser.driver.execute_script(
        "const post = document.querySelector('#text'); post.textContent = arguments[0];"
        "getSelection().selectAllChildren(post)",
        JOB,
    )
    browser.press_toolbar_button()
    opened = browser.popup()
    opened.wait_for("#suggested [data-suggested]")
    yield opened
    browser.start_over()


def scrolled_to_see(popup: Popup, css: str) -> int:
    """How many pixels a person scrolls until they see all of an element; what lies under the header counts, too."""
    box = f"document.querySelector({json.dumps(css)}).getBoundingClientRect()"
    measured: list[Any] = []

    def rests() -> bool:
        measured.append(popup.js(f"[{box}.top, {box}.bottom, Math.min({SCREEN}, innerHeight), scrollY]"))
        return len(measured) > 3 and measured[-1] == measured[-2] == measured[-3]

    wait(rests, f"{css} to rest", step=0.05)
    top, bottom, height, scrolled = measured[-1]
    header = popup.js("document.querySelector('.report-bar').offsetHeight")
    return int(scrolled + max(0, bottom - height) + max(0, header - top))


def test_before_a_kind_is_chosen_post_offer_search_and_groups_stand_there(popup: Popup) -> None:
    for css in ("#post-told", "#quote-line", "#suggested [data-suggested]", "#harm-search", ".tile:last-child"):
        assert scrolled_to_see(popup, css) == 0, css
    assert axe.violations_in_both_themes(popup) == []


@pytest.mark.parametrize("harm", ["drugs", "criminal_recruitment", "phishing", "copyright", "misinformation"])
def test_once_a_kind_is_chosen_the_first_desk_and_its_button_stand_there(popup: Popup, harm: str) -> None:
    popup.choose("#harm", harm)
    popup.wait_for(FIRST_BUTTON)

    assert scrolled_to_see(popup, FIRST_BUTTON) == 0
    assert popup.js("[...document.querySelectorAll('main .primary')].filter(e => e.checkVisibility()).length") == 1
    assert axe.violations_in_both_themes(popup) == []


def test_one_press_on_a_kind_leads_to_its_answer_and_the_focus_is_not_lost(popup: Popup) -> None:
    popup.click('[data-group="crime"]')
    popup.click('[data-kind="online_gambling"]')

    popup.wait_for(FIRST_BUTTON)
    assert popup.value("#harm") == "online_gambling"
    assert popup.js("document.activeElement.id") == "harm"
    popup.click("#kind-change")
    wait(lambda: popup.js("document.activeElement.id") == "harm-search", "the search")
    assert popup.text('[data-kind="online_gambling"]')  # the kinds used last


def test_who_i_am_and_what_i_want_change_with_one_press_and_keep_their_place(popup: Popup) -> None:
    popup.choose("#harm", "privacy")
    popup.wait_for(FIRST_BUTTON)
    place = "document.querySelector('#wish-chips').getBoundingClientRect().top"
    before = popup.js(place)

    popup.click('#wish-chips [value="police"]')

    popup.wait_for_value("#wish", "police")
    wait(lambda: popup.js("document.querySelector('.signpost.card').dataset.desk") == "police", "the police first")
    assert popup.js(place) == before
    assert popup.js("document.activeElement.value") == "police"


def test_the_other_desks_are_a_line_each_and_open_on_a_press(popup: Popup) -> None:
    popup.choose("#harm", "drugs")
    popup.wait_for(FIRST_BUTTON)
    assert popup.js("document.querySelectorAll('.signpost .inside:not([hidden])').length") == 1

    popup.click('[data-desk="safeline"] .unfold')

    popup.wait_for('[data-desk="safeline"] [data-action="open"]')
    assert popup.js("document.activeElement.ariaExpanded") == "true"


def test_the_draft_and_where_it_all_is_from_open_on_a_press(popup: Popup) -> None:
    popup.choose("#harm", "drugs")
    popup.wait_for(FIRST_BUTTON)
    parts = "[...document.querySelectorAll('[data-draft-field], .sources')].filter(e => e.checkVisibility()).length"
    assert popup.js(parts) == 0

    popup.click('[data-desk="ihc"] [data-part="draft"]')
    popup.wait_for('[data-desk="ihc"] [data-draft-field="url"]')
    popup.click('[data-desk="ihc"] [data-part="facts"]')
    popup.wait_for('[data-desk="ihc"] .sources')


def test_a_kind_that_may_be_about_ones_own_body_is_not_shown_among_those_used_last(popup: Popup) -> None:
    popup.choose("#harm", "intimate_image")
    popup.wait_for(FIRST_BUTTON)

    popup.click("#kind-change")

    popup.wait_for(".tile")
    assert popup.js("document.querySelector('#kinds-last [data-kind]') === null")
