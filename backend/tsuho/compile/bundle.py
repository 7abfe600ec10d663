"""The compiled knowledge: every situation answered once, every sentence kept once. Pure: `Knowledge` in, JSON out.

The extension holds no rule engine; it looks answers up here (`extension/store/knowledge.js` reads what this writes).
`directory` is the second file, for the pages that show the full records and the leaflet.
"""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from tsuho.ages import age_of, age_words
from tsuho.as_json import to_json
from tsuho.compile.form_labels import forbidding_words
from tsuho.engine.triage import NotHere, Signpost, order_of, triage
from tsuho.engine.web_address import on_host
from tsuho.records import Desk, Knowledge, Leaflet, Platform, Record, Situation, Template, Words
from tsuho.records.base import SCHEMA
from tsuho.records.bundle import (
    Bundle,
    BundledChange,
    BundledHarm,
    BundledHolidays,
    BundledLegalForm,
    BundledPlatform,
    BundledPreflightRule,
    BundledProduct,
    BundledSource,
    BundledTemplate,
    Directory,
    ListedPlatform,
)
from tsuho.records.bundled_desks import BundledDesk
from tsuho.records.bundled_what_next import BundledWhatNext

PINNED = "forbids"  # the script that fills forms has these words, and more
# what a card tells once it is unfolded
FACTS = (
    *("operator", "checked_on", "who", "anonymous", "screenshots", "answers", "how_long"),
    *("does_not", "kinds", "examples", "notes", "age"),
)
AFTERWARDS = ("what_next", "sheet", "changes")  # the records read them from a file of their own
FOUND_BY = "words"  # the search has those of the package
SHOWN = ("number", "author", "author_id", "posted_at")  # of a post, to a person
# how the site's pages are read, and its posts told apart: needed only where a post is captured
READING = ("marks", "zone", "posts", "same", "tracking")


def compile_bundle(knowledge: Knowledge) -> dict[str, Any]:
    """What the report page needs, small, in the shape of `Bundle`.

    `version` is the edition and a digest of all the rest, so equal knowledge has an equal version."""
    table = _Table()
    answers = _answers(knowledge, table)
    in_short = _in_short(knowledge, table)
    templates = {t.desk: [table.template(each) for each in t.template] for t in knowledge.templates.values()}
    table.sources |= {id for harm in knowledge.harms.values() for step in harm.first for id in step.sources}
    table.sources |= {id for desk in knowledge.desks.values() if desk.for_age for id in desk.for_age.sources}
    table.sources |= _sources_of_what_next(knowledge)
    body: dict[str, Any] = {
        "schema": SCHEMA,
        "edition": knowledge.product.edition,
        "product": _as_values(knowledge.product, BundledProduct),
        "groups": [_as_values(group) for group in knowledge.groups],
        "harms": [_as_values(harm, BundledHarm) for harm in knowledge.harms.values()],
        "roles": [_as_values(role) for role in knowledge.roles.values()],
        "wishes": [_as_values(wish) for wish in knowledge.wishes.values()],
        "desks": {desk.id: _desk(knowledge, desk) for desk in knowledge.desks.values()},
        "words": table.words,
        **({"in_short": in_short} if in_short else {}),
        "signposts": table.signposts,
        "not_here": table.not_here,
        "answers": answers,
        "templates": templates,
        "phrases": _as_values(knowledge.phrases),
        "plain": _plain(knowledge),
        "preflight": _preflight(knowledge),
        "sheet": _as_values(knowledge.sheet),
        "what_next": _as_values(knowledge.what_next, BundledWhatNext),
        "changes": [_as_values(each, BundledChange) for each in knowledge.changes.change],
        "platforms": [_platform(knowledge, platform) for platform in knowledge.platforms.values()],
        "forbids": forbidding_words(knowledge),
        "holidays": _as_values(knowledge.holidays, BundledHolidays),
        "sources": {id: _source(knowledge, id) for id in sorted(table.sources)},
    }
    digest = hashlib.sha256(to_json(body)).hexdigest()[:12]
    bundle = {"version": f"{knowledge.product.edition}+{digest}", **body}
    Bundle.model_validate_json(to_json(bundle), strict=True)
    return bundle


def _sources_of_what_next(knowledge: Knowledge) -> set[str]:
    told = knowledge.what_next
    asides = (*told.after, *told.also, *((told.log,) if told.log else ()))
    return {id for each in asides for id in each.sources}


def without_reading(bundle: dict[str, Any]) -> dict[str, Any]:
    """The bundle without what only capturing needs: how pages are read, and the engines that no host tells of; without
    what is told of a desk once its card is unfolded (`desk_facts`); without the words that the search has of the
    package; and without what only a refreshed one adds to the package (`forbids`) or only the records need
    (`afterwards`). Its version stays: it is the same knowledge."""
    known_by_host = (platform for platform in bundle["platforms"] if "hosts" in platform)
    platforms = [{k: v for k, v in platform.items() if k not in READING} for platform in known_by_host]
    desks = {id: {k: v for k, v in desk.items() if k not in FACTS} for id, desk in bundle["desks"].items()}
    spared = {key: values for key, values in bundle.items() if key not in (PINNED, *AFTERWARDS)}
    log = {key: values for key, values in bundle.get("what_next", {}).items() if key == "log"}
    harms = _without(FOUND_BY, bundle["harms"])
    return spared | {"harms": harms, "platforms": platforms, "desks": desks} | ({"what_next": log} if log else {})


