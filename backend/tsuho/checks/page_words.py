"""Checks: the words of pages are read as their examples say."""

import re
from collections.abc import Iterator
from datetime import date

from tsuho.checks.check import Fault, check, fault
from tsuho.records import Knowledge, PageWords

WHITE = r"[\s\u3000\u00a0]"  # what JavaScript's \s has and an ASCII one has not, as far as pages write it


@check("page-word-read", "record", "Every example of a page's word fits its list, and no counter-example does.")
def page_word_read(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    """Alternatives that find something else than their list says."""
    for subject in knowledge.page_words.values():
        for words in subject.words:
            file = f"page_words/{subject.subject}.toml"
            for text in words.examples:
                if not fits(words, text):
                    yield fault(file, words.id, "page-word-read.unfit", text=text)
            for text in words.counter_examples:
                if fits(words, text):
                    yield fault(file, words.id, "page-word-read.fits", text=text)


@check("page-word-id", "cross-record", "Every list of words of pages has an id of its own.")
def page_word_id(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    """Two lists of one id, of which the reader would have only one."""
    seen: set[str] = set()
    for subject in knowledge.page_words.values():
        for words in subject.words:
            if words.id in seen:
                yield fault(f"page_words/{subject.subject}.toml", words.id, "page-word-id.twice")
            seen.add(words.id)


def fits(words: PageWords, text: str) -> bool:
    """Whether the list finds itself in a text, as the reader would look."""
    if words.fits == "names":
        return re.search(words.source, f" {text} ", re.ASCII) is not None
    return re.search(words.source.replace(r"\s", WHITE), text, re.ASCII | re.IGNORECASE) is not None
