"""Check: one thing has one word, in every text that people read."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from tsuho.checks.check import Fault, check, everywhere, fault
from tsuho.records import Knowledge, Record, Term

# What desks, forms and the leaflet call things is theirs. A description of an example is not looked at either.
THEIRS = re.compile(r"(^|\.)(category|steps)(\.|$)")
PRINTED = ("leaflet/simple.toml", "leaflet/detailed.toml", "terms.toml")


class Text(NamedTuple):
    """A text that people read, and where it stands."""

    file: str
    key: str
    language: str
    text: str


@check("term-kept", "tree", "One thing has one word (terms.toml), in shared_data and in the interface.")
def term_kept(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    terms = knowledge.terms.term
    if terms:
        yield from strays(terms, _texts(knowledge))
        yield from strays(terms, _interface(knowledge))


def strays(terms: Iterable[Term], texts: Iterable[Text]) -> Iterator[Fault]:
    """Words that stand where another is agreed on."""
    readers = [
        (term, re.compile("|".join(f"(?:{each})" for each in term.avoid)), [re.compile(each) for each in term.but])
        for term in terms
    ]
    for file, key, language, text in texts:
        for term, avoided, but in readers:
            if term.language == language and (found := avoided.search(text)) and not any(b.search(text) for b in but):
                yield fault(file, key, "term-kept.stray", found=found[0], use=term.use, why=term.why)


def _interface(knowledge: Knowledge) -> Iterator[Text]:
    """The words of the extension's screens."""
    for language, place in (("en", 1), ("ja", 0)):
        for key, said in knowledge.interface.items():
            yield Text(f"../extension/_locales/{language}/messages.json", key, language, said[place])


def _texts(knowledge: Knowledge) -> Iterator[Text]:
    for file, key, record in everywhere(knowledge, Record):
        if file in PRINTED or THEIRS.search(key):
            continue
        for language in ("ja", "en"):
            text = getattr(record, language, None)
            if isinstance(text, str):
                yield Text(file, f"{key}.{language}" if key else language, language, text)
