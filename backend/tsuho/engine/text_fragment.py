"""The address of quoted words in a page: a text fragment (`#:~:text=`). Pure; `extension/engine/text-fragment.js` is
its twin.

Browsers then open the page at these words. It is help for whoever looks at the page, never the post's own address.
https://wicg.github.io/scroll-to-text-fragment/
"""

import re

from tsuho.engine.constants import WORD_ENDS

_LONGEST_WHOLE = 40
_LONGEST_END = 20
_SHORTEST_END = 4
_FARTHEST_END = 60
_SCRIPTS = (
    ("latin", re.compile("[0-9A-Za-z\u00c0-\u024f]")),
    ("hiragana", re.compile("[\u3041-\u309f]")),
    ("katakana", re.compile("[\u30a1-\u30ff\uff66-\uff9f]")),
    ("kanji", re.compile("[\u3005-\u3007\u3400-\u9fff]")),
)
_KEPT = re.compile(r"[0-9A-Za-z_.~]")
_ESCAPES = tuple(sign if _KEPT.match(sign := chr(byte)) else f"%{byte:02X}" for byte in range(256))


def located(address: str, words: str) -> str:
    """The address with the words to find in it; a long or many-lined passage is named by its two ends."""
    lines = [line for each in words.split("\n") if (line := re.sub("[ \t\u00a0]+", " ", each).strip(" \u3000"))]
    if not lines:
        return ""
    start, end = _beginning(lines[0]), _ending(lines[-1])
    if len(lines) == 1 and (len(lines[0]) <= _LONGEST_WHOLE or len(start) + len(end) > len(lines[0])):
        passage = _encoded(lines[0])
    else:
        passage = f"{_encoded(start)},{_encoded(end)}"
    page = address.partition(":~:")[0]
    return f"{page}{'' if '#' in page else '#'}:~:text={passage}"


def _beginning(line: str) -> str:
    """Up to where a word ends: browsers find whole words only. As far on as it takes, where none ends near."""
    if len(line) <= _LONGEST_END:
        return line
    end = max(line.rfind(mark, _SHORTEST_END, _LONGEST_END) for mark in WORD_ENDS) + 1
    if not end:
        places = (*range(_LONGEST_END, _SHORTEST_END, -1), *range(_LONGEST_END, _FARTHEST_END))
        end = next((place for place in places if _is_between_words(line, place)), _LONGEST_END)
    return line[:end].rstrip(" ")


def _ending(line: str) -> str:
    if len(line) <= _LONGEST_END:
        return line
    first = len(line) - _LONGEST_END
    breaks = [at for mark in WORD_ENDS if (at := line.find(mark, first, len(line) - _SHORTEST_END)) >= 0]
    if breaks:
        start = min(breaks) + 1
    else:
        places = (*range(first, len(line) - _SHORTEST_END), *range(first, len(line) - _FARTHEST_END, -1))
        start = next((place for place in places if _is_between_words(line, place)), first)
    return line[start:].lstrip(" ")


def _is_between_words(line: str, at: int) -> bool:
    """Whether a word surely ends and another begins here: where the script changes, but not from kanji to the
    hiragana that belongs to it."""
    if not 0 < at < len(line):
        return False
    before, after = _script(line[at - 1]), _script(line[at])
    return before != after and not (before == "kanji" and after == "hiragana")


def _script(sign: str) -> str:
    return next((name for name, signs in _SCRIPTS if signs.match(sign)), "other")


def _encoded(words: str) -> str:
    """Everything but letters and digits of ASCII: `-`, `,` and `&` are part of the directive's own grammar."""
    return "".join([_ESCAPES[byte] for byte in words.encode()])
