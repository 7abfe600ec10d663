"""Whether words tell of danger to life: another's, somebody's own that is near, or wanting to die. Pure;
`extension/engine/danger-words.js` is its twin.

What is to be corrected, what a post speaks for and the search all ask here. The patterns are compiled from
`shared_data/harm_words/danger.toml` and read the plain spelling, so that kana and half width need none of their own.
"""

import re
from typing import Literal

from tsuho.engine.danger_patterns import ACT, DESPAIR, PASSED_OVER, THREAT
from tsuho.engine.patterns import compiled
from tsuho.engine.spelling import close, plain

Danger = Literal["threat", "act", "despair"]
NOTHING = " _ "  # in the place of what only sounds like danger: no word goes on across it
_KINDS: tuple[tuple[Danger | None, tuple[tuple[str, tuple[str, ...]], ...]], ...] = (
    (None, PASSED_OVER),
    ("threat", THREAT),
    ("act", ACT),
    ("despair", DESPAIR),
)
_PATTERNS = [(kind, pattern, needs or ("",)) for kind, known in _KINDS for pattern, needs in known]

# Letters that most texts hold, the commonest last.
_COMMON = "きさあけだうもくりはをれなんかがらすまとるにしでつてたいのupcldrhmsnioaet "


def _rarest(text: str) -> str:
    """The letter that fewest texts hold; of those that are not common a kanji, before kana and Latin letters."""
    return min(text, key=lambda letter: (_COMMON.find(letter), -ord(letter)), default="")


# The texts of which a pattern needs one, with its place above, by their rarest letter. "" is in every text.
_NEEDED: dict[str, list[tuple[str, int]]] = {}
for _at, _known in enumerate(_PATTERNS):
    for _need in _known[2]:
        _NEEDED.setdefault(_rarest(_need), []).append((_need, _at))


def dangers_in(text: str) -> frozenset[Danger]:
    """What the text tells of."""
    return dangers_told(plain(text))


def dangers_told(text: str) -> frozenset[Danger]:
    """What a text in its plain spelling tells of."""
    whole = close(text)
    text, worth = whole, _worth_trying(whole)
    for kind, pattern in worth:
        if kind is None:
            text = pattern.sub(NOTHING, text)
    if text != whole:
        worth = _worth_trying(text)
    text = text.rstrip("\n")  # as in `patterns.found`
    told: set[Danger] = set()
    for kind, pattern in worth:
        if kind and kind not in told and pattern.search(text):
            told.add(kind)
    return frozenset(told)


def _worth_trying(text: str) -> list[tuple[Danger | None, re.Pattern[str]]]:
    """The patterns of which the text holds what they need, in their order: most texts have none of it."""
    letters = {*text, ""} & _NEEDED.keys()
    there = {at for letter in letters for need, at in _NEEDED[letter] if need in text}
    return [(_PATTERNS[at][0], compiled((_PATTERNS[at][1],))[0]) for at in sorted(there)]
