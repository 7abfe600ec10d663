"""The first screen of the real popup, 520 pixels high: what to press stands in it, with nothing scrolled."""

import json
from collections.abc import Iterator
from functools import partial
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


LANGUAGES = pytest.mark.parametrize("popup", ["ja", "en"], indirect=True)


@pytest.fixture
def popup(request: pytest.FixtureRequest, browser: Chromium, site: Site) -> Iterator[Popup]:
    """The popup over a post whose words are selected, in one of the languages."""
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


@LANGUAGES
def test_what_to_press_stands_in_the_first_screen_before_and_after_a_kind_is_chosen(popup: Popup) -> None:
    for css in ("#post-told", "#quote-line", "#suggested [data-suggested]", "#harm-search", ".tile:last-child"):
        assert scrolled_to_see(popup, css) == 0, f"before a kind is chosen: {css}"
    assert axe.violations_in_both_themes(popup) == [], "before a kind is chosen"

    for harm in ("drugs", "criminal_recruitment", "phishing", "copyright", "misinformation"):
        popup.choose("#harm", harm)
        popup.wait_for(FIRST_BUTTON)
        assert scrolled_to_see(popup, FIRST_BUTTON) == 0, harm
        seen = popup.js("[...document.querySelectorAll('main .primary')].filter(e => e.checkVisibility()).length")
        assert seen == 1, harm
        assert axe.violations_in_both_themes(popup) == [], harm


@pytest.mark.parametrize("popup", ["ja"], indirect=True)
def test_the_tiles_have_their_place_before_they_come(popup: Popup) -> None:
    room = "document.querySelector('#kinds').getBoundingClientRect().height"
    tiles = popup.js(room)
    popup.js("delete document.documentElement.dataset.ready; document.querySelector('#kinds').replaceChildren()")
    assert popup.js(room) == pytest.approx(tiles, abs=1), "as in the first frame"


@LANGUAGES
def test_one_press_on_a_kind_leads_to_its_answer_and_one_on_a_chip_to_another(popup: Popup) -> None:
    popup.click('[data-group="crime"]')
    popup.click('[data-kind="online_gambling"]')
    popup.wait_for(FIRST_BUTTON)
    assert popup.value("#harm") == "online_gambling"
    assert popup.js("document.activeElement.id") == "harm", "the focus is not lost"
    popup.click("#kind-change")
    wait(lambda: popup.js("document.activeElement.id") == "harm-search", "the search")
    assert popup.text('[data-kind="online_gambling"]'), "among the kinds used last"

    popup.choose("#harm", "privacy")
    popup.wait_for(FIRST_BUTTON)
    place = "document.querySelector('#wish-chips').getBoundingClientRect().top"
    before = popup.js(place)
    popup.click('#wish-chips [value="police"]')
    popup.wait_for_value("#wish", "police")
    wait(lambda: popup.js("document.querySelector('.signpost.card').dataset.desk") == "police", "the police first")
    assert popup.js(place) == before, "the chips keep their place"
    assert popup.js("document.activeElement.value") == "police"


@LANGUAGES
def test_a_draft_that_opens_is_seen_and_nothing_jumps_when_it_closes(popup: Popup) -> None:
    popup.choose("#harm", "suicide_notice")
    popup.choose("#role", "witness")
    popup.wait_for('[data-danger="call"] #danger-tell summary')
    part = '.signpost.card [data-part="draft"]'
    popup.click(part)
    popup.wait_for(".signpost.card [data-draft-field]")
    popup.click(part)  # the pointer's click scrolls by itself: what follows is pressed by key
    popup.js(f"scrollTo(0, 0); document.querySelector({json.dumps(part)}).focus({{preventScroll: true}})")
    popup.js("document.activeElement.click()")
    for css in (part, ".signpost.card .part h4", ".signpost.card [data-draft-field]"):
        wait(partial(is_seen, popup, css), f"{css} to be seen")
    assert popup.js("document.activeElement.dataset.part") == "draft", "the focus stays"
    heading = popup.text(".signpost.card .part h4")
    assert heading.startswith(("警察（サイバー相談・#9110）への下書き", "Draft: Police")), "whose form it is for"

    place = resting_place(popup, part)
    popup.js("document.activeElement.click()")
    wait(lambda: popup.js("document.activeElement.ariaExpanded") == "false", "it to close")
    assert resting_place(popup, part) == place


