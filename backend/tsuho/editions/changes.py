"""All that differs between two editions, desk by desk, harm by harm, site by site."""

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from tsuho.editions.desk_changes import desk_changes
from tsuho.editions.edition import Edition
from tsuho.editions.harm_changes import harm_changes
from tsuho.editions.site_changes import site_changes
from tsuho.editions.telling import Change, words_or_none
from tsuho.records import Words

About = Literal["desk", "harm", "site"]

# What somebody who has reported there may rely on: a keeper is offered these for `shared_data/changes.toml`.
MATTERS = frozenset({
    *("desk.went", "desk.phone", "desk.address", "desk.way_went", "desk.form_address", "desk.form_for"),
    *("desk.form_went", "desk.takes_not", "desk.declines", "harm.danger", "harm.evidence"),
})  # fmt: skip


class Changed(NamedTuple):
    """What changed about one desk, harm or site."""

    about: About
    id: str
    name: Words
    changes: tuple[Change, ...]


def changes(old: Edition, new: Edition) -> list[Changed]:
    """Desks first, then harms, then sites; what did not change is not there."""
    return [*_each("desk", old, new), *_each("harm", old, new), *_each("site", old, new)]


_KINDS: dict[About, tuple[str, str, Callable[[str, Edition, Edition], Iterator[Change]]]] = {
    "desk": ("desks", "short", desk_changes),
    "harm": ("harms", "label", harm_changes),
    "site": ("sites", "name", site_changes),
}


def _each(about: About, old: Edition, new: Edition) -> Iterator[Changed]:
    listed, called, find = _KINDS[about]
    before, after = getattr(old, listed), getattr(new, listed)
    for id in dict.fromkeys((*after, *before)):
        found = tuple(find(id, old, new))
        if found:
            yield Changed(about, id, words_or_none((after.get(id) or before[id])[called]), found)
