"""What to correct in a report before a form is opened. Pure; the clock is an argument.

`shared_data/preflight.toml` says what to look for, for whom and in which words; the functions here only look.
`extension/engine/preflight.js` looks the same way.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from pydantic import ConfigDict

from tsuho.engine import web_address, wrapped_urls
from tsuho.engine.opening_hours import is_day_off, open_now
from tsuho.engine.patterns import found
from tsuho.engine.reports import Report
from tsuho.engine.resolved_report import PostAddress, ResolvedReport
from tsuho.errors import BrokenKnowledge
from tsuho.records import Desk, Evidence, Holidays, Knowledge, PreflightRule, Scope, Severity, Words


@dataclass(frozen=True, slots=True)
class Mend:
    """A correction that one press makes: the address to use instead for the `post` (1 is the report's own, 2 and on are
    its others). With `open_link` it is the address to open, because only opening it tells where it leads."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    id: str
    url: str
    post: int = 1


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

    resolved: ResolvedReport
    address: PostAddress  # that of the post which is looked at
    post: int  # its number: 1 is the report's own
    desk: Desk | None
    now: datetime
    lists: dict[str, tuple[str, ...]]  # those of `preflight.toml`
    holidays: Holidays

    @property
    def url(self) -> str:
        """The address that would be reported."""
        return self.address.url

    @property
    def parts(self) -> web_address.WebAddress:
        """The same in its parts."""
        return self.address.parts

    @property
    def report(self) -> Report:
        """The report as it was brought."""
        return self.resolved.report


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

    def findings(self, resolved: ResolvedReport, desk: Desk | None, now: datetime) -> tuple[Finding, ...]:
        """What to mend. Without a desk: what holds for every desk. With one: what only that desk asks for.

        Further posts are looked at for what is said of an address; the finding names the post."""
        look = Look(resolved, resolved.address, 1, desk, now, self._lists, self._holidays)
        further = [look._replace(address=address, post=post) for post, address in resolved.others.items()]
        return tuple(
            _finding(rule, each)
            for rule in self._rules.get(desk.id if desk else None, ())
            if rule.whom is None or rule.whom.covers(resolved.situation)
            for each in (look, *(further if rule.of_address else ()))
            if rule.test(each)
        )


class _Ready(NamedTuple):
    """A rule with its functions, and its finding as far as it is the same for everyone."""

    whom: Scope | None  # None: everyone
    test: Callable[[Look], bool]
    of_address: bool
    mend: str | None
    finding: Finding


def _ready(rule: PreflightRule) -> _Ready:
    whom = None if (rule.harms, rule.roles, rule.wishes) == (None, None, None) else rule
    finding = Finding(rule.id, rule.severity, rule.message)
    return _Ready(whom, TESTS[rule.test], rule.test in OF_ADDRESS, rule.mend, finding)


def _finding(rule: _Ready, look: Look) -> Finding:
    finding = rule.finding
    if look.post > 1:
        words = finding.message
        ja, en = f"{look.post}番目の投稿：{words.ja}", f"Post {look.post}: {words.en}"
        finding = replace(finding, message=Words(ja=ja, en=en))
    url = MENDS[rule.mend](look) if rule.mend else None
    return replace(finding, mend=Mend(rule.mend, url, look.post)) if rule.mend and url else finding


# --- tests ------------------------------------------------------------------------------------------------------------


def _like(kind: str) -> Callable[[Look], bool]:
    """The address looks like a page of this kind: by the general list of that name, or by the site's own patterns."""

    def test(look: Look) -> bool:
        parts, site = look.parts, look.address.site
        own = getattr(site.addresses, kind) if site else ()
        return found(look.lists[kind], parts.host_and_local) or found(own, parts.local)

    return test


def _on_listed_host(name: str) -> Callable[[Look], bool]:
    return lambda look: any(host in look.lists[name] for host in web_address.domains(look.parts.host))


def _url_missing(look: Look) -> bool:
    return look.url == ""


_HOST_FIRST = re.compile(r"^[\w-]+(\.[\w-]+)+(:[0-9]+)?([/?#]|$)")


