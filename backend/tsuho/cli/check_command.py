"""`tsuho check`: what is wrong in the knowledge. 1 with an error."""

import argparse

from tsuho.checks import CHECKS, run_checks, unreadable
from tsuho.cli import printing
from tsuho.cli.terminal import say, say_json
from tsuho.errors import BrokenKnowledge
from tsuho.knowledge import default_folder, read_knowledge


def run(chosen: argparse.Namespace) -> int:
    """The command's exit code."""
    try:
        found = [(check.id, fault) for check, fault in run_checks(read_knowledge(checking=True), chosen.today)]
    except BrokenKnowledge as error:
        found = [("readable", fault) for fault in unreadable(error, default_folder())]
    wrong = any(fault.severity == "error" for _, fault in found)
    if chosen.json:
        checks = [{"id": check.id, "scope": check.scope, "says": check.says} for check in CHECKS]
        say_json({"checks": checks, "findings": [printing.fault_values(*each, chosen.lang) for each in found]})
    else:
        say(printing.faults(found, len(CHECKS), chosen.lang))
    return 1 if wrong else 0
