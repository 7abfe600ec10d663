"""Whether words tell of danger to life: another's, somebody's own that is near, or wanting to die. Pure;
`extension/engine/danger-words.js` is its twin.

What is to be corrected, what a post speaks for and the search all ask here. The patterns are compiled from
`shared_data/harm_words/danger.toml` and read the plain spelling, so that kana and half width need none of their own.
"""

import re
from collections.abc import Set as AbstractSet
from typing import Literal

from tsuho.engine.danger_patterns import ACT, DESPAIR, PASSED_OVER, THREAT
from tsuho.engine.patterns import compiled
from tsuho.engine.spelling import Spelled, spelled, without_spaces

Danger = Literal["threat", "act", "despair"]
NOTHING = " _ "  # in the place of what only sounds like danger: no word goes on across it


class _Known:
    """Patterns, found by the texts of which each needs one, and those by the letter that fewest texts hold: a kanji
    before kana, these before Latin letters. What needs none is always worth trying."""

    def __init__(self, patterns: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
        self._patterns = patterns
        self._needing: dict[str, list[tuple[str, int]]] = {}
        for at, (_, needs) in enumerate(patterns):
            for need in needs or ("",):
                self._needing.setdefault(max(need, default=""), []).append((need, at))

    def worth_trying(self, text: str, letters: AbstractSet[str]) -> list[re.Pattern[str]]:
        """Those of which the text, made of these letters, holds what they need, in their order: most texts have none
        of it."""
        there = {at for each in letters & self._needing.keys() for need, at in self._needing[each] if need in text}
        return [compiled((self._patterns[at][0],))[0] for at in sorted(there)]


_PASSED_OVER = _Known(PASSED_OVER)
_PATTERNS: dict[Danger, _Known] = {"threat": _Known(THREAT), "act": _Known(ACT), "despair": _Known(DESPAIR)}


def dangers_in(text: str) -> frozenset[Danger]:
    """What the text tells of."""
    return dangers_told(spelled(text))


def dangers_told(whole: Spelled) -> frozenset[Danger]:
    """What a text in its plain spelling tells of."""
    text = without_spaces(whole).text
    for pattern in _PASSED_OVER.worth_trying(text, {*text, ""}):
        text = pattern.sub(NOTHING, text)
    text = text.rstrip("\n")  # as in `patterns.found`
    letters = {*text, ""}
    return frozenset(
        danger
        for danger, known in _PATTERNS.items()
        if any(each.search(text) for each in known.worth_trying(text, letters))
    )
