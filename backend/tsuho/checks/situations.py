"""Checks: every situation has an answer, and no rule speaks against the desks it names."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import groupby, product

from tsuho.checks.check import Fault, check, orders_by_file
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
            mend = f"the next free place is H{index:02}; numbers are permanent, so renumber the newest harm"
            yield Fault(f"harms/{harm.id}.toml", "number", f"{harm.number} leaves a gap or is there twice", mend)
            return


@check("harm-ruled", "cross-record", "Every harm has a file of rules.")
def harm_ruled(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for harm in knowledge.harms:
        if harm not in knowledge.rules:
            yield Fault(f"harms/{harm}.toml", "id", "has no rules", f"write rules/{harm}.toml")


@check("situation-answered", "tree", "Every situation has at least one signpost.")
def situation_answered(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for situation in situations(knowledge):
        if not triage(knowledge, situation).signposts:
            problem = "no desk answers: no order covers it, or every desk listed declines"
            mend = "list a desk that accepts it"
            yield Fault(f"rules/{situation.harm}.toml", f"{situation.role} + {situation.wish}", problem, mend)


@check("emergency-first", "tree", "Where danger is `call`, 110 stands first.")
def emergency_first(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for situation in situations(knowledge):
        if knowledge.harms[situation.harm].danger is not Danger.CALL:
            continue
        signposts = triage(knowledge, situation).signposts
        if not signposts or signposts[0].desk != EMERGENCY:
            where = f"{situation.harm} + {situation.role} + {situation.wish}"
            mend = "let the desk `emergency` accept this situation and say what it does"
            yield Fault(f"desks/{EMERGENCY}.toml", "accepts", f"110 is not first for {where}", mend)


@check("order-used", "cross-record", "Every order of a rule is the first to cover some situation.")
def order_used(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    answered = _answered(knowledge)
    for file, listed in orders_by_file(knowledge):
        for index, order in enumerate(listed):
            if id(order) not in answered:
                mend = "move it up, widen it, or delete it"
                yield Fault(file, f"order.{index}", "an earlier order covers all of it", mend)


@check("rule-agrees", "cross-record", "A desk that a rule lists takes at least one of the situations it is listed for.")
def rule_agrees(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    as_of = knowledge.product.as_of
    answered = _answered(knowledge)
    for file, listed in orders_by_file(knowledge):
        for index, order in enumerate(listed):
            asked = answered.get(id(order), [])
            for desk in (knowledge.desks[id] for id in order.desks if id in knowledge.desks):
                if asked and not any(taken_as(desk, situation, as_of) for situation in asked):
                    problem = f"{desk.id} takes none of the situations it is listed for"
                    mend = f"delete it here, or let desks/{desk.id}.toml say that it accepts and what it does"
                    yield Fault(file, f"order.{index}.desks", problem, mend)


@check("reason-used", "cross-record", "A reason in `because` is for a desk of that order.")
def reason_used(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for file, listed in orders_by_file(knowledge):
        for index, order in enumerate(listed):
            for id in order.because.keys() - set(order.desks):
                mend = "list the desk, or delete the reason"
                yield Fault(file, f"order.{index}.because.{id}", "the order has no such desk", mend)


def _answered(knowledge: Knowledge) -> dict[int, list[Situation]]:
    """The situations that each order answers: those no earlier order covers. By identity: two orders may be equal."""
    answered: dict[int, list[Situation]] = defaultdict(list)
    for harm, of_harm in groupby(situations(knowledge), key=lambda situation: situation.harm):
        asked = orders(knowledge, harm)
        for situation in of_harm:
            if first := next((order for order in asked if order.covers(situation)), None):
                answered[id(first)].append(situation)
    return answered
