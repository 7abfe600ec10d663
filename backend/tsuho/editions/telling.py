"""A change as a sentence in both languages. The sentences stand in `sentences.toml`, by what changed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

from tsuho.records import Words
from tsuho.sentences import Sentences

SENTENCES = Sentences(Path(__file__).with_name("sentences.toml"))
worded = SENTENCES.words
LANGUAGES = ("ja", "en")
NONE = "what.nobody"
ALIKE = 0.6  # of 1: by so much two sentences are one, put in other words


class Change(NamedTuple):
    """One thing that is not as it was: `kind` names its sentence ("desk.phone"), `about` the harms that it is about, if
    not all. What was put in other words in one language is news in that one alone (`news_in`)."""

    kind: str
    says: Words
    about: tuple[str, ...] = ()
    news_in: tuple[str, ...] = LANGUAGES


def change(kind: str, about: Iterable[str] = (), /, **parts: object) -> Change:
    """The change of that kind; a part that is `Words` is told in the sentence's own language."""
    before, after = parts.get("before"), parts.get("after")
    texts = isinstance(before, Words) and isinstance(after, Words)
    news_in = tuple(each for each in LANGUAGES if not texts or getattr(before, each) != getattr(after, each))
    return Change(kind, worded(kind, **parts), tuple(about), news_in)


def words_or_none(words: Mapping[str, Any] | None) -> Words:
    """Words as a bundle holds them; where it has none, that there are none."""
    return Words(ja=words["ja"], en=words["en"]) if words else worded(NONE)


def rewritten(
    old: Sequence[Mapping[str, Any]], new: Sequence[Mapping[str, Any]]
) -> Iterator[tuple[Words | None, Words | None]]:
    """Sentences of a list that are not as they were: before and after, None where one came or went. One that was only
    put in other words is told as one change."""
    before = [each for each in map(words_or_none, old) if each not in map(words_or_none, new)]
    after = [each for each in map(words_or_none, new) if each not in map(words_or_none, old)]
    for one in before:
        close = get_close_matches(one.ja, [each.ja for each in after], 1, ALIKE)
        other = next((each for each in after if close and each.ja == close[0]), None)
        after = [each for each in after if each is not other]
        yield one, other
    yield from ((None, each) for each in after)


def words_in_a_line(all_words: Iterable[Words]) -> Words:
    """Several in one line."""
    some = list(all_words)
    if not some:
        return worded(NONE)
    return Words(ja="、".join(each.ja for each in some), en=", ".join(each.en for each in some))
