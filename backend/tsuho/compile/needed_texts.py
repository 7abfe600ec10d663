"""Texts of which a pattern needs one: a text that holds none of them need not be searched. Pure.

A search by a pattern takes thirty times as long as a look for a text, and most posts tell of no danger.
"""

from collections.abc import Iterable
from re import _parser as parser  # what `re` itself reads patterns with
from typing import Any

_HIRAGANA = "\u3041", "\u3096"
_ENDING = "ます"
_MOST = 40
_RARE = 3  # no rarer is asked for: the fewer texts there are to look for, the better


def needed_texts(pattern: str) -> tuple[str, ...]:
    """The texts, in small letters; none where the pattern may hold without any."""
    return tuple(sorted(_needed(parser.parse(pattern)) or ()))


def _needed(parts: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    """Of all that has to stand there, what is rarest; of what is equally so, the fewest texts."""
    found: list[frozenset[str] | None] = []
    run = ""
    for kind, part in parts:
        if kind is parser.LITERAL:
            run += chr(part).lower()
            continue
        found += [frozenset([run])] if run else []
        run = ""
        found.append(_of_part(kind, part))
    found += [frozenset([run])] if run else []
    usable = [each for each in found if each and len(each) <= _MOST]
    return max(usable, key=lambda each: (min(_RARE, *map(_rarity, each)), -len(each)), default=None)


def _rarity(text: str) -> int:
    """Its letters; a kanji or a sign stands in a text as seldom as two letters of hiragana or ASCII. One of hiragana
    alone, and the ending of all polite sentences, stand in most."""
    others = sum(not (letter.isascii() or _HIRAGANA[0] <= letter <= _HIRAGANA[1]) for letter in text)
    is_usual = text == _ENDING or (len(text) == 1 and not text.isascii() and not others)
    return 0 if is_usual else len(text) + others


def _of_part(kind: Any, part: Any) -> frozenset[str] | None:
    if kind is parser.SUBPATTERN:
        return _needed(part[3])
    if kind is parser.BRANCH:
        ways = [_needed(each) for each in part[1]]
        return frozenset[str]().union(*(each for each in ways if each)) if all(ways) else None
    if kind in (parser.MAX_REPEAT, parser.MIN_REPEAT) and part[0] > 0:
        return _needed(part[2])
    if kind is parser.IN and all(each is parser.LITERAL for each, _ in part):
        return frozenset(chr(letter).lower() for _, letter in part)
    return None
