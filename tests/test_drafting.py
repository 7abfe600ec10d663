"""Drafts are filled once, cut cleanly, and say nothing they should not."""

import random
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from tests.one_desk import OneDesk
from tsuho.answers import Answers
from tsuho.engine.constants import NEVER_CUT
from tsuho.engine.drafting import fit, fit_lines, form_url
from tsuho.engine.reports import Post, Report
from tsuho.engine.template_text import TemplateText
from tsuho.engine.triage import triage
from tsuho.knowledge import read_knowledge
from tsuho.records import Evidence, Knowledge, Situation

HOSTILE = (
    "{notes}",
    "{url}{quote}",
    "$& $1 \\1 \\g<0>",
    "{{title}}",
    "{",
    "}",
    "{0}",
    "%s",
    "</b>{role}",
    "\n{wish}\n",
)


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read_knowledge()


@pytest.fixture(scope="module")
def one_desk(knowledge: Knowledge) -> OneDesk:
    return OneDesk(knowledge)


@pytest.mark.parametrize(
    ("template", "values", "filled"),
    [
        ("番号：{number}", {"number": "3"}, "番号：3"),
        ("番号：{number}\n日時：{at}", {"number": "", "at": "x"}, "日時：x"),
        ("番号：{number}\n日時：{at}", {}, ""),
        ("{a}\n\n{b}\n\n{c}", {"a": "1", "c": "3"}, "1\n\n3"),
        ("{a}\n\n{b}", {"b": "2"}, "2"),
        ("{a}\n\n{b}", {"a": "1"}, "1"),
        ("はじめ\n{a}\nおわり", {}, "はじめ\nおわり"),
        ("{a}・{b}", {"a": "1"}, "1・"),
        ("{a}", {"a": "\n\n1\n\n"}, "\n\n1\n\n"),
        ("{a}", {}, ""),
        ("100%：{a}％%s", {"a": "%d"}, "100%：%d％%s"),
        ("100%", {}, "100%"),
        ("", {}, ""),
    ],
)
def test_a_line_whose_every_slot_is_empty_is_left_out(template: str, values: dict[str, str], filled: str) -> None:
    assert TemplateText(template).filled(values) == filled


def test_no_slot_in_a_persons_text_is_ever_filled() -> None:
    chance = random.Random(20261123)
    wording = TemplateText("A{quote}B\n{notes}\n題名：{title}")
    for _ in range(300):
        values = {name: "".join(chance.choices(HOSTILE, k=2)) for name in ("quote", "notes", "title")}
        assert wording.filled(values) == f"A{values['quote']}B\n{values['notes']}\n題名：{values['title']}"


SITUATIONS = [
    (harm, role, wish)
    for harm in (
        "defamation",
        "sextortion",
        "fraud",
        "own_minor_image",
        "threat",
        "suicide_notice",
        "csam",
        "hate",
        "unsure",
    )
    for role in ("victim", "guardian", "school", "witness", "organisation", "sender")
    for wish in ("takedown", "advice", "identify", "police", "talk")
]


@pytest.mark.parametrize(("harm", "role", "wish"), SITUATIONS)
def test_no_draft_has_an_empty_label_or_says_a_line_twice(
    knowledge: Knowledge, one_desk: OneDesk, harm: str, role: str, wish: str
) -> None:
    situation = Situation(harm=harm, role=role, wish=wish)
    for report in (
        Report(),
        Report(url="https://example.com/1", title="題", quote="題", notes="題", post=Post(text="題")),
    ):
        for signpost in triage(knowledge, situation).signposts:
            made = one_desk.draft(situation, report, knowledge.desks[signpost.desk], signpost)
            lines = made.text.split("\n") if made else []
            assert not [label for label, value in pairwise([*lines, ""]) if label.startswith("【") and not value]
            assert not [line for line in lines if line.endswith("：")]
            assert len(told := [line for line in lines if line]) == len(set(told))


@pytest.mark.parametrize("wish", ["takedown", "advice", "identify", "police"])
def test_whoever_posted_never_asks_to_find_out_who_posted(knowledge: Knowledge, one_desk: OneDesk, wish: str) -> None:
    for harm in ("defamation", "privacy", "copyright", "drugs", "fraud"):
        situation = Situation(harm=harm, role="sender", wish=wish)
        for signpost in triage(knowledge, situation).signposts:
            made = one_desk.draft(situation, Report(), knowledge.desks[signpost.desk], signpost)
            assert made is None or "特定" not in made.text


