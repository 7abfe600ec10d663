"""Which kinds of harm the words of a post speak for; it abstains where it is not sure. Pure;
`extension/engine/suggest.js` is its twin.
"""

from typing import Literal, NamedTuple

from tsuho.engine.word_rules import Score, WordRules, line_of
from tsuho.records import PostWords

MOST = 3
_QUIET, _DANGER = "quiet", "danger"


class Suggestion(NamedTuple):
    """A kind of harm, by id, and the words that led to it."""

    harm: str
    words: tuple[str, ...]


class Suggestions(NamedTuple):
    """At most three, the best first; and whether to ask if anyone is in danger now."""

    suggestions: tuple[Suggestion, ...]
    danger: Literal["ask", "none"]


class Suggester:
    """The words of posts, ready to be looked for."""

    def __init__(self, words: PostWords) -> None:
        self._words = words
        signs = {_QUIET: words.signs.quiet, _DANGER: words.signs.danger}
        lines = [
            line_of(subject, line) for table in (words.posts, signs) for subject in table for line in table[subject]
        ]
        self._rules = WordRules(words.meanings, lines, words.passed_over)

    def suggest(self, text: str) -> Suggestions:
        """What the text speaks for, less what speaks for news, stories, games or a warning."""
        scores = self._rules.scores(text[: self._words.longest], joined=False)
        quiet = sum(score.points for score in scores if score.subject == _QUIET) * self._words.quiet_weighs // 100
        enough = [score for score in scores if score.points - quiet >= self._words.enough]
        harms = [score for score in enough if score.subject not in (_QUIET, _DANGER)][:MOST]
        return Suggestions(
            tuple(self._suggestion(score) for score in harms),
            "ask" if any(score.subject == _DANGER for score in enough) else "none",
        )

    def _suggestion(self, score: Score) -> Suggestion:
        return Suggestion(score.subject, tuple(self._rules.words(score.said)[: self._words.most_words]))
