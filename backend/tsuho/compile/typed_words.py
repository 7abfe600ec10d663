"""`engine/typed_words` of both languages, from `harm_words/` and `harms/`: by what words a kind of harm is found. Pure.

Compiled into source because both engines search without being handed more than the harms.
"""

import json
from collections.abc import Iterable, Iterator

from tsuho.compile.needless_words import needed_words
from tsuho.engine.spelling import spelled
from tsuho.engine.word_rules import line_of
from tsuho.records import Knowledge, Typist

ORIGIN = "Compiled by `tsuho bundle` from harm_words/ and harms/ in shared_data/: do not edit."
SAYS = {
    "MEANINGS": "Words that mean one and the same, with | between them.",
    "LINES": "Lines of words for each harm, with ; between them: see word_rules.",
    "PASSED_OVER": "Words inside which nothing is found.",
    "BESIDE_WISHES": "What says nothing of a harm beside a wish.",
    "HARM_WORDS": "The words of each harm.",
    "WHO_MEANINGS": "Words of who typed it that mean one and the same.",
    "WHO": "Role, wish and harms of those who may have typed it, with their lines: see who_typed.",
}


def in_python(knowledge: Knowledge) -> bytes:
    """The Python module."""
    head = f'"""{ORIGIN}"""\n\n# fmt: off\n# ruff: noqa: E501'
    return _module(head, (f"# {SAYS[name]}\n{name} = {value}" for name, value in _values(knowledge)))


def in_javascript(knowledge: Knowledge) -> bytes:
    """The JavaScript module."""
    head = f"/** {ORIGIN} */\n\n// biome-ignore-all format: compiled"
    values = (
        f"/** {SAYS[name]}{' @type {Record<string, string>}' if value.startswith('{') else ''} */\n"
        f"export const {name} = {value};"
        for name, value in _values(knowledge)
    )
    return _module(head, values)


def _module(head: str, values: Iterable[str]) -> bytes:
    return ("\n\n".join([head, *values]) + "\n").encode()


def _values(knowledge: Knowledge) -> Iterator[tuple[str, str]]:
    words = knowledge.harm_words
    guarded = {spelled(word.removesuffix("*")).text for word in _silencing(knowledge)} - {""}
    # All meanings, in their order: the examples name them by their number.
    yield "MEANINGS", as_table({id: _plain(needed_words(each, guarded)) for id, each in words.meanings.items()})
    yield "LINES", as_table({harm: ";".join(each) for harm, each in words.typed.typed.items()})
    yield "PASSED_OVER", _quoted(_plain(words.typed.passed_over))
    yield "BESIDE_WISHES", _quoted(_plain(words.typed.beside_wishes))
    yield "HARM_WORDS", as_table({harm.id: _plain(harm.words) for harm in knowledge.harms.values()})
    yield "WHO_MEANINGS", as_table({id: _plain(each) for id, each in words.typed_by.meaning.items()})
    yield "WHO", as_table({_subject(each): ";".join(each.lines) for each in words.typed_by.who})


def _silencing(knowledge: Knowledge) -> Iterator[str]:
    """Words inside which others are not heard: see word_rules."""
    words = knowledge.harm_words.typed
    yield from words.passed_over
    for harm in knowledge.harms.values():
        yield from harm.words
    for lines in words.typed.values():
        for line in lines:
            parts = line_of("", line).parts
            if len(parts) == 1:
                yield from (each[1:] for each in parts[0].meanings if each.startswith("="))


def _subject(each: Typist) -> str:
    return " ".join([each.role or "-", each.wish or "-", *each.harms])


def _plain(words: Iterable[str]) -> str:
    """Words in their plain spelling, so that nobody has to spell thousands of them before the first is found."""
    return "|".join(dict.fromkeys(spelled(word).text + "*" * word.endswith("*") or word for word in words))


def as_table(table: dict[str, str]) -> str:
    """Such a table as both languages write it."""
    return "\n".join(["{", *(f"  {_quoted(key)}: {_quoted(text)}," for key, text in table.items()), "}"])


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
