"""What can go wrong in a way that a caller can act on. Each error words itself."""

from pathlib import Path


class TsuhoError(Exception):
    """The base: catching it catches everything this package raises on purpose."""


class BrokenKnowledge(TsuhoError):
    """A file in `shared_data/` cannot be read as what it should be."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(f"{path}: {problem}")
        self.path = path
        self.problem = problem


class UnknownId(TsuhoError):
    """An id that the vocabulary does not have."""

    def __init__(self, kind: str, value: str, known: tuple[str, ...]) -> None:
        super().__init__(f"No {kind} has the id {value!r}. Known: {', '.join(known)}.")
        self.kind = kind
        self.value = value
        self.known = known


class UnknownDesk(TsuhoError):
    """A desk id that no record has."""

    def __init__(self, desk_id: str) -> None:
        super().__init__(f"No desk has the id {desk_id!r}. GET /v1/desks lists them all.")
