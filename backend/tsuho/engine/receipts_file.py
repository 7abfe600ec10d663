"""A file of receipts, read whole or refused in words, and two receipts of one report made one. Pure;
`extension/engine/receipts-file.js` reads the same way.

A file of a newer version is refused as a whole: half of it read would be half of it lost. In a file that can be read, a
receipt that does not fit is left out and counted; keys that nobody knows are passed over.
"""

import json
from typing import Any, Literal, NamedTuple

from pydantic import ValidationError

from tsuho.errors import TsuhoError
from tsuho.records.receipts import FORMAT, SEALED_FORMAT, VERSION, AtDesk, Event, Receipt

Trouble = Literal["not_json", "not_ours", "newer", "sealed"]


class UnreadableReceipts(TsuhoError):
    """A text that is no file of receipts, or none that can be read here."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble: Trouble = trouble
        self.sentence = f"receipts_trouble.{trouble}"


class ReceiptsFile(NamedTuple):
    """What a file holds: receipts, each report once, and the numbers (1 is the first) of those that do not fit."""

    receipts: tuple[Receipt, ...]
    refused: tuple[int, ...]


def read_receipts(text: str) -> ReceiptsFile:
    """Raises `UnreadableReceipts`."""
    listed = _listed(text)
    receipts: dict[str, Receipt] = {}
    refused = []
    for number, values in enumerate(listed, 1):
        try:
            receipt = Receipt.model_validate_json(json.dumps(values), strict=True)
        except (ValidationError, RecursionError):
            refused.append(number)
            continue
        known = receipts.get(receipt.id)
        receipts[receipt.id] = merged(known, receipt) if known else receipt
    return ReceiptsFile(tuple(receipts.values()), tuple(refused))


def merged(known: Receipt, other: Receipt) -> Receipt:
    """Both receipts of one report as one: nothing that happened is lost, and nothing doubled. Of an event that both
    have, what is known stays; what comes is added behind it, desk by desk."""
    of_other = {desk.desk: desk.events for desk in other.desks}
    desks = [AtDesk(desk=each.desk, events=_together(each.events, of_other.pop(each.desk, ()))) for each in known.desks]
    desks += [AtDesk(desk=desk, events=_together((), events)) for desk, events in of_other.items()]
    return known.model_copy(update={"desks": tuple(desks)})


def _together(known: tuple[Event, ...], others: tuple[Event, ...]) -> tuple[Event, ...]:
    by_id = {each.id: each for each in (*others, *known)}
    return tuple(by_id[id] for id in dict.fromkeys(each.id for each in (*known, *others)))


def _listed(text: str) -> list[Any]:
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        raise UnreadableReceipts("not_json") from None
    if not isinstance(values, dict) or values.get("format") not in (FORMAT, SEALED_FORMAT):
        raise UnreadableReceipts("not_ours")
    version = values.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise UnreadableReceipts("not_ours")
    if version > VERSION:
        raise UnreadableReceipts("newer")
    if values["format"] == SEALED_FORMAT:
        raise UnreadableReceipts("sealed")
    listed = values.get("receipts")
    if not isinstance(listed, list):
        raise UnreadableReceipts("not_ours")
    return listed
