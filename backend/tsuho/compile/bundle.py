"""The compiled knowledge: every situation answered once, every sentence kept once. Pure: `Knowledge` in, JSON out.

The extension holds no rule engine; it looks answers up here (`extension/store/knowledge.js` reads what this writes).
`directory` is the second file, for the pages that show the full records and the leaflet.
"""

import hashlib
import json
from collections.abc import Set
from typing import Any

from tsuho.engine.triage import NotHere, Signpost, triage
from tsuho.records import Desk, Knowledge, Platform, Record, Situation, Template, Words

SCHEMA = 1
SITE = ("id", "name", "hosts", "designated", "legal_form")
READING = ("marks", "zone", "posts")  # how the site's pages are read: needed only where a post is captured
BASIS = frozenset({"sources", "basis"})


def compile_bundle(knowledge: Knowledge) -> dict[str, Any]:
    """What the report page needs, small: see `extension/knowledge/types.js` for its shape.

    `version` is the edition and a digest of all the rest, so equal knowledge has an equal version."""
    table = _Table()
    answers = _answers(knowledge, table)
    templates = {t.desk: [table.template(each) for each in t.template] for t in knowledge.templates.values()}
    body: dict[str, Any] = {
        "schema": SCHEMA,
        "edition": knowledge.product.edition,
        "product": _json(knowledge.product),
        "groups": [_json(group) for group in knowledge.groups],
        "harms": [
            _json(harm, "id", "group", "kind", "label", "line", "example", "words", "danger", "evidence")
            for harm in knowledge.harms.values()
        ],
        "roles": [_json(role) for role in knowledge.roles.values()],
        "wishes": [_json(wish) for wish in knowledge.wishes.values()],
        "desks": {desk.id: _desk(desk) for desk in knowledge.desks.values()},
        "words": table.words,
        "signposts": table.signposts,
        "not_here": table.not_here,
        "answers": answers,
        "templates": templates,
        "preflight": _preflight(knowledge),
        "platforms": [_platform(platform) for platform in knowledge.platforms.values()],
        "holidays": _json(knowledge.holidays, "known_until", "days"),
        "sources": {id: _json(knowledge.sources[id], "title", "url", "dated") for id in sorted(table.sources)},
    }
    digest = hashlib.sha256(to_json(body)).hexdigest()[:12]
    return {"version": f"{knowledge.product.edition}+{digest}", **body}


def without_reading(bundle: dict[str, Any]) -> dict[str, Any]:
    """The bundle without what only capturing needs: how pages are read, and the engines that no host tells of. Its
    version stays, for it is the same knowledge."""
    known_by_host = (platform for platform in bundle["platforms"] if "hosts" in platform)
    platforms = [{k: v for k, v in platform.items() if k not in READING} for platform in known_by_host]
    return bundle | {"platforms": platforms}


def compile_directory(knowledge: Knowledge) -> dict[str, Any]:
    """The full desk records, the leaflet and all sources, for reading."""
    return {
        "edition": knowledge.product.edition,
        "desks": [_json(desk) for desk in knowledge.desks.values()],
        "platforms": [_json(p, *SITE) for p in knowledge.platforms.values()],
        "leaflet": _json(knowledge.leaflet),
        "sources": {source.id: _json(source, "title", "url", "dated") for source in knowledge.sources.values()},
    }


def to_json(values: Any) -> bytes:
    """The one way the compiled files are written: compact UTF-8, keys in the order given, a line end at the end."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


class _Table:
    """Signposts, refusals and sentences, each stored once and named by its place."""

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
        whom = _json(template, "harms", "kinds", "roles")
        return {**whom, "opening": self.word(template.opening), "fields": fields}

    def _place(self, kind: str, rows: list[Any], values: Any) -> int:
        key = (kind, json.dumps(values))
        if key not in self._places:
            self._places[key] = len(rows)
            rows.append(values)
        return self._places[key]


def _answers(knowledge: Knowledge, table: _Table) -> dict[str, Any]:
    """`rows`: each different answer once, as [signposts, not_here]; `of`: harm -> rows, role by role, wish by wish."""
    rows: list[list[list[int]]] = []
    of: dict[str, list[list[int]]] = {}
    for harm in knowledge.harms:
        of[harm] = []
        for role in knowledge.roles:
            numbers = []
            for wish in knowledge.wishes:
                answer = triage(knowledge, Situation(harm=harm, role=role, wish=wish))
                row = [[table.signpost(s) for s in answer.signposts], [table.refusal(n) for n in answer.not_here]]
                if row not in rows:
                    rows.append(row)
                numbers.append(rows.index(row))
            of[harm].append(numbers)
    return {"rows": rows, "of": of}


def _desk(desk: Desk) -> dict[str, Any]:
    keys = ("id", "kind", "name", "short", "checked_on", "hosts", "needs", "channels", "form")
    values = _json(desk, *keys, without=BASIS)  # the answers cite their sources, the directory cites all of them
    if home := next((page.url for page in desk.pages if page.kind == "home"), None):
        values["home"] = home
    for key in ("anonymous", "screenshots", "answers", "how_long"):
        known = getattr(desk, key)
        values[key] = {"answer": known.answer, "ja": known.ja, "en": known.en}
    return values


def _platform(platform: Platform) -> dict[str, Any]:
    values = _json(platform, *SITE, "addresses", *READING, without=BASIS)
    if platform.posts:  # what is as usual ("of": "post") goes without saying
        values["posts"] = [_spare(post.model_dump(mode="json", exclude_defaults=True)) for post in platform.posts]
    return values


def _preflight(knowledge: Knowledge) -> dict[str, Any]:
    rules = [_json(rule, without=BASIS) for rule in knowledge.preflight.rule]
    return {**_json(knowledge.preflight, "lists"), "rules": rules}


def _json(record: Record, *keys: str, without: Set[str] = frozenset()) -> dict[str, Any]:
    """The record as JSON values: only these keys when some are named, nothing empty, and no key named in `without`."""
    values = record.model_dump(mode="json", exclude_none=True)
    spared: dict[str, Any] = _spare({key: values[key] for key in keys or values if key in values}, without)
    return spared


def _spare(value: Any, without: Set[str] = frozenset()) -> Any:
    """Values without their empty parts: what is absent is read as empty, and the bundle stays small."""
    if isinstance(value, list):
        return [_spare(each, without) for each in value]
    if not isinstance(value, dict):
        return value
    spared = {key: _spare(each, without) for key, each in value.items() if key not in without}
    return {key: each for key, each in spared.items() if each is not False and each not in (None, "", [], {})}
