"""Every address that the knowledge names, with the file and the key where a keeper mends it."""

from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple

from tsuho.records import Knowledge, Words

About = Literal["desk", "site", "source"]


class Named(NamedTuple):
    """One place at which an address stands. `checked_on`: when a keeper last looked, where that is noted."""

    url: str
    about: About
    id: str
    name: Words
    file: str
    key: str
    checked_on: date | None = None


def named_addresses(knowledge: Knowledge, only: str | None = None) -> list[Named]:
    """Those of desks, sites and sources; of one desk or site alone, where `only` names it."""
    found = [*_of_desks(knowledge), *_of_sites(knowledge)]
    if only is not None:
        return [each for each in found if each.id == only]
    return [*found, *_of_sources(knowledge)]


def _of_desks(knowledge: Knowledge) -> Iterator[Named]:
    for desk in knowledge.desks.values():
        for key, url in desk.addresses():
            yield Named(url, "desk", desk.id, desk.short, f"desks/{desk.id}.toml", key, desk.checked_on)


def _of_sites(knowledge: Knowledge) -> Iterator[Named]:
    for site in knowledge.platforms.values():
        for index, form in enumerate(site.legal_forms):
            key = f"legal_forms.{index}.url"
            yield Named(
                form.url,
                "site",
                site.id,
                site.name,
                f"platforms/{site.id}.toml",
                key,
                form.checked_on or site.checked_on,
            )


def _of_sources(knowledge: Knowledge) -> Iterator[Named]:
    for source in knowledge.sources.values():
        if source.url and source.url.startswith(("https://", "http://")):
            title = Words(ja=source.title, en=source.title)
            yield Named(source.url, "source", source.id, title, "sources.toml", f"{source.id}.url")
