"""What a person brings: the report, and the cleaning that every text of it gets before anything reads it.

The same cleaning is in `extension/engine/reports.js`; the cases hold both to the same bytes.
"""

import re
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, StrictBool

from tsuho.engine.constants import LONGEST_ADDRESS, LONGEST_LINE, LONGEST_PASSAGE, MOST_OTHERS
from tsuho.records import Evidence, Record

EDGES = " \t\n\u3000"
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_CONTROLS = re.compile("[\0-\x08\x0e-\x1f\x7f-\x9f]")
_RARE = re.compile("[\0-\x08\v-\x1f\x7f-\x9f\u2028\u2029]")  # either of both


def clean(value: object) -> object:
    """Text that can be sent anywhere: no lone surrogates, "\\n" for every line end, no control characters but these and
    tabs, no space at the edges.

    None (a fact that was not captured) becomes ""; a whole number becomes its digits."""
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, float) and value.is_integer():  # 3.0 is a whole number in JSON
        return str(int(value))
    if not isinstance(value, str):
        return value
    text = _whole(value)
    if _RARE.search(text):
        text = _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))
    return text.strip(EDGES)


def _whole(text: str) -> str:
    """The text with \ufffd for each lone surrogate."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


Address = Annotated[str, BeforeValidator(clean), Field(max_length=LONGEST_ADDRESS)]
Line = Annotated[str, BeforeValidator(clean), Field(max_length=LONGEST_LINE)]
Passage = Annotated[str, BeforeValidator(clean), Field(max_length=LONGEST_PASSAGE)]


_WORDLESS = {"text": "", "author": ""}


class Post(Record):
    """The post's own facts; "" where they could not be read. `posted_at` is ISO 8601, with a zone if known."""

    permalink: Address = ""
    author: Line = ""
    author_id: Line = ""
    number: Line = ""
    posted_at: Line = ""
    text: Passage = ""


Disclose = Literal["", "captured", "path", "page", "thread"]


class Report(Record):
    """A harmful post as the person reports it. `url` is what the click pointed at; `page_url` the page it was on;
    `media_url` the picture or video clicked. `seen_at` is ISO 8601, with a zone if known. `others` are further posts
    of the same kind, told of in the same report. `disclose` is how much of an address the desk gets (`disclosure`).
    `under_18`: whether the person harmed is; None where nobody said. It chooses desks, and stands in no draft."""

    url: Address = ""
    title: Line = ""
    quote: Passage = ""
    notes: Passage = ""
    seen_at: Line = ""
    page_url: Address = ""
    media_url: Address = ""
    post: Post = Post()
    others: Annotated[tuple[Post, ...], Field(max_length=MOST_OTHERS)] = ()
    disclose: Disclose = ""
    under_18: StrictBool | None = None

    def within(self, evidence: Evidence) -> "Report":
        """The report without what the harm's evidence rule forbids to keep. The person's own notes always stay."""
        if evidence is Evidence.URL_ONLY:
            post, *others = [post.model_copy(update=_WORDLESS) for post in (self.post, *self.others)]
            return self.model_copy(
                update={"title": "", "quote": "", "media_url": "", "post": post, "others": tuple(others)}
            )
        if evidence is Evidence.TEXT_ONLY:
            return self.model_copy(update={"media_url": ""})
        return self
