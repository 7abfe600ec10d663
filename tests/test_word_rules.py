"""What a text says is weighed by lines of words."""

import pytest

from tsuho.engine.word_rules import Line, Part, WordRules, line_of

MEANINGS = {"naked": ["裸", "nude"], "image": ["写真", "photo"], "ex": ["元カレ"]}


def subjects(text: str, *lines: tuple[str, str], passed_over: tuple[str, ...] = ()) -> list[str]:
    rules = WordRules(MEANINGS, [line_of(*each) for each in lines], passed_over)
    return [score.subject for score in rules.scores(text, joined=True)]


def test_a_line_is_read_as_it_is_written() -> None:
    naked = Part(("naked", "image"), absent=False)
    assert line_of("a", "{naked|image} my_ex !{ex} -2") == Line(
        "a", (naked, Part(("=my ex",), absent=False), Part(("ex",), absent=True)), 6
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("裸の写真", ["picture"]),
        ("写真、それも はだかではなく裸", ["picture"]),
        ("裸", []),
        ("元カレに裸の写真を", ["former", "picture"]),
        ("a nude photo", ["picture"]),
    ],
)
def test_a_line_holds_where_all_its_parts_are_said(text: str, expected: list[str]) -> None:
    assert subjects(text, ("picture", "{naked} {image}"), ("former", "{ex} {naked} {image}")) == expected


def test_a_part_may_ask_that_nothing_of_a_meaning_is_said() -> None:
    lines = (("grown", "{naked} !{ex}"),)
    assert (subjects("裸", *lines), subjects("元カレの裸", *lines)) == (["grown"], [])


def test_a_word_that_tells_takes_in_the_words_inside_it() -> None:
    assert subjects("サポート詐欺", ("malware", "サポート詐欺"), ("fraud", "詐欺 +3")) == ["malware"]


def test_nothing_is_found_inside_a_word_that_is_passed_over() -> None:
    assert subjects("裸眼", ("picture", "{naked}"), passed_over=("裸眼",)) == []


def test_what_is_denied_counts_only_where_nothing_else_is_said() -> None:
    lines = (("picture", "{image} +5"), ("former", "{ex}"))
    assert subjects("写真じゃない、元カレだ", *lines) == ["former"]
    assert subjects("写真じゃない？", *lines) == ["picture"]


def test_the_words_that_led_to_a_subject_are_told() -> None:
    rules = WordRules(MEANINGS, [line_of("picture", "{naked} {image}")], ())
    (score,) = rules.scores("その裸の写真", joined=False)
    assert [(each.start, each.end) for each in score.said] == [(2, 3), (4, 6)]
