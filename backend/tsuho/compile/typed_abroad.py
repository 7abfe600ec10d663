"""`engine/typed_abroad` of both languages, from `harm_words/abroad.toml`: what people type in other languages. Pure."""

from tsuho.compile.typed_words import as_table
from tsuho.records import Knowledge

ORIGIN = "Compiled by `tsuho bundle` from harm_words/abroad.toml in shared_data/: do not edit."
SAYS = "Lines of words for each harm in other languages, with ; between them: see word_rules."


def in_python(knowledge: Knowledge) -> bytes:
    """The Python module."""
    return f'"""{ORIGIN}"""\n\n# fmt: off\n# ruff: noqa: E501\n\n# {SAYS}\nABROAD = {_table(knowledge)}\n'.encode()


def in_javascript(knowledge: Knowledge) -> bytes:
    """The JavaScript module."""
    says = f"/** {SAYS} @type {{Record<string, string>}} */"
    return (
        f"/** {ORIGIN} */\n\n// biome-ignore-all format: compiled\n\n{says}\n"
        f"export const ABROAD = {_table(knowledge)};\n"
    ).encode()


def _table(knowledge: Knowledge) -> str:
    lines: dict[str, list[str]] = {}
    for by_harm in knowledge.harm_words.abroad.values():
        for harm, each in by_harm.items():
            lines.setdefault(harm, []).extend(each)
    return as_table({harm: ";".join(dict.fromkeys(each)) for harm, each in lines.items()})
