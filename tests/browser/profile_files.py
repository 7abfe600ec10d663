"""The files of a profile while its browser lives: they come and go as one looks."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path


def files_of(profile: Path, leaving_out: Iterable[str] = ()) -> Iterator[tuple[Path, bytes]]:
    """Each file's path below the profile and its bytes, without what lies under a name that begins so."""
    beginnings = tuple(leaving_out)
    for folder, folders, names in os.walk(profile):  # passes over a folder that has just gone
        folders[:] = [name for name in folders if not name.startswith(beginnings)]
        for path in (Path(folder) / name for name in names if not name.startswith(beginnings)):
            if path.is_file() and not path.is_symlink():
                with suppress(OSError):  # the file has just gone
                    yield path.relative_to(profile), path.read_bytes()


def both_ways(text: str) -> tuple[bytes, bytes]:
    """A text in the two encodings that browsers write."""
    return text.encode(), text.encode("utf-16-le")


def holding(profile: Path, *needles: bytes, leaving_out: Iterable[str] = ()) -> list[str]:
    """The files that hold one of them, each with what it holds."""
    return [
        f"{path}: {needle!r}" for path, there in files_of(profile, leaving_out) for needle in needles if needle in there
    ]
