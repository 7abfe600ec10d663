"""Which desks a situation leads to: the engine over a tiny knowledge, and its promises over the real one."""

from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any

import pytest

from tests.both_languages import situations as every_situation
from tests.tiny_knowledge import SOURCES, desk, order, rules, tiny, words
from tsuho.engine.triage import declined_by, is_own_life, taken_as, triage
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
    return (Situation(**each) for each in every_situation(knowledge))


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
    calls = [s for s in situations(knowledge) if triage(knowledge, s).danger is Danger.CALL]
    assert len(calls) == 82
    assert {triage(knowledge, situation).signposts[0].desk for situation in calls} == {"emergency"}


def own_lives(knowledge: Knowledge) -> list[Situation]:
    return [s for s in situations(knowledge) if is_own_life(knowledge.harms[s.harm], s)]


def test_who_may_want_to_die_finds_those_who_listen_before_110_and_both(knowledge: Knowledge) -> None:
    asked = own_lives(knowledge)
    assert {(s.harm, s.role) for s in asked} == set(
        product(("suicide_notice", "suicide_inducement"), ("victim", "sender"))
    )
    for situation in asked:
        answer = triage(knowledge, situation)
        desks = [signpost.desk for signpost in answer.signposts]
        assert answer.danger is Danger.ASK
        assert desks[0] == "mamorou"
        assert "emergency" in desks
        assert not {"ihaho", "police", "houterasu"} & set(desks[: desks.index("emergency")])


def test_for_everybody_else_110_stays_first_where_a_life_is_at_stake(knowledge: Knowledge) -> None:
    others = [
        s
        for s in situations(knowledge)
        if knowledge.harms[s.harm].danger is Danger.CALL and s.role in ("guardian", "school", "witness", "organisation")
    ]
    assert {triage(knowledge, situation).signposts[0].desk for situation in others} == {"emergency"}


@pytest.mark.parametrize(("under_18", "gone"), [(True, {"grown"}), (False, {"school", "sos"}), (None, set())])
def test_desks_for_another_age_are_told_of_but_not_signposted(under_18: bool | None, gone: set[str]) -> None:
    ages = {"school": "under_18", "sos": "under_18", "grown": "from_18", "all": None}
    desks = {
        id: desk(id, for_age={"only": only, **words(f"{id}の人の窓口です。"), "sources": SOURCES} if only else None)
        for id, only in ages.items()
    }
    knowledge = tiny(desks=desks, rules={"csam": rules("csam", order(*ages))})
    answer = triage(knowledge, Situation(harm="csam", role="victim", wish="takedown"), under_18)
    assert [s.desk for s in answer.signposts] == [id for id in ages if id not in gone]
    assert {n.desk for n in answer.not_here} == gone
    assert all(n.why.ja == f"{n.desk}の人の窓口です。" for n in answer.not_here)


@pytest.mark.parametrize("under_18", [True, False, None])
def test_who_is_best_for_a_child_comes_first_and_the_others_stay_as_they_stood(under_18: bool | None) -> None:
    records = {id: desk(id) for id in ("ihc", "safeline", "old")}
    own = order(*records, first_under_18=["old", "nobody", "ihc"])
    knowledge = tiny(desks=records, rules={"csam": rules("csam", own)})
    answer = triage(knowledge, Situation(harm="csam", role="victim", wish="takedown"), under_18)
    assert [s.desk for s in answer.signposts] == (["old", "ihc", "safeline"] if under_18 else list(records))


def test_110_stays_first_at_any_age() -> None:
    own = order("safeline", "ihc", first_under_18=["ihc"])
    records = {id: desk(id) for id in ("ihc", "safeline", "emergency")}
    knowledge = tiny(desks=records, rules={"suicide_notice": rules("suicide_notice", own)})
    answer = triage(knowledge, Situation(harm="suicide_notice", role="victim", wish="police"), under_18=True)
    assert [signpost.desk for signpost in answer.signposts] == ["emergency", "ihc", "safeline"]


def test_an_age_that_is_not_asked_for_decides_nothing(knowledge: Knowledge) -> None:
    others = [each for each in situations(knowledge) if not knowledge.roles[each.role].asks_age]
    for situation, under_18 in product(others, (True, False)):
        assert triage(knowledge, situation, under_18) == triage(knowledge, situation), situation


