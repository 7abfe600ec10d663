"""Finding a kind of harm by what people type: half a word, kana, slang, a whole sentence, either language. Pure;
`extension/engine/harm-search.js` is its twin.

Words and lines of words (`word_rules.py`) say which harms are meant. Where none does, the beginning of a word is enough
(people look while they type), then a word with a slip in it; and where nothing fits at all, the answer is "not sure".
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from tsuho.engine.slips import close_words
from tsuho.engine.spelling import LATIN, Spelled, spelled, without_spaces
from tsuho.engine.typed_words import LINES, MEANINGS, PASSED_OVER
from tsuho.engine.word_rules import Line, Part, WordRules, line_of
from tsuho.records import Harm, HarmWords

UNSURE = "unsure"
ENOUGH = 12  # points; less is a fragment
OF_THE_BEST = 0.4
_OWN_WORD, _SHARED_WORD, _NAME = 10, 5, 7
_SHORTEST_ENGLISH = 3
# What JavaScript's \\s holds; Python's own holds some control characters more, and no U+FEFF.
_NOTHING = re.compile("[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*")
_NAMES = re.compile(r"[・、]|, | or | and ")
_BRACKETS = re.compile(r"[（(].*?[）)]")


def search_harms(harms: Sequence[Harm], typed: str) -> list[Harm]:
    """The harms that what was typed speaks for, the best first; all of them, in their own order, when nothing is typed;
    "not sure" alone where nothing fits."""
    return _search(harms, typed, _COMPILED)


def search_harms_by(words: HarmWords, harms: Sequence[Harm], typed: str) -> list[Harm]:
    """The same by words that are not compiled yet."""
    lines = tuple((harm, *lines) for harm, lines in words.typed.typed.items())
    return _search(harms, typed, _Source(tuple(words.meanings.items()), lines, words.typed.passed_over))


class _Source(NamedTuple):
    """The words beside the harms' own."""

    meanings: tuple[tuple[str, tuple[str, ...]], ...]
    lines: tuple[tuple[str, ...], ...]
    passed_over: tuple[str, ...]


class _Names(NamedTuple):
    """A harm by what it is called."""

    id: str
    labels: tuple[str, ...]
    words: tuple[str, ...]


class _Finder(NamedTuple):
    """Everything a harm is found by, ready."""

    rules: WordRules
    whole: dict[str, str]  # of each label the harm's id
    beginnings: tuple[tuple[Spelled, str], ...]  # plain spelling, harm


_COMPILED = _Source(
    tuple((meaning, tuple(words.split("|"))) for meaning, words in MEANINGS.items()),
    tuple((harm, *lines.split(";")) for harm, lines in LINES.items()),
    tuple(PASSED_OVER.split("|")),
)


def _search(harms: Sequence[Harm], typed: str, source: _Source) -> list[Harm]:
    if _NOTHING.fullmatch(typed):
        return list(harms)
    whole = spelled(typed)
    names = tuple(_Names(harm.id, (harm.label.ja, harm.label.en), harm.words) for harm in harms)
    by_id = {harm.id: harm for harm in harms}
    ids = _found(_finder(names, source), whole, typed)
    found = [by_id[id] for id in ids if id in by_id]
    return found or [harm for harm in harms if harm.id == UNSURE]


def _found(finder: _Finder, whole: Spelled, typed: str) -> list[str]:
    """The ids of the harms, the best first; none where nothing fits."""
    scores = [score for score in finder.rules.scores(typed, joined=True) if score.points >= ENOUGH]
    found = [score.subject for score in scores if score.points >= OF_THE_BEST * scores[0].points]
    if (named := finder.whole.get(whole.text)) is not None:
        return [named, *(id for id in found if id != named)]
    begun = without_spaces(whole)
    return found or _begun(finder, begun) or close_words(finder.beginnings, whole)


def _begun(finder: _Finder, typed: Spelled) -> list[str]:
    """The harms of which a word or a name begins so. One letter, or two English ones, begin too many."""
    least = _SHORTEST_ENGLISH if LATIN in typed.scripts else 2 if set(typed.scripts) <= {"h", "k"} else 1
    if len(typed.text) < least:
        return []
    return list(dict.fromkeys(id for word, id in finder.beginnings if word.text.startswith(typed.text)))


@lru_cache(maxsize=8)
def _finder(names: tuple[_Names, ...], source: _Source) -> _Finder:
    owners: dict[str, set[str]] = {}
    for harm in names:
        for word in harm.words:
            owners.setdefault(spelled(word).text, set()).add(harm.id)
    lines = [line_of(harm, written) for harm, *all_lines in source.lines for written in all_lines]
    for harm in names:
        lines += [_own(harm.id, word, len(owners[spelled(word).text])) for word in harm.words]
        lines += [_line(harm.id, name, _NAME) for name in _names(harm)]
    whole = {spelled(label).text: harm.id for harm in names for label in harm.labels}
    beginnings = tuple(
        (without_spaces(spelled(word.removesuffix("*"))), harm.id)
        for harm in names
        for word in (*harm.labels, *_names(harm), *harm.words)
    )
    return _Finder(WordRules(dict(source.meanings), lines, source.passed_over), whole, beginnings)


def _own(harm: str, word: str, owners: int) -> Line:
    return _line(harm, word, _OWN_WORD if owners == 1 else _SHARED_WORD)


def _line(harm: str, word: str, weight: int) -> Line:
    return Line(harm, (Part((f"={word}",), absent=False),), weight)


def _names(harm: _Names) -> Iterable[str]:
    """The names in a label: 「誹謗中傷・名誉毀損」 has two."""
    return [name.strip() for label in harm.labels for name in _NAMES.split(_BRACKETS.sub("", label)) if name.strip()]
