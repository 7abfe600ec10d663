"""No pattern can be made to look for long: those of the knowledge, of the backend's and of the extension's modules, on
texts made to hold them up, as long as what each may meet."""

import importlib
import json
import pkgutil
import re
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import tsuho
from tests.pumping import Pumped, pumped
from tsuho.checks.patterns import DANGER_WORDS, patterns_of
from tsuho.engine.constants import LONGEST_ADDRESS, LONGEST_PASSAGE
from tsuho.knowledge import read_knowledge

LONGEST = 0.05  # seconds
LONGEST_READ = 2000  # site-reader.js cuts what a page's facts are read from
WHOLE = ("injected/fill-form/", "fill/", "report/")  # what a person writes comes whole
CUT = {  # where a module cuts what it reads before a pattern sees it
    "injected/fill-form/labels.js": LONGEST_READ,
    "injected/fill-form/needs.js": 240,
    "injected/describe-post/author.js": 600,
    "injected/describe-post/label-rows.js": 24,
    "injected/describe-post/names.js": 300,
    "injected/describe-post/times.js": 600,
}
# What these make when they are asked is data, which is tried as such, or none of ours.
MADE_OF_DATA = {
    "capture/handed-over.js": 1,  # the knowledge's
    "engine/danger-words.js": 1,  # the knowledge's
    "engine/patterns.js": 1,  # the knowledge's
    "injected/describe-post/site-reader.js": 1,  # the knowledge's
    "injected/fill-form/labels.js": 1,  # plain words, escaped
    "injected/fill-form/steps.js": 1,  # the form's own, tried on what goes into it
    "server/schema.js": 1,  # the schema's
}
IN_PAGES = ("injected/", "capture/", "fill/", "report/", "browser/")
SCHEMA = Path(__file__).parents[1] / "extension" / "knowledge" / "bundle.schema.json"
PROGRAM = Path(__file__).parent / "extension" / "patterns-timed.js"

FOUND = list(patterns_of(read_knowledge()))
OF_ADDRESSES = sorted(
    {pattern for file, key, pattern in FOUND if file in ("preflight.toml", DANGER_WORDS) or "addresses" in key}
)
OF_PAGES = sorted({pattern for _, _, pattern in FOUND} - set(OF_ADDRESSES))


