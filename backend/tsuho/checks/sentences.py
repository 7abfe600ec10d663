"""The sentences of the checks, in both languages. They stand in `sentences.toml`, by the check's id."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from tsuho.records import Words

FILE = Path(__file__).with_name("sentences.toml")


@cache
def sentences() -> dict[str, dict[str, dict[str, str]]]:
    """`problem` and `mend` of each sentence by its name ("address-pinned.not_https")."""
    checks: dict[str, Any] = tomllib.loads(FILE.read_text("utf-8"))
    return {f"{check}.{name}": sentence for check, named in checks.items() for name, sentence in named.items()}


def worded(sentence: Mapping[str, str], parts: Mapping[str, object]) -> Words:
    """The sentence with its {names} filled in; a part that is `Words` is told in the sentence's own language."""
    return Words(ja=_filled(sentence, "ja", parts), en=_filled(sentence, "en", parts))


def _filled(sentence: Mapping[str, str], language: str, parts: Mapping[str, object]) -> str:
    told = {name: getattr(part, language) if isinstance(part, Words) else part for name, part in parts.items()}
    return sentence[language].format(**told)
