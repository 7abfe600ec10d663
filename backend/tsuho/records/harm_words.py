"""Words by which a kind of harm is found: in what people type, and in a post.

The meanings are shared; `engine/word_rules.py` says how a line is read.
"""

from typing import Annotated, Literal

from pydantic import Field

from tsuho.records.base import Id, Record

Word = Annotated[str, Field(min_length=1, pattern=r"^[^|;*{}]+[*]?$")]
Line = Annotated[str, Field(pattern=r"^!?(?:[{][a-z_|]+[}]|[^ {}!|;]+)(?: !?(?:[{][a-z_|]+[}]|[^ {}!|;]+))*$")]
Lines = dict[Id, tuple[Line, ...]]
Pattern = Annotated[str, Field(min_length=1)]


class TypedWords(Record):
    """How the harm picker reads what people type. Nothing is found inside a word that is `passed_over`; the sentences
    in `everyday` lead to no harm; what is `beside_wishes` says nothing of one."""

    typed: Lines
    passed_over: tuple[Word, ...]
    beside_wishes: tuple[Word, ...] = ()
    everyday: tuple[str, ...]


class Typist(Record):
    """A role that the words of a search speak for, of any harm that has it or of `harms` alone, and what people in it
    usually want; or, without a role, a wish alone."""

    role: Id | None = None
    wish: Id | None = None
    harms: tuple[Id, ...] = ()
    lines: tuple[Line, ...] = Field(min_length=1)


class TypedBy(Record):
    """Who typed it, as far as their words say: the first that holds. The meanings are for these lines alone."""

    meaning: dict[Id, tuple[Word, ...]] = Field(default_factory=dict)
    who: tuple[Typist, ...] = ()


class PostWords(Record):
    """How a post is looked at, to offer a kind of harm."""

    longest: int = Field(gt=0, description="how many letters of a text are looked at")
    most_words: int = Field(gt=0, description="how many words are told for a kind of harm")


class DangerWords(Record):
    """Regular expressions over the plain spelling that tell of danger to life: another's (`threat`), somebody's own
    that is to end or was just touched (`act`), and wanting to die (`despair`); without what is `passed_over`."""

    passed_over: tuple[Pattern, ...] = ()
    threat: tuple[Pattern, ...] = ()
    act: tuple[Pattern, ...] = ()
    despair: tuple[Pattern, ...] = ()


class Example(Record):
    """Sentences from which the search or the suggestion learns: they speak for a harm, for `also` as well; or, of
    posts, they only share its words (`quiet`), or say whether anyone is in danger. `by`: who wrote them."""

    harm: Id | None = None
    also: tuple[Id, ...] = ()
    quiet: bool = False
    danger: Literal["ask", "none"] | None = None
    by: Id = "keepers"
    says: tuple[str, ...]


class HarmWords(Record):
    """All of `harm_words/`, and the examples of `cases/phrases/` and `cases/posts/`, by the name of their file
    (the group of their harms). `meanings`: words for one and the same thing, in what people type."""

    meanings: dict[Id, tuple[Word, ...]]
    typed: TypedWords
    abroad: dict[Id, Lines] = Field(default_factory=dict, description="by language, what else is typed in it")
    typed_by: TypedBy = TypedBy()
    posts: PostWords
    danger: DangerWords = DangerWords()
    phrases: dict[str, tuple[Example, ...]] = Field(default_factory=dict)
    seen: dict[str, tuple[Example, ...]] = Field(default_factory=dict)
