"""What several commands are given: a situation, a moment, a file of receipts."""

import argparse
import sys
from datetime import datetime
from pathlib import Path

from tsuho.engine.japan_time import JST
from tsuho.engine.receipts_file import ReceiptsFile, UnreadableReceipts, read_receipts
from tsuho.errors import TsuhoError
from tsuho.records import Situation


class NoMoment(TsuhoError):
    """What was written is no moment."""

    def __init__(self, option: str, written: str) -> None:
        super().__init__(f"{option}: {written!r} is no moment as ISO 8601 writes it (2026-11-29T12:00:00+09:00)")


def situation(chosen: argparse.Namespace) -> Situation:
    """The harm, role and wish that were chosen."""
    return Situation(harm=chosen.harm, role=chosen.role, wish=chosen.wish)


def moment(written: str, asked_at: datetime) -> datetime:
    """The moment to work it out for; that of asking, where nothing is written. A time without a zone is Japan's.
    Raises `NoMoment`."""
    if not written:
        return asked_at
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        raise NoMoment("--now", written) from None
    return at if at.tzinfo else at.replace(tzinfo=JST)


def receipts_file(file: str) -> ReceiptsFile:
    """What the file holds (`-`: standard input). Raises `UnreadableReceipts`, and `OSError` where it cannot be read."""
    content = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    try:
        try:
            return read_receipts(content.decode("utf-8-sig"))
        except UnicodeDecodeError:
            raise UnreadableReceipts("not_json") from None
    except UnreadableReceipts as error:
        error.where = file
        raise
