"""A situation and a report, read once for everyone who looks at them. Pure."""

from typing import NamedTuple

from tsuho import web_address
from tsuho.records import Harm, Knowledge, Platform, Situation
from tsuho.reports import Report
from tsuho.sites import Sites
from tsuho.web_address import WebAddress


class Matter(NamedTuple):
    """What a person brings, with what every desk's draft and findings need to know of it."""

    situation: Situation
    harm: Harm
    report: Report
    url: str  # the address to report: the post's own link where it is known, else what the click pointed at
    address: WebAddress
    site: Platform | None


def read_matter(knowledge: Knowledge, sites: Sites, situation: Situation, report: Report) -> Matter:
    """The matter of a situation whose ids are known."""
    url = report.post.permalink or report.url
    address = web_address.parse(url)
    return Matter(situation, knowledge.harms[situation.harm], report, url, address, sites.of(address.host))
