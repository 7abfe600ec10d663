"""Checks: every situation has an answer, and no rule speaks against the desks it names."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import groupby, product

from tsuho.checks.check import Fault, check, fault, orders_by_file
from tsuho.engine.harm_search import search_harms
from tsuho.engine.triage import EMERGENCY, orders, taken_as, triage
from tsuho.records import Danger, Knowledge, Situation


def situations(knowledge: Knowledge) -> Iterator[Situation]:
    """Every situation whose harm has a rule."""
    harms = [harm for harm in knowledge.harms if harm in knowledge.rules]
    for harm, role, wish in product(harms, knowledge.roles, knowledge.wishes):
        yield Situation.model_construct(harm=harm, role=role, wish=wish)


@check("harm-numbered", "cross-record", "Harms are numbered H01, H02 … without a gap or a double.")
def harm_numbered(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for index, harm in enumerate(knowledge.harms.values(), 1):
        if harm.number != f"H{index:02}":
            free = f"H{index:02}"
            yield fault(f"harms/{harm.id}.toml", "number", "harm-numbered.gap", number=harm.number, free=free)
            return


@check("harm-ruled", "cross-record", "Every harm has a file of rules.")
def harm_ruled(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for harm in knowledge.harms:
        if harm not in knowledge.rules:
            yield fault(f"harms/{harm}.toml", "id", "harm-ruled.missing", harm=harm)


@check("harm-found", "cross-record", "Every harm is found first by its own label, in both languages.")
def harm_found(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    harms = tuple(knowledge.harms.values())
    for harm in harms:
        for language in ("ja", "en"):
            label: str = getattr(harm.label, language)
            first = next(iter(search_harms(harms, label)), None)
            if first is not harm:
                says = "harm-found.other" if first else "harm-found.nothing"
                yield fault(f"harms/{harm.id}.toml", f"label.{language}", says, first=first.id if first else "")


@check("situation-answered", "tree", "Every situation has at least one signpost.")
def situation_answered(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for situation in situations(knowledge):
        if not triage(knowledge, situation).signposts:
            where = f"{situation.role} + {situation.wish}"
            yield fault(f"rules/{situation.harm}.toml", where, "situation-answered.unanswered")


@check("emergency-first", "tree", "Where danger is `call`, 110 stands first.")
def emergency_first(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for situation in situations(knowledge):
        if knowledge.harms[situation.harm].danger is not Danger.CALL:
            continue
        signposts = triage(knowledge, situation).signposts
        if not signposts or signposts[0].desk != EMERGENCY:
            where = f"{situation.harm} + {situation.role} + {situation.wish}"
            yield fault(f"desks/{EMERGENCY}.toml", "accepts", "emergency-first.not_first", where=where)


@check("order-used", "cross-record", "Every order of a rule is the first to cover some situation.")
def order_used(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    answered = _answered(knowledge)
    for file, listed in orders_by_file(knowledge):
        for index, order in enumerate(listed):
            if id(order) not in answered:
                yield fault(file, f"order.{index}", "order-used.covered")


@check("rule-agrees", "cross-record", "A desk that a rule lists takes at least one of the situations it is listed for.")
def rule_agrees(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    as_of = knowledge.product.as_of
    answered = _answered(knowledge)
    for file, listed in orders_by_file(knowledge):
        for index, order in enumerate(listed):
            asked = answered.get(id(order), [])
            for desk in (knowledge.desks[id] for id in order.desks if id in knowledge.desks):
                if asked and not any(taken_as(desk, situation, as_of) for situation in asked):
                    yield fault(file, f"order.{index}.desks", "rule-agrees.takes_none", desk=desk.id)


@check("reason-used", "cross-record", "A reason in `because` is for a desk of that order.")
def reason_used(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for file, listed in orders_by_file(knowledge):
        for index, order in enumerate(listed):
            for id in order.because.keys() - set(order.desks):
                yield fault(file, f"order.{index}.because.{id}", "reason-used.no_desk")


def _answered(knowledge: Knowledge) -> dict[int, list[Situation]]:
    """The situations that each order answers: those no earlier order covers. By identity: two orders may be equal."""
    answered: dict[int, list[Situation]] = defaultdict(list)
    for harm, of_harm in groupby(situations(knowledge), key=lambda situation: situation.harm):
        asked = orders(knowledge, harm)
        for situation in of_harm:
            if first := next((order for order in asked if order.covers(situation)), None):
                answered[id(first)].append(situation)
    return answered
