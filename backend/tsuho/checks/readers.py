"""Checks: how posts are read on a site's pages."""

import re
from collections.abc import Iterator
from datetime import date

from tsuho.checks.check import Fault, check, everywhere, fault
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
            yield fault(f"platforms/{site.id}.toml", "hosts", "site-recognised.nowhere")


@check("selector-plausible", "record", "A selector is one that browsers read.")
def selector_plausible(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for file, key, selector in _selectors(knowledge):
        if stumbles := _misread(selector):
            says, sign = stumbles
            yield fault(file, key, f"selector-plausible.{says}", sign=sign, selector=selector)


@check("reading-complete", "record", "A reading says where to look, and gives only what its pattern or the post holds.")
def reading_complete(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for file, at, reader in everywhere(knowledge, PostReader):
        for fact in ("permalink", "author", "author_id", "number", "posted_at", "text"):
            for index, reading in enumerate(getattr(reader, fact)):
                known = {"number"} if reader.number and fact != "number" else set()
                for says, name in _incomplete(reading, known):
                    yield fault(file, f"{at}.{fact}.{index}", f"reading-complete.{says}", name=name)


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


def _misread(selector: str) -> tuple[str, str] | None:
    """What a browser would stumble over, and at which sign; None if it would not."""
    bare = QUOTED.sub("quoted", selector)
    if "'" in bare or '"' in bare:
        return "quotation", ""
    open_brackets = []
    for sign in bare:
        if sign in BRACKETS.values():
            open_brackets.append(sign)
        elif sign in BRACKETS and (not open_brackets or open_brackets.pop() != BRACKETS[sign]):
            return "closes_nothing", sign
    if open_brackets:
        return "left_open", open_brackets[-1]
    found = FOREIGN.search(bare) or DANGLING.search(bare)
    return ("stumbles", found[0]) if found else None


def _incomplete(reading: FactReader, known: set[str]) -> Iterator[tuple[str, str]]:
    elsewhere = reading.of in ("address", "canonical")
    if elsewhere and (reading.css or reading.attribute):
        yield "no_elements", reading.of
    if not elsewhere and not reading.css:
        yield "which_element", ""
    if elsewhere and not reading.pattern and reading.of == "address" and reading.gives:
        yield "without_looking", ""
    groups = _groups(reading.pattern)
    for name in PLACES.findall(reading.gives or ""):
        if not (name.isdigit() and 0 < int(name) <= groups) and name not in known:
            yield "nothing_fills", name


def _groups(pattern: str | None) -> int:
    try:
        return re.compile(pattern or "").groups
    except re.error:  # "pattern-shared" says so
        return 99
