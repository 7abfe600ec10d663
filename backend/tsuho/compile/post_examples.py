"""Posts, counted: the tables by which the suggestion knows how alike another post is (`engine/likeness.py`). Pure."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from tsuho.engine.examples import LETTERS, ONE
from tsuho.engine.likeness import MIDDLE, WEIGHTS, Kinds, Telling, numbers_of, packed
from tsuho.engine.spelling import spelled
from tsuho.engine.suggest import QUIET, PostExamples, rules_of
from tsuho.engine.word_rules import WordRules
from tsuho.records import Example, HarmWords, PostWords

MOST_TELLING = 4_000  # signs, of which each takes little more than two bytes
MOST_BYTES = 15_000  # of the kinds
_UNSEEN_TELLING, _UNSEEN = 0.3, 0.1  # times, of what stands in no example
_STEEPEST = 500  # one in so many signs weighs more than the last letter says
_BYTES_OF_GAP = 2

_Signs = Sequence[tuple[str, frozenset[int]]]


def count_posts(words: HarmWords, without: str = "") -> PostExamples:
    """The tables of all posts, but for those of one file; what people type helps to know the kinds."""
    posts = _said((name, each) for name, each in words.seen.items() if name != without)
    typed = _said((name, each) for name, each in words.phrases.items() if name != without)
    return _counted(_Rules(words.posts), tuple(words.posts.posts), tuple(posts), tuple(typed))


class _Rules:
    """The words of posts as a key: equal where they are the same."""

    def __init__(self, words: PostWords) -> None:
        self.words = words
        self._key = words.model_dump_json()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Rules) and other._key == self._key

    def __hash__(self) -> int:
        return hash(self._key)


def _said(files: Iterable[tuple[str, Iterable[Example]]]) -> list[tuple[str, str]]:
    return [
        (QUIET if each.quiet else each.harm or "", text)
        for _, examples in files
        for each in examples
        for text in each.says
    ]


@lru_cache(maxsize=8)
def _counted(
    key: _Rules, kinds: tuple[str, ...], posts: tuple[tuple[str, str], ...], typed: tuple[tuple[str, str], ...]
) -> PostExamples:
    known = [(kind, _signs(key, text)) for kind, text in posts if kind in kinds]
    others = [(kind, _signs(key, text)) for kind, text in typed if kind in kinds]
    quiet = [(kind, _signs(key, text)) for kind, text in posts if kind == QUIET]
    return PostExamples(count_kinds(kinds, [*known, *others], MOST_BYTES), count_telling(known, quiet, MOST_TELLING))


@lru_cache(maxsize=8192)
def _signs(key: _Rules, text: str) -> frozenset[int]:
    whole, rules = spelled(text), _ready(key)
    return frozenset(numbers_of(whole, rules.meant(rules.found(whole, joined=False))))


@lru_cache(maxsize=4)
def _ready(key: _Rules) -> WordRules:
    return rules_of(key.words)


def count_telling(harm: _Signs, quiet: _Signs, most: int) -> Telling:
    """What signs tell of harm, or of what only shares its words: so many that tell most."""
    for_harm, against = _times(harm), _times(quiet)
    seen = sorted(sign for sign in for_harm | against if for_harm[sign] + against[sign] > 1)
    less = math.log(sum(for_harm[sign] + _UNSEEN_TELLING for sign in seen)) - math.log(
        sum(against[sign] + _UNSEEN_TELLING for sign in seen)
    )
    weights = {
        sign: math.log(for_harm[sign] + _UNSEEN_TELLING) - math.log(against[sign] + _UNSEEN_TELLING) - less
        for sign in seen
    }

    def worth(sign: int) -> float:
        return round(abs(weights[sign]) * math.sqrt(for_harm[sign] + against[sign]), 6)

    kept = sorted(seen, key=lambda sign: (-worth(sign), sign))[:most]
    steep = sorted((abs(weights[sign]) for sign in kept), reverse=True)[len(kept) // _STEEPEST]
    step = round(ONE * steep / MIDDLE)
    steps = {sign: max(-MIDDLE, min(MIDDLE, round(ONE * weights[sign] / step))) for sign in kept}
    return Telling(packed((sign, WEIGHTS[MIDDLE + steps[sign]]) for sign in sorted(kept) if steps[sign]), step)


def count_kinds(kinds: Sequence[str], examples: _Signs, most_bytes: int) -> Kinds:
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
    most = max(times for sign in kept for times in seen[sign].values())
    return Kinds(
        tuple(kinds),
        packed((sign, _written(seen[sign])) for sign in kept),
        tuple(round(ONE * (math.log(times + _UNSEEN) - math.log(_UNSEEN))) for times in range(most + 1)),
        tuple(round(ONE * math.log(totals[place] + _UNSEEN * len(kept))) for place in range(len(kinds))),
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
    return Counter(sign for _, signs in examples for sign in signs)


def _bytes(counted: Counter[int]) -> int:
    return _BYTES_OF_GAP + len(_written(counted))


def _written(counted: Counter[int]) -> str:
    return "".join(f"{LETTERS[place]}{times if times > 1 else ''}" for place, times in sorted(counted.items()))
