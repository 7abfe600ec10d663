"""What comes next: every case of `shared_data/cases/what_next.toml`, and every situation, desk and answer."""

from datetime import datetime
from functools import cache
from typing import Any, get_args

import pytest

from tests.both_languages import situations
from tsuho.engine.log_clock import log_clock
from tsuho.engine.receipts import DeskState, derive, expected_days
from tsuho.engine.triage import EMERGENCY
from tsuho.engine.what_next import Next, said_of, what_next
from tsuho.knowledge import read_cases
from tsuho.records import Knowledge, Situation
from tsuho.records.receipts import Outcome, Receipt, State
from tsuho.records.what_next import Standing

CASES = {case.pop("name"): case for case in read_cases("what_next")}
NOW = datetime.fromisoformat("2026-11-29T12:00:00+09:00")
SILENCES = (("waiting", "2026-12-03"), ("due", "2026-11-20"), ("due", ""), ("gone", ""), ("closed", ""))
STANDINGS = [
    *(DeskState("", State(state), due_on=due) for state, due in SILENCES),
    *(DeskState("", State.ANSWERED, outcome=outcome) for outcome in Outcome),
    DeskState("", State.CLOSED, outcome=Outcome.REMOVED),
]


def receipt_of(case: dict[str, Any]) -> Receipt:
    """The report of a case."""
    desks = [
        {"desk": desk, "events": [{"id": f"{desk}{number}", **event} for number, event in enumerate(events)]}
        for desk, events in case["events"].items()
    ]
    post = {"sent": "https://a.example/1", "posted_at": case.get("posted_at")}
    given = {"id": "r", "schema": 1, "made_at": "2026-11-23T12:00:00+09:00", "situation": case["situation"]}
    return Receipt.model_validate({**given, "post": post, "desks": desks, "evidence": case.get("evidence", "allowed")})


def next_of(knowledge: Knowledge, case: dict[str, Any]) -> Next:
    """What comes next at the desk that a case asks about."""
    receipt, now = receipt_of(case), datetime.fromisoformat(case["now"])
    situation = Situation(**case["situation"])
    days = {desk.desk: expected_days(knowledge.desks[desk.desk], situation, designated=False) for desk in receipt.desks}
    found = what_next(knowledge, receipt, derive(receipt, now, days), now)
    return next(each for each in found if each.desk == case["after"])


@pytest.mark.parametrize("name", CASES)
def test_every_case_leads_where_it_says(knowledge: Knowledge, name: str) -> None:
    case = CASES[name]
    found = next_of(knowledge, case)
    assert found.said == case["said"]
    assert [f"{way.id} {way.desk}".strip() for way in found.roads] == case["roads"]
    if "words" in case:
        assert found.ja == case["words"]
    if "clock" in case:
        assert found.also[0].ja.startswith(case["clock"])
    else:
        assert not any("投稿から" in each.ja for each in found.also)


def bare(situation: dict[str, str], evidence: str) -> Receipt:
    return _receipt(*situation.values(), evidence)


@cache  # every standing asks for every situation
def _receipt(harm: str, role: str, wish: str, evidence: str) -> Receipt:
    situation = {"harm": harm, "role": role, "wish": wish}
    given = {"id": "r", "schema": 1, "made_at": "2026-11-23T12:00:00+09:00", "situation": situation}
    return Receipt.model_validate({**given, "post": {"sent": "https://a.example/1"}, "evidence": evidence})


@pytest.mark.parametrize("standing", STANDINGS, ids=lambda state: str(said_of(state)))
def test_every_situation_and_every_answer_reaches_a_sentence_and_a_road(
    knowledge: Knowledge, standing: DeskState
) -> None:
    first = ("platform", "ihc", "nobody")
    for situation in situations(knowledge):
        receipt = bare(situation, knowledge.harms[situation["harm"]].evidence.value)
        for desk in first:
            state = DeskState(desk, standing.state, outcome=standing.outcome, due_on=standing.due_on)
            [found] = what_next(knowledge, receipt, (state,), NOW)
            assert found.ja and found.en and 1 <= len(found.roads) <= 3, (situation, desk)
            assert any(way.to in ("rest", "sheet", "day") for way in found.roads), (situation, desk)
            for way in found.roads:
                assert "{" not in way.ja + way.en
                assert (way.desk == desk) is (way.to == "same") and way.desk != EMERGENCY


