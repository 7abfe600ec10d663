"""What to correct in a report before a form is opened. Pure; the clock is an argument.

`shared_data/preflight.toml` says what to look for, for whom and in which words; the functions here only look:
predicates over its lists, and tests where these are not enough. `extension/engine/preflight.js` looks the same way.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ConfigDict

from tsuho.engine import personal_marks, web_address, wrapped_urls
from tsuho.engine.danger_words import Danger, dangers_in
from tsuho.engine.japan_time import JST, lies_ahead
from tsuho.engine.opening_hours import is_day_off, open_now
from tsuho.engine.patterns import found
from tsuho.engine.preflight_mends import (
    MENDS,
    Look,
    at_its_site,
    cleaned,
    inner,
    is_cut_off,
    lacks_scheme,
    once,
    personal,
    taken_out,
    target,
    usual,
)
from tsuho.engine.resolved_report import ResolvedReport
from tsuho.engine.template_text import wordings
from tsuho.engine.triage import is_own_life
from tsuho.errors import BrokenKnowledge
from tsuho.records import Desk, Evidence, Knowledge, Preflight, PreflightRule, Scope, Severity, Situation, When, Words
from tsuho.records.rules import ReportFact


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


Test = Callable[[Look], bool]


class Rulebook:
    """The rules of one knowledge, found by desk. Immutable. Raises `BrokenKnowledge` for a rule nobody can follow."""

    def __init__(self, knowledge: Knowledge) -> None:
        for rule in knowledge.preflight.rule:
            if stranger := next(strangers(rule, knowledge.preflight), None):
                raise BrokenKnowledge(Path("preflight.toml"), f"{rule.id} names {stranger}, which is not there")
        self._preflight = knowledge.preflight
        self._entries = {name: frozenset(entries) for name, entries in knowledge.preflight.lists.items()}
        self._holidays = knowledge.holidays
        self._of_further_post = _wording(knowledge.phrases.finding_of_post)
        decided = [rule for rule in knowledge.preflight.rule if rule.test != ADVICE]
        self._rules: dict[str | None, tuple[_Ready, ...]] = {
            desk: tuple(_ready(rule) for rule in decided if desk in ((None,) if rule.desks is None else rule.desks))
            for desk in {None}.union(*(rule.desks or () for rule in decided))
        }
        self._concerning: dict[tuple[str | None, str, str, str], tuple[_Ready, ...]] = {}

    def looks(self, resolved: ResolvedReport, now: datetime) -> tuple[Look, ...]:
        """The report as the rules of all desks look at it: its own address first, then those of further posts. None for
        someone whose own life may be at stake: nothing is asked of them."""
        if is_own_life(resolved.harm, resolved.situation):
            return ()
        addresses, here = {1: resolved.address, **resolved.others}, now.astimezone(JST)
        return tuple(
            Look(resolved, address, post, None, here, self._preflight, self._entries, self._holidays, kept={})
            for post, address in addresses.items()
        )

    def findings(self, looks: tuple[Look, ...], desk: Desk | None) -> tuple[Finding, ...]:
        """What to mend. Without a desk: what holds for every desk. With one: what only that desk asks for. Further
        posts are looked at for what is said of an address; the finding names the post."""
        rules = self._rules_for(looks[0].resolved.situation, desk) if looks else ()
        if not rules:
            return ()
        at_desk = tuple(look._replace(desk=desk) for look in looks) if desk else looks
        own = at_desk[:1]
        return tuple(
            finding
            for rule in rules
            for look in (at_desk if rule.of_address else own)
            if rule.test(look)
            for finding in self._found(rule, look)
        )

    def _rules_for(self, situation: Situation, desk: Desk | None) -> tuple["_Ready", ...]:
        """The rules that concern a situation and a desk; found once, as neither is what people write."""
        asked = (desk.id if desk else None, situation.harm, situation.role, situation.wish)
        if asked not in self._concerning:
            rules = self._rules.get(asked[0], ())
            self._concerning[asked] = tuple(each for each in rules if not each.whom or each.whom.covers(situation))
        return self._concerning[asked]

    def _found(self, rule: "_Ready", look: Look) -> Iterator[Finding]:
        """The finding; once for each of the addresses that may be meant."""
        finding = rule.finding
        if look.post > 1:
            finding = replace(finding, message=self._of_further_post(look.post, finding.message))
        urls = MENDS[rule.mend](look) if rule.mend else None
        for url in (urls,) if isinstance(urls, str) else urls or ("",):
            yield replace(finding, mend=Mend(rule.mend, url, look.post)) if rule.mend and url else finding


def _wording(phrase: Words) -> Callable[[int, Words], Words]:
    ja, en = wordings(phrase)
    return lambda number, message: Words(
        ja=ja.filled({"number": str(number), "message": message.ja}),
        en=en.filled({"number": str(number), "message": message.en}),
    )


class _Ready(NamedTuple):
    """A rule with its functions, and its finding as far as it is the same for everyone."""

    whom: Scope | None  # None: everyone
    test: Test
    of_address: bool
    mend: str | None
    finding: Finding


def _ready(rule: PreflightRule) -> _Ready:
    whom = None if (rule.harms, rule.roles, rule.wishes) == (None, None, None) else rule
    finding = Finding(rule.id, rule.severity, rule.message)
    return _Ready(whom, _test(rule), _is_of_address(rule), rule.mend, finding)


def _test(rule: PreflightRule) -> Test:
    if rule.test:
        return TESTS[rule.test]
    if not rule.when:
        return lambda look: True
    cases = [[(PREDICATES[name], argument) for name, argument in _named(when)] for when in rule.when]
    if len(cases) == len(cases[0]) == 1:  # most rules; for several the walk over them costs as much as the look
        [[(holds, argument)]] = cases
        return lambda look: holds(look, argument)
    return lambda look: any(all(holds(look, argument) for holds, argument in case) for case in cases)


def _is_of_address(rule: PreflightRule) -> bool:
    """Whether the rule looks at an address alone, so that further posts are held against it, too."""
    names = {name for when in rule.when for name, _ in _named(when)}
    return rule.test in TESTS_OF_ADDRESS if rule.test else bool(names) and names <= PREDICATES_OF_ADDRESS


def _named(when: When) -> Iterator[tuple[str, Any]]:
    """The predicates that are named, each with its argument, the quickest first."""
    yield from ((name, value) for name in PREDICATES if (value := getattr(when, name)) is not None)


def strangers(rule: PreflightRule, preflight: Preflight) -> Iterator[str]:
    """What the rule names and nobody knows: a test, a mend, a list, a pattern list."""
    if rule.test and rule.test not in (*TESTS, ADVICE):
        yield rule.test
    if rule.mend and rule.mend not in MENDS:
        yield rule.mend
    for when in rule.when:
        patterns = (when.address_like, when.address_matches, when.title_matches)
        yield from (name for name in patterns if name and name not in preflight.patterns)
        yield from (name for name in (when.on_host, when.scheme_in) if name and name not in preflight.lists)


# --- predicates: what `when` may name ---------------------------------------------------------------------------------


def _address_like(look: Look, kind: str) -> bool:
    parts, site = look.parts, look.address.site
    own: tuple[str, ...] = getattr(site.addresses, kind) if site else ()
    return found(look.known.patterns[kind], parts.host_and_local) or found(own, parts.local)


def _address_matches(look: Look, patterns: str) -> bool:
    return found(look.known.patterns[patterns], look.parts.host_and_local)


def _on_host(look: Look, hosts: str) -> bool:
    return not look.entries[hosts].isdisjoint(web_address.domains(look.parts.host))


def _scheme_in(look: Look, schemes: str) -> bool:
    return look.parts.scheme in look.entries[schemes]


def _title_matches(look: Look, patterns: str) -> bool:
    return found(look.known.patterns[patterns], look.report.title)


def _empty(look: Look, names: tuple[ReportFact, ...]) -> bool:
    return all(_TEXTS[name](look) == "" for name in names)


_TEXTS: dict[ReportFact, Callable[[Look], str]] = {
    "url": lambda look: look.url,
    "notes": lambda look: look.report.notes,
    "number": lambda look: look.report.post.number,
    "permalink": lambda look: look.report.post.permalink,
}


PREDICATES: dict[str, Callable[[Look, Any], bool]] = {
    "scheme_in": _scheme_in,
    "empty": _empty,
    "on_host": _on_host,
    "address_matches": _address_matches,
    "address_like": _address_like,
    "title_matches": _title_matches,
}
PREDICATES_OF_ADDRESS = frozenset({"address_like", "address_matches", "on_host", "scheme_in"})


# --- tests: where predicates are not enough ---------------------------------------------------------------------------


def _among_words(look: Look) -> bool:
    return taken_out(look) != ()


def _not_web(look: Look) -> bool:
    if look.url == "" or web_address.is_web(look.parts):
        return False
    return not (lacks_scheme(look) or _among_words(look) or is_cut_off(look))


def _unreachable_host(look: Look) -> bool:
    return web_address.is_web(look.parts) and look.address.is_own and not _among_words(look)


def _whole_site(look: Look) -> bool:
    if look.report.post.permalink or not look.address.is_public:
        return False
    return look.parts.local in ("", "/") or _address_like(look, "profile")


def _passes_through(look: Look) -> bool:
    return target(look) is not None


def _is_mirror(look: Look) -> bool:
    return web_address.is_web(look.parts) and at_its_site(look) is not None


def _holds_address(look: Look) -> bool:
    """Not on a known site's own post, and not where a rule of its own offers the address."""
    if not look.address.is_public or _passes_through(look) or _on_host(look, "archive_hosts") or _among_words(look):
        return False
    site = look.address.site
    return not (site and found(site.addresses.post, look.parts.local)) and inner(look) is not None


