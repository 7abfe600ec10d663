"""Checks: every id that a record names exists."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from difflib import get_close_matches

from tsuho.checks.check import KINDS, Fault, check, everywhere, fault, orders_by_file
from tsuho.engine.preflight import ADVICE, strangers
from tsuho.records import Channel, Form, Knowledge, RoleGroup, Said, Scope, Template


def _strangers(file: str, key: str, ids: Iterable[str] | None, known: Collection[str], kind: str) -> Iterator[Fault]:
    for id in ids or ():
        if id not in known:
            close = ", ".join(get_close_matches(id, known, 3)) or "—"
            yield fault(file, key, "known.stranger", id=id, kind=KINDS[kind], close=close)


def _at(key: str, name: str) -> str:
    return f"{key}.{name}" if key else name


@check("scope-known", "cross-record", "A scope names harms, roles and wishes that exist.")
def scope_known(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for kind in (Scope, Template, Said, Channel, RoleGroup):
        for file, key, record in everywhere(knowledge, kind):
            yield from _strangers(file, _at(key, "harms"), getattr(record, "harms", ()), knowledge.harms, "harm")
            yield from _strangers(file, _at(key, "roles"), getattr(record, "roles", ()), knowledge.roles, "role")
            yield from _strangers(file, _at(key, "wishes"), getattr(record, "wishes", ()), knowledge.wishes, "wish")
    for file, key, form in everywhere(knowledge, Form):
        yield from _strangers(file, _at(key, "for_harms"), form.for_harms, knowledge.harms, "harm")
        yield from _strangers(file, _at(key, "for_roles"), form.for_roles, knowledge.roles, "role")


@check("desk-known", "cross-record", "Rules, templates, preflight and leaflet name desks that exist.")
def desk_known(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    desks = knowledge.desks
    for file, orders in orders_by_file(knowledge):
        for index, order in enumerate(orders):
            yield from _strangers(file, f"order.{index}.desks", order.desks, desks, "desk")
    for id in knowledge.templates:
        yield from _strangers(f"templates/{id}.toml", "desk", [id], desks, "desk")
    for rule in knowledge.preflight.rule:
        yield from _strangers("preflight.toml", f"{rule.id}.desks", rule.desks, desks, "desk")
    for file, key, said in everywhere(knowledge, Said):
        yield from _strangers(file, _at(key, "desks"), said.desks, desks, "desk")
    for table in ("simple", "detailed"):
        for row in getattr(knowledge.leaflet, table):
            yield from _strangers(f"leaflet/{table}.toml", f"{row.label}.cells", row.cells, desks, "desk")
    for edge in knowledge.leaflet.flow:
        yield from _strangers("leaflet/flow.toml", f"{edge.id}.desks", edge.desks, desks, "desk")


@check("harm-known", "cross-record", "A file of rules is for a harm that exists.")
def harm_known(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for harm in knowledge.rules:
        yield from _strangers(f"rules/{harm}.toml", "harm", [harm], knowledge.harms, "harm")


@check("group-known", "cross-record", "Every harm stands in a group of the picker, and no group is empty.")
def group_known(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    groups = [group.id for group in knowledge.groups]
    for harm in knowledge.harms.values():
        yield from _strangers(f"harms/{harm.id}.toml", "group", [harm.group], groups, "group")
    for id in set(groups) - {harm.group for harm in knowledge.harms.values()}:
        yield fault("situations.toml", f"group.{id}", "group-known.empty")


@check("leaflet-row-known", "cross-record", "The leaflet rows that a harm names are rows of the leaflet.")
def leaflet_row_known(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    labels = {row.label for row in (*knowledge.leaflet.simple, *knowledge.leaflet.detailed)}
    for harm in knowledge.harms.values():
        yield from _strangers(f"harms/{harm.id}.toml", "leaflet_rows", harm.leaflet_rows, labels, "leaflet_row")


@check("preflight-known", "cross-record", "Preflight names tests, mends and lists that are there, each rule once.")
def preflight_known(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    seen: set[str] = set()
    for rule in knowledge.preflight.rule:
        for stranger in strangers(rule, knowledge.preflight):
            yield fault("preflight.toml", rule.id, "preflight-known.stranger", name=stranger)
        if rule.id in seen:
            yield fault("preflight.toml", rule.id, "preflight-known.twice")
        if rule.test == ADVICE and rule.moment is None:
            yield fault("preflight.toml", f"{rule.id}.moment", "preflight-known.no_moment")
        if rule.test and rule.when:
            yield fault("preflight.toml", f"{rule.id}.when", "preflight-known.both")
        if not all(when.model_fields_set for when in rule.when):
            yield fault("preflight.toml", f"{rule.id}.when", "preflight-known.nothing")
        if not rule.test and not rule.when and not (rule.desks and (rule.harms or rule.roles)):
            yield fault("preflight.toml", f"{rule.id}.when", "preflight-known.always")
        seen.add(rule.id)
