"""What CONTRIBUTING.md says of the size of files and functions, where no linter counts it."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tsuho.knowledge import CHECKOUT

LONGEST_FILE = 400  # lines
LONGEST_FUNCTION = 80
LONG_ON_PURPOSE = ["extension/style/page.css"]  # as its head says
ROOMS = ("backend", "benchmarks", "extension", "scripts", "tests")
SOURCES = {".py", ".js", ".mjs", ".css", ".html"}
# Compiled, or pages like those of others.
NOT_OURS = (
    *("extension/injected/*.js", "extension/injected/words/*", "extension/report/packed/*"),
    *(
        "engine/typed-*.js",
        "engine/typed_*.py",
        "engine/danger[-_]patterns.*",
        "engine/constants.*",
        "tests/pages/*",
        "tests/pages/*/*",
    ),
)


def written() -> Iterator[Path]:
    """Every file of sources that is written by hand."""
    for room in ROOMS:
        for path in sorted((CHECKOUT / room).rglob("*")):
            name = path.relative_to(CHECKOUT)
            if path.suffix in SOURCES and not any(name.match(each) for each in NOT_OURS):
                yield path


def lines(path: Path) -> int:
    return len(path.read_bytes().splitlines())


def test_no_file_that_is_written_by_hand_has_more_than_400_lines() -> None:
    files = list(written())
    assert len(files) > 500
    long = [path.relative_to(CHECKOUT).as_posix() for path in files if lines(path) > LONGEST_FILE]
    assert long == LONG_ON_PURPOSE


def test_no_function_in_python_has_more_than_80_lines() -> None:
    found = [
        f"{path}:{node.lineno}"
        for path in written()
        if path.suffix == ".py"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION
    ]
    assert found == []
