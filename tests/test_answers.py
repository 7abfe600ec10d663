"""A knowledge that cannot answer says so when it is read, not to the person who asks."""

from pathlib import Path
from typing import Any

import pytest

from tests.tiny_knowledge import order, rules, tiny
from tsuho.answers import Answers
from tsuho.errors import BrokenKnowledge
from tsuho.records import Knowledge

TINY = tiny().model_dump(mode="json")


def with_rule(**more: Any) -> Knowledge:
    rule = TINY["preflight"]["rule"][0] | more
    return tiny(preflight=TINY["preflight"] | {"rule": [rule]})


def with_rules(**of: Any) -> Knowledge:
    return tiny(rules=TINY["rules"] | of)


BROKEN = [
    ("a desk nobody knows", with_rules(csam=rules("csam", order("ihc", "nobody"))), "rules/csam.toml", "nobody"),
    (
        "no emergency desk",
        tiny(desks={"ihc": TINY["desks"]["ihc"]}, rules={harm: rules(harm, order("ihc")) for harm in TINY["harms"]}),
        "rules/suicide_notice.toml",
        "emergency",
    ),
    ("a harm without rules", tiny(rules={"csam": TINY["rules"]["csam"]}), "rules/suicide_notice.toml", "missing"),
    ("a test nobody wrote", with_rule(test="nothing"), "preflight.toml", "P01"),
    ("a mend nobody wrote", with_rule(mend="nothing"), "preflight.toml", "P01"),
]


@pytest.mark.parametrize(("knowledge", "file", "named"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN])
def test_what_is_broken_is_named_with_its_file(knowledge: Knowledge, file: str, named: str) -> None:
    with pytest.raises(BrokenKnowledge) as refused:
        Answers(knowledge)
    assert refused.value.path == Path(file)
    assert named in refused.value.problem
