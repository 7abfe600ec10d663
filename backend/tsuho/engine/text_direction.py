"""Signs that turn the direction of what follows: names on the web hold them, and a number, a time or an address after
such a name would read backwards. Pure; `extension/engine/text-direction.js` is its twin.
"""

import re

_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_OPENING = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068"
_POP, _POP_ISOLATE = "\u202c", "\u2069"


def undirected(text: str) -> str:
    """A name or another fact in one line, without such signs."""
    return _CONTROLS.sub("", text).replace("\n", " ")


def closed(text: str) -> str:
    """A passage in which each line ends what it began, so that what stands around it reads as ever."""
    return "\n".join(map(_closed, text.split("\n"))) if _CONTROLS.search(text) else text


def _closed(line: str) -> str:
    open_signs: list[str] = []
    kept = []
    for sign in line:
        if sign in _OPENING:
            open_signs.append(_POP_ISOLATE if sign >= "\u2066" else _POP)
        elif sign in (_POP, _POP_ISOLATE) and (not open_signs or open_signs.pop() != sign):
            continue
        kept.append(sign)
    return "".join([*kept, *reversed(open_signs)])
