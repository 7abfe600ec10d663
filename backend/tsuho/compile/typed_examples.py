"""`engine/typed_examples` of both languages, from the examples of `cases/`: what people have typed, counted; in Python
also posts, which the extension has in `suggest.json`. Pure.
"""

import json
from collections.abc import Iterator

from tsuho.compile.post_examples import learned_posts, origin
from tsuho.engine.examples import Counts
from tsuho.engine.harm_search import count_examples
from tsuho.engine.likeness import Learned
from tsuho.records import Knowledge

_Value = str | int | tuple[int, ...] | tuple[str, ...]

ORIGIN = "Compiled by `tsuho bundle` from cases/ and harms/ in shared_data/: do not edit."
SAYS = {
    "SUBJECTS": "The kinds of harm, with | between them.",
    "STEPS": "What a sign weighs by how often it stands in the examples of a harm.",
    "RESTS": "What any sign takes off, by harm.",
    "SIGNS": "Letters, words and meanings, with how often they stand in the examples of each harm: see examples.",
    "POST": "What was learned of posts: see likeness.",
}


def in_python(knowledge: Knowledge) -> bytes:
    """The Python module."""
    values = [f"# {SAYS[name]}\n{name} = {_python(value)}" for name, value in _values(knowledge)]
    learned = learned_posts(knowledge)
    posts = (f"POST_{name} = {_python(value)}" for name, value in _of(learned))
    values.append(
        f"# What that was learned from, how, and what came of it.\nPOST_ORIGIN = {_python(origin(knowledge, learned))}"
    )
    values.append(f"# {SAYS['POST']}\n" + "\n".join(posts))
    return ("\n\n".join([f'"""{ORIGIN}"""\n\n# fmt: off\n# ruff: noqa: E501', *values]) + "\n").encode()


def in_javascript(knowledge: Knowledge) -> bytes:
    """The JavaScript module."""
    values = (f"/** {SAYS[name]} */\nexport const {name} = {_javascript(value)};" for name, value in _values(knowledge))
    return ("\n\n".join([f"/** {ORIGIN} */\n\n// biome-ignore-all format: compiled", *values]) + "\n").encode()


def _values(knowledge: Knowledge) -> Iterator[tuple[str, _Value]]:
    yield from _of(count_examples(knowledge.harm_words, tuple(knowledge.harms.values())))


def _of(counts: Counts | Learned) -> Iterator[tuple[str, _Value]]:
    for name, value in counts._asdict().items():
        yield name.upper(), "|".join(value) if name in ("subjects", "kinds") else value


def _javascript(value: _Value) -> str:
    return json.dumps(value, ensure_ascii=False)


def _python(value: _Value) -> str:
    if isinstance(value, tuple):
        return f"({', '.join(map(_python, value))}{',' * (len(value) == 1)})"
    return _javascript(value)
