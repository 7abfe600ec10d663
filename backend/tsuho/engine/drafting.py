"""One desk's text and fields made from a report. Pure; the same words come from `extension/engine/drafting.js`."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from pydantic import ConfigDict

from tsuho.engine import japan_time, text_fragment, wrapped_urls
from tsuho.engine.constants import LABEL_END, NEVER_CUT, WORD_ENDS
from tsuho.engine.graphemes import boundary_before
from tsuho.engine.legal_form import at_site, legal_form
from tsuho.engine.patterns import found
from tsuho.engine.pinned_hosts import is_pinned
from tsuho.engine.reports import Post, Report
from tsuho.engine.resolved_report import PostAddress, ResolvedReport
from tsuho.engine.template_text import TemplateText, Wordings, told_apart, wordings
from tsuho.engine.text_direction import closed, undirected
from tsuho.engine.triage import Signpost
from tsuho.records import Action, Desk, Evidence, Knowledge, Phrases, Said, Situation, Template, Words
from tsuho.records.desks import PLATFORM

Language = Literal["ja", "en"]

_ADDRESS = re.compile("https?://[!-~]+")

# A shorter passage stands in many places of a page.
_TELLING = 4

# Remembered by situation and desk: no word of anybody's report.
_MOST_WAYS = 4096


# Dataclasses, neither records nor frozen: a request makes dozens of them from checked values, and checking those again
# would cost more than filling the templates, as would setting each value past a guard.


@dataclass(slots=True)
class Reading:
    """English help for reading a Japanese field; never sent."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    label: str
    value: str


@dataclass(slots=True)
class DraftField:
    """One field. `limit` is what the form takes, in UTF-16 units as browsers count; `cut` is what no longer fitted."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    id: str
    label: str
    value: str
    limit: int | None
    cut: str
    reading: Reading


@dataclass(slots=True)
class DraftText:
    """A desk's draft before preflight: where it goes, all of it as one text, and field by field. `at_site` is what the
    site's own record says of the way: of the form that opens, or where its report function stands."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    desk: str
    form_url: str | None
    at_site: Words | None
    text: str
    reading: str
    fields: tuple[DraftField, ...]


class Slots(NamedTuple):
    """What a template may name, by name, in both languages."""

    ja: dict[str, str]
    en: dict[str, str]

    def at(self, **words: Words | None) -> "Slots":
        """The slots as one desk needs them: with its own words for some."""
        own = {name: each for name, each in words.items() if each}
        if not own:
            return self
        return Slots(
            self.ja | {name: each.ja for name, each in own.items()},
            self.en | {name: each.en for name, each in own.items()},
        )

    def told_apart(self) -> "Slots":
        """The slots as a draft shows them."""
        return Slots(told_apart(self.ja), told_apart(self.en))


class _Phrases:
    """The program's own words in one language, ready to be filled."""

    def __init__(self, phrases: Phrases, language: Language) -> None:
        self._language = language
        self._texts = {name: TemplateText(self.of(getattr(phrases, name))) for name in Phrases.SLOTS}

    def of(self, words: Words) -> str:
        """The text in this language."""
        return words.ja if self._language == "ja" else words.en

    def moment(self, moment: tuple[str, bool]) -> str:
        """A moment (`japan_time.in_japan`) as a form in Japan shows it."""
        text, zoned = moment
        return self._filled("in_japan_time", moment=text) if zoned else text

    def author(self, post: Post) -> str:
        """Name and id of the author; one of them where there is no other, or the same."""
        author, author_id = undirected(post.author), undirected(post.author_id)
        if author and author_id and author != author_id:
            return self._filled("author_with_id", author=author, author_id=author_id)
        return author or author_id

    def others(self, resolved: ResolvedReport, report: Report) -> str:
        """A line for each further post, to stand below the words that announce them."""
        lines = []
        for number, post in enumerate(report.others, 2):
            # An address without facts stands with the other addresses alone.
            if facts := self._facts(post, named=resolved.harm.evidence is not Evidence.URL_ONLY):
                address = resolved.others.get(number)
                url = openable(address) if address else ""
                told = self._filled("between_facts").join([*facts, url] if url else facts)
                lines.append("\n" + self._filled("further_post", number=str(number), facts=told))
        return "".join(lines)

    def _facts(self, post: Post, named: bool) -> list[str]:
        author, number = self.author(post) if named else "", undirected(post.number)
        posted_at = self.moment(_in_japan(post.posted_at))
        facts = [
            self._filled("post_number", number=number) if number else "",
            self._filled("post_author", author=author) if author else "",
            self._filled("posted_at", posted_at=posted_at) if posted_at else "",
        ]
        return [fact for fact in facts if fact]

    def _filled(self, name: str, **values: str) -> str:
        return self._texts[name].filled(values)


