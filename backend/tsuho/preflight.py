"""What to correct in a report before a form is opened. Pure; the clock is an argument.

`shared_data/preflight.toml` says what to look for, for whom and in which words; the functions here only look.
`extension/knowledge/preflight.js` looks the same way.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from pydantic import ConfigDict

from tsuho import web_address
from tsuho.errors import BrokenKnowledge
from tsuho.matter import Matter
from tsuho.moments import is_day_off, open_now
from tsuho.records import Desk, Evidence, Holidays, Knowledge, PreflightRule, Scope, Severity, Words
from tsuho.reports import Report


@dataclass(frozen=True, slots=True)
class Mend:
    """A correction that one press makes: the address to use instead."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    id: str
    url: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to correct or to know, with how to mend it."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    id: str
    severity: Severity
    message: Words
    mend: Mend | None = None


class Look(NamedTuple):
    """Everything a test may look at. `desk` is None while the report itself is examined."""

    matter: Matter
    desk: Desk | None
    now: datetime
    lists: dict[str, tuple[str, ...]]  # those of `preflight.toml`
    holidays: Holidays

    @property
    def url(self) -> str:
        """The address that would be reported."""
        return self.matter.url

    @property
    def address(self) -> web_address.WebAddress:
        """The same in its parts."""
        return self.matter.address

    @property
    def report(self) -> Report:
        """The report as it was brought."""
        return self.matter.report


class Rulebook:
    """The rules of one knowledge, found by desk. Immutable. Raises `BrokenKnowledge` for a rule nobody can follow."""

    def __init__(self, knowledge: Knowledge) -> None:
        for rule in knowledge.preflight.rule:
            if rule.test not in TESTS or (rule.mend and rule.mend not in MENDS):
                raise BrokenKnowledge(Path("preflight.toml"), f"{rule.id} names a test or a mend that is not there")
        self._lists = knowledge.preflight.lists
        self._holidays = knowledge.holidays
        decided = [rule for rule in knowledge.preflight.rule if TESTS[rule.test] is not _advice]
        self._rules: dict[str | None, tuple[_Ready, ...]] = {
            desk: tuple(_ready(rule) for rule in decided if desk in ((None,) if rule.desks is None else rule.desks))
            for desk in {None}.union(*(rule.desks or () for rule in decided))
        }

    def findings(self, matter: Matter, desk: Desk | None, now: datetime) -> tuple[Finding, ...]:
        """What to mend. Without a desk: what holds for every desk. With one: what only that desk asks for."""
        look = Look(matter, desk, now, self._lists, self._holidays)
        return tuple(
            rule.finding if rule.mend is None else _mended(rule.finding, rule.mend, look)
            for rule in self._rules.get(desk.id if desk else None, ())
            if (rule.whom is None or rule.whom.covers(matter.situation)) and rule.test(look)
        )


class _Ready(NamedTuple):
    """A rule with its functions, and its finding as far as it is the same for everyone."""

    whom: Scope | None  # None: everyone
    test: Callable[[Look], bool]
    mend: str | None
    finding: Finding


def _ready(rule: PreflightRule) -> _Ready:
    whom = None if rule.harms is rule.roles is rule.wishes is None else rule
    return _Ready(whom, TESTS[rule.test], rule.mend, Finding(rule.id, rule.severity, rule.message))


def _mended(finding: Finding, mend: str, look: Look) -> Finding:
    url = MENDS[mend](look)
    return replace(finding, mend=Mend(mend, url)) if url else finding


