"""Each check finds what it is for: the real knowledge is broken in one place, and exactly that is found."""

import re
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from tests.breaks_of_facts import FACTS_BROKEN, NOW, OLD
from tests.breaks_of_words import WORDS_BROKEN
from tests.broken_knowledge import and_also, broken
from tsuho import checks
from tsuho.checks import CHECKS, Check, Fault, run_checks
from tsuho.checks.check import SENTENCES
from tsuho.knowledge import read_knowledge
from tsuho.records import Knowledge

SAID = {  # what the checks say, by its name
    name
    for path in Path(checks.__file__).parent.glob("*.py")
    for name in re.findall(r'"([a-z-]+\.[a-z_]+)"', path.read_text("utf-8"))
}
# The second half of the name is put in.
PARTED = ("readable", "selector-plausible", "reading-complete", "language-easy")


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    """With what only `tsuho check` reads: cases, and numbers that stand written out."""
    return read_knowledge(checking=True)


BREAKS = [*FACTS_BROKEN, *WORDS_BROKEN]


@pytest.fixture(scope="module")
def already(knowledge: Knowledge) -> dict[str, set[Fault]]:
    """What each check finds in the knowledge as it is: asked of all together, for they share what they work out."""
    return {check.id: set(check.find(knowledge, NOW)) for check in CHECKS}


@pytest.mark.parametrize(
    ("id", "path", "new", "file", "key"), BREAKS, ids=[f"{row[0]} {index}" for index, row in enumerate(BREAKS)]
)
def test_a_check_finds_what_it_is_for(
    knowledge: Knowledge, already: dict[str, set[Fault]], id: str, path: str, new: Any, file: str, key: str
) -> None:
    check = next(check for check in CHECKS if check.id == id)
    found = [finding for finding in check.find(broken(knowledge, path, new), NOW) if finding not in already[id]]
    assert found, "nothing was found"
    assert {finding.file for finding in found} == {file}
    assert key in ("", found[0].key)
    assert all(finding.problem.ja and finding.mend.en for finding in found)


def test_every_check_has_such_a_break() -> None:
    assert {check.id for check in CHECKS} == {row[0] for row in BREAKS}


def test_every_check_has_an_id_of_its_own_and_says_its_rule_in_one_sentence() -> None:
    assert len({check.id for check in CHECKS}) == len(CHECKS)
    assert all(check.says.endswith(".") for check in CHECKS)
    assert {check.scope for check in CHECKS} == {"record", "cross-record", "tree"}


def test_the_real_knowledge_is_clean(knowledge: Knowledge) -> None:
    found = [
        f"{finding.file}: {finding.key}: {finding.problem.en}"
        for _, finding in run_checks(knowledge, knowledge.product.as_of)
    ]
    assert found == []


def test_an_age_is_a_warning_and_a_mistake_is_an_error(knowledge: Knowledge) -> None:
    old = broken(broken(knowledge, "harms.csam.checked_on", OLD), "product.edition", "2999-01-01.1")
    severities = {check.id: finding.severity for check, finding in run_checks(old, NOW)}
    assert severities == {"checked-recently": "warning", "edition-not-ahead": "error"}


def test_ids_that_nobody_knows_are_told_before_answers_are_computed(knowledge: Knowledge) -> None:
    lost = broken(knowledge, "rules.csam.order.0.desks", and_also("nobody"))
    assert {check.id for check, _ in run_checks(lost, NOW)} == {"desk-known"}


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_a_check_tells_its_sentence_to_whoever_asks_the_function(check: Check) -> None:
    assert check.find.__doc__ == check.says


def test_every_sentence_of_the_checks_is_said_and_none_is_missing() -> None:
    ids = {"known", *(check.id for check in CHECKS)}
    said = {name for name in SAID if name.split(".")[0] in ids}
    assert {name for name in SENTENCES.by_name if not name.startswith(PARTED)} == {
        name for name in said if not name.startswith(PARTED)
    }


@pytest.mark.parametrize("name", SENTENCES.by_name)
def test_a_sentence_says_the_same_in_both_languages(name: str) -> None:
    for sentence in SENTENCES.by_name[name].values():
        assert sentence.keys() == {"ja", "en"}
        ja, en = ({part for _, part, _, _ in Formatter().parse(text) if part} for text in sentence.values())
        assert ja == en