def is_seen(popup: Popup, css: str) -> bool:
    """Whether all of an element stands between the header and the end of the first screen."""
    header = popup.js("document.querySelector('.report-bar').offsetHeight")
    top, bottom = popup.js(
        f"(b => [b.top, b.bottom])(document.querySelector({json.dumps(css)}).getBoundingClientRect())"
    )
    return bool(header <= top and bottom <= SCREEN)


def resting_place(popup: Popup, css: str) -> float:
    """Where an element begins on the screen, once it stays there."""
    seen: list[float] = []

    def rests() -> bool:
        seen.append(popup.js(f"document.querySelector({json.dumps(css)}).getBoundingClientRect().top"))
        return len(seen) > 3 and len(set(seen[-4:])) == 1

    wait(rests, f"{css} to rest", step=0.05)
    return seen[-1]


@LANGUAGES
def test_other_desks_draft_and_sources_open_on_a_press_and_ones_own_body_is_not_remembered(
    popup: Popup, browser: Chromium
) -> None:
    popup.choose("#harm", "drugs")
    popup.wait_for(FIRST_BUTTON)
    assert popup.js("document.querySelectorAll('.signpost .inside:not([hidden])').length") == 1, "a line each"
    parts = "[...document.querySelectorAll('[data-draft-field], .sources')].filter(e => e.checkVisibility()).length"
    assert popup.js(parts) == 0, "draft and sources are folded"
    opens = popup.js("document.querySelector('.signpost.card .presses + [data-opens]').innerText")
    assert opens.startswith(("トップページが開きます", "The home page opens")), "what opens is told beside the button"
    popup.click('[data-desk="ihc"] [data-part="draft"]')
    popup.wait_for('[data-desk="ihc"] [data-draft-field="url"]')
    popup.js("document.querySelector('#desk-ihc-draft .draft > :last-child').scrollIntoView({ block: 'end' })")
    wait(partial(is_seen, popup, FIRST_BUTTON), "the button to stay in reach beside the last field")
    popup.click('[data-desk="ihc"] [data-part="facts"]')
    popup.wait_for('[data-desk="ihc"] .sources')

    popup.click('[data-desk="safeline"] .unfold')
    popup.wait_for('[data-desk="safeline"] [data-action="open"]')
    assert popup.js("document.activeElement.ariaExpanded") == "true"

    popup.choose("#harm", "intimate_image")
    popup.wait_for(FIRST_BUTTON)
    kept = popup.text("#url-only-line summary")
    assert "画像の保存" in kept or "saving images" in kept, "no adult is told to keep no evidence"
    popup.click("#kind-change")
    popup.wait_for(".tile")
    assert popup.text('#kinds-last [data-kind="drugs"]'), "the kinds used last are shown"
    assert popup.js("document.querySelector('#kinds-last [data-kind=intimate_image]') === null")

    popup.close()
    browser.press_toolbar_button()
    menu = "[...document.querySelector('#harm optgroup').children].map(each => each.value)"
    assert browser.popup().js(menu) == ["drugs"], "nor in the menu of whoever opens it next"


