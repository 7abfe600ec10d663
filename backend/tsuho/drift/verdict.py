"""From visits to a verdict: only the same trouble on several days is one. Pure; what was seen before is an argument."""

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from tsuho.drift.outcome import Kind, Outcome

REPEATED = 3  # days: an evening's maintenance, a slip of a server or a form shown to some only is none
CLOSED_FOR_LONG = 14  # days of "closed for maintenance", after which it is no maintenance any more
MOST_DAYS = 30  # kept of one trouble

Verdict = Literal["fine", "doubtful", "broken", "by_hand"]
BY_HAND: frozenset[Kind] = frozenset({"bot_wall", "no_form", "another_page"})


class Trouble(BaseModel):
    """The same trouble on each of these days, the first of them first."""

    model_config = ConfigDict(frozen=True, extra="ignore")
    kind: Kind
    days: tuple[date, ...] = Field(min_length=1)


class Title(BaseModel):
    """What a page was called when it was last as it should be, and on which day that was."""

    model_config = ConfigDict(frozen=True, extra="ignore")
    title: str
    day: date


class Seen(BaseModel):
    """What earlier visits left, by address: trouble, and the titles of pages that were fine."""

    model_config = ConfigDict(frozen=True, extra="ignore")
    format: Literal["tsuho-drift"] = "tsuho-drift"
    version: Literal[1] = 1
    troubles: dict[str, Trouble] = Field(default_factory=dict)
    titles: dict[str, Title] = Field(default_factory=dict)


def after_visit(before: Trouble | None, outcome: Outcome, day: date) -> Trouble | None:
    """What is remembered of an address once it was visited that day; a good visit forgets all trouble."""
    if outcome.kind == "fine":
        return None
    if before is None or before.kind != outcome.kind:
        return Trouble(kind=outcome.kind, days=(day,))
    days = sorted({*before.days, day})
    return Trouble(kind=outcome.kind, days=(days[0], *days[1:][-(MOST_DAYS - 1) :]))


def verdict_of(trouble: Trouble | None) -> Verdict:
    """What may be said by now. Where a program is kept out, a form is drawn by script, or only a title is another, a
    person has to look."""
    if trouble is None:
        return "fine"
    needed = CLOSED_FOR_LONG if trouble.kind == "maintenance" else REPEATED
    if len(trouble.days) < needed:
        return "doubtful"
    return "by_hand" if trouble.kind in BY_HAND else "broken"