@lru_cache(maxsize=256)  # when first needed: all of them at once would take longer than the server's whole start
def _caseless(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """The patterns with \\d, \\w and letters those of ASCII, as JavaScript reads them."""
    return tuple(re.compile(pattern, re.IGNORECASE | re.ASCII) for pattern in patterns)


# --- tests ------------------------------------------------------------------------------------------------------------


def _found(patterns: tuple[str, ...], text: str) -> bool:
    whole = text.rstrip("\n")  # so that `$` is the end, as in JavaScript, and not the place before a last line end
    return any(pattern.search(whole) for pattern in _caseless(patterns))


def _like(kind: str) -> Callable[[Look], bool]:
    """The address looks like a page of this kind: by the general list of that name, or by the site's own patterns."""

    def test(look: Look) -> bool:
        address, site = look.address, look.matter.site
        own = getattr(site.addresses, kind) if site else ()
        return _found(look.lists[kind], address.place) or _found(own, address.local)

    return test


def _on_listed_host(name: str) -> Callable[[Look], bool]:
    return lambda look: any(host in look.lists[name] for host in web_address.domains(look.address.host))


def _url_missing(look: Look) -> bool:
    return look.url == ""


_HOST_FIRST = re.compile(r"^[\w-]+(\.[\w-]+)+(:[0-9]+)?([/?#]|$)")


def _no_scheme(look: Look) -> bool:
    return _HOST_FIRST.match(look.url) is not None


def _not_web(look: Look) -> bool:
    return look.url != "" and not web_address.is_web(look.address) and not _no_scheme(look)


def _unreachable_host(look: Look) -> bool:
    return web_address.is_web(look.address) and web_address.is_private(look.address.host)


def _mail(look: Look) -> bool:
    return look.address.scheme in ("mailto", "sms", "tel") or _on_listed_host("mail_hosts")(look)


def _gone(look: Look) -> bool:
    return _found(look.lists["gone_titles"], look.report.title)


def _whole_site(look: Look) -> bool:
    if not web_address.is_web(look.address) or look.report.post.permalink or web_address.is_private(look.address.host):
        return False
    return look.address.local in ("", "/") or _like("profile")(look)


def _thread_without_number(look: Look) -> bool:
    return look.report.post.number == "" and not look.report.post.permalink and _like("thread")(look)


def _carries_tracking(look: Look) -> bool:
    return web_address.is_web(look.address) and _cleaned(look) is not None


def _captured_beyond_url(look: Look) -> bool:
    if look.matter.harm.evidence is not Evidence.URL_ONLY:
        return False
    report = look.report
    return any((report.title, report.quote, report.media_url, report.post.text, report.post.author))


def _says_danger(look: Look) -> bool:
    report = look.report
    return _found(look.lists["danger_words"], "\n".join((report.title, report.quote, report.notes, report.post.text)))


def _no_notes(look: Look) -> bool:
    return look.report.notes == ""


def _closed_now(look: Look) -> bool:
    if look.desk is None:
        return False
    return any(open_now(channel, look.now, look.holidays) is False for channel in look.desk.channels)


def _day_off(look: Look) -> bool:
    return is_day_off(look.now, look.holidays)


def _embedded(look: Look) -> bool:
    report = look.report
    return report.media_url != "" or (report.post.permalink == "" and report.page_url not in ("", report.url))


def _designated(look: Look) -> bool:
    site = look.matter.site
    return site is not None and site.designated is not None


def _advice(look: Look) -> bool:
    return False  # shown by the interface at the rule's `moment`; no program can decide it


TESTS: dict[str, Callable[[Look], bool]] = {
    "always": lambda look: True,
    "advice": _advice,
    "url_missing": _url_missing,
    "no_scheme": _no_scheme,
    "not_web": _not_web,
    "unreachable_host": _unreachable_host,
    "search_page": _like("search"),
    "private_place": _like("private"),
    "login_needed": _like("login"),
    "fleeting": _like("fleeting"),
    "mail": _mail,
    "gone": _gone,
    "short_link": _on_listed_host("short_hosts"),
    "archive_copy": _on_listed_host("archive_hosts"),
    "whole_site": _whole_site,
    "thread_without_number": _thread_without_number,
    "carries_tracking": _carries_tracking,
    "captured_beyond_url": _captured_beyond_url,
    "says_danger": _says_danger,
    "no_notes": _no_notes,
    "closed_now": _closed_now,
    "day_off": _day_off,
    "embedded": _embedded,
    "designated": _designated,
}


# --- mends ------------------------------------------------------------------------------------------------------------


def _cleaned(look: Look) -> str | None:
    clean = web_address.without_tracking(look.url, look.lists["tracking"])
    return clean if clean != look.url else None


def _original(look: Look) -> str | None:
    for pattern in _caseless(look.lists["archive_originals"]):
        if found := pattern.search(look.url):
            original = _decoded(found[1])
            return _if_public(original if re.match(r"https?://", original, re.IGNORECASE) else f"https://{original}")
    return None


def _decoded(address: str) -> str:
    """An address that stood percent-encoded in another one's query."""
    if not re.match(r"https?%3A%2F%2F", address, re.IGNORECASE):
        return address
    try:
        return unquote(address, errors="strict")
    except UnicodeDecodeError:
        return address


def _if_public(address: str) -> str | None:
    parts = web_address.parse(address)
    return address if web_address.is_web(parts) and not web_address.is_private(parts.host) else None


def _with_scheme(look: Look) -> str | None:
    return f"https://{look.url}" if _no_scheme(look) else None


def _page(look: Look) -> str | None:
    page = look.report.page_url
    return _if_public(page) if page != look.url else None


MENDS: dict[str, Callable[[Look], str | None]] = {
    "clean_url": _cleaned,
    "original_url": _original,
    "add_scheme": _with_scheme,
    "use_page_url": _page,
}
