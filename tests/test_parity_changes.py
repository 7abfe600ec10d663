"""Python and JavaScript tell the same of what changed: since a report was made, and in a form since it was noted."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

from tests.both_languages import assert_alike, in_javascript
from tsuho.engine.changes_since import changes_since
from tsuho.engine.form_print import Difference, form_changes
from tsuho.records.changes import LoggedChange
from tsuho.records.form_prints import FormField

COURSES, FORMS = 100, 800
Edit = Callable[[list[FormField]], Any]


def test_what_changed_since_a_report_is_alike_in_both_languages(bundle: Path) -> None:
    chance = random.Random(43)
    editions = [f"2026-{month:02}-{day:02}.{number}" for month in (9, 11) for day in (2, 10) for number in (1, 2, 10)]
    questions: list[dict[str, Any]] = []
    expected = []
    for _ in range(COURSES):
        log = [_logged(chance, editions, number) for number in range(chance.randrange(6))]
        asked = {"edition": chance.choice([*editions, ""]), "desk": chance.choice("ab"), "harm": chance.choice("xyz")}
        questions.append({"since": {"log": [each.model_dump(mode="json", exclude_none=True) for each in log], **asked}})
        found = changes_since(log, **asked)
        expected.append([each.model_dump(mode="json", exclude_none=True) for each in found])
    assert any(expected)
    assert_alike(questions, expected, in_javascript(bundle, questions))


def _logged(chance: random.Random, editions: list[str], number: int) -> LoggedChange:
    about = chance.choice(({"desk": "a"}, {"harms": ["x"]}, {"desk": "b", "harms": ["x", "y"]}))
    edition = chance.choice(editions)
    return LoggedChange.model_validate({"edition": edition, "on": edition[:10], "ja": f"{number}", "en": "e", **about})


def test_what_differs_in_a_form_is_alike_in_both_languages(bundle: Path) -> None:
    chance = random.Random(9)
    questions: list[dict[str, Any]] = []
    expected = []
    for _ in range(FORMS):
        noted = [_form_field(chance) for _ in range(chance.randrange(1, 6))]
        seen = [_form_field(chance) if chance.random() < 0.2 else each for each in noted]
        edits: tuple[Edit, ...] = (
            lambda some: some.reverse(),
            lambda some: some.pop(),
            lambda some: some.append(_form_field(chance)),
        )
        for edit in edits:
            if seen and chance.random() < 0.3:
                edit(seen)
        values = [[each.model_dump() for each in form] for form in (noted, seen)]
        questions.append({"form": dict(zip(("noted", "seen"), values, strict=True))})
        expected.append([each._asdict() for each in form_changes(noted, seen)])
    assert {each["kind"] for found in expected for each in found} == set(get_args(Difference))
    assert_alike(questions, expected, in_javascript(bundle, questions))


def _form_field(chance: random.Random) -> FormField:
    label, kind = chance.choice(("URL", "詳細", "電話番号", "")), chance.choice(("line", "area"))
    return FormField.model_validate({"label": label, "kind": kind, "required": chance.random() < 0.5})
