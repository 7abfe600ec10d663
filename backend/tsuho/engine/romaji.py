"""Japanese that was typed in Latin letters, as kana: "korosu tte iwareta". Pure; `extension/engine/romaji.js` is its
twin.

Words that no Japanese syllables make up stay as they are: "card bango wo ireta".
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

# By consonants, with the kana of a, i, u, e and o.
_ROWS = (
    "あいうえお kかきくけこ sさしすせそ tたちつてと nなにぬねの hはひふへほ mまみむめも yやいゆえよ rらりるれろ"
    " wわいうえを gがぎぐげご zざじずぜぞ dだぢづでど bばびぶべぼ pぱぴぷぺぽ"
)
_ROW = {each[:-5]: each[-5:] for each in _ROWS.split(" ")}
_BY_TWO = {"ky": "き", "gy": "ぎ", "ny": "に", "hy": "ひ", "my": "み", "ry": "り", "by": "び", "py": "ぴ"}
_BY_TWO |= {"sh": "し", "ch": "ち", "j": "じ", "jy": "じ", "sy": "し", "ty": "ち", "zy": "じ"}
_SYLLABLE = re.compile(
    r"(?:([kstpcjgdbzf])(?=\1|ch))?"
    r"(?:(ky|gy|ny|hy|my|ry|by|py|sh|ch|jy|j|sy|ty|zy)([aiueo])|(ts)u|f([aiueo])|([kstnhmyrwgzdbp]?)([aiueo]))"
    r"|n(?:'|n(?![aiueoy]))?(?![aiueoy])|m(?=[bp])"
)
_SMALL = {"a": "ゃ", "i": "", "u": "ゅ", "e": "ぇ", "o": "ょ"}
_AFTER_F = {"a": "ぁ", "i": "ぃ", "u": "", "e": "ぇ", "o": "ぉ"}
_WORD = re.compile(r"[A-Za-z']+")
_ENGLISH_TOO = re.compile(
    "a|i|me|to|no|so|do|he|be|we|on|in|an|one|made|name|same|site|date|take|make|none|some|home|game|nude|mine|time|use"
    "|someone|hate|are"
)
_PARTICLES = frozenset(("wo", "ga", "wa", "ni", "tte", "kara", "desu", "kedo", "node", "zo", "kamo", "janai"))
_ENDS = re.compile(
    r"(?:reta|rete|reru|teru|teiru|masu|masen|mashita|desu|shita|shite|suru|shitai|atta|tte|hoshii|nitai|shitte)$"
)
_SHORTEST_ENDED = 5
_SHORTEST = 6  # letters of a text that no particle shows to be Japanese
_LONG = re.compile("([うくすつぬふむゆるぐずづぶぷおこそとのほもよろごぞどぼぽ])う|([えいあお])(?=\\2)")
_KANA = re.compile("[ぁ-ん]+")
_SHORTEST_BEGINNING = 3


class InKana(NamedTuple):
    """The text with its Japanese in kana; whether its grammar leaves no doubt that it is Japanese."""

    text: str
    certain: bool


def in_kana(typed: str) -> InKana | None:
    """The text as kana, if it may be Japanese in Latin letters."""
    words = _WORD.findall(typed) if typed.isascii() else []
    kana = {word: _word(word) for word in words}
    japanese = [word for word in words if kana[word]]
    certain = any(word.lower() in _PARTICLES for word in japanese) or any(
        len(word) >= _SHORTEST_ENDED and _ENDS.search(word.lower()) for word in japanese
    )
    letters = sum(map(len, words))
    own = sum(len(word) for word in japanese if not _ENGLISH_TOO.fullmatch(word.lower()))
    if not japanese or own * 2 < letters or not (certain or (len(japanese) == len(words) and letters >= _SHORTEST)):
        return None
    return InKana(_WORD.sub(lambda found: kana[found[0]] or found[0], typed), certain)


def _word(word: str) -> str:
    """The word in kana; "" where Japanese syllables do not make it up. What is written large is a name: AI, SNS."""
    if word.isupper() and len(word) > 1:
        return ""
    text, at, kana = word.lower(), 0, ""
    while at < len(text):
        found = _SYLLABLE.match(text, at)
        if not found:
            return ""
        kana += _syllable(found)
        at = found.end()
    return kana


def _syllable(found: re.Match[str]) -> str:
    doubled, two, vowel, tsu, of_f, one, last = found.groups()
    first = "っ" if doubled else ""
    if two:
        return first + _BY_TWO[two] + _SMALL[vowel]
    if tsu or of_f:
        return first + ("つ" if tsu else "ふ" + _AFTER_F[of_f])
    return first + _ROW[one]["aiueo".index(last)] if last else "ん"


class LongVowels:
    """Words by how they are typed without their long vowels: "jusho" is 住所."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_short: dict[str, str] = {}
        for word in words:
            short = _LONG.sub(r"\1", word)
            if short != word and _KANA.fullmatch(word):
                self._by_short.setdefault(short, word)
        self._longest = max(map(len, self._by_short), default=0)

    def lengthened(self, text: str) -> str:
        """The text in plain spelling with the words that it begins words with, or that are its words, in full."""
        return " ".join(self._word(word) for word in text.split(" "))

    def _word(self, word: str) -> str:
        if word in self._by_short:
            return self._by_short[word]
        for end in range(min(len(word), self._longest), _SHORTEST_BEGINNING - 1, -1):
            if word[:end] in self._by_short:
                return self._by_short[word[:end]] + word[end:]
        return word
