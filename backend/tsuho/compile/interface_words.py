"""The words of the interface as the extension's pages load them: sentences only, without what the browsers' own format
wraps around each. The browsers read `_locales/` themselves; the pages need the words in the person's own language."""

import json
from pathlib import Path


def packed_words(locales: Path) -> dict[str, bytes]:
    """What the compiled files must hold, by name, once they are unpacked; none where there are no words."""
    return {f"words.{path.parent.name}.json.gz": _sentences(path) for path in sorted(locales.glob("*/messages.json"))}


def _sentences(path: Path) -> bytes:
    messages = json.loads(path.read_text("utf-8"))
    sentences = {key: entry["message"] for key, entry in messages.items()}
    return json.dumps(sentences, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
