"""A TOML file of sentences in both languages, by group and name ("doctor.python_good"), filled in with what is told."""

from __future__ import annotations

import tomllib
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # `tsuho --help` should not wait for the records
    from collections.abc import Mapping
    from pathlib import Path

    from tsuho.records import Words


class Sentences:
    """The sentences of one file, read when the first is said."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @cached_property
    def by_name(self) -> dict[str, Any]:
        """Each as it stands there: Japanese and English, or of a check `problem` and `mend`."""
        groups = tomllib.loads(self._path.read_text("utf-8"))
        return {f"{group}.{name}": sentence for group, named in groups.items() for name, sentence in named.items()}

    def words(self, name: str, /, **parts: object) -> Words:
        """The sentence in both languages."""
        return filled_sentence(self.by_name[name], parts)

    def text(self, name: str, language: str, /, **parts: object) -> str:
        """The sentence in one of them."""
        return _told(self.by_name[name], language, parts)


def filled_sentence(sentence: Mapping[str, str], parts: Mapping[str, object]) -> Words:
    """The sentence with its {names} filled in; a part that is `Words` is told in the sentence's own language."""
    from tsuho.records import Words

    return Words(ja=_told(sentence, "ja", parts), en=_told(sentence, "en", parts))


def _told(sentence: Mapping[str, str], language: str, parts: Mapping[str, object]) -> str:
    return sentence[language].format(**{name: getattr(part, language, part) for name, part in parts.items()})
