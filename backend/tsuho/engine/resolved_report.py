"""A report with its addresses looked up, once for everyone who looks at them. Pure;
`extension/engine/resolved-report.js` is its twin.
"""

from typing import NamedTuple

from tsuho.engine import web_address
from tsuho.engine.disclosure import disclosed, usual
from tsuho.engine.own_address import is_own, is_private
from tsuho.engine.reports import Report
from tsuho.engine.sites import Sites
from tsuho.engine.web_address import WebAddress, is_web
from tsuho.records import Harm, Knowledge, Platform, Situation


class PostAddress(NamedTuple):
    """The address of a post. `raw` is as it was brought, `url` what of it the desk gets; `is_own`: only this machine or
    its network can open that (`own_address`); `is_public`: it is one of the web that others can open, too."""

    raw: str
    url: str
    brought: WebAddress  # the parts of `raw`
    parts: WebAddress  # those of `url`
    site: Platform | None
    is_own: bool
    is_public: bool


def post_address(raw: str, url: str, site: Platform | None) -> PostAddress:
    """The address, read once for everyone who looks at it."""
    brought, own = web_address.parse(raw), is_own(url)
    parts = brought if url == raw else web_address.parse(url)
    is_public = not own and is_web(parts) and not is_private(parts.host)
    return PostAddress(raw, url, brought, parts, site, own, is_public)


class ResolvedReport(NamedTuple):
    """What a person brings, with what every desk's draft and findings need to know of it.

    `address` is the post's own link where it is known, else what the click pointed at. `others` are those of further
    posts by their number in the report (2, 3 …), each address once."""

    situation: Situation
    harm: Harm
    report: Report
    address: PostAddress
    page_url: str  # the page it was on, without tracking
    others: dict[int, PostAddress]

    @property
    def url(self) -> str:
        """The address to report."""
        return self.address.url

    @property
    def addresses(self) -> tuple[PostAddress, ...]:
        """Those of all posts, each once."""
        return (self.address, *self.others.values())


def resolve(knowledge: Knowledge, sites: Sites, situation: Situation, report: Report) -> ResolvedReport:
    """A report with its addresses looked up, for a situation whose ids are known."""
    tracking = knowledge.preflight.lists.get("tracking", ())

    def address_of(raw: str, number: str) -> PostAddress:
        site = sites.of(web_address.parse(raw).host)
        url = disclosed(raw, report.disclose, number, site, tracking)
        return post_address(raw, url, site)

    address = address_of(report.post.permalink or report.url, report.post.number)
    others: dict[int, PostAddress] = {}
    seen = {address.url, ""}
    for number, post in enumerate(report.others, 2):
        other = address_of(post.permalink, post.number)
        if other.url not in seen:
            seen.add(other.url)
            others[number] = other
    page_url = usual(report.page_url, tracking)
    return ResolvedReport(situation, knowledge.harms[situation.harm], report, address, page_url, others)
