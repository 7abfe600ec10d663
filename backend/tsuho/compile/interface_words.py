"""The words of the interface as the extension's pages load them: sentences only, without what the browsers' own format
wraps around each. The browsers read `_locales/` themselves; the pages need the words in the person's own language.

Words that only the pages beside the report say (settings, directory, welcome, practice) are in a file of their own: the
popup does not wait for them."""

import json
import re
from pathlib import Path

PAGES_BESIDE = ("corrections", "desks", "options", "practice", "web", "welcome")
_QUOTED = re.compile(r"""['"](\w+)['"]""")
_PUT_TOGETHER = re.compile(r"`(\w+_)\$\{")
ON_PHONE = "OnPhone"  # the end of the keys that say the same where there is no menu to open
RECORDS = "records"  # the beginning of the keys that only the records need, and of the name of their file


def packed_words(locales: Path) -> dict[str, bytes]:
    """What the compiled files must hold, by name, once they are unpacked; none where there are no words."""
    paths = sorted(locales.glob("*/messages.json"))
    if not paths:
        return {}
    said = _Said(locales.parent)
    packed: dict[str, bytes] = {}
    for path in paths:
        messages = json.loads(path.read_text("utf-8"))
        sentences = {key: entry["message"] for key, entry in messages.items()}
        language = path.parent.name
        of: dict[str, dict[str, str]] = {"words": {}, "words-beside": {}, RECORDS: {}}
        for key, sentence in sentences.items():
            of[RECORDS if key.startswith(RECORDS) else "words" if said(key) else "words-beside"][key] = sentence
        packed |= {f"{name}.{language}.json.gz": _packed(words) for name, words in of.items()}
    return packed


class _Said:
    """Whether the report page, the background or what they share may say a sentence: its key stands in their files."""

    def __init__(self, extension: Path) -> None:
        files = [
            path
            for suffix in ("js", "html")
            for path in extension.rglob(f"*.{suffix}")
            if not {*PAGES_BESIDE, "knowledge", "injected", "packed"} & {*path.relative_to(extension).parts}
        ]
        files += (extension / "practice").glob("rehearsal.js")
        read = "\n".join(path.read_text("utf-8") for path in files)
        self._keys = frozenset(_QUOTED.findall(read))
        self._beginnings = tuple(_PUT_TOGETHER.findall(read))

    def __call__(self, key: str) -> bool:
        key = key.removesuffix(ON_PHONE)
        return key in self._keys or key.startswith(self._beginnings)


def _packed(sentences: dict[str, str]) -> bytes:
    return json.dumps(sentences, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
