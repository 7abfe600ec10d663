"""Stories over three weeks: after every step of `shared_data/cases/stories.toml` it is told how each desk stands, what
comes next, and what stands on the sheet. `tests/extension/stories.test.js` walks the same."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest

from tsuho.cli.standing import as_values
from tsuho.engine.receipts_file import ReceiptsFile
from tsuho.engine.sheet import sheet
from tsuho.knowledge import read_cases
from tsuho.records import Knowledge
from tsuho.records.receipts import Receipt

STORIES = {case["name"]: case for case in read_cases("stories")}


def walked(story: dict[str, Any]) -> Iterator[tuple[dict[str, Any], Receipt]]:
    """Each step of a story, with the record as it is by then."""
    desks: dict[str, list[dict[str, Any]]] = {}
    post = {"sent": story["sent"], "posted_at": story.get("posted_at")}
    for step in story["steps"]:
        for happened in step.get("happens", ()):
            event = {"at": step["now"], **happened}
            desks.setdefault(event.pop("desk"), []).append(event)
        told = {"situation": story["situation"], "evidence": story.get("evidence", "allowed"), "post": post}
        listed = [{"desk": desk, "events": events} for desk, events in desks.items()]
        made_at = story["steps"][0]["now"]
        yield step, Receipt.model_validate({"id": "r", "schema": 1, "made_at": made_at, "desks": listed, **told})


@pytest.mark.parametrize("name", STORIES)
def test_a_story_goes_as_it_is_told(knowledge: Knowledge, name: str) -> None:
    for step, receipt in walked(STORIES[name]):
        now = datetime.fromisoformat(step["now"])
        [told] = as_values(ReceiptsFile((receipt,), ()), knowledge, now)["receipts"]
        assert told["state"] == step["state"], step["now"]
        assert {each["desk"]: each["state"] for each in told["desks"]} == step["states"], step["now"]
        assert {each["desk"]: each["said"] for each in told["next"]} == step.get("said", {}), step["now"]
        roads = {each["desk"]: [f"{way['id']} {way['desk']}".strip() for way in each["roads"]] for each in told["next"]}
        assert roads == step.get("roads", {}), step["now"]
        blocks = [block for block in sheet(knowledge, [receipt], now) if block.id.startswith("course-")]
        rows = {block.id.split("-", 2)[2]: block.lines[-1] for block in blocks}
        assert {desk: f"{row.label.ja} {row.value.ja}" for desk, row in rows.items()} == step["sheet"], step["now"]


def test_there_are_ten_over_three_weeks_and_every_kind_of_end() -> None:
    states = {state for story in STORIES.values() for step in story["steps"] for state in step["states"].values()}
    assert len(STORIES) >= 10
    assert states == {"prepared", "opened", "sent", "waiting", "due", "answered", "gone", "closed"}
    long = [story for story in STORIES.values() if _days(story) >= 19]
    assert len(long) >= 6
    assert any(story.get("evidence") == "url_only" for story in STORIES.values())


def _days(story: dict[str, Any]) -> int:
    first, *_, last = (datetime.fromisoformat(step["now"]) for step in story["steps"])
    return (last - first).days
