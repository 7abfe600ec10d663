"""Answers as people read them on a terminal. Values in, text out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from tsuho.cli.terminal import indented, table
from tsuho.records import Action, Danger, Desk, Evidence, Knowledge, Severity, Source, Words

if TYPE_CHECKING:  # `tsuho triage` should not wait for the modules of `check` and `doctor`
    from tsuho.answers import CitedSignpost, CitedTriage, Drafts
    from tsuho.checks import Fault
    from tsuho.cli.doctor import Diagnosis

ACTIONS = {
    Action.REPORT: Words(ja="通報する", en="report"),
    Action.REQUEST: Words(ja="削除・対応を求める", en="request"),
    Action.CONSULT: Words(ja="相談する", en="consult"),
    Action.CALL: Words(ja="電話する", en="call"),
    Action.READ: Words(ja="窓口を探す", en="read"),
}
DANGERS = {
    Danger.CALL: Words(ja="命の危険があるときは、まず110番へ。", en="If a life is in danger, call 110 first."),
    Danger.ASK: Words(ja="いま危険な人がいるときは、まず110番へ。", en="If anyone is in danger now, call 110 first."),
}
EVIDENCES = {
    Evidence.URL_ONLY: Words(
        ja="画像や本文は保存しないでください。URLだけで通報できます。",
        en="Do not keep pictures or text. The URL is enough to report.",
    ),
    Evidence.TEXT_ONLY: Words(ja="画像は保存しないでください。", en="Do not keep pictures."),
}
SEVERITIES = {
    Severity.STOP: Words(ja="この窓口には出せません", en="stop"),
    Severity.FIX: Words(ja="直してください", en="fix"),
    Severity.WARN: Words(ja="注意", en="warning"),
    Severity.INFO: Words(ja="参考", en="note"),
}
KINDS = {
    "hotline": Words(ja="通報窓口", en="hotline"),
    "helpline": Words(ja="相談窓口", en="helpline"),
    "authority": Words(ja="公的機関", en="authority"),
    "directory": Words(ja="窓口の案内", en="directory"),
    "platform": Words(ja="サイトの運営者", en="platform"),
    "local": Words(ja="身近な窓口", en="local"),
}


def triage(answer: CitedTriage, knowledge: Knowledge, language: str) -> str:
    """Desks in order, then those that will not take it."""
    head = [DANGERS.get(answer.danger), EVIDENCES.get(answer.evidence)]
    parts = ["\n".join(_in(words, language) for words in head if words)]
    rows = [
        (str(place), _name(knowledge, s.desk, language), _in(ACTIONS[s.action], language), _why(s, language))
        for place, s in enumerate(answer.signposts, 1)
    ]
    parts.append(table(_head(language, ("", "窓口", "すること", "理由"), ("", "Desk", "Do", "Why")), rows))
    if answer.not_here:
        refusals = [(_name(knowledge, n.desk, language), _in(n.why, language)) for n in answer.not_here]
        parts.append(table(_head(language, ("受け付けない窓口", "理由"), ("Will not take it", "Why")), refusals))
    return "\n\n".join(part for part in parts if part)


def drafts(made: Drafts, knowledge: Knowledge, language: str) -> str:
    """What to correct first, then each desk's text."""
    parts = ["\n".join(_severe(f.severity, f.message, language) for f in made.findings)]
    for draft in made.drafts:
        asked = "\n".join(_severe(f.severity, f.message, language) for f in draft.findings)
        title = f"=== {_name(knowledge, draft.desk, language)}  {draft.form_url or ''}".rstrip()
        reading = [draft.reading] if language == "en" else []
        parts.append("\n\n".join(filter(None, (title, asked, draft.text, *reading))))
    return "\n\n".join(part for part in parts if part)


def desks(knowledge: Knowledge, language: str) -> str:
    """One line a desk."""
    rows = [
        (desk.id, _in(KINDS[desk.kind], language), str(desk.checked_on), _in(desk.name, language))
        for desk in knowledge.desks.values()
    ]
    return table(_head(language, ("ID", "種類", "確認日", "窓口"), ("ID", "Kind", "Checked", "Desk")), rows)


