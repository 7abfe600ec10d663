"""The only reader of `shared_data/`: TOML files in, one frozen `Knowledge` out."""

import os
import tomllib
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from tsuho.errors import BrokenKnowledge
from tsuho.records import (
    ROLE_GROUPS,
    DefaultRules,
    Desk,
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
    Platform,
    Preflight,
    Product,
    Record,
    Role,
    RoleGroup,
    Rules,
    Source,
    Templates,
    Wish,
)

R = TypeVar("R", bound=Record)
Context = dict[str, dict[str, tuple[str, ...]]] | None  # what pydantic hands to the validators of records

CHECKOUT = Path(__file__).resolve().parents[2]


def default_folder() -> Path:
    """`shared_data/` of the checkout, or the folder that `TSUHO_SHARED_DATA` names."""
    return Path(os.environ.get("TSUHO_SHARED_DATA") or CHECKOUT / "shared_data")


def read_knowledge(folder: Path | None = None) -> Knowledge:
    """Everything in the folder. Raises `BrokenKnowledge` with the file's name at the first thing that does not fit."""
    at = folder or default_folder()
    words = _toml(at / "situations.toml")
    role_groups = _listed(RoleGroup, at / "situations.toml", words, "role_group")
    context = {ROLE_GROUPS: {group.id: group.roles for group in role_groups}}
    desks = _each(Desk, at / "desks", "id", context)
    return Knowledge(
        product=_record(Product, at / "product.toml"),
        limits=_record(Limits, at / "limits.toml"),
        sources={s.id: s for s in _listed(Source, at / "sources.toml", _toml(at / "sources.toml"), "source")},
        groups=_listed(Group, at / "situations.toml", words, "group"),
        harm_words=_harm_words(at / "harm_words"),
        harms={h.id: h for h in sorted(_each(Harm, at / "harms", "id"), key=lambda harm: harm.number)},
        roles={r.id: r for r in _listed(Role, at / "situations.toml", words, "role")},
        wishes={w.id: w for w in _listed(Wish, at / "situations.toml", words, "wish")},
        role_groups=role_groups,
        desks={d.id: d for d in sorted(desks, key=lambda desk: (not desk.leaflet, desk.id))},
        default_rules=_record(DefaultRules, at / "rules" / "_default.toml", context),
        rules={r.harm: r for r in _each(Rules, at / "rules", "harm", context)},
        templates={t.desk: t for t in _each(Templates, at / "templates", "desk", context)},
        phrases=_record(Phrases, at / "phrases.toml"),
        preflight=_record(Preflight, at / "preflight.toml", context),
        platforms={p.id: p for p in _each(Platform, at / "platforms", "id")},
        form_order=_record(FormOrder, at / "form_labels.toml"),
        form_labels={m.meaning: m for m in _each(FormMeaning, at / "form_labels", "meaning")},
        form_words=_record(FormWords, at / "form_words.toml"),
        page_words={s.subject: s for s in _each(PageSubject, at / "page_words", "subject")},
        holidays=_record(Holidays, at / "holidays.toml"),
        leaflet=_leaflet(at / "leaflet"),
    )


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise BrokenKnowledge(path, "the file is missing") from None
    except OSError as error:  # a folder in its place, a link that leads round in a circle, no permission
        raise BrokenKnowledge(path, f"cannot be read: {error.strerror or type(error).__name__}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BrokenKnowledge(path, f"is not TOML: {error}") from error


def _validated(kind: type[R], path: Path, values: Any, context: Context = None) -> R:
    try:
        return kind.model_validate(values, context=context)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise BrokenKnowledge(path, f"{where}: {first['msg']}") from error


def _record(kind: type[R], path: Path, context: Context = None) -> R:
    return _validated(kind, path, _toml(path), context)


def _listed(kind: type[R], path: Path, table: dict[str, Any], key: str) -> tuple[R, ...]:
    if key not in table:
        raise BrokenKnowledge(path, f"has no [[{key}]]")
    return tuple(_validated(kind, path, values) for values in table[key])


def _each(kind: type[R], folder: Path, name: str, context: Context = None) -> list[R]:
    """Every record of a folder; the file is named for the record. An empty folder is an error, not an empty answer.
    What begins with `_` is no record of its own."""
    paths = sorted(folder.glob("[!_]*.toml"))
    if not paths:
        raise BrokenKnowledge(folder, "holds no .toml file")
    records = []
    for path in paths:
        record = _record(kind, path, context)
        if getattr(record, name) != path.stem:
            raise BrokenKnowledge(path, f"{name} = {getattr(record, name)!r} but the file is called {path.stem!r}")
        records.append(record)
    return records


def _harm_words(folder: Path) -> HarmWords:
    meanings = _toml(folder / "meanings.toml").get("meaning", {})
    files = {name: _toml(folder / f"{name}.toml") for name in ("typed", "posts")}
    return _validated(HarmWords, folder, {"meanings": meanings, **files})


def _leaflet(folder: Path) -> Leaflet:
    tables = {part: _toml(folder / f"{part}.toml") for part in ("simple", "detailed", "flow")}
    return _validated(
        Leaflet,
        folder,
        {
            "simple": tables["simple"].get("row", []),
            "detailed": tables["detailed"].get("row", []),
            "flow": tables["flow"].get("edge", []),
        },
    )
