"""What folds on the report page, and the presses with which a person opens it: told once, for all journeys."""

import json
import re
from typing import Any

# The control that opens what holds an element, and the element that it opens.
POST = ("#post-change", "#post-more")
KIND = ("#kind-change", "#kinds")
NEEDS = ("[data-needs] > summary", "[data-needs] > ul")
FIELDS = ("[data-companion] [data-part=fields] > summary", "[data-companion] .draft")
OPENERS = (
    (re.compile(r"^#(url|disclosure|captured|fact-|which-post|others)"), POST),
    (re.compile(r"data-action=.(add-post|pick-post|use-clicked)"), POST),
    (re.compile(r"^#(harm-search|kinds)"), KIND),
    (re.compile(r"data-need="), NEEDS),
    (re.compile(r"companion.*(draft-field|copy-field|textarea|overwrite|\.fate)"), FIELDS),
)
DESK = re.compile(r'\[data-desk="?(\w+)"?\]\s+(\S.*)')
IN_DRAFT = re.compile(r"desk-view|send-over|draft-|copy-field|textarea|reset-field")
IN_FACTS = re.compile(r"sources|expect dd|channels|data-age|accepted|cautions|data-part=facts")

PRESS = """((document, steps) => {
  for (const [opener, opened] of steps) {
    const press = document.querySelector(opener);
    const folded = document.querySelector(opened);
    if (press?.checkVisibility() && !folded?.checkVisibility()) press.click();
  }
  return true;
})"""


def openers(css: str) -> list[tuple[str, str]]:
    """What to press for an element to be seen, from the outside in."""
    found = [step for named, step in OPENERS if named.search(css)]
    if at_desk := DESK.search(css):
        desk, rest = at_desk.groups()
        card = f'[data-desk="{desk}"]'
        if ".unfold" not in rest:
            found.append((f"{card} .unfold", f"{card} .inside"))
        for part, holds in (("draft", IN_DRAFT), ("facts", IN_FACTS)):
            if holds.search(rest):
                found.append((f"{card} [data-part={part}]", f"#desk-{desk}-{part}"))
    elif IN_DRAFT.search(css) and "companion" not in css:
        found.append((".signpost.card [data-part=draft]", ".signpost.card .part"))
    return found


def unfolding(css: str, document: str = "document") -> str:
    """The expression that presses them."""
    return f"{PRESS}({document}, {json.dumps(openers(css))})"


def unfold(driver: Any, css: str) -> None:
    """Press them on the page that Selenium shows."""
    driver.execute_script(f"return {unfolding(css)}")
