"""Checks: regular expressions mean the same in Python and in JavaScript."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from tsuho.checks.check import Fault, check, everywhere, fault
from tsuho.records import Addresses, DangerWords, FactReader, Knowledge, PageWords, PostReader, TextPattern

DANGER_WORDS = "harm_words/danger.toml"
# Constructs that one of the two does not have or reads otherwise. \d, \w and \b are matched as ASCII on both sides.
APART = re.compile(
    r"(?<!\\)(?:\\\\)*(?:\(\?(?![:=!])|\\[^dDwWbB^$\\.*+?()\[\]{}|/-])|[*+?}]\+|\[\[|\[\^?\]|&&|--|\(\?#",
)


@check("pattern-shared", "record", "Every pattern compiles and uses only what Python and JavaScript read alike.")
def pattern_shared(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for file, key, pattern in patterns_of(knowledge):
        if error := _error(pattern):
            yield fault(file, key, "pattern-shared.no_pattern", error=error)
        elif found := APART.search(pattern):
            yield fault(file, key, "pattern-shared.apart", found=found[0])


@cache  # there are more of them than `re` remembers, and nothing takes as long as reading them
def _error(pattern: str) -> str:
    """Why the pattern does not compile; "" where it does."""
    try:
        re.compile(pattern, re.ASCII)
    except re.error as error:
        return str(error)
    return ""


def patterns_of(knowledge: Knowledge) -> Iterator[tuple[str, str, str]]:
    """Every pattern of the knowledge, with its file and its key."""
    for site in knowledge.platforms.values():
        for kind in Addresses.model_fields:
            for index, pattern in enumerate(getattr(site.addresses, kind)):
                yield f"platforms/{site.id}.toml", f"addresses.{kind}.{index}", pattern
    for file, key, reader in everywhere(knowledge, PostReader):
        yield from ((file, f"{key}.pages.{index}", pattern) for index, pattern in enumerate(reader.pages))
    for file, key, reading in everywhere(knowledge, FactReader):
        if reading.pattern:
            yield file, f"{key}.pattern", reading.pattern
    for file, key, rule in everywhere(knowledge, TextPattern):
        for name in ("yes", "no", "not_after"):
            for index, pattern in enumerate(getattr(rule, name)):
                yield file, f"{key}.{name}.{index}", pattern
    for file, key, words in everywhere(knowledge, PageWords):
        yield from ((file, f"{key}.any.{index}", pattern) for index, pattern in enumerate(words.any))
    for name in DangerWords.model_fields:
        for index, pattern in enumerate(getattr(knowledge.harm_words.danger, name)):
            yield DANGER_WORDS, f"danger.{name}.{index}", pattern
    for name, patterns in knowledge.preflight.patterns.items():
        yield from (("preflight.toml", f"patterns.{name}.{index}", pattern) for index, pattern in enumerate(patterns))
