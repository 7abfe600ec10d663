"""The page on which a keeper reads every answer."""

import re

from tests.tiny_knowledge import SOURCES, desk, order, rules, tiny, words
from tsuho.compile.answers_page import answer_lines, answers_page
from tsuho.records import Knowledge


def test_every_situation_is_on_the_page(knowledge: Knowledge) -> None:
    page = answers_page(knowledge, "ja")
    assert len(list(answer_lines(knowledge))) == 960
    for harm in knowledge.harms.values():
        assert f'<h2 id="{harm.id}">' in page
    assert page.count("<tr><th>") >= len(knowledge.harms) * len(knowledge.wishes)


def test_who_alone_is_asked_about_danger_is_named(knowledge: Knowledge) -> None:
    asked = knowledge.harms["hate"].asked_of
    assert asked
    page = answers_page(knowledge, "en")
    said = ", ".join(knowledge.roles[role].label.en for role in asked)
    assert f"Danger: ask ({said})," in page
    assert "Danger: ask," in page and "Danger: call," in page


def test_the_page_needs_nothing_but_itself(knowledge: Knowledge) -> None:
    assert not re.search(r"<script|<link|<img|src=|https?://", answers_page(knowledge, "en"))


def test_what_is_left_out_is_told_with_its_reason() -> None:
    left_out = [{"desks": ["safeline"], "reason": "a keeper's reason"}]
    knowledge = tiny(rules={"defamation": rules("defamation", order("ihc")) | {"left_out": left_out}})
    assert "<code>safeline</code> a keeper&#x27;s reason" in answers_page(knowledge, "ja")


def test_no_word_of_the_data_is_read_as_a_tag() -> None:
    odd = desk("ihc", does=[{"action": "report", **words("<b>文</b>"), "sources": SOURCES}])
    knowledge = tiny(desks={"ihc": odd, "emergency": desk("emergency")}, rules={"csam": rules("csam", order("ihc"))})
    page = answers_page(knowledge, "ja")
    assert "&lt;b&gt;文&lt;/b&gt;" in page
    assert "<b>文" not in page
