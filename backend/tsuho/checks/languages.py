"""Checks: a language is whole, what it says keeps the parts of its source, and やさしい日本語 is easy."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from fnmatch import fnmatchcase

from tsuho.checks import easy_japanese
from tsuho.checks.check import Fault, check, fault
from tsuho.languages import FOLDER, chain, standing, strayed
from tsuho.records import Knowledge
from tsuho.records.languages import Language, Languages
from tsuho.records.numbers import numbers_in
from tsuho.records.ruby import without_furigana

SLOT = re.compile(r"\$[1-9]|\{[^{}]*\}")
NAMES = ("desks/*:name", "desks/*:short", "desks/*:channels.*.label")
SPOKEN = 3  # 110, 119, 188, 189: names more than numbers


@check("language-whole", "tree", "A language has every sentence of the groups that it declares, of today's Japanese.")
def language_whole(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    yield from _of_each(knowledge, incomplete)


@check("language-faithful", "tree", "A translation keeps the slots of its source, and writes no telephone number out.")
def language_faithful(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    yield from _of_each(knowledge, unfaithful)


@check("language-easy", "tree", "やさしい日本語 is short, read out in kana, polite and without double negation.")
def language_easy(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    yield from _of_each(knowledge, uneasy)


def incomplete(languages: Languages, language: Language) -> Iterator[Fault]:
    """What a language lacks, and what was made from an earlier sentence."""
    known = {group.id for group in languages.groups}
    for part in language.facts.parts:
        if part not in known:
            yield fault(f"{FOLDER}/{language.facts.id}/language.toml", "parts", "language-whole.unknown", id=part)
    if chain(languages, language)[1] is None:
        file = f"{FOLDER}/{language.facts.id}/language.toml"
        yield fault(file, "fallback", "language-whole.nowhere", id=language.facts.fallback)
    stands = standing(languages, language)
    for sentence in stands.missing:
        file = f"{FOLDER}/{language.facts.id}/{sentence.group}.toml"
        yield fault(file, sentence.place, "language-whole.missing", "warning", ja=sentence.ja)
    for sentence, place in stands.stale:
        file = f"{FOLDER}/{language.facts.id}/{sentence.group}.toml"
        yield fault(file, place, "language-whole.stale", "warning", ja=sentence.ja, print=sentence.print)
    if number := strayed(languages, language):
        file = f"{FOLDER}/{language.facts.id}/language.toml"
        yield fault(file, "parts", "language-whole.strayed", "warning", number=number, id=language.facts.id)


def unfaithful(languages: Languages, language: Language) -> Iterator[Fault]:
    """Translations whose slots are others than their source's, and numbers written out."""
    source = {sentence.print: sentence for sentence in languages.sentences}
    for place, each in language.texts.items():
        if not each.text:
            continue
        file = f"{FOLDER}/{language.facts.id}"
        if (of := source.get(each.of)) and _slots(of.ja) != _slots(each.text):
            yield fault(file, place, "language-faithful.slots", slots=" ".join(sorted(_slots(of.ja))) or "—")
        for number in numbers_in(without_furigana(each.text)):
            if len(number.removeprefix("#")) > SPOKEN and (not of or number not in numbers_in(of.ja)):
                yield fault(file, place, "language-faithful.number", number=number)


def uneasy(languages: Languages, language: Language) -> Iterator[Fault]:
    """What breaks the rules of やさしい日本語."""
    if not language.facts.easy:
        return
    named = (text.text for place, text in language.texts.items() if any(fnmatchcase(place, each) for each in NAMES))
    names = tuple(filter(None, map(without_furigana, named)))
    for place, each in language.texts.items():
        for rule, what in easy_japanese.breaches(each.text, languages.official, names):
            yield fault(f"{FOLDER}/{language.facts.id}", place, f"language-easy.{rule}", what=what)


def _of_each(knowledge: Knowledge, find: Callable[[Languages, Language], Iterator[Fault]]) -> Iterator[Fault]:
    languages = knowledge.languages or Languages()
    return (found for language in languages.all for found in find(languages, language))


def _slots(text: str) -> Counter[str]:
    return Counter(SLOT.findall(text))
