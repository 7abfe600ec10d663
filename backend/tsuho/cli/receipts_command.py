"""`tsuho receipts`: how the reports of a file stand at their desks, as a table and as JSON."""

import argparse
from datetime import datetime

from tsuho.cli.given import moment, receipts_file
from tsuho.cli.terminal import say, say_json, table
from tsuho.cli.words import text
from tsuho.engine.receipts import ATTENTION, DeskState
from tsuho.engine.receipts_file import ReceiptsFile
from tsuho.knowledge import read_knowledge
from tsuho.receipt_states import Standing, receipt_values
from tsuho.records import Knowledge
from tsuho.records.receipts import Receipt

COLUMNS = (
    *("receipts.column_state", "receipts.column_since", "receipts.column_harm"),
    *("receipts.column_desk", "receipts.column_number", "receipts.column_post"),
)
SHOWN = 48  # characters of an address


def run(chosen: argparse.Namespace) -> int:
    """The command's exit code. Raises `NoMoment`, `UnreadableReceipts` and `OSError`."""
    now = moment(chosen.now, chosen.asked_at)
    found = receipts_file(chosen.file)
    knowledge = read_knowledge()
    if chosen.json:
        say_json(receipt_values(found, knowledge, now))
    else:
        say(_printed(found, knowledge, now, chosen.lang))
    return 0


def _printed(found: ReceiptsFile, knowledge: Knowledge, now: datetime, language: str) -> str:
    """For people: a line for each report at each desk, what needs them first."""
    stand = Standing(knowledge, now)
    rows = [(receipt, state) for receipt in found.receipts for state in stand.of(receipt)]
    rows.sort(key=lambda row: (ATTENTION.index(row[1].state), row[1].since))
    lines = [_line(receipt, state, knowledge, language) for receipt, state in rows]
    columns = [text(key, language) for key in COLUMNS]
    parts = [table(columns, lines)] if lines else [text("receipts.none", language)]
    if found.refused:
        places = ", ".join(map(str, found.refused))
        parts.append(text("receipts.refused", language, number=len(found.refused), places=places))
    return "\n\n".join(parts)


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
