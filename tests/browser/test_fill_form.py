"""The filler on forms made to mislead it, on forms that frameworks draw, and on saved real ones: the right value in
each right control, nothing else changed, nothing sent. And how it behaves when a person works beside it."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser.form_pages import (
    FRAMEWORKS,
    PLAIN,
    SAVED,
    FormBrowser,
    form_page,
    form_site,
    framework_forms,
    own_forms,
    saved_forms,
    troubles,
    troubles_of_saved,
)
from tests.browser.waiting import wait

FACTS = {"name": "山田 花子", "email": "hanako@example.jp"}
POST = {"url": "https://forum.example.jp/a/1", "notes": "実名とうその内容が書かれています。"}


@pytest.fixture(scope="module")
def browser() -> Iterator[FormBrowser]:
    """One browser for this file: each form is a page of its own."""
    with form_site() as (address, sent):
        opened = FormBrowser(address, sent)
        yield opened
        opened.close()


def held(browser: FormBrowser) -> dict[str, Any]:
    """What a framework's form knows, as it shows it."""
    found: dict[str, Any] = json.loads(browser.js("document.querySelector('#held').textContent"))
    return found


# --- every form -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("slug", own_forms())
def test_our_form_is_filled_as_a_careful_person_would(browser: FormBrowser, slug: str) -> None:
    page = browser.open(form_page(slug))
    outcome = browser.filled(page)

    assert not (wrong := troubles(page, outcome)), "\n".join(wrong)


@pytest.mark.parametrize("world", ["extension", "page"])
@pytest.mark.parametrize("slug", framework_forms())
def test_what_is_filled_in_reaches_the_state_of_the_framework(browser: FormBrowser, slug: str, world: str) -> None:
    page = browser.open(form_page(slug, FRAMEWORKS))
    outcome = browser.filled(page, world=world)

    assert not (wrong := troubles(page, outcome)), "\n".join(wrong)
    assert held(browser) == page.record["held"]


@pytest.mark.parametrize("slug", saved_forms())
def test_saved_real_form_gets_nothing_wrong(browser: FormBrowser, slug: str) -> None:
    page = browser.open(form_page(slug, SAVED))
    outcome = browser.filled(page, PLAIN, world="page")

    assert not (wrong := troubles_of_saved(page, outcome)), "\n".join(wrong)


def test_form_of_another_site_in_a_frame_is_left_alone(browser: FormBrowser) -> None:
    browser.open(form_page("frame-foreign"))
    browser.driver.switch_to.frame("foreign")
    try:
        wait(lambda: browser.driver.execute_script("return !!document.querySelector('#t')"), "the foreign form")
        browser.fill(POST | FACTS)
        inside = browser.driver.execute_script(
            "return [...document.querySelectorAll('#n, #e, #u, #t')].map(e => e.value)"
        )
    finally:
        browser.driver.switch_to.default_content()

    assert inside == ["", "", "", ""]


# --- what it answers --------------------------------------------------------------------------------------------------


def test_answer_names_every_field_once_and_what_only_the_person_can_do(browser: FormBrowser) -> None:
    page = browser.open(form_page("desk-defamation"))
    given = page.given()
    answer = browser.fill(given)

    assert sorted([*answer["filled"], *answer["missed"]]) == sorted(given)
    assert (answer["cut"], answer["left"], answer["kept"], answer["verified"]) == ({}, {}, [], None)
    assert any(need["kind"] == "consent" and "個人情報の取扱い" in need["label"] for need in answer["needs"])
    assert not [need for need in answer["needs"] if "お知らせメール" in need["label"] and need["kind"] == "required"]


@pytest.mark.parametrize(
    ("values", "options"),
    [
        ({}, None),
        ({"url": "", "notes": ""}, {}),
        ({"unheard_of": "何か"}, {}),
        (POST, {"map": {"url": "::not a selector((", "notes": ""}}),
        (POST, {"overwrite": ["unheard_of"]}),
    ],
)
def test_odd_requests_are_answered_and_harm_nothing(
    browser: FormBrowser, values: dict[str, str], options: dict[str, Any] | None
) -> None:
    browser.open(form_page("desk-defamation"))
    before = browser.state()
    answer = browser.fill(values, options)

    assert isinstance(answer["filled"], list) and isinstance(answer["missed"], list)
    assert "unheard_of" not in answer["filled"]
    if not any(values.get(name) for name in POST):
        assert browser.state() == before


