"""A language that nobody wrote code for: a folder of files like those that a person writes, and nothing else."""

import json
import re
from pathlib import Path

from tsuho.knowledge import read_languages
from tsuho.languages import asked_sentences, begun_files

ID, TAG, NAME = "xx", "ar", "عربي"
# Where it has no sentence it says English: the names of desks, their cards, 記録.
PARTS = ("picker", "danger", "first", "whys")
FACTS = f"""id = "{ID}"
name = "{NAME}"
tag = "{TAG}"
direction = "rtl"
fallback = "en"
parts = {json.dumps(PARTS)}
reviewed_by = "machine"
notice = "ترجمة آلية"
"""
_EMPTY = re.compile(r'^\["(?P<place>.+)"\]\n(?P<of>of = .+)\ntext = ""$', re.MULTILINE)


def spoken(english: str) -> str:
    """A sentence in that language: told from the English one by its letters, with the same slots."""
    return f"قل {english}"


def made_language(home: Path) -> Path:
    """The folder, whole: begun as the command begins one, then every sentence written into its file."""
    folder = home / ID
    folder.mkdir()
    (folder / "language.toml").write_text(FACTS, "utf-8")
    languages = read_languages(more=folder)
    english = {each.place: each.en for each in asked_sentences(languages, PARTS)}

    def said(begun: re.Match[str]) -> str:
        text = json.dumps(spoken(english[begun["place"]]), ensure_ascii=False)
        return f'["{begun["place"]}"]\n{begun["of"]}\ntext = {text}'

    for name, begun in begun_files(languages, PARTS).items():
        (folder / name).write_text(_EMPTY.sub(said, begun), "utf-8")
    return folder
