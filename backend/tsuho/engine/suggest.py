"""Which kinds of harm the words of a post speak for; it abstains where it is not sure. Pure;
`extension/engine/suggest.js` is its twin.

What was learned from examples (`likeness.py`) says first whether anything is offered at all, or the post only shares
the words of harms (news, stories, games); then which kinds, each with the words that led there (`telling_words.py`).
Words of danger to life (`danger_words.py`) ask whether anyone is in danger, whatever was learned.
"""

from typing import Literal, NamedTuple

from tsuho.engine.danger_words import dangers_in
from tsuho.engine.likeness import Learned, Table, numbers_of
from tsuho.engine.spelling import spelled
from tsuho.engine.telling_words import telling_words
from tsuho.engine.typed_examples import (
    POST_DANGER,
    POST_HARM,
    POST_KINDS,
    POST_RESTS,
    POST_SIGNS,
    POST_STEPS,
)
from tsuho.records import PostWords

MOST = 3
# In thousandths of the margin by which examples are told apart, measured on posts of writers that were left out:
SURE = 140  # from here on something is offered
CLOSE = 300  # a kind that is so little behind the best is offered, too
ALARM = 70  # from here on it is asked whether anyone is in danger


class Suggestion(NamedTuple):
    """A kind of harm, by id, and the words that led to it."""

    harm: str
    words: tuple[str, ...]


class Suggestions(NamedTuple):
    """At most three, the best first; and whether to ask if anyone is in danger now."""

    suggestions: tuple[Suggestion, ...]
    danger: Literal["ask", "none"]


COMPILED = Learned(tuple(POST_KINDS.split("|")), POST_SIGNS, POST_STEPS, POST_HARM, POST_DANGER, POST_RESTS)


class Suggester:
    """What was learned of posts, ready to be asked."""

    def __init__(self, words: PostWords, learned: Learned = COMPILED) -> None:
        self._words = words
        self._table = Table(learned)

    def suggest(self, text: str) -> Suggestions:
        """What the text speaks for."""
        looked_at = text[: self._words.longest]
        like = self._table.likeness(numbers_of(spelled(looked_at)))
        asks = bool(dangers_in(looked_at)) or (like.one > 0 and like.danger >= ALARM * like.one)
        best = max(like.kinds, default=0)
        if like.one == 0 or like.harm + best < SURE * like.one:
            return Suggestions((), "ask" if asks else "none")
        close = [index for index, each in enumerate(like.kinds) if best - each <= CLOSE * like.one]
        indexes = sorted(close, key=lambda index: -like.kinds[index])[:MOST]
        words = telling_words(self._table, looked_at, indexes, self._words.most_words)
        kinds = self._table.learned.kinds
        told = (Suggestion(kinds[index], each) for index, each in zip(indexes, words, strict=True) if each)
        return Suggestions(tuple(told), "ask" if asks else "none")
