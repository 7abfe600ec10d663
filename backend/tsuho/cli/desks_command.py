"""`tsuho desks`: all desks, or one with its sources."""

import argparse

from tsuho.answers import Answers
from tsuho.cli import printing
from tsuho.cli.terminal import say, say_json
from tsuho.knowledge import read_knowledge


def run(chosen: argparse.Namespace) -> int:
    """The command's exit code."""
    answers = Answers(read_knowledge())
    if chosen.id:
        desk = answers.desk(chosen.id)
        if chosen.json:
            say_json(answers.cited_desk(chosen.id))
        else:
            say(printing.desk(desk, answers.cited(desk.sources), answers.knowledge, chosen.lang))
    elif chosen.json:
        say_json([answers.cited_desk(id) for id in answers.knowledge.desks])
    else:
        say(printing.desks(answers.knowledge, chosen.lang))
    return 0
