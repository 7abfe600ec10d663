"""The files that the records page writes are read by others as they are meant: a workbook, a table, a calendar."""

import csv
import io
import json
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import icalendar
import openpyxl  # type: ignore[import-untyped]

PROGRAM = Path(__file__).parent / "extension" / "record-files.js"
CELLS = (
    *("1990000000000000000", "=1+1", "+81", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "0312345678", "2026-11-29", "1e5"),
    *(
        "",
        " a ",
        "a\nb",
        "a\tb",
        '"',
        "<b>&amp;</b>",
        "]]>",
        "𠮷野家",
        "👨‍👩‍👧‍👦",
        "か\u3099",
        "\u202eabc",
        "TRUE",
        "#N/A",
    ),
    "https://x.com/a/status/1990000000000000000",
)


def written(**question: Any) -> bytes:
    """The file that the page writes."""
    node = shutil.which("node")
    assert node, "Node is needed: the extension runs in it."
    asked = json.dumps(question).encode()
    return subprocess.run([node, PROGRAM], input=asked, capture_output=True, check=True, timeout=60).stdout


def sheet_of(table: list[list[str]]) -> Any:
    """The sheet as another program reads it."""
    return openpyxl.load_workbook(io.BytesIO(written(table=table))).active


def test_every_cell_of_the_workbook_is_the_text_it_was() -> None:
    sheet = sheet_of([["見出し"], *([cell] for cell in CELLS)])
    assert sheet.title == "記録" and sheet.freeze_panes == "A2"
    for number, cell in enumerate(CELLS, 2):
        found = sheet.cell(number, 1)
        assert (found.value or "") == cell
        assert (found.data_type == "s" or cell == "") and found.number_format == "@"


def test_signs_that_no_workbook_may_hold_leave_it_readable() -> None:
    sheet = sheet_of([["a"], ["\x00\x0b\ud83d"], ["a" * 40_000]])
    assert sheet["A2"].value == "\ufffd\ufffd\ufffd" and len(str(sheet["A3"].value)) == 32_767


def test_the_same_table_gives_the_same_bytes() -> None:
    assert written(table=[["a", "b"], ["1", "2"]]) == written(table=[["a", "b"], ["1", "2"]])


def test_a_csv_file_is_read_with_its_marks_and_lines() -> None:
    text = written(table=[["見出し", "b"], ["a,\nb", '"']], csv=True).decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(text, newline=""))) == [["見出し", "b"], ["a,\nb", '"']]


def test_a_calendar_program_reads_the_days_and_a_title_that_says_nothing() -> None:
    days = ["2026-12-07", "2026-12-31", "2028-02-29"]
    content = written(days=days, title="予定、; と \\", now="2026-11-29T03:00:00Z")
    calendar = icalendar.Calendar.from_ical(content)
    events: list[Any] = list(calendar.walk("VEVENT"))
    assert [event["DTSTART"].dt for event in events] == [date.fromisoformat(day) for day in days]
    assert all((event["DTEND"].dt - event["DTSTART"].dt).days == 1 for event in events)
    assert {str(event["SUMMARY"]) for event in events} == {"予定、; と \\"}
    assert len({str(event["UID"]) for event in events}) == len(days)
    assert all(key not in content.decode() for key in ("tsuho", "通報", "http"))
    assert all(event.get("DTSTAMP") for event in events) and not calendar.errors
