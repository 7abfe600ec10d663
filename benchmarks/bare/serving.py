"""How every bare server runs: one uvicorn process, no log, on the port it was given."""

import sys

import uvicorn
from starlette.types import ASGIApp


def serve(app: ASGIApp) -> None:
    """Answer on 127.0.0.1 until ended; the port is the first argument."""
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="warning", access_log=False)
