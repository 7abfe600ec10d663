"""The filler on forms made to mislead it, on forms that frameworks draw, and on saved real ones: the right value in
each right control, nothing else changed, nothing sent."""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.browser.form_pages import (
    FRAMEWORKS,
    LOADED,
    OWN,
    PLAIN,
    SAVED,
    FormBrowser,
    form_page,
    framework_forms,
    held,
    own_forms,
    saved_forms,
    troubles,
    troubles_of_saved,
)
from tsuho.drift.page import read_page
from tsuho.knowledge import CHECKOUT

FACTS = {"name": "山田 花子", "email": "hanako@example.jp"}
POST = {"url": "https://forum.example.jp/a/1", "notes": "実名とうその内容が書かれています。"}


# --- every form -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("slug", own_forms())
def test_our_form_is_filled_as_a_careful_person_would(forms: FormBrowser, slug: str) -> None:
    page = forms.open(form_page(slug))
    outcome = forms.filled(page)

    assert not (wrong := troubles(page, outcome)), "\n".join(wrong)


@pytest.mark.parametrize("world", ["extension", "page"])
@pytest.mark.parametrize("slug", framework_forms())
def test_what_is_filled_in_reaches_the_state_of_the_framework(forms: FormBrowser, slug: str, world: str) -> None:
    page = forms.open(form_page(slug, FRAMEWORKS))
    outcome = forms.filled(page, world=world)

    assert not (wrong := troubles(page, outcome)), "\n".join(wrong)
    assert held(forms) == page.record["held"]


@pytest.mark.parametrize("slug", saved_forms())
def test_saved_real_form_gets_nothing_wrong(forms: FormBrowser, slug: str) -> None:
    page = forms.open(form_page(slug, SAVED))
    outcome = forms.filled(page, PLAIN, world="page")

    assert not (wrong := troubles_of_saved(page, outcome)), "\n".join(wrong)


PRINTED = [(slug, SAVED) for slug in saved_forms()] + [("desk-defamation", OWN), ("desk-police", OWN)]


@pytest.mark.parametrize(("slug", "folder"), PRINTED)
def test_a_form_has_one_fingerprint_whether_it_is_served_or_live(forms: FormBrowser, slug: str, folder: Path) -> None:
    record = forms.open(form_page(slug, folder)).record
    html = (folder / f"{slug}.html").read_bytes().decode(record.get("encoding", "utf-8"), "replace")
    forms.js((CHECKOUT / "extension/injected/form-print.js").read_text("utf-8"))
    assert forms.js("tsuho.formPrint()") == [each.model_dump() for each in read_page(html).fields]


def test_form_of_another_site_in_a_frame_is_left_alone(forms: FormBrowser) -> None:
    forms.open(form_page("frame-foreign"))
    foreign = f"http://localhost:{forms.address.rpartition(':')[2]}/parts/framed.html"
    assert forms.in_frame(foreign, LOADED) is True
    forms.fill(POST | FACTS)

    held = "[...document.querySelectorAll('#n, #e, #u, #t')].map(e => e.value)"
    assert forms.in_frame(foreign, held) == ["", "", "", ""]
    assert forms.value("#u") == POST["url"], "the page's own form is filled"


# --- what it answers --------------------------------------------------------------------------------------------------


def test_answer_names_every_field_once_and_what_only_the_person_can_do(forms: FormBrowser) -> None:
    page = forms.open(form_page("desk-defamation"))
    given = page.given()
    answer = forms.fill(given)

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
    forms: FormBrowser, values: dict[str, str], options: dict[str, Any] | None
) -> None:
    forms.open(form_page("desk-defamation"))
    before = forms.state()
    answer = forms.fill(values, options)

    assert isinstance(answer["filled"], list) and isinstance(answer["missed"], list)
    assert "unheard_of" not in answer["filled"]
    if not any(values.get(name) for name in POST):
        assert forms.state() == before


@pytest.mark.parametrize("slug", [slug for slug in own_forms() if slug.startswith("attack-")])
def test_attack_from_within_the_same_world_stops_nothing_but_itself(forms: FormBrowser, slug: str) -> None:
    page = forms.open(form_page(slug))
    answer = forms.fill(page.given(), world="page")

    assert isinstance(answer["filled"], list) and isinstance(answer["missed"], list)


def test_a_word_that_newer_knowledge_adds_keeps_a_box_empty(forms: FormBrowser) -> None:
    forms.open(form_page("desk-defamation"))
    answer = forms.fill(POST, {"forbids": {"password": ["URL"], "captcha": ["(a+)+$", 7]}})

    assert forms.value("#i-url") == ""
    assert "url" in answer["missed"] and "notes" in answer["filled"]


# --- limits -----------------------------------------------------------------------------------------------------------

SENTENCES = "".join(f"{number}番目の文がここに書かれています。" for number in range(1, 40))
WORDS = " ".join(f"word{number}" for number in range(1, 120))
FACES = "😀" * 200


@pytest.mark.parametrize("text", [SENTENCES, WORDS, FACES], ids=["sentences", "words", "faces"])
def test_text_over_the_limit_is_cut_at_a_word_and_the_rest_is_told(forms: FormBrowser, text: str) -> None:
    forms.open(form_page("short-limits"))
    answer = forms.fill({"notes": text})
    now = forms.value("#t")
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
def test_identity_fact_over_the_limit_is_left_out_whole(forms: FormBrowser, name: str, css: str, value: str) -> None:
    forms.open(form_page("short-limits"))
    answer = forms.fill({name: value})

    assert (forms.value(css), answer["filled"], answer["missed"]) == ("", [], [name])


def test_an_address_that_no_box_takes_stands_above_the_free_text_and_is_told_so(forms: FormBrowser) -> None:
    forms.open(form_page("contact-school"))
    answer = forms.fill(POST | FACTS)

    assert forms.value("#c11") == f"【url】\n{POST['url']}\n\n{POST['notes']}"
    assert (answer["in_text"], answer["missed"]) == (["url"], ["url"])
    forms.undo()
    assert forms.value("#c11") == ""


def test_an_address_goes_into_the_free_text_even_where_the_person_wrote_nothing(forms: FormBrowser) -> None:
    forms.open(form_page("contact-school"))
    forms.fill({"url": POST["url"]} | FACTS)

    assert forms.value("#c11") == f"【url】\n{POST['url']}"


# --- a desk's verified map --------------------------------------------------------------------------------------------


def test_verified_map_goes_first(forms: FormBrowser) -> None:
    forms.open(form_page("label-of-nobody"))
    answer = forms.fill(POST, {"map": {"url": "#u", "notes": "#t"}})

    assert (forms.value("#u"), forms.value("#t")) == tuple(POST.values())
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
    forms: FormBrowser, drifted: dict[str, str], why: str
) -> None:
    forms.open(form_page("steps-plain"))
    forms.js("document.querySelectorAll('section').forEach(step => step.classList.add('now'))")
    forms.js("document.querySelector('form button:not([type])').id = 'submit'")
    answer = forms.fill(POST, {"map": drifted})

    assert answer["verified"] == "drifted", why
    assert [forms.value(css) for css in ("#u", "#t", "#n", "#ok")] == [*POST.values(), "", False]


def test_map_never_leads_into_a_hidden_control(forms: FormBrowser) -> None:
    forms.open(form_page("decoys-hidden"))
    answer = forms.fill(POST, {"map": {"url": "[name=hp4]", "notes": "#b"}})

    assert (forms.value("[name=hp4]"), forms.value("#u"), answer["verified"]) == ("", POST["url"], "drifted")
