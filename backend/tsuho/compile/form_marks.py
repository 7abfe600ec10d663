"""The marks at a form's fields, from `form_words.toml`: for the scripts that fill a form and take its fingerprint, and
for drift, which takes that of a served page. Pure."""

import json

from tsuho.records import Knowledge

ORIGIN = "Compiled by `tsuho bundle` from form_words.toml in shared_data/: do not edit."
MARKS = ("starred", "mark", "needed_mark", "puzzle")


def in_python(knowledge: Knowledge) -> bytes:
    """The Python module."""
    lines = [f"{name.upper()} = {json.dumps(source, ensure_ascii=False)}" for name, source in _sources(knowledge)]
    return "\n".join([f'"""{ORIGIN}"""', "", *lines, ""]).encode()


def in_javascript(knowledge: Knowledge) -> bytes:
    """The JavaScript module, for the scripts in pages."""
    lines = [f"export const {name.upper()} = /{source}/i;" for name, source in _sources(knowledge)]
    return "\n".join([f"/** {ORIGIN} */", "", "// biome-ignore-all format: compiled", *lines, ""]).encode()


def _sources(knowledge: Knowledge) -> list[tuple[str, str]]:
    words = knowledge.form_words.items()
    return [(name, "|".join(each for pattern in words[name] for each in pattern.yes)) for name in MARKS]
