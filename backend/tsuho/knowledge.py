"""The only reader of `shared_data/`: TOML files in, one frozen `Knowledge` out."""

import os
import tomllib
from collections.abc import Callable
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from tsuho import languages
from tsuho.errors import BrokenKnowledge, Misfit
from tsuho.records import (
    ROLE_GROUPS,
    AgeWords,
    DefaultRules,
    Desk,
    Fact,
    FormMeaning,
    FormOrder,
    FormWords,
    Group,
    Harm,
    HarmWords,
    Holidays,
    Knowledge,
    Leaflet,
    Limits,
    PageSubject,
    Phrases,
    Plain,
    Platform,
    Preflight,
    Product,
    Record,
    Role,
    RoleGroup,
    Rules,
    Source,
    Templates,
    Terms,
    Wish,
    WrittenNumber,
)
from tsuho.records.cases import Cases, DraftCase, FindingCase, HoursCase, SituationCase
from tsuho.records.changes import Changes
from tsuho.records.desks import PLATFORM
from tsuho.records.form_prints import FormPrints
from tsuho.records.inbox import Correction, is_correctable, is_told
from tsuho.records.languages import Language, LanguageFacts, Languages, SentenceGroup, Translation
from tsuho.records.numbers import NoSuchNumber, Phones, written_numbers
from tsuho.records.sheet import SheetWords
from tsuho.records.signature import SigningKeys
from tsuho.records.time_stamps import TimeStamps
from tsuho.records.what_next import WhatNext
from tsuho.records.xarf import Xarf

R = TypeVar("R", bound=Record)
Context = dict[str, dict[str, tuple[str, ...]]] | None  # what pydantic hands to the validators of records

CHECKOUT = Path(__file__).resolve().parents[2]
LOCALES = CHECKOUT / "extension" / "_locales"


def default_folder() -> Path:
    """`shared_data/` of the checkout, or the folder that `TSUHO_SHARED_DATA` names."""
    return Path(os.environ.get("TSUHO_SHARED_DATA") or CHECKOUT / "shared_data")


# Files that quote the words of others: a number in them is none that we tell.
QUOTING = (
    "sources.toml",
    "form_labels",
    "page_words",
    "form_words.toml",
    "harm_words",
    "limits.toml",
    "cases",
    "inbox",
)


def read_knowledge(folder: Path | None = None, *, checking: bool = False, translating: bool = False) -> Knowledge:
    """Everything in the folder; with what only checks ask for (cases, numbers that stand written out), where they do,
    and for them and for compiling with the languages beside Japanese and English.
    Raises `BrokenKnowledge` with the file's name at the first file that does not fit."""
    at = folder or default_folder()
    tables = _Tables(at, checking)
    words = tables.of(at / "situations.toml")
    role_groups = _listed(RoleGroup, at / "situations.toml", words, "role_group")
    context = {ROLE_GROUPS: {group.id: group.roles for group in role_groups}}

    def record(kind: type[R], name: str) -> R:
        return _validated(kind, at / name, tables.of(at / name), context)

    def each(kind: type[R], folder: str, name: str) -> list[R]:
        return _each(kind, tables, at / folder, name, context)

    notes = at / "leaflet" / "notes.toml"
    platforms = {p.id: p for p in each(Platform, "platforms", "id")}
    desks = sorted(each(Desk, "desks", "id"), key=lambda desk: (not desk.leaflet, desk.id))
    return Knowledge(
        product=record(Product, "product.toml"),
        limits=record(Limits, "limits.toml"),
        sources={s.id: s for s in _listed(Source, at / "sources.toml", tables.of(at / "sources.toml"), "source")},
        groups=_listed(Group, at / "situations.toml", words, "group"),
        harm_words=_harm_words(tables, at),
        harms={h.id: h for h in sorted(each(Harm, "harms", "id"), key=lambda harm: harm.number)},
        roles={r.id: r for r in _listed(Role, at / "situations.toml", words, "role")},
        wishes={w.id: w for w in _listed(Wish, at / "situations.toml", words, "wish")},
        role_groups=role_groups,
        desks={d.id: _with_form_hosts(d, platforms) if d.id == PLATFORM else d for d in desks},
        default_rules=record(DefaultRules, "rules/_default.toml"),
        rules={r.harm: r for r in each(Rules, "rules", "harm")},
        templates={t.desk: t for t in each(Templates, "templates", "desk")},
        phrases=record(Phrases, "phrases.toml"),
        plain=record(Plain, "plain.toml"),
        terms=record(Terms, "terms.toml"),
        preflight=record(Preflight, "preflight.toml"),
        what_next=record(WhatNext, "what_next.toml"),
        changes=record(Changes, "changes.toml"),
        form_prints=record(FormPrints, "form_prints.toml"),
        sheet=record(SheetWords, "sheet.toml"),
        xarf=record(Xarf, "xarf.toml"),
        time_stamps=record(TimeStamps, "time_stamps.toml"),
        signing_keys=record(SigningKeys, "signing_keys.toml"),
        platforms=platforms,
        form_order=record(FormOrder, "form_labels.toml"),
        form_labels={m.meaning: m for m in each(FormMeaning, "form_labels", "meaning")},
        form_words=record(FormWords, "form_words.toml"),
        page_words={s.subject: s for s in each(PageSubject, "page_words", "subject")},
        holidays=record(Holidays, "holidays.toml"),
        ages=record(AgeWords, "ages.toml"),
        leaflet=_leaflet(tables, at / "leaflet"),
        leaflet_notes=_listed(Fact, notes, tables.of(notes), "note"),
        cases=_cases(tables, at / "cases") if checking else None,
        inbox=_inbox(at / "inbox") if checking else {},
        numbers=tuple(tables.numbers),
        languages=read_languages(at) if checking or translating else None,
        texts={name: text for name, text in sorted(tables.texts.items()) if is_correctable(name)},
        told={name: table for name, table in sorted(tables.told.items()) if is_told(name)},
        interface=languages.interface_words(LOCALES),
    )


