"""What a check is, and how it walks the knowledge."""

import tomllib
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Literal, NamedTuple, TypeVar

from tsuho.records import Knowledge, Order, Record, Words
from tsuho.sentences import Sentences, filled_sentence

Scope = Literal["record", "cross-record", "tree"]
Severity = Literal["error", "warning"]
R = TypeVar("R", bound=Record)

SENTENCES = Sentences(Path(__file__).with_name("sentences.toml"))


KINDS = {
    kind: Words(**words)
    for kind, words in tomllib.loads(Path(__file__).with_name("kinds.toml").read_text("utf-8")).items()
}
"""What an id may be of, as a fault calls it."""


class Fault(NamedTuple):
    """Something wrong in the data: where, what, and how to mend it. `file` is inside `shared_data/`."""

    file: str
    key: str
    problem: Words
    mend: Words
    severity: Severity = "error"


def fault(file: str, key: str, says: str, severity: Severity = "error", /, **parts: object) -> Fault:
    """The fault that `sentences.toml` words under that name ("check-id.what"), its {names} filled in."""
    sentence = SENTENCES.by_name[says]
    return Fault(
        file, key, filled_sentence(sentence["problem"], parts), filled_sentence(sentence["mend"], parts), severity
    )


DEFAULT_RULES = "rules/_default.toml"

Find = Callable[[Knowledge, date], Iterator[Fault]]


class Check(NamedTuple):
    """One rule about the data. `says` is the rule in one sentence; `day` is the day on which it is asked."""

    id: str
    scope: Scope
    says: str
    find: Find


CHECKS: list[Check] = []
HOLDING = (Record, tuple, dict)  # what may hold a record


def check(id: str, scope: Scope, says: str) -> Callable[[Find], Find]:
    """Registers the function as the check of that id; `says` is its docstring, too, so that it is said once."""

    def register(find: Find) -> Find:
        find.__doc__ = says
        CHECKS.append(Check(id, scope, says, find))
        return find

    return register


def files(knowledge: Knowledge) -> Iterator[tuple[str, Record]]:
    """Every record with the file it stands in."""
    yield "product.toml", knowledge.product
    yield "limits.toml", knowledge.limits
    yield "harm_words/typed", knowledge.harm_words.typed
    yield "harm_words/posts.toml", knowledge.harm_words.posts
    yield from (("sources.toml", source) for source in knowledge.sources.values())
    for words in (knowledge.groups, knowledge.roles.values(), knowledge.role_groups, knowledge.wishes.values()):
        yield from (("situations.toml", record) for record in words)
    folders: tuple[tuple[str, dict[str, Record]], ...] = (
        ("desks", {**knowledge.desks}),
        ("harms", {**knowledge.harms}),
        ("rules", {**knowledge.rules}),
        ("templates", {**knowledge.templates}),
        ("platforms", {**knowledge.platforms}),
        ("form_labels", {**knowledge.form_labels}),
        ("page_words", {**knowledge.page_words}),
    )
    for folder, records in folders:
        yield from ((f"{folder}/{id}.toml", record) for id, record in records.items())
    yield "form_labels.toml", knowledge.form_order
    yield "form_words.toml", knowledge.form_words
    yield DEFAULT_RULES, knowledge.default_rules
    yield "phrases.toml", knowledge.phrases
    yield "plain.toml", knowledge.plain
    yield "preflight.toml", knowledge.preflight
    yield "what_next.toml", knowledge.what_next
    yield "changes.toml", knowledge.changes
    yield "form_prints.toml", knowledge.form_prints
    yield "sheet.toml", knowledge.sheet
    yield "xarf.toml", knowledge.xarf
    yield "time_stamps.toml", knowledge.time_stamps
    yield "holidays.toml", knowledge.holidays
    yield "ages.toml", knowledge.ages
    yield from (("leaflet/notes.toml", note) for note in knowledge.leaflet_notes)
    for table in ("simple", "detailed", "flow"):
        yield from ((f"leaflet/{table}.toml", row) for row in getattr(knowledge.leaflet, table))


def orders_by_file(knowledge: Knowledge) -> Iterator[tuple[str, tuple[Order, ...]]]:
    """The orders of every file of rules, the defaults last."""
    yield from ((f"rules/{harm}.toml", rules.order) for harm, rules in knowledge.rules.items())
    yield DEFAULT_RULES, knowledge.default_rules.order


def records_within(record: Record, kind: type[R], at: str = "") -> list[tuple[str, R]]:
    """The record itself and every record nested in it that is of the kind, each with its key ("accepts.2.caution")."""
    found: list[tuple[str, R]] = []
    _gather(record, kind, at, found)
    return found


def _gather(value: object, kind: type[R], at: str, found: list[tuple[str, R]]) -> None:
    entries: Iterable[tuple[object, object]]
    if isinstance(value, Record):
        if isinstance(value, kind):
            found.append((at, value))
        entries = vars(value).items()  # pydantic: each field's name with its value
    elif isinstance(value, tuple):
        entries = enumerate(value)
    elif isinstance(value, dict):
        entries = value.items()
    else:
        return
    for key, each in entries:
        if isinstance(each, HOLDING):
            _gather(each, kind, f"{at}.{key}" if at else str(key), found)


def everywhere(knowledge: Knowledge, kind: type[R]) -> Iterator[tuple[str, str, R]]:
    """Every record of the kind with its file and key."""
    yield from ((file, key, found) for file, key, found in _every_record(knowledge) if isinstance(found, kind))


_walked: list[tuple[Knowledge, list[tuple[str, str, Record]]]] = []  # the last knowledge, and all that is in it


def _every_record(knowledge: Knowledge) -> list[tuple[str, str, Record]]:
    """Walked once for all checks: knowledge is frozen, and a walk through everything takes a while."""
    if not _walked or _walked[0][0] is not knowledge:
        every = [
            (file, key, found) for file, record in files(knowledge) for key, found in records_within(record, Record)
        ]
        _walked[:] = [(knowledge, every)]
    return _walked[0][1]
