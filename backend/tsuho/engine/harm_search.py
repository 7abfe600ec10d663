"""Finding a kind of harm by what people type: half a word, kana, slang, a whole sentence, either language. Pure;
`extension/engine/harm-search.js` is its twin.

Words and lines of words (`word_rules.py`) say which harms are meant, words of danger to life (`danger_words.py`) with
them, and so do examples that are alike (`examples.py`): both are added up. Where neither says enough, the beginning of
a word is enough (people look while they type), then a word with a slip in it; and where nothing fits at all, the
answer is "not sure".
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache, partial
from typing import NamedTuple

from tsuho.engine.danger_words import dangers_told
from tsuho.engine.examples import Counts, Examples, count, signs_of
from tsuho.engine.slips import close_words
from tsuho.engine.spelling import LATIN, SIGN, SPACE, Spelled, spelled, without_spaces
from tsuho.engine.typed_examples import RESTS, SIGNS, STEPS, SUBJECTS
from tsuho.engine.typed_words import LINES, MEANINGS, PASSED_OVER
from tsuho.engine.word_rules import Line, Part, WordRules, line_of
from tsuho.records import Harm, HarmWords

UNSURE = "unsure"
ENOUGH = 12  # points; less is a fragment
OF_THE_BEST = 0.4
POINT = 40  # what a point of the words weighs beside the likeness to examples
CLOSE = 300  # what is so little behind the best is offered, too
SURE = 200  # where no word speaks for a harm: how far the best is to be before "not sure"
SHORTEST_SENTENCE = 12  # letters of English, two for each of Japanese; of less, examples say nothing
MOST_BYTES = 112_000  # of the table of examples
_OWN_WORD, _SHARED_WORD, _NAME = 10, 5, 7
# The harm that words of danger tell of, and its points; despair has a cause, which is to be found as well.
_OF_DANGER = {"threat": ("threat", 60), "act": ("suicide_notice", 60), "despair": ("suicide_notice", 35)}
_SHORTEST_ENGLISH = 3
# What JavaScript's \\s holds; Python's own holds some control characters more, and no U+FEFF.
_NOTHING = re.compile("[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*")
_NAMES = re.compile(r"[・、]|, | or | and ")
_BRACKETS = re.compile(r"[（(].*?[）)]")

_Words = tuple[tuple[str, ...], ...]  # something by its name, with its words behind it
_Said = tuple[tuple[str, str], ...]  # harm, sentence


def search_harms(harms: Sequence[Harm], typed: str) -> list[Harm]:
    """The harms that what was typed speaks for, the best first; all of them, in their own order, when nothing is typed;
    "not sure" alone where nothing fits."""
    return _search(harms, typed, _compiled_finder(_named(harms)))


def harm_searcher(words: HarmWords, harms: Sequence[Harm], without: str = "") -> Callable[[str], list[Harm]]:
    """The same by words and examples that are not compiled yet; without the examples that one wrote."""
    return partial(_search, harms, finder=_finder(_named(harms), _source(words), count_examples(words, harms, without)))


def count_examples(words: HarmWords, harms: Sequence[Harm], without: str = "") -> Counts:
    """The table of what people type, by all examples but those that one wrote, and what harms say of themselves."""
    said = [
        (example.harm or UNSURE, text)
        for examples in words.phrases.values()
        for example in examples
        for text in example.says
        if example.by != without
    ]
    said += [(UNSURE, text) for text in words.typed.everyday]
    for harm in harms:
        told = (each for texts in (harm.label, harm.line, harm.example) for each in (texts.ja, texts.en))
        said += [(harm.id, text) for text in (*told, *(word.removesuffix("*") for word in harm.words))]
    known = {harm.id for harm in harms}
    return _counted(_named(harms), _source(words), tuple(each for each in said if each[0] in known))


class _Source(NamedTuple):
    """The words beside the harms' own."""

    meanings: _Words
    lines: _Words
    passed_over: tuple[str, ...]


class _Names(NamedTuple):
    """A harm by what it is called."""

    id: str
    labels: tuple[str, ...]
    words: tuple[str, ...]


class _Finder(NamedTuple):
    """Everything a harm is found by, ready."""

    rules: WordRules
    examples: Examples
    whole: dict[str, str]  # of each label the harm's id
    beginnings: tuple[tuple[Spelled, str], ...]  # plain spelling, harm


_COMPILED = _Source(
    tuple((meaning, *words.split("|")) for meaning, words in MEANINGS.items()),
    tuple((harm, *lines.split(";")) for harm, lines in LINES.items()),
    tuple(PASSED_OVER.split("|")),
)
_COMPILED_EXAMPLES = Counts(tuple(SUBJECTS.split("|")), SIGNS, STEPS, RESTS)


def _source(words: HarmWords) -> _Source:
    return _Source(
        tuple((meaning, *each) for meaning, each in words.meanings.items()),
        tuple((harm, *lines) for harm, lines in words.typed.typed.items()),
        words.typed.passed_over,
    )


def _named(harms: Sequence[Harm]) -> tuple[_Names, ...]:
    return tuple(_Names(harm.id, (harm.label.ja, harm.label.en), harm.words) for harm in harms)


def _search(harms: Sequence[Harm], typed: str, finder: _Finder) -> list[Harm]:
    if _NOTHING.fullmatch(typed):
        return list(harms)
    by_id = {harm.id: harm for harm in harms}
    ids = _found(finder, spelled(typed))
    found = [by_id[id] for id in ids if id in by_id]
    return found or [harm for harm in harms if harm.id == UNSURE]