class Drafting:
    """The templates of one knowledge, ready to be filled. Immutable."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._phrases: dict[Language, _Phrases] = {
            language: _Phrases(knowledge.phrases, language) for language in ("ja", "en")
        }
        self._templates = {
            desk: tuple(_ready(template) for template in templates.template)
            for desk, templates in knowledge.templates.items()
        }
        self._way = lru_cache(maxsize=_MOST_WAYS)(self._found_way)

    def slots(self, resolved: ResolvedReport) -> Slots:
        """What the report gives to every desk; nothing that the harm's evidence rule forbids to keep."""
        report = resolved.report.within(resolved.harm.evidence)
        post, url = report.post, resolved.url
        raw = resolved.address.raw
        alone = post.permalink != "" or report.page_url in ("", raw)  # a post's own link needs no page around it
        page = url if alone else resolved.page_url
        media = report.media_url if report.media_url not in (url, raw, page) else ""
        quote, notes, title = closed(report.quote or post.text), closed(report.notes), undirected(report.title)
        facts = {
            "url": "\n".join(filter(None, map(openable, resolved.addresses))),
            "page_url": wrapped_urls.public(page) or "" if page != url else "",
            "media_url": wrapped_urls.public(media) or "",
            "title": title if title not in (quote, notes) else "",
            "quote": quote if quote != notes else "",
            "quote_at": _quote_at(resolved.address, report),
            "notes": notes,
            "text": closed(post.text) if report.quote not in ("", post.text) else "",
            "number": undirected(post.number),
            "site_name": _host_name(resolved.address),
        }
        moments = {"posted_at": _in_japan(post.posted_at), "seen_at": _in_japan(report.seen_at)}
        return Slots(
            ja=facts | self._worded(self._phrases["ja"], resolved, report, moments),
            en=facts | self._worded(self._phrases["en"], resolved, report, moments),
        )

    def _worded(
        self, phrases: _Phrases, resolved: ResolvedReport, report: Report, moments: dict[str, tuple[str, bool]]
    ) -> dict[str, str]:
        """The slots that read otherwise in each language."""
        situation, site = resolved.situation, resolved.address.site
        harm, role = phrases.of(resolved.harm.label), self._knowledge.roles[situation.role]
        return {
            "author": phrases.author(report.post),
            **{name: phrases.moment(moment) for name, moment in moments.items()},
            "others": phrases.others(resolved, report),
            **({"site_name": phrases.of(site.name)} if site else {}),
            "harm": harm,
            "category": harm,
            "role": phrases.of(role.as_reporter),
            "relation": phrases.of(role.as_relation or role.as_reporter),
            "wish": phrases.of(self._knowledge.wishes[situation.wish].as_wish),
        }

    def slots_at(self, resolved: ResolvedReport, slots: Slots, desk: Desk, signpost: Signpost | None) -> Slots:
        """The slots with the words that one desk has for the kind and for the wish."""
        way = self._way_to(resolved.situation, desk, signpost)
        return slots.at(category=signpost.accepted_as if signpost else None, wish=way.wish)

    def draft(self, resolved: ResolvedReport, slots: Slots, desk: Desk, signpost: Signpost | None) -> DraftText | None:
        """The draft for one desk; None for a desk that takes no text (a directory of help lines).

        `slots` are the report's. `signpost` is the answer that led to the desk; None when the person chose a desk that
        triage did not name."""
        template = self._way_to(resolved.situation, desk, signpost).template
        if template is None:
            return None
        own = self.slots_at(resolved, slots, desk, signpost).told_apart()
        limits = desk.form.limits if desk.form else {}
        fields = tuple(_drafted(template.fields, own, limits))
        return DraftText(
            desk=desk.id,
            form_url=form_url(resolved, desk, signpost),
            at_site=_at_site(resolved, desk, signpost),
            text=whole_text(template.opening.ja.filled(own.ja), [(each.label, each.value) for each in fields]),
            reading=whole_text(
                template.opening.en.filled(own.en), [(each.reading.label, each.reading.value) for each in fields]
            ),
            fields=fields,
        )

    def _way_to(self, situation: Situation, desk: Desk, signpost: Signpost | None) -> "_Way":
        action = signpost.action if signpost else None
        return self._way(situation.harm, situation.role, situation.wish, desk.id, action)

    def _found_way(self, harm: str, role: str, wish: str, desk: str, action: Action | None) -> "_Way":
        kind, said = self._knowledge.harms[harm].kind, self._knowledge.wishes[wish].said
        templates = self._templates.get(desk, ())
        return _Way(
            next((ready for ready in templates if _fits(ready.template, harm, kind, role, wish)), None),
            next((words for words in said if _is_said(words, harm, role, desk, action)), None),
        )


def _is_said(said: Said, harm: str, role: str, desk: str, action: Action | None) -> bool:
    return (
        (said.desks is None or desk in said.desks)
        and (said.actions is None or action in said.actions)
        and (said.harms is None or harm in said.harms)
        and (said.roles is None or role in said.roles)
    )


class _Field(NamedTuple):
    id: str
    label: Words
    value: Wordings


class _Template(NamedTuple):
    template: Template
    opening: Wordings
    fields: tuple[_Field, ...]


class _Way(NamedTuple):
    """How a desk is written to in one situation: the template, None for a desk that takes no text; what is wanted of
    this desk, where the wish has words for it."""

    template: _Template | None
    wish: Words | None


