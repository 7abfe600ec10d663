"""Checks: every text is there in both languages, and none of ours judges."""

import re
from collections.abc import Iterator
from datetime import date

from tsuho.checks.check import Fault, check, everywhere, fault, records_within
from tsuho.records import Accepts, Declines, Does, Knowledge, Order, Record, Template

VERDICT = re.compile(
    r"(?:違法|犯罪)(?:です|である|だ。|な(?:投稿|書き込み|画像)です)|\b(?:is|are) (?:illegal|a crime|unlawful)\b"
)


@check("both-languages", "record", "Every text is there in Japanese and in English.")
def both_languages(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for file, key, language, text in _texts(knowledge):
        if not text.strip():
            where = f"{key}.{language}" if key else language
            yield fault(file, where, "both-languages.empty")


@check("no-verdict", "record", "No sentence of ours says that content is illegal; the desks judge.")
def no_verdict(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for kind in (Template, Does, Declines, Order):
        for file, key, record in everywhere(knowledge, kind):
            for at, language, text in _spoken(record):
                if VERDICT.search(text):
                    yield fault(file, ".".join(filter(None, (key, at, language))), "no-verdict.judges")


@check("plain-there", "cross-record", "A hard name of what a desk takes has plain words, once; none is for nothing.")
def plain_there(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    plain = knowledge.plain
    named = {name.category for name in plain.name}
    used = set()
    for file, key, accepts in everywhere(knowledge, Accepts):
        if accepts.category is None:
            continue
        used.add(accepts.category.ja)
        is_hard = len(accepts.category.ja) > plain.longest or any(word in accepts.category.ja for word in plain.hard)
        if is_hard and accepts.category.ja not in named:
            yield fault(file, f"{key}.category", "plain-there.hard", name=accepts.category.ja)
    names = [name.category for name in plain.name]
    for index, name in enumerate(plain.name):
        if name.category in names[:index]:
            yield fault("plain.toml", f"name.{index}.category", "plain-there.twice", name=name.category)
        if name.category not in used:
            yield fault("plain.toml", f"name.{index}.category", "plain-there.unused", name=name.category)


def _texts(knowledge: Knowledge) -> Iterator[tuple[str, str, str, str]]:
    for file, key, record in everywhere(knowledge, Record):
        for language in ("ja", "en"):
            text = getattr(record, language, None)
            if isinstance(text, str):
                yield file, key, language, text


def _spoken(record: Record) -> Iterator[tuple[str, str, str]]:
    for at, each in records_within(record, Record):
        for language in ("ja", "en"):
            text = getattr(each, language, None)
            if isinstance(text, str):
                yield at, language, text
