"""How a report stands: every case of `shared_data/cases/receipts.toml`, and any course of events beside a model."""

import random
from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.receipts_made import START, any_course, receipt
from tsuho.engine.receipts import ATTENTION, DeskState, derive, expected_days, overall, reference_number
from tsuho.knowledge import read_cases
from tsuho.records import Knowledge, Situation
from tsuho.records.receipts import State

CASES = {case.pop("name"): case for case in read_cases("receipts")}
COURSES = 400
STEPS = 30


def at_desk(events: list[dict[str, Any]], now: datetime, days: int | None = None) -> DeskState:
    """How it stands there."""
    [state] = derive(receipt(events), now, {"ihc": days})
    return state


@pytest.mark.parametrize("name", CASES)
def test_every_case_stands_as_it_says(name: str) -> None:
    case = dict(CASES[name])
    events, now, days = case.pop("events"), datetime.fromisoformat(case.pop("now")), case.pop("days", None)
    found = at_desk(events, now, days)
    assert {key: getattr(found, key) for key in case} == case


def test_a_report_at_several_desks_stands_as_at_the_desk_that_needs_the_person_most() -> None:
    assert overall([]) is State.PREPARED
    assert overall([DeskState("a", State.GONE), DeskState("b", State.DUE)]) is State.DUE
    assert overall([DeskState("a", State.CLOSED), DeskState("b", State.WAITING)]) is State.WAITING
    assert set(ATTENTION) == set(State)


def test_what_a_desk_leads_one_to_expect_is_known_only_where_a_source_says_so(knowledge: Knowledge) -> None:
    def days(desk: str, harm: str, wish: str = "takedown", *, designated: bool = False) -> int | None:
        situation = Situation(harm=harm, role="victim", wish=wish)
        return expected_days(knowledge.desks[desk], situation, designated=designated)

    assert days("ihc", "drugs") == 35
    assert days("safeline", "intimate_image") == 14
    assert days("safeline", "csam") is None
    assert days("platform", "defamation", designated=True) == 7
    assert days("platform", "defamation") is None
    assert days("platform", "copyright", designated=True) is None
    assert days("jinken", "defamation") is None
    assert expected_days(None, None, designated=False) is None


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1777579797-01007", "1777579797-01007"),
        ("１７７７５７９７９７−０１００７", "1777579797-01007"),
        ("  1777 579797 ー 01007\n", "1777579797-01007"),
        ("\u30001777579797－01007", "1777579797-01007"),
        ("受付 第12号", "受付 第12号"),
        ("ＡＢ－１２３　４", "AB-123 4"),
        ("サーバー12", "サーバー12"),
        ("", ""),
    ],
)
def test_a_reference_number_is_understood_as_people_type_it(typed: str, number: str) -> None:
    assert reference_number(typed) == number


def test_of_a_report_of_which_only_the_address_may_be_kept_nothing_else_is_read() -> None:
    post = {"sent": "https://a.example/1", "seen": "https://a.example/1?x", "number": "1", "author_id": "@a"}
    note = {"at": "2026-11-29", "kind": "note", "note": "words"}
    kept = receipt([note], evidence="url_only", post={**post, "posted_at": "2026-11-01", "certain": True})
    assert kept.post.model_dump(exclude_defaults=True) == {"sent": "https://a.example/1", "number": "1"}
    assert "words" not in kept.model_dump_json()
    assert receipt([note], post=post).post.author_id == "@a"


@pytest.mark.parametrize(
    "at", ["", "yesterday", "2026-02-30", "2026-13-01", "2026-11-29T10:00", "2026-11-29T25:00:00Z", "11/29", 1]
)
def test_what_is_no_moment_is_refused(at: Any) -> None:
    with pytest.raises(ValueError, match="at"):
        receipt([{"at": at, "kind": "sent"}])


def test_any_course_of_events_has_a_state_and_sent_only_where_the_person_said_so() -> None:
    chance = random.Random(1)
    for _ in range(COURSES):
        events, days = any_course(chance), chance.choice([None, 1, 7, 40])
        now = START + timedelta(minutes=chance.randrange(60 * 24 * 60))
        found = at_desk(events, now, days)
        if found.state in (State.SENT, State.WAITING) or found.due_on:
            assert any(event["kind"] == "sent" for event in events)
        assert found.sent == sum(event["kind"] == "sent" for event in events)
        later = at_desk(events, now + timedelta(days=400), days)
        assert later.state is (State.DUE if found.state in (State.SENT, State.WAITING) else found.state)


def test_the_order_in_which_events_were_written_down_makes_no_difference() -> None:
    chance = random.Random(2)
    for _ in range(COURSES):
        events = any_course(chance)
        assert at_desk(events, START, 7) == at_desk(chance.sample(events, len(events)), START, 7)


class Person:
    """Somebody who does one thing after the other, beside a model that remembers only what matters."""

    def __init__(self) -> None:
        self.now = START
        self.events: list[dict[str, Any]] = []
        self.state = "prepared"
        self.since = START
        self.was_answered = self.was_gone = self.gave_up = self.has_sent = self.is_anew = False

    def _do(self, kind: str) -> None:
        self.events.append({"at": self.now.isoformat(), "kind": kind})

    def opens_the_form(self) -> None:
        """Opened is not sent."""
        self._do("opened")
        if self.gave_up or self.state == "prepared":
            self.state, self.gave_up = "opened", False
        elif self.state != "opened":
            self.is_anew = self.has_sent

    def sends(self) -> None:
        """The waiting begins."""
        self._do("sent")
        self.state, self.since, self.has_sent = "waiting", self.now, True
        self.was_answered = self.was_gone = self.gave_up = self.is_anew = False

    def hears(self) -> None:
        """An answer came."""
        self._do("answered")
        self.state = "closed" if self.was_gone else "answered"
        self.was_answered, self.gave_up, self.is_anew = True, False, False

    def sees_it_gone(self) -> None:
        """It is no more to be seen."""
        self._do("gone")
        self.state = "closed" if self.was_answered else "gone"
        self.was_gone, self.gave_up, self.is_anew = True, False, False

    def sees_it_again(self) -> None:
        """It is there."""
        self._do("still_there")
        self.is_anew = False
        if self.state in ("answered", "gone", "closed"):
            self.state, self.was_gone = "act", False
        elif self.state == "waiting" or (self.state == "act" and self.has_sent):
            self.state, self.since = "waiting", self.now

    def gives_up(self) -> None:
        """It goes no further; what was sent before the form was opened once more stays sent."""
        self._do("withdrawn")
        self.gave_up, self.is_anew = self.gave_up or not self.is_anew, False

    def expected(self) -> str:
        """How the model says that it stands, where seven days are usual."""
        if self.gave_up:
            return "closed"
        if self.state != "waiting":
            return {"act": "due"}.get(self.state, self.state)
        days = ((self.now + timedelta(hours=9)).date() - (self.since + timedelta(hours=9)).date()).days
        return "sent" if days == 0 else "waiting" if days <= 7 else "due"


def test_step_by_step_a_report_stands_as_a_simple_model_says() -> None:
    chance = random.Random(3)
    for _ in range(COURSES):
        person = Person()
        steps = [
            *(person.opens_the_form, person.sends, person.hears),
            *(person.sees_it_gone, person.sees_it_again, person.gives_up),
        ]
        for _ in range(STEPS):
            person.now += timedelta(hours=chance.choice([0, 1, 5, 20, 24, 100, 200]), seconds=1)
            chance.choice(steps)()
            assert at_desk(person.events, person.now, 7).state.value == person.expected(), person.events
