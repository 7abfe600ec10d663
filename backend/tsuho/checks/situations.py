"""Checks: every situation has an answer, and no rule speaks against the desks it names."""

from collections import defaultdict
from collections.abc import Container, Iterator
from datetime import date
from itertools import groupby, product

from tsuho.checks.check import Fault, check, fault, orders_by_file
from tsuho.engine.triage import EMERGENCY, Triage, is_own_life, orders, passed_over, taken_as, triage
from tsuho.records import Action, Danger, Knowledge, Severity, Situation


def situations(knowledge: Knowledge) -> Iterator[Situation]:
    """Every situation whose harm has a rule."""
    harms = [harm for harm in knowledge.harms if harm in knowledge.rules]
    for harm, role, wish in product(harms, knowledge.roles, knowledge.wishes):
        yield Situation.model_construct(harm=harm, role=role, wish=wish)


_Asked = tuple[str, str, str, bool | None]
_answers: list[tuple[Knowledge, dict[_Asked, Triage]]] = []  # of the knowledge that is checked now


def answer_to(knowledge: Knowledge, situation: Situation, under_18: bool | None = None) -> Triage:
    """The answer, worked out once for all checks."""
    if not _answers or _answers[0][0] is not knowledge:
        _answers[:] = [(knowledge, {})]
    known, asked = _answers[0][1], (situation.harm, situation.role, situation.wish, under_18)
    if asked not in known:
        known[asked] = triage(knowledge, situation, under_18)
    return known[asked]


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