def _found(finder: _Finder, whole: Spelled) -> list[str]:
    """The ids of the harms, the best first; none where nothing fits."""
    said = finder.rules.found(whole, joined=True)
    points = {score.subject: score.points for score in finder.rules.weighed(said)}
    told = dangers_told(whole)
    for harm, weight in (each for danger, each in _OF_DANGER.items() if danger in told):
        points[harm] = points.get(harm, 0) + weight
    points = {harm: each for harm, each in points.items() if each >= ENOUGH}
    alike = _alike(finder, whole, finder.rules.meant(said))
    named = finder.whole.get(whole.text)
    if points or named is not None:
        found = _by_both(points, alike)
        return found if named is None else [named, *(id for id in found if id != named)]
    begun = _begun(finder, without_spaces(whole))
    return begun or _by_examples(alike) or close_words(finder.beginnings, whole)


def _alike(finder: _Finder, whole: Spelled, meant: Iterable[int]) -> Mapping[str, int]:
    """How alike the examples of each harm are; nothing where hardly anything is said."""
    english = whole.scripts.count(LATIN)
    japanese = len(whole.scripts) - english - whole.scripts.count(SPACE) - whole.scripts.count(SIGN)
    if english + 2 * japanese < SHORTEST_SENTENCE:
        return {}
    examples = finder.examples
    return dict(zip(examples.subjects, examples.likeness(signs_of(whole, meant)), strict=True))


def _by_both(points: Mapping[str, int], alike: Mapping[str, int]) -> list[str]:
    """What words and examples together speak for: the best, what words speak for nearly as much, and what is close."""
    least = OF_THE_BEST * max(points.values(), default=0)
    both = {id: POINT * points.get(id, 0) + alike.get(id, 0) for id in (*points, *alike)}
    best = max(both.values(), default=0)
    close = [id for id, each in both.items() if best - each <= CLOSE or points.get(id, 0) >= max(least, 1)]
    return sorted(close, key=lambda id: -both[id])


def _by_examples(alike: Mapping[str, int]) -> list[str]:
    """What examples alone speak for, where they do clearly."""
    found = _by_both({}, alike)
    return found if found and alike[found[0]] - alike[UNSURE] >= SURE else []


def _begun(finder: _Finder, typed: Spelled) -> list[str]:
    """The harms of which a word or a name begins so. One letter, or two English ones, begin too many."""
    least = _SHORTEST_ENGLISH if LATIN in typed.scripts else 2 if set(typed.scripts) <= {"h", "k"} else 1
    if len(typed.text) < least:
        return []
    return list(dict.fromkeys(id for word, id in finder.beginnings if word.text.startswith(typed.text)))


@lru_cache(maxsize=8)
def _counted(names: tuple[_Names, ...], source: _Source, said: _Said) -> Counts:
    signs = _signs_by(names, source)
    return count([harm.id for harm in names], ((harm, signs(text)) for harm, text in said), MOST_BYTES)


@lru_cache(maxsize=2)
def _signs_by(names: tuple[_Names, ...], source: _Source) -> Callable[[str], tuple[str, ...]]:
    """The signs of an example by these words, worked out once: most are counted again without those of one writer."""
    rules = _rules(names, source)

    @cache
    def signs(text: str) -> tuple[str, ...]:
        whole = spelled(text)
        return tuple(signs_of(whole, rules.meant(rules.found(whole, joined=True))))

    return signs


@lru_cache(maxsize=8)  # not by the compiled words: a number of all of them takes longer to work out than the answer
def _compiled_finder(names: tuple[_Names, ...]) -> _Finder:
    return _finder(names, _COMPILED, _COMPILED_EXAMPLES)


@lru_cache(maxsize=8)
def _finder(names: tuple[_Names, ...], source: _Source, examples: Counts) -> _Finder:
    whole = {spelled(label).text: harm.id for harm in names for label in harm.labels}
    beginnings = tuple(
        (without_spaces(spelled(word.removesuffix("*"))), harm.id)
        for harm in names
        for word in (*harm.labels, *_names(harm), *harm.words)
    )
    return _Finder(_rules(names, source), Examples(examples), whole, beginnings)


@lru_cache(maxsize=8)
def _rules(names: tuple[_Names, ...], source: _Source) -> WordRules:
    owners: dict[str, set[str]] = {}
    for harm in names:
        for word in harm.words:
            owners.setdefault(spelled(word).text, set()).add(harm.id)
    lines = [line_of(harm, written) for harm, *all_lines in source.lines for written in all_lines]
    for harm in names:
        lines += [_own(harm.id, word, len(owners[spelled(word).text])) for word in harm.words]
        lines += [_line(harm.id, name, _NAME) for name in _names(harm)]
    return WordRules({meaning: words for meaning, *words in source.meanings}, lines, source.passed_over)


def _own(harm: str, word: str, owners: int) -> Line:
    return _line(harm, word, _OWN_WORD if owners == 1 else _SHARED_WORD)


def _line(harm: str, word: str, weight: int) -> Line:
    return Line(harm, (Part((f"={word}",), absent=False),), weight)


def _names(harm: _Names) -> Iterable[str]:
    """The names in a label: 「誹謗中傷・名誉毀損」 has two."""
    return [name.strip() for label in harm.labels for name in _NAMES.split(_BRACKETS.sub("", label)) if name.strip()]