@pytest.mark.parametrize("slug", [slug for slug in own_forms() if slug.startswith("attack-")])
def test_attack_from_within_the_same_world_stops_nothing_but_itself(browser: FormBrowser, slug: str) -> None:
    page = browser.open(form_page(slug))
    answer = browser.fill(page.given(), world="page")

    assert isinstance(answer["filled"], list) and isinstance(answer["missed"], list)


def test_a_word_that_newer_knowledge_adds_keeps_a_box_empty(browser: FormBrowser) -> None:
    browser.open(form_page("desk-defamation"))
    answer = browser.fill(POST, {"forbids": {"password": ["URL"], "captcha": ["(a+)+$", 7]}})

    assert browser.value("#i-url") == ""
    assert "url" in answer["missed"] and "notes" in answer["filled"]


# --- limits -----------------------------------------------------------------------------------------------------------

SENTENCES = "".join(f"{number}番目の文がここに書かれています。" for number in range(1, 40))
WORDS = " ".join(f"word{number}" for number in range(1, 120))
FACES = "😀" * 200


@pytest.mark.parametrize("text", [SENTENCES, WORDS, FACES], ids=["sentences", "words", "faces"])
def test_text_over_the_limit_is_cut_at_a_word_and_the_rest_is_told(browser: FormBrowser, text: str) -> None:
    browser.open(form_page("short-limits"))
    answer = browser.fill({"notes": text})
    now = browser.value("#t")
    kept = now.removesuffix("…").rstrip()

    assert len(now.encode("utf-16-le")) // 2 <= 300
    assert len(kept) > 100
    assert re.sub(r"\s", "", kept + answer["cut"]["notes"].removeprefix("…")) == re.sub(r"\s", "", text)
    assert answer["filled"] == ["notes"]
    if " " in text:
        assert text[len(kept)] == " "
    assert "\ufffd" not in now


@pytest.mark.parametrize(
    ("name", "css", "value"),
    [
        ("email", "#e", "a.very.long.name.of.a.person@mail.example.jp"),
        ("name", "#n", "長い名前の山田花子"),
    ],
)
def test_identity_fact_over_the_limit_is_left_out_whole(browser: FormBrowser, name: str, css: str, value: str) -> None:
    browser.open(form_page("short-limits"))
    answer = browser.fill({name: value})

    assert (browser.value(css), answer["filled"], answer["missed"]) == ("", [], [name])


def test_an_address_that_no_box_takes_stands_above_the_free_text_and_is_told_so(browser: FormBrowser) -> None:
    browser.open(form_page("contact-school"))
    answer = browser.fill(POST | FACTS)

    assert browser.value("#c11") == f"【url】\n{POST['url']}\n\n{POST['notes']}"
    assert (answer["in_text"], answer["missed"]) == (["url"], ["url"])
    browser.undo()
    assert browser.value("#c11") == ""


def test_an_address_goes_into_the_free_text_even_where_the_person_wrote_nothing(browser: FormBrowser) -> None:
    browser.open(form_page("contact-school"))
    browser.fill({"url": POST["url"]} | FACTS)

    assert browser.value("#c11") == f"【url】\n{POST['url']}"


# --- beside a person --------------------------------------------------------------------------------------------------


def test_what_the_person_typed_stays_until_they_let_it_go(browser: FormBrowser) -> None:
    browser.open(form_page("desk-defamation"))
    browser.type_into("#i-text", "自分で書いた文です。")
    answer = browser.fill(POST)

    assert browser.value("#i-text") == "自分で書いた文です。"
    assert (answer["filled"], answer["kept"]) == (["url"], ["notes"])

    answer = browser.fill(POST, {"overwrite": ["notes"]})

    assert browser.value("#i-text") == POST["notes"]
    assert "notes" in answer["filled"] and answer["kept"] == []

    browser.undo()

    assert browser.value("#i-text") == "自分で書いた文です。"


