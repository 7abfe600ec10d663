"""控え: what the paper for police or lawyer says, of receipts, block by block. Pure; the clock is an argument.
`extension/engine/sheet.js` writes the same.

Receipts hold no words of a post. What the person puts on this one print comes as `Quoted`, which cannot be made of a
receipt of which only the address may be kept; there the person's own notes are left out, too. Where each time is from
is told with it, and what is not known is told as not known.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from tsuho.engine.japan_time import day_in_japan, in_japan, instant
from tsuho.engine.reports import EDGES
from tsuho.engine.sites import Sites
from tsuho.engine.template_text import template_text
from tsuho.engine.text_direction import closed
from tsuho.engine.web_address import parse
from tsuho.records import Evidence, Knowledge, Words
from tsuho.records.receipts import AtDesk, Event, EventKind, Receipt

# The product itself saw these happen; everything else the person told.
SEEN = (EventKind.OPENED, EventKind.COPIED, EventKind.FILLED)


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table: what it is, and what it says."""

    label: Words
    value: Words


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the sheet: a heading, its rows, and sentences below them."""

    id: str
    title: Words
    lines: tuple[Line, ...] = ()
    notes: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of a post for the print of its receipt; they are kept nowhere. Raises `ValueError` for a receipt of which
    only the address may be kept."""

    receipt: Receipt
    words: str

    def __post_init__(self) -> None:
        """There is no such thing for these."""
        if self.receipt.evidence is Evidence.URL_ONLY:
            says = "Of this receipt only the address may be kept."
            raise ValueError(says)


def quoted(receipt: Receipt, words: str) -> Quoted | None:
    """The words for the print; None where only the address may be kept, or nothing is said."""
    said = closed(words.strip(EDGES))
    return Quoted(receipt, said) if said and receipt.evidence is not Evidence.URL_ONLY else None


def sheet(
    knowledge: Knowledge, receipts: Sequence[Receipt], now: datetime, quotes: Sequence[Quoted | None] = ()
) -> tuple[Block, ...]:
    """The sheet, part after part: the oldest report first, then all that happened if there are several, and what the
    paper shows and what not."""
    said = _Said(knowledge)
    ordered = sorted(receipts, key=lambda each: (instant(each.made_at), each.id))
    head = Block(
        "head",
        said("title"),
        (
            Line(said("printed"), said.moment(now.isoformat())),
            Line(said("count"), same(str(len(ordered)))),
            Line(said("made_with"), said("tool")),
            Line(said("wrong"), said("wrong_where")),
        ),
    )
    words = {quote.receipt.id: quote.words for quote in quotes if quote}
    reports = [
        block
        for number, each in enumerate(ordered, 1)
        for block in _report(knowledge, said, each, number, words.get(each.id, ""))
    ]
    timeline = [_timeline(knowledge, said, ordered)] if len(ordered) > 1 else []
    told = knowledge.sheet
    ends = (Block("shows", said("shows"), (), told.shows), Block("shows_not", said("shows_not"), (), told.shows_not))
    return (head, *reports, *timeline, *ends)


def same(text: str) -> Words:
    """What is the same in both languages."""
    return Words.model_construct(ja=text, en=text)


