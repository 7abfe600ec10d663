"""The cases of `shared_data/cases/` are many and apart. `tsuho check` asks them in Python, the extension in Node."""

import re

import pytest

from tests.cases_as_json import cases
from tests.one_desk import OneDesk
from tsuho.engine.reports import Report
from tsuho.records import Knowledge, Situation


@pytest.fixture(scope="module")
def one_desk(knowledge: Knowledge) -> OneDesk:
    return OneDesk(knowledge)


def test_the_hours_of_at_least_sixty_moments_are_told() -> None:
    assert sum(len(case["moments"]) for case in cases("hours")) >= 60


def test_the_cases_are_many() -> None:
    names = [case["name"] for kind in ("situations", "drafts", "findings", "hours") for case in cases(kind)]
    assert len(names) >= 170


def test_the_same_report_reads_differently_at_every_desk(knowledge: Knowledge, one_desk: OneDesk) -> None:
    situation = Situation(harm="defamation", role="victim", wish="takedown")
    report = Report(url="https://example.com/posts/1", quote="引用", notes="メモ")
    texts = [made.text for desk in knowledge.desks.values() if (made := one_desk.draft(situation, report, desk, None))]
    openings = {text.split("\n")[0] for text in texts}
    labels = {tuple(re.findall("【.+?】", text)) for text in texts}
    assert len(openings) == len(labels) == len(texts) == len(knowledge.templates)
