"""Who typed what a kind of harm was found by, as far as the words say: a parent, somebody at a school, a shop, or the
person it happened to. Pure; `extension/engine/who-typed.js` is its twin.

It chooses only what stands chosen at first, in place of the usual role of the harm: whoever it guesses wrong changes
it by one press.
"""

from functools import cache
from typing import NamedTuple

from tsuho.engine.danger_words import dangers_in
from tsuho.engine.typed_words import WHO, WHO_MEANINGS
from tsuho.engine.word_rules import WordRules, line_of
from tsuho.records import Harm

OWN_LIFE = "ownlifetold"  # a word that nobody types: a life is told of, by `danger_words`


class Typist(NamedTuple):
    """A role, and what people in it usually want: "" where the words say nothing of it."""

    role: str
    wish: str


def who_typed(harm: Harm, typed: str) -> Typist:
    """Who it was that typed this and found this harm; both parts are "" where nothing says so."""
    told = typed if dangers_in(typed).isdisjoint(("act", "despair")) else f"{typed} {OWN_LIFE}"
    held = {score.subject for score in _rules().scores(told, joined=True)}
    for subject in WHO:
        role, wish, *harms = subject.split(" ")
        fits = harm.id in harms if harms else role in (harm.usual_role, *harm.also_roles)
        if fits and subject in held:
            return Typist(role, wish.removeprefix("-"))
    return Typist("", "")


@cache
def _rules() -> WordRules:
    lines = [line_of(subject, each) for subject, written in WHO.items() for each in written.split(";")]
    return WordRules({meaning: words.split("|") for meaning, words in WHO_MEANINGS.items()}, lines, ())
