"""Whether words tell of danger to life: another's, somebody's own that is near, or wanting to die. Pure;
`extension/engine/danger-words.js` is its twin.

What is to be corrected, what a post speaks for and the search all ask here. The patterns are compiled from
`shared_data/harm_words/danger.toml` and read the plain spelling, so that kana and half width need none of their own.
"""

import re
from collections.abc import Iterator
from typing import Literal

from tsuho.engine.danger_patterns import ACT, DESPAIR, PASSED_OVER, THREAT
from tsuho.engine.patterns import compiled
from tsuho.engine.spelling import Spelled, spelled, without_spaces

Danger = Literal["threat", "act", "despair"]
NOTHING = " _ "  # in the place of what only sounds like danger: no word goes on across it

# A pattern, and the texts of which it needs one; none: it may hold without any.
Known = tuple[tuple[str, tuple[str, ...]], ...]
_PATTERNS: dict[Danger, Known] = {"threat": THREAT, "act": ACT, "despair": DESPAIR}


def dangers_in(text: str) -> frozenset[Danger]:
    """What the text tells of."""
    return dangers_told(spelled(text))


def dangers_told(whole: Spelled) -> frozenset[Danger]:
    """What a text in its plain spelling tells of."""
    text = without_spaces(whole).text
    for pattern in _worth_trying(PASSED_OVER, text):
        text = pattern.sub(NOTHING, text)
    text = text.rstrip("\n")  # as in `patterns.found`
    return frozenset(
        danger for danger, known in _PATTERNS.items() if any(each.search(text) for each in _worth_trying(known, text))
    )


def _worth_trying(known: Known, text: str) -> Iterator[re.Pattern[str]]:
    """The patterns of which the text holds what they need: most texts have none of it."""
    for pattern, needs in known:
        for need in needs or ("",):
            if need in text:
                yield compiled((pattern,))[0]
                break
