"""The sizes and line heights of everything that we show are the agency's (DADS), and none is smaller than 14 px."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tsuho.knowledge import CHECKOUT

TOKENS = CHECKOUT / "node_modules" / "@digital-go-jp" / "design-tokens" / "dist" / "tokens.css"
LEAST, PIXELS_A_REM = 14, 16
ON_PAPER = re.compile(r"@media print \{.*?\n\}", re.DOTALL)  # points, and tables as wide as the sheet
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
ROLE = re.compile(r"(--size[\w-]*|--leading): ([^;]+);")
SIZE = re.compile(r"(?:font-size:|(?<![\w-])font:(?! *[a-z]+;)(?: [a-z]+)*) *([^;/}\s]+)")
LINE_HEIGHT = re.compile(r"(?:line-height:|font:[^;/]*/) *([^;\s}]+)")
KEPT = {"inherit", "100%"}  # as what is around it has it; as the reader has set it


def sheets() -> Iterator[Path]:
    """Every sheet of ours, and the module whose sheet goes into others' pages."""
    yield from sorted((*CHECKOUT.glob("extension/**/*.css"), *CHECKOUT.glob("backend/**/*.css")))
    yield CHECKOUT / "extension" / "injected" / "pick-post" / "overlay.js"


def tokens(name: str) -> list[str]:
    if not TOKENS.is_file():
        pytest.skip("the agency's package is not installed")
    return re.findall(rf"--{name}-\d+: ([\d.]+)(?:rem)?;", TOKENS.read_text("utf-8"))


def named(pattern: re.Pattern[str]) -> dict[str, set[str]]:
    """What the sheets name, each with the files that do; a name of page.css stands for its value."""
    page = (CHECKOUT / "extension" / "style" / "page.css").read_text("utf-8")
    roles = {f"var({name})": value for name, value in ROLE.findall(page)}
    found: dict[str, set[str]] = {}
    for path in sheets():
        text = ON_PAPER.sub("", COMMENT.sub("", path.read_text("utf-8")))
        for value in pattern.findall(text):
            found.setdefault(roles.get(value, value), set()).add(path.relative_to(CHECKOUT).as_posix())
    return found


def in_pixels(size: str) -> float | None:
    number, unit = re.fullmatch(r"([\d.]*)(.*)", size).groups()  # type: ignore[union-attr]
    return {"rem": PIXELS_A_REM, "px": 1}.get(unit, 0) * float(number) if number else None


def test_every_size_of_type_is_one_of_the_agencys_and_none_is_less_than_14_px() -> None:
    scale = {float(rem) * PIXELS_A_REM for rem in tokens("font-size")}
    found = named(SIZE)
    assert len(found) > 4
    assert {size: files for size, files in found.items() if size not in KEPT and in_pixels(size) not in scale} == {}
    assert min(scale) == LEAST


def test_every_line_height_is_one_of_the_agencys() -> None:
    scale = {float(each) for each in tokens("line-height")}
    found = named(LINE_HEIGHT)
    assert len(found) > 2
    assert {height: files for height, files in found.items() if float(height) not in scale} == {}
