"""What changed at a desk: ways in, form, what it takes, what is told of it, its drafts."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from tsuho.editions.edition import ON_UNFOLDING, Edition
from tsuho.editions.hours_words import hours_words
from tsuho.editions.telling import Change, change, rewritten, worded, words_in_a_line, words_or_none
from tsuho.records import Words

Desk = Mapping[str, Any]
LISTS = ("who", "needs", "does_not", "notes", "examples")
ANSWERS = ("anonymous", "screenshots", "answers", "how_long")


def desk_changes(id: str, old: Edition, new: Edition) -> Iterator[Change]:
    """Everything that changed at the desk of that id, in the order in which a person would ask."""
    before, after = old.desks.get(id), new.desks.get(id)
    if after is None or before is None:
        yield change("desk.came" if after else "desk.went")
        return
    both_whole = old.whole and new.whole
    yield from _named(before, after, both_whole)
    yield from _ways(before, after)
    yield from _form(before.get("form"), after.get("form"), new, id)
    yield from _scope(id, old, new)
    yield from _told(before, after, both_whole)
    yield from _draft(id, old, new)


def _named(before: Desk, after: Desk, both_whole: bool) -> Iterator[Change]:
    for key, kind in (("name", "desk.name"), ("operator", "desk.operator"), ("for_age", "desk.age")):
        if _differ(before.get(key), after.get(key)) and (key != "operator" or both_whole):
            yield change(kind, before=words_or_none(before.get(key)), after=words_or_none(after.get(key)))


def _differ(before: Any, after: Any) -> bool:
    """Whether two texts differ in words: what a bundle tells of them besides is no matter."""
    return (before and (before["ja"], before["en"])) != (after and (after["ja"], after["en"]))


# --- ways in --------------------------------------------------------------------------------------------------------


def _ways(before: Desk, after: Desk) -> Iterator[Change]:
    old, new = before.get("channels", []), after.get("channels", [])
    pairs = _paired(old, new)
    for channel in old:
        if not any(channel is each for each, _ in pairs):
            yield change("desk.way_went", way=_way(channel))
    for channel in new:
        if not any(channel is each for _, each in pairs):
            yield change("desk.way_came", way=_way(channel))
    for one, other in pairs:
        yield from _one_way(one, other)


def _paired(old: list[Desk], new: list[Desk]) -> list[tuple[Desk, Desk]]:
    """The same way in, in both: by kind, number and address, else by what it is called, else as the only one left."""
    pairs: list[tuple[Desk, Desk]] = []
    left = list(new)
    rules: tuple[Callable[[Desk], Any], ...] = (
        lambda way: (way["kind"], way.get("phone"), way.get("url"), way["label"]),
        lambda way: (way["kind"], way["label"]),
        lambda way: (way["kind"], way.get("phone"), way.get("url")),
    )
    for rule in rules:
        for one in old:
            if any(one is each for each, _ in pairs):
                continue
            other = next((each for each in left if rule(each) == rule(one)), None)
            if other is not None:
                pairs.append((one, other))
                left = [each for each in left if each is not other]
    return pairs


def _way(channel: Desk) -> Words:
    label, reached = words_or_none(channel["label"]), channel.get("phone") or channel.get("url") or ""
    return Words(ja=f"{label.ja} {reached}".rstrip(), en=f"{label.en} {reached}".rstrip())


def _one_way(before: Desk, after: Desk) -> Iterator[Change]:
    way = words_or_none(after["label"])
    for key, kind in (("phone", "desk.phone"), ("url", "desk.address")):
        if before.get(key) != after.get(key):
            old, new = (each.get(key) or worded("what.nobody") for each in (before, after))
            yield change(kind, way=way, before=old, after=new)
    if hours_words(before) != hours_words(after):
        yield change("desk.hours", way=way, before=hours_words(before), after=hours_words(after))
    if any(before.get(key) != after.get(key) for key in ("closed_on_holidays", "other_days")):
        yield change("desk.other_days", way=way)
    for key, kind in (("whom", "desk.whom"), ("note", "desk.way_note")):
        if _differ(before.get(key), after.get(key)):
            yield change(kind, way=way, before=words_or_none(before.get(key)), after=words_or_none(after.get(key)))
    spoken = [", ".join(each.get("languages", ["ja"])) for each in (before, after)]
    if spoken[0] != spoken[1]:
        yield change("desk.languages", way=way, before=spoken[0], after=spoken[1])


# --- form -----------------------------------------------------------------------------------------------------------


def _form(before: Desk | None, after: Desk | None, new: Edition, id: str) -> Iterator[Change]:
    if before is None or after is None:
        if after:
            yield change("desk.form_came", after=after["opens"])
        elif before:
            yield change("desk.form_went", before=before["opens"])
        return
    if before["opens"] != after["opens"]:
        yield change("desk.form_address", before=before["opens"], after=after["opens"])
    yield from _forms_for(before, after, new)
    if bool(before.get("verified")) is not bool(after.get("verified")):
        yield change("desk.form_known" if after.get("verified") else "desk.form_unknown")
    yield from _limits(before.get("limits", {}), after.get("limits", {}), new.draft_fields(id))
    facts = [words_in_a_line(worded(f"what.{fact}") for fact in _facts(each)) for each in (before, after)]
    if facts[0] != facts[1]:
        yield change("desk.form_asks", before=facts[0], after=facts[1])
    steps = [
        words_in_a_line(words_or_none(step["label"]) for step in each.get("steps", ())) for each in (before, after)
    ]
    if steps[0] != steps[1]:
        yield change("desk.form_way", before=steps[0], after=steps[1])
    if _differ(before.get("note"), after.get("note")):
        yield change("desk.form_note", before=words_or_none(before.get("note")), after=words_or_none(after.get("note")))


def _facts(form: Desk) -> list[str]:
    return list(dict.fromkeys(fact for asks in form.get("asks", ()) for fact in asks["facts"]))


def _forms_for(before: Desk, after: Desk, new: Edition) -> Iterator[Change]:
    for key, kind in (("for_harms", "harms"), ("for_roles", "roles")):
        old, now = before.get(key, {}), after.get(key, {})
        for id in dict.fromkeys((*old, *now)):
            addresses = [old.get(id, before["opens"]), now.get(id, after["opens"])]
            known = any(each["id"] == id for each in new.bundle[kind])
            if known and old.get(id) != now.get(id) and addresses[0] != addresses[1]:
                about = (id,) if kind == "harms" else ()
                what = new.label(kind, id)
                yield change("desk.form_for", about, what=what, before=addresses[0], after=addresses[1])


def _limits(before: Mapping[str, int], after: Mapping[str, int], labels: Mapping[str, Words]) -> Iterator[Change]:
    for field in dict.fromkeys((*before, *after)):
        if before.get(field) != after.get(field) and field in labels:
            old, new = (each.get(field, "—") for each in (before, after))
            yield change("desk.form_limit", field=labels[field], before=old, after=new)


# --- what it takes, and what is told --------------------------------------------------------------------------------


def _scope(id: str, old: Edition, new: Edition) -> Iterator[Change]:
    shared = [harm for harm in new.harms if harm in old.harms]
    taken = [each.taken.get(id, set()) for each in (old, new)]
    declined = [each.declined.get(id, set()) for each in (old, new)]
    moves: tuple[tuple[str, set[str]], ...] = (
        ("desk.takes", taken[1] - taken[0]),
        ("desk.takes_not", taken[0] - taken[1]),
        ("desk.declines", declined[1] - declined[0]),
        ("desk.declines_not", declined[0] - declined[1]),
    )
    for kind, moved in moves:
        harms = [harm for harm in shared if harm in moved]
        if harms:
            yield change(kind, harms, harms=words_in_a_line(new.label("harms", harm) for harm in harms))


def _told(before: Desk, after: Desk, both_whole: bool) -> Iterator[Change]:
    for key in LISTS:
        if key in ON_UNFOLDING and not both_whole:
            continue
        what = worded(f"what.{key}")
        for one, other in rewritten(before.get(key, ()), after.get(key, ())):
            if one and other:
                yield change("desk.answer", what=what, before=one, after=other)
            elif one:
                yield change("desk.sentence_went", what=what, before=one)
            else:
                yield change("desk.sentence_came", what=what, after=other)
    for key in ANSWERS if both_whole else ():
        if _differ(before.get(key), after.get(key)):
            yield change(
                "desk.answer",
                what=worded(f"what.{key}"),
                before=words_or_none(before[key]),
                after=words_or_none(after[key]),
            )
    days = [
        words_in_a_line(worded("what.days", days=each["days"]) for each in desk.get("expect", ()))
        for desk in (before, after)
    ]
    if days[0] != days[1]:
        yield change("desk.answer", what=worded("what.expect"), before=days[0], after=days[1])
    if _differ(before.get("number"), after.get("number")):
        yield change(
            "desk.number", before=words_or_none(before.get("number")), after=words_or_none(after.get("number"))
        )


def _draft(id: str, old: Edition, new: Edition) -> Iterator[Change]:
    before, after = old.draft_fields(id), new.draft_fields(id)
    if not before or not after:
        if before or after:
            yield change("desk.draft_came" if after else "desk.draft_went")
        return
    came = [label for field, label in after.items() if field not in before]
    went = [label for field, label in before.items() if field not in after]
    if came:
        yield change("desk.draft_fields_came", fields=words_in_a_line(came))
    if went:
        yield change("desk.draft_fields_went", fields=words_in_a_line(went))
    if not came and not went and old.draft_texts(id) != new.draft_texts(id):
        yield change("desk.draft_text")
