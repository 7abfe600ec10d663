"""A text with `{slots}`, taken apart once and filled often. The same filling is in `extension/knowledge/drafting.js`.

It is filled in one pass, so a person's text is never read as template. A line whose slots are all empty is left out, so
that nothing asks to be deleted by hand.
"""

import re
from collections.abc import Mapping

_SLOT = re.compile(r"\{(\w+)\}")


class Wording:
    """One text with slots. Immutable."""

    def __init__(self, text: str) -> None:
        # Of each line its plain pieces and, between them, the names of its slots: "A{x}B" is ("A", "x", "B").
        self._lines = tuple(tuple(_SLOT.split(line)) for line in text.split("\n"))

    def filled(self, values: Mapping[str, str]) -> str:
        """The text with its slots filled. The blank lines that left-out lines leave behind are folded into one."""
        lines: list[str] = []
        for pieces in self._lines:
            if len(pieces) > 1:
                filled = [values.get(name, "") for name in pieces[1::2]]
                if any(filled):
                    line = list(pieces)
                    line[1::2] = filled
                    lines.append("".join(line))
            elif pieces[0] or (lines and lines[-1]):
                lines.append(pieces[0])
        while lines and lines[-1] == "":
            lines.pop()
        return "\n".join(lines)