def slow(pattern: re.Pattern[str]) -> Iterator[tuple[str, Pumped]]:
    """The texts that hold the pattern up, each tried three times: a busy machine is no fault of the pattern."""
    for each in pumped(pattern.pattern):
        eighth = _seconds(pattern, each.text(LONGEST_ADDRESS // 8))
        if eighth < LONGEST / 100:
            continue  # even if the time grows with the square, all of it takes less than what is allowed
        text = each.text(LONGEST_ADDRESS // 8 if eighth > LONGEST else LONGEST_ADDRESS)
        if all(_seconds(pattern, text) > LONGEST for _ in range(3)):
            yield pattern.pattern, each


def _seconds(pattern: re.Pattern[str], text: str) -> float:
    began = time.process_time()
    pattern.search(text)
    return time.process_time() - began


def of_modules() -> Iterator[re.Pattern[str]]:
    """Those of all modules but the ones that read nothing but the project's own files."""
    for module in pkgutil.walk_packages(tsuho.__path__, "tsuho."):
        if not module.name.startswith(("tsuho.__main__", "tsuho.checks", "tsuho.compile")):
            for value in vars(importlib.import_module(module.name)).values():
                for each in value.values() if isinstance(value, dict) else (value,):
                    if isinstance(each, re.Pattern) and isinstance(each.pattern, str):
                        yield each


def test_no_pattern_that_the_server_uses_can_be_held_up() -> None:
    patterns = [re.compile(each, re.IGNORECASE | re.ASCII) for each in OF_ADDRESSES]
    own = {pattern.pattern: pattern for pattern in of_modules()}
    assert len(own) > 20
    assert [fault for pattern in (*patterns, *own.values()) for fault in slow(pattern)] == []


def test_a_pattern_that_can_be_held_up_is_found() -> None:
    assert any(slow(re.compile("^https?://e[.]jp/a/([^?#/]+[.][^?#/]+/.*)$")))


def test_no_pattern_of_the_knowledge_can_be_held_up_in_the_extension() -> None:
    asked = [*_asked(((each, "iu") for each in OF_ADDRESSES), LONGEST_ADDRESS)]
    asked += _asked(((each, "iu") for each in OF_PAGES), LONGEST_READ)
    assert len(asked) > 5000
    assert _slow_in_javascript(asked) == []


def test_no_pattern_of_the_extensions_engine_can_be_held_up() -> None:
    found = [each for each in _of_the_extension() if each["name"].startswith("engine/")]
    assert len(found) > 20
    assert _slow_in_javascript([*_asked(((each["source"], each["flags"]) for each in found), LONGEST_ADDRESS)]) == []


def test_no_pattern_of_the_schema_that_a_refreshed_bundle_is_held_to_can_be_held_up() -> None:
    found = set(_of_the_schema(json.loads(SCHEMA.read_text("utf-8"))))
    assert len(found) > 5
    assert _slow_in_javascript([*_asked(((each, "u") for each in sorted(found)), LONGEST_ADDRESS)]) == []


def test_no_pattern_of_the_scripts_in_pages_and_of_the_report_page_can_be_held_up() -> None:
    lengths: dict[tuple[str, str], int] = {}
    for each in _of_the_extension():
        if each["name"].startswith(IN_PAGES):
            key = (each["source"], each["flags"])
            lengths[key] = max(lengths.get(key, 0), _longest(each["name"]))
    assert len(lengths) > 400
    asked = [one for pattern, length in lengths.items() for one in _asked(iter([pattern]), length)]
    assert [(each["source"], each["before"], each["unit"]) for each in _slow_in_javascript(asked)] == []


def _longest(module: str) -> int:
    """How long a text its patterns may meet."""
    return CUT.get(module, LONGEST_PASSAGE if module.startswith(WHOLE) else LONGEST_READ)


def test_patterns_that_are_made_of_parts_are_found_too() -> None:
    made = {each["name"] for each in _of_the_extension() if "(?:schrieb|" in each["source"]}
    assert "injected/describe-post/author.js" in made


def test_patterns_that_are_made_without_new_are_found_too() -> None:
    made = {each["name"] for each in _of_the_extension() if "届け先|配送先" in each["source"]}
    assert made == {"injected/words/form-labels.js"}


def test_no_module_makes_patterns_that_nobody_tries() -> None:
    assert _listed()["later"] == MADE_OF_DATA


def _of_the_extension() -> list[dict[str, str]]:
    """Each pattern in the extension's modules, by the module's name."""
    found: list[dict[str, str]] = _listed()["found"]
    return found


@cache
def _listed() -> dict[str, Any]:
    listed = subprocess.run([_node(), PROGRAM, "--list"], capture_output=True, check=True, encoding="utf-8", timeout=60)
    told: dict[str, Any] = json.loads(listed.stdout)
    return told


def _of_the_schema(part: Any) -> Iterator[str]:
    if isinstance(part, dict) and isinstance(part.get("pattern"), str):
        yield part["pattern"]
    for each in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from _of_the_schema(each)


def _asked(patterns: Iterator[tuple[str, str]], length: int) -> Iterator[dict[str, Any]]:
    for source, flags in patterns:
        for each in _pumped_as_python_reads_it(source):
            yield {"source": source, "flags": flags, **each._asdict(), "length": length}


def _slow_in_javascript(asked: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """What is slow: an eighth of the length is tried first, and of what takes long with it the whole, twice."""
    eighths = [each | {"length": each["length"] // 8} for each in asked]
    suspects = [each for each, ms in zip(asked, _milliseconds(eighths), strict=True) if ms > LONGEST * 10]
    for _ in range(2):
        suspects = [each for each, ms in zip(suspects, _milliseconds(suspects), strict=True) if ms > LONGEST * 1000]
    return suspects


def _milliseconds(asked: Sequence[dict[str, Any]]) -> list[float]:
    lines = "".join(json.dumps(each) + "\n" for each in asked)
    run = subprocess.run([_node(), PROGRAM], input=lines, capture_output=True, encoding="utf-8", timeout=300)
    assert run.returncode == 0, run.stderr
    return [float(line) for line in run.stdout.split()]


def _node() -> str:
    node = shutil.which("node")
    assert node, "Node is needed: the extension's patterns are tried in it."
    return node


def _pumped_as_python_reads_it(source: str) -> tuple[Pumped, ...]:
    plain = re.sub(r"\\p\{[^}]*\}", "a-z", source).replace("\\/", "/")
    try:
        return pumped(plain)
    except (re.error, FutureWarning):  # JavaScript takes a bracket within brackets as it stands
        return tuple(Pumped("", unit, "\0") for unit in ("a", "/", ".", " "))
