"""The cases of `shared_data/cases/` as JSON, for tests in other languages: `python tests/cases_as_json.py > FILE`.

What TOML cannot say is put in here: `url = "…"` stands for a report with nothing else, `quote_utf16 = [0xd800]` for a
text of these UTF-16 units, whole or not.
"""

import json
import tomllib
from pathlib import Path
from typing import Any

CASES = Path(__file__).resolve().parents[1] / "shared_data" / "cases"


def all_cases() -> dict[str, list[dict[str, Any]]]:
    """Every case by kind: situations, drafts, findings."""
    return {kind: cases(kind) for kind in ("situations", "drafts", "findings")}


def cases(kind: str) -> list[dict[str, Any]]:
    """The cases of one file, with whole reports."""
    table = tomllib.loads((CASES / f"{kind}.toml").read_text("utf-8"))
    return [_whole(case) for case in table["case"]]


def _whole(case: dict[str, Any]) -> dict[str, Any]:
    if "url" in case:
        case = {**case, "report": {"url": case.pop("url")}}
    if "report" in case:
        case["report"] = _report(case["report"])
    return case


def _report(values: dict[str, Any]) -> dict[str, Any]:
    report: dict[str, Any] = {}
    for key, value in values.items():
        if key == "post":
            report[key] = _report(value)
        elif key.endswith("_utf16"):
            report[key.removesuffix("_utf16")] = "".join(map(chr, value))
        else:
            report[key] = value
    return report


if __name__ == "__main__":
    print(json.dumps(all_cases(), indent=1))
