"""Asking the engines about one desk, as the answers ask them about many."""

from datetime import datetime

from tsuho.drafting import Drafting, DraftText
from tsuho.matter import Matter, read_matter
from tsuho.preflight import Finding, Rulebook
from tsuho.records import Desk, Knowledge, Situation
from tsuho.reports import Report
from tsuho.sites import Sites
from tsuho.triage import Signpost


class OneDesk:
    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self.drafting, self.rulebook = Drafting(knowledge), Rulebook(knowledge)

    def matter(self, situation: Situation, report: Report) -> Matter:
        return read_matter(self.knowledge, Sites(self.knowledge.platforms.values()), situation, report)

    def draft(self, situation: Situation, report: Report, desk: Desk, signpost: Signpost | None) -> DraftText | None:
        matter = self.matter(situation, report)
        return self.drafting.draft(matter, self.drafting.slots(matter), desk, signpost)

    def findings(self, situation: Situation, report: Report, desk: Desk | None, now: datetime) -> tuple[Finding, ...]:
        return self.rulebook.findings(self.matter(situation, report), desk, now)
