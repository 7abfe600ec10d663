"""What it costs to look through the words of a post for kinds of harm, in both languages of the product."""

import json
import subprocess
import time
import tomllib
from collections.abc import Callable, Iterator
from itertools import islice

from benchmarks.table import Measured, Row
from tsuho.answers import Answers
from tsuho.knowledge import CHECKOUT, read_knowledge

CASES = CHECKOUT / "shared_data/cases"
LETTERS = 2_000
TEXTS = 40

PYTHON = Row("suggest_python", f"the server's look through {LETTERS:,} letters of posts", "ms", "ours", at_most=5)
BROWSER = Row("suggest_browser", f"the extension's look through {LETTERS:,} letters of posts", "ms", "ours", at_most=5)
ROWS = (PYTHON, BROWSER)

IN_NODE = """
import { readFileSync } from 'node:fs';
import { suggester } from './extension/engine/suggest.js';
const suggest = suggester(JSON.parse(readFileSync('extension/knowledge/suggest.json', 'utf8')));
const texts = JSON.parse(readFileSync(0, 'utf8'));
for (const text of texts) suggest(text);
console.log(JSON.stringify(texts.map(text => {
  const began = performance.now();
  suggest(text);
  return performance.now() - began;
})));
"""


def measure(wanted: Callable[[Row], bool]) -> Iterator[Measured]:
    """Those rows that are wanted."""
    texts = long_texts()
    if wanted(PYTHON):
        suggest = Answers(read_knowledge()).suggest
        yield Measured(PYTHON, tuple(_milliseconds(suggest, text) for text in [texts[0], *texts])[1:])
    if wanted(BROWSER):
        asked = ["node", "--input-type=module", "-e", IN_NODE]
        told = subprocess.run(asked, cwd=CHECKOUT, input=json.dumps(texts), capture_output=True, text=True, check=True)
        yield Measured(BROWSER, tuple(json.loads(told.stdout)))


def long_texts() -> list[str]:
    """Texts of that many letters: the posts that the suggestion is held to, one after the other, from another on each
    time."""
    files = sorted(each for each in CASES.rglob("*.toml") if each.relative_to(CASES).parts[0].startswith("posts"))
    cases = [case for file in files for case in tomllib.loads(file.read_text("utf-8"))["case"]]
    posts = [text for case in cases for text in case["says"]]
    step = len(posts) // TEXTS
    turned = (posts[at:] + posts[:at] for at in range(0, len(posts), step))
    return ["\n".join(each)[:LETTERS] for each in islice(turned, TEXTS)]


def _milliseconds(suggest: Callable[[str], object], text: str) -> float:
    began = time.perf_counter()
    suggest(text)
    return (time.perf_counter() - began) * 1_000
