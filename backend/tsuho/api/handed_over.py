"""What one process tells those that it starts: by the environment, since they have no arguments of ours."""

import json
import logging
import os
from collections.abc import Sequence
from typing import NamedTuple

FACTORY = "tsuho.api.worker:app"
_NAME = "TSUHO_WORKER"


class Given(NamedTuple):
    """What a worker needs to know."""

    hosts: Sequence[str]
    log: bool


def hand_over(given: Given) -> None:
    """For the processes that are started from here."""
    os.environ[_NAME] = json.dumps(given)


def handed_over() -> Given:
    """What this process was told."""
    hosts, log = json.loads(os.environ[_NAME])
    return Given(hosts, log)


def log_lines(wanted: bool) -> None:
    """A line for each answer, or none."""
    logging.basicConfig(format="%(asctime)s %(message)s", datefmt="%H:%M:%S", level=logging.WARNING)
    logging.getLogger("tsuho").setLevel(logging.INFO if wanted else logging.WARNING)