def test_a_wish_is_said_in_the_words_of_the_desk_else_of_what_one_does_there(
    knowledge: Knowledge, one_desk: OneDesk
) -> None:
    def wish_at(desk: str, harm: str, role: str, wish: str) -> str:
        situation = Situation(harm=harm, role=role, wish=wish)
        signpost = next((s for s in triage(knowledge, situation).signposts if s.desk == desk), None)
        made = one_desk.draft(situation, Report(), knowledge.desks[desk], signpost)
        assert made
        return next(field.value for field in made.fields if field.id == "wish")

    assert "削除を求める方法" in wish_at("ihaho", "defamation", "victim", "takedown")
    assert "法務局からサイトへ" in wish_at("jinken", "defamation", "victim", "takedown")
    assert "届け出るときの支援" in wish_at("paps", "sextortion", "victim", "police")
    assert "口座を止める" in wish_at("police", "fraud", "victim", "police")
    assert "求められたとき" in wish_at("ihaho", "defamation", "sender", "identify")
    assert (
        wish_at("ihaho", "gore", "victim", "takedown") == knowledge.wishes["takedown"].as_wish.ja
    )  # not signposted there


@pytest.mark.parametrize(
    ("value", "limit", "kept", "cut"),
    [
        ("あいう", 3, "あいう", ""),
        ("あいう", 2, "あい", "う"),
        ("あ。いう", 3, "あ。", "いう"),
        ("あ。いうえおか", 6, "あ。いうえお", "か"),  # a break before the middle would throw away too much
        ("ab cd", 4, "ab ", "cd"),
        ("😀😀", 3, "😀", "😀"),
        ("😀", 1, "", "😀"),
        ("あ", 0, "", "あ"),
        ("", 0, "", ""),
    ],
)
def test_a_value_is_cut_at_the_end_of_a_word_or_sentence(value: str, limit: int, kept: str, cut: str) -> None:
    assert fit(value, limit) == (kept, cut)


