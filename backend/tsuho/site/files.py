"""Which files the pages of the web need: what they name, and what that names in turn. Reads the extension's folder."""

import posixpath
import re
from pathlib import Path

from tsuho.site.pages import CAN_BEGIN, PAGES, TOUCH_ICON, with_sheets

# What is asked for by a name that is put together as the page runs.
KNOWLEDGE = ("after", "bundle", "correctable", "facts", "patch-places", "start")
WORDS = ("records", "words", "words-beside")
LANGUAGES = ("ja", "en")
FURTHER = "knowledge/language.*.json.gz"  # a file each; which there are, the knowledge says
ASKED_FOR = (
    *(f"knowledge/{name}.json.gz" for name in KNOWLEDGE),
    *(f"knowledge/{name}.{language}.json.gz" for name in WORDS for language in LANGUAGES),
    *("knowledge/bundle.json", "knowledge/directory.json", "knowledge/form-prints.json"),
    *("knowledge/languages.json", "knowledge/suggest.json"),
    *("icons/by-eye.svg", "icons/groups.svg", "icons/places.svg", "icons/steps.svg"),
    *("report/answer.css", "web/keep.js", TOUCH_ICON, CAN_BEGIN),
)
_NAMED = re.compile(r'(?<= )(?:href|src)="/([^"#]+)')
_IMPORTED = re.compile(r"""(?:\bfrom|\bimport) ?\(?['"](\.{1,2}/[^'"]+\.js)['"]""")
_COMMENT = re.compile(r"/\*\*.*?\*/", re.DOTALL)  # types come in by comments, and are no files


def needed(extension: Path) -> dict[str, bytes]:
    """Path from the extension's root -> what the file holds, without the pages themselves."""
    waiting = [*ASKED_FOR, *(path.relative_to(extension).as_posix() for path in extension.glob(FURTHER))]
    for page in PAGES.values():
        html = with_sheets((extension / page).read_text("utf-8"))
        waiting += [name for name in _NAMED.findall(html) if not _is_page(name)]
    found: dict[str, bytes] = {}
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found[name] = (extension / name).read_bytes()
        if name.endswith(".js"):
            folder = posixpath.dirname(name)
            imported = _IMPORTED.findall(_COMMENT.sub("", found[name].decode()))
            waiting += [posixpath.normpath(posixpath.join(folder, each)) for each in imported]
    return dict(sorted(found.items()))


def _is_page(name: str) -> bool:
    return name.endswith(".html")
