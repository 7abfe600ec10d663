"""What pages call a post and its parts: patterns by which `injected/describe-post.js` reads pages nobody described."""

from typing import Literal

from pydantic import Field

from tsuho.records.base import Id, Pattern, Record, Text

AROUND = {
    "names": (" (?:", ") "),
    "whole": ("^(?:", ")$"),
    "start": ("^(?:", ")"),
    "anywhere": ("", ""),
    "address": ("(?:^|[/?&=;_.-])(?:", ")(?:[/?&=;_.-]|$)"),
}


class PageWords(Record):
    """Alternatives that mean one thing. A blank stands for white space of any kind; upper and lower case are alike.

    `fits` says what they are compared with: `names` with whole words among those of an element's class, id and test id,
    in lower case and parted by blanks; `whole` with all of a text; `start` with its beginning; `anywhere` with any part
    of it; `address` with a part of an address between its marks; `piece`: part of a larger pattern of the reader."""

    id: Id
    fits: Literal["names", "whole", "start", "anywhere", "address", "piece"]
    any: tuple[Pattern, ...] = Field(min_length=1, description="alternatives, one a line")
    examples: tuple[Text, ...] = Field(min_length=1, description="what must fit")
    counter_examples: tuple[Text, ...] = Field(min_length=1, description="what must not")

    @property
    def source(self) -> str:
        """All alternatives as one regular expression, for what they are compared with."""
        alternatives = "|".join(self.any)
        before, after = AROUND.get(self.fits, ("", ""))
        return before + (alternatives if self.fits == "names" else alternatives.replace(" ", r"\s")) + after


class PageSubject(Record):
    """The words of pages for one subject."""

    subject: Id
    words: tuple[PageWords, ...] = Field(min_length=1)
    eras: dict[str, int] = Field({}, description="of Japan, each with the year before its first")
