"""Which desks suit a situation, in order, and which will not take it. Pure: no files, no network, no clock.

The rules give the order; the desks' own records decide who is in it. So a desk that declines a harm, a role or a wish
cannot be signposted for it, whatever a rule says. Its twin `extension/engine/triage.js` looks these answers up in
the bundle.
"""

from collections.abc import Sequence
from datetime import date

from tsuho.errors import UnknownId
from tsuho.records import (
    Accepts,
    Action,
    Danger,
    Declines,
    Desk,
    Does,
    Evidence,
    Harm,
    Knowledge,
    Order,
    PassedOver,
    Record,
    Situation,
    Words,
)

EMERGENCY = "emergency"


class Signpost(Record):
    """One answer: go to this desk and do this, because …"""

    desk: str
    action: Action
    why: Words
    accepted_as: Words | None
    cautions: tuple[Words, ...]
    sources: tuple[str, ...]


class NotHere(Record):
    """A desk that will not take this, and why not."""

    desk: str
    why: Words
    sources: tuple[str, ...]


class Triage(Record):
    """The answer to a situation."""

    danger: Danger
    evidence: Evidence
    signposts: tuple[Signpost, ...]
    not_here: tuple[NotHere, ...]


def triage(knowledge: Knowledge, situation: Situation, under_18: bool | None = None) -> Triage:
    """Desks in order with their reasons, and desks that decline; of someone whose age is known, without those for
    other ages: it counts for roles that are asked for it. Raises `UnknownId` for an id nobody knows."""
    for kind, value, known in (
        ("harm", situation.harm, knowledge.harms),
        ("role", situation.role, knowledge.roles),
        ("wish", situation.wish, knowledge.wishes),
    ):
        if value not in known:
            raise UnknownId(kind, value, tuple(known))
    harm, day = knowledge.harms[situation.harm], knowledge.product.as_of
    order = order_of(knowledge, situation)
    desks = order.desks if order else ()
    danger = danger_in(harm, situation)
    if danger is Danger.CALL:
        desks = (EMERGENCY, *(desk for desk in desks if desk != EMERGENCY))
    because = order.because if order else {}
    signposts = tuple(
        _signpost(desk, accepts, situation, because.get(desk.id))
        for desk in (knowledge.desks[id] for id in desks)
        if (accepts := taken_as(desk, situation, day))
    )
    shown = {signpost.desk for signpost in signposts}
    not_here = tuple(
        NotHere(desk=desk.id, why=declined.why, sources=declined.sources)
        for desk in knowledge.desks.values()
        if desk.id not in shown and (declined := declined_by(desk, situation, day))
    )
    answer = Triage(danger=danger, evidence=harm.evidence, signposts=signposts, not_here=not_here)
    if under_18 is None or not knowledge.roles[situation.role].asks_age:
        return answer
    return _for_age(knowledge, answer, order.first_under_18 if order and under_18 else (), under_18=under_18)


def danger_in(harm: Harm, situation: Situation) -> Danger:
    """The harm's danger; `ask` where it is the person's own life, so that nothing stands before those who listen;
    `none` for those who meet it where nobody's life is at stake, as a shop does that gets a bad review."""
    if is_own_life(harm, situation):
        return Danger.ASK
    is_passed_by = harm.danger is Danger.ASK and harm.asked_of is not None and situation.role not in harm.asked_of
    return Danger.NONE if is_passed_by else harm.danger


def is_own_life(harm: Harm, situation: Situation) -> bool:
    """Whether it may be the person's own life, and they come for help."""
    return harm.own_life is not None and harm.own_life.covers(situation)


def _for_age(knowledge: Knowledge, answer: Triage, first: Sequence[str], *, under_18: bool) -> Triage:
    """The answer with those ahead who come first at that age, and without the desks that are for people of another age:
    these are told of with the others. 110 stays where it is if it is the first."""
    limits = {each.desk: knowledge.desks[each.desk].for_age for each in answer.signposts}
    others = {desk: age for desk, age in limits.items() if age and age.excludes(under_18=under_18)}
    refusals = (
        NotHere(desk=desk, why=Words(ja=age.ja, en=age.en), sources=age.sources) for desk, age in others.items()
    )
    held = [each.desk for each in answer.signposts[:1] if each.desk == EMERGENCY]
    ahead = (*held, *first)
    ordered = sorted(answer.signposts, key=lambda each: ahead.index(each.desk) if each.desk in ahead else len(ahead))
    return answer.model_copy(
        update={
            "signposts": tuple(each for each in ordered if each.desk not in others),
            "not_here": (*answer.not_here, *refusals),
        }
    )


def order_of(knowledge: Knowledge, situation: Situation) -> Order | None:
    """The order that answers the situation; None where no rule does."""
    return next((each for each in orders(knowledge, situation.harm) if each.covers(situation)), None)


def orders(knowledge: Knowledge, harm: str) -> tuple[Order, ...]:
    """The harm's orders and the defaults, as they are asked: those for some roles before those for everyone, and the
    harm's own before the defaults each time. The first that covers a situation answers it."""
    both = (*knowledge.rules[harm].order, *knowledge.default_rules.order)
    return tuple(sorted(both, key=lambda order: order.roles is None))


def passed_over(knowledge: Knowledge, harm: str) -> tuple[PassedOver, ...]:
    """The desks that the harm's answers leave out although they take it, with the keepers' reasons."""
    return (*knowledge.rules[harm].left_out, *knowledge.default_rules.left_out)


def declined_by(desk: Desk, situation: Situation, day: date) -> Declines | None:
    """The first statement by which the desk does not take the situation on that day."""
    return next((each for each in desk.declines if each.covers(situation) and each.holds_on(day)), None)


def taken_as(desk: Desk, situation: Situation, day: date) -> Accepts | None:
    """The statement under which the desk takes the situation on that day; None where it declines or says nothing."""
    if desk.retired or declined_by(desk, situation, day) or not what_it_does(desk, situation):
        return None
    return next((each for each in desk.accepts if each.covers(situation) and each.holds_on(day)), None)


def what_it_does(desk: Desk, situation: Situation) -> Does | None:
    """The first sentence of the desk about what it does in that situation."""
    return next((each for each in desk.does if each.covers(situation)), None)


def _signpost(desk: Desk, accepts: Accepts, situation: Situation, because: Words | None) -> Signpost:
    does = what_it_does(desk, situation)
    assert does  # noqa: S101 - the caller has asked `taken_as`
    why = Words(
        ja=f"{because.ja}{does.ja}" if because else does.ja,
        en=f"{because.en} {does.en}" if because else does.en,
    )
    return Signpost(
        desk=desk.id,
        action=does.action,
        why=why,
        accepted_as=accepts.category,
        cautions=tuple(caution for caution in (accepts.caution, does.caution) if caution),
        sources=tuple(dict.fromkeys((*does.sources, *accepts.sources))),
    )
