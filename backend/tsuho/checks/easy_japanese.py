"""The rules of やさしい日本語 that a program can hold, by the guide of the agencies for immigration and for culture
(在留支援のためのやさしい日本語ガイドライン, 2020-08)."""

import re
from collections.abc import Iterator

from tsuho.records.ruby import KANJI, plain, unread

LONGEST = 40  # characters of a sentence, without its readings
MOST_KANJI = 13
_ENDS = re.compile(r"(?<=[。！？!?])|\n")
_DOUBLE = re.compile(
    r"なく(?:は|も)?な(?:い|く|かった)|ない(?:わけ|こと|もの)(?:では|でも|じゃ|は)?(?:ない|ありません)"
    r"|な(?:ければ|くては|いと)(?:なりません|ならない|いけません|いけない)|ざるを得|ずには(?:い|お)"
)
_POLITE = re.compile(r"(?:です|ます|ました|ません|でした|ましょう|ください|か)[。！？!?]$")
_ONE_KANJI = re.compile(f"[{KANJI}]")


def breaches(text: str, official: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    """What a text breaks: the rule ("long", "kanji", "unread", "double", "official", "impolite") and the place."""
    if lone := unread(text):
        yield "unread", "、".join(lone)
    if "《" in plain(text) or "》" in plain(text):
        yield "unread", text
    for sentence in filter(None, map(str.strip, _ENDS.split(plain(text)))):
        if len(sentence) > LONGEST:
            yield "long", sentence
        if len(_ONE_KANJI.findall(sentence)) > MOST_KANJI:
            yield "kanji", sentence
        if found := _DOUBLE.search(sentence):
            yield "double", found[0]
        if sentence.endswith(("。", "！", "？")) and not _POLITE.search(sentence):
            yield "impolite", sentence
    for word in official:
        if word in plain(text) and f"{word}（" not in plain(text):
            yield "official", word
