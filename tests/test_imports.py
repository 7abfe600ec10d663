"""The backend's imports run one way: down the floors that docs/architecture.md draws, and never in a circle."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tsuho.knowledge import CHECKOUT

BACKEND = CHECKOUT / "backend" / "tsuho"
HTTP = {"fastapi", "starlette", "uvicorn", "httpx", "anyio"}
STARTS_THE_SERVER = "cli/serving.py"  # by uvicorn, once it has the port
LONGEST_CHAIN = 17  # modules; what it was before the rooms were sorted is the most it may become


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


def foreign(path: Path) -> set[str]:
    """The packages of others that a module imports."""
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    names = {each.name for node in nodes if isinstance(node, ast.Import) for each in node.names}
    names |= {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    return {name.split(".")[0] for name in names}


def room(module: str) -> str:
    """The folder in which a module stands; a module that stands in none is a room of its own."""
    return module.split("/", maxsplit=1)[0]


@pytest.fixture(scope="module")
def imports() -> dict[str, set[str]]:
    """Of each module, what it imports of ours."""
    return {
        path.relative_to(BACKEND).as_posix(): {name for name in imported(path) if not path.samefile(BACKEND / name)}
        for path in sorted(BACKEND.rglob("*.py"))
    }


def test_the_twins_that_nothing_asks_are_those_that_the_decision_names(imports: dict[str, set[str]]) -> None:
    [record] = (CHECKOUT / "docs" / "decisions").glob("0001-*.md")
    head = record.read_text("utf-8").split("## Context")[0]
    engine = {module for module in imports if module.startswith("engine/") and not module.endswith("__init__.py")}
    asked = {name for names in imports.values() for name in names}

    assert sorted(engine - asked) == [f"engine/{name}.py" for name in re.findall(r"`(\w+)`", head.split("(and")[0])]


def test_every_room_has_its_floor(imports: dict[str, set[str]]) -> None:
    assert {room(module) for module in imports} == set(floors())


def test_modules_import_only_from_their_own_room_and_from_floors_below(imports: dict[str, set[str]]) -> None:
    floor = floors()
    wrong = [
        f"{module} imports {other}"
        for module, others in imports.items()
        for other in sorted(others)
        if room(module) != room(other) and floor[room(module)] <= floor[room(other)]
    ]

    assert wrong == []


def test_no_modules_import_each_other_in_a_circle(imports: dict[str, set[str]]) -> None:
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        pytest.fail(f"a circle: {' -> '.join(error.args[1])}")


def test_no_folders_import_each_other_in_a_circle(imports: dict[str, set[str]]) -> None:
    rooms: dict[str, set[str]] = {}
    for module, others in imports.items():
        rooms.setdefault(room(module), set()).update({room(other) for other in others} - {room(module)})
    try:
        TopologicalSorter(rooms).prepare()
    except CycleError as error:
        pytest.fail(f"a circle: {' -> '.join(error.args[1])}")


def test_the_engine_knows_records_and_errors_alone(imports: dict[str, set[str]]) -> None:
    allowed = {"engine", "records", "errors.py"}
    wrong = [
        f"{module} imports {other}"
        for module, others in imports.items()
        if room(module) == "engine"
        for other in sorted(others)
        if room(other) not in allowed
    ]

    assert wrong == []


def test_http_is_known_to_the_api_alone(imports: dict[str, set[str]]) -> None:
    wrong = [
        f"{module} imports {', '.join(sorted(known))}"
        for module in imports
        if room(module) != "api" and module != STARTS_THE_SERVER and (known := HTTP & foreign(BACKEND / module))
    ]

    assert wrong == []
    assert HTTP & foreign(BACKEND / "api" / "app.py"), "the test would see it"


def test_the_longest_chain_of_imports_does_not_grow(imports: dict[str, set[str]]) -> None:
    @cache
    def below(module: str) -> tuple[str, ...]:
        return (module, *max((below(other) for other in sorted(imports[module])), key=len, default=()))

    chain = max(map(below, imports), key=len)

    assert len(chain) <= LONGEST_CHAIN, f"{len(chain)} modules: {' -> '.join(chain)}"
