"""Furigana as it is written in a sentence: `窓口《まどぐち》`. The reading belongs to the kanji before it, or to all
that follows a `｜`: `｜110番《ひゃくとおばん》`. Pure."""

import re

KANJI = "々〆ヶ㐀-䶿一-鿿豈-﫿"
# No run is longer: a text of kanji alone is looked through once.
READ = re.compile(rf"(?:｜([^｜《》]{{1,40}})|([{KANJI}]{{1,20}}))《([ぁ-ゟ゠-ヿ・ ]{{1,60}})》")
_LONE = re.compile(rf"[{KANJI}]+")


def without_furigana(text: str) -> str:
    """The sentence without its readings."""
    return READ.sub(lambda found: found[1] or found[2], text)


def unread(text: str) -> list[str]:
    """The kanji that have no reading."""
    return _LONE.findall(READ.sub("", text))
