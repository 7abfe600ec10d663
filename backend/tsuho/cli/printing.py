"""Answers as people read them on a terminal. Values in, text out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from tsuho.ages import age_of, age_words
from tsuho.cli.terminal import indented, list_item, table
from tsuho.cli.words import SENTENCES, text

if TYPE_CHECKING:  # `tsuho triage` should not wait for the modules of `check` and `doctor`
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from tsuho.answers import CitedSignpost, CitedTriage, Drafts
    from tsuho.checks import Fault
    from tsuho.cli.doctor import Diagnosis
    from tsuho.engine.preflight import Finding
    from tsuho.engine.suggest import Suggestions
    from tsuho.records import Desk, Knowledge, Source


class Bilingual(Protocol):
    """Whatever says one thing in both languages."""

    @property
    def ja(self) -> str:
        """In Japanese."""

    @property
    def en(self) -> str:
        """In English."""


def triage(answer: CitedTriage, knowledge: Knowledge, language: str) -> str:
    """Desks in order, then those that will not take it."""
    notices = [f"danger.{answer.danger}", f"evidence.{answer.evidence}"]
    parts = ["\n".join(text(key, language) for key in notices if key in SENTENCES.by_name)]
    rows = [
        (
            str(number),
            _name(knowledge, signpost.desk, language),
            text(f"action.{signpost.action}", language),
            _why(signpost, language),
        )
        for number, signpost in enumerate(answer.signposts, 1)
    ]
    parts.append(table(["", *_columns(language, "column.desk", "column.action", "column.why")], rows))
    if answer.not_here:
        refusals = [
            (_name(knowledge, refusal.desk, language), _in(refusal.why, language)) for refusal in answer.not_here
        ]
        parts.append(table(_columns(language, "column.not_here", "column.why"), refusals))
    return "\n\n".join(part for part in parts if part)


def drafts(made: Drafts, knowledge: Knowledge, language: str) -> str:
    """What to correct first, then each desk's text."""
    parts = [_corrections(made.findings, language)]
    for draft in made.drafts:
        asked = _corrections(draft.findings, language)
        title = f"=== {_name(knowledge, draft.desk, language)}  {draft.form_url or ''}".rstrip()
        at_site = _in(draft.at_site, language) if draft.at_site else ""
        reading = [draft.reading] if language == "en" else []
        parts.append("\n\n".join(filter(None, (title, at_site, asked, draft.text, *reading))))
    return "\n\n".join(part for part in parts if part)


def suggestions(found: Suggestions, knowledge: Knowledge, language: str) -> str:
    """One line a kind of harm, with the words that led to it."""
    rows = [
        (each.harm, _in(knowledge.harms[each.harm].label, language), "・".join(each.words))
        for each in found.suggestions
    ]
    notice = text("danger.ask", language) if found.danger == "ask" else ""
    told = table(_columns(language, "column.id", "column.harm", "column.words"), rows) if rows else ""
    return "\n\n".join(filter(None, (notice, told))) or text("suggest.none", language)


def ids(knowledge: Knowledge, language: str) -> str:
    """What `--harm`, `--role` and `--wish` take, a line each."""
    parts = []
    for option, records in (("--harm", knowledge.harms), ("--role", knowledge.roles), ("--wish", knowledge.wishes)):
        rows = [(id, _in(record.label, language)) for id, record in records.items()]
        parts.append(table((option, text("column.means", language)), rows))
    return "\n\n".join(parts)


def desks(knowledge: Knowledge, language: str) -> str:
    """One line a desk."""
    rows = [
        (desk.id, text(f"desk_kind.{desk.kind}", language), str(desk.checked_on), _in(desk.name, language))
        for desk in knowledge.desks.values()
    ]
    return table(_columns(language, "column.id", "column.kind", "column.checked", "column.desk"), rows)


