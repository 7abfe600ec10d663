"""Finding a kind of harm by what people type: half a word, kana, slang, a whole sentence, either language. Pure;
`extension/engine/harm-search.js` is its twin.

Words and lines of words (`word_rules.py`) say which harms are meant, words of danger to life (`danger_words.py`) with
them, and so do examples that are alike (`examples.py`): both are added up. Where neither says enough, the beginning of
a word is enough (people look while they type), then a word with a slip in it; and where nothing fits at all, the
answer is "not sure".
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache, partial
from typing import NamedTuple

from tsuho.engine.danger_words import dangers_told
from tsuho.engine.examples import Counts, Examples, count, signs_of
from tsuho.engine.romaji import LongVowels, in_kana
from tsuho.engine.said_of_me import said_of_me
from tsuho.engine.slips import close_words
from tsuho.engine.spelling import (
    HIRAGANA,
    KANJI,
    KATAKANA,
    LATIN,
    SIGN,
    SPACE,
    Spelled,
    spelled,
    without,
    without_spaces,
)
from tsuho.engine.typed_abroad import ABROAD
from tsuho.engine.typed_examples import RESTS, SIGNS, STEPS, SUBJECTS
from tsuho.engine.typed_words import BESIDE_WISHES, LINES, MEANINGS, PASSED_OVER, WHO_MEANINGS
from tsuho.engine.who_typed import WISHING, meanings_wished
from tsuho.engine.word_finder import Occurrence, WordFinder
from tsuho.engine.word_rules import Line, Part, WordRules, line_of
from tsuho.records import Harm, HarmWords

UNSURE = "unsure"
SAID_OF_ME = "defamation"
SAID = 60  # points of it
ENOUGH = 12  # points; less is a fragment
OF_THE_BEST = 0.4
POINT = 40  # what a point of the words weighs beside the likeness to examples
CLOSE = 300  # what is so little behind the best is offered, too
SURE = 200  # where no word speaks for a harm: how far the best is to be before "not sure"
APART = 100  # there: how far the second is to be behind, or neither is the answer
LEAST_KNOWN = 0.5  # there: how much of what has no kana is to stand in examples
SHORTEST_SENTENCE = 12  # letters of English, two for each of Japanese; of less, examples say nothing
_LENGTHS = {LATIN: 1, SPACE: 0, SIGN: 0}
MOST_BYTES = 96_000  # of the table of examples
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
    of_wishes: tuple[str, ...]  # what says what is wanted, and nothing of a harm
    abroad: _Words  # lines of other languages


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
    abroad: WordRules
    wishes: WordFinder
    long_vowels: LongVowels


_COMPILED = _Source(
    tuple((meaning, *words.split("|")) for meaning, words in MEANINGS.items()),
    tuple((harm, *lines.split(";")) for harm, lines in LINES.items()),
    tuple(PASSED_OVER.split("|")),
    (*(word for each in WISHING for word in WHO_MEANINGS[each].split("|")), *BESIDE_WISHES.split("|")),
    tuple((harm, *lines.split(";")) for harm, lines in ABROAD.items()),
)
_COMPILED_EXAMPLES = Counts(tuple(SUBJECTS.split("|")), SIGNS, STEPS, RESTS)


def _source(words: HarmWords) -> _Source:
    wishing = meanings_wished(line for each in words.typed_by.who if not each.role for line in each.lines)
    return _Source(
        tuple((meaning, *each) for meaning, each in words.meanings.items()),
        tuple((harm, *lines) for harm, lines in words.typed.typed.items()),
        words.typed.passed_over,
        (*(word for each in wishing for word in words.typed_by.meaning[each]), *words.typed.beside_wishes),
        tuple((harm, *each) for lines in words.abroad.values() for harm, each in lines.items()),
    )


def _named(harms: Sequence[Harm]) -> tuple[_Names, ...]:
    return tuple(_Names(harm.id, (harm.label.ja, harm.label.en), harm.words) for harm in harms)


def _search(harms: Sequence[Harm], typed: str, finder: _Finder) -> list[Harm]:
    if _NOTHING.fullmatch(typed):
        return list(harms)
    by_id = {harm.id: harm for harm in harms}
    ids = _found_in_kana(finder, typed) or _found(finder, spelled(typed))
    found = [by_id[id] for id in ids if id in by_id]
    return found or [harm for harm in harms if harm.id == UNSURE]


class _Reading(NamedTuple):
    """A text as it is looked at: the words in it, what others say of the person, and what is left without that and
    without what the text denies."""

    whole: Spelled
    said: list[Occurrence]
    told: list[tuple[int, int]]
    left: Spelled


def _read(rules: WordRules, whole: Spelled) -> _Reading:
    told = said_of_me(whole)
    aside = partial(_aside, whole, told)
    said = rules.found(whole, joined=True, aside=aside)
    if not told and all(not each.denied for each in said):
        return _Reading(whole, said, told, whole)
    here = (each for each in rules.found(whole, joined=False, aside=aside) if each.denied)
    left = without(whole, [*((each.start, each.end) for each in here), *told])
    # Where hardly anything is said but what is denied, that is what the text is about.
    if not told and _letters(left) < SHORTEST_SENTENCE:
        return _Reading(whole, [each._replace(denied=False) for each in said], told, whole)
    return _Reading(whole, said, told, left)


def _aside(whole: Spelled, told: list[tuple[int, int]], each: Spelled) -> list[tuple[int, int]]:
    return told if each is whole else said_of_me(each)


def _letters(whole: Spelled) -> int:
    """How much is said: letters of English, two for each of Japanese."""
    return sum(_LENGTHS.get(script, 2) for script in whole.scripts)


def _found_in_kana(finder: _Finder, typed: str) -> list[str]:
    """The same where it is Japanese in Latin letters. What may be English as well is, where its words say something."""
    kana = in_kana(typed)
    if kana is None or not (kana.certain or not _points(finder, _read(finder.rules, spelled(typed)))):
        return []
    plain = spelled(kana.text).text
    return _found(finder, spelled(finder.long_vowels.lengthened(plain)))


def _found(finder: _Finder, whole: Spelled) -> list[str]:
    """The ids of the harms, the best first; none where nothing fits."""
    reading = _read(finder.rules, whole)
    points = _points(finder, reading)
    alike = _alike(finder, reading) if points.keys() - {UNSURE} else _by_examples_alone(finder, reading)
    if points:
        for denied in finder.rules.denied(reading.said):
            if denied.subject in alike and denied.subject not in points:
                alike[denied.subject] -= POINT * denied.points
    named = finder.whole.get(whole.text)
    if points or named is not None:
        found = _by_both(points, alike)
        return found if named is None else [named, *(id for id in found if id != named)]
    begun = _begun(finder, without_spaces(whole))
    return begun or _by_examples(alike) or close_words(finder.beginnings, whole)


def _by_examples_alone(finder: _Finder, reading: _Reading) -> dict[str, int]:
    """How alike the examples are where no word speaks for a harm: nothing where hardly anything is said but what is
    wanted (「書いた人を訴えたい」 is no harm), or where it may be another language."""
    wished = [(each.start, each.end) for each in finder.wishes.find(reading.left)]
    says_little = _letters(without(reading.left, wished)) < SHORTEST_SENTENCE
    return {} if says_little or _may_be_abroad(finder, reading.left) else _alike(finder, reading)


def _may_be_abroad(finder: _Finder, whole: Spelled) -> bool:
    """Whether it is a sentence of kanji without kana, or one of which half stands in no example."""
    if _has_kana(whole):
        return False
    return KANJI in whole.scripts or finder.examples.known_share(whole) < LEAST_KNOWN


def _points(finder: _Finder, reading: _Reading) -> dict[str, int]:
    """What words say of each harm. What others say of the person is a defamation, whatever it is; what has no kana may
    be another language."""
    scores = finder.rules.weighed([each for each in reading.said if not each.denied])
    if not _has_kana(reading.whole):
        scores += finder.abroad.weighed(finder.abroad.found(reading.whole, joined=False))
    points: dict[str, int] = {}
    for each in scores:
        if each.points >= ENOUGH:
            points[each.subject] = points.get(each.subject, 0) + each.points
    told = dangers_told(reading.left.text)
    for harm, weight in (each for danger, each in _OF_DANGER.items() if danger in told):
        points[harm] = points.get(harm, 0) + weight
    if reading.told:
        points.pop(UNSURE, None)
        points[SAID_OF_ME] = points.get(SAID_OF_ME, 0) + SAID
    return points


def _has_kana(whole: Spelled) -> bool:
    return HIRAGANA in whole.scripts or KATAKANA in whole.scripts


def _alike(finder: _Finder, reading: _Reading) -> dict[str, int]:
    """How alike the examples of each harm are; nothing where hardly anything is said."""
    if _letters(reading.whole) < SHORTEST_SENTENCE:
        return {}
    examples = finder.examples
    alike = dict(zip(examples.subjects, examples.likeness(_signs(finder.rules, reading)), strict=True))
    if reading.told:
        alike.pop(UNSURE, None)
    return alike


def _signs(rules: WordRules, reading: _Reading) -> Iterator[str]:
    """The signs of a text, without those of what it denies or tells of others' words."""
    return signs_of(reading.left, rules.meant(each for each in reading.said if not each.denied))


