"""Where each plain value of a desk stands in its file: its line, and those around it, so that a page can make a patch.
Pure: texts of files in, places out."""

import re
from collections.abc import Mapping
from typing import Any

from tsuho.compile.toml_lines import key_lines

AROUND = 3  # lines before and after, as git writes them
PLAIN = re.compile(
    r"channels\.\d+\.(phone|url)|pages\.\d+\.url|form\.opens"
)  # one value, with nothing else on its line


def patch_places(texts: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    """Desk -> key -> `{line, before, at, after}`; `texts`: the desks' files by id."""
    return {id: places for id, text in texts.items() if (places := _places(text))}


def _places(text: str) -> dict[str, Any]:
    lines = text.removesuffix("\n").split("\n")
    return {
        key: {
            "line": number,
            "before": lines[max(0, number - 1 - AROUND) : number - 1],
            "at": lines[number - 1],
            "after": lines[number : number + AROUND],
        }
        for key, number in key_lines(text).items()
        if PLAIN.fullmatch(key)
    }
