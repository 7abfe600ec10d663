"""Whether words tell of danger to life: another's, somebody's own that is near, or wanting to die. Pure;
`extension/engine/danger-words.js` is its twin.

What is to be corrected, what a post speaks for and the search all ask here. The patterns are compiled from
`shared_data/harm_words/danger.toml` and read the plain spelling, so that kana and half width need none of their own.
"""

from typing import Literal

from tsuho.engine.danger_patterns import ACT, DESPAIR, PASSED_OVER, THREAT
from tsuho.engine.patterns import compiled, found
from tsuho.engine.spelling import Spelled, spelled, without_spaces

Danger = Literal["threat", "act", "despair"]
NOTHING = " _ "  # in the place of what only sounds like danger: no word goes on across it

_PATTERNS: dict[Danger, tuple[str, ...]] = {"threat": THREAT, "act": ACT, "despair": DESPAIR}


def dangers_in(text: str) -> frozenset[Danger]:
    """What the text tells of."""
    return dangers_told(spelled(text))


def dangers_told(whole: Spelled) -> frozenset[Danger]:
    """What a text in its plain spelling tells of."""
    text = without_spaces(whole).text
    for pattern in compiled(PASSED_OVER):
        text = pattern.sub(NOTHING, text)
    return frozenset(danger for danger, patterns in _PATTERNS.items() if found(patterns, text))