def _personal_in_address(look: Look) -> bool:
    return look.address.is_public and personal_marks.holds_personal_marks(*personal(look))


def _tracking_removed(look: Look) -> bool:
    login_alone = web_address.without_login(look.address.raw)  # told by a rule of its own
    return cleaned(look) not in (None, login_alone) and not _carries_tracking(look)


@once
def _carries_tracking(look: Look) -> bool:
    return web_address.is_web(look.parts) and usual(look.url, look) != look.url


def _captured_beyond_url(look: Look) -> bool:
    if look.resolved.harm.evidence is not Evidence.URL_ONLY:
        return False
    report = look.report
    words = [text for post in (report.post, *report.others) for text in (post.text, post.author)]
    return any((report.title, report.quote, report.media_url, *words))


def _says_danger(look: Look) -> bool:
    return not _dangers(look).isdisjoint(("threat", "act"))


def _says_despair(look: Look) -> bool:
    return _dangers(look) == {"despair"}


@once
def _dangers(look: Look) -> frozenset[Danger]:
    report = look.report
    posts = [post.text for post in (report.post, *report.others)]
    return dangers_in("\n".join((report.title, report.quote, report.notes, *posts)))


def _closed_now(look: Look) -> bool:
    if look.desk is None:
        return False
    timed = [open_now(channel, look.now, look.holidays) for channel in look.desk.channels if not channel.always]
    return False in timed and True not in timed