def _inbox(folder: Path) -> dict[str, Correction]:
    """What people said, as they said it: no number is put into it."""
    return {path.stem: _validated(Correction, path, _toml(path)) for path in sorted(folder.glob("*.toml"))}


def read_languages(folder: Path | None = None, *, more: Path | None = None) -> Languages:
    """The languages beside Japanese and English, in the order of their ids, and what they translate. `more` is the
    folder of one that is being written elsewhere. Raises `BrokenKnowledge`."""
    at = folder or default_folder()
    place = at / languages.FOLDER
    if not (place / languages.GROUPS).is_file():
        return Languages()
    groups = _listed(SentenceGroup, place / languages.GROUPS, _toml(place / languages.GROUPS), "group")
    names = (path.relative_to(at).as_posix() for path in sorted(at.rglob("*.toml")))
    tables = {name: _toml(at / name) for name in names if languages.is_said(name)}
    desks = {Path(name).stem: table for name, table in tables.items() if name.startswith("desks/")}
    official = tuple(_toml(place / languages.OFFICIAL).get("words", ()))
    said = languages.sentences(tables, languages.interface_words(LOCALES), groups)
    homes = [path for path in sorted(place.iterdir()) if path.is_dir()] if more is None else [more]
    every = tuple(map(_language, homes))
    return Languages(groups=groups, sentences=said, all=every, official=official, phones=Phones(desks).by_name)


def _language(folder: Path) -> Language:
    path = folder / languages.FACTS
    facts = _validated(LanguageFacts, path, _toml(path))
    if facts.id != folder.name:
        parts = {"name": "id", "value": facts.id, "file": folder.name}
        raise BrokenKnowledge(path, f"id = {facts.id!r} in a folder {folder.name!r}", [Misfit("id", "misnamed", parts)])
    texts: dict[str, Translation] = {}
    for file in sorted(folder.glob("*.toml")):
        if file.name != languages.FACTS:
            entries = _toml(file)
            texts |= {place: _validated(Translation, file, entry) for place, entry in entries.items()}
    return Language(facts=facts, texts=texts)


def _with_form_hosts(desk: Desk, platforms: dict[str, Platform]) -> Desk:
    """The desk that stands for all services, with the hosts of their forms that are the service's own. A form on
    another host needs that host in the desk's record: a second look at an address that people will be led to."""
    own = [
        host
        for site in platforms.values()
        for form in site.legal_forms
        if any((host := urlsplit(form.url).hostname or "") == each or host.endswith(f".{each}") for each in site.hosts)
    ]
    return desk.model_copy(update={"hosts": tuple(dict.fromkeys((*desk.hosts, *own)))})


