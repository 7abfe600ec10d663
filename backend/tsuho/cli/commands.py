"""The commands of `tsuho`. Each stands in `<name>_command.py`; its `run` takes what was chosen and gives an exit code.
It is read when it is chosen: nobody waits for the others."""

import argparse
import os
import sys
from collections.abc import Callable
from importlib import import_module

from pydantic import ValidationError

from tsuho.cli.refusal import error_line
from tsuho.engine.japan_time import today_in_japan
from tsuho.errors import TsuhoError

Command = Callable[[argparse.Namespace], int]
NAMES = (
    *("serve", "triage", "answers", "draft", "suggest", "receipts", "paper", "site", "changes", "drift", "patches"),
    *("desks", "check", "bundle", "sign", "new", "languages", "doctor"),
)
COMMANDS = {name: f"tsuho.cli.{name}_command" for name in NAMES}


def command(name: str) -> Command:
    """What does it."""
    found: Command = import_module(COMMANDS[name]).run
    return found


def run(does: Command, chosen: argparse.Namespace) -> int:
    """Runs the command that was chosen; its exit code."""
    chosen.today = today_in_japan(chosen.asked_at)
    try:
        return does(chosen)
    except BrokenPipeError:
        # The reader (head, less) has seen enough. Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (TsuhoError, ValidationError, OSError) as error:
        sys.stderr.write(f"tsuho: {error_line(error, chosen.lang)}\n")
        return 2
    except KeyboardInterrupt:
        return 130
