"""What differs between a form as it was noted and as it is now. Pure. `extension/engine/form-print.js` finds the
same."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from tsuho.records.form_prints import FormField

Difference = Literal["added", "removed", "renamed", "retyped", "required", "optional", "reordered"]


class FormChange(NamedTuple):
    """One difference; `was` is the label before, where it has another one now."""

    kind: Difference
    label: str
    was: str = ""


def form_changes(noted: Sequence[FormField], seen: Sequence[FormField]) -> list[FormChange]:
    """What changed, in the order in which it stands on the page now; what went away comes last but for the order."""
    pairs = _paired(noted, seen)
    changes: list[FormChange] = []
    for index, field in enumerate(seen):
        before = pairs.get(index)
        if before is None:
            changes.append(FormChange("added", field.label))
            continue
        was = noted[before]
        if was.label != field.label:
            changes.append(FormChange("renamed", field.label, was.label))
        elif was.kind != field.kind:
            changes.append(FormChange("retyped", field.label))
        if was.required != field.required:
            changes.append(FormChange("required" if field.required else "optional", field.label))
    kept = set(pairs.values())
    changes += [FormChange("removed", field.label) for index, field in enumerate(noted) if index not in kept]
    order = [pairs[index] for index in sorted(pairs)]
    if order != sorted(order):
        changes.append(FormChange("reordered", ""))
    return changes


def _paired(noted: Sequence[FormField], seen: Sequence[FormField]) -> dict[int, int]:
    """Index now -> index before: by label and kind, else by the label alone, else where it stands between two that are
    the same and the kind is the same, too."""
    pairs: dict[int, int] = {}
    for of_kind in (True, False):
        for index, field in enumerate(seen):
            if index in pairs:
                continue
            taken = set(pairs.values())
            for before, was in enumerate(noted):
                alike = was.label == field.label and (not of_kind or was.kind == field.kind)
                if before not in taken and alike:
                    pairs[index] = before
                    break
    for index, field in enumerate(seen):
        before = pairs.get(index - 1, -1) + 1 if index == 0 or index - 1 in pairs else len(noted)
        free = index not in pairs and before < len(noted) and before not in pairs.values()
        if free and noted[before].kind == field.kind:
            pairs[index] = before
    return pairs
