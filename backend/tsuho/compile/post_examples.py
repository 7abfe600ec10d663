"""Posts, counted: the tables by which the suggestion knows how alike another post is (`engine/likeness.py`). Pure."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from tsuho.engine.examples import LETTERS, ONE
from tsuho.engine.likeness import DANGER, HARM, Kinds, Telling, numbers_of, packed
from tsuho.engine.spelling import spelled
from tsuho.engine.suggest import QUIET, PostExamples, rules_of
from tsuho.engine.word_rules import WordRules
from tsuho.records import Example, HarmWords, PostWords

MOST_HARM, MOST_DANGER = 4_000, 2_500  # signs, of which each takes two to three bytes
MOST_BYTES = 10_000  # of the kinds
_UNSEEN_TELLING, _UNSEEN = 0.3, 0.1  # times, of what stands in no example
_STEEPEST = 500  # one in so many signs weighs more than the last letter says
_BYTES_OF_GAP = 2

# Posts of these kinds tell of danger now and then, and do not say so: they speak neither for it nor against it.
_MAY_BE_DANGER = (
    *("suicide_notice", "suicide_inducement", "threat", "crime_contract", "child_solicitation", "sextortion"),
    *("criminal_recruitment", "child_bullying"),
)

_Signs = Sequence[frozenset[int]]


def count_posts(words: HarmWords, without: str = "") -> PostExamples:
    """The tables of all posts, but for those that one wrote; what people type helps to know the kinds."""
    posts, typed = _said(words.seen.values(), without), _said(words.phrases.values(), without)
    return _counted(_Rules(words.posts), tuple(words.posts.posts), posts, typed)


class _Rules:
    """The words of posts as a key: equal where they are the same."""

    def __init__(self, words: PostWords) -> None:
        self.words = words
        self._key = words.model_dump_json()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Rules) and other._key == self._key

    def __hash__(self) -> int:
        return hash(self._key)


class _Said(NamedTuple):
    """Something that was said: of which kind, or `QUIET`; and whether anyone is in danger, where that is told."""

    kind: str
    danger: str | None
    text: str


def _said(files: Iterable[Iterable[Example]], without: str) -> tuple[_Said, ...]:
    return tuple(
        _Said(QUIET if each.quiet else each.harm or "", each.danger, text)
        for examples in files
        for each in examples
        if each.by != without
        for text in each.says
    )


@lru_cache(maxsize=8)
def _counted(key: _Rules, kinds: tuple[str, ...], posts: tuple[_Said, ...], typed: tuple[_Said, ...]) -> PostExamples:
    signs = {each.text: _signs(key, each.text) for each in (*posts, *typed)}
    known = [(each.kind, signs[each.text]) for each in (*posts, *typed) if each.kind in kinds]
    harm = [signs[each.text] for each in posts if each.kind in kinds]
    quiet = [signs[each.text] for each in posts if each.kind == QUIET]
    danger = [signs[each.text] for each in posts if each.danger == "ask"]
    calm = [signs[each.text] for each in posts if each.danger == "none" or _is_calm(each.kind)]
    return PostExamples(
        count_kinds(kinds, known, MOST_BYTES),
        telling(weigh(harm, quiet, HARM, MOST_HARM), weigh(danger, calm, DANGER, MOST_DANGER)),
    )


def _is_calm(kind: str) -> bool:
    """Whether nobody is in danger in posts of this kind as a rule."""
    return kind not in ("", *_MAY_BE_DANGER)


@lru_cache(maxsize=8192)
def _signs(key: _Rules, text: str) -> frozenset[int]:
    whole, rules = spelled(text), _ready(key)
    return frozenset(numbers_of(whole, rules.meant(rules.found(whole, joined=False))))


@lru_cache(maxsize=4)
def _ready(key: _Rules) -> WordRules:
    return rules_of(key.words)


class Weighed(NamedTuple):
    """Signs with a letter for what each weighs, and what a step between letters weighs."""

    letters: dict[int, str]
    step: int


def weigh(speak: _Signs, against: _Signs, letters: str, most: int) -> Weighed:
    """What signs weigh that stand in examples which speak for something, or against it: so many that tell most."""
    pro, contra = _times(speak), _times(against)
    seen = sorted(sign for sign in pro | contra if pro[sign] + contra[sign] > 1)
    if not seen:
        return Weighed({}, 1)
    less = math.log(sum(pro[sign] + _UNSEEN_TELLING for sign in seen)) - math.log(
        sum(contra[sign] + _UNSEEN_TELLING for sign in seen)
    )
    weights = {
        sign: math.log(pro[sign] + _UNSEEN_TELLING) - math.log(contra[sign] + _UNSEEN_TELLING) - less for sign in seen
    }

    def worth(sign: int) -> float:
        return round(abs(weights[sign]) * math.sqrt(pro[sign] + contra[sign]), 6)

    kept = sorted(seen, key=lambda sign: (-worth(sign), sign))[:most]
    steep = sorted((abs(weights[sign]) for sign in kept), reverse=True)[len(kept) // _STEEPEST]
    middle = len(letters) // 2
    step = round(ONE * steep / middle) or 1
    steps = {sign: max(-middle, min(middle, round(ONE * weights[sign] / step))) for sign in kept}
    return Weighed({sign: letters[middle + each] for sign, each in steps.items() if each}, step)


def telling(harm: Weighed, danger: Weighed) -> Telling:
    """The table of both."""
    signs = sorted(harm.letters.keys() | danger.letters.keys())
    both = ((sign, harm.letters.get(sign, "") + danger.letters.get(sign, "")) for sign in signs)
    return Telling(packed(both), harm.step, danger.step)


def count_kinds(kinds: Sequence[str], examples: Sequence[tuple[str, frozenset[int]]], most_bytes: int) -> Kinds:
    """How often signs stand in the examples of each kind: those that tell most for their bytes, up to so many."""
    places = {kind: place for place, kind in enumerate(kinds)}
    by_sign: dict[int, Counter[int]] = {}
    for kind, signs in examples:
        for sign in signs:
            by_sign.setdefault(sign, Counter())[places[kind]] += 1
    seen = {sign: counted for sign, counted in by_sign.items() if counted.total() > 1}
    kept = _kept(seen, len(kinds), most_bytes)
    totals: Counter[int] = Counter()
    for sign in kept:
        totals += seen[sign]
    most = max((times for sign in kept for times in seen[sign].values()), default=1)
    return Kinds(
        tuple(kinds),
        packed((sign, _written(seen[sign])) for sign in kept),
        tuple(round(ONE * (math.log(times + _UNSEEN) - math.log(_UNSEEN))) for times in range(most + 1)),
        tuple(round(ONE * math.log(totals[place] + _UNSEEN * len(kept) or 1)) for place in range(len(kinds))),
    )


def _kept(seen: Mapping[int, Counter[int]], kinds: int, most_bytes: int) -> list[int]:
    of_kind = [sum(counted[place] for counted in seen.values()) for place in range(kinds)]
    everything = sum(of_kind)

    def worth(sign: int) -> float:
        total = seen[sign].total()
        told = sum(t * math.log(t * everything / (of_kind[place] * total)) for place, t in seen[sign].items())
        return round(told / _bytes(seen[sign]), 6)

    kept: list[int] = []
    spent = 0
    for sign in sorted(seen, key=lambda sign: (-worth(sign), sign)):
        spent += _bytes(seen[sign])
        if spent > most_bytes:
            break
        kept.append(sign)
    return sorted(kept)


def _times(examples: _Signs) -> Counter[int]:
    return Counter(sign for signs in examples for sign in signs)


def _bytes(counted: Counter[int]) -> int:
    return _BYTES_OF_GAP + len(_written(counted))


def _written(counted: Counter[int]) -> str:
    return "".join(f"{LETTERS[place]}{times if times > 1 else ''}" for place, times in sorted(counted.items()))
