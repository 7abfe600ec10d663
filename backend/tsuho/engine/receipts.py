"""How a report stands at each desk, from what happened, the day, and what the desk leads one to expect. Pure; the clock
is an argument. `extension/engine/receipts.js` works it out the same way.

Nothing of it is ever kept: a state that is kept goes stale the next day. Any event may follow any other, because people
fill in afterwards; they are taken by their time, and those of the same time as they stand.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from tsuho.engine.constants import LOOK_AGAIN_DAYS
from tsuho.engine.japan_time import day_of, instant, milliseconds, number_of_day
from tsuho.records.desks import Desk
from tsuho.records.receipts import AtDesk, Event, EventKind, Outcome, Receipt, State
from tsuho.records.situations import Situation

# What a person should look at first: of several desks the first of these tells how the whole report stands.
ATTENTION = (
    State.DUE,
    State.OPENED,
    State.WAITING,
    State.SENT,
    State.PREPARED,
    State.ANSWERED,
    State.GONE,
    State.CLOSED,
)

_ENDED = (State.ANSWERED, State.GONE, State.CLOSED)
_DASHES = re.compile("[\u2010-\u2015\u2212\u30fc\ufe63]")
_DIGITS_ONLY = re.compile(r"[0-9 \-]+")
_SPACES = re.compile(r"[ \t\r\n]+")


@dataclass(frozen=True, slots=True)
class DeskState:
    """How a report stands at one desk. `since`: the day in Japan of the event that this stands on, '' where nothing
    happened. `sent`: how often it was sent, `sent_on` when last. `due_on`: the day from which one should look, '' where
    nothing is waited for. `expected`: whether the desk itself leads one to expect that; else it is our own reminder."""

    desk: str
    state: State = State.PREPARED
    since: str = ""
    sent: int = 0
    sent_on: str = ""
    number: str = ""
    outcome: Outcome | None = None
    due_on: str = ""
    expected: bool = False


class _Course(NamedTuple):
    """What has come out so far, event by event."""

    state: State = State.PREPARED
    at: int = 0
    sent: int = 0
    sent_at: int = 0
    number: str = ""
    outcome: Outcome | None = None
    is_answered: bool = False
    is_gone: bool = False
    is_withdrawn: bool = False
    is_anew: bool = False  # its form was opened once more after it had been sent


def derive(receipt: Receipt, now: datetime, expectation: Mapping[str, int | None]) -> tuple[DeskState, ...]:
    """How the report stands at each of its desks. `expectation`: within how many days each desk leads one to expect
    that something happens, None where nobody knows."""
    return tuple(_at_desk(each, now, expectation.get(each.desk)) for each in receipt.desks)


def overall(states: Iterable[DeskState]) -> State:
    """How the report stands as a whole: as at the desk that needs the person most."""
    found = {each.state for each in states}
    return next((state for state in ATTENTION if state in found), State.PREPARED)


def expected_days(desk: Desk | None, situation: Situation | None, *, designated: bool) -> int | None:
    """Within how many days a desk leads one to expect that something happens, None where nobody knows. `designated`:
    whether the site is one that the law binds."""
    if desk is None or situation is None:
        return None
    fitting = (each for each in desk.expect if each.covers(situation) and (designated or not each.designated))
    return next((each.days for each in fitting), None)


def reference_number(typed: str) -> str:
    """A reference number as its desk writes it: wide digits and signs made plain, without the spaces around it and,
    where it is made of digits, inside it."""
    plain = _SPACES.sub(" ", unicodedata.normalize("NFKC", typed)).strip(" ")
    digits = _DASHES.sub("-", plain)
    return digits.replace(" ", "") if _DIGITS_ONLY.fullmatch(digits) else plain


def _at_desk(at_desk: AtDesk, now: datetime, days: int | None) -> DeskState:
    course = _Course()
    for event in _in_order(at_desk.events):
        course = _after(course, event)
    state = State.CLOSED if course.is_withdrawn else course.state
    told = DeskState(
        desk=at_desk.desk,
        state=state,
        since=day_of(course.at) if course.at else "",
        sent=course.sent,
        sent_on=day_of(course.sent_at) if course.sent else "",
        number=course.number,
        outcome=course.outcome,
        expected=days is not None,
    )
    return _waiting(told, course.at, now, LOOK_AGAIN_DAYS if days is None else days) if state is State.SENT else told


def _waiting(told: DeskState, since: int, now: datetime, days: int) -> DeskState:
    """What was sent, by the day: sent today, waiting, or to be looked at once the days have passed."""
    passed = number_of_day(milliseconds(now)) - number_of_day(since)
    state = State.SENT if passed <= 0 else State.WAITING if passed <= days else State.DUE
    due_on = day_of(since + (days + 1) * 86_400_000)
    return replace(told, state=state, due_on=due_on)


def _in_order(events: Sequence[Event]) -> list[Event]:
    """By their time, without those that another stands in for."""
    replaced = {each.replaces for each in events if each.replaces}
    return sorted((each for each in events if each.id not in replaced), key=lambda each: instant(each.at))


def _after(course: _Course, event: Event) -> _Course:
    change = _AFTER.get(event.kind)
    return change(course, instant(event.at), event) if change else course


def _opened(course: _Course, at: int, _: Event) -> _Course:
    if course.is_withdrawn or course.state is State.PREPARED:
        return course._replace(state=State.OPENED, at=at, is_withdrawn=False)
    return course._replace(is_anew=course.sent > 0 and course.state is not State.OPENED)


def _sent(course: _Course, at: int, _: Event) -> _Course:
    fresh = _Course(state=State.SENT, at=at, sent=course.sent + 1, sent_at=at)
    return fresh._replace(number=course.number, outcome=course.outcome)


def _numbered(course: _Course, _: int, event: Event) -> _Course:
    return course._replace(number=event.number or "")


def _answered(course: _Course, at: int, event: Event) -> _Course:
    state = State.CLOSED if course.is_gone else State.ANSWERED
    answered = course._replace(state=state, at=at, outcome=event.outcome or Outcome.OTHER)
    return answered._replace(is_answered=True, is_withdrawn=False, is_anew=False)


def _gone(course: _Course, at: int, _: Event) -> _Course:
    state = State.CLOSED if course.is_answered else State.GONE
    return course._replace(state=state, at=at, is_gone=True, is_withdrawn=False, is_anew=False)


def _still_there(course: _Course, at: int, _: Event) -> _Course:
    """It is still to be seen: after an answer that is something to act on; while one waits, the waiting begins anew."""
    course = course._replace(is_anew=False)
    if course.state in _ENDED:
        return course._replace(state=State.DUE, at=at, is_gone=False)
    if course.sent and course.state in (State.SENT, State.DUE):
        return course._replace(state=State.SENT, at=at)
    return course


def _withdrawn(course: _Course, at: int, _: Event) -> _Course:
    """Who does not send it once more has not taken back what was sent."""
    if course.is_anew:
        return course._replace(is_anew=False)
    return course._replace(at=at, is_withdrawn=True)


_AFTER: dict[EventKind, Callable[[_Course, int, Event], _Course]] = {
    EventKind.OPENED: _opened,
    EventKind.FILLED: _opened,
    EventKind.SENT: _sent,
    EventKind.NUMBER: _numbered,
    EventKind.ANSWERED: _answered,
    EventKind.GONE: _gone,
    EventKind.STILL_THERE: _still_there,
    EventKind.WITHDRAWN: _withdrawn,
}
