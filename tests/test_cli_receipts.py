"""`tsuho receipts FILE`: how the reports of a file stand, for people and programs; what cannot be read, in words."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.receipts_made import WHOLE, file_of
from tsuho.cli import parser

NOW = ("--now", "2026-11-29T12:00:00+09:00")


def receipt(id: str, *events: tuple[str, str], desk: str = "platform", **more: Any) -> dict[str, Any]:
    """A receipt of one desk with events at these days."""
    listed = [{"id": f"{id}{kind}", "at": day, "kind": kind} for day, kind in events]
    return {**WHOLE, "id": id, "desks": [{"desk": desk, "events": listed}], **more}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    receipts = (
        receipt("late", ("2026-11-01", "sent")),
        receipt("new", ("2026-11-28", "sent"), desk="ihc"),
        receipt("gone", ("2026-11-01", "sent"), ("2026-11-05", "gone"), desk="who_knows"),
        {"id": "broken"},
    )
    path = tmp_path / "records.json"
    path.write_text(file_of(*receipts), "utf-8")
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = parser.main(arguments)
    told = capsys.readouterr()
    return code, told.out, told.err


def test_people_see_what_needs_them_first_and_what_could_not_be_read(
    capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    code, out, _ = run(capsys, "receipts", str(file), *NOW, "--lang", "ja")
    assert code == 0
    lines = out.splitlines()
    assert lines[2].startswith("そろそろ確認")
    assert "待っています" in lines[4 if "待っています" not in lines[3] else 3]
    assert "who_knows" in out and "消えました" in out
    assert "読めなかった記録が1件あります（ファイルの中の順番: 4）" in out


def test_programs_get_every_state(capsys: pytest.CaptureFixture[str], file: Path) -> None:
    code, out, _ = run(capsys, "receipts", str(file), *NOW, "--json")
    told = json.loads(out)
    assert code == 0
    assert {each["id"]: each["state"] for each in told["receipts"]} == {"late": "due", "new": "waiting", "gone": "gone"}
    assert told["receipts"][0]["desks"][0]["due_on"] == "2026-11-09"
    [after] = told["receipts"][0]["next"]
    assert (after["desk"], after["said"], after["roads"][0]["desk"]) == ("platform", "silence", "bullying")
    assert told["counts"]["due"] == 1 and told["refused"] == [4]


def test_the_day_is_an_argument_and_a_time_without_a_zone_is_japans(
    capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    _, out, _ = run(capsys, "receipts", str(file), "--now", "2026-11-01T23:00", "--json")
    assert json.loads(out)["receipts"][0]["state"] == "sent"
    _, out, _ = run(capsys, "receipts", str(file), "--now", "2026-11-02", "--json")
    assert json.loads(out)["receipts"][0]["state"] == "waiting"


def test_without_a_day_it_is_now_and_the_file_may_be_piped_in(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    piped = io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbf" + file_of(receipt("old", ("2020-01-01", "sent"))).encode()))
    monkeypatch.setattr(sys, "stdin", piped)
    code, out, _ = run(capsys, "receipts", "-", "--json")
    assert code == 0
    assert json.loads(out)["receipts"][0]["state"] == "due"


def test_an_empty_file_has_no_records(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "empty.json"
    path.write_text(file_of(), "utf-8")
    assert run(capsys, "receipts", str(path), "--lang", "en")[1] == "There are no records.\n"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (file_of(WHOLE, version=2).encode(), "newer"),
        (b"{", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[]", "no file of"),
        (file_of(format="tsuho-receipts-sealed").encode(), "password"),
    ],
)
def test_what_cannot_be_read_is_one_clear_line_and_exit_code_2(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: bytes, says: str
) -> None:
    path = tmp_path / "records.json"
    path.write_bytes(content)
    code, out, error = run(capsys, "receipts", str(path), "--lang", "en")
    assert (code, out) == (2, "")
    assert says in error and error.count("\n") == 1


def test_a_file_that_is_not_there_and_a_day_that_is_none_are_one_clear_line(
    capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    assert run(capsys, "receipts", str(file.with_name("none.json")))[0] == 2
    code, _, error = run(capsys, "receipts", str(file), "--now", "tomorrow")
    assert code == 2 and "tomorrow" in error