def desk(desk: Desk, sources: Sequence[Source], knowledge: Knowledge, language: str) -> str:
    """Everything about one desk."""
    channels = [
        " ".join(filter(None, (_in(channel.label, language), channel.phone, channel.url))) for channel in desk.channels
    ]
    answers = (desk.anonymous, desk.screenshots, desk.answers, desk.how_long)
    parts = [
        text("desk.named", language, name=_in(desk.name, language), id=desk.id),
        _in(desk.operator, language),
        _listed(text("desk.does", language), _each(desk.does, language)),
        _listed(text("desk.does_not", language), _each(desk.does_not, language)),
        _listed(text("desk.who", language), _each(desk.who, language)),
        _listed(text("desk.declines", language), _each([declines.why for declines in desk.declines], language)),
        _listed(text("desk.needs", language), _each(desk.needs, language)),
        _listed(text("desk.channels", language), channels),
        _listed(text("desk.form", language), [desk.form.opens] if desk.form else []),
        _listed(text("desk.good_to_know", language), _each(answers, language)),
        _listed(
            text("desk.sources", language),
            [
                f"{source.id} {source.title} ({_in(age_words(source.dated, knowledge.ages), language)})"
                for source in sources
            ],
        ),
        _in(age_of(desk, knowledge.sources, knowledge.ages), language),
        text("desk.checked_on", language, day=desk.checked_on),
    ]
    return "\n".join(part for part in parts if part)


def faults(found: Sequence[tuple[str, Fault]], checks: int, language: str) -> str:
    """File, key, problem and mend of each, then the sum."""
    lines = []
    for id, fault in found:
        where = f"{fault.file}: {fault.key}" if fault.key else fault.file
        lines.append(f"{text(f'fault.{fault.severity}', language)}: {where}: {_in(fault.problem, language)} [{id}]")
        lines.append(f"    → {_in(fault.mend, language)}")
    lines.append(text("check.found" if found else "check.clean", language, checks=checks, faults=len(found)))
    return "\n".join(lines)


def fault_values(id: str, fault: Fault, language: str) -> dict[str, str]:
    """A fault for programs; its sentences are in the language that was asked for."""
    told = {"problem": _in(fault.problem, language), "mend": _in(fault.mend, language)}
    return {"check": id, **fault._asdict(), **told}


def broken(fault: Fault, language: str) -> str:
    """The one line for a fault that keeps the knowledge from answering."""
    problem = _in(fault.problem, language)
    return text("check.broken", language, where=f"{fault.file}: {fault.key}", problem=problem)


def diagnoses(found: Iterable[Diagnosis], language: str) -> str:
    """A line each; under it how to mend it."""
    marks = {"good": "○", "note": "△", "wrong": "×"}
    lines = []
    for each in found:
        lines.append(list_item(f"{marks[each.state]} ", _in(each.finding, language)))
        if each.mend:
            lines.append(list_item("    → ", _in(each.mend, language)))
    return "\n".join(lines)


def staleness(names: Sequence[str], language: str) -> str:
    """Whether the compiled files are current."""
    return text("bundle.stale", language, names=", ".join(names)) if names else text("bundle.current", language)


def begun(kind: str, id: str, paths: Iterable[Path], language: str) -> str:
    """The files of a new record, and what comes next."""
    return "\n".join([*map(str, paths), "", text(f"new.{kind}", language, id=id)])


def edition(edition: str, language: str) -> str:
    """That the knowledge has a new edition."""
    return text("bundle.raised", language, edition=edition)


def _name(knowledge: Knowledge, id: str, language: str) -> str:
    return text("desk.named", language, name=_in(knowledge.desks[id].short, language), id=id)


def _why(signpost: CitedSignpost, language: str) -> str:
    category = signpost.accepted_as
    lines = [_in(signpost.why, language)]
    if category:
        lines.append(text("desk.accepted_as", language, category=_in(category, language)))
    return "\n".join([*lines, *(_in(caution, language) for caution in signpost.cautions)])


def _corrections(findings: Sequence[Finding], language: str) -> str:
    return "\n".join(
        indented(f"[{text(f'severity.{finding.severity}', language)}] {_in(finding.message, language)}", "  ")
        for finding in findings
    )


def _listed(title: str, lines: Sequence[str]) -> str:
    return "\n".join([f"\n{title}", *(indented(line, "  ") for line in lines)]) if lines else ""


def _columns(language: str, *keys: str) -> list[str]:
    return [text(key, language) for key in keys]


def _each(facts: Iterable[Bilingual], language: str) -> list[str]:
    return [_in(fact, language) for fact in facts]


def _in(words: Bilingual, language: str) -> str:
    return words.ja if language == "ja" else words.en