def read_cases(kind: str, folder: Path | None = None) -> list[dict[str, Any]]:
    """The cases of `cases/<kind>.toml`, or of the folder of that name, as tables, each with its whole report. Raises
    `BrokenKnowledge`.

    What TOML cannot say is put in here: `url = "…"` stands for a report with nothing else, `quote_utf16 = [0xd800]` for
    a text of these UTF-16 units, whole or not."""
    at = folder or default_folder()
    return _read_cases(_Tables(at, checking=False), at / "cases", kind)


def _cases(tables: "_Tables", folder: Path) -> Cases:
    return Cases(**{kind: _each_case(tables, folder, kind) for kind in Cases.model_fields})


def _each_case(tables: "_Tables", folder: Path, kind: str) -> tuple[Any, ...]:
    shapes: dict[str, type[Record]] = {
        "situations": SituationCase,
        "drafts": DraftCase,
        "findings": FindingCase,
        "hours": HoursCase,
    }
    path = folder / f"{kind}.toml"
    return tuple(_validated(shapes[kind], path, case) for case in _read_cases(tables, folder, kind))


def _read_cases(tables: "_Tables", folder: Path, kind: str) -> list[dict[str, Any]]:
    return [_whole(case) for path in _case_files(folder, kind) for case in tables.of(path).get("case", [])]


def _case_files(folder: Path, kind: str) -> list[Path]:
    """The file of this kind of cases, or those of its folder."""
    inside = sorted((folder / kind).glob("*.toml"))
    return inside or [folder / f"{kind}.toml"]


def _whole(case: dict[str, Any]) -> dict[str, Any]:
    if "url" in case:
        case = {**case, "report": {"url": case["url"]}}
        del case["url"]
    return {**case, "report": _report(case["report"])} if "report" in case else case


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


class _Tables:
    """The files as tables, with the telephone numbers that their sentences name put in; and the numbers that stand
    written out in those that were read."""

    def __init__(self, at: Path, checking: bool) -> None:
        self.at = at
        self.checking = checking
        self.numbers: list[WrittenNumber] = []
        self.texts: dict[str, str] = {}  # as they are written, by name ("desks/jinken")
        self.told: dict[str, dict[str, Any]] = {}  # by name, too
        self._desks = {path: self._toml(path) for path in sorted((at / "desks").glob("[!_]*.toml"))}
        self._phones = Phones({path.stem: table for path, table in self._desks.items()})

    def of(self, path: Path) -> dict[str, Any]:
        table = self._desks[path] if path in self._desks else self._toml(path)
        file = path.relative_to(self.at)
        if self.checking and file.parts[0] not in QUOTING:
            self.numbers += written_numbers(file.as_posix(), table)
        try:
            told: dict[str, Any] = self._phones.told(table)
        except NoSuchNumber as error:
            close = ", ".join(get_close_matches(error.name, self._phones.by_name, 3, 0.5)) or "—"
            misfit = Misfit(error.key, "no_such_number", {"name": error.name, "close": close})
            problem = f"{error.key}: {{phone:{error.name}}} is no channel with a number; close to it: {close}"
            raise BrokenKnowledge(path, problem, [misfit]) from None
        self.told[self._name(path)] = told
        return told

    def _toml(self, path: Path) -> dict[str, Any]:
        return _toml(path, lambda text: self.texts.update({self._name(path): text}))

    def _name(self, path: Path) -> str:
        return path.relative_to(self.at).with_suffix("").as_posix()


