"""What a person can do next at each desk of a report: a sentence, the roads on, and what not to forget. Pure; the clock
is an argument. `extension/engine/what-next.js` works it out the same way.

A road never leads to a desk that was asked already, but for the one that wants to know more: so whoever follows the
roads comes to an end.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from tsuho.engine.japan_time import spelled_day
from tsuho.engine.log_clock import log_clock
from tsuho.engine.receipts import DeskState
from tsuho.engine.template_text import template_text
from tsuho.engine.triage import EMERGENCY, triage
from tsuho.records import Knowledge, Situation, Words
from tsuho.records.receipts import Receipt, State
from tsuho.records.what_next import Aside, Road, Standing, WhatNext

# More than these would be a menu, not a way on.
MOST_ROADS = 3
NOWHERE = ("day", "rest", "sheet")


@dataclass(frozen=True, slots=True)
class WayOn:
    """One road, as far as it can be walked: `desk` is '' where it leads to none, `wish` what one would ask there, `day`
    when to look again."""

    id: str
    to: str
    desk: str
    wish: str
    day: str
    ja: str
    en: str


@dataclass(frozen=True, slots=True)
class Next:
    """What comes next at one desk."""

    desk: str
    said: Standing
    ja: str
    en: str
    roads: tuple[WayOn, ...]
    also: tuple[Words, ...]
    sources: tuple[str, ...]


def what_next(knowledge: Knowledge, receipt: Receipt, states: tuple[DeskState, ...], now: datetime) -> tuple[Next, ...]:
    """What comes next at each of the report's desks; nothing where nothing was sent yet."""
    asked = {each.desk for each in states if said_of(each)}
    found = (_at_desk(knowledge, receipt, state, asked, now) for state in states)
    return tuple(each for each in found if each)


def said_of(state: DeskState) -> Standing | None:
    """What is known of a report at a desk, in one word; None where it was not sent yet."""
    if state.state in (State.PREPARED, State.OPENED):
        return None
    if state.state in (State.SENT, State.WAITING):
        return "waiting"
    if state.state is State.DUE:
        return "silence" if state.due_on else "still_there"
    if state.state is State.GONE:
        return "gone"
    if state.state is State.CLOSED:
        return "ended" if state.outcome else "withdrawn"
    return state.outcome.value if state.outcome else "other"


def _at_desk(knowledge: Knowledge, receipt: Receipt, state: DeskState, asked: set[str], now: datetime) -> Next | None:
    said, next_, situation = said_of(state), knowledge.what_next, receipt.situation.as_asked()
    if said is None:
        return None
    fits = _Fits(said, state.desk, receipt, situation)
    after = next((each for each in next_.after if fits(each)), None)
    if after is None:
        return None
    asides = [each for each in next_.also if fits(each)]
    clock = log_clock(knowledge, situation, receipt.post.posted_at or "", receipt.made_at, now)
    also = tuple(Words(ja=each.ja, en=each.en) for each in asides)
    roads = tuple(_ways(knowledge, next_, after.roads, situation, state, asked))
    sources = (*after.sources, *(id for each in asides for id in each.sources), *(clock[1] if clock else ()))
    return Next(
        desk=state.desk,
        said=said,
        ja=after.ja,
        en=after.en,
        roads=roads,
        also=(clock[0], *also) if clock else also,
        sources=tuple(dict.fromkeys(sources)),
    )


@dataclass(frozen=True, slots=True)
class _Fits:
    """Whether a sentence is for what was said there."""

    said: str
    desk: str
    receipt: Receipt
    situation: Situation

    def __call__(self, aside: Aside) -> bool:
        return (
            self.said in aside.said
            and (aside.desks is None or self.desk in aside.desks)
            and (aside.evidence is None or self.receipt.evidence in aside.evidence)
            and aside.covers(self.situation)
        )


def _ways(
    knowledge: Knowledge,
    next_: WhatNext,
    ids: tuple[str, ...],
    situation: Situation,
    state: DeskState,
    asked: set[str],
) -> Iterator[WayOn]:
    """The roads that can be walked; one that needs no desk is the last, or the only one."""
    roads = {each.id: each for each in next_.road}
    taken, shown = set(asked) | {state.desk}, 0
    for id in ids:
        road = roads[id]
        if shown >= MOST_ROADS - (road.to not in NOWHERE):
            continue
        way = _way(knowledge, road, situation, state, taken)
        if way is None:
            continue
        taken.add(way.desk)
        shown += 1
        yield way


def _way(knowledge: Knowledge, road: Road, situation: Situation, state: DeskState, taken: set[str]) -> WayOn | None:
    if road.to == "desk":
        desk, wish = _first_desk(knowledge, road, situation, taken)
    else:
        desk, wish = (state.desk if road.to == "same" else ""), situation.wish
    if (road.to == "desk" and not desk) or (road.to == "day" and not state.due_on):
        return None
    record = knowledge.desks.get(desk)
    day = state.due_on if road.to == "day" else ""
    on = spelled_day(day) if day else None
    ja = {"place": record.short.ja if record else desk, "day": on.ja if on else ""}
    en = {"place": record.short.en if record else desk, "day": on.en if on else ""}
    return WayOn(
        id=road.id,
        to=road.to,
        desk=desk,
        wish=wish,
        day=day,
        ja=template_text(road.ja).filled(ja),
        en=template_text(road.en).filled(en),
    )


def _first_desk(knowledge: Knowledge, road: Road, situation: Situation, taken: set[str]) -> tuple[str, str]:
    """The first desk of our order that was not asked yet, and the wish with which one goes there."""
    if situation.harm not in knowledge.harms or situation.role not in knowledge.roles:
        return "", ""
    for wish in road.wishes or (situation.wish,):
        if wish not in knowledge.wishes:
            continue
        for desk in _desks(knowledge, situation, wish):
            if desk not in taken and desk != EMERGENCY and (road.desks is None or desk in road.desks):
                return desk, wish
    return "", ""


_known: list[tuple[Knowledge, dict[tuple[str, str, str], tuple[str, ...]]]] = []  # of the knowledge that is asked now


def _desks(knowledge: Knowledge, situation: Situation, wish: str) -> tuple[str, ...]:
    """The desks of our order, worked out once: a file holds thousands of reports of the same few situations."""
    if not _known or _known[0][0] is not knowledge:
        _known[:] = [(knowledge, {})]
    known, asked = _known[0][1], (situation.harm, situation.role, wish)
    if asked not in known:
        answer = triage(knowledge, situation.model_copy(update={"wish": wish}))
        known[asked] = tuple(signpost.desk for signpost in answer.signposts)
    return known[asked]
