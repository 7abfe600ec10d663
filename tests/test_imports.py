"""The backend's imports run one way: down the floors that docs/architecture.md draws, and never in a circle."""

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tsuho.knowledge import CHECKOUT

BACKEND = CHECKOUT / "backend" / "tsuho"


def floors() -> dict[str, int]:
    """The floor of each room, the ground first."""
    document = (CHECKOUT / "docs" / "architecture.md").read_text("utf-8")
    drawing = document.split("`backend/tsuho/`, from the top down:")[1].split("```")[1]
    return {room: floor for floor, rooms in enumerate(reversed(drawing.split("\n"))) for room in rooms.split()}


def imported(path: Path) -> Iterator[str]:
    """The files of our own that stand behind the imports, those inside functions too."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "tsuho":
            for each in node.names:
                yield file_of(f"{node.module}.{each.name}") or file_of(node.module) or node.module
        elif isinstance(node, ast.Import):
            yield from (file_of(each.name) or each.name for each in node.names if each.name.split(".")[0] == "tsuho")


def file_of(dotted: str) -> str | None:
    """`tsuho.cli.port` is `cli/port.py`, and `tsuho.cli` is `cli/__init__.py`; None where there is no such module."""
    base = BACKEND.joinpath(*dotted.split(".")[1:])
    found = next((path for path in (base.with_suffix(".py"), base / "__init__.py") if path.is_file()), None)
    return found.relative_to(BACKEND).as_posix() if found else None


def room(module: str) -> str:
    """The folder in which a module stands; a module that stands in none is a room of its own."""
    return module.split("/")[0]


IMPORTS = {
    path.relative_to(BACKEND).as_posix(): {name for name in imported(path) if not path.samefile(BACKEND / name)}
    for path in sorted(BACKEND.rglob("*.py"))
}


def test_every_room_has_its_floor() -> None:
    assert {room(module) for module in IMPORTS} == set(floors())


def test_modules_import_only_from_their_own_room_and_from_floors_below() -> None:
    floor = floors()
    wrong = [
        f"{module} imports {other}"
        for module, others in IMPORTS.items()
        for other in sorted(others)
        if room(module) != room(other) and floor[room(module)] <= floor[room(other)]
    ]

    assert wrong == []


def test_no_modules_import_each_other_in_a_circle() -> None:
    try:
        TopologicalSorter(IMPORTS).prepare()
    except CycleError as error:
        pytest.fail(f"a circle: {' -> '.join(error.args[1])}")
