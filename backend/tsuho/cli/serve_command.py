"""`tsuho serve`: the server, until somebody stops it."""

import argparse

from tsuho.cli.serving import Behind, serve


def run(chosen: argparse.Namespace) -> int:
    """The command's exit code."""
    behind = Behind(chosen.workers, chosen.root_path.rstrip("/"), tuple(chosen.trust))
    return serve(chosen.host, chosen.port, chosen.allow_host, chosen.log, chosen.lang, behind)
