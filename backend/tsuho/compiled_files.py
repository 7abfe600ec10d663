"""The two compiled files in the extension: writing them, and telling when they are stale."""

from pathlib import Path

from tsuho.bundle import compile_bundle, compile_directory, to_json
from tsuho.knowledge import CHECKOUT
from tsuho.records import Knowledge

FOLDER = CHECKOUT / "extension" / "knowledge"


def compiled_files(knowledge: Knowledge) -> dict[str, bytes]:
    """What the files must hold, by name."""
    return {"bundle.json": to_json(compile_bundle(knowledge)), "directory.json": to_json(compile_directory(knowledge))}


def stale(knowledge: Knowledge, folder: Path = FOLDER) -> list[str]:
    """The names of the files that are missing or hold something else."""
    return [
        name
        for name, content in compiled_files(knowledge).items()
        if not (folder / name).is_file() or (folder / name).read_bytes() != content
    ]


def write(knowledge: Knowledge, folder: Path = FOLDER) -> dict[str, int]:
    """Writes both files; their sizes by name."""
    folder.mkdir(parents=True, exist_ok=True)
    files = compiled_files(knowledge)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return {name: len(content) for name, content in files.items()}
