"""A person's own facts go only into a box that a person can see, however a page hides it; and into every box that can
be seen, however it is drawn. Small pages, in a real Chromium."""

import tomllib
from pathlib import Path

import pytest

from tests.browser.form_pages import FormBrowser

NAME = "山田 花子"
GIVEN = {"url": "https://forum.example.jp/a/1", "notes": "実名とうその内容が書かれています。", "name": NAME}

PAGE = """<!doctype html><html lang=ja><meta charset=utf-8><title>通報フォーム</title>
<style>input {{ font-size: 16px; width: 220px }} {style}</style>
<h1>違法・有害情報の通報フォーム</h1>{form}{after}"""
FORM = """<form action=/sent>
<p><label>対象のURL <input id=u></label></p><p><label>内容 <textarea id=t></textarea></label></p>
{row}<button>確認</button></form>"""
ROW = "<p class=row><label for=n>お名前</label> <input id=n></p>"

Drawn = dict[str, str]
WAYS: dict[str, dict[str, Drawn]] = tomllib.loads((Path(__file__).parents[1] / "pages/sight.toml").read_text("utf-8"))


def page(style: str = "", row: str = "{row}", after: str = "") -> str:
    """A page with a form that asks for a name; all of it comes after where there is no row."""
    form = FORM.format(row=row.replace("{row}", ROW)) if row else ""
    return PAGE.format(style=style, form=form, after=after.replace("{row}", ROW))


def name_in(forms: FormBrowser, drawn: Drawn) -> tuple[str, list[str]]:
    """What the box for the name holds on this page, and what was told as filled."""
    forms.show(page(**drawn))
    answer = forms.fill(GIVEN)
    css = "iframe >>> #n" if "<iframe" in drawn.get("after", "") else "#n"
    return forms.value(css), answer["filled"]


@pytest.mark.parametrize("drawn", WAYS["hidden"].values(), ids=WAYS["hidden"])
def test_a_box_that_nobody_sees_gets_no_name(forms: FormBrowser, drawn: Drawn) -> None:
    held, told = name_in(forms, drawn)

    assert (held, "name" in told) == ("", False)


@pytest.mark.parametrize("drawn", WAYS["seen"].values(), ids=WAYS["seen"])
def test_a_box_that_can_be_seen_gets_the_name(forms: FormBrowser, drawn: Drawn) -> None:
    held, told = name_in(forms, drawn)

    assert (held, "name" in told) == (NAME, True)


TWIN = "<p><label>お名前 <input id=trap></label></p>"
TWINS = {
    "faint": f"<div style='opacity: .2'>{TWIN}</div>",
    "cut away": f"<div style='clip-path: inset(0 0 100% 0)'>{TWIN}</div>",
    "folded": f"<details><summary>その他</summary>{TWIN}</details>",
    "far below": f"<div style='position: absolute; top: 99999px'>{TWIN}</div>",
    "no box": "<input type=hidden name=n id=trap>",
    "the one who writes, by its label": f"<div style='opacity: .2'>{TWIN.replace('お名前', 'あなたのお名前')}</div>",
}


@pytest.mark.parametrize("twin", TWINS.values(), ids=TWINS)
def test_the_box_behind_a_hidden_twin_gets_the_name(forms: FormBrowser, twin: str) -> None:
    forms.show(page(row=twin + "{row}"))
    answer = forms.fill(GIVEN)

    assert (forms.value("#trap"), forms.value("#n")) == ("", NAME)
    assert sorted(answer["filled"]) == ["name", "notes", "url"]


def test_of_two_copies_of_a_form_the_one_that_is_seen_is_filled(forms: FormBrowser) -> None:
    copy = FORM.format(row=ROW).replace("id=", "id=phone-")
    forms.show(page(row="{row}").replace("<form", f"<div style='height: 1px; overflow: auto'>{copy}</div><form", 1))
    forms.fill(GIVEN)

    assert [forms.value(css) for css in ("#phone-u", "#phone-t", "#phone-n")] == ["", "", ""]
    assert [forms.value(css) for css in ("#u", "#t", "#n")] == [GIVEN["url"], GIVEN["notes"], NAME]


def test_looking_for_a_box_moves_nothing(forms: FormBrowser) -> None:
    drawn = WAYS["seen"]["in a pane that scrolls"]
    forms.show(page(drawn["style"] + ".gap { height: 3000px }", "<div class=gap></div>" + drawn["row"]))
    forms.js("scrollTo(0, 120)")
    forms.fill(GIVEN)

    assert forms.js("[scrollY, document.querySelector('.pane').scrollTop]") == [120, 0]
