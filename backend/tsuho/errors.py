"""What can go wrong in a way that a caller can act on. Each error words itself."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple


class TsuhoError(Exception):
    """The base: catching it catches everything this package raises on purpose.

    `sentence`: the key in the command's `words.toml` of what tells it, with its `parts`; '' where its own words do.
    `where`: the file that it is about, as far as that is known where it is raised."""

    sentence: str = ""
    parts: Mapping[str, object] = {}
    where: Path | str | None = None


class Unusable(TsuhoError):
    """What was given cannot be used, or what is needed is not there: the sentence that tells it, with its parts."""

    def __init__(self, sentence: str, /, **parts: object) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.parts = parts


class Misfit(NamedTuple):
    """One thing in a file that is not as it should be: at which key, of what kind, and what its sentence needs."""

    key: str
    kind: str
    parts: dict[str, str]


class BrokenKnowledge(TsuhoError):
    """A file in `shared_data/` cannot be read as what it should be. `misfits`: everything in it that does not fit, as
    far as it is known."""

    def __init__(self, path: Path, problem: str, misfits: Sequence[Misfit] = ()) -> None:
        super().__init__(f"{path}: {problem}")
        self.path = path
        self.problem = problem
        self.misfits = misfits or (Misfit("", "other", {"reason": problem}),)


class UnknownId(TsuhoError):
    """An id that the vocabulary does not have."""

    def __init__(self, kind: str, value: str, known: tuple[str, ...]) -> None:
        super().__init__(f"No {kind} has the id {value!r}. Known: {', '.join(known)}.")
        self.kind = kind
        self.known = known
        self.sentence = "wrong.id"
        self.parts = {"kind": kind, "id": value, "known": ", ".join(known)}


class UnknownDesk(TsuhoError):
    """A desk id that no record has."""

    def __init__(self, desk_id: str) -> None:
        super().__init__(f"No desk has the id {desk_id!r}. GET /v1/desks lists them all.")
        self.sentence = "wrong.desk"
        self.parts = {"id": desk_id}
