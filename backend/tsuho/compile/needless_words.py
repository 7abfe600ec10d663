"""Words of one meaning that another of its words makes needless, left out of what is compiled. Pure.

Keepers write what people say, and need not mind that 「許可なく」 lies inside 「許可なく撮」: who says the longer says
the shorter, too. What is loaded at the first letter is smaller without it.
"""

from collections.abc import Collection, Iterable, Iterator

from tsuho.engine.spelling import HIRAGANA, KATAKANA, LATIN, Spelled, spelled
from tsuho.engine.word_finder import ENDINGS, SHORT


def needed_words(words: Iterable[str], guarded: Collection[str] = ()) -> list[str]:
    """The words, in their order, without those that never stand where no other word of the meaning does. `guarded`:
    words in plain spelling that take in or silence what lies inside them; what holds one is left as it is."""
    plain = {word: spelled(word.removesuffix("*")) for word in words}
    shortest_first = sorted(plain, key=lambda word: (len(plain[word].text), not word.endswith("*")))
    kept: dict[str, Spelled] = {}
    for word in shortest_first:
        whole = plain[word]
        inside = (each for each, small in kept.items() if _always_inside(each, small, word, whole))
        # Few lie inside another: the many that silence are asked about for those alone.
        if not any(inside) or any(each in whole.text for each in guarded):
            kept[word] = whole
    return [word for word in plain if word in kept]


def _always_inside(word: str, small: Spelled, longer: str, large: Spelled) -> bool:
    """Whether the first is found wherever the second is."""
    if small.text not in large.text:
        return False
    is_short_kana = len(small.text) <= SHORT and set(small.scripts) <= {HIRAGANA, KATAKANA}
    if is_short_kana or not small.text:
        return False
    return any(_stands(word, small, longer, large, at) for at in _places(small.text, large.text))


def _places(small: str, large: str) -> Iterator[int]:
    at = large.find(small)
    while at >= 0:
        yield at
        at = large.find(small, at + 1)


def _stands(word: str, small: Spelled, longer: str, large: Spelled, at: int) -> bool:
    end = at + len(small.text)
    if small.scripts[0] == LATIN and at > 0 and large.scripts[at - 1] == LATIN:
        return False
    if small.scripts[-1] != LATIN:
        return True
    if len(small.text) < SHORT:  # it has no endings
        return False
    stop = end
    while stop < len(large.scripts) and large.scripts[stop] == LATIN:
        stop += 1
    if word.endswith("*"):
        return True
    return large.text[end:stop] in ENDINGS and not (longer.endswith("*") and stop == len(large.text))
