"""`tsuho answers`: the desks for every situation."""

import argparse
from pathlib import Path

from tsuho.cli.terminal import say
from tsuho.compile.answers_page import answer_lines, answers_page
from tsuho.knowledge import read_knowledge


def run(chosen: argparse.Namespace) -> int:
    """The command's exit code."""
    knowledge = read_knowledge()
    if not chosen.html:
        say("\n".join(answer_lines(knowledge)))
        return 0
    Path(chosen.html).write_text(answers_page(knowledge, chosen.lang), "utf-8")
    return 0
