"""What we say beside the desks' own records, fact by fact, with the file and the key under which each stands: so that
the page of 「これは違います」 can take a correction of any of it. Found by walking the files: a sentence that is added
tomorrow can be corrected tomorrow. Pure: `Knowledge` in, JSON out."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tsuho.engine.triage import orders
from tsuho.languages import texts_in_both
from tsuho.records import Knowledge
from tsuho.records.inbox import INTERFACE, LEAFLET, OTHERS

# What the danger card and the lines that listen say by themselves.
OF_INTERFACE = (
    "dangerCallTitle",
    "dangerCallDoubt",
    "dangerCallWhat",
    "dangerCallWhatElsewhere",
    "ownLifeText",
    "ownLifeNow",
)
# What stands in the same files and is no sentence to a person.
UNTOLD = ("log.day", "log.at_least")
DAYS = "_days"


class Told(NamedTuple):
    """One fact: the key as far as both languages share it; `en` is empty where the file has it in Japanese only."""

    key: str
    ja: str
    en: str = ""
    of: str = ""


def correctable(knowledge: Knowledge) -> dict[str, Any]:
    """`subjects`: what a person knows something about, each `{id, kind, name, facts}`; `joined`: sentences made of
    several, each with its parts, in Japanese; `to`: the mail address of whoever takes corrections, if anybody does."""
    tables, interface = knowledge.told, knowledge.interface
    harms = [
        _subject(f"harms/{harm.id}", "harms", (f"harms/{harm.id}", f"rules/{harm.id}"), tables)
        | {"name": harm.label.model_dump()}
        for harm in knowledge.harms.values()
    ]
    platforms = [
        _subject(f"platforms/{each.id}", "platforms", (f"platforms/{each.id}",), tables)
        | {"name": each.name.model_dump()}
        for each in knowledge.platforms.values()
    ]
    leaflet = [_subject(file, "leaflet", (file,), tables) for file in LEAFLET]
    others = [_subject(file, "others", (file,), tables) for file in (*OTHERS, "rules/_default")]
    said = [Told(key, *interface[key]) for key in OF_INTERFACE if key in interface]
    danger = {"id": INTERFACE, "kind": "others", "facts": [_fact(INTERFACE, each) for each in said]}
    subjects = [*harms, *platforms, *leaflet, *others, danger]
    to = knowledge.product.corrections_to
    return {"subjects": [each for each in subjects if each["facts"]], "joined": joined(knowledge)} | (
        {"to": to} if to else {}
    )


def _subject(id: str, kind: str, files: tuple[str, ...], tables: Mapping[str, Any]) -> dict[str, Any]:
    facts = [_fact(file, told) for file in files for told in told_in(tables.get(file, {}))]
    return {"id": id, "kind": kind, "facts": facts}


def _fact(file: str, told: Told) -> dict[str, str]:
    return {"file": file, **{name: value for name, value in told._asdict().items() if value}}


def told_in(table: Any) -> Iterator[Told]:
    """Every fact of one file: sentences in both languages, addresses of forms, days, cells of the leaflet."""
    yield from (Told(key, ja, en) for key, ja, en in texts_in_both(table) if key not in UNTOLD)
    for number, form in enumerate(table.get("legal_forms", ())):
        yield Told(f"legal_forms.{number}.url", form["url"])
    if "designated" in table:
        yield Told("designated.since", str(table["designated"]["since"]))
    yield from (Told(f"log.{key}", str(days)) for key, days in table.get("log", {}).items() if key.endswith(DAYS))
    for number, row in enumerate(table.get("row", ())):
        yield Told(f"row.{number}.label", row["label"])
        for desk, cell in row["cells"].items():
            for name in ("mark", "note"):
                if name in cell:
                    yield Told(f"row.{number}.cells.{desk}.{name}", cell[name], of=row["label"])


def joined(knowledge: Knowledge) -> dict[str, list[str]]:
    """A reason of our own order is said in one breath with what the desk does."""
    return {
        because.ja + does.ja: [because.ja, does.ja]
        for harm in knowledge.harms
        for order in orders(knowledge, harm)
        for desk, because in order.because.items()
        for does in knowledge.desks[desk].does
    }
