"""Checks: a fingerprint is of a form that we may lead to."""

from collections.abc import Iterator
from datetime import date

from tsuho.checks.check import Fault, check, fault
from tsuho.engine.pinned_hosts import is_pinned
from tsuho.records import Knowledge

FILE = "form_prints.toml"


@check("form-print-pinned", "cross-record", "A form's fingerprint is of an address on some desk's hosts, once.")
def form_print_pinned(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    told: set[str] = set()
    for index, form in enumerate(knowledge.form_prints.form):
        key = f"form.{index}.url"
        if not any(is_pinned(form.url, desk.hosts) for desk in knowledge.desks.values()):
            yield fault(FILE, key, "form-print-pinned.strange_host")
        if "?" in form.url or "#" in form.url:
            yield fault(FILE, key, "form-print-pinned.tail")
        if form.url in told:
            yield fault(FILE, key, "form-print-pinned.again")
        told.add(form.url)
