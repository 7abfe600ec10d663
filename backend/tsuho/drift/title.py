"""Whether a page is another one by its title, though its address answers as if all were well: a lapsed name that
somebody else took, a page that was put to another use. Pure."""

import re
import unicodedata

# Words as each script has them: Latin letters and digits, katakana, and each two characters that stand side by side.
# Hiragana is grammar for the most part.
WORDS = re.compile(r"[a-z0-9]{2,}|[ァ-ヶー]{2,}|[\u4e00-\u9fff々]+")
SHORTEST_PART = 3  # signs of a word within a longer one
# What any page may be called.
COMMON = re.compile(
    r"公式|一覧|案内|情報|(ホーム|ウェブ)?(サイト|ページ)|ホーム|トップ|オンライン|サービス"
    r"|the|and|for|of|to|in|on|official|(web)?site|home|page|top|welcome|online|services?|www|com|jp|co|or|org"
)


def is_another(before: str, now: str) -> bool:
    """Whether the two titles have no word in common. Where one says nothing, nothing is known."""
    old, new = _words(before), _words(now)
    if not old or not new:
        return False
    return not any(_alike(one, other) for one in old for other in new)


def _words(title: str) -> set[str]:
    found: set[str] = set()
    for run in WORDS.findall(unicodedata.normalize("NFKC", title).lower()):
        is_kanji = run[0] >= "\u4e00"
        found |= {run[at : at + 2] for at in range(max(1, len(run) - 1))} if is_kanji else {run}
    return {each for each in found if not COMMON.fullmatch(each)}


def _alike(one: str, other: str) -> bool:
    """The same, or one within the other."""
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) >= SHORTEST_PART and short in long)
