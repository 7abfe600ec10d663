"""From a post to the filled form of a desk, where that form really stands, in each way of a form: as plain HTML and as
React and Vue draw it, late, step by step; what is to be the person's own stays, nothing is sent, and undo
empties the form. The forms of all desks of the leaflet are filled in test_drafts_in_forms.py."""

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.browser.chromium import Chromium
from tests.browser.desks_at_home import (
    DesksAtHome,
    OpenForm,
    allow,
    desks_at_home,
    job_of,
    outcome_of,
    replica,
    untouched,
    with_draft,
)
from tests.browser.form_pages import troubles
from tests.browser.journey import (
    DESKS,
    DRAWN,
    IHC,
    JINKEN,
    NOTES,
    PLATFORM,
    SAFELINE,
    THREAD,
    THREAD_POST,
    Desk,
    choose_situation,
    open_and_fill,
    popup_on_post,
    press_open,
    tell,
)
from tests.browser.waiting import wait

# One of each way of a form: the kinds of form of all desks are in test_drafts_in_forms.py.
IN_REACT, _, _, IN_VUE = DRAWN
LATE = replace(JINKEN, looks_like="late-single-page")
WAYS = (IHC, JINKEN, PLATFORM, IN_REACT, IN_VUE, LATE)
NOTHING_LOADS = "default-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; sandbox"


@pytest.fixture(scope="module")
def world() -> Iterator[DesksAtHome]:
    """Every host is on this machine."""
    with desks_at_home() as here:
        yield here


@pytest.fixture(scope="module")
def everywhere_allowed(world: DesksAtHome) -> Iterator[Chromium]:
    """One browser for this file, in which the person has allowed these forms before."""
    opened = Chromium(flags=world.flags)
    allow(opened, *{desk.form.split("/")[2] for desk in DESKS})
    yield opened
    opened.close()


@pytest.fixture
def browser(everywhere_allowed: Chromium) -> Iterator[Chromium]:
    """Nothing is left from the journey before."""
    yield everywhere_allowed
    everywhere_allowed.start_over()


@pytest.mark.parametrize("desk", WAYS, ids=lambda desk: f"{desk.id}: {desk.looks_like}")
def test_the_draft_of_a_post_goes_into_the_form_of_the_desk_and_comes_out_again(
    browser: Chromium, world: DesksAtHome, desk: Desk
) -> None:
    page = replica(desk.looks_like)
    world.stand(desk.form, desk.looks_like)
    before = untouched(browser, desk.form, page)
    popup = popup_on_post(browser, world, *desk.post)
    tell(popup, desk)

    form = open_and_fill(popup, browser, desk)

    job = job_of(browser)
    page = with_draft(page, job, desk.record)
    outcome = outcome_of(form, page, before, job, world.sent)
    told = json.dumps(list(outcome.changed().values()), ensure_ascii=False)
    assert not (wrong := troubles(page, outcome)), "\n".join(wrong)
    assert NOTES in told
    panel = browser.panel()
    panel.wait_for('[data-form="filled"]')
    if page.homes().get("url"):
        assert desk.post[1]["permalink"] in told
    else:  # a form without a box for it: it stands above the words, where it takes words, and the person has it to copy
        fate = "inText" if outcome.answer["in_text"] else "missed"
        panel.wait_for(f'[data-draft-field="url"][data-fate="{fate}"] [data-action="copy-field"]')
    if form.js("!!document.querySelector('#held')"):
        assert NOTES in form.js("document.querySelector('#held').textContent")
    panel.click('[data-action="unfill"]')
    wait(lambda: replace(outcome, after=form.state()).changed() == {}, "the form as it was")
    assert world.sent == []


def test_neither_a_post_nor_a_form_that_lets_nothing_load_is_in_the_way(browser: Chromium, world: DesksAtHome) -> None:
    desk = replace(JINKEN, looks_like="strict-policy")
    world.stand(desk.form, desk.looks_like)
    tell(popup_on_post(browser, world, THREAD, THREAD_POST, NOTHING_LOADS), desk)

    form = open_and_fill(browser.popup(), browser, desk)

    assert form.value("#u") == THREAD_POST["permalink"]
    assert NOTES in form.value("#t")
    assert form.value("#trap") == ""
    assert browser.own_worlds() == 1  # in the page with the post, where the button was pressed


def test_the_next_step_of_a_form_is_filled_when_the_person_asks_for_it(browser: Chromium, world: DesksAtHome) -> None:
    desk = replace(JINKEN, looks_like="steps-plain")
    world.stand(desk.form, desk.looks_like)
    popup = popup_on_post(browser, world, THREAD, THREAD_POST)
    tell(popup, desk)
    form = open_and_fill(popup, browser, desk)
    assert form.value("#u") == THREAD_POST["permalink"]
    assert form.value("[name=k][value=d]") is True
    assert form.value("#t") == ""
    form.js("document.querySelector('.now .next').click()")  # the person's
    assert form.value("#t") == ""

    panel = browser.panel()
    panel.wait_for('[data-form="filled"]')
    panel.click('[data-action="fill"]')

    wait(lambda: NOTES in form.value("#t"), "the second step to be filled")
    assert form.value("#ok") is False
    assert world.sent == []


def test_where_a_desk_has_nothing_to_fill_in_its_page_only_opens(browser: Chromium, world: DesksAtHome) -> None:
    lists = Desk(
        "mamorou", "https://www.mhlw.go.jp/mamorouyokokoro/", ("defamation", "victim", "talk"), "desk-directory"
    )
    world.stand(lists.form, lists.looks_like)
    before = untouched(browser, lists.form, replica(lists.looks_like))
    popup = popup_on_post(browser, world, THREAD, THREAD_POST)
    choose_situation(popup, *lists.situation)
    popup.wait_for('[data-desk="mamorou"] [data-action="open"]:enabled')

    popup.click('[data-desk="mamorou"] [data-action="open"]')

    assert OpenForm(browser, lists.form).state() == before
    assert not [key for key in browser.kept("session") if key.startswith("form:")]


def test_the_worker_may_end_before_the_form_is_asked_for_and_once_it_is_there_and_before_it_is_undone(
    browser: Chromium, world: DesksAtHome
) -> None:
    world.stand(SAFELINE.form, SAFELINE.looks_like)
    popup = popup_on_post(browser, world, THREAD, THREAD_POST)
    tell(popup, SAFELINE)
    browser.stop_worker()
    with world.slow():
        form = press_open(popup, browser, SAFELINE)
        browser.stop_worker()

    form.wait_for_value("[name=url1]", THREAD_POST["permalink"])
    wait(lambda: NOTES in form.value("[name=naiyo]"), "the notes")
    panel = browser.panel()
    panel.wait_for('[data-form="filled"]')
    browser.stop_worker()
    panel.click('[data-action="unfill"]')
    form.wait_for_value("[name=url1]", "")
    assert form.value("[name=naiyo]") == ""
