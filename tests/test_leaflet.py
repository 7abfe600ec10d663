"""The leaflet's two tables and its flow chart, held against what the leaflet prints."""

import json
from collections import Counter
from typing import Any

import pytest

from tsuho.compile.bundle import compile_bundle, compile_directory
from tsuho.knowledge import read_knowledge
from tsuho.records import Desk, Knowledge, LeafletRow, Words

COLUMNS = {"ihaho", "jinken", "safeline", "bullying", "ihc", "houterasu"}
RIGHTS, ILLEGAL, HARMFUL = "権利侵害", "違法情報", "有害情報"


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read_knowledge()


@pytest.fixture(scope="module")
def cards(knowledge: Knowledge) -> dict[str, Any]:
    """The desks as the report page has them."""
    bundle = compile_bundle(knowledge)
    plain = {id: [bundle["plain"].get(c.ja) for c in categories(desk)] for id, desk in knowledge.desks.items()}
    return {id: {**desk, "plain": plain[id]} for id, desk in bundle["desks"].items()}


def categories(desk: Desk) -> list[Words]:
    return [accepts.category for accepts in desk.accepts if accepts.category]


@pytest.fixture(scope="module")
def simple(knowledge: Knowledge) -> dict[tuple[str, str], LeafletRow]:
    return {(row.group, row.label.split("（")[0]): row for row in knowledge.leaflet.simple}


@pytest.fixture(scope="module")
def detailed(knowledge: Knowledge) -> dict[tuple[str, str], LeafletRow]:
    return {(row.group, row.label.split("（")[0]): row for row in knowledge.leaflet.detailed}


def marks(row: LeafletRow) -> dict[str, str]:
    return {desk: cell.mark for desk, cell in row.cells.items()}


def test_every_row_of_both_tables_has_a_mark_for_each_of_the_six_desks(knowledge: Knowledge) -> None:
    for row in knowledge.leaflet.simple + knowledge.leaflet.detailed:
        assert set(row.cells) == COLUMNS, (row.group, row.label)
        assert all(cell.mark.strip() for cell in row.cells.values()), (row.group, row.label)


def test_the_tables_have_as_many_rows_as_the_leaflet_prints(knowledge: Knowledge) -> None:
    assert len(knowledge.leaflet.simple) == 12
    assert Counter(row.group for row in knowledge.leaflet.detailed) == {
        "項目": 4,
        "アクセス": 5,
        "相談への対応": 6,
        RIGHTS: 4,
        ILLEGAL: 7,
        HARMFUL: 7,
        "取扱又は相談対象内容": 1,
        "問合せ": 1,
    }


def test_no_two_rows_of_a_table_share_group_and_label(
    knowledge: Knowledge,
    simple: dict[tuple[str, str], LeafletRow],
    detailed: dict[tuple[str, str], LeafletRow],
) -> None:
    assert (len(simple), len(detailed)) == (len(knowledge.leaflet.simple), len(knowledge.leaflet.detailed))


def test_the_content_rows_of_the_detailed_table_hold_marks_only(knowledge: Knowledge) -> None:
    for row in knowledge.leaflet.detailed:
        if row.group in {RIGHTS, ILLEGAL, HARMFUL}:
            assert set(marks(row).values()) <= set("○△×—"), row.label


def test_both_tables_agree_on_who_takes_defamation(
    simple: dict[tuple[str, str], LeafletRow], detailed: dict[tuple[str, str], LeafletRow]
) -> None:
    expected = {"ihaho": "○", "jinken": "○", "safeline": "×", "bullying": "○", "ihc": "×", "houterasu": "○"}
    assert marks(simple["取扱又は相談対象内容", RIGHTS]) == expected
    assert marks(detailed[RIGHTS, "名誉毀損、信用毀損"]) == expected


@pytest.mark.parametrize(
    ("label", "differs"),
    [
        ("なりすまし", {"bullying": "×"}),
        ("プライバシー侵害", {"bullying": "×"}),
        ("著作権、商標権", {"bullying": "×", "jinken": "—"}),
    ],
)
def test_the_other_rights_rows_differ_from_the_simple_table_only_where_its_notes_say_so(
    label: str,
    differs: dict[str, str],
    simple: dict[tuple[str, str], LeafletRow],
    detailed: dict[tuple[str, str], LeafletRow],
) -> None:
    row = simple["取扱又は相談対象内容", RIGHTS]
    assert marks(detailed[RIGHTS, label]) == marks(row) | differs
    assert all(row.cells[desk].note for desk in differs)


