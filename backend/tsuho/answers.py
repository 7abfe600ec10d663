"""Answers as programs get them: sources written out, and every draft with what to correct in it. Pure; the clock is an
argument.

`Answers` belongs to one knowledge and remembers what cannot change, so a situation costs its rules only once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from pydantic import ConfigDict

from tsuho.engine.drafting import Drafting, DraftText
from tsuho.engine.preflight import Finding, Rulebook
from tsuho.engine.reports import Report
from tsuho.engine.resolved_report import ResolvedReport, resolve
from tsuho.engine.sites import Sites
from tsuho.engine.suggest import Suggester, Suggestions
from tsuho.engine.triage import EMERGENCY, Triage, triage
from tsuho.errors import BrokenKnowledge, UnknownDesk
from tsuho.records import Action, Danger, Desk, Evidence, Knowledge, Order, Record, Situation, Source, Words


class CitedSignpost(Record):
    """A desk to go to: what to do there, why, and as which of its own categories it takes this."""

    desk: str
    action: Action
    why: Words
    accepted_as: Words | None
    cautions: tuple[Words, ...]
    sources: tuple[Source, ...]


class CitedRefusal(Record):
    """A desk that will not take this, and why not."""

    desk: str
    why: Words
    sources: tuple[Source, ...]


class CitedTriage(Record):
    """Desks in order, and desks that decline. `emergency` comes first whenever `danger` is `call`."""

    danger: Danger
    evidence: Evidence
    signposts: tuple[CitedSignpost, ...]
    not_here: tuple[CitedRefusal, ...]


@dataclass(slots=True)
class Draft(DraftText):
    """One desk's draft, with what only that desk asks to correct."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    findings: tuple[Finding, ...]


class Drafts(Record):
    """The drafts in the order of the signposts; `findings` hold for every desk."""

    drafts: tuple[Draft, ...]
    findings: tuple[Finding, ...]


class Answers:
    """The questions that people ask, answered from one knowledge. Raises `BrokenKnowledge` for one that names desks,
    tests or mends that are not there."""

    def __init__(self, knowledge: Knowledge) -> None:
        _refuse_unknown_desks(knowledge)
        self.knowledge = knowledge
        self._sites = Sites(knowledge.platforms.values())
        self._drafting = Drafting(knowledge)
        self._rulebook = Rulebook(knowledge)
        self._triages: dict[tuple[str, str, str, bool | None], Triage] = {}

    def triage(self, situation: Situation, under_18: bool | None = None) -> Triage:
        """The answer to a situation. Raises `UnknownId` for an id nobody knows."""
        asked = (situation.harm, situation.role, situation.wish, under_18)
        if asked not in self._triages:
            self._triages[asked] = triage(self.knowledge, situation, under_18)
        return self._triages[asked]

    def cited_triage(self, situation: Situation, under_18: bool | None = None) -> CitedTriage:
        """The answer with its sources written out."""
        answer = self.triage(situation, under_18)
        return CitedTriage(
            danger=answer.danger,
            evidence=answer.evidence,
            signposts=tuple(
                CitedSignpost(
                    desk=s.desk,
                    action=s.action,
                    why=s.why,
                    accepted_as=s.accepted_as,
                    cautions=s.cautions,
                    sources=self.cited(s.sources),
                )
                for s in answer.signposts
            ),
            not_here=tuple(
                CitedRefusal(desk=n.desk, why=n.why, sources=self.cited(n.sources)) for n in answer.not_here
            ),
        )

    def resolved(self, situation: Situation, report: Report) -> ResolvedReport:
        """The report with its addresses looked up. Raises `UnknownId`."""
        self.triage(situation)
        return resolve(self.knowledge, self._sites, situation, report)

    def drafts(self, situation: Situation, report: Report, desks: Sequence[str] | None, now: datetime) -> Drafts:
        """A draft for each desk named, or for each desk signposted when none are. Raises `UnknownDesk`, `UnknownId`.

        A desk that takes no text (a directory of help lines) has no draft."""
        signposts = {signpost.desk: signpost for signpost in self.triage(situation, report.under_18).signposts}
        chosen = signposts if desks is None else dict.fromkeys(desks)
        records = [self.desk(id) for id in chosen]
        resolved = self.resolved(situation, report)
        slots, looks = self._drafting.slots(resolved), self._rulebook.looks(resolved, now)
        texts = [self._drafting.draft(resolved, slots, desk, signposts.get(desk.id)) for desk in records]
        return Drafts(
            drafts=tuple(
                Draft(
                    desk=text.desk,
                    form_url=text.form_url,
                    at_site=text.at_site,
                    text=text.text,
                    reading=text.reading,
                    fields=text.fields,
                    findings=self._rulebook.findings(looks, desk),
                )
                for desk, text in zip(records, texts, strict=True)
                if text
            ),
            findings=self._rulebook.findings(looks, None),
        )

    @cached_property
    def _suggester(self) -> Suggester:
        return Suggester(self.knowledge.harm_words.posts)  # most who ask for desks never ask it

    def suggest(self, text: str) -> Suggestions:
        """The kinds of harm that the words of a post speak for; own knowledge may lack some that were learned."""
        found = self._suggester.suggest(text)
        return found._replace(
            suggestions=tuple(each for each in found.suggestions if each.harm in self.knowledge.harms)
        )

    def desk(self, id: str) -> Desk:
        """The desk's record. Raises `UnknownDesk`."""
        if id not in self.knowledge.desks:
            raise UnknownDesk(id)
        return self.knowledge.desks[id]

    def cited_desk(self, id: str) -> dict[str, Any]:
        """The desk's record as JSON values. Its `sources` are all that any of its facts names, written out."""
        values = self.desk(id).model_dump(mode="json")
        named = dict.fromkeys(_sources_in(values))
        return values | {"sources": [source.model_dump(mode="json") for source in self.cited(tuple(named))]}

    def cited(self, ids: tuple[str, ...]) -> tuple[Source, ...]:
        """The sources of these ids; one that has no record is left out (`tsuho check` tells of it)."""
        return tuple(self.knowledge.sources[id] for id in ids if id in self.knowledge.sources)


def _refuse_unknown_desks(knowledge: Knowledge) -> None:
    """The desks that triage will look up."""
    for harm in knowledge.harms.values():
        file = Path("rules", f"{harm.id}.toml")
        if harm.id not in knowledge.rules:
            raise BrokenKnowledge(file, "the file is missing")
        _refuse_strangers(knowledge, file, knowledge.rules[harm.id].order)
        if harm.danger is Danger.CALL and EMERGENCY not in knowledge.desks:
            raise BrokenKnowledge(file, f"{EMERGENCY} is not a desk")
    _refuse_strangers(knowledge, Path("rules", "_default.toml"), knowledge.default_rules.order)


def _refuse_strangers(knowledge: Knowledge, file: Path, orders: Sequence[Order]) -> None:
    for id in (id for order in orders for id in order.desks):
        if id not in knowledge.desks:
            raise BrokenKnowledge(file, f"{id} is not a desk")


def _sources_in(values: Any) -> list[str]:
    """Every source id named anywhere in a record, in reading order."""
    if isinstance(values, list):
        return [id for each in values for id in _sources_in(each)]
    if not isinstance(values, dict):
        return []
    own = values.get("sources") or []
    return [*own, *(id for key, each in values.items() if key != "sources" for id in _sources_in(each))]