def test_choice_the_person_made_stays(browser: FormBrowser) -> None:
    browser.open(form_page("desk-hotline-tiles"))
    browser.press("[name=kind][value='8']")
    answer = browser.fill({"category": "児童ポルノ公然陳列"})

    assert browser.value("[name=kind][value='8']") is True
    assert (answer["filled"], answer["kept"]) == ([], ["category"])


def test_what_the_person_changed_after_a_fill_stays_and_the_rest_follows_the_draft(browser: FormBrowser) -> None:
    browser.open(form_page("desk-defamation"))
    browser.fill(POST)
    browser.js("forms.find('#i-text').select()")
    browser.type_into("#i-text", "書き直しました。")
    answer = browser.fill({"url": "https://forum.example.jp/a/2", "notes": "別の下書きです。"})

    assert browser.value("#i-url") == "https://forum.example.jp/a/2"
    assert browser.value("#i-text") == "書き直しました。"
    assert (answer["filled"], answer["kept"]) == (["url"], ["notes"])


def test_second_fill_of_the_same_changes_nothing(browser: FormBrowser) -> None:
    page = browser.open(form_page("desk-consultation-mypage"))
    first = browser.fill(page.given())
    once = browser.state()
    second = browser.fill(page.given())

    assert browser.state() == once
    assert (second["filled"], second["kept"]) == (first["filled"], [])


@pytest.mark.parametrize(
    "slug",
    [
        "desk-defamation",
        "desk-police",
        "labels-bare-text",
        "url-begun-already",
        "editor-rich",
        "frame-own",
        "shadow-open",
    ],
)
def test_undo_puts_back_what_was_there(browser: FormBrowser, slug: str) -> None:
    page = browser.open(form_page(slug))
    before, looks = browser.state(), browser.js("forms.looks()")
    browser.fill(page.given())

    assert browser.state() != before

    browser.undo()

    assert browser.state() == before
    assert browser.js("forms.looks()") == looks


@pytest.mark.parametrize("slug", ["react-defamation", "react-commits-on-leaving", "vue-hotline"])
def test_undo_reaches_the_state_of_the_framework(browser: FormBrowser, slug: str) -> None:
    page = browser.open(form_page(slug, FRAMEWORKS))
    before = held(browser)
    browser.fill(page.given())

    assert held(browser) != before

    browser.undo()

    # A choice among radios cannot be taken back by a person either; what a form keeps of it is its own.
    assert wait(lambda: held(browser) | {"kind": ""} == before | {"kind": ""}, "the state to be as before")


def test_undo_leaves_what_the_person_typed_since(browser: FormBrowser) -> None:
    browser.open(form_page("desk-defamation"))
    browser.fill(POST)
    browser.js("forms.find('#i-text').select()")
    browser.type_into("#i-text", "書き直しました。")
    browser.undo()

    assert (browser.value("#i-url"), browser.value("#i-text")) == ("", "書き直しました。")


@pytest.mark.parametrize("slug", ["strict-policy", "labels-by-reference", "draws-itself-at-once"])
def test_filled_controls_look_different_also_under_a_strict_policy(browser: FormBrowser, slug: str) -> None:
    page = browser.open(form_page(slug))
    before = browser.js("forms.looks()")
    browser.fill(page.given())
    after = browser.js("forms.looks()")

    marked = {page_key for page_key in after if after[page_key] != before.get(page_key)}
    homes = {browser.js(f"forms.key(forms.find({json.dumps(css)}))") for home in page.homes().values() for css in home}
    assert marked == homes


def test_filling_takes_neither_the_focus_nor_the_place(browser: FormBrowser) -> None:
    page = browser.open(form_page("beyond-the-fold"))
    browser.js("(document.body.prepend(Object.assign(document.createElement('a'), {id: 'here', href: '#x'})), 0)")
    browser.js("forms.find('#here').focus()")
    browser.fill(page.given())

    assert browser.js("[document.activeElement.id, scrollY]") == ["here", 0]


