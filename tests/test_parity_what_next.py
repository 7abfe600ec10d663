"""Python and JavaScript lead on alike, from every situation and any state."""

import random
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.both_languages import assert_alike, in_javascript, situations
from tests.hostile_reports import MOMENTS
from tests.receipts_made import receipt
from tsuho.engine.receipts import DeskState
from tsuho.engine.what_next import Next, what_next
from tsuho.records import Knowledge
from tsuho.records.receipts import Outcome, State


def test_what_comes_next_is_alike_in_both_languages(knowledge: Knowledge, bundle: Path) -> None:
    chance = random.Random(11)
    desks = (*knowledge.desks, "nobody")
    questions: list[dict[str, Any]] = []
    expected = []
    for situation in [*situations(knowledge), {"harm": "", "role": "victim", "wish": "takedown"}]:
        now = datetime(2026, 12, 30, tzinfo=UTC) + timedelta(hours=chance.randrange(2000))
        posted, evidence = chance.choice(MOMENTS), chance.choice(("allowed", "text_only"))
        kept = receipt([], situation=situation, post={"posted_at": posted}, evidence=evidence)
        states = tuple(_state(chance, desk) for desk in chance.sample(desks, chance.randrange(1, 6)))
        values = kept.model_dump(mode="json", exclude_none=True, by_alias=True)
        questions.append({"receipt": values, "states": [asdict(each) for each in states], "now": now.isoformat()})
        expected.append([_without_none(each) for each in what_next(knowledge, kept, states, now)])
    assert_alike(questions, expected, in_javascript(bundle, questions))


def _state(chance: random.Random, desk: str) -> DeskState:
    outcome = chance.choice((None, *Outcome))
    return DeskState(desk, chance.choice(tuple(State)), outcome=outcome, due_on=chance.choice(("", "2026-12-31")))


def _without_none(next_: Next) -> dict[str, Any]:
    return {**asdict(next_), "also": [each.model_dump() for each in next_.also]}