def test_what_is_kept_and_what_is_cut_make_the_whole_and_fit_the_limit() -> None:
    chance = random.Random(20261123)
    for _ in range(2_000):
        value = "".join(chance.choices("aあ😀。 \n、👨\u200d👩", k=chance.randrange(30)))
        limit = chance.randrange(40)
        kept, cut = fit(value, limit)
        assert kept + cut == value
        assert len(kept.encode("utf-16-le")) // 2 <= limit  # would raise if a character were split
        assert (cut == "") == (len(value.encode("utf-16-le")) // 2 <= limit)


def test_every_slot_that_a_template_names_exists(knowledge: Knowledge, one_desk: OneDesk) -> None:
    situation = Situation(harm="drugs", role="witness", wish="takedown")
    known = one_desk.drafting.slots(one_desk.resolved(situation, Report())).ja
    for templates in knowledge.templates.values():
        for template in templates.template:
            values = [template.opening, *(field.value for field in template.fields if field.value)]
            for value in values:
                for text in [value] if isinstance(value, str) else [value.ja, value.en]:
                    assert "?" not in TemplateText(text).filled(dict.fromkeys(known, "x")).replace("{", "?"), text


def test_every_desk_has_a_draft_for_every_situation_that_leads_to_it(knowledge: Knowledge, one_desk: OneDesk) -> None:
    report = Report(url="https://example.com/1", quote="引用", notes="メモ")
    for harm in knowledge.harms:
        for role in knowledge.roles:
            for wish in knowledge.wishes:
                situation = Situation(harm=harm, role=role, wish=wish)
                for signpost in triage(knowledge, situation).signposts:
                    desk = knowledge.desks[signpost.desk]
                    made = one_desk.draft(situation, report, desk, signpost)
                    assert (made is None) == (desk.kind == "directory"), desk.id
                    assert not made or (made.text and "{" not in made.text + made.reading)


def test_no_draft_says_that_something_is_illegal(knowledge: Knowledge) -> None:
    for templates in knowledge.templates.values():
        for template in templates.template:
            words = template.opening.ja + "".join(
                field.value if isinstance(field.value, str) else field.value.ja for field in template.fields
            )
            assert not any(claim in words for claim in ("違法です", "違反です", "犯罪です", "違法な", "加害者")), words


def test_where_only_the_url_may_be_kept_no_desk_gets_the_page(knowledge: Knowledge, one_desk: OneDesk) -> None:
    report = Report(
        url="https://example.com/1",
        title="秘密",
        quote="秘密",
        media_url="https://example.com/秘密.jpg",
        post=Post(author="秘密", text="秘密"),
    )
    for harm in knowledge.harms.values():
        if harm.evidence is Evidence.URL_ONLY:
            situation = Situation(harm=harm.id, role="victim", wish="takedown")
            for desk in knowledge.desks.values():
                made = one_desk.draft(situation, report, desk, None)
                assert made is None or "秘密" not in str(made), desk.id


def test_an_anonymous_desk_learns_nothing_of_who_reports(knowledge: Knowledge) -> None:
    for desk in ("ihc", "tokumei"):
        for template in knowledge.templates[desk].template:
            assert not {"relation", "name", "email", "phone", "victim"} & {field.id for field in template.fields}
            assert "{role}" not in template.model_dump_json()


def test_no_template_fills_a_persons_name_or_contact(knowledge: Knowledge) -> None:
    for templates in knowledge.templates.values():
        for template in templates.template:
            ids = [field.id for field in template.fields]
            assert not {"name", "name_kana", "email", "phone"} & set(ids)
            assert len(ids) == len(set(ids))


def test_a_form_opens_only_on_a_pinned_host(knowledge: Knowledge, one_desk: OneDesk) -> None:
    report = Report(url="https://x.com/a/status/1")
    for harm in knowledge.harms:
        situation = Situation(harm=harm, role="victim", wish="takedown")
        resolved = one_desk.resolved(situation, report)
        answer = {signpost.desk: signpost for signpost in triage(knowledge, situation).signposts}
        for desk in knowledge.desks.values():
            address = form_url(resolved, desk, answer.get(desk.id))
            assert address is None or address.split("/")[2] in desk.hosts


def test_a_stale_host_opens_nothing(knowledge: Knowledge, one_desk: OneDesk) -> None:
    desk = knowledge.desks["antiphishing"].model_copy(update={"hosts": ("example.com",)})
    situation = Situation(harm="phishing", role="victim", wish="takedown")
    assert form_url(one_desk.resolved(situation, Report()), desk, None) is None


def test_facts_that_identify_a_post_are_never_cut() -> None:
    assert {"url", "found_at"} <= NEVER_CUT


@pytest.mark.parametrize(
    ("value", "limit", "kept"),
    [
        ("見て https://e.jp/a.b?c!d です", 14, "見て "),
        ("見て https://e.jp/a です", 18, "見て https://e.jp/a "),
        ("一行目\n載っていたページ：https://e.jp/a.b", 20, "一行目\n"),
        ("https://e.jp/a.b.c", 16, ""),
        ("あ。https://e.jp/", 3, "あ。"),
    ],
)
def test_an_address_is_never_cut_in_the_middle(value: str, limit: int, kept: str) -> None:
    assert fit(value, limit) == (kept, value.removeprefix(kept))


@pytest.mark.parametrize(
    ("value", "limit", "kept", "cut"),
    [
        ("https://e.jp/1\nhttps://e.jp/2", 29, "https://e.jp/1\nhttps://e.jp/2", ""),
        ("https://e.jp/1\nhttps://e.jp/2", 28, "https://e.jp/1", "https://e.jp/2"),
        ("https://e.jp/1\nhttps://e.jp/2\nhttps://e.jp/3", 20, "https://e.jp/1", "https://e.jp/2\nhttps://e.jp/3"),
        ("https://e.jp/1", 5, "https://e.jp/1", ""),
    ],
)
def test_as_many_whole_addresses_stay_as_the_field_takes(value: str, limit: int, kept: str, cut: str) -> None:
    assert fit_lines(value, limit) == (kept, cut)


@pytest.mark.parametrize(
    "fact",
    [
        {"media_url": "file:///C:/Users/taro/a.png"},
        {"media_url": "some-extension://abc/a.png"},
        {"page_url": "view-source:https://e.jp/a"},
        {"page_url": "http://192.168.0.5/saved"},
        {"url": "file:///home/taro/a.html"},
        {"others": [{"permalink": "http://nas.local/a", "number": "5"}]},
    ],
)
def test_an_address_that_nobody_else_can_open_is_in_no_draft(knowledge: Knowledge, fact: dict[str, object]) -> None:
    report = Report.model_validate({"url": "https://bbs.example.jp/t/1", "quote": "ひどい言葉が続く"} | fact)
    drafts = Answers(knowledge).drafts(
        Situation(harm="defamation", role="victim", wish="takedown"), report, None, datetime(2026, 11, 28, tzinfo=UTC)
    )
    own = next(str(each) for each in ("taro", "abc", "view-source", "192.168", "nas.local") if each in str(fact))
    assert not any(own in draft.text or own in draft.reading for draft in drafts.drafts)


def test_nothing_after_a_name_reads_backwards(knowledge: Knowledge) -> None:
    post = {"permalink": "https://x.com/a/status/1", "author": "a\u202eb", "author_id": "@\u2067c", "number": "1\u202e"}
    report = Report.model_validate({"post": post, "others": [post | {"permalink": "https://x.com/a/status/2"}]})
    drafts = Answers(knowledge).drafts(
        Situation(harm="defamation", role="victim", wish="takedown"), report, None, datetime(2026, 11, 28, tzinfo=UTC)
    )
    assert not any(sign in draft.text + draft.reading for draft in drafts.drafts for sign in "\u202e\u2067")
