"""What a desk's staff will read of a draft (窓口にはこう見えます). Pure; `extension/engine/desk-view.js` says the same.

What they look for first comes first, always in the same order, with the box in which they will find it; then the boxes
in the order of the desk's form, each as it goes in: what the form does not take is cut from the end, and an address
never.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tsuho.engine.constants import HEAD
from tsuho.engine.drafting import DraftText, fitted, whole_text

# A word, a number or an address goes on with these.
_JOINS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_/:=&?#%"


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for, and in which box it stands: "opening" for the first sentence, "" where this desk does not get
    it."""

    id: str
    value: str
    box: str


@dataclass(frozen=True, slots=True)
class Box:
    """A field as it goes in. `yours`: only the person can fill it, or nobody told anything yet."""

    id: str
    label: str
    value: str
    cut: str
    yours: bool


@dataclass(frozen=True, slots=True)
class DeskView:
    """`text` is all of it, as it is copied."""

    head: tuple[Sought, ...]
    boxes: tuple[Box, ...]
    text: str


def desk_view(
    slots: Mapping[str, str], draft: DraftText, edits: Mapping[str, str] | None = None, *, in_form: bool = False
) -> DeskView:
    """`slots` are what the report gives, in Japanese; `edits` the person's wording by field; `in_form` says that the
    boxes alone are sent, without the draft's first sentence."""
    own = edits or {}
    boxes = []
    for field in draft.fields:
        value, cut = fitted(field.id, own[field.id], field.limit) if field.id in own else (field.value, field.cut)
        boxes.append(Box(field.id, field.label, value, cut, yours=value == ""))
    opening = opening_of(draft)
    read = [*([] if in_form else [("opening", opening)]), *((box.id, box.value) for box in boxes)]
    worded = [(field.label, own.get(field.id, field.value)) for field in draft.fields]
    return DeskView(
        head=tuple(_sought(names.split("|"), slots, read) for names in HEAD),
        boxes=tuple(boxes),
        text=whole_text(opening, worded),
    )


def _sought(names: Sequence[str], slots: Mapping[str, str], read: Sequence[tuple[str, str]]) -> Sought:
    """The first of these facts that the staff will read; else the first that is known at all."""
    known = [value for value in (slots.get(name, "") for name in names) if value]
    for value in known:
        line = value.split("\n")[0]
        box = next((id for id, text in read if _stands(line, text)), None)
        if box is not None:
            return Sought(names[0], value, box)
    return Sought(names[0], known[0] if known else "", "")


def _stands(line: str, text: str) -> bool:
    """Whether a line can be read in a text: a number that is only a part of an address or of a date cannot."""
    at = text.find(line) if line else -1
    while at >= 0:
        end = at + len(line)
        before, after = text[max(at - 1, 0) : at], text[end : end + 1]
        if not (before and before in _JOINS) and not (after and after in _JOINS):
            return True
        at = text.find(line, at + 1)
    return False


def opening_of(draft: DraftText) -> str:
    """A draft carries its opening only at the head of its whole text: what is left of that without the fields."""
    rest = whole_text("", [(field.label, field.value) for field in draft.fields])
    return draft.text.removesuffix(rest) if draft.text.endswith(rest) else draft.text.split("\n\n【")[0]
