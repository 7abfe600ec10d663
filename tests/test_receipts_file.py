"""A file of receipts is read whole or refused in words, in both languages alike; the same twice changes nothing."""

import copy
import json
import random
import shutil
import subprocess
from typing import Any

import pytest

from tests.receipts_made import WHOLE, file_of
from tsuho.engine.receipts_file import UnreadableReceipts, merged, read_receipts
from tsuho.knowledge import CHECKOUT
from tsuho.records.receipts import Receipt

READER = r"""
import { readFileSync } from 'node:fs';
import { readReceipts } from './extension/engine/receipts-file.js';
const lines = readFileSync(0, 'utf8').split('\n').filter(Boolean);
console.log(lines.map(line => JSON.stringify(readReceipts(JSON.parse(line)))).join('\n'));
"""
ODD: tuple[Any, ...] = (
    None,
    "",
    0,
    1,
    2,
    1.5,
    True,
    [],
    {},
    "x",
    "x y",
    "x" * 201,
    "2026-02-30",
    "あ",
    "url_only",
    "sent",
    "\ud83d",
    ["a"],
)
CHANGES = 1500


def in_javascript(texts: list[str]) -> list[Any]:
    """What the extension reads in each of these files."""
    node = shutil.which("node")
    assert node
    command = [node, "--input-type=module", "-e", READER]
    lines = "".join(json.dumps(text) + "\n" for text in texts)
    run = subprocess.run(command, input=lines, cwd=CHECKOUT, capture_output=True, encoding="utf-8", timeout=120)
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.split("\n") if line]


def in_python(text: str) -> dict[str, Any]:
    """The same in Python, as JSON says it."""
    try:
        found = read_receipts(text)
    except UnreadableReceipts as error:
        return {"trouble": error.trouble}
    return {"receipts": [plain(each) for each in found.receipts], "refused": list(found.refused)}


def plain(receipt: Receipt) -> dict[str, Any]:
    """As the file has it."""
    values: dict[str, Any] = receipt.model_dump(mode="json", by_alias=True, exclude_none=True)
    if not values["post"]["others"]:
        del values["post"]["others"]
    return values


def test_a_whole_file_is_read_as_it_was_written() -> None:
    found = read_receipts(file_of(WHOLE))
    assert found.refused == ()
    assert plain(found.receipts[0]) == {**WHOLE, "desks": [WHOLE["desks"][0], {"desk": "ihc", "events": []}]}


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("", "not_json"),
        (file_of(WHOLE)[:-9], "not_json"),
        ("[]", "not_ours"),
        ("null", "not_ours"),
        ('{"format": "other", "version": 1, "receipts": []}', "not_ours"),
        (file_of(version="1"), "not_ours"),
        (file_of(version=True), "not_ours"),
        (file_of(version=0), "not_ours"),
        ('{"format": "tsuho-receipts", "version": 1}', "not_ours"),
        (file_of(WHOLE, version=2), "newer"),
        ('{"format": "tsuho-receipts", "version": 3}', "newer"),
        (file_of(WHOLE, format="tsuho-receipts-sealed"), "sealed"),
        (file_of(WHOLE, format="tsuho-receipts-sealed", version=2), "newer"),
    ],
)
def test_what_is_no_file_of_ours_is_refused_as_a_whole_with_its_own_reason(text: str, trouble: str) -> None:
    assert in_python(text) == {"trouble": trouble}
    assert in_javascript([text]) == [{"trouble": trouble}]


def test_receipts_that_do_not_fit_are_left_out_by_their_place_and_the_others_are_read() -> None:
    found = read_receipts(file_of({"id": "x"}, WHOLE, 1, {**WHOLE, "id": "b", "schema": 2}))
    assert [each.id for each in found.receipts] == ["0123abcd"]
    assert found.refused == (1, 3, 4)


def test_keys_that_nobody_knows_are_passed_over() -> None:
    found = read_receipts(
        file_of({**WHOLE, "mood": 1, "post": {**WHOLE["post"], "words": "x"}}, counts={"receipts": 1})
    )
    assert "words" not in found.receipts[0].model_dump_json()


def test_two_files_of_one_report_make_one_receipt_and_nothing_is_doubled_or_lost() -> None:
    one, other = copy.deepcopy(WHOLE), copy.deepcopy(WHOLE)
    other["desks"][0]["events"].append({"id": "e5", "at": "2026-11-12", "kind": "gone"})
    other["desks"].append({"desk": "jinken", "events": [{"id": "e6", "at": "2026-11-12", "kind": "sent"}]})
    [receipt] = read_receipts(file_of(one, other, one)).receipts
    ids = {desk.desk: [event.id for event in desk.events] for desk in receipt.desks}
    assert ids == {"platform": ["e1", "e2", "e3", "e4", "e5"], "ihc": [], "jinken": ["e6"]}
    assert merged(receipt, receipt) == receipt


def test_of_an_event_that_both_have_what_is_known_stays() -> None:
    changed = copy.deepcopy(WHOLE)
    changed["desks"][0]["events"][0]["at"] = "2020-01-01"
    [receipt] = read_receipts(file_of(WHOLE, changed)).receipts
    assert receipt.desks[0].events[0].at == "2026-11-03T21:05:00+09:00"


def test_any_broken_file_is_read_alike_in_both_languages() -> None:
    chance = random.Random(11)
    texts = [file_of(WHOLE, broken(chance), broken(chance)) for _ in range(CHANGES)]
    for text, theirs in zip(texts, in_javascript(texts), strict=True):
        assert in_python(text) == theirs, text


def test_nothing_of_a_broken_file_breaks_the_reader() -> None:
    chance = random.Random(12)
    whole = file_of(WHOLE, WHOLE)
    for _ in range(CHANGES):
        at = chance.randrange(len(whole))
        broken_by = chance.choice(("", "{", "]", '"', "\\", "9", "\u2028", "[["))
        found = in_python(whole[:at] + broken_by + whole[at + chance.randrange(3) :])
        assert found.get("trouble", "not_json") in ("not_json", "not_ours", "newer")


def broken(chance: random.Random) -> dict[str, Any]:
    """The receipt with one or two parts that are something else, or not there."""
    values = copy.deepcopy(WHOLE)
    for _ in range(chance.randrange(1, 3)):
        place: Any = values
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            if not keys:
                break
            key = chance.choice(keys)
            if isinstance(place[key], dict | list) and place[key] and chance.random() < 0.75:
                place = place[key]
                continue
            if chance.random() < 0.3:
                del place[key]
            else:
                place[key] = chance.choice(ODD)
            break
    return values
