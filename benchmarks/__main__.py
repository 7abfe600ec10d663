"""`python -m benchmarks`: every number of the product beside the least that could be had, in one table."""

import argparse
import json
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

from benchmarks import (
    actions,
    answer_paint,
    growth,
    in_pages,
    many_at_once,
    popup_page,
    popup_paint,
    records,
    server_start,
    server_throughput,
    site_visit,
    suggestion,
    weight,
)
from benchmarks.table import Measured, Row, render

SUBJECTS = (
    server_throughput,
    server_start,
    weight,
    popup_page,
    popup_paint,
    answer_paint,
    in_pages,
    actions,
    records,
    suggestion,
    growth,
    site_visit,
    many_at_once,
)
ROWS = tuple(row for subject in SUBJECTS for row in subject.ROWS)


def main() -> int:
    """Measure what was asked for and print the table; 1 where a goal was missed or a row could not be measured."""
    names = [row.name for row in ROWS]
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--only", metavar="NAME", action="append", choices=names, help=f"one of: {', '.join(names)}")
    parser.add_argument("--json", metavar="FILE", type=Path, help="write every round to this file, too")
    asked = parser.parse_args()

    def wanted(row: Row) -> bool:
        return not asked.only or row.name in asked.only

    measured: list[Measured] = []
    for subject in SUBJECTS:
        for each in _measured(subject, wanted):
            measured.append(each)
            print(f"{each.row.name}: {' | '.join(each.cells()[1:])}", file=sys.stderr, flush=True)
    print(render(measured))
    if asked.json:
        asked.json.parent.mkdir(parents=True, exist_ok=True)
        values = [each.values() for each in measured]
        asked.json.write_text(json.dumps(values, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return int(any(each.missing or each.met is False for each in measured))


def _measured(subject: ModuleType, wanted: Callable[[Row], bool]) -> Iterator[Measured]:
    """The subject's rows. Where one cannot be measured the table says why, and the other subjects go on."""
    missing = [row for row in subject.ROWS if wanted(row)]
    try:
        for each in subject.measure(wanted):
            missing.remove(each.row)
            yield each
    except Exception as error:
        traceback.print_exc()
        yield from (Measured(row, (), missing=f"{type(error).__name__}: see above") for row in missing)


if __name__ == "__main__":
    sys.exit(main())
