"""The sentences of the command line, in both languages. They stand in `words.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # `tsuho --help` should not wait for the records
    from tsuho.records import Words

FILE = Path(__file__).with_name("words.toml")


def words(key: str, **parts: object) -> Words:
    """The sentence of that key ("doctor.python_good") in both languages, with its {names} filled in."""
    from tsuho.records import Words

    sentence = sentences()[key]
    return Words(ja=sentence["ja"].format(**parts), en=sentence["en"].format(**parts))


def text(key: str, language: str, **parts: object) -> str:
    """The sentence in one language."""
    return sentences()[key][language].format(**parts)


@cache
def sentences() -> dict[str, dict[str, str]]:
    """Every sentence by its key."""
    groups = tomllib.loads(FILE.read_text("utf-8"))
    return {f"{group}.{name}": sentence for group, named in groups.items() for name, sentence in named.items()}
