"""`tsuho triage`: the desks for a situation."""

import argparse

from tsuho.answers import Answers
from tsuho.cli import printing
from tsuho.cli.case_text import situation_case
from tsuho.cli.given import situation
from tsuho.cli.terminal import say, say_json
from tsuho.knowledge import read_knowledge


def run(chosen: argparse.Namespace) -> int:
    """The command's exit code."""
    answers = Answers(read_knowledge())
    under_18 = None if chosen.under_18 is None else chosen.under_18 == "yes"
    answer = answers.cited_triage(situation(chosen), under_18)
    if chosen.case:
        say(situation_case(chosen.case, situation(chosen), answer))
    elif chosen.json:
        say_json(answer.model_dump(mode="json"))
    else:
        say(printing.triage(answer, answers.knowledge, chosen.lang))
    return 0
