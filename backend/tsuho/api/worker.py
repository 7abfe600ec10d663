"""One of several processes behind one port. Each reads the knowledge for itself and keeps nothing: none share state."""

import gc

from fastapi import FastAPI

from tsuho.api.app import create_app
from tsuho.api.handed_over import handed_over, log_lines
from tsuho.knowledge import read_knowledge


def app() -> FastAPI:
    """The application of this process."""
    given = handed_over()
    log_lines(given.log)
    made = create_app(read_knowledge(), allow_hosts=given.hosts)
    gc.freeze()
    return made
