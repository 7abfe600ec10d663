"""What the two questions take and the answers' shapes that no other module has; the examples are those of /docs."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool

from tsuho.engine.constants import LONGEST_PASSAGE
from tsuho.engine.reports import Report
from tsuho.records import Desk, FlowEdge, Id, LeafletRow, Record, Situation, Source

SITUATION: dict[str, Any] = {"harm": "defamation", "role": "victim", "wish": "takedown"}
REPORT: dict[str, Any] = {
    "url": "https://bbs.example.jp/thread/1?utm_source=mail",
    "title": "雑談 Part 3",
    "quote": "（書き込みの本文）",
    "notes": "実名と勤務先が書かれています。",
    "seen_at": "2026-11-23T21:05:00+09:00",
    "post": {"permalink": "https://bbs.example.jp/thread/1#r57", "number": "57"},
    "others": [{"permalink": "https://bbs.example.jp/thread/1#r63", "number": "63"}],
}


class TriageQuestion(Situation):
    """A situation: what happened, who asks, and what they want."""

    model_config = ConfigDict(json_schema_extra={"examples": [SITUATION]})

    under_18: StrictBool | None = Field(
        None, description="whether the person who asks is, if their role's age is asked; leaves out other ages' desks"
    )


class DraftsQuestion(Situation):
    """A situation, the report, and for which desks; without `desks`, for every desk signposted."""

    model_config = ConfigDict(json_schema_extra={"examples": [SITUATION | {"report": REPORT}]})

    report: Report
    desks: Annotated[tuple[Id, ...], Field(max_length=50)] | None = None


class SuggestQuestion(Record):
    """The words of a post."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"text": "ホワイト案件です。荷物を受け取るだけ、即日払い"}]}
    )

    text: Annotated[str, Field(max_length=LONGEST_PASSAGE)]


class SuggestedHarm(Record):
    """A kind of harm, and the words that led to it."""

    harm: Id
    words: tuple[str, ...]


class SuggestAnswer(Record):
    """At most three kinds of harm, the best first, none where unsure; `ask` whether anyone is in danger now."""

    suggestions: Annotated[tuple[SuggestedHarm, ...], Field(max_length=3)]
    danger: Literal["ask", "none"]


class CitedDesk(Desk):
    """A desk's record. `sources` are all that any of its facts names, written out; the facts name them by id."""

    sources: tuple[Source, ...]  # type: ignore[assignment]


class LeafletAnswer(BaseModel):
    """The leaflet's simple table, its detailed table and its flow chart."""

    simple: tuple[LeafletRow, ...]
    detailed: tuple[LeafletRow, ...]
    flow: tuple[FlowEdge, ...]


class Health(BaseModel):
    """The server is up, which version it is, and which knowledge it answers from."""

    status: str = Field(examples=["ok"])
    version: str
    knowledge: str = Field(description="its edition; GET /v1/knowledge has the exact version as ETag")
