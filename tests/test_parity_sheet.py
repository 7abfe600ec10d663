"""Python and JavaScript write the same sheet, of receipts that nobody would keep."""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.both_languages import assert_alike, in_javascript, situations
from tests.hostile_reports import MOMENTS, URLS, any_text
from tests.receipts_made import any_course, receipt
from tsuho.engine.reports import clean
from tsuho.engine.sheet import Block, quoted, sheet
from tsuho.records import Knowledge
from tsuho.records.receipts import Receipt

SHEETS = 100


def test_the_sheet_says_the_same_in_both_languages(knowledge: Knowledge, bundle: Path) -> None:
    chance = random.Random(36)
    asked = situations(knowledge)
    questions: list[dict[str, Any]] = []
    expected = []
    for _ in range(SHEETS):
        receipts = [_receipt(chance, chance.choice(asked), number) for number in range(chance.randrange(1, 4))]
        now = datetime(2026, 12, 30, tzinfo=UTC) + timedelta(minutes=chance.randrange(100_000))
        values = [each.model_dump(mode="json", exclude_none=True, by_alias=True) for each in receipts]
        words = [str(clean(any_text(chance)))[:80] for _ in receipts]
        questions.append({"sheet": values, "now": now.isoformat(), "words": words})
        quotes = [quoted(each, said) for each, said in zip(receipts, words, strict=True)]
        expected.append([_as_values(each) for each in sheet(knowledge, receipts, now, quotes)])
    assert_alike(questions, expected, in_javascript(bundle, questions))


CORRECTED = {
    "2026-11-03T21:00:09+09:00": False,  # what the answer was, told by the next press
    "2026-11-03": False,
    "2026-11-02": True,
    "2026-11-04T00:00:00+09:00": True,
}


def test_a_date_is_said_to_be_corrected_where_it_is_another_day(knowledge: Knowledge) -> None:
    for at, corrected in CORRECTED.items():
        told = {"at": "2026-11-03T21:00:00+09:00", "kind": "answered"}
        of = receipt([told, {**told, "at": at, "outcome": "refused", "replaces": "e0"}])
        [row] = [
            block.lines for block in sheet(knowledge, [of], datetime(2026, 12, 1, tzinfo=UTC)) if "course" in block.id
        ]
        assert [("date corrected later" in line.value.en) for line in row] == [corrected], at


def _receipt(chance: random.Random, situation: dict[str, str], number: int) -> Receipt:
    more = [{"note": str(clean(any_text(chance)))[:50], "number": chance.choice(("", "=1+1"))} for _ in range(12)]
    events = [{**each, **other} for each, other in zip(any_course(chance), more, strict=False)]
    for place, event in enumerate(events):
        if place and chance.random() < 0.3:
            event["replaces"] = f"e{chance.randrange(place + 1)}"
    posted, certain = chance.choice(MOMENTS), chance.choice((None, True, False))
    post = {"sent": chance.choice(URLS), "seen": chance.choice(URLS), "posted_at": posted, "certain": certain}
    evidence = chance.choice(("allowed", "text_only", "url_only"))
    given = {"id": f"r{number}", "made_at": f"2026-12-0{chance.randrange(1, 9)}", "situation": situation}
    return receipt(events, **given, post={**post, "author_id": str(clean(any_text(chance)))[:50]}, evidence=evidence)


def _as_values(block: Block) -> dict[str, Any]:
    lines = [{"label": line.label.model_dump(), "value": line.value.model_dump()} for line in block.lines]
    notes = [note.model_dump() for note in block.notes]
    return {"id": block.id, "title": block.title.model_dump(), "lines": lines, "notes": notes}
