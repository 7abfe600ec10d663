"""Harms, roles and wishes, and what a statement says about which of them it covers."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, ValidationInfo

from tsuho.records.base import Id, LeftOut, Record, SourceIds, Words
from tsuho.records.form_labels import TextPattern


class Danger(StrEnum):
    """`call`: show 110 first. `ask`: ask whether anyone is in danger now. `none`: neither."""

    CALL = "call"
    ASK = "ask"
    NONE = "none"


class Evidence(StrEnum):
    """What may be kept: `allowed` all; `text_only` no pixels; `url_only` no pixels, page text, thumbnails, archives."""

    ALLOWED = "allowed"
    TEXT_ONLY = "text_only"
    URL_ONLY = "url_only"


class HarmKind(StrEnum):
    """The leaflet's three blocks, and what stands outside them. Chooses the wording of a draft."""

    RIGHTS = "rights"  # 権利侵害
    ILLEGAL = "illegal"  # 違法情報
    HARMFUL = "harmful"  # 有害情報
    OTHER = "other"


class Situation(Record):
    """Harm, role and wish, by id: what triage answers."""

    harm: Id
    role: Id
    wish: Id


class Group(Record):
    """A heading in the harm picker."""

    id: Id
    label: Words


ROLE_GROUPS = "role_groups"  # in the validation context: the roles of each group by its id


def _with_groups(roles: Any, info: ValidationInfo) -> Any:
    if not isinstance(roles, list | tuple):
        return roles
    groups = (info.context or {}).get(ROLE_GROUPS, {})
    return tuple(each for role in roles for each in (groups.get(role, (role,)) if isinstance(role, str) else (role,)))


# Roles by id; a group's id stands for its roles while `shared_data/` is read.
Roles = Annotated[tuple[Id, ...] | None, BeforeValidator(_with_groups)]


class OwnLife(Record):
    """Whose own life may be at stake, and for which wishes the lines to talk to then stand before 110."""

    roles: Annotated[tuple[Id, ...], Field(min_length=1)]
    wishes: Annotated[tuple[Id, ...], Field(min_length=1)]

    def covers(self, situation: "Situation") -> bool:
        """Whether that is so in the situation."""
        return situation.role in self.roles and situation.wish in self.wishes


class NearbyHarm(Words):
    """The kind, or the role in the same kind, that is meant where one thing is otherwise: the words say what, "Where it
    is only words"."""

    harm: Id
    role: LeftOut[Id] = None
    """In which role; left out, it stays."""
    roles: LeftOut[Roles] = None
    """To whom it is offered; left out, to everyone."""
    here: LeftOut[Words] = None
    """What is so of the kind itself, where one thing about the post tells the two apart: that is asked then."""


class Harm(Record):
    """A kind of harm as people say it. `number` is its place in the vocabulary (H01-H32)."""

    id: Id
    number: Annotated[str, Field(pattern=r"^H[0-9]{2}$")]
    group: Id
    kind: HarmKind
    label: Words
    line: Words = Field(description="one plain sentence")
    example: Words = Field(description="one harmless example")
    words: tuple[str, ...] = Field(min_length=3, description="what people type to find it: slang, kana, English")
    form_words: tuple[TextPattern, ...] = Field((), description="how forms call it among the harms they offer")
    usual_role: Id = Field(description="who most people are that meet it: chosen until they say otherwise")
    usual_wish: Id = Field(description="what most of them want")
    also_roles: tuple[Id, ...] = Field((), description="roles of others who meet it; one chosen last stays for it")
    danger: Danger
    asked_of: LeftOut[Roles] = Field(None, description="where danger is `ask`: whom; left out, everyone")
    own_life: OwnLife | None = Field(None, description="whose own life is at stake: see the policy of the order")
    evidence: Evidence
    nearby: NearbyHarm | None = Field(None, description="the kind that is often meant instead; one press leads there")
    first: tuple["FirstStep", ...] = Field((), description="what to do before any desk, the most urgent first")
    leaflet_rows: tuple[str, ...] = Field(description="the labels of the leaflet's rows it belongs to; may be empty")
    sources: SourceIds
    checked_on: date


class Role(Record):
    """Who reports. A draft says it in a sentence (`as_reporter`), or under a label in a word or two (`as_relation`); in
    Japanese, with English reading help."""

    id: Id
    label: Words
    short: LeftOut[Words] = None
    """What fits on a button; a part of the label."""
    line: Words
    as_reporter: Words
    as_relation: LeftOut[Words] = None
    asks_age: bool = Field(default=False, description="whether their age is asked where a desk is for one age only")


class RoleGroup(Record):
    """Roles that are often listed together. Its id may stand for them in any list of roles; reading puts them in."""

    id: Id
    roles: tuple[Id, ...] = Field(min_length=2)


class Said(Words):
    """A wish in the words that fit what a desk does, who asks and what about; a list left out fits all."""

    desks: LeftOut[tuple[Id, ...]] = None
    actions: LeftOut[tuple[Literal["report", "request", "consult", "call", "read"], ...]] = None
    harms: LeftOut[tuple[Id, ...]] = None
    roles: Annotated[LeftOut[tuple[Id, ...]], BeforeValidator(_with_groups)] = None


class Wish(Record):
    """What the person wants. A draft says it in the first of `said` that fits, else as `as_wish`; in Japanese, with
    English reading help."""

    id: Id
    label: Words
    short: LeftOut[Words] = None
    """What fits on a button."""
    line: Words
    as_wish: Words
    said: tuple[Said, ...] = ()


class Scope(Record):
    """The part of all situations that a statement covers; a list left out covers everything."""

    harms: tuple[Id, ...] | None = None
    roles: Roles = None
    wishes: tuple[Id, ...] | None = None

    def covers(self, situation: Situation) -> bool:
        """Whether the situation lies inside."""
        return (
            (self.harms is None or situation.harm in self.harms)
            and (self.roles is None or situation.role in self.roles)
            and (self.wishes is None or situation.wish in self.wishes)
        )


class FirstStep(Scope):
    """One sentence on what to do before any desk is asked; for these roles and wishes, or for everyone."""

    ja: str = Field(min_length=1)
    en: str = Field(min_length=1)
    sources: SourceIds
    calls: bool = False
    """Whether it says when to call 110: then it stands in the card of that number while the card is there."""


class Dated(Record):
    """A statement that holds from one day to another (both included); a missing end is open."""

    valid_from: date | None = None
    valid_until: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the statement is in force on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day <= self.valid_until
        )
