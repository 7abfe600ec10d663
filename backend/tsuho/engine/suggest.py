"""Which kinds of harm the words of a post speak for; it abstains where it is not sure. Pure;
`extension/engine/suggest.js` is its twin.

Lines of words (`word_rules.py`) and examples that are alike (`examples.py`) are added up: first whether anything is
offered at all, or the post only shares the words of harms (news, stories, games); then which kinds.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from tsuho.engine.examples import Counts, Examples, count, signs_of
from tsuho.engine.spelling import spelled
from tsuho.engine.typed_examples import (
    POST_RESTS,
    POST_SIGNS,
    POST_STEPS,
    POST_SUBJECTS,
    TELLING_RESTS,
    TELLING_SIGNS,
    TELLING_STEPS,
)
from tsuho.engine.word_finder import Occurrence
from tsuho.engine.word_rules import WordRules, line_of
from tsuho.records import Example, HarmWords, PostWords

MOST = 3
POINT = 30  # what a point of the words weighs beside the likeness to examples, for a kind
TELLING_POINT = 20  # and for whether anything is offered
SURE = 700  # from here on something is offered
CLOSE = 1500  # what is so little behind the best is offered, too
MOST_BYTES, MOST_TELLING = 9_300, 10_000  # of the tables of examples
_QUIET, _DANGER, _HARM = "quiet", "danger", "harm"


class Suggestion(NamedTuple):
    """A kind of harm, by id, and the words that led to it."""

    harm: str
    words: tuple[str, ...]


class Suggestions(NamedTuple):
    """At most three, the best first; and whether to ask if anyone is in danger now."""

    suggestions: tuple[Suggestion, ...]
    danger: Literal["ask", "none"]


class PostExamples(NamedTuple):
    """Posts that were counted: by kind of harm, and by whether they tell of harm at all."""

    kinds: Counts
    telling: Counts


COMPILED = PostExamples(
    Counts(tuple(POST_SUBJECTS.split("|")), POST_SIGNS, POST_STEPS, POST_RESTS),
    Counts((_HARM, _QUIET), TELLING_SIGNS, TELLING_STEPS, TELLING_RESTS),
)


class Suggester:
    """The words of posts, ready to be looked for."""

    def __init__(self, words: PostWords, examples: PostExamples = COMPILED) -> None:
        self._words = words
        self._rules = _rules(words)
        self._kinds, self._telling = Examples(examples.kinds), Examples(examples.telling)

    def suggest(self, text: str) -> Suggestions:
        """What the text speaks for, less what speaks for news, stories, games or a warning."""
        whole = spelled(text[: self._words.longest])
        found = self._rules.found(whole, joined=False)
        scores = {score.subject: score for score in self._rules.weighed(found)}
        points = {subject: score.points for subject, score in scores.items()}
        quiet = points.pop(_QUIET, 0) * self._words.quiet_weighs // 100
        danger = points.pop(_DANGER, 0) - quiet
        signs = list(signs_of(whole, self._rules.meant(found)))
        harm, none = self._telling.likeness(signs)
        tells = harm - none + TELLING_POINT * (max(points.values(), default=0) - quiet)
        kinds = self._alike(signs, points) if tells >= SURE else []
        said = ((kind, scores[kind].said if kind in points else self._led(kind, found)) for kind in kinds)
        told = [Suggestion(kind, tuple(self._rules.words(each)[: self._words.most_words])) for kind, each in said]
        return Suggestions(
            tuple(each for each in told if each.words)[:MOST], "ask" if danger >= self._words.enough else "none"
        )

    def _alike(self, signs: Sequence[str], points: dict[str, int]) -> list[str]:
        """The kinds that words and examples speak for, the best first."""
        alike = dict(zip(self._kinds.subjects, self._kinds.likeness(signs), strict=True))
        both = {kind: POINT * points.get(kind, 0) + alike.get(kind, 0) for kind in self._words.posts}
        best = max(both.values(), default=0)
        return sorted((kind for kind, each in both.items() if best - each <= CLOSE), key=lambda kind: -both[kind])

    def _led(self, kind: str, found: Iterable[Occurrence]) -> list[Occurrence]:
        """Of the words found those that stand more often in examples of the kind than of others."""
        at = self._kinds.subjects.index(kind) if kind in self._kinds.subjects else -1
        return [each for each in found if at >= 0 and any(self._leads(n, at) for n in self._rules.meant([each]))]

    def _leads(self, meaning: int, at: int) -> bool:
        alike = self._kinds.likeness([f"={meaning}"])
        return alike[at] * len(alike) > sum(alike)


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
        (_QUIET if each.quiet else each.harm or "", text)
        for _, examples in files
        for each in examples
        for text in each.says
    ]


@lru_cache(maxsize=4)
def _counted(
    key: _Rules, kinds: tuple[str, ...], posts: tuple[tuple[str, str], ...], typed: tuple[tuple[str, str], ...]
) -> PostExamples:
    rules = _rules(key.words)

    def signs(text: str) -> list[str]:
        whole = spelled(text)
        return list(signs_of(whole, rules.meant(rules.found(whole, joined=False))))

    known = [(kind, signs(text)) for kind, text in posts if kind in kinds]
    others = [(kind, signs(text)) for kind, text in typed if kind in kinds]
    quiet = [(_QUIET, signs(text)) for kind, text in posts if kind == _QUIET]
    telling = [*((_HARM, each) for _, each in known), *quiet]
    return PostExamples(count(kinds, [*known, *others], MOST_BYTES), count((_HARM, _QUIET), telling, MOST_TELLING))


def _rules(words: PostWords) -> WordRules:
    signs = {_QUIET: words.signs.quiet, _DANGER: words.signs.danger}
    lines = [line_of(subject, line) for table in (words.posts, signs) for subject in table for line in table[subject]]
    return WordRules(words.meanings, lines, words.passed_over)
