"""The words of a text that speak most for a kind of harm, as the text writes them. Pure;
`extension/engine/telling-words.js` is its twin.
"""

import re
from functools import lru_cache

from tsuho.engine.likeness import Table, forget_pieces, numbers_of
from tsuho.engine.spelling import spelled

MOST_LOOKED_AT = 80
LONGEST = 20
_KANJI, _KATAKANA, _HIRAGANA = "々〇㐀-鿿豈-﫿", "ァ-ヺーｦ-ﾟ", "ぁ-ゖー"
_PARTICLES = "をがはにのへもと"
_ENGLISH = "A-Za-zÀ-ɏ0-9Ａ-Ｚａ-ｚ０-９"
# Kanji and katakana in a row; one kanji with its ending; English; hiragana; an emoji.
_WORD = re.compile(
    f"[{_KANJI}{_KATAKANA}]{{2,}}|[{_KANJI}](?![{_PARTICLES}])[{_HIRAGANA}]{{1,3}}"
    f"|[{_ENGLISH}]+(?:['’-][{_ENGLISH}]+)*|[{_HIRAGANA}]{{3,}}|[\U0001f300-\U0001faff]"
)


def telling_words(table: Table, text: str, kinds: list[int], most: int) -> list[tuple[str, ...]]:
    """For each kind, by its index, at most so many words that speak more for it than for others, in the order of the
    text."""
    found = [word for word in _WORD.findall(text) if len(word) <= LONGEST]
    words = list(dict.fromkeys(found))[:MOST_LOOKED_AT]
    leads = [table.leads(_signs(word)) for word in words]
    return [_of_kind(words, leads, kind, most) for kind in kinds]


def _of_kind(words: list[str], leads: list[list[int]], kind: int, most: int) -> tuple[str, ...]:
    telling = [(-each[kind], at) for at, each in enumerate(leads) if each[kind] * len(each) > sum(each)]
    return tuple(words[at] for at in sorted(at for _, at in sorted(telling)[:most]))


@lru_cache(maxsize=4096)
def _signs(word: str) -> frozenset[int]:
    return frozenset(numbers_of(spelled(word)))


def forget_words() -> None:
    """Lets go of all words that are remembered: whoever answers many people keeps none of any."""
    _signs.cache_clear()
    forget_pieces()
