"""Receipts for tests: a whole one, files of them, and courses of events as nobody would write them down."""

import json
import random
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from tsuho.records.receipts import Event, EventKind, Receipt

START = datetime(2026, 12, 25, 3, 0, tzinfo=UTC)  # so that a year ends
WHOLE: dict[str, Any] = {
    "id": "0123abcd",
    "schema": 1,
    "made_at": "2026-11-03T21:05:00+09:00",
    "edition": "2026-11-01.1",
    "situation": {"harm": "defamation", "role": "victim", "wish": "takedown"},
    "evidence": "allowed",
    "post": {
        "sent": "https://x.com/a/status/1990000000000000000",
        "seen": "https://x.com/a/status/1990000000000000000?s=20",
        "number": "1990000000000000000",
        "author_id": "@a",
        "posted_at": "2026-11-01T12:00:00Z",
        "certain": True,
        "others": ["https://x.com/a/status/1990000000000000001"],
    },
    "desks": [
        {
            "desk": "platform",
            "events": [
                {"id": "e1", "at": "2026-11-03T21:05:00+09:00", "kind": "opened"},
                {"id": "e2", "at": "2026-11-03", "kind": "sent", "replaces": "e0"},
                {"id": "e3", "at": "2026-11-03T21:06:00.123Z", "kind": "number", "number": "=1+1"},
                {"id": "e4", "at": "2026-11-10T09:00:00+09:00", "kind": "answered", "outcome": "refused", "note": "…"},
            ],
        },
        {"desk": "ihc"},
    ],
}


def file_of(*receipts: Any, **more: Any) -> str:
    """The text of a file."""
    return json.dumps({"format": "tsuho-receipts", "version": 1, "receipts": receipts, **more})


def receipt(events: list[dict[str, Any]], **more: Any) -> Receipt:
    """A receipt of one desk."""
    given = {"id": "r", "schema": 1, "made_at": "2026-11-29T00:00:00Z", **more}
    named = [_event(f"e{number}", *event.items()) for number, event in enumerate(events)]
    return Receipt.model_validate({**given, "desks": [{"desk": "ihc", "events": named}]})


@lru_cache(maxsize=64)  # a report that goes on has the events that it had
def _event(id: str, *said: tuple[str, Any]) -> Event:
    return Event.model_validate({"id": id, **dict(said)})


KINDS = [kind.value for kind in EventKind]


def any_course(chance: random.Random) -> list[dict[str, Any]]:
    """Events as nobody would write them down: in any order, any after any other, no two at the same moment."""
    minutes = chance.sample(range(60 * 24 * 40), chance.randrange(12))
    outcomes = ("removed", "refused", "other")
    return [
        {
            "at": (START + timedelta(minutes=each)).isoformat(),
            "kind": chance.choice(KINDS),
            "outcome": chance.choice(outcomes),
        }
        for each in minutes
    ]
