"""What hundreds of tests ask for alike is worked out once in a process: what a text in TOML tells, what a folder of
knowledge holds, what is compiled of it. Whatever differs is worked out for itself, and a test that asks whether
something comes out the same twice has it done `anew`."""

import gc
import hashlib
import inspect
from collections.abc import Callable
from copy import deepcopy
from functools import cache, wraps
from pathlib import Path
from typing import Any, TypeVar

from tsuho import knowledge as reader
from tsuho.checks import check, situations
from tsuho.compile import bundle, files
from tsuho.engine.triage import Triage, triage
from tsuho.records import Knowledge, Record, Situation
from tsuho.site import packing

T = TypeVar("T")
MOST = 6  # of what is big

anew = inspect.unwrap  # a function that works it out each time


def work_out_once() -> None:
    """From here on in this process; before the modules are read that ask for it. The product knows nothing of it: its
    functions are replaced where they are looked up, and what they give is changed by nobody, or copied."""
    reader.parsed = cache(reader.parsed)
    reader.read_knowledge = _once_a_content(reader.read_knowledge)
    bundle.compile_bundle = _once_a_knowledge(bundle.compile_bundle)
    files.compiled_files = _once_a_knowledge(files.compiled_files)
    answer = _once_a_ground(triage)
    check.records_within = _once_a_record(check.records_within)
    for asker in (bundle, situations):
        vars(asker)["triage"] = answer


def pack_quickly() -> None:
    """Packing as thoroughly as can be takes longer than all the rest of a site; no test asks how small it gets."""
    packing.THOROUGHLY = 1


def look_for_rubbish_seldom() -> None:
    """Knowledge, tables and tests are hundreds of thousands of objects that stay: to look through them again and again
    for what could go takes a tenth of the time."""
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


def _once_a_content(read: Callable[..., Knowledge]) -> Callable[..., Knowledge]:
    known: dict[Any, Knowledge] = {}

    @wraps(read)
    def once(folder: Path | None = None, *, checking: bool = False, translating: bool = False) -> Knowledge:
        try:
            held = _content(folder or reader.default_folder(), "*.toml"), _content(reader.LOCALES, "*.json")
        except OSError:  # the reader tells it in its own words
            return read(folder, checking=checking, translating=translating)
        key = (*held, checking, translating)
        if key not in known:
            _make_room(known)
            known[key] = read(folder, checking=checking, translating=translating)
        return known[key]

    return once


def _content(folder: Path, names: str) -> str:
    """A digest of all files of a folder with their names."""
    found = hashlib.sha256()
    for path in sorted(folder.rglob(names)):
        text = path.read_bytes() if path.is_file() else b""
        found.update(f"{path.relative_to(folder)} {len(text)} ".encode("utf-8", "surrogateescape") + text)
    return found.hexdigest()


def _once_a_knowledge(work: Callable[..., T]) -> Callable[..., T]:
    known: dict[int, tuple[Knowledge, T]] = {}

    @wraps(work)
    def once(knowledge: Knowledge) -> T:
        if id(knowledge) not in known:
            _make_room(known)
            known[id(knowledge)] = (knowledge, work(knowledge))
        return deepcopy(known[id(knowledge)][1])  # some change what they get

    return once


def _once_a_record(walk: Callable[..., T]) -> Callable[..., T]:
    """Knowledge that is broken in one place has all other records of the whole one."""
    known: dict[tuple[int, type[Record], str], tuple[Record, T]] = {}

    @wraps(walk)
    def once(record: Record, kind: type[Record], at: str = "") -> T:
        key = (id(record), kind, at)
        if key not in known:
            known[key] = (record, walk(record, kind, at))  # with the record itself: its id is nobody else's
        return known[key][1]

    return once


def _once_a_ground(answer: Callable[[Knowledge, Situation], Triage]) -> Callable[[Knowledge, Situation], Triage]:
    """Knowledge that is broken where no answer looks gives the answers of the whole one."""
    known: dict[tuple[int, ...], tuple[object, dict[tuple[str, str, str], Triage]]] = {}

    def once(knowledge: Knowledge, situation: Situation) -> Triage:
        ground = (
            *(knowledge.harms, knowledge.roles, knowledge.wishes, knowledge.desks),
            *(knowledge.rules, knowledge.default_rules, knowledge.product),
        )
        key = tuple(map(id, ground))
        if key not in known:
            _make_room(known)
            known[key] = (ground, {})
        answers, asked = known[key][1], (situation.harm, situation.role, situation.wish)
        if asked not in answers:
            answers[asked] = answer(knowledge, situation)
        return answers[asked]

    return once


def _make_room(known: dict[Any, Any]) -> None:
    while len(known) >= MOST:
        del known[next(iter(known))]
