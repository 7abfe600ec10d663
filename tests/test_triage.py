"""Which desks a situation leads to: the engine over a tiny knowledge, and its promises over the real one."""

from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any

import pytest

from tests.tiny_knowledge import SOURCES, desk, order, rules, tiny, words
from tsuho.engine.triage import declined_by, taken_as, triage
from tsuho.errors import UnknownId
from tsuho.records import Danger, Knowledge, Situation


def ask(knowledge: Knowledge, harm: str, role: str = "victim", wish: str = "takedown") -> list[str]:
    return [s.desk for s in triage(knowledge, Situation(harm=harm, role=role, wish=wish)).signposts]


def with_desk(record: dict[str, Any], *orders: dict[str, Any]) -> Knowledge:
    """A knowledge of one desk, asked about defamation."""
    return tiny(
        desks={record["id"]: record, "emergency": desk("emergency")},
        rules={"defamation": rules("defamation", *(orders or [order(record["id"])]))},
    )


def test_desks_come_in_the_order_of_the_rule() -> None:
    knowledge = tiny(
        rules={"csam": rules("csam", order("safeline", "ihc"))}, desks={i: desk(i) for i in ("ihc", "safeline")}
    )
    assert ask(knowledge, "csam") == ["safeline", "ihc"]


def test_the_first_order_that_covers_answers() -> None:
    orders = order("safeline", roles=["victim"], wishes=["police"]), order("ihc", wishes=["police"]), order("old")
    knowledge = tiny(rules={"csam": rules("csam", *orders)}, desks={i: desk(i) for i in ("ihc", "safeline", "old")})
    assert ask(knowledge, "csam", "victim", "police") == ["safeline"]
    assert ask(knowledge, "csam", "witness", "police") == ["ihc"]
    assert ask(knowledge, "csam", "victim", "takedown") == ["old"]


DEFAULTS = {
    "order": [
        order("old", roles=["witness"]),
        order("emergency", wishes=["police"]),
        order("old", wishes=["takedown"]),
    ],
    "sources": SOURCES,
    "checked_on": "2026-11-01",
}


@pytest.mark.parametrize(
    ("role", "wish", "desks"),
    [
        ("victim", "police", ["ihc"]),  # the harm's own order for this role
        ("witness", "police", ["old"]),  # the default for this role, before the harm's own for everyone
        ("victim", "takedown", ["safeline"]),  # the harm's own for everyone
        ("witness", "takedown", ["old"]),
    ],
)
def test_orders_for_some_roles_come_first_and_a_harms_own_before_the_defaults(
    role: str, wish: str, desks: list[str]
) -> None:
    own = order("safeline"), order("ihc", roles=["victim"], wishes=["police"])
    records = {id: desk(id) for id in ("ihc", "safeline", "old", "emergency")}
    knowledge = tiny(rules={"csam": rules("csam", *own)}, default_rules=DEFAULTS, desks=records)
    assert ask(knowledge, "csam", role, wish) == desks


def test_what_a_harm_does_not_say_is_as_for_every_harm() -> None:
    records = {id: desk(id) for id in ("ihc", "old", "emergency")}
    own = rules("csam", order("ihc", wishes=["takedown"]))
    knowledge = tiny(rules={"csam": own}, default_rules=DEFAULTS, desks=records)
    assert ask(knowledge, "csam", "victim", "police") == ["emergency"]


def test_a_situation_that_no_order_covers_has_no_signpost() -> None:
    assert ask(with_desk(desk("ihc"), order("ihc", roles=["witness"])), "defamation") == []


@pytest.mark.parametrize("scope", [{"harms": ["defamation"]}, {"roles": ["victim"]}, {"wishes": ["takedown"]}, {}])
def test_a_desk_that_declines_is_not_signposted_and_says_why(scope: dict[str, Any]) -> None:
    declines = [{"why": words("扱いません。"), "sources": SOURCES} | scope]
    knowledge = with_desk(desk("ihc", declines=declines))
    answer = triage(knowledge, Situation(harm="defamation", role="victim", wish="takedown"))
    assert answer.signposts == ()
    assert [(n.desk, n.why.ja, n.sources) for n in answer.not_here] == [("ihc", "扱いません。", ("S01",))]


