"""`engine/danger_patterns` of both languages, from `harm_words/danger.toml`. Pure.

Compiled into source because the search is handed no more than the harms, and nobody's life waits for knowledge to load.
"""

import json
from collections.abc import Iterable, Iterator

from tsuho.records import DangerWords, Knowledge

ORIGIN = "Compiled by `tsuho bundle` from harm_words/danger.toml in shared_data/: do not edit."
SAYS = {
    "passed_over": "What only sounds like danger.",
    "threat": "Another's life.",
    "act": "Somebody's own life, now.",
    "despair": "Wanting to die.",
}


def in_python(knowledge: Knowledge) -> bytes:
    """The Python module."""
    lists = (f"# {says}\n{name} = (\n{each}\n)" for name, says, each in _lists(knowledge))
    return _module(f'"""{ORIGIN}"""\n\n# fmt: off\n# ruff: noqa: E501', lists)


def in_javascript(knowledge: Knowledge) -> bytes:
    """The JavaScript module."""
    lists = (f"/** {says} */\nexport const {name} = [\n{each}\n];" for name, says, each in _lists(knowledge))
    return _module(f"/** {ORIGIN} */\n\n// biome-ignore-all format: compiled", lists)


def _module(head: str, lists: Iterable[str]) -> bytes:
    return ("\n\n".join([head, *lists]) + "\n").encode()


def _lists(knowledge: Knowledge) -> Iterator[tuple[str, str, str]]:
    """Of each list its name, what it says and its lines."""
    for name in DangerWords.model_fields:
        patterns: tuple[str, ...] = getattr(knowledge.harm_words.danger, name)
        lines = (f"  {json.dumps(each, ensure_ascii=False)}," for each in patterns)
        yield name.upper(), SAYS[name], "\n".join(lines)
