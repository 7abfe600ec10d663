"""One desk's text and fields made from a report. Pure; the same words come from `extension/knowledge/drafting.js`.

A template is filled in one pass, so a person's text is never read as template. A line of a template whose slots are all
empty is left out, so that nothing asks to be deleted by hand.
"""

import re

from tsuho import moments, web_address
from tsuho.records import Action, Desk, Harm, Knowledge, Platform, Record, Situation, Template, Words
from tsuho.reports import Report
from tsuho.triage import Signpost

_SLOT = re.compile(r"\{(\w+)\}")
_BREAKS = " \n\u3000。、！？.,!?"

# Facts that identify the post or the person: a cut one is worth nothing, so they are kept whole and the person is told.
NEVER_CUT = frozenset({"url", "found_at", "category", "site_name", "name", "name_kana", "email", "phone"})


class Reading(Record):
    """English help for reading a Japanese field; never sent."""

    label: str
    value: str


class DraftField(Record):
    """One field. `limit` is what the form takes, in UTF-16 units as browsers count; `cut` is what no longer fitted."""

    id: str
    label: str
    value: str
    limit: int | None
    cut: str
    reading: Reading


class DraftText(Record):
    """A desk's draft before preflight: where it goes, all of it as one text, and field by field."""

    desk: str
    form_url: str | None
    text: str
    reading: str
    fields: tuple[DraftField, ...]


def slots(
    knowledge: Knowledge, situation: Situation, report: Report, signpost: Signpost | None, language: str
) -> dict[str, str]:
    """What a template may name, in one language. The report must already be `within` the harm's evidence rule."""
    harm = knowledge.harms[situation.harm]
    category = signpost.accepted_as if signpost and signpost.accepted_as else harm.label
    post = report.post
    url = post.permalink or report.url
    page = url if post.permalink else report.page_url or url  # a post's own link needs no page around it
    return {
        "url": url,
        "page_url": page if page != url else "",
        "media_url": report.media_url if report.media_url not in (url, page) else "",
        "title": report.title,
        "quote": report.quote or post.text,
        "notes": report.notes,
        "text": post.text if report.quote not in ("", post.text) else "",
        "author": _author(post.author, post.author_id),
        "number": post.number,
        "posted_at": _moment(post.posted_at, language),
        "seen_at": _moment(report.seen_at, language),
        "site_name": site_name(knowledge, url, language),
        "harm": _in(harm.label, language),
        "category": _in(category, language),
        "role": _in(knowledge.roles[situation.role].as_reporter, language),
        "wish": _in(knowledge.wishes[situation.wish].as_wish, language),
    }


def fill(template: str, values: dict[str, str]) -> str:
    """The template with its slots filled, once. Lines whose every slot is empty are left out, and the blank lines they
    leave behind are folded into one."""
    lines: list[str] = []
    for line in template.split("\n"):
        names = _SLOT.findall(line)
        if names and not any(values.get(name) for name in names):
            continue
        if not line and (not lines or lines[-1] == ""):
            continue
        lines.append(_SLOT.sub(lambda slot: values.get(slot[1], ""), line))
    while lines and lines[-1] == "":
        lines.pop()
    return "\n".join(lines)


def fit(value: str, limit: int | None) -> tuple[str, str]:
    """The value cut to the limit at the end of a word or sentence, and what was cut off ("" if it fits)."""
    if limit is None or _units(value) <= limit:
        return value, ""
    end = units = 0
    for end, character in enumerate(value):  # noqa: B007 - the index where the limit is passed is what is wanted
        units += _units(character)
        if units > limit:
            break
    at_break = max(value.rfind(mark, end // 2, end) for mark in _BREAKS)
    end = at_break + 1 if at_break >= 0 else end
    return value[:end], value[end:]


def draft(
    knowledge: Knowledge, situation: Situation, report: Report, desk: Desk, signpost: Signpost | None
) -> DraftText | None:
    """The draft for one desk; None for a desk that takes no text (a directory of help lines).

    `signpost` is the answer that led to the desk; None when the person chose a desk that triage did not name."""
    templates = knowledge.templates.get(desk.id)
    if templates is None:
        return None
    harm = knowledge.harms[situation.harm]
    kept = report.within(harm.evidence)
    template = next(t for t in templates.template if _fits(t, harm, situation))
    ja = slots(knowledge, situation, kept, signpost, "ja")
    en = slots(knowledge, situation, kept, signpost, "en")
    limits = desk.form.limits if desk.form else {}
    fields = []
    for field in template.fields:
        limit = limits.get(field.id)
        value, cut = fill(_wording(field.value, "ja"), ja), ""
        if field.id not in NEVER_CUT:
            value, cut = fit(value, limit)
        fields.append(
            DraftField(
                id=field.id,
                label=field.label.ja,
                value=value,
                limit=limit,
                cut=cut,
                reading=Reading(label=field.label.en, value=fill(_wording(field.value, "en"), en)),
            )
        )
    return DraftText(
        desk=desk.id,
        form_url=form_url(knowledge, situation, kept, desk, signpost),
        text=whole_text(fill(template.opening.ja, ja), [(f.label, f.value) for f in fields]),
        reading=whole_text(fill(template.opening.en, en), [(f.reading.label, f.reading.value) for f in fields]),
        fields=tuple(fields),
    )


def whole_text(opening: str, fields: list[tuple[str, str]]) -> str:
    """Everything as one text to copy: the opening, then each field that has a value under its label."""
    return "\n\n".join([opening, *(f"【{label}】\n{value}" for label, value in fields if value)])


def form_url(
    knowledge: Knowledge, situation: Situation, report: Report, desk: Desk, signpost: Signpost | None
) -> str | None:
    """The page that opens for this desk, always on one of its pinned hosts; None where there is nothing to open."""
    if desk.id == "platform":
        site = platform_of(knowledge, report.post.permalink or report.url)
        if site is None or site.legal_form is None or signpost is None or signpost.action is not Action.REQUEST:
            return None  # the legal forms are for the person whose right is violated
        return _pinned(site.legal_form.url, desk)
    if desk.form is None:
        return None
    address = desk.form.for_harms.get(situation.harm) or desk.form.for_roles.get(situation.role) or desk.form.opens
    return _pinned(address, desk)


def platform_of(knowledge: Knowledge, url: str) -> Platform | None:
    """The site an address belongs to, by its hosts."""
    host = web_address.parse(url).host
    return next((p for p in knowledge.platforms.values() if any(web_address.on_host(host, h) for h in p.hosts)), None)


def site_name(knowledge: Knowledge, url: str, language: str) -> str:
    """What people call the site; its host where we do not know it."""
    site = platform_of(knowledge, url)
    return _in(site.name, language) if site else web_address.parse(url).host.removeprefix("www.")


def _pinned(address: str, desk: Desk) -> str | None:
    return address if web_address.parse(address).host in desk.hosts else None


def _fits(template: Template, harm: Harm, situation: Situation) -> bool:
    return (
        (template.harms is None or harm.id in template.harms)
        and (template.kinds is None or harm.kind in template.kinds)
        and (template.roles is None or situation.role in template.roles)
    )


def _author(name: str, handle: str) -> str:
    return f"{name}（{handle}）" if name and handle and name != handle else name or handle


def _moment(moment: str, language: str) -> str:
    text, zoned = moments.in_japan(moment)
    return text + ("（日本時間）" if language == "ja" else " (Japan time)") if zoned else text


def _in(words: Words, language: str) -> str:
    return words.ja if language == "ja" else words.en


def _wording(value: str | Words, language: str) -> str:
    return value if isinstance(value, str) else _in(value, language)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
