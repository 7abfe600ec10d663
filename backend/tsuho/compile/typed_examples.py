"""`engine/typed_examples` of both languages, from the examples of `cases/`: what people have typed, counted; in Python
also posts, which the extension has in `suggest.json`. Pure.
"""

import json
from collections.abc import Iterator

from tsuho.compile.post_examples import count_posts
from tsuho.engine.examples import Counts
from tsuho.engine.harm_search import count_examples
from tsuho.engine.likeness import Kinds, Telling
from tsuho.records import Knowledge

ORIGIN = "Compiled by `tsuho bundle` from cases/ and harms/ in shared_data/: do not edit."
SAYS = {
    "SUBJECTS": "The kinds of harm, with | between them.",
    "STEPS": "What a sign weighs by how often it stands in the examples of a harm.",
    "RESTS": "What any sign takes off, by harm.",
    "SIGNS": "Letters, words and meanings, with how often they stand in the examples of each harm: see examples.",
    "POST": "The same of posts.",
    "TELLING": "The same of whether posts tell of harm, or only share its words.",
}


def in_python(knowledge: Knowledge) -> bytes:
    """The Python module."""
    values = [f"# {SAYS[name]}\n{name} = {_python(value)}" for name, value in _values(knowledge)]
    posts = count_posts(knowledge.harm_words)
    for title, counts in (("POST", posts.kinds), ("TELLING", posts.telling)):
        each = (f"{title}_{name} = {_python(value)}" for name, value in _of(counts))
        values.append(f"# {SAYS[title]}\n" + "\n".join(each))
    return ("\n\n".join([f'"""{ORIGIN}"""\n\n# fmt: off\n# ruff: noqa: E501', *values]) + "\n").encode()


def in_javascript(knowledge: Knowledge) -> bytes:
    """The JavaScript module."""
    values = (f"/** {SAYS[name]} */\nexport const {name} = {_json(value)};" for name, value in _values(knowledge))
    return ("\n\n".join([f"/** {ORIGIN} */\n\n// biome-ignore-all format: compiled", *values]) + "\n").encode()


def _values(knowledge: Knowledge) -> Iterator[tuple[str, str | int | tuple[int, ...]]]:
    yield from _of(count_examples(knowledge.harm_words, tuple(knowledge.harms.values())))


def _of(counts: Counts | Kinds | Telling) -> Iterator[tuple[str, str | int | tuple[int, ...]]]:
    for name, value in counts._asdict().items():
        yield name.upper(), "|".join(value) if name == "subjects" else value


def _json(value: str | int | tuple[int, ...]) -> str:
    return json.dumps(value, ensure_ascii=False)


def _python(value: str | int | tuple[int, ...]) -> str:
    return _json(value) if isinstance(value, str) else repr(value)
