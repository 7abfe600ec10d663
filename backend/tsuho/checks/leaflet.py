"""Checks: the leaflet is complete."""

from collections.abc import Iterator
from datetime import date

from tsuho.checks.check import Fault, check
from tsuho.records import Knowledge

COLUMNS = ("ihaho", "jinken", "safeline", "bullying", "ihc", "houterasu")


@check("leaflet-complete", "record", "Every row of the leaflet has a cell for each of its six desks.")
def leaflet_complete(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for table in ("simple", "detailed"):
        for row in getattr(knowledge.leaflet, table):
            for desk in sorted(set(COLUMNS) ^ row.cells.keys()):
                problem = "the cell is missing" if desk in COLUMNS else "the leaflet's table has no such column"
                mend = "copy the cell from the leaflet, with its basis" if desk in COLUMNS else "delete the cell"
                yield Fault(f"leaflet/{table}.toml", f"{row.label}.cells.{desk}", problem, mend)


@check("flow-complete", "record", "The flow chart's arrows are numbered E1, E2 … without a gap.")
def flow_complete(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for number, edge in enumerate(knowledge.leaflet.flow, 1):
        if edge.id != f"E{number}":
            yield Fault("leaflet/flow.toml", edge.id, f"E{number} is expected here", "restore the missing arrow")
            return
