"""The stories over three weeks of `shared_data/cases/stories.toml`: by their names, and walked step by step."""

from collections.abc import Iterator
from typing import Any

from tsuho.knowledge import read_cases
from tsuho.records.receipts import Receipt

Story = dict[str, Any]
Step = dict[str, Any]

STORIES: dict[str, Story] = {case["name"]: case for case in read_cases("stories")}


def walked(story: Story) -> Iterator[tuple[Step, Receipt]]:
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
