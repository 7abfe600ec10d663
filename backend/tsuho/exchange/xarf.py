"""A report as hosts exchange it: XARF 4, JSON. Pure; the id and the moment are arguments.

What is known is told and nothing else: who reports, which address, what kind, the person's own words and the quoted
passage as evidence. Of kinds of which only an address may be kept there is none.
"""

import base64
import hashlib
import re
from datetime import UTC, datetime
from typing import Any, NamedTuple
from urllib.parse import quote
from uuid import UUID

from tsuho.engine.graphemes import boundary_before
from tsuho.engine.resolved_report import PostAddress, ResolvedReport
from tsuho.engine.web_address import host_name, is_web
from tsuho.errors import Unusable
from tsuho.records import Evidence, Knowledge
from tsuho.records.xarf import XarfType

LONGEST_DESCRIPTION = 1_000
LONGEST_NAME = 200


class NoXarf(Unusable):
    """There can be no such report, and why."""


class Reporter(NamedTuple):
    """Who reports: the name of an organisation or a person, and an address of mail that can be answered."""

    name: str
    mail: str

    def contact(self) -> dict[str, str]:
        """As the format wants it. Raises `NoXarf` where the address of mail is none."""
        local, at, host = self.mail.rpartition("@")
        try:
            domain = host_name(host)
        except (ValueError, UnicodeError):
            domain = ""
        if not (self.name.strip() and local and at and "." in domain) or any(map(str.isspace, self.mail)):
            raise NoXarf("xarf.reporter")
        return {"org": _cut(self.name.strip(), LONGEST_NAME), "contact": f"{local}@{domain}", "domain": domain}


def as_xarf(
    knowledge: Knowledge, resolved: ResolvedReport, reporter: Reporter, id: UUID, now: datetime
) -> dict[str, Any]:
    """The report as values of JSON. Raises `NoXarf` where its kind of harm has no type, only its address may be kept,
    or it has no address of the web."""
    kind, address = _type_of(knowledge, resolved), resolved.address
    host = _host(resolved)
    url = _in_ascii(address, host)
    contact = reporter.contact()
    report: dict[str, Any] = {
        "xarf_version": knowledge.xarf.version,
        "report_id": str(id),
        "timestamp": _moment(resolved.report.post.posted_at or resolved.report.seen_at, now),
        "reporter": contact,
        "sender": contact,
        "source_identifier": host,
        "category": kind.category,
        "type": kind.type,
        "evidence_source": "user_report",
        **{key: value if isinstance(value, str) else list(value) for key, value in kind.says.items()},
    }
    if kind.category == "copyright":
        site = address.site
        report |= {"infringing_url": url, "platform_name": site.name.en if site else host}
    else:
        report |= {
            "url": url,
            # Some of those who check reports know no names in other letters; the address tells it anyway.
            **({} if "--" in host else {"domain": host}),
            "verified_at": _moment(resolved.report.seen_at, now),
            "verification_method": "user_report",
        }
    if resolved.report.notes:
        report["description"] = _cut(resolved.report.notes, LONGEST_DESCRIPTION)
    if resolved.report.quote:
        report["evidence"] = [_passage(resolved.report.quote)]
    return report


def _type_of(knowledge: Knowledge, resolved: ResolvedReport) -> XarfType:
    if resolved.harm.evidence is Evidence.URL_ONLY:
        raise NoXarf("xarf.url_only")
    for kind in knowledge.xarf.type:
        if kind.harm == resolved.harm.id:
            return kind
    raise NoXarf("xarf.no_type", harms=", ".join(kind.harm for kind in knowledge.xarf.type))


def _host(resolved: ResolvedReport) -> str:
    if is_web(resolved.address.parts):
        try:
            return host_name(resolved.address.parts.host)
        except (ValueError, UnicodeError):
            pass
    raise NoXarf("xarf.no_address")


def _in_ascii(address: PostAddress, host: str) -> str:
    """The address as it goes over the wire."""
    whole = re.sub(re.escape(address.parts.host), host, address.url, count=1, flags=re.IGNORECASE)
    return quote(whole, safe="%:/?#[]@!$&'()*+,;=~")


def _moment(written: str, now: datetime) -> str:
    """A time with its zone; the moment of the report, where none or only part of one is known."""
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        at = now
    at = at if at.tzinfo else now
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _passage(words: str) -> dict[str, Any]:
    held = words.encode()
    return {
        "content_type": "text/plain",
        "description": "Passage of the post, as quoted by the reporter (UTF-8)",
        "payload": base64.b64encode(held).decode(),
        "hash": f"sha256:{hashlib.sha256(held).hexdigest()}",
        "size": len(held),
    }


def _cut(words: str, longest: int) -> str:
    return words if len(words) <= longest else words[: boundary_before(words, longest)]
