"""Checks: every case of `cases/` gets the answer that it says, and everything that people can get has its case.

Without cases (`read_knowledge` reads them for checks only) they find nothing."""

from collections import Counter
from collections.abc import Collection, Iterator
from datetime import date, datetime
from difflib import get_close_matches
from typing import NamedTuple

from pydantic import ValidationError

from tsuho.checks.check import KINDS, Fault, check, fault
from tsuho.checks.situations import answer_to, situations
from tsuho.engine.drafting import Drafting
from tsuho.engine.opening_hours import open_now
from tsuho.engine.preflight import ADVICE, Rulebook
from tsuho.engine.reports import Report
from tsuho.engine.resolved_report import resolve
from tsuho.engine.sites import Sites
from tsuho.records import Knowledge, Situation
from tsuho.records.cases import Cases, DraftCase, FindingCase, SituationCase

NOON = "2026-11-24T12:00:00+09:00"  # a Tuesday: every office is open
STATES = {True: "open", False: "closed", None: "unknown"}
SITUATIONS, DRAFTS, FINDINGS, HOURS = (f"cases/{kind}.toml" for kind in ("situations", "drafts", "findings", "hours"))
LONGEST = 60  # of what is shown of a draft that differs


@check("case-known", "cross-record", "A case names harms, roles, wishes and desks that exist, and a whole report.")
def case_known(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    known: dict[str, Collection[str]] = {
        "harm": knowledge.harms,
        "role": knowledge.roles,
        "wish": knowledge.wishes,
        "desk": knowledge.desks,
    }
    for file, name, kind, id in _ids(_cases(knowledge)):
        if id not in known[kind]:
            close = ", ".join(get_close_matches(id, known[kind], 3)) or "—"
            yield fault(file, name, "case-known.stranger", name=name, id=id, kind=KINDS[kind], close=close)
    for file, case in _with_reports(_cases(knowledge)):
        try:
            Report.model_validate(case.report)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            reason = f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
            yield fault(file, case.name, "case-known.no_report", name=case.name, reason=reason)


@check("case-named", "cross-record", "Every case has a name of its own.")
def case_named(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    cases = _cases(knowledge)
    files = ((SITUATIONS, cases.situations), (DRAFTS, cases.drafts), (FINDINGS, cases.findings), (HOURS, cases.hours))
    names = [(file, case.name) for file, listed in files for case in listed]
    for name, times in Counter(name for _, name in names).items():
        if times > 1:
            file = [file for file, known in names if known == name][-1]
            yield fault(file, name, "case-named.twice", name=name)


@check("case-situation", "tree", "Every situation of cases/ gets the desks that its case says.")
def case_situation(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for case in _cases(knowledge).situations:
        answer = answer_to(knowledge, case.situation)
        desks = [signpost.desk for signpost in answer.signposts]
        if desks != list(case.desks) or set(case.never) & set(desks):
            harm = case.situation.harm
            yield fault(SITUATIONS, case.name, "case-situation.desks", name=case.name, found=_listed(desks), harm=harm)
        found: dict[str, object] = {"danger": answer.danger.value, "evidence": answer.evidence.value}
        said: dict[str, object] = {name: getattr(case, name) for name in found}
        taken = {each.desk: each.accepted_as.ja for each in answer.signposts if each.accepted_as}
        said |= {f"accepted_as.{desk}": category for desk, category in case.accepted_as.items()}
        found |= {f"accepted_as.{desk}": taken.get(desk) for desk in case.accepted_as}
        refused = [refusal.desk for refusal in answer.not_here]
        said["not_here"] = sorted(case.not_here)
        found["not_here"] = sorted(set(case.not_here) & set(refused))
        for what, value in said.items():
            if value is not None and value != found[what]:
                shown = _listed(refused) if what == "not_here" else found[what]
                yield fault(SITUATIONS, case.name, "case-situation.other", name=case.name, what=what, found=shown)


@check("case-draft", "tree", "Every report of cases/ makes the draft that its case says, to the byte.")
def case_draft(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    asked = _asked(knowledge)
    for case in _cases(knowledge).drafts:
        for what, said, found in _draft_differences(asked, case):
            if _waits(knowledge, said, found):  # "correction-waits" tells of it, until a keeper has looked
                continue
            parts = {"name": case.name, "what": what, "said": said, "found": found, "desk": case.desk}
            yield fault(DRAFTS, case.name, "case-draft.other", **parts)


def _waits(knowledge: Knowledge, said: str, found: str) -> bool:
    """Whether a case differs by the very value that somebody's correction has put in."""
    return any((_shown(each.was), _shown(each.right)) == (said, found) for each in knowledge.inbox.values())


@check("case-finding", "tree", "Every report of cases/ has the findings that its case says.")
def case_finding(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    asked = _asked(knowledge)
    for case in _cases(knowledge).findings:
        resolved = resolve(knowledge, asked.sites, case.situation, Report.model_validate(case.report))
        desk = knowledge.desks[case.desk] if case.desk else None
        looks = asked.rulebook.looks(resolved, datetime.fromisoformat(case.now or NOON))
        found = asked.rulebook.findings(looks, desk)
        ids = [finding.id for finding in found]
        if ids != list(case.findings):
            yield fault(FINDINGS, case.name, "case-finding.findings", name=case.name, found=_listed(ids))
        mended = {(each.id, each.mend.post): each.mend.url for each in found if each.mend}
        mends = {f"{id} {post}" if post > 1 else id: url for (id, post), url in mended.items()}
        if mends != case.mends:
            yield fault(FINDINGS, case.name, "case-finding.mends", name=case.name, found=mends)


@check("case-hours", "tree", "Every way in of cases/ is open at the moments that its case says.")
def case_hours(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for case in _cases(knowledge).hours:
        channel = next((each for each in knowledge.desks[case.desk].channels if each.phone == case.phone), None)
        if channel is None:
            yield fault(HOURS, case.name, "case-hours.no_channel", name=case.name, desk=case.desk)
            continue
        for moment, said in case.moments.items():
            found = STATES[open_now(channel, datetime.fromisoformat(f"{moment}:00+09:00"), knowledge.holidays)]
            if found != said:
                parts = {"name": case.name, "moment": moment, "found": found, "desk": case.desk}
                yield fault(HOURS, case.name, "case-hours.state", **parts)


@check("case-there", "tree", "Every desk, template, harm, role, wish and rule of preflight has a case.")
def case_there(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    cases = _cases(knowledge)
    if knowledge.cases is None:
        return
    reached = {desk for case in cases.situations for desk in case.desks}
    drafted = {case.desk for case in cases.drafts}
    leading = _leading(knowledge)
    for desk in knowledge.desks.values():
        if desk.retired or desk.id not in leading:  # "desk-reached" tells of the second
            continue
        parts = leading[desk.id].model_dump()
        if desk.id not in reached:
            yield fault(SITUATIONS, desk.id, "case-there.desk", **parts)
        if desk.id in knowledge.templates and desk.id not in drafted:
            yield fault(DRAFTS, desk.id, "case-there.draft", desk=desk.id, **parts)
    for kind, known in (("harm", knowledge.harms), ("role", knowledge.roles), ("wish", knowledge.wishes)):
        for id in known.keys() - {getattr(case.situation, kind) for case in cases.situations}:
            yield fault(SITUATIONS, id, "case-there.word", word=id)
    yield from _rules_without(knowledge, cases)


def _rules_without(knowledge: Knowledge, cases: Cases) -> Iterator[Fault]:
    fired = {id for case in cases.findings for id in case.findings}
    for rule in knowledge.preflight.rule:
        if rule.test == ADVICE:
            continue
        if rule.id not in fired:
            yield fault(FINDINGS, rule.id, "case-there.rule", rule=rule.id)
        looked = [case for case in cases.findings if case.desk in (rule.desks or (None,))]
        if not any(rule.id not in case.findings for case in looked):
            yield fault(FINDINGS, rule.id, "case-there.silent", rule=rule.id)


class _Asked(NamedTuple):
    knowledge: Knowledge
    sites: Sites
    drafting: Drafting
    rulebook: Rulebook


def _asked(knowledge: Knowledge) -> _Asked:
    return _Asked(knowledge, Sites(knowledge.platforms.values()), Drafting(knowledge), Rulebook(knowledge))


def _cases(knowledge: Knowledge) -> Cases:
    return knowledge.cases or Cases()


def _ids(cases: Cases) -> Iterator[tuple[str, str, str, str]]:
    """Every id that a case names: file, case, what it is, the id."""
    for file, listed in ((SITUATIONS, cases.situations), (DRAFTS, cases.drafts), (FINDINGS, cases.findings)):
        for case in listed:
            yield from ((file, case.name, kind, getattr(case.situation, kind)) for kind in ("harm", "role", "wish"))
            yield from ((file, case.name, "desk", desk) for desk in _desks(case))
    yield from ((HOURS, case.name, "desk", case.desk) for case in cases.hours)


def _desks(case: SituationCase | DraftCase | FindingCase) -> Iterator[str]:
    if isinstance(case, SituationCase):
        yield from (*case.desks, *case.accepted_as, *case.not_here, *case.never)
    elif case.desk:
        yield case.desk


def _with_reports(cases: Cases) -> Iterator[tuple[str, DraftCase | FindingCase]]:
    yield from ((DRAFTS, case) for case in cases.drafts)
    yield from ((FINDINGS, case) for case in cases.findings)


def _draft_differences(asked: _Asked, case: DraftCase) -> Iterator[tuple[str, str, str]]:
    """What of the draft is not as the case says: its name, as said, as it is."""
    desk = asked.knowledge.desks[case.desk]
    if case.limits and desk.form:
        desk = desk.model_copy(update={"form": desk.form.model_copy(update={"limits": case.limits})})
    signposts = answer_to(asked.knowledge, case.situation).signposts
    resolved = resolve(asked.knowledge, asked.sites, case.situation, Report.model_validate(case.report))
    signpost = next((each for each in signposts if each.desk == desk.id), None)
    made = asked.drafting.draft(resolved, asked.drafting.slots(resolved), desk, signpost)
    if made is None:
        yield "text", _shown(case.text), "—"
        return
    found: dict[str, str | None] = {"text": made.text, "form_url": made.form_url}
    said: dict[str, str | None] = {"text": case.text, "form_url": case.form_url}
    if case.reading is not None:
        found["reading"], said["reading"] = made.reading, case.reading
    found |= {f"fields.{field.id}": field.value for field in made.fields}
    said |= {f"fields.{id}": value for id, value in case.fields.items()}
    found |= {f"cut.{field.id}": field.cut for field in made.fields if field.cut}
    said |= {f"cut.{id}": value for id, value in case.cut.items()}
    for what in dict.fromkeys([*said, *found]):
        if said.get(what) != found.get(what):
            yield what, *_apart(said.get(what), found.get(what))


def _apart(said: str | None, found: str | None) -> tuple[str, str]:
    """The first line in which the two differ."""
    one, other = (said or "—").split("\n"), (found or "—").split("\n")
    for line, counterpart in zip(one, other, strict=False):
        if line != counterpart:
            return _shown(line), _shown(counterpart)
    return _shown("\n".join(one[len(other) :])), _shown("\n".join(other[len(one) :]))


def _shown(text: str) -> str:
    return repr(text if len(text) <= LONGEST else f"{text[:LONGEST]}…")


def _listed(ids: list[str]) -> str:
    return "[" + ", ".join(f'"{id}"' for id in ids) + "]"


def _leading(knowledge: Knowledge) -> dict[str, Situation]:
    """The first situation that leads to each desk."""
    leading: dict[str, Situation] = {}
    for situation in situations(knowledge):
        for signpost in answer_to(knowledge, situation).signposts:
            leading.setdefault(signpost.desk, situation)
    return leading
