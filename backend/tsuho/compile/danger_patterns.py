"""`engine/danger_patterns` of both languages, from `harm_words/danger.toml`. Pure.

Compiled into source because the search is handed no more than the harms, and nobody's life waits for knowledge to load.
"""

import json
from collections.abc import Iterable, Iterator

from tsuho.compile.needed_texts import needed_texts
from tsuho.records import DangerWords, Knowledge

ORIGIN = "Compiled by `tsuho bundle` from harm_words/danger.toml in shared_data/: do not edit."
SAYS = {
    "passed_over": "What only sounds like danger.",
    "threat": "Another's life.",
    "act": "Somebody's own life, now.",
    "despair": "Wanting to die.",
}


def in_python(knowledge: Knowledge) -> bytes:
    """The Python module: beside each pattern the texts of which it needs one, since there the search takes its time."""
    lists = (
        f"# {says}\n{name} = (\n"
        + "\n".join(f"  ({_quoted(each)}, {_quoted(needed_texts(each))})," for each in patterns)
        + "\n)"
        for name, says, patterns in _lists(knowledge)
    )
    return _module(f'"""{ORIGIN}"""\n\n# fmt: off\n# ruff: noqa: E501', lists)


def in_javascript(knowledge: Knowledge) -> bytes:
    """The JavaScript module."""
    lists = (
        f"/** {says} */\nexport const {name} = [\n" + "\n".join(f"  {_quoted(each)}," for each in patterns) + "\n];"
        for name, says, patterns in _lists(knowledge)
    )
    return _module(f"/** {ORIGIN} */\n\n// biome-ignore-all format: compiled", lists)


def _module(head: str, lists: Iterable[str]) -> bytes:
    return ("\n\n".join([head, *lists]) + "\n").encode()


def _quoted(each: str | tuple[str, ...]) -> str:
    if isinstance(each, str):
        return json.dumps(each, ensure_ascii=False)
    return f"({', '.join(map(_quoted, each))}{',' if len(each) == 1 else ''})"


def _lists(knowledge: Knowledge) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Of each list its name, what it says and its patterns."""
    for name in DangerWords.model_fields:
        yield name.upper(), SAYS[name], getattr(knowledge.harm_words.danger, name)
