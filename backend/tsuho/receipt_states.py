"""How the reports of a file stand at their desks, by the knowledge of today and at a moment."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from tsuho.engine.changes_since import changes_since
from tsuho.engine.receipts import ATTENTION, DeskState, derive, expected_days, overall
from tsuho.engine.receipts_file import ReceiptsFile
from tsuho.engine.sites import Sites
from tsuho.engine.web_address import parse
from tsuho.engine.what_next import Next, what_next
from tsuho.records import Knowledge
from tsuho.records.receipts import Receipt


class Standing:
    """How receipts stand, by this knowledge and at this moment."""

    def __init__(self, knowledge: Knowledge, now: datetime) -> None:
        self._knowledge = knowledge
        self._now = now
        self._sites = Sites(knowledge.platforms.values())

    def of(self, receipt: Receipt) -> tuple[DeskState, ...]:
        """Its state at each of its desks."""
        site = self._sites.of(parse(receipt.post.sent).host)
        designated = site is not None and site.designated is not None
        situation = receipt.situation.as_asked()
        expectation = {
            each.desk: expected_days(self._knowledge.desks.get(each.desk), situation, designated=designated)
            for each in receipt.desks
        }
        return derive(receipt, self._now, expectation)


def receipt_values(found: ReceiptsFile, knowledge: Knowledge, now: datetime) -> dict[str, Any]:
    """For programs: every receipt with its state, how it stands at each desk, what changed since, what comes next."""
    stand = Standing(knowledge, now)
    receipts = [
        {
            "id": receipt.id,
            "state": overall(states := stand.of(receipt)).value,
            "desks": [asdict(state) for state in states],
            "changed": _changed(receipt, knowledge),
            "next": [_as_value(each) for each in what_next(knowledge, receipt, states, now)],
        }
        for receipt in found.receipts
    ]
    counts = {state.value: sum(each["state"] == state for each in receipts) for state in ATTENTION}
    return {"now": now.isoformat(), "receipts": receipts, "counts": counts, "refused": list(found.refused)}


def _changed(receipt: Receipt, knowledge: Knowledge) -> list[dict[str, Any]]:
    """What changed since, desk by desk."""
    log, harm = knowledge.changes.change, receipt.situation.harm
    return [
        {"at": each.desk, **change.model_dump(mode="json", exclude_none=True)}
        for each in receipt.desks
        for change in changes_since(log, receipt.edition, each.desk, harm)
    ]


def _as_value(next_: Next) -> dict[str, Any]:
    return {**asdict(next_), "also": [each.model_dump() for each in next_.also]}
