"""What forms call a field: `shared_data/form_labels/` as Python reads its patterns, and as they are compiled."""

import re
from typing import Any

import pytest

from tests.broken_knowledge import broken
from tests.tiny_knowledge import tiny
from tsuho.checks.label_meaning import fits, label_reader
from tsuho.compile.files import stale
from tsuho.compile.form_labels import form_labels_module, harms_on_forms, regex, source
from tsuho.records import FormMeaning, Knowledge, LabelRule, TextPattern

FORM_LABELS = "../injected/words/form-labels.js"


def pattern(*yes: str, **more: Any) -> TextPattern:
    return TextPattern(yes=yes, examples=("例",), **more)


@pytest.mark.parametrize(
    ("rule", "text", "expected"),
    [
        (pattern("url", "リンク"), "対象url", True),
        (pattern("url", "リンク"), "会社名", False),
        (pattern("メッセージ", not_after=("エラー",)), "エラーメッセージ", False),
        (pattern("メッセージ", not_after=("エラー",)), "エラーメッセージ、メッセージ", True),
        (pattern("者", not_after=("通報[ぁ-ん]{0,7}", "投稿")), "通報した者", False),
        (pattern("^姓", no=("の$",)), "姓", True),
        (pattern("^姓", no=("の$",)), "姓の", False),
    ],
)
def test_a_pattern_fits_what_is_found_unless_an_exception_says_no(rule: TextPattern, text: str, expected: bool) -> None:
    assert fits([rule], text) is expected


def test_a_pattern_is_compiled_into_one_expression() -> None:
    assert source([pattern("a", "b")]) == "a|b"
    assert source([pattern("a", not_after=("x", "yz"))]) == "(?<!x|yz)a"
    assert source([pattern("a", "b", not_after=("x",)), pattern("c")]) == "(?<!x)(a|b)|c"
    assert source([pattern("a", "b", no=("x",))]) == "^(?!.*(x)).*(a|b)"
    assert regex([pattern("a/b")], flags="i") == r"/a\/b/i"


def test_parts_of_a_file_stand_in_its_patterns() -> None:
    rule = {"id": "url", "yes": ["{page}の{address}"], "examples": ["例"]}
    read = FormMeaning.model_validate(
        {"meaning": "url", "parts": {"page": ["頁", "ページ"], "address": ["url"]}, "label": [rule]}
    )

    assert read.label[0].yes == ("(頁|ページ)の(url)",)


def test_the_first_rule_of_the_order_decides(knowledge: Knowledge) -> None:
    def first(label: str, known: Knowledge) -> str:
        decided = label_reader(known).deciding(label, "line")
        assert decided
        return decided.id

    turned = broken(knowledge, "form_order.labels", lambda ids: tuple(reversed(ids)))

    assert first("会社のホームページアドレス", knowledge) == "company"
    assert first("会社のホームページアドレス", turned) != "company"


def test_every_rule_is_one_line_of_the_module_in_its_order(knowledge: Knowledge) -> None:
    table = re.search(r"LABELS = \[\n(.*?)\n\];", form_labels_module(knowledge), re.DOTALL)
    assert table
    ids = re.findall(r"^  \['(\w+)', ", table[1], re.MULTILINE)
    meaning = {rule.id: m.meaning for m in knowledge.form_labels.values() for rule in m.label}

    assert ids == [meaning[id] for id in knowledge.form_order.labels]


def test_a_rule_says_only_what_is_not_as_usual() -> None:
    rules = [
        LabelRule(id="a", yes=("a",), examples=("a",)),
        LabelRule(id="b", yes=("b",), examples=("b",), kinds=("line",)),
        LabelRule(id="c", yes=("c",), examples=("c",), weight=0.5),
    ]
    module = form_labels_module(
        tiny(
            form_order={"labels": ["a", "b", "c", "not_there"], "halves": [], "names": []},
            form_labels={"url": FormMeaning(meaning="url", label=tuple(rules))},
        )
    )

    assert "[\n  ['url', /a/],\n  ['url', /b/, 'l'],\n  ['url', /c/, 'lac', 0.5],\n];" in module


def test_harms_that_violate_rights_stand_first_among_those_of_forms(knowledge: Knowledge) -> None:
    kinds = [harm.kind == "rights" for harm in harms_on_forms(knowledge)]

    assert kinds == sorted(kinds, reverse=True) and any(kinds)
    assert f"export const OF_RIGHTS = {sum(kinds)};" in form_labels_module(knowledge)


def test_the_module_is_held_current_beside_the_bundle(knowledge: Knowledge) -> None:
    changed = broken(knowledge, "form_labels.url.label.0.yes", lambda words: (*words, "別の語"))

    assert stale(changed) == [FORM_LABELS]


def test_what_a_draft_tells_has_words_by_which_forms_ask_for_it(knowledge: Knowledge) -> None:
    read_out = {"place", "caller"}  # told on the telephone, never written into a form

    assert set(knowledge.limits.drafts.fields) - read_out <= set(knowledge.form_labels)


@pytest.mark.parametrize("field", ["paid", "paid_to", "demand", "deadline", "sent", "spread", "received"])
def test_a_form_that_asks_in_our_own_words_is_understood(knowledge: Knowledge, field: str) -> None:
    reader = label_reader(knowledge)
    fields = [f for desk in knowledge.templates.values() for each in desk.template for f in each.fields]
    labels = {word for each in fields if each.id == field for word in (each.label.ja, each.label.en)}
    account = {label for label in labels if "口座" in label}  # a box for an account's number stays empty
    decided = {label: reader.deciding(label, "area") for label in labels - account if reader.clean(label)}

    assert labels
    assert {label: rule and rule.id for label, rule in decided.items()} == dict.fromkeys(decided, field)
