"""`tsuho languages`: how far each language is, what it breaks, and the places for what it lacks."""

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tsuho.checks.check import Fault
from tsuho.checks.languages import incomplete, uneasy, unfaithful
from tsuho.cli.terminal import say
from tsuho.cli.words import text
from tsuho.knowledge import read_languages
from tsuho.languages import asked_sentences, begun_files, standing
from tsuho.records.languages import Language, Languages


def run(chosen: argparse.Namespace) -> int:
    """1 where a language is not whole or breaks a rule."""
    more = Path(chosen.folder).resolve() if chosen.folder else None
    languages = read_languages(more=more)
    if more and chosen.write:
        for name, content in begun_files(languages, languages.all[0].facts.parts, languages.all[0]).items():
            (more / name).write_text(content, "utf-8")
        languages = read_languages(more=more)
    if not languages.all:
        say(text("languages.none", chosen.lang))
    wrong = False
    for language in languages.all:
        wrong = _tell(languages, language, chosen.lang) or wrong
    return 1 if wrong else 0


def _tell(languages: Languages, language: Language, spoken: str) -> bool:
    stands, faults = standing(languages, language), list(_faults(languages, language))
    for each in faults:
        problem = getattr(each.problem, spoken)
        say(text("languages.fault", spoken, file=each.file, place=each.key, problem=problem))
    lacking = Counter(sentence.group for sentence in (*stands.missing, *(one for one, _ in stands.stale)))
    wanted = Counter(sentence.group for sentence in asked_sentences(languages, language.facts.parts))
    for part, number in wanted.items():
        say(text("languages.group", spoken, group=part, whole=number - lacking[part], asked=number))
    offered = text("languages.offered" if stands.is_offered else "languages.kept_back", spoken)
    facts = language.facts
    total = wanted.total()
    say(text("languages.line", spoken, name=facts.name, id=facts.id, whole=stands.whole, asked=total, offered=offered))
    return bool(faults) or bool(lacking)


def _faults(languages: Languages, language: Language) -> Iterator[Fault]:
    missing = {sentence.place for sentence in standing(languages, language).missing}
    yield from (each for each in incomplete(languages, language) if each.key not in missing)
    yield from unfaithful(languages, language)
    yield from uneasy(languages, language)
