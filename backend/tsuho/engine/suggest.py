"""Which kinds of harm the words of a post speak for; it abstains where it is not sure. Pure;
`extension/engine/suggest.js` is its twin.

Lines of words (`word_rules.py`) and examples that are alike (`likeness.py`) are added up: first whether anything is
offered at all, or the post only shares the words of harms (news, stories, games); then which kinds.
"""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from tsuho.engine.likeness import Kinds, KindsTable, Telling, TellingTable, number_of_meaning, numbers_of
from tsuho.engine.spelling import spelled
from tsuho.engine.typed_examples import (
    POST_RESTS,
    POST_SIGNS,
    POST_STEPS,
    POST_SUBJECTS,
    TELLING_DANGER,
    TELLING_HARM,
    TELLING_SIGNS,
)
from tsuho.engine.word_finder import Occurrence
from tsuho.engine.word_rules import WordRules, line_of
from tsuho.records import PostWords

MOST = 3
POINT = 30  # what a point of the words weighs beside the likeness to examples, for a kind
TELLING_POINT = 20  # and for whether anything is offered
SURE = 900  # from here on something is offered
CLOSE = 1500  # what is so little behind the best is offered, too
ALONE = 2500  # from here on examples of danger are enough to ask
BEHIND, A_SIGN = 1000, 12  # where words of danger are found, so alike, or so much for each sign of a short text
QUIET, DANGER = "quiet", "danger"


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

    kinds: Kinds
    telling: Telling


COMPILED = PostExamples(
    Kinds(tuple(POST_SUBJECTS.split("|")), POST_SIGNS, POST_STEPS, POST_RESTS),
    Telling(TELLING_SIGNS, TELLING_HARM, TELLING_DANGER),
)


class Suggester:
    """The words of posts, ready to be looked for."""

    def __init__(self, words: PostWords, examples: PostExamples = COMPILED) -> None:
        self._words = words
        self._rules = rules_of(words)
        self._leading: dict[int, frozenset[int]] = {}
        self._kinds, self._telling = KindsTable(examples.kinds), TellingTable(examples.telling)

    def suggest(self, text: str) -> Suggestions:
        """What the text speaks for, less what speaks for news, stories, games or a warning."""
        whole = spelled(text[: self._words.longest])
        found = self._rules.found(whole, joined=False)
        scores = {score.subject: score for score in self._rules.weighed(found)}
        points = {subject: score.points for subject, score in scores.items()}
        quiet = points.pop(QUIET, 0) * self._words.quiet_weighs // 100
        danger = points.pop(DANGER, 0) - quiet
        signs = numbers_of(whole, self._rules.meant(found))
        harm, alarm = self._telling.weights(signs)
        tells = harm + TELLING_POINT * (max(points.values(), default=0) - quiet)
        kinds = self._alike(signs, points) if tells >= SURE else []
        said = ((kind, scores[kind].said if kind in points else self._led(kind, found)) for kind in kinds)
        told = [Suggestion(kind, tuple(self._rules.words(each)[: self._words.most_words])) for kind, each in said]
        alike = min(BEHIND, A_SIGN * len(signs)) if danger >= self._words.enough else ALONE
        asks = alarm >= alike
        return Suggestions(tuple(each for each in told if each.words)[:MOST], "ask" if asks else "none")

    def _alike(self, signs: set[int], points: dict[str, int]) -> list[str]:
        """The kinds that words and examples speak for, the best first."""
        alike = dict(zip(self._kinds.subjects, self._kinds.likeness(signs), strict=True))
        both = {kind: POINT * points.get(kind, 0) + alike.get(kind, 0) for kind in self._words.posts}
        best = max(both.values(), default=0)
        return sorted((kind for kind, each in both.items() if best - each <= CLOSE), key=lambda kind: -both[kind])

    def _led(self, kind: str, found: Iterable[Occurrence]) -> list[Occurrence]:
        """Of the words found those of the kind's lines, and those that stand more often in its examples."""
        at, lines = self._kinds.subjects.index(kind), self._rules.of_subject(kind)
        return [each for each in found if any(n in lines or at in self._leads(n) for n in self._rules.meanings(each))]

    def _leads(self, meaning: int) -> frozenset[int]:
        """The places of the kinds in whose examples a meaning stands more often than in others."""
        if meaning not in self._leading:
            alike = self._kinds.likeness({number_of_meaning(meaning)})
            self._leading[meaning] = frozenset(at for at, each in enumerate(alike) if each * len(alike) > sum(alike))
        return self._leading[meaning]


def rules_of(words: PostWords) -> WordRules:
    """The lines of words, of every kind and of what stands beside them."""
    signs = {QUIET: words.signs.quiet, DANGER: words.signs.danger}
    lines = [line_of(subject, line) for table in (words.posts, signs) for subject in table for line in table[subject]]
    return WordRules(words.meanings, lines, words.passed_over)
