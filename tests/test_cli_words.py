"""The sentences of the command line and of time stamps are there in both languages, and each is said somewhere."""

import re
from string import Formatter
from typing import get_args

import pytest

from tsuho.cli.words import SENTENCES as COMMAND
from tsuho.drift.asking import Failure
from tsuho.drift.outcome import Kind
from tsuho.editions.reading import Trouble as NoEditionBecause
from tsuho.engine.form_print import Difference
from tsuho.engine.receipts_file import Trouble
from tsuho.knowledge import CHECKOUT
from tsuho.patches.putting_in import Fit
from tsuho.patches.reading import Trouble as NoPatchBecause
from tsuho.records import Action, Danger, Evidence, Severity
from tsuho.records.desks import DeskKind
from tsuho.records.receipts import State
from tsuho.stamps.not_stamped import Pending, Refused
from tsuho.stamps.telling import SENTENCES as STAMPS

SENTENCES = COMMAND.by_name | STAMPS.by_name
BACKEND = CHECKOUT / "backend" / "tsuho"
SAID = {key for path in BACKEND.rglob("*.py") for key in re.findall(r'"(\w+\.\w+)"', path.read_text("utf-8"))}
BY_ID = {  # the keys that a record's own value completes
    "action": set(Action),
    "danger": {Danger.CALL, Danger.ASK},
    "evidence": {Evidence.URL_ONLY, Evidence.TEXT_ONLY},
    "severity": set(Severity),
    "new": {"desk", "harm", "platform"},
    "fault": {"error", "warning"},
    "desk_kind": set(get_args(DeskKind)),
    "changes_trouble": set(get_args(NoEditionBecause)),
    "drift_kind": set(get_args(Kind)) - {"fine"},
    "drift_failure": set(get_args(Failure)),
    "drift_form": set(get_args(Difference)),
    "patch_fit": set(get_args(Fit)),
    "patch_trouble": set(get_args(NoPatchBecause)),
    "receipts_state": set(State),
    "receipts_trouble": set(get_args(Trouble)),
    "stamp_file": {"same", "changed", "missing"},
    "trouble": {*get_args(Pending), *get_args(Refused)},
}


def names(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("key", SENTENCES)
def test_a_sentence_says_the_same_things_in_both_languages(key: str) -> None:
    sentence = SENTENCES[key]
    assert sentence.keys() == {"ja", "en"}
    assert all(text.strip() for text in sentence.values())
    assert names(sentence["ja"]) == names(sentence["en"])


def test_no_sentence_hides_another_of_its_name() -> None:
    assert len(SENTENCES) == len(COMMAND.by_name) + len(STAMPS.by_name)


def test_no_sentence_is_said_by_nobody() -> None:
    assert {key for key in SENTENCES if key.split(".")[0] not in BY_ID} <= SAID


@pytest.mark.parametrize("group", BY_ID)
def test_there_is_a_word_for_every_value_that_is_shown(group: str) -> None:
    assert {key.split(".")[1] for key in SENTENCES if key.startswith(f"{group}.")} == BY_ID[group]