def test_who_follows_the_roads_comes_to_an_end_and_never_to_a_desk_twice(knowledge: Knowledge) -> None:
    for situation in situations(knowledge):
        receipt = bare(situation, "allowed")
        asked = ["platform"]
        while len(asked) <= len(knowledge.desks):
            states = tuple(DeskState(desk, State.DUE, due_on="2026-11-20") for desk in asked)
            found = what_next(knowledge, receipt, states, NOW)[-1]
            way = next((way for way in found.roads if way.desk), None)
            if way is None:
                break
            assert way.desk not in asked
            asked.append(way.desk)
        assert len(asked) < len(knowledge.desks), situation


def test_all_that_can_be_said_is_said_of_some_state() -> None:
    assert {said_of(state) for state in STANDINGS} == set(get_args(Standing))
    assert said_of(DeskState("ihc", State.OPENED)) is None and said_of(DeskState("ihc")) is None


def test_a_report_that_was_not_sent_has_nothing_after_it_and_an_unknown_harm_still_ends_somewhere(
    knowledge: Knowledge,
) -> None:
    receipt = bare({"harm": "who_knows", "role": "", "wish": ""}, "allowed")
    assert what_next(knowledge, receipt, (DeskState("ihc", State.OPENED),), NOW) == ()
    [found] = what_next(knowledge, receipt, (DeskState("ihc", State.DUE, due_on="2026-11-20"),), NOW)
    assert [way.id for way in found.roads] == ["sheet"]


def test_the_clock_is_for_those_who_want_to_know_the_author_and_never_speaks_of_a_limit(knowledge: Knowledge) -> None:
    log = knowledge.what_next.log
    assert log is not None
    told = (log.day, log.at_least, log.within, log.near, log.passed)
    assert not any("期限" in words.ja or "deadline" in words.en.lower() for words in told)
    for role, wish, has in (("victim", "identify", True), ("victim", "takedown", False), ("sender", "identify", False)):
        situation = Situation(harm="defamation", role=role, wish=wish)
        assert (log_clock(knowledge, situation, "", "2026-11-23", NOW) is not None) is has


@pytest.mark.parametrize(
    ("posted_at", "begins"),
    [
        ("2026-11-28T16:00:00Z", "投稿から0日。"),
        ("2026-09-30", "投稿から60日。書いた人"),
        ("2026-09-29", "投稿から61日。目安の60日"),
        ("2026-08-31", "投稿から90日。目安の60日"),
        ("2026-08-30", "投稿から91日。携帯電話"),
        ("2026-11-30", "投稿から少なくとも6日。"),
        ("2026-02-30", "投稿から少なくとも6日。"),
        ("", "投稿から少なくとも6日。"),
    ],
)
def test_the_clock_counts_days_of_japan(knowledge: Knowledge, posted_at: str, begins: str) -> None:
    situation = Situation(harm="defamation", role="victim", wish="identify")
    clock = log_clock(knowledge, situation, posted_at, "2026-11-23T12:00:00+09:00", NOW)
    assert clock is not None and clock[0].ja.startswith(begins)


def test_of_a_post_of_unknown_age_that_was_seen_today_no_day_is_told(knowledge: Knowledge) -> None:
    situation = Situation(harm="defamation", role="victim", wish="identify")
    clock = log_clock(knowledge, situation, "きのう", "2026-11-29T10:00:00+09:00", NOW)
    assert clock is not None and clock[0] == (knowledge.what_next.log and knowledge.what_next.log.within)
