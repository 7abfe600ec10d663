"""Who typed what a kind of harm was found by, as far as the words say: a parent, somebody at a school, a shop, or the
person it happened to. Pure; `extension/engine/who-typed.js` is its twin.

It chooses only what stands chosen at first, in place of the usual role of the harm: whoever it guesses wrong changes
it by one press.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from tsuho.engine.danger_words import dangers_in
from tsuho.engine.romaji import in_kana
from tsuho.engine.typed_words import WHO, WHO_MEANINGS
from tsuho.engine.word_rules import WordRules, line_of
from tsuho.records import Harm

ANOTHERS = re.compile(r"\b(?:him|her)self\b", re.IGNORECASE | re.ASCII)  # "kill herself" is said of nobody's own life
OWN_LIFE = "ownlifetold"  # a word that nobody types: a life is told of, by `danger_words`


class Typist(NamedTuple):
    """A role, and what is wanted: "" where the words say nothing of it."""

    role: str
    wish: str


def who_typed(harm: Harm, typed: str) -> Typist:
    """Who it was that typed this and found this harm, and what they want: the first role that holds, with what people
    in it usually want; the first wish that holds where there is none."""
    kana = in_kana(typed)
    held = {score.subject for score in _rules().scores(_with_own_life(kana.text if kana else typed), joined=True)}
    fitting = [each for each in map(_told, WHO) if each.subject in held and each.fits(harm)]
    role, wish = next(((each.role, each.wish) for each in fitting if each.role), ("", ""))
    return Typist(role, wish or next((each.wish for each in fitting if not each.role), ""))


def _with_own_life(text: str) -> str:
    return text if dangers_in(ANOTHERS.sub("_", text)).isdisjoint(("act", "despair")) else f"{text} {OWN_LIFE}"


class _Told(NamedTuple):
    """What a line of words tells, as it is compiled: `victim talk suicide_notice`, `- police`."""

    subject: str
    role: str
    wish: str
    harms: tuple[str, ...]

    def fits(self, harm: Harm) -> bool:
        """Whether it may be so where this harm was found."""
        return harm.id in self.harms if self.harms else self.role in ("", harm.usual_role, *harm.also_roles)


def _told(subject: str) -> _Told:
    role, wish, *harms = subject.split(" ")
    return _Told(subject, role.removeprefix("-"), wish.removeprefix("-"), tuple(harms))


def meanings_wished(lines: Iterable[str]) -> list[str]:
    """The meanings by which a wish is told, of the lines of wishes."""
    parts = (part for line in lines for part in line_of("", line).parts if not part.absent)
    return list(dict.fromkeys(meaning for part in parts for meaning in part.meanings))


# By what is said only what is wanted.
WISHING = meanings_wished(
    line for subject, lines in WHO.items() if subject.startswith("-") for line in lines.split(";")
)


@cache
def _rules() -> WordRules:
    lines = [line_of(subject, each) for subject, written in WHO.items() for each in written.split(";")]
    return WordRules({meaning: words.split("|") for meaning, words in WHO_MEANINGS.items()}, lines, ())