def test_every_situation_has_an_answer_at_any_age(knowledge: Knowledge) -> None:
    asked = [each for each in situations(knowledge) if knowledge.roles[each.role].asks_age]
    for situation, under_18 in product(asked, (True, False)):
        answer = triage(knowledge, situation, under_18)
        assert answer.signposts, situation
        ages = {knowledge.desks[s.desk].for_age for s in answer.signposts}
        assert not any(age and age.excludes(under_18=under_18) for age in ages)


def test_whoever_posted_it_is_not_sent_away_from_a_desk_of_the_answer(knowledge: Knowledge) -> None:
    away = next(rule for rule in knowledge.preflight.rule if rule.id == "P25")
    for situation in situations(knowledge):
        sent = {s.desk for s in triage(knowledge, situation).signposts}
        assert not (away.covers(situation) and sent & set(away.desks or ())), situation


def test_a_desk_for_victims_only_is_never_offered_to_others(knowledge: Knowledge) -> None:
    for situation in situations(knowledge):
        desks = {s.desk for s in triage(knowledge, situation).signposts}
        if situation.role in ("witness", "organisation"):
            assert not desks & {"bullying", "takeitdown", "stopncii", "paps", "seihanzai", "dv"}, situation
        if situation.role in ("witness", "organisation", "school") and situation.harm == "intimate_image":
            assert "safeline" not in desks, situation


# The difficult ones: who must come first, and who must stand before whom.
COUNSEL = [
    (("suicide_notice", "sender", "talk"), ["mamorou", "emergency"]),
    (("suicide_notice", "witness", "identify"), ["emergency", "police"]),
    (("crime_contract", "victim", "advice"), ["emergency", "police", "ihaho"]),
    (("child_solicitation", "guardian", "advice"), ["police", "jinken", "school", "ihaho"]),
    (("sextortion", "victim", "advice"), ["police", "paps", "takeitdown", "jinken"]),
    (("own_minor_image", "sender", "takedown"), ["takeitdown", "safeline", "ihc", "platform"]),
    (("own_minor_image", "sender", "police"), ["police", "houterasu"]),
    (("child_bullying", "guardian", "advice"), ["jinken", "kodomo_sos", "school", "police", "ihaho"]),
    (("criminal_recruitment", "sender", "advice"), ["police", "houterasu"]),
    (("account_trade", "guardian", "advice"), ["bank", "police", "houterasu"]),
    (("threat", "sender", "police"), ["emergency", "police", "houterasu"]),
    (("threat", "victim", "talk"), ["emergency", "mamorou", "dv", "jinken", "police"]),
    (("threat", "victim", "identify"), ["emergency", "police", "houterasu"]),
    (("fraud", "victim", "advice"), ["bank", "police", "consumer188"]),
    (("phishing", "victim", "advice"), ["bank", "ipa", "police"]),
    (("online_gambling", "guardian", "advice"), ["izon", "houterasu"]),
    (("malware", "witness", "takedown"), ["ipa", "platform"]),
    (("unsure", "witness", "takedown"), ["ihc", "platform", "ihaho"]),
    (("defamation", "victim", "identify"), ["ihaho", "bengoshi", "houterasu", "jinken"]),
    (("intimate_image", "victim", "advice"), ["safeline", "paps", "police", "jinken"]),
]


@pytest.mark.parametrize(("asked", "in_order"), COUNSEL)
def test_who_helps_first_stands_first(knowledge: Knowledge, asked: tuple[str, str, str], in_order: list[str]) -> None:
    harm, role, wish = asked
    desks = ask(knowledge, harm, role, wish)
    assert desks[0] == in_order[0]
    assert [desk for desk in desks if desk in in_order] == in_order


def test_every_signpost_and_every_refusal_stands_on_a_source(knowledge: Knowledge) -> None:
    for situation in situations(knowledge):
        answer = triage(knowledge, situation)
        for sources in (each.sources for group in (answer.signposts, answer.not_here) for each in group):
            assert sources and set(sources) <= set(knowledge.sources)
