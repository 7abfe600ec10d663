"""Asking the engines about one desk, as the answers ask them about many."""

from datetime import datetime
from functools import lru_cache

from tsuho.engine.drafting import Drafting, DraftText, Slots
from tsuho.engine.preflight import Finding, Rulebook
from tsuho.engine.reports import Report
from tsuho.engine.resolved_report import ResolvedReport, resolve
from tsuho.engine.sites import Sites
from tsuho.engine.triage import Signpost
from tsuho.records import Desk, Knowledge, Situation


class OneDesk:
    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self.drafting, self.rulebook = Drafting(knowledge), Rulebook(knowledge)
        self.sites = Sites(knowledge.platforms.values())
        # One report is mostly asked about at every desk.
        self.resolved = lru_cache(maxsize=1)(self._resolved)
        self.slots = lru_cache(maxsize=1)(self._slots)

    def _resolved(self, situation: Situation, report: Report) -> ResolvedReport:
        return resolve(self.knowledge, self.sites, situation, report)

    def _slots(self, situation: Situation, report: Report) -> Slots:
        return self.drafting.slots(self.resolved(situation, report))

    def draft(self, situation: Situation, report: Report, desk: Desk, signpost: Signpost | None) -> DraftText | None:
        return self.drafting.draft(self.resolved(situation, report), self.slots(situation, report), desk, signpost)

    def findings(self, situation: Situation, report: Report, desk: Desk | None, now: datetime) -> tuple[Finding, ...]:
        return self.rulebook.findings(self.rulebook.looks(self.resolved(situation, report), now), desk)
