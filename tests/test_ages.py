"""How old a source is, and what a desk's record rests on, in both languages."""

from datetime import date

import pytest

from tsuho.ages import age_of, age_words, is_readable, newest_year
from tsuho.knowledge import read_knowledge
from tsuho.records import Fact, Knowledge, Source


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read_knowledge()


@pytest.mark.parametrize(
    ("dated", "ja", "en"),
    [
        ("2025-04-30", "2025年4月30日", "30 April 2025"),
        ("2025-04", "2025年4月", "April 2025"),
        ("2025", "2025年", "2025"),
        ("2020~", "2020年ごろ", "about 2020"),
        ("2023-09/2025-02", "2023年9月～2025年2月", "September 2023 to February 2025"),
        ("2022-10/..", "日付なし（2022年10月以後）", "undated, October 2022 or later"),
        ("../2016", "日付なし（2016年以前）", "undated, 2016 or earlier"),
        ("undated", "日付なし", "undated"),
        ("old", "日付なし（古いもの）", "undated, old"),
        ("some other day", "some other day", "some other day"),
    ],
)
def test_the_age_of_a_source_is_said_in_both_languages(knowledge: Knowledge, dated: str, ja: str, en: str) -> None:
    words = age_words(dated, knowledge.ages)

    assert (words.ja, words.en) == (ja, en)


@pytest.mark.parametrize("dated", ["2025-4", "2025-13", "2025-04-32", "after 2023", "", "2023/", "/2023", "../.."])
def test_what_is_written_otherwise_is_not_readable(dated: str) -> None:
    assert not is_readable(dated)
    assert newest_year(dated) is None


def test_the_year_of_a_source_is_the_last_that_is_sure() -> None:
    assert newest_year("2015/2019") == 2019
    assert newest_year("2022-10/..") == 2022
    assert newest_year("../2016") is None
    assert newest_year("undated") is None


def test_a_desk_tells_the_year_behind_most_of_its_facts_and_the_newest(knowledge: Knowledge) -> None:
    age = age_of(knowledge.desks["ihaho"], knowledge.sources, knowledge.ages)

    assert age.ja == "主に2023年ごろの資料にもとづきます。最新の資料は2025年です。窓口には直接確かめていません。"
    assert age.en == "Mostly from material of about 2023. The newest is of 2025. Not checked with them directly."


def test_a_desk_of_undated_sources_says_so(knowledge: Knowledge) -> None:
    age = age_of(knowledge.desks["stopncii"], knowledge.sources, knowledge.ages)

    assert age.ja == "主に日付のない資料にもとづきます。窓口には直接確かめていません。"


def test_a_desk_that_was_asked_says_when(knowledge: Knowledge) -> None:
    asked = knowledge.desks["ihaho"].model_copy(update={"asked_on": date(2026, 12, 1)})

    assert age_of(asked, knowledge.sources, knowledge.ages).ja.endswith("2026年12月1日に窓口に確かめました。")


def test_a_fact_counts_with_its_newest_source(knowledge: Knowledge) -> None:
    sources = {id: Source(id=id, title=id, dated=dated) for id, dated in (("A1", "2019"), ("A2", "2024"))}
    notes = tuple(Fact(ja="文。", en="A sentence.", sources=("A1", "A2")) for _ in range(100))
    desk = knowledge.desks["school"].model_copy(update={"notes": notes})

    assert "2024年ごろ" in age_of(desk, {**knowledge.sources, **sources}, knowledge.ages).ja


def test_every_source_of_the_knowledge_is_readable(knowledge: Knowledge) -> None:
    assert [source.id for source in knowledge.sources.values() if not is_readable(source.dated)] == []
