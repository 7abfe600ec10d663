"""What is seen as one character: a family of pictures, a letter with its marks, a flag. Pure;
`extension/engine/graphemes.js` is its twin, by the browser's own `Intl.Segmenter`.
"""

import re

# A character always begins at one of these; so only what follows the last of them has to be looked at.
_SURE = re.compile("[\n -~\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]")
_FARTHEST = 2000


def boundary_before(text: str, end: int) -> int:
    """The place itself where a character begins there, else where the character begins that it would split; the place
    itself, too, where that would leave nothing."""
    if end <= 0 or end >= len(text) or _SURE.match(text[end]):
        return end
    from wcwidth import iter_graphemes  # only here: its tables take a twentieth of the server's start

    start = next((at for at in range(end - 1, max(0, end - _FARTHEST), -1) if _SURE.match(text[at])), 0)
    start = max(start, end - _FARTHEST, 0)
    at = start
    for seen in iter_graphemes(text[start : end + _FARTHEST]):
        if at + len(seen) > end:
            break
        at += len(seen)
    return at or end
