"""One edition as its file holds it, asked for what the comparison needs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tsuho.editions.telling import words_or_none
from tsuho.records import Words

# What the packed file of the report page lacks: where one of two has it, neither is asked for it.
ON_UNFOLDING = ("who", "anonymous", "screenshots", "answers", "how_long", "does_not", "examples", "notes")


@dataclass(frozen=True)
class Edition:
    """A compiled bundle. Older ones may lack what newer ones have: whatever is not there is read as empty."""

    bundle: Mapping[str, Any]

    @property
    def name(self) -> str:
        """What the edition is called: "2026-11-29.2"."""
        return str(self.bundle["edition"])

    @property
    def whole(self) -> bool:
        """Whether it tells all of its desks; the packed file of the report page does not."""
        return any("anonymous" in desk for desk in self.desks.values())

    @property
    def desks(self) -> dict[str, dict[str, Any]]:
        """The desks by id."""
        desks: dict[str, dict[str, Any]] = self.bundle["desks"]
        return desks

    @cached_property
    def harms(self) -> dict[str, dict[str, Any]]:
        """The kinds of harm by id."""
        return {harm["id"]: harm for harm in self.bundle["harms"]}

    @property
    def sites(self) -> dict[str, dict[str, Any]]:
        """The sites by id; engines, which the packed file lacks, are none."""
        return {site["id"]: site for site in self.bundle["platforms"] if site.get("hosts")}

    def situations(self, harm: str) -> Iterator[tuple[str, str, list[str], list[str]]]:
        """Role, wish, the desks in the answer and those that will not take it, for every situation of that harm."""
        answers = self.bundle["answers"]
        signposts, refusals = self.bundle["signposts"], self.bundle["not_here"]
        for role, rows in zip(self.bundle["roles"], answers["of"].get(harm, ()), strict=False):
            for wish, row in zip(self.bundle["wishes"], rows, strict=False):
                shown, refused = answers["rows"][row]
                desks = [signposts[each][0] for each in shown]
                yield role["id"], wish["id"], desks, [refusals[each][0] for each in refused]

    @cached_property
    def taken(self) -> dict[str, set[str]]:
        """Desk -> the harms for which some answer leads to it."""
        return self._by_desk(2)

    @cached_property
    def declined(self) -> dict[str, set[str]]:
        """Desk -> the harms that some answer says it will not take, and none that it does."""
        return {desk: harms - self.taken.get(desk, set()) for desk, harms in self._by_desk(3).items()}

    def _by_desk(self, column: int) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for harm in self.harms:
            for situation in self.situations(harm):
                for desk in situation[column]:
                    found.setdefault(desk, set()).add(harm)
        return found

    def label(self, kind: str, id: str) -> Words:
        """What people call the harm, role or wish of that id."""
        return words_or_none(next(each["label"] for each in self.bundle[kind] if each["id"] == id))

    def draft_fields(self, desk: str) -> dict[str, Words]:
        """The fields of its drafts by id, with their labels."""
        words = self.bundle["words"]
        templates = self.bundle["templates"].get(desk, ())
        return {each[0]: words_or_none(words[each[1]]) for template in templates for each in template["fields"]}

    def draft_texts(self, desk: str) -> list[Any]:
        """What its drafts say, written out, so that another numbering of sentences is no change."""
        words = self.bundle["words"]

        def said(value: Any) -> Any:
            return words[value] if isinstance(value, int) else value

        return [
            [
                {key: template.get(key) for key in ("harms", "kinds", "roles", "wishes")},
                said(template["opening"]),
                [[id, *map(said, values)] for id, *values in template["fields"]],
            ]
            for template in self.bundle["templates"].get(desk, ())
        ]
