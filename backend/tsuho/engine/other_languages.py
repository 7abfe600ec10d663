"""Whether what was typed is in another language than Japanese or English, and how its words look without their marks.
Pure; `extension/engine/other-languages.js` is its twin.

Words of one language lie inside another: `con` (my child, in Vietnamese) is no con, 「在日」 in 「我在日本」 is nobody.
So short words of English, and of two kanji, say nothing there.
"""

import re
import unicodedata

from tsuho.engine.spelling import HIRAGANA, KANJI, KATAKANA, LATIN, Spelled

LEAST_KNOWN = 0.5  # how much of what is Latin is to stand in examples, or it is no English
LONGEST_SHARED = 4  # letters: so short words stand in many languages, and say of none that it is it
_MOST_KANJI = 2
# Letters of Chinese that no Japanese word without kana has.
_CHINESE = re.compile("[我你您妳她们們吗嗎吧呢这這哪给让讓说說谁么麼还过对钱骗个杀发卖买诈账网视频图处问题车门关开轻]")
# Small words of English that the other languages of the interface have not, even without their marks.
_ENGLISH = re.compile(
    r"\b(?:is|was|are|were|of|and|with|from|by|his|her|my|your|this|they|he|she|you|how|what|who|its|has|after|about"
    r"|where|when|someone|somebody|because|every|into|does|did|dont|im|ive|hes|shes|theres)\b",
    re.ASCII,
)
_HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")
_TELLING = re.compile("[\u00df-\u00e8\u00ea-\u00f6\u00f8-\u024f\u1e00-\u1eff]")  # é stands in names, in English, too
_MARKED = re.compile("[\u00df-\u00f6\u00f8-\u024f\u1e00-\u1eff]")


def has_kana(whole: Spelled) -> bool:
    """Whether it is Japanese beyond doubt."""
    return HIRAGANA in whole.scripts or KATAKANA in whole.scripts


def shows_language(whole: Spelled) -> bool:
    """Whether its letters tell of another language."""
    return any(each.search(whole.text) for each in (_CHINESE, _HANGUL, _TELLING))


def is_all_latin(whole: Spelled) -> bool:
    """Whether it is English, or another language in its letters."""
    return set(whole.scripts) <= {LATIN, " "}


def long_words(whole: Spelled) -> Spelled | None:
    """Of a text in Latin letters the words that tell whether it is English; None where small ones tell that it is, or
    it is one word, which names something. One long word alone may be a name (a brand): then all are looked at."""
    words = whole.text.split()
    if len(words) == 1 or _ENGLISH.search(whole.text):
        return None
    long = [word for word in words if len(word) > LONGEST_SHARED]
    long = long if len(long) > 1 else words
    return Spelled(" ".join(long), " ".join(LATIN * len(word) for word in long))


def is_shared(whole: Spelled, start: int, end: int) -> bool:
    """Whether a word may be one of another language by chance."""
    kinds = set(whole.scripts[start:end])
    return (kinds == {LATIN} and end - start <= LONGEST_SHARED) or (kinds == {KANJI} and end - start <= _MOST_KANJI)


def has_marks(text: str) -> bool:
    """Whether Latin letters bear marks."""
    return _MARKED.search(text) is not None


def unmarked(text: str) -> str:
    """Without the marks of Latin letters, as many type Vietnamese and Portuguese: "muốn chết" is "muon chet"."""
    return _MARKED.sub(lambda each: "d" if each[0] == "đ" else unicodedata.normalize("NFD", each[0])[0], text)