def _by_both(points: Mapping[str, int], alike: Mapping[str, int]) -> list[str]:
    """What words and examples together speak for: the best, what words speak for nearly as much, and what is close."""
    least = OF_THE_BEST * max(points.values(), default=0)
    both = {id: POINT * points.get(id, 0) + alike.get(id, 0) for id in (*points, *alike)}
    best = max(both.values(), default=0)
    close = [id for id, each in both.items() if best - each <= CLOSE or points.get(id, 0) >= max(least, 1)]
    return sorted(close, key=lambda id: -both[id])


def _by_examples(alike: Mapping[str, int]) -> list[str]:
    """What examples alone speak for, where they do clearly; below "not sure" where two are as good as each other."""
    found = _by_both({}, alike)
    if not found or alike[found[0]] - alike[UNSURE] < SURE:
        return []
    as_good = len(found) > 1 and alike[found[0]] - alike[found[1]] < APART
    return [UNSURE, *(id for id in found if id != UNSURE)] if as_good else found


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
        return tuple(_signs(rules, _read(rules, spelled(text))))

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
    abroad = WordRules({}, _lines(source.abroad), ())
    known = (*(word for _, *words in source.meanings for word in words), *source.of_wishes)
    kana = dict.fromkeys(spelled(word).text for word in (*known, *(word for harm in names for word in harm.words)))
    return _Finder(
        _rules(names, source),
        Examples(examples),
        whole,
        beginnings,
        abroad,
        WordFinder(source.of_wishes),
        LongVowels(kana),
    )


@lru_cache(maxsize=8)
def _rules(names: tuple[_Names, ...], source: _Source) -> WordRules:
    owners: dict[str, set[str]] = {}
    for harm in names:
        for word in harm.words:
            owners.setdefault(spelled(word).text, set()).add(harm.id)
    lines = _lines(source.lines)
    for harm in names:
        lines += [_own(harm.id, word, len(owners[spelled(word).text])) for word in harm.words]
        lines += [_line(harm.id, name, _NAME) for name in _names(harm)]
    return WordRules({meaning: words for meaning, *words in source.meanings}, lines, source.passed_over)


def _lines(words: _Words) -> list[Line]:
    return [line_of(harm, written) for harm, *lines in words for written in lines]


def _own(harm: str, word: str, owners: int) -> Line:
    return _line(harm, word, _OWN_WORD if owners == 1 else _SHARED_WORD)


def _line(harm: str, word: str, weight: int) -> Line:
    return Line(harm, (Part((f"={word}",), absent=False),), weight)


def _names(harm: _Names) -> Iterable[str]:
    """The names in a label: 「誹謗中傷・名誉毀損」 has two."""
    return [name.strip() for label in harm.labels for name in _NAMES.split(_BRACKETS.sub("", label)) if name.strip()]