def test_tab_in_the_background_is_filled_too(browser: FormBrowser) -> None:
    page = browser.open(form_page("desk-defamation"))
    browser.js("globalThis.requestAnimationFrame = () => 0")  # frames are not drawn there

    assert not (wrong := troubles(page, browser.filled(page))), "\n".join(wrong)


# --- step by step -----------------------------------------------------------------------------------------------------


def test_each_step_is_filled_at_the_persons_press(browser: FormBrowser) -> None:
    browser.open(form_page("steps-plain"))
    values = POST | FACTS | {"category": "誹謗中傷"}
    steps = []
    for _ in range(3):
        steps.append(browser.fill(values)["filled"])
        browser.js("document.querySelector('section.now .next')?.click()")

    assert sorted(steps[0]) == ["category", "url"]
    assert [browser.value(css) for css in ("#u", "#t", "#n", "#e")] == [*POST.values(), *FACTS.values()]
    assert "notes" in steps[1] and {"name", "email"} <= set(steps[2])
    assert browser.value("#ok") is False


def test_questions_of_a_single_page_are_filled_as_they_come(browser: FormBrowser) -> None:
    browser.open(form_page("react-one-question-at-a-time", FRAMEWORKS))
    for step in range(3):
        browser.fill(POST | FACTS | {"category": "Abuse and harassment"})
        if step < 2:
            browser.press("#next")
            wait(lambda: held(browser)["step"] > step, "the next question")  # noqa: B023 - it is waited for at once

    assert held(browser) == {
        "step": 2,
        "kind": "abuse",
        "url": POST["url"],
        "notes": POST["notes"],
        "mail": FACTS["email"],
        "mine": False,
    }


def test_question_that_a_choice_brought_up_is_filled_at_the_latest_by_the_second_press(browser: FormBrowser) -> None:
    browser.open(form_page("vue-asks-more", FRAMEWORKS))
    for _ in range(2):
        browser.fill(POST | {"category": "誹謗中傷"})

    assert held(browser) == {"kind": "def", **POST}


# --- a desk's verified map --------------------------------------------------------------------------------------------


def test_verified_map_goes_first(browser: FormBrowser) -> None:
    browser.open(form_page("label-of-nobody"))
    answer = browser.fill(POST, {"map": {"url": "#u", "notes": "#t"}})

    assert (browser.value("#u"), browser.value("#t")) == tuple(POST.values())
    assert (sorted(answer["filled"]), answer["verified"]) == (["notes", "url"], "used")


@pytest.mark.parametrize(
    ("drifted", "why"),
    [
        ({"url": "#gone", "notes": "#t"}, "no such control"),
        ({"url": "#n", "notes": "#t"}, "the label says something else now"),
        ({"url": "#ok", "notes": "#t"}, "another kind of control"),
        ({"url": "#submit", "notes": "#t"}, "a button"),
    ],
    ids=lambda part: part if isinstance(part, str) else None,
)
def test_form_that_drifted_from_its_map_is_filled_by_what_people_see(
    browser: FormBrowser, drifted: dict[str, str], why: str
) -> None:
    browser.open(form_page("steps-plain"))
    browser.js("document.querySelectorAll('section').forEach(step => step.classList.add('now'))")
    browser.js("document.querySelector('form button:not([type])').id = 'submit'")
    answer = browser.fill(POST, {"map": drifted})

    assert answer["verified"] == "drifted", why
    assert [browser.value(css) for css in ("#u", "#t", "#n", "#ok")] == [*POST.values(), "", False]


def test_map_never_leads_into_a_hidden_control(browser: FormBrowser) -> None:
    browser.open(form_page("decoys-hidden"))
    answer = browser.fill(POST, {"map": {"url": "[name=hp4]", "notes": "#b"}})

    assert (browser.value("[name=hp4]"), browser.value("#u"), answer["verified"]) == ("", POST["url"], "drifted")
