"""The filler beside a person who works: what they typed or chose stays, undo puts back what was there, and a form that
goes step by step is filled at their press. In a real Chromium."""

import json

import pytest

from tests.browser.form_pages import (
    FRAMEWORKS,
    FormBrowser,
    form_page,
    held,
    troubles,
)
from tests.browser.waiting import wait

FACTS = {"name": "山田 花子", "email": "hanako@example.jp"}
POST = {"url": "https://forum.example.jp/a/1", "notes": "実名とうその内容が書かれています。"}


# --- beside a person --------------------------------------------------------------------------------------------------


def test_what_the_person_typed_stays_until_they_let_it_go(forms: FormBrowser) -> None:
    forms.open(form_page("desk-defamation"))
    forms.type_into("#i-text", "自分で書いた文です。")
    answer = forms.fill(POST)

    assert forms.value("#i-text") == "自分で書いた文です。"
    assert (answer["filled"], answer["kept"]) == (["url"], ["notes"])

    answer = forms.fill(POST, {"overwrite": ["notes"]})

    assert forms.value("#i-text") == POST["notes"]
    assert "notes" in answer["filled"] and answer["kept"] == []

    forms.undo()

    assert forms.value("#i-text") == "自分で書いた文です。"


def test_choice_the_person_made_stays(forms: FormBrowser) -> None:
    forms.open(form_page("desk-hotline-tiles"))
    forms.press("[name=kind][value='8']")
    answer = forms.fill({"category": "児童ポルノ公然陳列"})

    assert forms.value("[name=kind][value='8']") is True
    assert (answer["filled"], answer["kept"]) == ([], ["category"])


def test_what_the_person_changed_after_a_fill_stays_and_the_rest_follows_the_draft(forms: FormBrowser) -> None:
    forms.open(form_page("desk-defamation"))
    forms.fill(POST)
    forms.js("forms.find('#i-text').select()")
    forms.type_into("#i-text", "書き直しました。")
    answer = forms.fill({"url": "https://forum.example.jp/a/2", "notes": "別の下書きです。"})

    assert forms.value("#i-url") == "https://forum.example.jp/a/2"
    assert forms.value("#i-text") == "書き直しました。"
    assert (answer["filled"], answer["kept"]) == (["url"], ["notes"])


def test_second_fill_of_the_same_changes_nothing(forms: FormBrowser) -> None:
    page = forms.open(form_page("desk-consultation-mypage"))
    first = forms.fill(page.given())
    once = forms.state()
    second = forms.fill(page.given())

    assert forms.state() == once
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
def test_undo_puts_back_what_was_there(forms: FormBrowser, slug: str) -> None:
    page = forms.open(form_page(slug))
    before, looks = forms.state(), forms.js("forms.looks()")
    forms.fill(page.given())

    assert forms.state() != before

    forms.undo()

    assert forms.state() == before
    assert forms.js("forms.looks()") == looks


@pytest.mark.parametrize("slug", ["react-defamation", "react-commits-on-leaving", "vue-hotline"])
def test_undo_reaches_the_state_of_the_framework(forms: FormBrowser, slug: str) -> None:
    page = forms.open(form_page(slug, FRAMEWORKS))
    before = held(forms)
    forms.fill(page.given())

    assert held(forms) != before

    forms.undo()

    # A choice among radios cannot be taken back by a person either; what a form keeps of it is its own.
    assert wait(lambda: held(forms) | {"kind": ""} == before | {"kind": ""}, "the state to be as before")


def test_undo_leaves_what_the_person_typed_since(forms: FormBrowser) -> None:
    forms.open(form_page("desk-defamation"))
    forms.fill(POST)
    forms.js("forms.find('#i-text').select()")
    forms.type_into("#i-text", "書き直しました。")
    forms.undo()

    assert (forms.value("#i-url"), forms.value("#i-text")) == ("", "書き直しました。")


@pytest.mark.parametrize("slug", ["strict-policy", "labels-by-reference", "draws-itself-at-once"])
def test_filled_controls_look_different_also_under_a_strict_policy(forms: FormBrowser, slug: str) -> None:
    page = forms.open(form_page(slug))
    before = forms.js("forms.looks()")
    forms.fill(page.given())
    after = forms.js("forms.looks()")

    marked = {page_key for page_key in after if after[page_key] != before.get(page_key)}
    selectors = [css for home in page.homes().values() for css in home]
    homes = {each["key"] for each in forms.js(f"forms.about({json.dumps(selectors)})").values()}
    assert marked == homes


def test_filling_takes_neither_the_focus_nor_the_place(forms: FormBrowser) -> None:
    page = forms.open(form_page("beyond-the-fold"))
    forms.js("(document.body.prepend(Object.assign(document.createElement('a'), {id: 'here', href: '#x'})), 0)")
    forms.js("forms.find('#here').focus()")
    forms.fill(page.given())

    assert forms.js("[document.activeElement.id, scrollY]") == ["here", 0]


def test_tab_in_the_background_is_filled_too(forms: FormBrowser) -> None:
    page = forms.open(form_page("desk-defamation"))
    forms.js("globalThis.requestAnimationFrame = () => 0")  # frames are not drawn there

    assert not (wrong := troubles(page, forms.filled(page))), "\n".join(wrong)


# --- step by step -----------------------------------------------------------------------------------------------------


def test_each_step_is_filled_at_the_persons_press(forms: FormBrowser) -> None:
    forms.open(form_page("steps-plain"))
    values = POST | FACTS | {"category": "誹謗中傷"}
    steps = []
    for _ in range(3):
        steps.append(forms.fill(values)["filled"])
        forms.js("document.querySelector('section.now .next')?.click()")

    assert sorted(steps[0]) == ["category", "url"]
    assert [forms.value(css) for css in ("#u", "#t", "#n", "#e")] == [*POST.values(), *FACTS.values()]
    assert "notes" in steps[1] and {"name", "email"} <= set(steps[2])
    assert forms.value("#ok") is False


def test_questions_of_a_single_page_are_filled_as_they_come(forms: FormBrowser) -> None:
    forms.open(form_page("react-one-question-at-a-time", FRAMEWORKS))
    for step in range(3):
        forms.fill(POST | FACTS | {"category": "Abuse and harassment"})
        if step < 2:
            forms.press("#next")
            wait(lambda: held(forms)["step"] > step, "the next question")  # noqa: B023 - it is waited for at once

    assert held(forms) == {
        "step": 2,
        "kind": "abuse",
        "url": POST["url"],
        "notes": POST["notes"],
        "mail": FACTS["email"],
        "mine": False,
    }


def test_question_that_a_choice_brought_up_is_filled_at_the_latest_by_the_second_press(forms: FormBrowser) -> None:
    forms.open(form_page("vue-asks-more", FRAMEWORKS))
    for _ in range(2):
        forms.fill(POST | {"category": "誹謗中傷"})

    assert held(forms) == {"kind": "def", **POST}
