"""Checks: whatever a desk answers, or does not, there is a sentence and a way on."""

from collections.abc import Iterator
from datetime import date
from typing import get_args

from tsuho.checks.check import Fault, check, fault
from tsuho.records import Knowledge
from tsuho.records.what_next import After, Standing

FILE = "what_next.toml"


@check("next-leads", "cross-record", "Every answer and every silence has a sentence, and roads that are there.")
def next_leads(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    told = knowledge.what_next
    if not told.after:
        return
    roads = {road.id: road for road in told.road}
    for standing in get_args(Standing):
        if not any(standing in each.said and _fits_all(each) for each in told.after):
            yield fault(FILE, "after", "next-leads.unsaid", said=standing)
    for index, after in enumerate(told.after):
        for id in after.roads:
            if id not in roads:
                yield fault(FILE, f"after.{index}.roads", "next-leads.stranger", id=id)
        if not any(id in roads and roads[id].to in ("rest", "sheet") for id in after.roads):
            yield fault(FILE, f"after.{index}.roads", "next-leads.dead_end")
    named = [(f"road.{road.id}.desks", road.desks) for road in told.road]
    named += [(f"after.{index}.desks", each.desks) for index, each in enumerate(told.after)]
    named += [(f"also.{index}.desks", each.desks) for index, each in enumerate(told.also)]
    for key, desks in named:
        for id in desks or ():
            if id not in knowledge.desks:
                yield fault(FILE, key, "next-leads.stranger", id=id)
    for road in told.road:
        for id in road.wishes or ():
            if id not in knowledge.wishes:
                yield fault(FILE, f"road.{road.id}.wishes", "next-leads.stranger", id=id)


def _fits_all(after: After) -> bool:
    return not any((after.harms, after.roles, after.wishes, after.desks, after.evidence))
