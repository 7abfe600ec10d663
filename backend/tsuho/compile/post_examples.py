"""Posts, learned from: the table by which the suggestion knows how alike another post is (`engine/likeness.py`). Pure.

Three questions are learned at once (`learning.py`): of each kind of harm, whether a text is of that kind, by posts, by
what people type, and against posts that only share the words; whether a post tells of harm at all; and whether anyone
is in danger. It is done twice: by all signs, and once more by those of them that told most, which are all that is kept.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from tsuho.compile import learning
from tsuho.compile.learning import ONE, Lesson, Weights, learn
from tsuho.engine import likeness, spelling
from tsuho.engine.harm_search import UNSURE
from tsuho.engine.likeness import DANGER, HARM, KIND, LETTERS, Learned, numbers_of, packed
from tsuho.engine.spelling import spelled
from tsuho.engine.suggest import COMPILED
from tsuho.engine.typed_examples import POST_ORIGIN
from tsuho.records import Example, Knowledge

MOST_BYTES = 78_800
MOST_SIGNS = 17_500
FIRST_ROUNDS, ROUNDS = 3, 10
MOST_LEADS = 3  # kinds for which one sign speaks
_BYTES_OF_WAY = 2
_SEEN = 2  # a sign that stands in fewer examples is chance
_PART = 1_000  # of 1, in the table
_KIND_COSTS = 0.5
# How many of the steepest weights are cut: one in so many.
_STEEP_HARM, _STEEP_DANGER, _STEEP_KIND = 100, 50, 33

# Posts of these kinds tell of danger now and then, and do not say so: they speak neither for it nor against it.
_MAY_BE_DANGER = (
    *("suicide_notice", "suicide_inducement", "threat", "crime_contract", "child_solicitation", "sextortion"),
    *("criminal_recruitment", "child_bullying"),
)


class _Said(NamedTuple):
    """Something that was said: of which kinds; whether it was typed, or posted; and what is told of it."""

    kinds: tuple[str, ...]
    typed: bool
    quiet: bool
    danger: str | None
    text: str


def learned_posts(knowledge: Knowledge) -> Learned:
    """The table of all examples: the one that is compiled where it was learned from these and in this way, for doing it
    again takes a quarter of a minute."""
    return COMPILED if origin(knowledge, COMPILED) == POST_ORIGIN else learn_posts(knowledge)


def origin(knowledge: Knowledge, learned: Learned) -> str:
    """What a table is learned from and how, as a number: the examples, and the modules that learn; and the table, so
    that none that was changed passes for it."""
    digest = sha256(repr((_lessons(knowledge), learned)).encode())
    for module in (Path(learning.__file__), Path(likeness.__file__), Path(spelling.__file__), Path(__file__)):
        digest.update(module.read_bytes())
    return digest.hexdigest()


def learn_posts(knowledge: Knowledge, without: str = "") -> Learned:
    """The table of all examples, but for those that one wrote."""
    return _learned(*_lessons(knowledge, without))


def _lessons(knowledge: Knowledge, without: str = "") -> tuple[tuple[str, ...], tuple[_Said, ...]]:
    words, kinds = knowledge.harm_words, tuple(harm for harm in knowledge.harms if harm != UNSURE)
    posts, typed = _said(words.seen.values(), without, typed=False), _said(words.phrases.values(), without, typed=True)
    return kinds, (*posts, *typed)


def _said(files: Iterable[Iterable[Example]], without: str, *, typed: bool) -> Iterable[_Said]:
    return [
        _Said((*([each.harm] if each.harm else []), *each.also), typed, each.quiet, each.danger, text)
        for examples in files
        for each in examples
        if each.by != without
        for text in each.says
    ]


@lru_cache(maxsize=8)
def _learned(kinds: tuple[str, ...], said: tuple[_Said, ...]) -> Learned:
    lessons = [(_signs(each.text), _sides(kinds, each)) for each in said]
    lessons = [(signs, sides) for signs, sides in lessons if signs and any(sides)]
    times = Counter(sign for signs, _ in lessons for sign in signs)
    known = sorted(sign for sign in times if times[sign] >= _SEEN)
    told = _taught(len(kinds), lessons, known, FIRST_ROUNDS).signs
    worth = {
        sign: times[sign] * (sum(each * each for each in weights) + 3 * weights[-2] ** 2 + 3 * weights[-1] ** 2)
        for sign, weights in zip(known, told, strict=True)
    }
    kept = sorted(sorted(known, key=lambda sign: (-worth[sign], sign))[:MOST_SIGNS])
    return _table(kinds, kept, worth, _taught(len(kinds), lessons, kept, ROUNDS))


@lru_cache(maxsize=16_384)
def _signs(text: str) -> frozenset[int]:
    return frozenset(numbers_of(spelled(text)))


def _sides(kinds: Sequence[str], said: _Said) -> tuple[int, ...]:
    """For each kind, for harm and for danger: whether the text speaks for it (1), against it (-1), or neither."""
    is_of_kind, asks = any(kind in kinds for kind in said.kinds), said.danger == "ask"
    is_quiet = said.quiet or said.danger == "none"
    of_kinds = [0] * len(kinds)
    if is_of_kind or is_quiet:
        of_kinds = [(kind == said.kinds[0]) - (kind not in said.kinds) if is_of_kind else -1 for kind in kinds]
    if said.typed:  # what people type names a harm as bluntly as the shortest posts do
        return (*of_kinds, int(is_of_kind), 0)
    is_calm = is_quiet or (is_of_kind and not set(said.kinds) & set(_MAY_BE_DANGER))
    return (*of_kinds, (is_of_kind or asks) - is_quiet, asks - is_calm)


def _taught(
    kinds: int, lessons: Sequence[tuple[frozenset[int], tuple[int, ...]]], known: Sequence[int], rounds: int
) -> Weights:
    places = {sign: place for place, sign in enumerate(known)}
    taken = [
        Lesson(tuple(sorted(places[sign] for sign in signs & places.keys())), sides)
        for signs, sides in lessons
        if signs & places.keys()
    ]
    costs = [(_KIND_COSTS, _KIND_COSTS)] * kinds + [_even(taken, kinds), _even(taken, kinds + 1)]
    return learn(taken, len(known), costs, rounds)


def _even(lessons: Sequence[Lesson], question: int) -> tuple[float, float]:
    """What wrong answers cost, so that both sides weigh as much, however many they are."""
    pro, contra = (sum(lesson.sides[question] == side for lesson in lessons) or 1 for side in (1, -1))
    return (pro + contra) / 2 / pro, (pro + contra) / 2 / contra


def _table(kinds: tuple[str, ...], signs: Sequence[int], worth: Mapping[int, int], weights: Weights) -> Learned:
    """The table in so many bytes: what tells least is left out."""
    middle = len(kinds) // 2
    of_kinds = [[each - sorted(lanes[:-2])[middle] for each in lanes[:-2]] for lanes in weights.signs]
    steps = (
        _step([lanes[-2] for lanes in weights.signs], HARM, _STEEP_HARM),
        _step([lanes[-1] for lanes in weights.signs], DANGER, _STEEP_DANGER),
        _step([max(each) for each in of_kinds], KIND, _STEEP_KIND),
    )
    says = {
        sign: _tells(lanes[-2] / steps[0], lanes[-1] / steps[1]) + _leads(each, steps[2])
        for sign, lanes, each in zip(signs, weights.signs, of_kinds, strict=True)
    }
    told = sorted(signs, key=lambda sign: (-worth[sign], sign))
    spent = accumulate(_BYTES_OF_WAY + len(says[sign]) for sign in told)
    kept = sorted(sign for sign, bytes_ in zip(told, spent, strict=True) if bytes_ <= MOST_BYTES)
    entries = [[(sign, says[sign]) for sign in kept if len(says[sign]) == 1 + many] for many in range(MOST_LEADS + 1)]
    harm, danger, kind = (round(_PART * step / ONE) for step in steps)
    rests = [round(_PART * rest / ONE) for rest in weights.rests]
    return Learned(kinds, tuple(map(packed, entries)), (harm, danger, kind), rests[-2], rests[-1], tuple(rests[:-2]))


def _step(weights: Iterable[int], most: int, steep: int) -> float:
    """How much a step is, where the highest of them is for the steepest weights."""
    steepest = sorted(map(abs, weights), reverse=True)
    return max(1, steepest[len(steepest) // steep] / most) if steepest else 1


def _tells(harm: float, danger: float) -> str:
    """The letter for harm and danger."""
    of_harm, of_danger = max(-HARM, min(HARM, round(harm))), max(-DANGER, min(DANGER, round(danger)))
    return LETTERS[of_harm + HARM + (2 * HARM + 1) * (of_danger + DANGER)]


def _leads(of_kinds: Sequence[int], step: float) -> str:
    """The letters for the kinds for which a sign speaks most."""
    most = sorted(range(len(of_kinds)), key=lambda place: (-of_kinds[place], place))[:MOST_LEADS]
    steps = ((place, min(KIND, round(of_kinds[place] / step))) for place in sorted(most))
    return "".join(LETTERS[place * KIND + many - 1] for place, many in steps if many > 0)
