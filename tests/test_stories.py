"""Stories over three weeks: after every step of `shared_data/cases/stories.toml` it is told how each desk stands, what
comes next, and what stands on the sheet. `tests/extension/stories.test.js` walks the same, and people in real browsers
do in `tests/browser/test_stories_played.py`."""

from datetime import datetime

import pytest

from tests.stories import STORIES, Story, walked
from tsuho.engine.receipts_file import ReceiptsFile
from tsuho.engine.sheet import sheet
from tsuho.receipt_states import receipt_values
from tsuho.records import Knowledge


@pytest.mark.parametrize("name", STORIES)
def test_a_story_goes_as_it_is_told(knowledge: Knowledge, name: str) -> None:
    for step, receipt in walked(STORIES[name]):
        now = datetime.fromisoformat(step["now"])
        [told] = receipt_values(ReceiptsFile((receipt,), ()), knowledge, now)["receipts"]
        assert told["state"] == step["state"], step["now"]
        assert {each["desk"]: each["state"] for each in told["desks"]} == step["states"], step["now"]
        due = {each["desk"]: each["due_on"] for each in told["desks"] if each["due_on"]}
        assert due == step.get("due", {}), step["now"]
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


def _days(story: Story) -> int:
    first, *_, last = (datetime.fromisoformat(step["now"]) for step in story["steps"])
    return (last - first).days