def for_start(bundle: dict[str, Any]) -> dict[str, Any]:
    """What the report page needs until a kind of harm is chosen: the vocabulary, and whose hosts are whose; how a wish
    is said to a desk comes with the desks."""
    vocabulary = ("version", "schema", "edition", "product", "groups", "harms", "roles", "wishes")
    hosts = {id: {key: desk[key] for key in ("id", "hosts") if key in desk} for id, desk in bundle["desks"].items()}
    harms = _without("nearby", _without("first", _without(FOUND_BY, bundle["harms"])))
    wishes = _without("said", bundle["wishes"])
    vocabulary_now = {**{key: bundle[key] for key in vocabulary}, "harms": harms, "wishes": wishes}
    return {**vocabulary_now, "desks": hosts, "platforms": []}


def afterwards(bundle: dict[str, Any]) -> dict[str, Any]:
    """What only the records need: what to do next, the words of the sheet, and what changed since."""
    return {key: bundle[key] for key in AFTERWARDS if key in bundle}


def desk_facts(bundle: dict[str, Any]) -> dict[str, Any]:
    """What a card tells of its desk once it is unfolded, desk by desk."""
    return {id: {k: v for k, v in desk.items() if k in FACTS} for id, desk in bundle["desks"].items()}


def compile_directory(knowledge: Knowledge) -> dict[str, Any]:
    """The full desk records, the leaflet and all sources, for reading."""
    directory = {
        "edition": knowledge.product.edition,
        "desks": [{**_as_values(desk), "age": _age(knowledge, desk)} for desk in knowledge.desks.values()],
        "platforms": [_as_values(platform, ListedPlatform) for platform in knowledge.platforms.values()],
        "harms": {harm.id: _as_values(harm.label) for harm in knowledge.harms.values()},
        "wishes": {wish.id: _as_values(wish.label) for wish in knowledge.wishes.values()},
        "plain": _plain(knowledge),
        "leaflet_notes": [_as_values(note) for note in knowledge.leaflet_notes],
        "leaflet": {part: [] for part in Leaflet.model_fields} | _as_values(knowledge.leaflet),
        "sources": {id: _source(knowledge, id) for id in knowledge.sources},
    }
    Directory.model_validate_json(to_json(directory), strict=True)
    return directory


class _Table:
    """Signposts, refusals and sentences, each stored once and named by its index."""

    def __init__(self) -> None:
        self.words: list[dict[str, str]] = []
        self.signposts: list[list[Any]] = []
        self.not_here: list[list[Any]] = []
        self.sources: set[str] = set()
        self._places: dict[tuple[str, str], int] = {}

    def word(self, words: Words) -> int:
        return self._place("words", self.words, {"ja": words.ja, "en": words.en})

    def signpost(self, signpost: Signpost) -> int:
        self.sources |= set(signpost.sources)
        accepted_as = self.word(signpost.accepted_as) if signpost.accepted_as else None
        cautions = [self.word(caution) for caution in signpost.cautions]
        row = [signpost.desk, signpost.action.value, self.word(signpost.why), accepted_as, cautions, signpost.sources]
        return self._place("signposts", self.signposts, row)

    def refusal(self, refusal: NotHere) -> int:
        self.sources |= set(refusal.sources)
        return self._place("not_here", self.not_here, [refusal.desk, self.word(refusal.why), refusal.sources])

    def template(self, template: Template) -> dict[str, Any]:
        fields = []
        for field in template.fields:
            value = self.word(field.value) if isinstance(field.value, Words) else field.value
            fields.append([field.id, self.word(field.label), *([] if value == "" else [value])])
        whom = template.model_copy(update={"opening": 0, "fields": ()})
        return {**_as_values(whom, BundledTemplate), "opening": self.word(template.opening), "fields": fields}

    def _place(self, kind: str, rows: list[Any], values: Any) -> int:
        key = (kind, json.dumps(values))
        if key not in self._places:
            self._places[key] = len(rows)
            rows.append(values)
        return self._places[key]


