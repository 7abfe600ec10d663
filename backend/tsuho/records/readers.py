"""Where a site's pages show a post, and where in it each fact stands: what `injected/describe-post.js` reads by."""

from typing import Annotated, Literal

from pydantic import Field

from tsuho.records.base import LeftOut, Pattern, Record

# Only a page can say whether a text is a selector; one that would leave its place in a rule is none.
Css = Annotated[str, Field(pattern=r"^[^\s{};<\\][^{};<\\]{0,499}$")]
Attribute = Annotated[str, Field(pattern=r"^[A-Za-z0-9_:-]+$")]


class FactReader(Record):
    """One place where a fact stands; of several the first that yields something is believed.

    The value is the element's text, or one `attribute` of it. A `pattern` (upper and lower case alike) must match it,
    and then its first group is the value, or `gives` with {1}, {2} and {number} filled in."""

    css: LeftOut[Css] = None  # ":scope" is the post's own box
    attribute: LeftOut[Attribute] = None  # of a permalink: href, as an absolute address
    of: Literal["post", "page", "address", "canonical"] = "post"
    pattern: LeftOut[Pattern] = None
    gives: LeftOut[Annotated[str, Field(min_length=1)]] = None
    guess: bool = False  # a permalink put together from weak evidence: never handed over as certain


class PostReader(Record):
    """One kind of post on a site, found by its box. Readers are tried in order; the nearest box wins."""

    box: Css
    pages: tuple[Pattern, ...] = ()  # only where path + query match one of these
    follows: LeftOut[Css] = None  # siblings after the box that belong to the post, up to the next box
    without: LeftOut[Css] = None  # what lies in the box and is not this post's own: quoted posts, answers
    main: bool = False  # the page's own post where nothing was pointed at
    date_order: LeftOut[Literal["ymd", "dmy", "mdy"]] = None
    permalink: tuple[FactReader, ...] = ()
    author: tuple[FactReader, ...] = ()
    author_id: tuple[FactReader, ...] = ()
    number: tuple[FactReader, ...] = ()
    posted_at: tuple[FactReader, ...] = ()
    text: tuple[FactReader, ...] = ()
