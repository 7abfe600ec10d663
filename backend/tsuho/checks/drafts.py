"""Checks: every desk has a template that always fits, made of known slots and fields."""

import re
from collections.abc import Iterator
from datetime import date

from tsuho.checks.check import Fault, check, everywhere, fault
from tsuho.checks.situations import situations
from tsuho.engine.drafting import Drafting
from tsuho.engine.reports import Report
from tsuho.engine.resolved_report import resolve
from tsuho.engine.sites import Sites
from tsuho.records import Knowledge, Phrases, Situation, Template, Words

_SLOT = re.compile(r"\{(\w+)\}")


@check("template-there", "tree", "Every desk that takes a text has templates.")
def template_there(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for desk in knowledge.desks.values():
        if desk.kind != "directory" and not desk.retired and desk.id not in knowledge.templates:
            yield fault(f"desks/{desk.id}.toml", "id", "template-there.missing", desk=desk.id)


@check("template-fits-all", "record", "The last template of a desk fits every situation.")
def template_fits_all(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for id, templates in knowledge.templates.items():
        last = templates.template[-1]
        if any(part is not None for part in (last.harms, last.kinds, last.roles, last.wishes)):
            key = f"template.{len(templates.template) - 1}"
            yield fault(f"templates/{id}.toml", key, "template-fits-all.narrow")


@check("slot-known", "record", "A template names only slots that drafting fills, a phrase all of its own.")
def slot_known(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    yield from _phrases_astray(knowledge)
    first = next(situations(knowledge), None)
    known = _slots(knowledge, first) if first else ()
    for file, at, template in everywhere(knowledge, Template):
        for key, text in _texts(template):
            strangers = [name for name in _SLOT.findall(text) if name not in known]
            if strangers or re.search(r"[{}]", _SLOT.sub("", text)):
                says = "slot-known.stranger" if strangers else "slot-known.lone_brace"
                slots = ", ".join(known)
                yield fault(file, f"{at}.{key}", says, name=strangers[0] if strangers else "", known=slots)


def _phrases_astray(knowledge: Knowledge) -> Iterator[Fault]:
    for name, slots in Phrases.SLOTS.items():
        for language, text in getattr(knowledge.phrases, name):
            if sorted(_SLOT.findall(text)) != sorted(slots):
                says = "slot-known.phrase" if slots else "slot-known.phrase_without"
                yield fault("phrases.toml", f"{name}.{language}", says, slots=", ".join(slots))


@check("field-known", "record", "A template's fields are known by name, each once.")
def field_known(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for file, at, template in everywhere(knowledge, Template):
        ids = [field.id for field in template.fields]
        for index, id in enumerate(ids):
            if id not in knowledge.limits.drafts.fields:
                yield fault(file, f"{at}.fields.{index}.id", "field-known.stranger", id=id)
            if id in ids[:index]:
                yield fault(file, f"{at}.fields.{index}.id", "field-known.twice", id=id)


@check("limit-known", "cross-record", "A form's limits are for known fields.")
def limit_known(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for desk in knowledge.desks.values():
        for id in desk.form.limits if desk.form else ():
            if id not in knowledge.limits.drafts.fields:
                yield fault(f"desks/{desk.id}.toml", f"form.limits.{id}", "limit-known.stranger", id=id)


def _slots(knowledge: Knowledge, situation: Situation) -> tuple[str, ...]:
    resolved = resolve(knowledge, Sites(()), situation, Report())
    return tuple(Drafting(knowledge).slots(resolved).ja)


def _texts(template: Template) -> Iterator[tuple[str, str]]:
    whole: list[tuple[str, Words | str]] = [("opening", template.opening)]
    for index, field in enumerate(template.fields):
        whole += [(f"fields.{index}.label", field.label), (f"fields.{index}.value", field.value)]
    for key, words in whole:
        if isinstance(words, str):
            yield key, words
        else:
            yield from ((f"{key}.ja", words.ja), (f"{key}.en", words.en))
