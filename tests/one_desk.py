"""Asking the engines about one desk, as the answers ask them about many."""

from datetime import datetime

from tsuho.engine.drafting import Drafting, DraftText
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

    def resolved(self, situation: Situation, report: Report) -> ResolvedReport:
        return resolve(self.knowledge, Sites(self.knowledge.platforms.values()), situation, report)

    def draft(self, situation: Situation, report: Report, desk: Desk, signpost: Signpost | None) -> DraftText | None:
        resolved = self.resolved(situation, report)
        return self.drafting.draft(resolved, self.drafting.slots(resolved), desk, signpost)

    def findings(self, situation: Situation, report: Report, desk: Desk | None, now: datetime) -> tuple[Finding, ...]:
        return self.rulebook.findings(self.resolved(situation, report), desk, now)
