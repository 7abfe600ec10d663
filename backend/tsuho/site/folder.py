"""Putting a site where it was wanted: whole or not at all, and never over what is not ours."""

import json
import os
import shutil
import tempfile
from pathlib import Path

from tsuho.errors import TsuhoError
from tsuho.site.build import MARK


class NotOurs(TsuhoError):
    """The folder holds something that no `tsuho site` has made."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder} holds what `tsuho site` did not make")
        self.sentence = "site.not_ours"
        self.parts = {"path": folder}


def write(site: dict[str, bytes], out: Path) -> None:
    """The site takes the folder's place at once. What a keeper has put beside it there (`CNAME` …) stays. Raises
    `NotOurs`, and `OSError` where it cannot be written."""
    out = Path(os.path.abspath(out))  # noqa: PTH100 - a link to a folder stays a link
    stays = kept(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{out.name}-", dir=out.parent) as beside:
        fresh, former = Path(beside, "fresh"), Path(beside, "former")
        for name, content in site.items():
            path = fresh / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        for name in stays:
            if name not in site:
                (fresh / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(out / name, fresh / name)
        if out.is_dir():
            out.rename(former)
        try:
            fresh.rename(out)
        except OSError:
            if former.is_dir():
                former.rename(out)
            raise


def kept(out: Path) -> list[str]:
    """What lies in the folder beside a site of ours, and stays there. Raises `NotOurs`."""
    if not out.exists():
        return []
    if not out.is_dir():
        raise NotOurs(out)
    there = sorted(each.relative_to(out).as_posix() for each in out.rglob("*") if not each.is_dir())
    if not there:
        return []
    try:
        about = json.loads((out / MARK).read_text("utf-8"))
        if about["made_by"] != "tsuho site":
            raise NotOurs(out)
        made = set(about["files"])
    except (OSError, ValueError, KeyError, TypeError):
        raise NotOurs(out) from None
    return [name for name in there if name not in made and name.removesuffix(".gz").removesuffix(".br") not in made]
