"""What changed for a kind of harm: what it is called, danger and evidence, what to do first, which desk comes first."""

from collections.abc import Iterator

from tsuho.editions.edition import Edition
from tsuho.editions.telling import Change, change, rewritten, worded, words_in_a_line, words_or_none
from tsuho.records import Words


def harm_changes(id: str, old: Edition, new: Edition) -> Iterator[Change]:
    """Everything that changed for the harm of that id."""
    before, after = old.harms.get(id), new.harms.get(id)
    if after is None or before is None:
        yield change("harm.came" if after else "harm.went")
        return
    for key, kind in (("label", "harm.name"), ("line", "harm.line")):
        if before[key] != after[key]:
            yield change(kind, before=words_or_none(before[key]), after=words_or_none(after[key]))
    for key in ("danger", "evidence"):
        if before[key] != after[key]:
            told = [worded(f"what.{key}_{each[key]}") for each in (before, after)]
            yield change(f"harm.{key}", before=told[0], after=told[1])
    for one, other in rewritten(before.get("first", ()), after.get("first", ())):
        if one and other:
            yield change("harm.first", before=one, after=other)
        elif one:
            yield change("harm.first_went", before=one)
        else:
            yield change("harm.first_came", after=other)
    yield from _first_desk(id, old, new)


def _first_desk(id: str, old: Edition, new: Edition) -> Iterator[Change]:
    """Where another desk comes first now: the situations of one such change in one sentence."""
    before, after = _first_of(id, old), _first_of(id, new)
    moved: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for situation, other in after.items():
        one = before.get(situation, other)
        if one != other:
            moved.setdefault((one, other), []).append(situation)
    for (one, other), situations in moved.items():
        names = [words_or_none(edition.desks[desk]["short"]) for edition, desk in ((old, one), (new, other))]
        told = worded("what.all_situations") if len(situations) == len(after) else _told(situations, new)
        yield change("harm.first_desk", before=names[0], after=names[1], situations=told)


def _first_of(id: str, edition: Edition) -> dict[tuple[str, str], str]:
    return {(role, wish): desks[0] for role, wish, desks, _ in edition.situations(id) if desks}


def _told(situations: list[tuple[str, str]], new: Edition) -> Words:
    """Wishes by role: "本人: 消してほしい、警察に伝えたい"."""
    by_role: dict[str, list[Words]] = {}
    for role, wish in situations:
        by_role.setdefault(role, []).append(new.label("wishes", wish))
    parts = []
    for role, wishes in by_role.items():
        who, what = new.label("roles", role), words_in_a_line(wishes)
        parts.append(Words(ja=f"{who.ja}: {what.ja}", en=f"{who.en}: {what.en}"))
    return Words(ja=" / ".join(each.ja for each in parts), en=" / ".join(each.en for each in parts))
