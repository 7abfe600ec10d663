"""Both halves decide alike, and the same subject has the same file name in both.

Twins are the modules of `backend/tsuho/engine/` and `extension/engine/`: `harm_search.py` and `harm-search.js`. What
asks them is no twin: `answers.py` on one side, the pages on the other.
"""

from pathlib import Path

import pytest
from pydantic import TypeAdapter, ValidationError

import tsuho.engine
from tsuho.compile import constants, danger_patterns, typed_abroad, typed_examples, typed_words
from tsuho.engine.constants import LONGEST_ADDRESS, LONGEST_LINE, NEVER_CUT, PERSON_FACTS
from tsuho.knowledge import CHECKOUT
from tsuho.records import Form, Knowledge
from tsuho.records.receipts import Address, Line

PYTHON = Path(tsuho.engine.__file__).parent
JAVASCRIPT = CHECKOUT / "extension" / "engine"


def test_every_module_of_the_engine_has_its_namesake_in_the_other_language() -> None:
    python = {path.stem for path in PYTHON.glob("*.py") if path.stem != "__init__"}
    # What `types.js` tells the type checker, Python says in the module that makes it.
    javascript = {path.stem.replace("-", "_") for path in JAVASCRIPT.iterdir()} - {"types"}
    assert python == javascript


def test_each_twin_names_the_other_in_its_header() -> None:
    for path in sorted(PYTHON.glob("*.py")):
        if path.stem in (
            "__init__",
            "constants",
            "danger_patterns",
            "typed_abroad",
            "typed_examples",
            "typed_words",
        ):  # the package, and compiled modules: they name their source
            continue
        twin = JAVASCRIPT / f"{path.stem.replace('_', '-')}.js"
        assert f"extension/engine/{twin.name}" in path.read_text("utf-8").split("import ")[0], path.name
        assert f"backend/tsuho/engine/{path.name}" in twin.read_text("utf-8").split("*/")[0], twin.name


def test_the_constants_of_both_languages_are_those_of_the_data(knowledge: Knowledge) -> None:
    assert (PYTHON / "constants.py").read_bytes() == constants.in_python(knowledge), "run `tsuho bundle`"
    assert (JAVASCRIPT / "constants.js").read_bytes() == constants.in_javascript(knowledge), "run `tsuho bundle`"


def test_the_patterns_of_danger_of_both_languages_are_those_of_the_data(knowledge: Knowledge) -> None:
    python, javascript = danger_patterns.in_python(knowledge), danger_patterns.in_javascript(knowledge)
    assert (PYTHON / "danger_patterns.py").read_bytes() == python, "run `tsuho bundle`"
    assert (JAVASCRIPT / "danger-patterns.js").read_bytes() == javascript, "run `tsuho bundle`"


def test_the_words_of_both_languages_are_those_of_the_data(knowledge: Knowledge) -> None:
    assert (PYTHON / "typed_words.py").read_bytes() == typed_words.in_python(knowledge), "run `tsuho bundle`"
    assert (JAVASCRIPT / "typed-words.js").read_bytes() == typed_words.in_javascript(knowledge), "run `tsuho bundle`"
    assert (PYTHON / "typed_abroad.py").read_bytes() == typed_abroad.in_python(knowledge), "run `tsuho bundle`"
    assert (JAVASCRIPT / "typed-abroad.js").read_bytes() == typed_abroad.in_javascript(knowledge), "run `tsuho bundle`"


def test_the_examples_of_both_languages_are_those_of_the_data(knowledge: Knowledge) -> None:
    python, javascript = typed_examples.in_python(knowledge), typed_examples.in_javascript(knowledge)
    assert (PYTHON / "typed_examples.py").read_bytes() == python, "run `tsuho bundle`"
    assert (JAVASCRIPT / "typed-examples.js").read_bytes() == javascript, "run `tsuho bundle`"


def test_what_stays_whole_and_what_a_person_may_save_are_fields_of_drafts_or_forms(knowledge: Knowledge) -> None:
    assert set(knowledge.limits.drafts.fields) >= NEVER_CUT
    form = {"opens": "https://example.jp/", "verified": True, "sources": ["S00"]}
    assert Form.model_validate(form | {"asks": [{"facts": PERSON_FACTS, "sources": ["S00"]}]})


@pytest.mark.parametrize(("kind", "longest"), [(Address, LONGEST_ADDRESS), (Line, LONGEST_LINE)])
def test_a_receipt_holds_what_a_report_may_hold(kind: type[str], longest: int) -> None:
    assert TypeAdapter(kind).validate_python("a" * longest)
    with pytest.raises(ValidationError):
        TypeAdapter(kind).validate_python("a" * (longest + 1))