def _answers(knowledge: Knowledge, table: _Table) -> dict[str, Any]:
    """`rows`: each different answer once, as [signposts, not_here]; `of`: harm -> rows, role by role, wish by wish;
    `under_18`: who comes first then, and in which rows."""
    rows: dict[tuple[tuple[Any, ...], ...], int] = {}
    of: dict[str, list[list[int]]] = {}
    for harm in knowledge.harms:
        of[harm] = []
        for role in knowledge.roles:
            numbers = []
            for wish in knowledge.wishes:
                situation = Situation(harm=harm, role=role, wish=wish)
                answer, order = triage(knowledge, situation), order_of(knowledge, situation)
                shown = tuple(table.signpost(each) for each in answer.signposts)
                declining = tuple(table.refusal(each) for each in answer.not_here)
                first = order.first_under_18 if order and _differs_under_18(knowledge, situation) else ()
                numbers.append(rows.setdefault((shown, declining, first), len(rows)))
            of[harm].append(numbers)
    under_18: dict[tuple[str, ...], list[int]] = {}
    for (*_, first), row in rows.items():
        if first:
            under_18.setdefault(first, []).append(row)
    return {
        "rows": [[list(shown), list(declining)] for shown, declining, _ in rows],
        "of": of,
        "under_18": [[list(first), listed] for first, listed in under_18.items()],
    }


def _differs_under_18(knowledge: Knowledge, situation: Situation) -> bool:
    """Whether desks change places for someone under 18."""
    youngest = [each.desk for each in triage(knowledge, situation, under_18=True).signposts]
    desks = [each.desk for each in triage(knowledge, situation).signposts if each.desk in youngest]
    return desks != youngest


def _in_short(knowledge: Knowledge, table: _Table) -> list[tuple[int, int]]:
    """The reasons that are shown, each with its short form, where it has one."""
    shown = {table.words[row[2]]["ja"] for row in table.signposts}
    does = (each for desk in knowledge.desks.values() for each in desk.does)
    return [
        (table.word(Words(ja=each.ja, en=each.en)), table.word(each.short))
        for each in does
        if each.short and each.ja in shown
    ]


def _desk(knowledge: Knowledge, desk: Desk) -> dict[str, Any]:
    kinds = {
        accepts.category.ja: {"category": _as_values(accepts.category), "asked_as": _as_values(accepts.asked_as)}
        for accepts in desk.accepts
        if accepts.category and accepts.asked_as and accepts.holds_on(knowledge.product.as_of)
    }
    more = {"age": _age(knowledge, desk)} | ({"kinds": [*kinds.values()]} if kinds else {})
    return {**_as_values(desk, BundledDesk), **more}


def _plain(knowledge: Knowledge) -> dict[str, Any]:
    return {name.category: {"ja": name.ja, "en": name.en} for name in knowledge.plain.name}


def _age(knowledge: Knowledge, desk: Desk) -> dict[str, Any]:
    return _as_values(age_of(desk, knowledge.sources, knowledge.ages))


def _source(knowledge: Knowledge, id: str) -> dict[str, Any]:
    source = knowledge.sources[id]
    return {**_as_values(source, BundledSource), "age": _as_values(age_words(source.dated, knowledge.ages))}


def _platform(knowledge: Knowledge, platform: Platform) -> dict[str, Any]:
    values = _as_values(platform, BundledPlatform)
    if platform.posts:  # what is as usual ("of": "post") goes without saying
        values["posts"] = [_spare(post.model_dump(mode="json", exclude_defaults=True)) for post in platform.posts]
    if shown := [fact for fact in SHOWN if any(getattr(post, fact) for post in platform.posts)]:
        values["shows"] = shown
    for form in platform.legal_forms:
        if form.for_harms is None:
            values["legal_form"] = _as_values(form, BundledLegalForm)
    if names := _tracking_on(platform.hosts, knowledge.preflight.lists.get("tracking", ())):
        values["tracking"] = names
    return values


def _tracking_on(hosts: Iterable[str], entries: Iterable[str]) -> list[str]:
    """The names that the list of tracking parameters has for these hosts, or for one above or below them."""
    by_host = (entry.split(" ") for entry in entries if " " in entry)
    names = (
        name
        for host, *listed in by_host
        if any(on_host(each, host) or on_host(host, each) for each in hosts)
        for name in listed
    )
    return list(dict.fromkeys(names))


def _preflight(knowledge: Knowledge) -> dict[str, Any]:
    rules = [_as_values(rule, BundledPreflightRule) for rule in knowledge.preflight.rule]
    patterns, lists = knowledge.preflight.patterns, knowledge.preflight.lists
    return {"patterns": _spare(dict(patterns)), "lists": _spare(dict(lists)), "rules": rules}


def _as_values(record: Record, shape: type[Record] | None = None) -> dict[str, Any]:
    """The record as JSON values, without what is empty and, where a shape is given, without what that lacks."""
    shaped = shape.model_validate(record, from_attributes=True) if shape else record
    spared: dict[str, Any] = _spare(shaped.model_dump(mode="json", exclude_none=True))
    return spared


def _spare(value: Any) -> Any:
    """Values without their empty parts: what is absent is read as empty, and the bundle stays small."""
    if isinstance(value, list):
        return [_spare(each) for each in value]
    if not isinstance(value, dict):
        return value
    spared = {key: _spare(each) for key, each in value.items()}
    return {key: each for key, each in spared.items() if each is not False and each not in (None, "", [], {})}


def _without(key: str, records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{name: value for name, value in record.items() if name != key} for record in records]