class _Said:
    """The sheet's own words, with their slots filled."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._words = knowledge.sheet.words

    def __call__(self, key: str, **values: str | Words) -> Words:
        words = self._words.get(key) or same(key)
        if not values:
            return words

        def filled(language: str) -> str:
            texts = {k: v if isinstance(v, str) else getattr(v, language) for k, v in values.items()}
            return template_text(getattr(words, language)).filled(texts)

        return Words.model_construct(ja=filled("ja"), en=filled("en"))

    def moment(self, moment: str) -> Words:
        """A time with its zone, or what is known of it."""
        text, zoned = in_japan(moment)
        kind = "in_japan" if zoned else "day_only" if len(text) == len("2026-11-29") else "no_zone"
        return self(kind, time=text)


def _report(knowledge: Knowledge, said: _Said, receipt: Receipt, number: int, words: str) -> Iterator[Block]:
    post, situation = receipt.post, receipt.situation
    wordless = receipt.evidence is Evidence.URL_ONLY
    named = (
        ("harm", knowledge.harms.get(situation.harm), situation.harm),
        ("role", knowledge.roles.get(situation.role), situation.role),
        ("wish", knowledge.wishes.get(situation.wish), situation.wish),
    )
    lines = [Line(said(key), record.label if record else same(id or "-")) for key, record, id in named]
    site = Sites(knowledge.platforms.values()).of(parse(post.sent).host)
    lines.append(Line(said("site"), site.name if site else same(parse(post.sent).host or "-")))
    lines.append(Line(said("sent"), same(post.sent or "-")))
    if post.seen and post.seen != post.sent:
        lines.append(Line(said("seen"), same(post.seen)))
    lines += [Line(said("other"), same(each)) for each in post.others]
    known = (("post_number", post.number), ("author_id", post.author_id))
    lines += [Line(said(key), same(value)) for key, value in known if value]
    if not wordless:
        lines.append(Line(said("posted_at"), said.moment(post.posted_at) if post.posted_at else said("unknown")))
    lines.append(Line(said("made_at"), said.moment(receipt.made_at)))
    if words and not wordless:
        lines.append(Line(said("quoted"), same(words)))
    notes = [said("wordless")] if wordless else [said("unsure")] if post.certain is False else []
    yield Block(f"report-{number}", said("report", number=str(number)), tuple(lines), tuple(notes))
    for at_desk in receipt.desks:
        if at_desk.events:
            course = [Line(when, what) for _, when, what in _events(said, at_desk, wordless=wordless)]
            title = said("course", number=_name(knowledge, at_desk.desk))
            yield Block(f"course-{number}-{at_desk.desk}", title, tuple(course))


def _events(said: _Said, at_desk: AtDesk, *, wordless: bool) -> Iterator[tuple[int, Words, Words]]:
    """When, as a number and in words, and what; what was told anew stands once, with the later word."""
    replaced = {each.replaces for each in at_desk.events if each.replaces}
    events = [each for each in at_desk.events if each.id not in replaced]
    first = {each.id: each for each in at_desk.events}
    for event in sorted(events, key=lambda each: instant(each.at)):
        corrected = event.replaces and _is_other_day(event, first.get(event.replaces))
        yield instant(event.at), said.moment(event.at), _what(said, event, corrected=bool(corrected), wordless=wordless)


def _is_other_day(event: Event, before: Event | None) -> bool:
    """What the answer was is told by a second press: its day stays the same."""
    return before is None or day_in_japan(before.at) != day_in_japan(event.at)


def _what(said: _Said, event: Event, *, corrected: bool, wordless: bool) -> Words:
    parts = [
        said(f"event_{event.kind}"),
        *([said(f"outcome_{event.outcome}")] if event.outcome else []),
        *([said("number", number=event.number)] if event.number else []),
        *([same(event.note)] if event.note and not wordless else []),
    ]
    source = [said("of_device" if event.kind in SEEN else "of_person")]
    source += [said("corrected")] if corrected else []
    return Words.model_construct(
        ja=f"{'、'.join(each.ja for each in parts)}（{'、'.join(each.ja for each in source)}）",
        en=f"{', '.join(each.en for each in parts)} ({', '.join(each.en for each in source)})",
    )


def _timeline(knowledge: Knowledge, said: _Said, receipts: Sequence[Receipt]) -> Block:
    found: list[tuple[int, Words, Words]] = []
    for number, receipt in enumerate(receipts, 1):
        wordless = receipt.evidence is Evidence.URL_ONLY
        for at_desk in receipt.desks:
            name, report = _name(knowledge, at_desk.desk), said("report", number=str(number))
            for at, when, what in _events(said, at_desk, wordless=wordless):
                words = Words.model_construct(
                    ja=f"{report.ja}、{name.ja}: {what.ja}", en=f"{report.en}, {name.en}: {what.en}"
                )
                found.append((at, when, words))
    found.sort(key=lambda each: each[0])
    return Block("timeline", said("timeline"), tuple(Line(when, what) for _, when, what in found))


def _name(knowledge: Knowledge, desk: str) -> Words:
    record = knowledge.desks.get(desk)
    return record.name if record else same(desk)
