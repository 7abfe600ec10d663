"""Languages beside Japanese and English: what each declares and holds, sentence by sentence. See
`shared_data/languages/` and the section on it in `shared_data/README.md`."""

import hashlib
from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from tsuho.records.base import Id, Record

# A name of files, and such a tag that every browser can write dates by it.
LanguageId = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[a-z]{2,8})?$")]
Place = Annotated[str, Field(pattern=r"^[^:]+:[^:]+$")]
Print = Annotated[str, Field(pattern=r"^[0-9a-f]{12}$")]


def print_of(japanese: str) -> str:
    """The fingerprint by which a translation names the Japanese sentence it was made from."""
    return hashlib.sha256(japanese.encode()).hexdigest()[:12]


class SentenceGroup(Record):
    """Sentences that are asked of a language together: patterns of their places, as `fnmatch` reads them."""

    id: Id
    of: tuple[str, ...] = Field(min_length=1)


class Sentence(Record):
    """A sentence to be translated, as its file writes it, telephone numbers by name."""

    place: Place
    group: Id
    ja: str
    en: str

    @property
    def print(self) -> str:
        """Of the Japanese."""
        return print_of(self.ja)


class Translation(Record):
    """A sentence in another language, with the fingerprint of the Japanese one; empty: not there yet."""

    of: Print
    text: str = ""
    also: tuple[Place, ...] = Field(default=(), description="further places where that Japanese sentence stood then")


class LanguageFacts(Record):
    """What a language declares: `language.toml` of its folder."""

    id: LanguageId
    name: str = Field(min_length=1, description="what it is called in itself")
    tag: str = Field(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$", description="BCP 47, for `lang`")
    direction: Literal["ltr", "rtl"] = "ltr"
    fallback: LanguageId = Field(
        description="what is said where it has no sentence: ja, en, or one that falls back itself"
    )
    easy: bool = Field(default=False, description="held to the rules of やさしい日本語")
    parts: tuple[Id, ...] = Field(min_length=1, description="groups that it holds whole")
    browsers_words: tuple[str, ...] = Field(
        default=(), description="what browsers write by themselves (days, languages), with its furigana"
    )
    reviewed_by: Literal["person", "machine"]
    reviewed_on: date | None = None
    notice: str = Field(min_length=1, description="who made and who read it, in itself; shown beside the menu")
    offer: str = Field(default="", description="what offers it to whose browser speaks it, in itself; few words")


class Language(Record):
    """A language with all its sentences, by place."""

    facts: LanguageFacts
    texts: dict[Place, Translation]


class Languages(Record):
    """Every language beside Japanese and English, and the sentences that they translate."""

    groups: tuple[SentenceGroup, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    all: tuple[Language, ...] = ()
    official: tuple[str, ...] = Field(default=(), description="words that やさしい日本語 explains where it says them")
    phones: dict[str, str] = Field(default_factory=dict, description="the numbers that sentences name")
