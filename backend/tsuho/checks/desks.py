"""Checks: a desk's record is safe to open, agrees with itself, and is reached."""

from collections.abc import Iterator
from datetime import date
from difflib import get_close_matches

from tsuho.checks.check import KINDS, Fault, check, fault
from tsuho.checks.situations import answer_to, situations
from tsuho.engine.pinned_hosts import is_pinned
from tsuho.engine.web_address import parse
from tsuho.records import Accepts, Declines, Desk, Knowledge, Scope
from tsuho.records.desks import PLATFORM

REST = "all the rest"


@check("address-pinned", "record", "Every address of a desk is https and on one of the desk's hosts.")
def address_pinned(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for desk in knowledge.desks.values():
        for key, address in desk.addresses():
            yield from _unpinned(f"desks/{desk.id}.toml", key, address, desk)
    platform = knowledge.desks.get(PLATFORM)
    for site in knowledge.platforms.values():
        for index, form in enumerate(site.legal_forms):
            if platform:
                yield from _unpinned(f"platforms/{site.id}.toml", f"legal_forms.{index}.url", form.url, platform)


def _unpinned(file: str, key: str, address: str, desk: Desk) -> Iterator[Fault]:
    if is_pinned(address, desk.hosts):
        return
    parts = parse(address)
    if parts.scheme != "https" or parts.user or parts.port:
        yield fault(file, key, "address-pinned.not_https")
    else:
        yield fault(file, key, "address-pinned.strange_host", host=parts.host, desk=desk.id)


@check("legal-form-own", "cross-record", "A site has one form for a right, and at most one for all the rest.")
def legal_form_own(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for site in knowledge.platforms.values():
        claimed: set[str] = set()
        for index, form in enumerate(site.legal_forms):
            named = form.for_harms if form.for_harms is not None else (REST,)
            again = [harm for harm in named if harm in claimed]
            unknown = [harm for harm in form.for_harms or () if harm not in knowledge.harms]
            claimed |= set(named)
            key = f"legal_forms.{index}.for_harms"
            if again:
                says = "legal-form-own.again_rest" if again[0] == REST else "legal-form-own.again"
                yield fault(f"platforms/{site.id}.toml", key, says, harm=again[0])
            for harm in unknown:
                close = ", ".join(get_close_matches(harm, knowledge.harms, 3)) or "—"
                yield fault(
                    f"platforms/{site.id}.toml", key, "known.stranger", id=harm, kind=KINDS["harm"], close=close
                )


@check("host-plain", "record", "A pinned host is a bare name in lower case.")
def host_plain(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    named = [(f"desks/{desk.id}.toml", desk.hosts) for desk in knowledge.desks.values()]
    named += [(f"platforms/{site.id}.toml", site.hosts) for site in knowledge.platforms.values()]
    for file, hosts in named:
        for host in hosts:
            if parse(f"https://{host}/").host != host or "." not in host:
                yield fault(file, "hosts", "host-plain.not_bare", host=host)


@check("desk-agrees", "record", "What a desk accepts is not wholly covered by what it declines.")
def desk_agrees(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for desk in knowledge.desks.values():
        for index, accepts in enumerate(desk.accepts):
            for other, declines in enumerate(desk.declines):
                if _covers(declines, accepts) and _outlasts(declines, accepts):
                    yield fault(f"desks/{desk.id}.toml", f"accepts.{index}", "desk-agrees.covered", other=other)


def _covers(wide: Scope, narrow: Scope) -> bool:
    pairs = ((wide.harms, narrow.harms), (wide.roles, narrow.roles), (wide.wishes, narrow.wishes))
    return all(w is None or (n is not None and set(n) <= set(w)) for w, n in pairs)


def _outlasts(declines: Declines, accepts: Accepts) -> bool:
    starts = declines.valid_from is None or (
        accepts.valid_from is not None and declines.valid_from <= accepts.valid_from
    )
    ends = declines.valid_until is None or (
        accepts.valid_until is not None and accepts.valid_until <= declines.valid_until
    )
    return starts and ends


@check("desk-reached", "tree", "Every desk is signposted for at least one situation.")
def desk_reached(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    reached = {s.desk for situation in situations(knowledge) for s in answer_to(knowledge, situation).signposts}
    for desk in knowledge.desks.values():
        if desk.id not in reached and not desk.retired:
            yield fault(f"desks/{desk.id}.toml", "id", "desk-reached.unreached", desk=desk.id)
