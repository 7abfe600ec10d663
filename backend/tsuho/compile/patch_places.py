"""Where each plain value of a desk or a service stands in its file: its line, and those around it, so that
a page can make a patch. Pure: texts of files in, places out."""

import re
from collections.abc import Mapping
from typing import Any

from tsuho.compile.toml_lines import key_lines

AROUND = 3  # lines before and after, as git writes them
# One value, with nothing else of its name on its line.
_PLAIN = {
    "desks": re.compile(r"channels\.\d+\.(phone|url)|pages\.\d+\.url|form\.(opens|for_(harms|roles)\.[a-z_]+)"),
    "platforms": re.compile(r"legal_forms\.\d+\.url"),
}


def is_plain(file: str, key: str) -> bool:
    """Whether the fact of the file ("desks/jinken") is a telephone number or an address, which a patch may mend: all
    else is mended by hand."""
    folder = file.partition("/")[0]
    return folder in _PLAIN and _PLAIN[folder].fullmatch(key) is not None


def patch_places(texts: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    """File -> key -> `{line, before, at, after}`; `texts`: the files by name ("desks/jinken")."""
    return {file: places for file, text in texts.items() if (places := _places(file, text))}


def _places(file: str, text: str) -> dict[str, Any]:
    lines = text.removesuffix("\n").split("\n")
    return {
        key: {
            "line": number,
            "before": lines[max(0, number - 1 - AROUND) : number - 1],
            "at": lines[number - 1],
            "after": lines[number : number + AROUND],
        }
        for key, number in key_lines(text).items()
        if is_plain(file, key)
    }
