"""Checks: how posts are read on a site's pages."""

import re
from collections.abc import Iterator
from datetime import date

from tsuho.checks.check import Fault, check, everywhere
from tsuho.records import FactReader, Knowledge, PostReader

QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
BRACKETS = {")": "(", "]": "["}
# What other programs' selectors know and a browser does not, and what cannot be an element of the page.
FOREIGN = re.compile(r":(?:contains|eq|gt|lt|first(?!-)|last(?!-)|visible|hidden|has-text|upward|xpath)\b|::|[{};<\\@]")
DANGLING = re.compile(r"^[>+~,]|[>+~,]$|,\s*,|\[\s*\]|[.#:](?![\w*-]|[^\x00-\x7f])|\(\s*\)|^\s|\s$|^$")
PLACES = re.compile(r"\{([^{}]*)\}")


@check("site-recognised", "record", "A site is known by a host, or by marks in its pages.")
def site_recognised(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for site in knowledge.platforms.values():
        if not site.hosts and not site.marks:
            yield Fault(f"platforms/{site.id}.toml", "hosts", "is nowhere", "give its hosts, or marks of its pages")


@check("selector-plausible", "record", "A selector is one that browsers read.")
def selector_plausible(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for file, key, selector in _selectors(knowledge):
        if problem := _misread(selector):
            yield Fault(file, key, f"{problem} in {selector!r}", "write it as document.querySelector() takes it")


@check("reading-complete", "record", "A reading says where to look, and gives only what its pattern or the post holds.")
def reading_complete(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for file, at, reader in everywhere(knowledge, PostReader):
        for fact in ("permalink", "author", "author_id", "number", "posted_at", "text"):
            for index, reading in enumerate(getattr(reader, fact)):
                known = {"number"} if reader.number and fact != "number" else set()
                for problem in _incomplete(reading, known):
                    yield Fault(file, f"{at}.{fact}.{index}", problem, "complete the reading or leave it out")


def _selectors(knowledge: Knowledge) -> Iterator[tuple[str, str, str]]:
    for site in knowledge.platforms.values():
        for index, mark in enumerate(site.marks):
            yield f"platforms/{site.id}.toml", f"marks.{index}", mark
    for file, key, reader in everywhere(knowledge, PostReader):
        for name in ("box", "follows", "without"):
            if selector := getattr(reader, name):
                yield file, f"{key}.{name}", selector
    for file, key, reading in everywhere(knowledge, FactReader):
        if reading.css:
            yield file, f"{key}.css", reading.css


def _misread(selector: str) -> str:
    """What a browser would stumble over; '' if it would not."""
    bare = QUOTED.sub("quoted", selector)
    if "'" in bare or '"' in bare:
        return "a quotation mark is left open"
    open_brackets = []
    for sign in bare:
        if sign in BRACKETS.values():
            open_brackets.append(sign)
        elif sign in BRACKETS and (not open_brackets or open_brackets.pop() != BRACKETS[sign]):
            return f"{sign!r} closes nothing"
    if open_brackets:
        return f"{open_brackets[-1]!r} is left open"
    found = FOREIGN.search(bare) or DANGLING.search(bare)
    return f"{found[0]!r}" if found else ""


def _incomplete(reading: FactReader, known: set[str]) -> Iterator[str]:
    elsewhere = reading.of in ("address", "canonical")
    if elsewhere and (reading.css or reading.attribute):
        yield f"an {reading.of} has no elements to look for"
    if not elsewhere and not reading.css:
        yield "does not say which element"
    if elsewhere and not reading.pattern and reading.of == "address" and reading.gives:
        yield "gives something without looking at the address"
    groups = _groups(reading.pattern)
    for name in PLACES.findall(reading.gives or ""):
        if not (name.isdigit() and 0 < int(name) <= groups) and name not in known:
            yield f"gives {{{name}}}, which nothing fills"


def _groups(pattern: str | None) -> int:
    try:
        return re.compile(pattern or "").groups
    except re.error:  # "pattern-shared" says so
        return 99
