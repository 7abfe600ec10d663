"""Checks: words lead to the harm they are for, and nowhere else."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from tsuho.checks.check import Fault, check, fault
from tsuho.engine.harm_search import UNSURE, harm_searcher
from tsuho.engine.spelling import spelled
from tsuho.engine.word_rules import line_of
from tsuho.records import Example, HarmWords, Knowledge

TYPED, MEANINGS, WHO = "harm_words/typed", "harm_words/meanings.toml", "harm_words/who.toml"
ABROAD = "harm_words/abroad.toml"


@check("harm-found", "cross-record", "Every harm is found first by its own label, in both languages.")
def harm_found(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    search = _searcher(knowledge)
    for harm in knowledge.harms.values():
        for language in ("ja", "en"):
            first = search(getattr(harm.label, language))[0]
            if first != harm.id:
                yield fault(f"harms/{harm.id}.toml", f"label.{language}", "harm-found.other", first=first)


@check("word-leads", "cross-record", "Every word of a harm leads to it first; one of several harms to each of them.")
def word_leads(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    search = _searcher(knowledge)
    owners: dict[str, set[str]] = {}
    for harm in knowledge.harms.values():
        for word in harm.words:
            owners.setdefault(spelled(word).text, set()).add(harm.id)
    for harm in knowledge.harms.values():
        for word in harm.words:
            found = search(word.removesuffix("*"))
            shared = owners[spelled(word).text]
            if found[0] not in shared or harm.id not in found:
                yield fault(f"harms/{harm.id}.toml", "words", "word-leads.elsewhere", word=word, first=found[0])


@check("everyday-silent", "cross-record", "What people type every day leads to no kind of harm.")
def everyday_silent(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    search = _searcher(knowledge)
    for sentence in knowledge.harm_words.typed.everyday:
        first = search(sentence)[0]
        if first != UNSURE:
            yield fault(TYPED, "everyday", "everyday-silent.leads", sentence=sentence, first=first)


@check("meaning-known", "cross-record", "Lines of words name harms and meanings that exist, and every meaning is used.")
def meaning_known(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    words = knowledge.harm_words
    yield from _strangers(words)
    for harm in words.typed.typed.keys() - knowledge.harms.keys():
        yield fault(TYPED, f"typed.{harm}", "meaning-known.no_harm", harm=harm)
    for language, lines in words.abroad.items():
        for harm in lines.keys() - knowledge.harms.keys():
            yield fault(ABROAD, f"abroad.{language}.{harm}", "meaning-known.no_harm", harm=harm)
        written = [(f"abroad.{language}.{harm}", line) for harm, each in lines.items() for line in each]
        yield from _unmatched(ABROAD, ABROAD, {}, written)  # they have no meanings
    for each in words.typed_by.who:
        for harm in set(each.harms) - knowledge.harms.keys():
            yield fault(WHO, f"who.{each.role or each.wish}", "meaning-known.no_harm", harm=harm)
    for file, _, examples in _examples(words):
        for harm in {id for each in examples for id in (each.harm, *each.also) if id} - knowledge.harms.keys():
            yield fault(file, harm, "meaning-known.no_harm", harm=harm)


@check("example-in-group", "cross-record", "The examples of a harm stand in one file: its group's, or its first ones'.")
def example_in_group(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    """A harm that moves to another group of the picker leaves its examples where they are: what is learned from them
    hangs on their order."""
    for folder, files in _folders(knowledge.harm_words):
        found = {name: dict.fromkeys(each.harm for each in examples if each.harm) for name, examples in files.items()}
        for harm in knowledge.harms.values():
            having = [name for name, harms in found.items() if harm.id in harms]
            home = harm.group if harm.group in having else next(iter(having), "")
            for name in having:
                if name != home:
                    file = f"{folder}/{name}.toml"
                    yield fault(file, harm.id, "example-in-group.elsewhere", harm=harm.id, group=home)


def _folders(words: HarmWords) -> tuple[tuple[str, Mapping[str, tuple[Example, ...]]], ...]:
    return (("cases/phrases", words.phrases), ("cases/posts", words.seen))


def _examples(words: HarmWords) -> Iterator[tuple[str, str, tuple[Example, ...]]]:
    """The examples of each file, with its path and its name."""
    for folder, files in _folders(words):
        for name, examples in files.items():
            yield f"{folder}/{name}.toml", name, examples


def _strangers(words: HarmWords) -> Iterator[Fault]:
    """Meanings that a line names and that are not there, and those that no line names."""
    by_harm = [(f"typed.{harm}", line) for harm, lines in words.typed.typed.items() for line in lines]
    by_role = [(f"who.{each.role or each.wish}", line) for each in words.typed_by.who for line in each.lines]
    yield from _unmatched(TYPED, MEANINGS, words.meanings, by_harm)
    yield from _unmatched(WHO, WHO, words.typed_by.meaning, by_role)


def _unmatched(
    file: str, home: str, meanings: Mapping[str, tuple[str, ...]], lines: Iterable[tuple[str, str]]
) -> Iterator[Fault]:
    used: set[str] = set()
    for key, line in lines:
        named = {m for part in line_of(key, line).parts for m in part.meanings if not m.startswith("=")}
        used |= named
        for meaning in sorted(named - meanings.keys()):
            yield fault(file, key, "meaning-known.no_meaning", meaning=meaning, home=home)
    for meaning in meanings.keys() - used:
        yield fault(home, meaning, "meaning-known.unused", meaning=meaning)


def _searcher(knowledge: Knowledge) -> Callable[[str], list[str]]:
    """Finds ids of harms; "not sure" where a knowledge has no such harm."""
    search = harm_searcher(knowledge.harm_words, list(knowledge.harms.values()))
    return lambda typed: [harm.id for harm in search(typed)] or [UNSURE]
