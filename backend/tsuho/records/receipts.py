"""記録: what happened to a report afterwards, as the file of receipts holds it (`{"format": "tsuho-receipts", …}`).

Unlike a record of `shared_data/` it comes from other programs, too: a key that is not known is passed over.
"""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from tsuho.records.situations import Evidence, Situation

FORMAT = "tsuho-receipts"
SEALED_FORMAT = "tsuho-receipts-sealed"  # the same under a passphrase: only the extension opens it
VERSION = 1


def _on_calendar(moment: str) -> str:
    datetime.fromisoformat(moment)  # the 30th of February has the shape of a day
    return moment


Name = Annotated[str, Field(pattern=r"^[!-~]{1,200}$")]
Word = Annotated[str, Field(max_length=200)]
Line = Annotated[str, Field(max_length=2000)]  # as long as those of a report: `limits.toml`
Address = Annotated[str, Field(max_length=8192)]
Moment = Annotated[
    str,
    Field(
        pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
        r"(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9]))?$"
    ),
    AfterValidator(_on_calendar),
]
"""A moment with its zone, or a day of Japan's calendar where nobody knows the hour."""


class EventKind(StrEnum):
    """What can happen to a report at a desk. `opened`, `copied` and `filled` are written by the product, the others
    only ever by the person: opened is not sent."""

    OPENED = "opened"
    COPIED = "copied"
    FILLED = "filled"
    SENT = "sent"
    NUMBER = "number"
    ANSWERED = "answered"
    GONE = "gone"
    STILL_THERE = "still_there"
    WITHDRAWN = "withdrawn"
    NOTE = "note"


class Outcome(StrEnum):
    """What a desk answered."""

    REMOVED = "removed"
    PARTLY = "partly"
    REFUSED = "refused"
    NOT_HERE = "not_here"
    NEEDS_MORE = "needs_more"
    PASSED_ON = "passed_on"
    OTHER = "other"


class State(StrEnum):
    """How a report stands at a desk: worked out from its events, never kept."""

    PREPARED = "prepared"
    OPENED = "opened"
    SENT = "sent"
    WAITING = "waiting"
    DUE = "due"
    ANSWERED = "answered"
    GONE = "gone"
    CLOSED = "closed"


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Event(_Kept):
    """One thing that happened. `replaces`: the id of the event that it stands in for, which was told wrongly."""

    id: Name
    at: Moment
    kind: EventKind
    number: Word | None = None
    outcome: Outcome | None = None
    note: Line | None = None
    replaces: Name | None = None


class AtDesk(_Kept):
    """Everything that happened to a report at one desk."""

    desk: Name
    events: tuple[Event, ...] = ()


class ReceiptSituation(_Kept):
    """Harm, role and wish as they were chosen; '' for what was not."""

    harm: Word = ""
    role: Word = ""
    wish: Word = ""

    def as_asked(self) -> Situation:
        """The situation by which the engine is asked; one of it may be '' or an id that nobody knows any more."""
        return Situation.model_construct(harm=self.harm, role=self.role, wish=self.wish)


class ReceiptPost(_Kept):
    """The post by its addresses and numbers, never by its words: `sent` is the address that the desk got, `seen` the
    one that was captured, `others` those of further posts in the same report."""

    sent: Address = ""
    seen: Address | None = None
    number: Line | None = None
    author_id: Line | None = None
    posted_at: Line | None = None
    certain: bool | None = None
    others: tuple[Address, ...] = ()


class Receipt(_Kept):
    """What became of one report. Where only an address may be kept, it has the address, the number and the events."""

    id: Name
    schema_: Annotated[int, Field(alias="schema", ge=1, le=1)]
    made_at: Moment
    edition: Word = ""
    situation: ReceiptSituation = ReceiptSituation()
    evidence: Evidence = Evidence.ALLOWED
    post: ReceiptPost = ReceiptPost()
    desks: tuple[AtDesk, ...] = ()

    @model_validator(mode="after")
    def _within(self) -> Self:
        if self.evidence is not Evidence.URL_ONLY:
            return self
        post = ReceiptPost(sent=self.post.sent, number=self.post.number, others=self.post.others)
        wordless = tuple(
            desk.model_copy(update={"events": tuple(each.model_copy(update={"note": None}) for each in desk.events)})
            for desk in self.desks
        )
        object.__setattr__(self, "post", post)
        object.__setattr__(self, "desks", wordless)
        return self
