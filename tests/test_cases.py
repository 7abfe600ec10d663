"""Every readable case of `shared_data/cases/`, in Python. The extension's engine answers the same ones in Node."""

import re
from datetime import datetime
from typing import Any

import pytest

from tests.cases_as_json import cases
from tests.one_desk import OneDesk
from tsuho.engine.opening_hours import open_now
from tsuho.engine.reports import Report
from tsuho.engine.triage import Signpost, triage
from tsuho.knowledge import read_knowledge
from tsuho.records import Desk, Knowledge, Situation

Case = dict[str, Any]
STATES = {True: "open", False: "closed", None: "unknown"}
NOON = "2026-11-24T12:00:00+09:00"  # a Tuesday: every office is open


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read_knowledge()


@pytest.fixture(scope="module")
def one_desk(knowledge: Knowledge) -> OneDesk:
    return OneDesk(knowledge)


def named(kind: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in cases(kind)])


@named("situations")
def test_situation(knowledge: Knowledge, case: Case) -> None:
    answer = triage(knowledge, Situation(**case["situation"]))
    desks = [signpost.desk for signpost in answer.signposts]
    assert desks == case["desks"]
    if "danger" in case:
        assert answer.danger == case["danger"]
    if "evidence" in case:
        assert answer.evidence == case["evidence"]
    accepted_as = {signpost.desk: signpost.accepted_as.ja for signpost in answer.signposts if signpost.accepted_as}
    for desk, category in case.get("accepted_as", {}).items():
        assert accepted_as.get(desk) == category
    assert set(case.get("not_here", [])) <= {refusal.desk for refusal in answer.not_here}
    assert not set(case.get("never", [])) & set(desks)


@named("drafts")
def test_draft(knowledge: Knowledge, one_desk: OneDesk, case: Case) -> None:
    situation = Situation(**case["situation"])
    desk = with_limits(knowledge.desks[case["desk"]], case.get("limits", {}))
    made = one_desk.draft(situation, Report(**case["report"]), desk, signpost_to(knowledge, situation, desk))
    assert made
    assert made.text == case["text"]
    assert {field.id: field.value for field in made.fields} == case["fields"]
    assert {field.id: field.cut for field in made.fields if field.cut} == case.get("cut", {})
    assert made.form_url == case.get("form_url")
    if "reading" in case:
        assert made.reading == case["reading"]


@named("findings")
def test_finding(knowledge: Knowledge, one_desk: OneDesk, case: Case) -> None:
    found = one_desk.findings(
        Situation(**case["situation"]),
        Report(**case["report"]),
        knowledge.desks[case["desk"]] if "desk" in case else None,
        datetime.fromisoformat(case.get("now", NOON)),
    )
    assert [finding.id for finding in found] == case["findings"]
    mends = {(finding.id, finding.mend.post): finding.mend.url for finding in found if finding.mend}
    assert {f"{id} {post}" if post > 1 else id: url for (id, post), url in mends.items()} == case.get("mends", {})


@named("hours")
def test_hours(knowledge: Knowledge, case: Case) -> None:
    channel = next(each for each in knowledge.desks[case["desk"]].channels if each.phone == case["phone"])
    states = {
        moment: STATES[open_now(channel, datetime.fromisoformat(f"{moment}:00+09:00"), knowledge.holidays)]
        for moment in case["moments"]
    }
    assert states == case["moments"]


def test_the_hours_of_at_least_sixty_moments_are_told() -> None:
    assert sum(len(case["moments"]) for case in cases("hours")) >= 60


def test_every_harm_role_and_wish_appears_in_a_situation(knowledge: Knowledge) -> None:
    situations = [case["situation"] for case in cases("situations")]
    assert {situation["harm"] for situation in situations} == set(knowledge.harms)
    assert {situation["role"] for situation in situations} == set(knowledge.roles)
    assert {situation["wish"] for situation in situations} == set(knowledge.wishes)


def test_every_desk_is_reached_by_a_situation(knowledge: Knowledge) -> None:
    reached = {desk for case in cases("situations") for desk in case["desks"]}
    assert reached == set(knowledge.desks)


def test_every_desk_with_templates_has_a_draft(knowledge: Knowledge) -> None:
    assert {case["desk"] for case in cases("drafts")} == set(knowledge.templates)


def test_every_rule_that_a_program_decides_fires_in_one_case_and_stays_silent_in_another(knowledge: Knowledge) -> None:
    decided = {rule.id for rule in knowledge.preflight.rule if rule.test != "advice"}
    all_findings = cases("findings")
    fired = {id for case in all_findings for id in case["findings"]}
    assert fired == decided
    for rule in knowledge.preflight.rule:
        if rule.id in decided:
            looked = [case for case in all_findings if (case.get("desk") in (rule.desks or [None]))]
            assert any(rule.id not in case["findings"] for case in looked), rule.id


def test_no_two_cases_have_one_name() -> None:
    names = [case["name"] for kind in ("situations", "drafts", "findings", "hours") for case in cases(kind)]
    assert len(names) == len(set(names))
    assert len(names) >= 170


def test_the_same_report_reads_differently_at_every_desk(knowledge: Knowledge, one_desk: OneDesk) -> None:
    situation = Situation(harm="defamation", role="victim", wish="takedown")
    report = Report(url="https://example.com/posts/1", quote="引用", notes="メモ")
    texts = [made.text for desk in knowledge.desks.values() if (made := one_desk.draft(situation, report, desk, None))]
    openings = {text.split("\n")[0] for text in texts}
    labels = {tuple(re.findall("【.+?】", text)) for text in texts}
    assert len(openings) == len(labels) == len(texts) == len(knowledge.templates)


def with_limits(desk: Desk, limits: dict[str, int]) -> Desk:
    if not limits:
        return desk
    assert desk.form
    return desk.model_copy(update={"form": desk.form.model_copy(update={"limits": limits})})


def signpost_to(knowledge: Knowledge, situation: Situation, desk: Desk) -> Signpost | None:
    return next((s for s in triage(knowledge, situation).signposts if s.desk == desk.id), None)
