"""`tsuho doctor`: what is wrong with the installation. 1 where something has to be mended."""

import argparse
from typing import Any

from tsuho.cli import printing
from tsuho.cli.doctor import examine
from tsuho.cli.terminal import say, say_json


def run(chosen: argparse.Namespace) -> int:
    """The command's exit code."""
    found = examine(chosen.today)
    if chosen.json:
        say_json([each._asdict() | {"finding": _plain(each.finding), "mend": _plain(each.mend)} for each in found])
    else:
        say(printing.diagnoses(found, chosen.lang))
    return 1 if any(each.state == "wrong" for each in found) else 0


def _plain(record: Any) -> Any:
    return record.model_dump(mode="json") if record else None
