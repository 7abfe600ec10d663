"""What Python reads in `shared_data/`, as JSON by the names that are asked for, for tests in other languages:
`python tests/cases_as_json.py situations drafts > FILE`. A name is a kind of case, `labels` (what the examples of
`form_labels/` and `form_words.toml` ask for) or `page_words` (the lists of `page_words/`).
"""

import json
import sys
from functools import cache
from typing import Any

from tsuho.checks.label_meaning import LabelReader, fits, folded, label_reader
from tsuho.compile.form_labels import harms_on_forms
from tsuho.knowledge import read_cases, read_knowledge
from tsuho.records import TextPattern


@cache  # many tests ask, and none changes them
def cases(kind: str) -> list[dict[str, Any]]:
    """The cases of one file, with whole reports."""
    return read_cases(kind)


def labels() -> dict[str, Any]:
    """`asked`: each example and counter-example of a rule with what it asks for. `words`, `harms`: each of a pattern,
    by its name or by its index among the harms, with whether it fits."""
    knowledge = read_knowledge()
    reader = label_reader(knowledge)
    meanings = knowledge.form_labels.values()
    meaning_of = {rule.id: m.meaning for m in meanings for rule in (*m.label, *m.half, *m.name)}
    asked = []
    for meaning in meanings:
        for kind in ("label", "half", "name"):
            for rule in getattr(meaning, kind):
                for text in (*rule.examples, *rule.counter_examples):
                    of = rule.kinds[0]
                    decided = reader.deciding_name(text, of) if kind == "name" else reader.deciding(text, of)
                    asks = meaning_of[decided.id] if decided else None
                    if kind != "name" and asks == "name" and of == "line" and _is_kana(reader, text):
                        asks = "name_kana"
                    asked.append({"text": text, "kind": of, "by": kind, "asks": asks})
    return {
        "asked": asked,
        "words": {name: _fitting(patterns) for name, patterns in knowledge.form_words.items().items()},
        "harms": [_fitting(harm.form_words) for harm in harms_on_forms(knowledge)],
    }


def _is_kana(reader: LabelReader, text: str) -> bool:
    return fits(reader.words.kana, reader.clean(text))


def _fitting(patterns: tuple[TextPattern, ...]) -> list[tuple[str, bool]]:
    texts = [text for pattern in patterns for text in (*pattern.examples, *pattern.counter_examples)]
    return [(folded(text), fits(patterns, folded(text))) for text in texts]


def page_words() -> list[dict[str, Any]]:
    """Every list of every subject: id, fits, examples, counter_examples."""
    subjects = read_knowledge().page_words.values()
    return [words.model_dump(mode="json", exclude={"any"}) for subject in subjects for words in subject.words]


if __name__ == "__main__":
    others = {"labels": labels, "page_words": page_words}
    print(json.dumps({name: others[name]() if name in others else cases(name) for name in sys.argv[1:]}))
