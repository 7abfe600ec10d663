"""The draft of a post in the form of each desk of the leaflet, as plain HTML and as React and Vue draw it: the report
page's own draft for that desk, put by the filler into a form of that kind, and taken out again. In a real Chromium; the
whole way from the post to some of them is in test_post_to_form_desks.py."""

import json
import shutil
import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.browser.desks_at_home import replica, with_draft
from tests.browser.form_pages import FormBrowser, troubles
from tests.browser.journey import DESKS, DRAWN, JINKEN, NOTES, SEEN, Desk
from tests.browser.waiting import wait

PROGRAM = Path(__file__).parents[1] / "extension" / "jobs-of-desks.js"
# Forms that behave in a way of their own.
ODD = tuple(replace(JINKEN, looks_like=slug) for slug in ("frame-own", "draws-itself-anew", "late-single-page"))
GO_WITH_EVERY_INPUT = tuple(
    replace(JINKEN, looks_like=slug, record={}) for slug in ("draws-itself-at-once", "react-makes-all-anew")
)
ALL = (*DESKS, *DRAWN, *ODD, *GO_WITH_EVERY_INPUT)
FACTS = ("permalink", "author", "author_id", "number", "posted_at")


def question(desk: Desk) -> dict[str, Any]:
    """What the person has told when they press, and what the page told of the post."""
    page, post = desk.post
    told = {name: post[name] or "" for name in FACTS}
    report = {"url": post["permalink"], "page_url": page.address, "post": told, "notes": NOTES, "seen_at": SEEN}
    return {"report": report, "situation": dict(zip(("harm", "role", "wish"), desk.situation, strict=True))} | {
        "desk": desk.id
    }


@cache
def jobs() -> list[dict[str, Any]]:
    """What the report page gives on for each form, from one node process."""
    node = shutil.which("node")
    assert node, "Node is needed: the extension's engine runs in it."
    asked = json.dumps([question(desk) for desk in ALL])
    run = subprocess.run([node, PROGRAM], input=asked, capture_output=True, encoding="utf-8", timeout=60, check=True)
    found: list[dict[str, Any]] = json.loads(run.stdout)
    return found


@pytest.mark.parametrize("desk", ALL, ids=lambda desk: f"{desk.id}: {desk.looks_like}")
def test_the_draft_of_a_post_goes_into_the_form_of_the_desk_and_comes_out_again(forms: FormBrowser, desk: Desk) -> None:
    job = jobs()[ALL.index(desk)]
    page = with_draft(replica(desk.looks_like), job, desk.record)
    forms.open(page)
    before = forms.state()

    answer = forms.take(job["fields"], {"map": job["map"], "says": job["says"]})

    outcome = forms.outcome(page, before, answer)
    told = json.dumps(list(outcome.changed().values()), ensure_ascii=False)
    assert not (wrong := troubles(page, outcome)), "\n".join(wrong)
    assert NOTES in told
    if page.homes().get("url"):
        assert desk.post[1]["permalink"] in told
    else:  # a form without a box for it: it stands above the words, where the form takes words
        assert "url" in (answer["in_text"] or answer["missed"])
    if forms.js("!!document.querySelector('#held')"):
        wait(lambda: NOTES in forms.js("document.querySelector('#held').textContent"), "what the framework knows")
    if desk not in GO_WITH_EVERY_INPUT:
        forms.undo()
        wait(lambda: replace(outcome, after=forms.state()).changed() == {}, "the form as it was")