@LANGUAGES
def test_what_a_service_goes_by_is_written_first_and_told_until_it_is(popup: Popup) -> None:
    popup.choose("#harm", "defamation")
    popup.choose("#role", "victim")
    popup.wait_for('[data-desk="platform"].card [data-action="write-first"]')
    popup.click('[data-action="write-first"]')
    wait(lambda: popup.js("document.activeElement.id") == "draft-platform-notes", "its field to be ready for writing")
    for css in ("label", "[data-finding]"):
        wait(partial(is_seen, popup, f"[data-draft-field=notes] {css}"), f"its {css} to be seen")
    before = popup.value("#draft-platform-notes")
    assert JOB in before

    popup.js("document.execCommand('insertText', false, '昔の勤め先について、うそが書かれています。')")

    assert popup.value("#draft-platform-notes") == f"昔の勤め先について、うそが書かれています。{before}"

    left = "document.querySelector('[data-action=write-first]').checkVisibility()"
    wait(lambda: not popup.js(left), "nothing to be left to write first")


@LANGUAGES
def test_who_is_to_ring_reads_beside_the_number_when_somebody_is_there(popup: Popup) -> None:
    popup.choose("#harm", "criminal_recruitment")
    popup.choose("#role", "victim")
    popup.choose("#wish", "advice")
    popup.wait_for('[data-desk="police"].card [data-hours]')
    assert popup.text(".signpost.card [data-hours]").startswith(("平日の日中", "Weekdays"))
    assert (
        popup.text(".signpost.card").count("電話しないときは")
        + popup.text(".signpost.card").count("If you would rather")
        == 1
    )
    urgent = "!!document.querySelector('.signpost.card a[href=\"tel:110\"]')?.checkVisibility()"
    wait(lambda: popup.js(urgent), "110 beside a line that may be closed")

    popup.click('#danger [data-answer="no"]')

    wait(lambda: not popup.js(urgent), "110 to go where there is no danger")


@LANGUAGES
def test_a_draft_says_that_the_time_of_seeing_is_when_the_report_was_begun(popup: Popup) -> None:
    popup.choose("#harm", "drugs")
    popup.click('[data-desk="ihc"] [data-part="draft"]')
    hint = '[data-desk="ihc"] [data-draft-field="found_at"] > .begun'
    popup.wait_for(hint)
    assert popup.text(hint).startswith(("この通報を書き始めた時刻", "This is when you began"))

    popup.type('[data-desk="ihc"] [data-draft-field="found_at"] textarea', "2026-11-20 21:05")

    wait(lambda: popup.js(f"document.querySelector('{hint}').hidden"), "nothing to be said of one's own words")


@LANGUAGES
def test_the_kind_that_is_often_meant_instead_is_one_press_away(popup: Popup) -> None:
    popup.choose("#harm", "fraud")
    popup.choose("#role", "witness")
    popup.wait_for("#nearby-kind")
    assert popup.text("#nearby-kind").startswith(("もう払ったとき", "If you have paid"))

    popup.click("#nearby-kind")

    popup.wait_for_value("#role", "victim")
    wait(
        lambda: not popup.js("document.querySelector('#nearby-kind').checkVisibility()"), "no other kind to be offered"
    )
    assert popup.js("document.activeElement.id") == "kind-change", "the focus is not lost"


@LANGUAGES
def test_what_tells_two_kinds_apart_is_asked_and_can_be_answered_anew(popup: Popup) -> None:
    popup.choose("#harm", "child_bullying")
    popup.choose("#role", "guardian")
    popup.wait_for("#nearby-ask")
    assert popup.js("document.querySelector('#nearby-ask :checked').value") == "child_bullying"
    popup.wait_for(FIRST_BUTTON)
    assert scrolled_to_see(popup, FIRST_BUTTON) == 0

    popup.click('#nearby-ask [value="defamation"]')

    popup.wait_for_value("#harm", "defamation")
    popup.wait_for_value("#role", "guardian")
    assert popup.js("document.activeElement.value") == "defamation", "the focus is not lost"

    popup.click('#nearby-ask [value="child_bullying"]')

    popup.wait_for_value("#harm", "child_bullying")
    popup.choose("#harm", "privacy")
    wait(lambda: not popup.js("document.querySelector('#nearby-ask').checkVisibility()"), "nothing to be asked")
