"""Words by which a kind of harm is found: in what people type, and in a post.

The meanings are shared; `engine/word_rules.py` says how a line is read.
"""

from typing import Annotated

from pydantic import Field

from tsuho.records.base import Id, Record

Word = Annotated[str, Field(min_length=1, pattern=r"^[^|;*{}]+[*]?$")]
Line = Annotated[str, Field(pattern=r"^!?(?:[{][a-z_|]+[}]|[^ {}!|;]+)(?: !?(?:[{][a-z_|]+[}]|[^ {}!|;]+))*$")]
Lines = dict[Id, tuple[Line, ...]]


class TypedWords(Record):
    """How the harm picker reads what people type. Nothing is found inside a word that is `passed_over`; the sentences
    in `everyday` lead to no harm."""

    typed: Lines
    passed_over: tuple[Word, ...]
    everyday: tuple[str, ...]


class HarmWords(Record):
    """All of `harm_words/`. `meanings`: words for one and the same thing."""

    meanings: dict[Id, tuple[Word, ...]]
    typed: TypedWords
