"""The command `tsuho`."""

from tsuho.cli.parser import main

__all__ = ["main"]
