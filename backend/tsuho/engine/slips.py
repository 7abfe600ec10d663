"""Words with a slip of the finger in them: 「ディープフェク」, "harrassment". Pure; `extension/engine/slips.js` is its
twin.
"""

from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby

from tsuho.engine.spelling import HIRAGANA, KANJI, KATAKANA, LATIN, Spelled

# By script: how long a word must be for one slip, and for two. Of shorter words too many others are close.
_KANA = HIRAGANA
_ONE_SLIP = {LATIN: 6, _KANA: 5, KANJI: 4}
_TWO_SLIPS = {LATIN: 9, _KANA: 8, KANJI: 9}


def close_words(words: Iterable[tuple[Spelled, str]], typed: Spelled) -> list[str]:
    """Of words in plain spelling, each with what it stands for: what those stand for that the text holds but for a slip
    (two in long words), the closest first. Words of one script only; their first letter is right."""
    runs = [(script, run) for script, run in _runs(typed) if script in _ONE_SLIP]
    found: dict[str, int] = {}
    for word, meaning in words:
        script = _script_of(word.scripts)
        if script is None or len(word.text) < _ONE_SLIP[script]:
            continue
        allowed = 2 if len(word.text) >= _TWO_SLIPS[script] else 1
        texts = [run for of, run in runs if of == script and _may_hold(run, word.text, allowed)]
        slips = min((fewest_slips(word.text, run, whole=script == LATIN) for run in texts), default=9)
        if slips <= allowed:
            found[meaning] = min(found.get(meaning, 999), 100 * slips - len(word.text))
    return sorted(found, key=lambda meaning: found[meaning])


def _may_hold(run: str, word: str, allowed: int) -> bool:
    """Told quickly: each letter that is nowhere in the text is a slip."""
    return word[0] in run and sum(letter not in run for letter in word) <= allowed


def _kind(script: str) -> str:
    return _KANA if script == KATAKANA else script


def _runs(whole: Spelled) -> list[tuple[str, str]]:
    """The pieces of the text that are of one script."""
    pieces = groupby(zip(whole.text, whole.scripts, strict=True), key=lambda pair: _kind(pair[1]))
    return [(script, "".join(letter for letter, _ in piece)) for script, piece in pieces]


@lru_cache(maxsize=4096)  # the words stay the same, whatever is typed
def _script_of(scripts: str) -> str | None:
    kinds = {_kind(script) for script in scripts}
    return kinds.pop() if len(kinds) == 1 and kinds <= _ONE_SLIP.keys() else None


def fewest_slips(word: str, text: str, *, whole: bool) -> int:
    """Letters to add, drop, change or swap with their neighbour until the word is the text (`whole`), or stands
    somewhere in it. It begins with its own first letter."""
    far = len(word)
    before: list[int] = []
    above = [column if whole else 0 for column in range(len(text) + 1)]
    for row, letter in enumerate(word, 1):
        line = [row if whole else far]
        for column, other in enumerate(text, 1):
            change = far if row == 1 and letter != other else int(letter != other)
            least = min(above[column] + (1 if row > 1 else far), line[-1] + 1, above[column - 1] + change)
            if row > 1 and column > 1 and letter == text[column - 2] and word[row - 2] == other:
                least = min(least, before[column - 2] + 1)
            line.append(least)
        before, above = above, line
    return above[-1] if whole else min(above[1:])
