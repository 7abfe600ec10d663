"""Who typed it, as far as their words say: what stands chosen first (shared_data/cases/typed_by.toml)."""

import tomllib

import pytest

from tsuho.engine.who_typed import Typist, who_typed
from tsuho.knowledge import CHECKOUT
from tsuho.records import Knowledge

CASES = tomllib.loads((CHECKOUT / "shared_data/cases/typed_by.toml").read_text("utf-8"))["case"]
TYPED = [(case["harm"], case.get("role", ""), case.get("wish", ""), typed) for case in CASES for typed in case["typed"]]


@pytest.mark.parametrize(("harm", "role", "wish", "typed"), TYPED)
def test_words_of_a_search_say_who_typed_it(knowledge: Knowledge, harm: str, role: str, wish: str, typed: str) -> None:
    assert who_typed(knowledge.harms[harm], typed) == Typist(role, wish)


def test_a_role_is_chosen_only_for_a_harm_that_has_it(knowledge: Knowledge) -> None:
    named = {(harm, each.role) for each in knowledge.harm_words.typed_by.who for harm in each.harms}
    for harm in knowledge.harms.values():
        for case in CASES:
            for typed in case["typed"]:
                role = who_typed(harm, typed).role
                assert not role or role in (harm.usual_role, *harm.also_roles) or (harm.id, role) in named
