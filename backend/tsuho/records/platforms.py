"""Sites, the shapes of their addresses, and their own legal forms."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from tsuho.records.base import Checked, Fact, Id, Pattern, Record, SourceIds, WebAddress, Words
from tsuho.records.readers import Css, PostReader

Zone = Annotated[str, Field(pattern=r"^[+-][0-9]{2}:[0-9]{2}$")]


class Designated(Record):
    """A large platform under 情報流通プラットフォーム対処法: must take requests in Japanese and tell the outcome."""

    company: Words
    since: date
    sources: SourceIds


class LegalForm(Checked):
    """The service's own form for a person whose right is violated. Of several, each is for some harms, and one without
    `for_harms` for whatever has no form of its own."""

    url: WebAddress
    for_harms: tuple[Id, ...] | None = None
    note: Words | None = None
    sources: SourceIds


AddressKind = Literal["post", "search", "profile", "thread", "private", "login", "fleeting"]


class Addresses(Record):
    """Regular expressions on path + query (case-insensitive) that say what kind of page an address is.

    Only syntax that Python and JavaScript read alike."""

    post: tuple[Pattern, ...] = ()
    search: tuple[Pattern, ...] = ()
    profile: tuple[Pattern, ...] = ()
    thread: tuple[Pattern, ...] = ()
    private: tuple[Pattern, ...] = ()
    login: tuple[Pattern, ...] = ()
    fleeting: tuple[Pattern, ...] = ()


class SamePost(Record):
    """How one post's addresses are told to be the same post's: a pattern on path + query, and the post's name from its
    groups ({1}, {2} …). Of several the first that fits is believed."""

    address: Pattern
    name: Annotated[str, Field(min_length=1)]


SiteKind = Literal["sns", "board", "video", "review", "chat", "forum", "comments", "signed", "mail"]
"""What a person sees there: posts under a name, numbered lines, a film, a review, talk; posts beside a column of names,
comments below an article, text signed at its foot, letters."""


class Platform(Record):
    """A site, known by its hosts (a host covers its subdomains), or an engine that runs on anybody's host and is known
    by what its pages hold: any of its `marks`. `kind`: what a person sees there, and so where a post's facts stand."""

    id: Id
    name: Words
    kind: SiteKind
    hosts: tuple[str, ...] = ()
    marks: tuple[Css, ...] = ()
    addresses: Addresses = Addresses()
    zone: Zone | None = None  # of clocks that the site writes without one
    posts: tuple[PostReader, ...] = ()
    same: tuple[SamePost, ...] = ()
    designated: Designated | None = None
    legal_forms: tuple[LegalForm, ...] = ()
    report: Fact | None = None  # where its report function stands, or how it is asked where it has no form
    checked_on: date
    sources: SourceIds
