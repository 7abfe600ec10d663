"""`tsuho new`: the file of a new desk, harm or site."""

import argparse

from tsuho.cli import printing
from tsuho.cli.terminal import say
from tsuho.knowledge import default_folder
from tsuho.skeletons.beginning import begin


def run(chosen: argparse.Namespace) -> int:
    """The command's exit code."""
    paths = begin(chosen.kind, chosen.id, default_folder(), chosen.today)
    say(printing.begun(chosen.kind, chosen.id, paths, chosen.lang))
    return 0