def _ready(template: Template) -> _Template:
    fields = tuple(_Field(field.id, field.label, wordings(field.value)) for field in template.fields)
    return _Template(template, wordings(template.opening), fields)


def _fits(template: Template, harm: str, kind: str, role: str, wish: str) -> bool:
    return (
        (template.harms is None or harm in template.harms)
        and (template.kinds is None or kind in template.kinds)
        and (template.roles is None or role in template.roles)
        and (template.wishes is None or wish in template.wishes)
    )


def _drafted(fields: Iterable[_Field], slots: Slots, limits: Mapping[str, int]) -> Iterator[DraftField]:
    for id, label, words in fields:
        limit = limits.get(id)
        value, cut = fitted(id, words.ja.filled(slots.ja), limit)
        yield DraftField(id, label.ja, value, limit, cut, Reading(label.en, words.en.filled(slots.en)))


def fitted(id: str, value: str, limit: int | None) -> tuple[str, str]:
    """As much of a field's value as the form takes, and what was cut off: lines of the addresses, words of a text, and
    nothing of what is worth nothing when it is cut."""
    if limit is None:
        return value, ""
    if id == "url":
        return fit_lines(value, limit)
    return (value, "") if id in NEVER_CUT else fit(value, limit)


def fit(value: str, limit: int) -> tuple[str, str]:
    """The value cut to the limit at the end of a word or sentence, and what was cut off ("" if it fits). An address in
    it stays whole or goes as a whole, with the label before it."""
    if 2 * len(value) <= limit:  # no character has more than two units
        return value, ""
    units = value.encode("utf-16-le")
    if len(units) <= 2 * limit:
        return value, ""
    end = len(units[: 2 * limit].decode("utf-16-le", "ignore"))  # half a character at the end is ignored
    words = _ADDRESS.sub(lambda address: "x" * len(address[0]), value)
    at_break = max(words.rfind(mark, end // 2, end) for mark in WORD_ENDS)
    end = at_break + 1 if at_break >= 0 else end
    broken = next((each for each in _ADDRESS.finditer(value) if each.start() < end < each.end()), None)
    if broken:
        end = broken.start()
        end = value.rfind("\n", 0, end) + 1 if value[:end].endswith(LABEL_END) else end
    end = boundary_before(value, end)
    return value[:end], value[end:]


def fit_lines(value: str, limit: int) -> tuple[str, str]:
    """As many whole lines as the limit takes, the first in any case, and the lines left out."""
    first, *more = value.split("\n")
    kept = first
    while more and _units(f"{kept}\n{more[0]}") <= limit:
        kept = f"{kept}\n{more.pop(0)}"
    return kept, "\n".join(more)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def whole_text(opening: str, fields: Iterable[tuple[str, str]]) -> str:
    """Everything as one text to copy: the opening, then each field that has a value under its label."""
    return "\n\n".join([opening, *[f"【{label}】\n{value}" for label, value in fields if value]])


def form_url(resolved: ResolvedReport, desk: Desk, signpost: Signpost | None) -> str | None:
    """The page that opens for this desk, always on one of its pinned hosts; None where there is nothing to open."""
    if desk.id == PLATFORM:
        site = resolved.address.site
        if site is None or signpost is None or signpost.action is not Action.REQUEST:
            return None  # the legal forms are for the person whose right is violated
        own = legal_form(site, resolved.situation.harm)
        return _pinned(own.url, desk) if own else None
    if desk.form is None:
        return None
    form, situation = desk.form, resolved.situation
    return _pinned(form.for_harms.get(situation.harm) or form.for_roles.get(situation.role) or form.opens, desk)


def _at_site(resolved: ResolvedReport, desk: Desk, signpost: Signpost | None) -> Words | None:
    site = resolved.address.site
    if desk.id != PLATFORM or site is None or signpost is None:
        return None
    return at_site(site, resolved.situation.harm, signpost.action)


def _pinned(address: str, desk: Desk) -> str | None:
    return address if _is_pinned(address, desk.hosts) else None


_is_pinned = lru_cache(maxsize=512)(is_pinned)  # of addresses of forms: no word of anybody's report


def openable(address: PostAddress) -> str:
    """The address, unless only this machine or its network can open it: that tells only who sits there."""
    return "" if address.is_own else address.url


def _in_japan(moment: str) -> tuple[str, bool]:
    return japan_time.in_japan(undirected(moment))


def _host_name(address: PostAddress) -> str:
    """What stands for the name of a site that we do not know."""
    return address.parts.host.removeprefix("www.") if openable(address) else ""


def _quote_at(address: PostAddress, report: Report) -> str:
    """Where in its page the quote is; "" where the page does not hold it for sure, or is the post and little else."""
    words, post = report.quote, report.post
    if len(words) < _TELLING or not address.is_public:
        return ""
    if post.permalink or (address.site and found(address.site.addresses.post, address.parts.local)):
        in_the_page = post.text not in ("", words)
    else:
        in_the_page = report.page_url in ("", report.url)
    return text_fragment.located(address.url, words) if in_the_page else ""
