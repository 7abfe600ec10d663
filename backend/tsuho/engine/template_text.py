"""A text with `{slots}`, taken apart once and filled often. The same filling is in `extension/engine/template-text.js`.

It is filled in one pass, so a person's text is never read as template. A line whose slots are all empty is left out, so
that nothing asks to be deleted by hand.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

_SLOT = re.compile(r"\{(\w+)\}")


class TemplateText:
    """One text with slots. Immutable."""

    def __init__(self, text: str) -> None:
        alone = _SLOT.fullmatch(text)
        self._alone = alone[1] if alone else None
        self._lines = tuple(_line(line) for line in text.split("\n"))

    def filled(self, values: Mapping[str, str]) -> str:
        """The text with its slots filled. The blank lines that left-out lines leave behind are folded into one."""
        if self._alone:  # most fields of most forms
            return values.get(self._alone, "")
        lines: list[str] = []
        for form, slots in self._lines:
            if len(slots) == 1:  # most lines
                if value := values.get(slots[0]):
                    lines.append(form % value)
            elif slots:
                filled = [values.get(slot, "") for slot in slots]
                if any(filled):
                    lines.append(form % tuple(filled))
            elif form or (lines and lines[-1]):
                lines.append(form)
        while lines and lines[-1] == "":
            lines.pop()
        return "\n".join(lines)


@lru_cache(maxsize=512)
def template_text(text: str) -> TemplateText:
    """The text, taken apart once for all who ask: only for what the knowledge says, never for what a person does."""
    return TemplateText(text)


class _Line(NamedTuple):
    """`form` is for `%` where there are slots; else it is the line as it stands."""

    form: str
    slots: tuple[str, ...]


def _line(text: str) -> _Line:
    slots = tuple(_SLOT.findall(text))
    return _Line(_SLOT.sub("%s", text.replace("%", "%%")) if slots else text, slots)
