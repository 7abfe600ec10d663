"""A text with `{slots}`, taken apart once and filled often. The same filling is in `extension/engine/template-text.js`.

It is filled in one pass, so a person's text is never read as template. A line whose slots are all empty is left out, so
that nothing asks to be deleted by hand.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from tsuho.records.base import Words

_SLOT = re.compile(r"\{(\w+)\}")


class TemplateText:
    """One text with slots. Immutable."""

    def __init__(self, text: str) -> None:
        alone = _SLOT.fullmatch(text)
        self._alone = alone[1] if alone else None
        self._lines = tuple(_line(line) for line in text.split("\n"))
        self._fixed = None if _SLOT.search(text) else self._folded({})

    def filled(self, values: Mapping[str, str]) -> str:
        """The text with its slots filled. The blank lines that left-out lines leave behind are folded into one."""
        if self._alone:  # most fields of most forms
            return values.get(self._alone, "")
        return self._folded(values) if self._fixed is None else self._fixed

    def _folded(self, values: Mapping[str, str]) -> str:
        lines: list[str] = []
        for form, slots, only in self._lines:
            if only:  # most lines
                if value := values.get(only):
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


class Wordings(NamedTuple):
    """One text in both languages."""

    ja: TemplateText
    en: TemplateText


def wordings(said: str | Words) -> Wordings:
    """The text, taken apart; a plain one is the same in both languages."""
    ja, en = (said, said) if isinstance(said, str) else (said.ja, said.en)
    return Wordings(TemplateText(ja), TemplateText(en))


@lru_cache(maxsize=512)
def template_text(text: str) -> TemplateText:
    """The text, taken apart once for all who ask: only for what the knowledge says, never for what a person does."""
    return TemplateText(text)


_OTHERS_WORDS = ("quote", "text")  # slots for words that somebody else wrote


def told_apart(values: dict[str, str]) -> dict[str, str]:
    """The values as a draft shows them: no line of another's words reads as if the reporter had written it. Where they
    have several lines, each has a mark, below what announces them."""
    marked = {name: _marked(values[name]) for name in _OTHERS_WORDS if "\n" in values[name]}
    return values | marked if marked else values


def _marked(words: str) -> str:
    return "".join(f"\n> {line}" if line else "\n>" for line in words.split("\n"))


class _Line(NamedTuple):
    """`form` is for `%` where there are slots, else it is the line as it stands; `only` is the slot that has no other
    beside it."""

    form: str
    slots: tuple[str, ...]
    only: str


def _line(text: str) -> _Line:
    slots = tuple(_SLOT.findall(text))
    form = _SLOT.sub("%s", text.replace("%", "%%")) if slots else text
    return _Line(form, slots, slots[0] if len(slots) == 1 else "")
