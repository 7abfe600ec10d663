"""axe-core, run in a page: what would keep someone from using it."""

import json
from pathlib import Path
from typing import Any

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"

RUN = """
const done = arguments[arguments.length - 1];
const [only] = arguments;
const runOnly = only ? {runOnly: [only]} : {rules: {'target-size': {enabled: true}}};
axe.run(document, {resultTypes: ['violations'], ...runOnly}).then(
  result => done(result.violations.map(v => `${v.id}: ${v.help}: ${v.nodes.map(n => n.target.join(' ')).join(' | ')}`)),
  error => done([String(error)]));
"""


LONGEST = 180  # seconds: the directory holds thousands of elements, and the machine may be busy


def violations(driver: Any, only: str = "") -> list[str]:
    """Every violation on the driver's page, in a sentence each; of one rule alone, where it is named."""
    driver.execute_script(AXE.read_text("utf-8"))
    driver.set_script_timeout(LONGEST)
    found: list[str] = driver.execute_async_script(RUN, only)
    return found


def as_expression() -> str:
    """axe and its run as one expression for a page that only evaluates (the real popup)."""
    run = (
        "axe.run(document, {resultTypes: ['violations']}).then(result => JSON.stringify("
        "result.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join(' | '))))"
    )
    return f"(() => {{ {AXE.read_text('utf-8')}; return {run} }})()"


def read(answer: str) -> list[str]:
    """The violations out of `as_expression`'s answer."""
    found: list[str] = json.loads(answer)
    return found