def _toml(path: Path, hear: Callable[[str], None] = lambda text: None) -> dict[str, Any]:
    """The file as a table; `hear` is told how it is written."""
    try:
        hear(text := path.read_text("utf-8"))
        return parsed(text)
    except FileNotFoundError:
        raise BrokenKnowledge(path, "the file is missing", [Misfit("", "missing_file", {})]) from None
    except OSError as error:  # a folder in its place, a link that leads round in a circle, no permission
        reason = error.strerror or type(error).__name__
        raise BrokenKnowledge(
            path, f"cannot be read: {reason}", [Misfit("", "unreadable", {"reason": reason})]
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BrokenKnowledge(
            path, f"is not TOML: {error}", [Misfit("", "not_toml", {"reason": str(error)})]
        ) from error


def parsed(text: str) -> dict[str, Any]:
    """The table that a text in TOML tells. A function of its own for the tests, which read the same few hundred files
    again and again: `tests/once.py` has each text parsed once. So nobody may change the table."""
    return tomllib.loads(text)


def _validated(kind: type[R], path: Path, values: Any, context: Context = None) -> R:
    try:
        return kind.model_validate(values, context=context)
    except ValidationError as error:
        misfits = _misfits(error)
        first = error.errors(include_url=False)[0]
        raise BrokenKnowledge(path, f"{misfits[0].key}: {first['msg']}", misfits) from error


def _misfits(error: ValidationError) -> list[Misfit]:
    """Everything that does not fit; a list that is too short because its parts do not fit is not told beside them."""
    all_of_them = [_misfit(each) for each in error.errors(include_url=False)]
    inner = tuple(misfit.key for misfit in all_of_them)
    return [each for each in all_of_them if not any(key.startswith(f"{each.key}.") for key in inner)]


def _misfit(error: ErrorDetails) -> Misfit:
    """What pydantic tells of one value, in our own words."""
    told = error.get("ctx", {})
    parts = {
        **{name: str(part) for name, part in told.items()},
        "value": str(error["input"]),
        "reason": error["msg"],
        "pattern": str(told.get("pattern", "")),
        "expected": str(told.get("expected", "")).replace(" or ", ", "),
        "least": str(told.get("min_length", 1)),
    }
    kind = "empty" if error["input"] == "" else error["type"]
    return Misfit(".".join(map(str, error["loc"])), kind, parts)


def _listed(kind: type[R], path: Path, table: dict[str, Any], key: str) -> tuple[R, ...]:
    if key not in table:
        raise BrokenKnowledge(path, f"has no [[{key}]]", [Misfit("", "no_table", {"name": key})])
    return tuple(_validated(kind, path, values) for values in table[key])


def _each(kind: type[R], tables: _Tables, folder: Path, name: str, context: Context) -> list[R]:
    """Every record of a folder; the file is named for the record. An empty folder is an error, not an empty answer.
    What begins with `_` is no record of its own."""
    paths = sorted(folder.glob("[!_]*.toml"))
    if not paths:
        raise BrokenKnowledge(folder, "holds no .toml file", [Misfit("", "empty_folder", {})])
    records = []
    for path in paths:
        record = _validated(kind, path, tables.of(path), context)
        if getattr(record, name) != path.stem:
            value = getattr(record, name)
            misfit = Misfit(name, "misnamed", {"name": name, "value": value, "file": path.name})
            raise BrokenKnowledge(path, f"{name} = {value!r} but the file is called {path.stem!r}", [misfit])
        records.append(record)
    return records


def _harm_words(all_tables: _Tables, at: Path) -> HarmWords:
    folder = at / "harm_words"
    meanings = all_tables.of(folder / "meanings.toml").get("meaning", {})
    examples = {
        key: {path.stem: all_tables.of(path).get("case", []) for path in _case_files(at / "cases", kind)}
        for key, kind in (("phrases", "phrases"), ("seen", "posts"))
    }
    words = {
        "typed": _typed(all_tables, folder / "typed"),
        "abroad": all_tables.of(folder / "abroad.toml").get("abroad", {}),
        "typed_by": all_tables.of(folder / "who.toml"),
        "posts": all_tables.of(folder / "posts.toml"),
        "danger": all_tables.of(folder / "danger.toml").get("danger", {}),
    }
    return _validated(HarmWords, folder, {"meanings": meanings, **words, **examples})


def _typed(all_tables: _Tables, folder: Path) -> dict[str, Any]:
    """The folder read as one file."""
    tables = [all_tables.of(path) for path in sorted(folder.glob("*.toml"))]
    lines = {harm: each for table in tables for harm, each in table.get("typed", {}).items()}
    return {**{key: value for table in tables for key, value in table.items()}, "typed": lines}


def _leaflet(all_tables: _Tables, folder: Path) -> Leaflet:
    tables = {part: all_tables.of(folder / f"{part}.toml") for part in ("simple", "detailed", "flow")}
    return _validated(
        Leaflet,
        folder,
        {
            "simple": tables["simple"].get("row", []),
            "detailed": tables["detailed"].get("row", []),
            "flow": tables["flow"].get("edge", []),
        },
    )
