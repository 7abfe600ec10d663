"""From starting the process to its first answer, beside importing FastAPI and starting an app without routes."""

from collections.abc import Callable, Iterator

from benchmarks.processes import EMPTY, OURS, server
from benchmarks.table import Measured, Row

ROUNDS = 11

START = Row("start", "server start to first answer : empty FastAPI app", "ms", at_most=1.5, digits=0)
ROWS = (START,)


def measure(wanted: Callable[[Row], bool]) -> Iterator[Measured]:
    """The row, if it is wanted."""
    if not wanted(START):
        return
    for command in (OURS, EMPTY):
        _started(command)  # compiles the modules and brings them into the page cache
    rounds = [(_started(OURS), _started(EMPTY)) for _ in range(ROUNDS)]
    ours, beside = zip(*rounds, strict=True)
    yield Measured(START, ours, beside)


def _started(command: tuple[str, ...]) -> float:
    with server(command) as started:
        return started.seconds_to_first_answer * 1000