def _no_scheme(look: Look) -> bool:
    return _HOST_FIRST.match(look.url) is not None


def _not_web(look: Look) -> bool:
    return look.url != "" and not web_address.is_web(look.parts) and not _no_scheme(look)


def _unreachable_host(look: Look) -> bool:
    return web_address.is_web(look.parts) and web_address.is_private(look.parts.host)


def _mail(look: Look) -> bool:
    return look.parts.scheme in ("mailto", "sms", "tel") or _on_listed_host("mail_hosts")(look)


def _gone(look: Look) -> bool:
    return found(look.lists["gone_titles"], look.report.title)


def _whole_site(look: Look) -> bool:
    if not web_address.is_web(look.parts) or look.report.post.permalink or web_address.is_private(look.parts.host):
        return False
    return look.parts.local in ("", "/") or _like("profile")(look)


def _thread_without_number(look: Look) -> bool:
    return look.report.post.number == "" and not look.report.post.permalink and _like("thread")(look)


def _short_link(look: Look) -> bool:
    return _on_listed_host("short_hosts")(look) or found(look.lists["share_links"], look.parts.host_and_local)


def _passes_through(look: Look) -> bool:
    return _target(look) is not None


def _tracking_removed(look: Look) -> bool:
    return _cleaned(look) is not None and not _carries_tracking(look)


def _carries_tracking(look: Look) -> bool:
    return web_address.is_web(look.parts) and _usual(look.url, look) != look.url


def _captured_beyond_url(look: Look) -> bool:
    if look.resolved.harm.evidence is not Evidence.URL_ONLY:
        return False
    report = look.report
    words = [text for post in (report.post, *report.others) for text in (post.text, post.author)]
    return any((report.title, report.quote, report.media_url, *words))


def _says_danger(look: Look) -> bool:
    report = look.report
    posts = [post.text for post in (report.post, *report.others)]
    return found(look.lists["danger_words"], "\n".join((report.title, report.quote, report.notes, *posts)))


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
    site = look.address.site
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
    "short_link": _short_link,
    "passes_through": _passes_through,
    "archive_copy": _on_listed_host("archive_hosts"),
    "whole_site": _whole_site,
    "thread_without_number": _thread_without_number,
    "tracking_removed": _tracking_removed,
    "carries_tracking": _carries_tracking,
    "captured_beyond_url": _captured_beyond_url,
    "says_danger": _says_danger,
    "no_notes": _no_notes,
    "closed_now": _closed_now,
    "day_off": _day_off,
    "embedded": _embedded,
    "designated": _designated,
}

# Those that look at an address alone, so that further posts are held against them, too.
OF_ADDRESS = frozenset(
    {"no_scheme", "not_web", "unreachable_host", "search_page", "private_place", "login_needed", "fleeting", "mail"}
    | {"short_link", "passes_through", "archive_copy", "carries_tracking"}
)


# --- mends ------------------------------------------------------------------------------------------------------------


def _cleaned(look: Look) -> str | None:
    raw = look.address.raw
    clean = _usual(raw, look)
    return clean if clean != raw and web_address.is_web(web_address.parse(raw)) else None


def _original(look: Look) -> str | None:
    address = wrapped_urls.original(look.address.raw, look.lists["archive_originals"])
    return _usual(address, look) if address else None


def _target(look: Look) -> str | None:
    address = wrapped_urls.original(look.address.raw, look.lists["redirect_targets"])
    return _usual(address, look) if address else None


def _usual(address: str, look: Look) -> str:
    return web_address.without_tracking(address, look.lists["tracking"])


def _with_scheme(look: Look) -> str | None:
    return f"https://{look.url}" if _no_scheme(look) else None


def _page(look: Look) -> str | None:
    page = look.report.page_url
    return wrapped_urls.public(page) if page != look.url and look.post == 1 else None


def _link(look: Look) -> str | None:
    return wrapped_urls.public(look.url)


MENDS: dict[str, Callable[[Look], str | None]] = {
    "clean_url": _cleaned,
    "original_url": _original,
    "add_scheme": _with_scheme,
    "use_page_url": _page,
    "target_url": _target,
    "open_link": _link,
}
