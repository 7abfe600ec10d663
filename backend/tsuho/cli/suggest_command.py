"""`tsuho suggest`: the harms that the words of a post may be about."""

import argparse

from tsuho.answers import Answers
from tsuho.cli import printing
from tsuho.cli.terminal import say, say_json
from tsuho.knowledge import read_knowledge


def run(chosen: argparse.Namespace) -> int:
    """The command's exit code."""
    answers = Answers(read_knowledge())
    found = answers.suggest(chosen.text)
    if chosen.json:
        told = [{"harm": each.harm, "words": each.words} for each in found.suggestions]
        say_json({"suggestions": told, "danger": found.danger})
    else:
        say(printing.suggestions(found, answers.knowledge, chosen.lang))
    return 0
