"""Checks: who says when a list was there can be recognised for certain."""

import binascii
import hashlib
from collections.abc import Iterator
from datetime import date

from tsuho.checks.check import Fault, check, fault
from tsuho.records import Knowledge

FEWEST = 2  # one that falls silent, or whose key gets lost, must not be the only one


@check("stamp-root", "record", "The root of each time-stamp authority is the certificate of its fingerprint.")
def stamp_root(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for number, authority in enumerate(knowledge.time_stamps.authority):
        try:
            found = hashlib.sha256(authority.root_der).hexdigest()
        except (ValueError, binascii.Error):
            found = "-"
        if found != authority.root_sha256:
            yield fault("time_stamps.toml", f"authority.{number}.root", "stamp-root.other", found=found)


@check("stamp-authorities", "tree", "There are two time-stamp authorities or more, each with a root of its own.")
def stamp_authorities(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    told = knowledge.time_stamps.authority
    if told and len({each.root_sha256 for each in told}) < max(FEWEST, len(told)):
        yield fault("time_stamps.toml", "authority", "stamp-authorities.few")
