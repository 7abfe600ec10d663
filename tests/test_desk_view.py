"""What a desk's staff will read: every case of `cases/desk_views.toml`, and every template in short boxes."""

import random
import re
from dataclasses import replace
from typing import Any

import pytest

from tests.one_desk import OneDesk
from tsuho.engine.constants import HEAD, NEVER_CUT
from tsuho.engine.desk_view import DeskView, desk_view
from tsuho.engine.drafting import DraftText, Slots, fitted
from tsuho.engine.reports import Report
from tsuho.engine.triage import triage
from tsuho.knowledge import read_cases, read_knowledge
from tsuho.records import Knowledge, Situation

CASES = {case.pop("name"): case for case in read_cases("desk_views")}
ADDRESS = re.compile("https?://[!-~]+")
WHOLE = {
    "url": "https://bbs.example/t/9/45",
    "quote": "問題の文です。" * 9,
    "notes": "わたしのことば。" * 60,
    "seen_at": "2026-11-20T10:00+09:00",
    "post": {
        "permalink": "https://bbs.example/t/9/45",
        "author": "名無し",
        "number": "45",
        "posted_at": "2026-11-19T09:00+09:00",
        "text": "投稿の全文です。" * 40,
    },
    "others": [{"permalink": f"https://bbs.example/t/9/{n}", "number": str(n)} for n in range(46, 52)],
}


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read_knowledge()


@pytest.fixture(scope="module")
def one_desk(knowledge: Knowledge) -> OneDesk:
    return OneDesk(knowledge)


def made(one_desk: OneDesk, situation: dict[str, str], desk: str, report: dict[str, Any]) -> tuple[DraftText, Slots]:
    """A desk's draft, and what its report gives to it."""
    asked, given = Situation(**situation), Report.model_validate(report)
    signposts = {each.desk: each for each in triage(one_desk.knowledge, asked).signposts}
    signpost, record = signposts.get(desk), one_desk.knowledge.desks[desk]
    draft = one_desk.draft(asked, given, record, signpost)
    assert draft
    resolved, slots = one_desk.resolved(asked, given), one_desk.slots(asked, given)
    return draft, one_desk.drafting.slots_at(resolved, slots, record, signpost)


def in_boxes(draft: DraftText, limits: dict[str, int]) -> DraftText:
    """The draft for a form whose boxes take so much."""
    fields = []
    for field in draft.fields:
        limit = limits.get(field.id)
        value, cut = fitted(field.id, field.value, limit)
        fields.append(replace(field, value=value, cut=cut, limit=limit))
    return replace(draft, fields=tuple(fields))


def view_of(one_desk: OneDesk, case: dict[str, Any]) -> DeskView:
    """What the desk of a case reads."""
    draft, slots = made(one_desk, case["situation"], case["desk"], case["report"])
    short = in_boxes(draft, {"notes": case["limit"]} if "limit" in case else {})
    return desk_view(slots.ja, short, case.get("edits"), in_form=case.get("in_form", False))


@pytest.mark.parametrize("name", CASES)
def test_every_case_reads_as_it_says(one_desk: OneDesk, name: str) -> None:
    case = CASES[name]
    view = view_of(one_desk, case)
    assert {each.id: each.box or ("-" if each.value else "") for each in view.head} == case["head"]
    assert [box.id for box in view.boxes if box.yours] == case["yours"]
    for id, lines in case.get("lines", {}).items():
        assert next(box.value for box in view.boxes if box.id == id).split("\n") == lines


def test_what_is_looked_for_first_comes_in_the_same_order_at_every_desk(one_desk: OneDesk) -> None:
    order = [names.split("|")[0] for names in HEAD]
    for desk in one_desk.knowledge.templates:
        draft, slots = made(one_desk, {"harm": "defamation", "role": "victim", "wish": "takedown"}, desk, WHOLE)
        assert [each.id for each in desk_view(slots.ja, draft).head] == order
        assert {name for names in HEAD for name in names.split("|")} <= set(slots.ja)


def test_what_is_read_is_what_is_copied_and_what_goes_into_the_form(one_desk: OneDesk) -> None:
    for desk in one_desk.knowledge.templates:
        draft, slots = made(one_desk, {"harm": "defamation", "role": "victim", "wish": "takedown"}, desk, WHOLE)
        view = desk_view(slots.ja, draft)
        assert view.text == draft.text
        assert [(box.id, box.value) for box in view.boxes] == [(field.id, field.value) for field in draft.fields]


def test_short_boxes_are_cut_from_the_end_and_never_within_an_address(one_desk: OneDesk) -> None:
    knowledge, chance = one_desk.knowledge, random.Random(300)
    situations = [
        {"harm": harm, "role": chance.choice([*knowledge.roles]), "wish": chance.choice([*knowledge.wishes])}
        for harm in knowledge.harms
    ]
    for desk in knowledge.templates:
        for situation in chance.sample(situations, 8):
            draft, slots = made(one_desk, situation, desk, WHOLE)
            limit = chance.choice((40, 100, 300, 500))
            short = in_boxes(draft, {field.id: limit for field in draft.fields})
            edits = {field.id: f"{field.value}\nhttps://a.example/{'x' * 90}" for field in draft.fields[:1]}
            for view in (desk_view(slots.ja, short), desk_view(slots.ja, short, edits, in_form=True)):
                _assert_cut_cleanly(view, draft, edits, limit)


def _assert_cut_cleanly(view: DeskView, draft: DraftText, edits: dict[str, str], limit: int) -> None:
    for box, field in zip(view.boxes, draft.fields, strict=True):
        whole = next(each for each in (field.value, edits.get(field.id, "")) if each.startswith(box.value))
        addresses = set(ADDRESS.findall(whole)) | set(ADDRESS.findall(edits.get(field.id, "")))
        assert set(ADDRESS.findall(box.value)) <= addresses, box
        if box.id == "url":
            assert box.value.split("\n")[0] == whole.split("\n")[0]
        elif box.id not in NEVER_CUT:
            assert len(box.value) <= limit
        assert box.value + box.cut in (whole, field.value, edits.get(field.id)) or box.id == "url"
