"""Checks: the leaflet is complete."""

from collections.abc import Iterator
from datetime import date

from tsuho.checks.check import Fault, check, fault
from tsuho.records import Knowledge

COLUMNS = ("ihaho", "jinken", "safeline", "bullying", "ihc", "houterasu")


@check("leaflet-complete", "record", "Every row of the leaflet has a cell for each of its six desks.")
def leaflet_complete(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for table in ("simple", "detailed"):
        for row in getattr(knowledge.leaflet, table):
            for desk in sorted(set(COLUMNS) ^ row.cells.keys()):
                says = "leaflet-complete.missing" if desk in COLUMNS else "leaflet-complete.no_column"
                yield fault(f"leaflet/{table}.toml", f"{row.label}.cells.{desk}", says)


@check("flow-complete", "record", "The flow chart's arrows are numbered E1, E2 … without a gap.")
def flow_complete(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for number, edge in enumerate(knowledge.leaflet.flow, 1):
        if edge.id != f"E{number}":
            yield fault("leaflet/flow.toml", edge.id, "flow-complete.gap", number=number)
            return