@pytest.mark.parametrize(
    ("dates", "taken"),
    [
        ({"valid_from": date(2026, 11, 23)}, True),
        ({"valid_from": date(2026, 11, 24)}, False),
        ({"valid_until": date(2026, 11, 23)}, True),
        ({"valid_until": date(2026, 11, 22)}, False),
    ],
)
def test_a_statement_counts_only_on_its_days(dates: dict[str, date], taken: bool) -> None:
    accepting = with_desk(desk("ihc", accepts=[{"sources": SOURCES} | dates]))
    declining = with_desk(desk("ihc", declines=[{"why": words("×"), "sources": SOURCES} | dates]))
    assert (ask(accepting, "defamation") == ["ihc"]) is taken
    assert (ask(declining, "defamation") == []) is taken


def test_a_desk_that_does_nothing_for_the_situation_is_not_signposted() -> None:
    does = [{"action": "report", "roles": ["witness"], **words("…"), "sources": SOURCES}]
    assert ask(with_desk(desk("ihc", does=does)), "defamation") == []


def test_a_retired_desk_is_not_signposted() -> None:
    assert ask(with_desk(desk("ihc", retired=words("終了しました。"))), "defamation") == []


def test_110_comes_first_where_danger_is_call_though_the_rule_says_otherwise() -> None:
    assert ask(tiny(), "suicide_notice") == ["emergency", "ihc"]


def test_a_signpost_carries_category_cautions_and_all_sources_once() -> None:
    record = desk(
        "ihc",
        accepts=[{"category": words("区分"), "caution": words("注意一。"), "sources": ["S01", "S02"]}],
        does=[{"action": "report", **words("扱います。"), "caution": words("注意二。"), "sources": ["S03", "S01"]}],
    )
    knowledge = with_desk(record, order("ihc", because={"ihc": words("近いので。")}))
    [signpost] = triage(knowledge, Situation(harm="defamation", role="victim", wish="takedown")).signposts
    assert signpost.why.ja == "近いので。扱います。"
    assert signpost.accepted_as and signpost.accepted_as.ja == "区分"
    assert [caution.ja for caution in signpost.cautions] == ["注意一。", "注意二。"]
    assert signpost.sources == ("S03", "S01", "S02")


@pytest.mark.parametrize("field", ["harm", "role", "wish"])
def test_an_id_that_nobody_knows_is_named_with_those_known(field: str) -> None:
    known = {"harm": "csam", "role": "victim", "wish": "takedown"}
    with pytest.raises(UnknownId, match=f"No {field} has the id 'nothing'. Known: {known[field]}"):
        triage(tiny(), Situation(**(known | {field: "nothing"})))


# --- the real knowledge ---


def situations(knowledge: Knowledge) -> Iterator[Situation]:
    for harm, role, wish in product(knowledge.harms, knowledge.roles, knowledge.wishes):
        yield Situation(harm=harm, role=role, wish=wish)


def test_all_960_situations_have_an_answer(knowledge: Knowledge) -> None:
    asked = list(situations(knowledge))
    assert len(asked) >= 960
    assert [s for s in asked if not triage(knowledge, s).signposts] == []


def test_no_desk_that_declines_is_ever_signposted(knowledge: Knowledge) -> None:
    day = knowledge.product.as_of
    for situation in situations(knowledge):
        answer = triage(knowledge, situation)
        for signpost in answer.signposts:
            record = knowledge.desks[signpost.desk]
            assert declined_by(record, situation, day) is None
            assert taken_as(record, situation, day) is not None
        assert not {s.desk for s in answer.signposts} & {n.desk for n in answer.not_here}


def test_no_desk_is_signposted_twice_for_a_situation(knowledge: Knowledge) -> None:
    for situation in situations(knowledge):
        desks = [s.desk for s in triage(knowledge, situation).signposts]
        assert len(desks) == len(set(desks)), situation


def test_110_is_first_wherever_danger_is_call(knowledge: Knowledge) -> None:
    calls = [s for s in situations(knowledge) if knowledge.harms[s.harm].danger is Danger.CALL]
    assert calls
    assert {triage(knowledge, situation).signposts[0].desk for situation in calls} == {"emergency"}


def test_every_signpost_and_every_refusal_stands_on_a_source(knowledge: Knowledge) -> None:
    for situation in situations(knowledge):
        answer = triage(knowledge, situation)
        for sources in (each.sources for group in (answer.signposts, answer.not_here) for each in group):
            assert sources and set(sources) <= set(knowledge.sources)
