"""The extension judges a refreshed bundle as pydantic judges a compiled one: many changes, one verdict.

Whether a text is a regular expression, and an address one that browsers take, only the extension judges here; the
keepers learn it from `tsuho check`.
"""

import json
import random
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from tsuho.compile.bundle import compile_bundle
from tsuho.compile.files import FOLDER
from tsuho.records import Knowledge
from tsuho.records.bundle import Bundle

PROGRAM = Path(__file__).parent / "extension" / "misfits.js"
ABSENT = object()  # the key is taken away
VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 1.5, 2**53, [], {}, [[]], [None], {"": ""}, {"ja": "あ"}, {"ja": "", "en": ""}),
    *("", " ", "x", "ihc", "S01", "a;b", "unknown", "page", "2026-02-28", "2026-02-30", "2026-1-1", "1"),
    *(
        "09:00",
        "9:00",
        "０９:００",
        "-09:00",
        "#9110",
        "https://example.jp/",
        "http://",
        "javascript:1",
        "2026-11-23.1",
    ),
)

TABLES = {"desks", "templates", "sources", "of", "lists", "for_harms", "for_roles", "limits", "plain"}  # entries by id

Part = str | int


@pytest.fixture(scope="module")
def bundle(knowledge: Knowledge) -> Any:
    """A small bundle: of what is alike in structure, one; and what no record has today."""
    thinned = _thinned(json.loads(json.dumps(compile_bundle(knowledge))))
    form = next(desk["form"] for desk in thinned["desks"].values() if "form" in desk)
    form |= {"verified": True, "limits": {"notes": 500}, "for_roles": {"school": form["opens"]}}
    thinned["platforms"][0].setdefault("addresses", {})["private"] = ["^/dm"]
    return thinned


def test_the_thinned_bundle_still_has_every_part(bundle: Any) -> None:
    schema = json.loads((FOLDER / "bundle.schema.json").read_text("utf-8"))
    held = {key for path in _paths(bundle) for key in path if isinstance(key, str)}
    named = {key for part in (schema, *schema["$defs"].values()) for key in part.get("properties", ())}
    assert named <= held


@pytest.mark.anew
@pytest.mark.skipif(shutil.which("node") is None, reason="needs Node")
def test_python_and_javascript_refuse_the_same_changes(bundle: Any, tmp_path: Path) -> None:
    drawn = random.Random(1)  # the same in every run
    paths = {_alike(path): path for path in _paths(bundle)}.values()
    parts = [(*_lone(bundle, path), [ABSENT, *drawn.sample(VALUES, 5)]) for path in paths]
    assert [path for part, path, _ in parts if not _fits(part)] == []
    told = [
        {"bundle": part, "path": path, "values": [[] if value is ABSENT else [value] for value in values]}
        for part, path, values in parts
    ]
    file = tmp_path / "changes.json"
    file.write_text(json.dumps(told), "utf-8")
    run = subprocess.run(["node", PROGRAM, file], capture_output=True, text=True, check=True)
    places = json.loads(run.stdout)
    changes = [(part, path, value) for part, path, values in parts for value in values]
    assert len(places) == len(changes) > 900
    differing = [
        f"{'.'.join(map(str, path))} = {'(left out)' if value is ABSENT else json.dumps(value)}: JavaScript {place!r}"
        for (part, path, value), place in zip(changes, places, strict=True)
        if _fits_changed(part, path, value) != (place is None)
    ]
    assert differing == []
    assert 100 < places.count(None) < len(places) / 2, "both kinds of verdict are among them"


def test_a_key_to_come_is_no_reason_to_refuse_a_bundle() -> None:
    assert b'"additionalProperties":false' not in (FOLDER / "bundle.schema.json").read_bytes()


def _thinned(value: Any, name: str = "") -> Any:
    """Of a list, or of a table by ids, only the entries that have a part which those before them lack."""
    if isinstance(value, list):
        entries = [value[index] for index in _new(dict(enumerate(value)))]
        return [each if _is_list(each) else _thinned(each) for each in entries]  # a row keeps its columns
    if isinstance(value, dict):
        kept = _new(value) if name in TABLES else value
        return {key: _thinned(value[key], key) for key in kept}
    return value


def _new(entries: dict[Any, Any]) -> list[Any]:
    seen: set[str] = set()
    kept = []
    for key, entry in entries.items():
        parts = _parts(entry)
        if parts - seen:
            kept.append(key)
        seen |= parts
    return kept


def _parts(value: Any) -> set[str]:
    """The paths of all its parts with their types, alike for all entries of a list."""
    entries = value.items() if isinstance(value, dict) else (("*", each) for each in value) if _is_list(value) else ()
    return {type(value).__name__, *(f"{key}.{part}" for key, each in entries for part in _parts(each))}


def _is_list(value: Any) -> bool:
    return isinstance(value, list)


def _paths(value: Any, at: tuple[Part, ...] = ()) -> Iterator[tuple[Part, ...]]:
    entries = value.items() if isinstance(value, dict) else enumerate(value) if _is_list(value) else ()
    for key, each in entries:
        yield (*at, key)
        yield from _paths(each, (*at, key))


def _alike(path: tuple[Part, ...]) -> tuple[Part, ...]:
    """The path with a star for every index and id."""
    held = zip((None, *path), path, strict=False)
    return tuple("*" if isinstance(key, int) or table in TABLES else key for table, key in held)


def _lone(value: Any, path: tuple[Part, ...], name: Part = "") -> tuple[Any, tuple[Part, ...]]:
    """What lies on the path, with as little beside it as may be, for what is judged is judged by itself; and the path
    that leads there now."""
    if not path:
        return value, ()
    key, rest = path[0], path[1:]
    if _is_list(value) and _is_list(value[int(key)]):  # a row keeps its columns
        return [value[int(key)]], (0, *rest)
    inner, at = _lone(value[key], rest, key)
    if _is_list(value):
        return [inner], (0, *at)
    beside = () if name in TABLES else value
    return {**{each: _least(value[each], each) for each in beside}, key: inner}, (key, *at)


def _least(value: Any, name: str = "") -> Any:
    """The first entry of each list and each table by ids."""
    if isinstance(value, list):
        return [each if _is_list(each) else _least(each) for each in value[:1]]
    if isinstance(value, dict):
        return {key: _least(value[key], key) for key in (list(value)[:1] if name in TABLES else value)}
    return value


def _fits_changed(bundle: Any, path: tuple[Part, ...], value: Any) -> bool:
    """Whether pydantic takes the bundle with the change; the bundle is left as it was."""
    holder = bundle
    for key in path[:-1]:
        holder = holder[key]
    before = holder.copy()
    if value is ABSENT:
        del holder[path[-1]]
    else:
        holder[path[-1]] = value
    try:
        return _fits(bundle)
    finally:
        holder.clear()
        holder.extend(before) if isinstance(holder, list) else holder.update(before)


def _fits(bundle: Any) -> bool:
    """Whether pydantic takes the bundle."""
    try:
        Bundle.model_validate_json(json.dumps(bundle), strict=True, extra="ignore")
    except ValidationError:
        return False
    return True
