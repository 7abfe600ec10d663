"""The same questions to both engines: Python's and, in Node, the extension's."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tsuho.records import Knowledge

PROGRAM = Path(__file__).parent / "extension" / "answers.js"


def in_javascript(bundle: Path, questions: Sequence[dict[str, Any]]) -> list[Any]:
    """The answers of one node process."""
    node = shutil.which("node")
    assert node, "Node is needed: the extension's engine runs in it."
    lines = "".join(json.dumps(question) + "\n" for question in questions)
    run = subprocess.run([node, PROGRAM, bundle], input=lines, capture_output=True, encoding="utf-8", timeout=120)
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.split("\n") if line]


def assert_alike(questions: Sequence[dict[str, Any]], python: Sequence[Any], javascript: Sequence[Any]) -> None:
    """Fails with the first question that they answer differently."""
    assert len(python) == len(javascript)
    for question, ours, theirs in zip(questions, python, javascript, strict=True):
        if json.dumps(ours, sort_keys=True) == json.dumps(theirs, sort_keys=True):
            continue
        # Lines take ten times as long to write: only for those who read them.
        expected, answered = (json.dumps(a, sort_keys=True, ensure_ascii=False, indent=1) for a in (ours, theirs))
        assert expected == answered, json.dumps(question)


def situations(knowledge: Knowledge) -> list[dict[str, str]]:
    """Every one that there is."""
    return [
        {"harm": harm, "role": role, "wish": wish}
        for harm in knowledge.harms
        for role in knowledge.roles
        for wish in knowledge.wishes
    ]