@once
def _day_off(look: Look) -> bool:
    return is_day_off(look.now, look.holidays)


def _seen_ahead(look: Look) -> bool:
    return lies_ahead(look.report.seen_at, look.now)


def _embedded(look: Look) -> bool:
    report = look.report
    page = "" if report.post.permalink or report.page_url == report.url else report.page_url
    return any(wrapped_urls.public(address) for address in (report.media_url, page))


def _designated(look: Look) -> bool:
    site = look.address.site
    return site is not None and site.designated is not None


ADVICE = "advice"  # shown by the interface at the rule's `moment`; no program can decide it

TESTS: dict[str, Test] = {
    "no_scheme": lacks_scheme,
    "not_web": _not_web,
    "unreachable_host": _unreachable_host,
    "among_words": _among_words,
    "cut_off": is_cut_off,
    "passes_through": _passes_through,
    "is_mirror": _is_mirror,
    "holds_address": _holds_address,
    "personal_in_address": _personal_in_address,
    "whole_site": _whole_site,
    "tracking_removed": _tracking_removed,
    "carries_tracking": _carries_tracking,
    "captured_beyond_url": _captured_beyond_url,
    "says_danger": _says_danger,
    "says_despair": _says_despair,
    "closed_now": _closed_now,
    "day_off": _day_off,
    "seen_ahead": _seen_ahead,
    "embedded": _embedded,
    "designated": _designated,
}
TESTS_OF_ADDRESS = frozenset(
    {
        *(
            "no_scheme",
            "not_web",
            "among_words",
            "cut_off",
            "unreachable_host",
            "passes_through",
            "is_mirror",
            "holds_address",
        ),
        *("personal_in_address", "carries_tracking"),
    }
)
