"""A situation and a report, read once for everyone who looks at them. Pure."""

from typing import NamedTuple

from tsuho import web_address
from tsuho.disclosure import disclosed
from tsuho.records import Harm, Knowledge, Platform, Situation
from tsuho.reports import Report
from tsuho.sites import Sites
from tsuho.web_address import WebAddress


class Place(NamedTuple):
    """Where a post is. `raw` is its address as it was brought, `url` what of it the desk gets."""

    raw: str
    url: str
    address: WebAddress  # the parts of `url`
    site: Platform | None


class Matter(NamedTuple):
    """What a person brings, with what every desk's draft and findings need to know of it.

    `place` is that of the post's own link where it is known, else of what the click pointed at. `others` are those of
    further posts by their number in the report (2, 3 …), each address once."""

    situation: Situation
    harm: Harm
    report: Report
    place: Place
    page_url: str  # the page it was on, without tracking
    others: dict[int, Place]

    @property
    def url(self) -> str:
        """The address to report."""
        return self.place.url

    @property
    def urls(self) -> tuple[str, ...]:
        """The addresses of all posts, each once."""
        return tuple(place.url for place in (self.place, *self.others.values()) if place.url)


def read_matter(knowledge: Knowledge, sites: Sites, situation: Situation, report: Report) -> Matter:
    """The matter of a situation whose ids are known."""
    tracking = knowledge.preflight.lists.get("tracking", ())

    def place_of(raw: str, number: str) -> Place:
        site = sites.of(web_address.parse(raw).host)
        url = disclosed(raw, report.disclose, number, site, tracking)
        return Place(raw, url, web_address.parse(url), site)

    place = place_of(report.post.permalink or report.url, report.post.number)
    others: dict[int, Place] = {}
    seen = {place.url, ""}
    for number, post in enumerate(report.others, 2):
        other = place_of(post.permalink, post.number)
        if other.url not in seen:
            seen.add(other.url)
            others[number] = other
    page_url = disclosed(report.page_url, "", "", None, tracking)
    return Matter(situation, knowledge.harms[situation.harm], report, place, page_url, others)
