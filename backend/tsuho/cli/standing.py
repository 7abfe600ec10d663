"""`tsuho receipts`: how the reports of a file stand at their desks, as tables and as JSON."""

import sys
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from tsuho.cli.terminal import table
from tsuho.cli.words import text
from tsuho.engine.changes_since import changes_since
from tsuho.engine.japan_time import JST
from tsuho.engine.receipts import ATTENTION, DeskState, derive, expected_days, overall
from tsuho.engine.receipts_file import ReceiptsFile, UnreadableReceipts, read_receipts
from tsuho.engine.sites import Sites
from tsuho.engine.web_address import parse
from tsuho.engine.what_next import Next, what_next
from tsuho.errors import Unusable
from tsuho.records import Knowledge
from tsuho.records.receipts import Receipt

COLUMNS = (
    *("receipts.column_state", "receipts.column_since", "receipts.column_harm"),
    *("receipts.column_desk", "receipts.column_number", "receipts.column_post"),
)
SHOWN = 48  # characters of an address


def moment(written: str, asked_at: datetime) -> datetime:
    """The moment to work it out for; that of asking, where nothing is written. A time without a zone is Japan's.
    Raises `Unusable`."""
    if not written:
        return asked_at
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        raise Unusable(f"--now: {written!r} is no moment as ISO 8601 writes it (2026-11-29T12:00:00+09:00)") from None
    return at if at.tzinfo else at.replace(tzinfo=JST)


def receipts_of(file: str) -> ReceiptsFile:
    """What the file holds (`-`: standard input). Raises `UnreadableReceipts`, and `OSError` where it cannot be read."""
    content = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    try:
        try:
            return read_receipts(content.decode("utf-8-sig"))
        except UnicodeDecodeError:
            raise UnreadableReceipts("not_json") from None
    except UnreadableReceipts as error:
        error.where = file
        raise


def as_values(found: ReceiptsFile, knowledge: Knowledge, now: datetime) -> dict[str, Any]:
    """For programs: every receipt with its state, how it stands at each desk, what changed since, what comes next."""
    stand = _Standing(knowledge, now)
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


def printed(found: ReceiptsFile, knowledge: Knowledge, now: datetime, language: str) -> str:
    """For people: a line for each report at each desk, what needs them first."""
    stand = _Standing(knowledge, now)
    rows = [(receipt, state) for receipt in found.receipts for state in stand.of(receipt)]
    rows.sort(key=lambda row: (ATTENTION.index(row[1].state), row[1].since))
    lines = [_line(receipt, state, knowledge, language) for receipt, state in rows]
    columns = [text(key, language) for key in COLUMNS]
    parts = [table(columns, lines)] if lines else [text("receipts.none", language)]
    if found.refused:
        places = ", ".join(map(str, found.refused))
        parts.append(text("receipts.refused", language, number=len(found.refused), places=places))
    return "\n\n".join(parts)


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


class _Standing:
    """How receipts stand, by this knowledge and at this moment."""

    def __init__(self, knowledge: Knowledge, now: datetime) -> None:
        self._knowledge = knowledge
        self._now = now
        self._sites = Sites(knowledge.platforms.values())

    def of(self, receipt: Receipt) -> tuple[DeskState, ...]:
        site = self._sites.of(parse(receipt.post.sent).host)
        designated = site is not None and site.designated is not None
        situation = receipt.situation.as_asked()
        expectation = {
            each.desk: expected_days(self._knowledge.desks.get(each.desk), situation, designated=designated)
            for each in receipt.desks
        }
        return derive(receipt, self._now, expectation)


def _line(receipt: Receipt, state: DeskState, knowledge: Knowledge, language: str) -> tuple[str, ...]:
    harm, desk = knowledge.harms.get(receipt.situation.harm), knowledge.desks.get(state.desk)
    address = receipt.post.sent.removeprefix("https://").removeprefix("http://")
    return (
        text(f"receipts_state.{state.state}", language),
        state.since or "-",
        getattr(harm.label, language) if harm else receipt.situation.harm or "-",
        getattr(desk.short, language) if desk else state.desk,
        state.number or "-",
        address if len(address) <= SHOWN else f"{address[: SHOWN - 1]}…",
    )