def test_both_tables_agree_on_who_sends_deletion_requests_except_for_the_legal_aid_footnote(
    simple: dict[tuple[str, str], LeafletRow], detailed: dict[tuple[str, str], LeafletRow]
) -> None:
    short, full = simple["相談への対応", "削除依頼送付"], detailed["相談への対応", "削除依頼送付"]
    assert marks(full) == marks(short) | {"houterasu": "△"}


@pytest.mark.parametrize(
    ("desk", "taken"),
    [
        ("ihc", {"わいせつ", "リベンジポルノ", "児童ポルノ", "薬物等", "それ以外"}),
        ("safeline", {"わいせつ", "リベンジポルノ", "児童ポルノ", "いじめ", "薬物等", "それ以外"}),
        ("bullying", set()),
        ("jinken", set()),
    ],
)
def test_each_desk_takes_the_illegal_information_that_the_leaflet_gives_it(
    desk: str, taken: set[str], detailed: dict[tuple[str, str], LeafletRow]
) -> None:
    rows = {label: row for (group, label), row in detailed.items() if group == ILLEGAL}
    assert {label for label, row in rows.items() if row.cells[desk].mark in {"○", "△"}} == taken


def test_a_doubtful_cell_says_what_is_doubtful(knowledge: Knowledge) -> None:
    for row in knowledge.leaflet.simple + knowledge.leaflet.detailed:
        for desk, cell in row.cells.items():
            if cell.basis == "doubtful":
                assert cell.note, (row.label, desk)


def test_the_doubtful_cells_are_the_known_ten(knowledge: Knowledge) -> None:
    doubtful = {
        (row.label, desk)
        for row in knowledge.leaflet.simple + knowledge.leaflet.detailed
        for desk, cell in row.cells.items()
        if cell.basis == "doubtful"
    }
    assert doubtful == {
        ("メール", "jinken"),
        ("開示請求方法案内", "ihc"),
        ("海外サイトへの対応", "ihc"),
        ("補足事項", "ihc"),
        ("わいせつ", "houterasu"),
        ("リベンジポルノ", "houterasu"),
        ("児童ポルノ", "houterasu"),
        ("詐欺等", "ihc"),
        ("それ以外", "houterasu"),
        ("補足事項", "bullying"),
    }


@pytest.mark.parametrize(
    ("desk", "number"),
    [
        ("jinken", "0570-003-110"),
        ("jinken", "0570-070-810"),
        ("jinken", "0120-007-110"),
        ("houterasu", "0570-078374"),
        ("houterasu", "0120-079714"),
    ],
)
def test_the_phone_numbers_stand_in_both_tables_as_printed(
    desk: str,
    number: str,
    simple: dict[tuple[str, str], LeafletRow],
    detailed: dict[tuple[str, str], LeafletRow],
) -> None:
    assert number in simple["アクセス", "電話"].cells[desk].mark
    assert number in detailed["問合せ", "相談者"].cells[desk].mark


def test_the_known_misreadings_of_the_copy_are_gone(knowledge: Knowledge) -> None:
    printed = " ".join(
        cell.mark for row in knowledge.leaflet.simple + knowledge.leaflet.detailed for cell in row.cells.values()
    )
    for wrong in ("0570-0003-110", "bul-lying", "safe- line", "ゲロシ", "セーフアー", "セーフラインインターネット"):
        assert wrong not in printed


def test_a_desk_is_reached_by_phone_exactly_where_the_simple_table_prints_a_number(
    simple: dict[tuple[str, str], LeafletRow], detailed: dict[tuple[str, str], LeafletRow]
) -> None:
    printed = {desk for desk, mark in marks(simple["アクセス", "電話"]).items() if mark != "—"}
    assert {desk for desk, mark in marks(detailed["アクセス", "電話"]).items() if mark == "○"} == printed


def test_the_flow_chart_has_its_thirteen_edges_in_order_and_every_desk_of_the_tables(knowledge: Knowledge) -> None:
    flow = knowledge.leaflet.flow
    assert [edge.id for edge in flow] == [f"E{number}" for number in range(1, 14)]
    assert {desk for edge in flow for desk in edge.desks} >= COLUMNS


