"""The benchmarks' list and table. Nothing here is timed."""

from pathlib import Path

import pytest
from benchmarks import growth
from benchmarks.__main__ import ROWS
from benchmarks.table import Measured, Row, render

from tests.tiny_knowledge import tiny
from tsuho.engine.triage import triage
from tsuho.records import Situation

PROMISED = {
    "triage": "≥ 0.80",
    "drafts": "≥ 0.50",
    "knowledge": "≥ 0.80",
    "start": "≤ 1.50",
    "memory": "≤ +30 MB",
    "popup_page": "≤ 1.50",
    "popup_ready": "≤ 2.00",
    "popup_paint": "≤ 1.05",
    "answer_paint": "≤ 50 ms",
    "answer_paint_slow": "≤ 150 ms",
    "answer_paint_last": "≤ 50 ms",
    "answer_paint_last_slow": "≤ 150 ms",
    "popup_bytes": "≤ 200 KB",
    "package": "told",
    "read_median": "≤ 30 ms",
    "read_worst": "≤ 150 ms",
    "click_worst": "≤ 150 ms",
    "read_growth": "≤ 10.00",
    "fill_median": "≤ 20 ms",
    "fill_worst": "≤ 20 ms",
    "fill_growth": "≤ 8.00",
    "injected_reading": "≤ 94 KB",
    "injected_picking": "told",
    "injected_filling": "≤ 77 KB",
    "unasked": "≤ 0 ",
    "suggest_python": "≤ 5 ms",
    "suggest_browser": "≤ 5 ms",
    "actions": "≤ 4 actions",
    "records_first": "≤ 1000 ms",
    "records_whole": "told",
    "records_import": "≤ 5000 ms",
    "records_popup": "≤ 1.02",
    "records_known": "≤ 2 ms",
    "records_known_flat": "≤ 1.50",
    "growth_triage_10": "≤ 1.10",
    "growth_triage_100": "≤ 1.10",
    "growth_draft_10": "≤ 1.10",
    "growth_draft_100": "≤ 1.10",
    "site_first": "≤ 2000 ms",
    "site_second": "≤ 500 ms",
    "load_1": "told",
    "load_2": "told",
    "load_4": "told",
    "load_1_latest": "told",
    "load_2_latest": "told",
    "load_4_latest": "told",
    "load_memory": "≤ 1.10",
}


def test_every_number_we_promise_is_measured_against_its_goal() -> None:
    assert {row.name: row.goal for row in ROWS} == PROMISED


def test_the_readme_explains_every_row() -> None:
    readme = Path(growth.__file__).with_name("README.md").read_text("utf-8")
    assert [row.name for row in ROWS if f"`{row.name}`" not in readme] == []


@pytest.mark.parametrize(
    ("row", "ours", "beside", "met"),
    [
        (Row("a", "", "req/s", at_least=0.8), (90.0, 80.0), (100.0, 100.0), True),
        (Row("a", "", "req/s", at_least=0.8), (70.0, 75.0), (100.0, 100.0), False),
        (Row("a", "", "ms", at_most=1.5), (150.0,), (100.0,), True),
        (Row("a", "", "MB", "more", at_most=30), (90.0,), (50.0,), False),
        (Row("a", "", "KB", "ours", at_most=200), (199.0,), (), True),
        (Row("a", "", "KB", "ours"), (199.0,), (), None),
    ],
)
def test_a_goal_is_met_or_not(row: Row, ours: tuple[float, ...], beside: tuple[float, ...], met: bool | None) -> None:
    assert Measured(row, ours, beside).met is met


def test_a_slow_moment_of_the_machine_hits_both_and_leaves_the_ratio_alone() -> None:
    measured = Measured(Row("a", "", "ms", at_most=1.5), (12.0, 24.0, 120.0), (10.0, 20.0, 100.0))
    assert (measured.ratio, measured.noise) == (1.2, 0.0)


def test_the_table_tells_what_could_not_be_measured() -> None:
    rows = [Measured(Row("a", "何か : other", "req/s", at_least=0.8, digits=0), (90.0, 80.0), (100.0, 100.0))]
    rows.append(Measured(Row("b", "b", "ms", at_most=1.5), (), missing="wrk is missing"))
    assert render(rows).splitlines() == [
        "| what         | ours     | beside    | ratio          | goal   | met          |",
        "| ------------ | -------- | --------- | -------------- | ------ | ------------ |",
        "| 何か : other | 85 req/s | 100 req/s | 0.85 ±0.02     | ≥ 0.80 | yes          |",
        "| b            | –        | –         | wrk is missing | ≤ 1.50 | not measured |",
    ]


def test_more_desks_do_not_change_an_answer() -> None:
    today = tiny()
    larger = growth.grown(today, 10)
    situation = Situation(harm="defamation", role="victim", wish="takedown")
    assert len(larger.desks) == 10 * len(today.desks)
    assert triage(larger, situation) == triage(today, situation)
