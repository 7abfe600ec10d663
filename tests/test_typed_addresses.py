"""What people paste for an address, and what is offered, told and left out: `shared_data/cases/addresses.toml` and
`wrong_addresses.toml`. The extension answers the same in `tests/extension/typed-addresses.test.js`."""

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.one_desk import OneDesk
from tsuho.engine.preflight import Finding
from tsuho.engine.reports import Report
from tsuho.knowledge import read_cases
from tsuho.records import Knowledge, Situation

SITUATION = Situation(harm="drugs", role="witness", wish="takedown")
NOW = datetime(2026, 11, 24, 3, tzinfo=UTC)
CASES = [*read_cases("addresses"), *read_cases("wrong_addresses")]


def rows(kind: str) -> list[Any]:
    return [row for case in CASES for row in case.get(kind, ())]


@pytest.fixture(scope="module")
def one_desk(knowledge: Knowledge) -> OneDesk:
    return OneDesk(knowledge)


def told(one_desk: OneDesk, typed: str) -> tuple[Finding, ...]:
    return one_desk.findings(SITUATION, Report(url=typed), None, NOW)


def drafts(one_desk: OneDesk, report: Report) -> list[str]:
    made = (one_desk.draft(SITUATION, report, desk, None) for desk in one_desk.knowledge.desks.values())
    return [draft.text for draft in made if draft]


@pytest.mark.parametrize("row", rows("offers"), ids=lambda row: row[0])
def test_the_address_that_is_meant_is_offered_and_no_stop_is_without_a_way_on(one_desk: OneDesk, row: Any) -> None:
    typed, *meant = row
    findings = told(one_desk, typed)
    offered = {each.mend.url for each in findings if each.mend}
    assert set(meant) <= offered, findings
    assert all(each.mend for each in findings if each.severity == "stop")


@pytest.mark.parametrize("typed", rows("plain"))
def test_nothing_is_said_of_an_address_that_is_one(one_desk: OneDesk, typed: str) -> None:
    assert [each.id for each in told(one_desk, typed)] == []
    assert sum(typed in draft for draft in drafts(one_desk, Report(url=typed))) > 10


@pytest.mark.parametrize("row", rows("own"), ids=lambda row: row[0])
def test_what_only_this_machine_or_its_network_opens_is_told_and_in_no_draft(one_desk: OneDesk, row: Any) -> None:
    typed, part = row
    assert told(one_desk, typed)
    page = "https://bbs.example.jp/t/5"
    for report in (
        Report(url=typed),
        Report(url=page, page_url=typed),
        Report(url=page, media_url=typed),
        Report.model_validate({"url": page, "post": {"permalink": typed}}),
        Report.model_validate({"url": page, "others": [{"permalink": typed}]}),
    ):
        assert [draft for draft in drafts(one_desk, report) if part in draft] == []


@pytest.mark.parametrize("row", rows("marks"), ids=lambda row: row[0])
def test_what_points_to_a_person_is_told_and_can_be_taken_out(one_desk: OneDesk, row: Any) -> None:
    typed, without = row
    [found] = [each for each in told(one_desk, typed) if each.id == "P41"]
    assert (found.mend.url if found.mend else "") == without


@pytest.mark.parametrize("typed", rows("unmarked"))
def test_what_names_the_page_or_its_writer_is_no_mark(one_desk: OneDesk, typed: str) -> None:
    assert "P41" not in [each.id for each in told(one_desk, typed)]


@pytest.mark.parametrize("typed", rows("unoffered"))
def test_what_a_desk_gets_anyway_is_not_offered(one_desk: OneDesk, typed: str) -> None:
    assert "P40" not in [each.id for each in told(one_desk, typed)]


@pytest.mark.parametrize("row", rows("cut"), ids=lambda row: row[0])
def test_of_an_address_that_was_shortened_doubt_is_told(one_desk: OneDesk, row: Any) -> None:
    typed, *meant = row
    findings = told(one_desk, typed)
    assert "P40a" in [each.id for each in findings]
    assert [each.mend.url for each in findings if each.mend] == meant


@pytest.mark.parametrize("row", rows("unmeant"), ids=lambda row: row[0])
def test_what_is_no_post_is_not_offered(one_desk: OneDesk, row: Any) -> None:
    typed, address = row
    assert address not in [each.mend.url for each in told(one_desk, typed) if each.mend]


@pytest.mark.parametrize("row", rows("clean"), ids=lambda row: row[0])
def test_a_desk_gets_the_address_without_tracking_and_with_what_names_the_page(one_desk: OneDesk, row: Any) -> None:
    typed, clean = row
    lines = [draft.split() for draft in drafts(one_desk, Report(url=typed))]
    assert sum(clean in words for words in lines) > 10
