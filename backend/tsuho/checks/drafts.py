"""Checks: every desk has a template that always fits, made of known slots and fields."""

import re
from collections.abc import Iterator
from datetime import date

from tsuho.checks.check import Fault, check, everywhere
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
            mend = f"write templates/{desk.id}.toml"
            yield Fault(f"desks/{desk.id}.toml", "id", "has no template", mend)


@check("template-fits-all", "record", "The last template of a desk fits every situation.")
def template_fits_all(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for id, templates in knowledge.templates.items():
        last = templates.template[-1]
        if any(part is not None for part in (last.harms, last.kinds, last.roles, last.wishes)):
            mend = "end with a template that names no harms, kinds, roles or wishes"
            key = f"template.{len(templates.template) - 1}"
            yield Fault(f"templates/{id}.toml", key, "the last template does not fit all", mend)


@check("slot-known", "record", "A template names only slots that drafting fills, a phrase all of its own.")
def slot_known(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    yield from _phrases_astray(knowledge)
    first = next(situations(knowledge), None)
    known = _slots(knowledge, first) if first else ()
    for file, at, template in everywhere(knowledge, Template):
        for key, text in _texts(template):
            strangers = [name for name in _SLOT.findall(text) if name not in known]
            if strangers or re.search(r"[{}]", _SLOT.sub("", text)):
                problem = f"{{{strangers[0]}}} is not a slot" if strangers else "a brace that opens or closes no slot"
                yield Fault(file, f"{at}.{key}", problem, f"use one of: {', '.join(known)}")


def _phrases_astray(knowledge: Knowledge) -> Iterator[Fault]:
    for name, slots in Phrases.SLOTS.items():
        for language, text in getattr(knowledge.phrases, name):
            if sorted(_SLOT.findall(text)) != sorted(slots):
                problem = "names other slots than are filled"
                mend = f"name each of: {', '.join(slots)}" if slots else "leave the braces out"
                yield Fault("phrases.toml", f"{name}.{language}", problem, mend)


@check("field-known", "record", "A template's fields are known by name, each once.")
def field_known(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for file, at, template in everywhere(knowledge, Template):
        ids = [field.id for field in template.fields]
        for index, id in enumerate(ids):
            if id not in knowledge.limits.drafts.fields:
                mend = "use a known field, or add this one to drafts.fields in limits.toml and to the extension"
                yield Fault(file, f"{at}.fields.{index}.id", f"{id} is not a known field", mend)
            if id in ids[:index]:
                yield Fault(file, f"{at}.fields.{index}.id", f"{id} is there twice", "give each field one value")


@check("limit-known", "cross-record", "A form's limits are for known fields.")
def limit_known(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for desk in knowledge.desks.values():
        for id in desk.form.limits if desk.form else ():
            if id not in knowledge.limits.drafts.fields:
                mend = "name the field as the templates do"
                yield Fault(f"desks/{desk.id}.toml", f"form.limits.{id}", "is not a known field", mend)


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
