"""What `tsuho new` writes: the file of a new desk, harm or site, with the questions that it answers. The texts lie
beside this module."""

import re
from datetime import date
from pathlib import Path
from typing import Literal, get_args

from tsuho.errors import Unusable

Kind = Literal["desk", "harm", "platform"]
KINDS: tuple[Kind, ...] = get_args(Kind)
FOLDER = Path(__file__).parent
FILES: dict[Kind, dict[str, str]] = {  # skeleton -> folder of `shared_data/`
    "desk": {"desk": "desks", "template": "templates"},
    "harm": {"harm": "harms", "rules": "rules"},
    "platform": {"platform": "platforms"},
}
IDS = re.compile(r"[a-z][a-z0-9_]*")


class NotNew(Unusable):
    """What cannot be begun: a file is there already, or the id cannot be one."""


def begin(kind: Kind, id: str, folder: Path, today: date) -> list[Path]:
    """Writes the files of a new record; their paths. Raises `NotNew`, and then writes none."""
    if not IDS.fullmatch(id):
        raise NotNew("wrong.new_id", id=id)
    paths = {skeleton: folder / part / f"{id}.toml" for skeleton, part in FILES[kind].items()}
    if there := next((path for path in paths.values() if path.exists()), None):
        raise NotNew("wrong.there", path=there)
    parts = {"@id@": id, "@today@": str(today), "@number@": f"H{len(list(folder.glob('harms/*.toml'))) + 1:02}"}
    for skeleton, path in paths.items():
        text = (FOLDER / f"{skeleton}.toml").read_text("utf-8")
        for mark, part in parts.items():
            text = text.replace(mark, part)
        path.write_text(text, "utf-8")
    return list(paths.values())
