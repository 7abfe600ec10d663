"""The rules of やさしい日本語 that a program can hold, by the guide of the agencies for immigration and for culture
(在留支援のためのやさしい日本語ガイドライン, 2020-08)."""

import re
from collections.abc import Iterator

from tsuho.records.ruby import KANJI, unread, without_furigana

LONGEST = 40  # characters of a sentence, without its readings
MOST_KANJI = 13
_ENDS = re.compile(r"(?<=[。！？!?])|\n")
_DOUBLE = re.compile(
    r"なく(?:は|も)?な(?:い|く|かった)|ない(?:わけ|こと|もの)(?:では|でも|じゃ|は)?(?:ない|ありません)"
    r"|な(?:ければ|くては|いと)(?:なりません|ならない|いけません|いけない)|ざるを得|ずには(?:い|お)"
)
_POLITE = re.compile(r"(?:です|ます|ました|ません|でした|ましょう|ください|か)[。！？!?]$")
_ONE_KANJI = re.compile(f"[{KANJI}]")


def breaches(text: str, official: tuple[str, ...] = (), names: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    """What a text breaks: the rule ("long", "kanji", "unread", "double", "official", "impolite") and the place. Names
    are only read out: people look for them on the site, as they are written there."""
    if lone := unread(text):
        yield "unread", "、".join(lone)
    if "《" in without_furigana(text) or "》" in without_furigana(text):
        yield "unread", text
    ours = without_furigana(text)
    for name in sorted(names, key=len, reverse=True):
        ours = ours.replace(name, "")
    for sentence in filter(None, map(str.strip, _ENDS.split(ours))):
        if len(sentence) > LONGEST:
            yield "long", sentence
        if len(_ONE_KANJI.findall(sentence)) > MOST_KANJI:
            yield "kanji", sentence
        if found := _DOUBLE.search(sentence):
            yield "double", found[0]
        if sentence.endswith(("。", "！", "？")) and not _POLITE.search(sentence):
            yield "impolite", sentence
    for word in official:
        if word in ours and f"{word}（" not in ours:
            yield "official", word