@check("situation-answered", "tree", "Every situation has at least one signpost.")
def situation_answered(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for situation in situations(knowledge):
        if not answer_to(knowledge, situation).signposts:
            where = f"{situation.role} + {situation.wish}"
            yield fault(f"rules/{situation.harm}.toml", where, "situation-answered.unanswered")


@check("emergency-first", "tree", "Where danger is `call`, 110 stands first.")
def emergency_first(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for situation in situations(knowledge):
        answer = answer_to(knowledge, situation)
        if answer.danger is Danger.CALL and [each.desk for each in answer.signposts[:1]] != [EMERGENCY]:
            where = f"{situation.harm} + {situation.role} + {situation.wish}"
            yield fault(f"desks/{EMERGENCY}.toml", "accepts", "emergency-first.not_first", where=where)


@check("own-life-first", "tree", "Where it is one's own life, those who listen stand first, and 110 beside them.")
def own_life_first(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for situation in situations(knowledge):
        if not is_own_life(knowledge.harms[situation.harm], situation):
            continue
        signposts = answer_to(knowledge, situation).signposts
        desks = [each.desk for each in signposts]
        listens = signposts and signposts[0].action in (Action.CALL, Action.READ, Action.CONSULT)
        if not listens or desks[0] == EMERGENCY or EMERGENCY not in desks:
            where = f"{situation.role} + {situation.wish}"
            yield fault(f"rules/{situation.harm}.toml", where, "own-life-first.not_so", desks=", ".join(desks) or "—")


@check("usual-known", "record", "The usual and other roles and the usual wish of a harm exist, and are not told twice.")
def usual_known(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for harm in knowledge.harms.values():
        own = harm.own_life
        of = (harm.usual_role, *harm.also_roles, *(harm.asked_of or ()), *(own.roles if own else ()))
        named = [("roles", role) for role in of]
        named += [("wishes", wish) for wish in (harm.usual_wish, *(own.wishes if own else ()))]
        known: dict[str, Container[str]] = {"roles": knowledge.roles, "wishes": knowledge.wishes}
        for kind, id in named:
            if id not in known[kind]:
                yield fault(f"harms/{harm.id}.toml", kind, "usual-known.stranger", id=id, kind=kind)
        if harm.usual_role in harm.also_roles:
            yield fault(f"harms/{harm.id}.toml", "also_roles", "usual-known.twice", role=harm.usual_role)


@check("nearby-known", "record", "The kind and role that a harm is taken for exist, and are another one.")
def nearby_known(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for harm in knowledge.harms.values():
        other = harm.nearby
        if other is None:
            continue
        for role in {other.role, *(other.roles or ())} - {None, *knowledge.roles}:
            yield fault(f"harms/{harm.id}.toml", "nearby", "usual-known.stranger", id=role or "", kind="roles")
        if other.harm not in knowledge.harms or (other.harm == harm.id and other.role is None):
            yield fault(f"harms/{harm.id}.toml", "nearby", "nearby-known.stranger", id=other.harm)


@check("taken-but-unlisted", "tree", "A desk that takes a situation is in the answer, or left out with a reason.")
def taken_but_unlisted(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    missing: dict[tuple[str, str], list[Situation]] = defaultdict(list)
    as_of = knowledge.product.as_of
    for situation in situations(knowledge):
        shown = {each.desk for each in answer_to(knowledge, situation).signposts}
        passed = {id for each in passed_over(knowledge, situation.harm) if each.covers(situation) for id in each.desks}
        for desk in knowledge.desks.values():
            if desk.id not in shown | passed and taken_as(desk, situation, as_of):
                missing[situation.harm, desk.id].append(situation)
    for (harm, id), where in missing.items():
        wishes = ", ".join(dict.fromkeys(each.wish for each in where))
        roles = ", ".join(dict.fromkeys(each.role for each in where))
        parts = {"desk": id, "wishes": wishes, "roles": roles}
        yield fault(f"rules/{harm}.toml", "order", "taken-but-unlisted.unlisted", **parts)


@check("left-out-used", "cross-record", "What is left out is taken by the desk, and listed nowhere in those answers.")
def left_out_used(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    files = [("_default", knowledge.default_rules.left_out, tuple(knowledge.rules))]
    files += [(harm, rules.left_out, (harm,)) for harm, rules in knowledge.rules.items()]
    as_of = knowledge.product.as_of
    for file, left_out, of in files:
        for index, passed in enumerate(left_out):
            covered = [one for one in situations(knowledge) if one.harm in of and passed.covers(one)]
            for desk in (knowledge.desks[id] for id in passed.desks if id in knowledge.desks):
                taken = [one for one in covered if taken_as(desk, one, as_of)]
                if not any(desk.id not in {s.desk for s in answer_to(knowledge, one).signposts} for one in taken):
                    yield fault(f"rules/{file}.toml", f"left_out.{index}", "left-out-used.unused", desk=desk.id)


@check(
    "pointer-behind", "tree", "A desk that may only point elsewhere is neither first before one that acts, nor alone."
)
def pointer_behind(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for situation in situations(knowledge):
        signposts = answer_to(knowledge, situation).signposts
        if not signposts:
            continue
        first = taken_as(knowledge.desks[signposts[0].desk], situation, knowledge.product.as_of)
        if first and first.points_elsewhere:
            where = f"{situation.role} + {situation.wish}"
            says = "pointer-behind.alone" if len(signposts) == 1 else "pointer-behind.first"
            yield fault(f"rules/{situation.harm}.toml", where, says, desk=signposts[0].desk)


@check("finding-agrees", "tree", "No finding tells people to leave a desk that the answer has sent them to.")
def finding_agrees(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    """A rule that looks at nothing but who asks for what holds everywhere in its scope."""
    blind = [
        rule
        for rule in knowledge.preflight.rule
        if not rule.when and not rule.test and rule.desks and rule.severity in (Severity.STOP, Severity.FIX)
    ]
    for situation in situations(knowledge):
        for signpost in answer_to(knowledge, situation).signposts:
            for rule in blind:
                if signpost.desk in (rule.desks or ()) and rule.covers(situation):
                    where = f"{situation.harm} + {situation.role} + {situation.wish}"
                    parts = {"desk": signpost.desk, "where": where}
                    yield fault("preflight.toml", rule.id, "finding-agrees.speaks_against", **parts)
                    return


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


@check("reason-used", "cross-record", "A reason in `because`, and who comes first under 18, is of that order.")
def reason_used(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for file, listed in orders_by_file(knowledge):
        for index, order in enumerate(listed):
            named = {f"because.{id}": id for id in order.because}
            named |= {f"first_under_18.{id}": id for id in order.first_under_18}
            for at, id in named.items():
                if id not in order.desks:
                    yield fault(file, f"order.{index}.{at}", "reason-used.no_desk")


def _answered(knowledge: Knowledge) -> dict[int, list[Situation]]:
    """The situations that each order answers: those no earlier order covers. By identity: two orders may be equal."""
    answered: dict[int, list[Situation]] = defaultdict(list)
    for harm, of_harm in groupby(situations(knowledge), key=lambda situation: situation.harm):
        asked = orders(knowledge, harm)
        for situation in of_harm:
            if first := next((order for order in asked if order.covers(situation)), None):
                answered[id(first)].append(situation)
    return answered