def test_flow_edges_name_known_desks_and_sources(knowledge: Knowledge) -> None:
    for edge in knowledge.leaflet.flow:
        assert set(edge.desks) <= set(knowledge.desks), edge.id
        assert set(edge.sources) <= set(knowledge.sources), edge.id


def test_every_row_that_a_harm_names_is_a_content_row_of_the_detailed_table(knowledge: Knowledge) -> None:
    labels = {row.label for row in knowledge.leaflet.detailed if row.group in {RIGHTS, ILLEGAL, HARMFUL}}
    for harm in knowledge.harms.values():
        assert set(harm.leaflet_rows) <= labels, harm.id


@pytest.mark.parametrize(
    ("desk", "words"),
    [
        ("ihaho", "相談員が迅速に助言"),
        ("ihaho", "人権侵害に限らず幅広く"),
        ("ihaho", "よくある質問（FAQ）"),
        ("ihaho", "自分になりすましたアカウント"),
        ("ihaho", "以前の交際相手"),
        ("ihaho", "サイトの管理者などの連絡先が分からない"),
        ("bullying", "民間の一般社団法人"),
        ("safeline", "民間の一般社団法人"),
        ("bullying", "最寄りの警察署も紹介"),
        ("bullying", "相談にあたって"),
        ("bullying", "匿名掲示板、まとめサイト、ブログ"),
        ("bengoshi", "弁護士に相談し、手続きを頼めます"),
        ("houterasu", "立て替える制度"),
        ("houterasu", "条件は三つ"),
        ("houterasu", "3回まで"),
        ("houterasu", "プリペイド携帯"),
        ("houterasu", "総合案内所"),
        ("houterasu", "犯罪の被害を受けた人と家族"),
        ("jinken", "見聞きした人からの情報"),
        ("jinken", "セクハラ・パワハラ"),
        ("jinken", "セクハラ、DV"),
        ("jinken", "最寄りの法務局につながります"),
        ("jinken", "いじめ、体罰、虐待"),
        ("jinken", "初回にWebフォームから登録"),
        ("ihc", "わいせつ・アダルト"),
        ("ihc", "児童ポルノ"),
        ("ihc", "薬物・ドラッグ"),
        ("ihc", "出会い系・売春"),
        ("ihc", "銀行口座・とばし携帯の売買"),
        ("ihc", "フィッシング・不正アクセス"),
        ("ihc", "拳銃・爆弾・殺人、強盗等の重要犯罪関連"),
        ("ihc", "自殺仲間募集・自殺関与"),
        ("safeline", "実在する18歳未満"),
        ("safeline", "本人の意に反して"),
        ("safeline", "みんなで無視しよう"),
        ("safeline", "モザイクなし"),
        ("safeline", "向精神薬"),
        ("safeline", "モバイルバンク"),
        ("safeline", "SIMカード"),
    ],
)
def test_what_the_leaflet_says_of_a_desk_is_seen_on_its_card(
    knowledge: Knowledge, cards: dict[str, Any], desk: str, words: str
) -> None:
    shown = json.dumps(cards[desk], ensure_ascii=False)
    answers = [does.ja for does in knowledge.desks[desk].does]  # these sentences are the answers' reasons

    assert words in shown or any(words in sentence for sentence in answers)


def test_every_desk_says_who_runs_it_and_who_may_use_it(cards: dict[str, Any]) -> None:
    for id, desk in cards.items():
        assert desk["operator"]["ja"], id
        assert desk["who"], id


@pytest.mark.parametrize("words", ["0570-0003-110", "凡例", "重要犯罪密接関連情報", "振込詐欺"])
def test_what_the_copy_lost_or_misprints_is_said_beside_the_tables(knowledge: Knowledge, words: str) -> None:
    notes = compile_directory(knowledge)["leaflet_notes"]

    assert any(words in note["ja"] for note in notes)


def test_the_misprinted_number_is_no_way_in(knowledge: Knowledge) -> None:
    numbers = {channel.phone for desk in knowledge.desks.values() for channel in desk.channels}

    assert "0570-0003-110" not in numbers
    assert "0570-003-110" in numbers