def desk(desk: Desk, sources: Sequence[Source], language: str) -> str:
    """Everything about one desk."""
    japanese = language == "ja"
    parts = [
        f"{_in(desk.name, language)}（{desk.id}）" if japanese else f"{desk.name.en} ({desk.id})",
        _in(desk.operator, language),
        _listed("できること" if japanese else "Does", [d.ja if japanese else d.en for d in desk.does]),
        _listed("しないこと" if japanese else "Does not", [_in(fact, language) for fact in desk.does_not]),
        _listed("だれが使えるか" if japanese else "For whom", [_in(fact, language) for fact in desk.who]),
        _listed("受け付けないもの" if japanese else "Declines", [_in(d.why, language) for d in desk.declines]),
        _listed("必要なもの" if japanese else "Needs", [_in(fact, language) for fact in desk.needs]),
        _listed(
            "連絡先" if japanese else "Channels",
            [" ".join(filter(None, (_in(c.label, language), c.phone, c.url))) for c in desk.channels],
        ),
        _listed("フォーム" if japanese else "Form", [desk.form.opens] if desk.form else []),
        _listed(
            "知っておくこと" if japanese else "Good to know",
            [k.ja if japanese else k.en for k in (desk.anonymous, desk.screenshots, desk.answers, desk.how_long)],
        ),
        _listed("出典" if japanese else "Sources", [f"{s.id} {s.title} ({s.dated})" for s in sources]),
        f"確認日: {desk.checked_on}" if japanese else f"Checked on {desk.checked_on}",
    ]
    return "\n".join(part for part in parts if part)


def faults(found: Sequence[tuple[str, Fault]], checks: int, language: str) -> str:
    """File, key, problem and mend of each, then the sum."""
    lines = []
    for id, fault in found:
        where = f"{fault.file}: {fault.key}" if fault.key else fault.file
        lines += [f"{fault.severity}: {where}: {fault.problem} [{id}]", f"    → {fault.mend}"]
    if language == "ja":
        lines.append(f"{checks} 項目を調べ、{len(found)} 件見つかりました。" if found else f"{checks} 項目、問題なし。")
    else:
        lines.append(f"{checks} checks, {len(found)} findings." if found else f"{checks} checks, nothing found.")
    return "\n".join(lines)


def diagnoses(found: Iterable[Diagnosis], language: str) -> str:
    """One line each; under it how to mend it."""
    marks = {"good": "○", "note": "△", "wrong": "×"}
    lines = []
    for each in found:
        lines.append(f"{marks[each.state]} {_in(each.finding, language)}")
        if each.mend:
            lines.append(f"    → {_in(each.mend, language)}")
    return "\n".join(lines)


def staleness(names: Sequence[str], language: str) -> str:
    """Whether the compiled files are current."""
    listed = ", ".join(names)
    if language == "ja":
        return f"古くなっています: {listed}。`tsuho bundle` を実行してください。" if names else "最新です。"
    return f"Stale: {listed}. Run `tsuho bundle`." if names else "Current."


def _name(knowledge: Knowledge, id: str, language: str) -> str:
    name = _in(knowledge.desks[id].short, language)
    return f"{name}（{id}）" if language == "ja" else f"{name} ({id})"


def _why(signpost: CitedSignpost, language: str) -> str:
    category = signpost.accepted_as
    lines = [_in(signpost.why, language)]
    if category:
        lines.append(f"「{category.ja}」として" if language == "ja" else f"as “{category.en}”")
    return "\n".join([*lines, *(_in(caution, language) for caution in signpost.cautions)])


def _severe(severity: Severity, message: Words, language: str) -> str:
    return indented(f"[{_in(SEVERITIES[severity], language)}] {_in(message, language)}", "  ")


def _listed(title: str, lines: Sequence[str]) -> str:
    return "\n".join([f"\n{title}", *(indented(line, "  ") for line in lines)]) if lines else ""


def _head(language: str, ja: Sequence[str], en: Sequence[str]) -> Sequence[str]:
    return ja if language == "ja" else en


def _in(words: Words, language: str) -> str:
    return words.ja if language == "ja" else words.en
