"""The address of quoted words in a page: a text fragment (`#:~:text=`). Pure; `extension/engine/text-fragment.js` is
its twin.

Browsers then open the page at these words. It is help for whoever looks at the page, never the post's own address.
https://wicg.github.io/scroll-to-text-fragment/
"""

import re
from urllib.parse import quote as percent_encoded

from tsuho.engine.constants import WORD_ENDS

_LONGEST_WHOLE = 40
_LONGEST_END = 20
_SHORTEST_END = 4


def located(address: str, words: str) -> str:
    """The address with the words to find in it; a long or many-lined passage is named by its two ends."""
    lines = [line for each in words.split("\n") if (line := re.sub("[ \t\u00a0]+", " ", each).strip(" \u3000"))]
    if not lines:
        return ""
    if len(lines) == 1 and len(lines[0]) <= _LONGEST_WHOLE:
        passage = _encoded(lines[0])
    else:
        passage = f"{_encoded(_beginning(lines[0]))},{_encoded(_ending(lines[-1]))}"
    page = address.partition(":~:")[0]
    return f"{page}{'' if '#' in page else '#'}:~:text={passage}"


def _beginning(line: str) -> str:
    """Up to where a word ends: browsers find whole words only."""
    if len(line) <= _LONGEST_END:
        return line
    at = max(line.rfind(mark, _SHORTEST_END, _LONGEST_END) for mark in WORD_ENDS)
    return line[: at + 1 if at >= 0 else _LONGEST_END].rstrip(" ")


def _ending(line: str) -> str:
    if len(line) <= _LONGEST_END:
        return line
    end = line[-_LONGEST_END:]
    breaks = [at for mark in WORD_ENDS if (at := end.find(mark, 0, _LONGEST_END - _SHORTEST_END)) >= 0]
    return end[min(breaks) + 1 if breaks else 0 :].lstrip(" ")


def _encoded(words: str) -> str:
    """Everything but letters and digits of ASCII: `-`, `,` and `&` are part of the directive's own grammar."""
    return percent_encoded(words, safe="").replace("-", "%2D")
