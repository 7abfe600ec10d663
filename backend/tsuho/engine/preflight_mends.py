"""How an address is mended: what one press puts in its place. Pure.

`extension/engine/preflight-mends.js` mends the same way.
"""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple, TypeVar

from tsuho.engine import personal_marks, web_address, wrapped_urls
from tsuho.engine.address_start import begins_with_scheme
from tsuho.engine.constants import OWN_SCHEMES
from tsuho.engine.own_address import holds_own
from tsuho.engine.pasted_address import NOTHING_PASTED, Pasted, pasted
from tsuho.engine.patterns import found
from tsuho.engine.reports import Report
from tsuho.engine.resolved_report import PostAddress, ResolvedReport, post_address
from tsuho.records import Desk, Holidays, Preflight


class Look(NamedTuple):
    """Everything a test may look at. `desk` is None while the report itself is examined. `kept` is what was found out
    about this address (`once`); the looks of all desks share it."""

    resolved: ResolvedReport
    address: PostAddress  # that of the post which is looked at
    post: int  # its number: 1 is the report's own
    desk: Desk | None
    now: datetime
    known: Preflight  # the lists and patterns of `preflight.toml`
    entries: dict[str, frozenset[str]]  # of each list, to ask whether one is there
    holidays: Holidays
    kept: dict[Callable[["Look"], Any], Any]

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


Told = TypeVar("Told")


def once(read: Callable[[Look], Told]) -> Callable[[Look], Told]:
    """What several rules or desks ask of one look is worked out once, and goes with the report."""

    def told(look: Look) -> Told:
        kept = look.kept
        if read not in kept:
            kept[read] = read(look)
        known: Told = kept[read]
        return known

    return told


_HOST_FIRST = re.compile(r"^(//)?[\w-]+(\.[\w-]+)+(:[0-9]+)?([/?#]|$)")
_LABEL = re.compile("[a-z]{1,9}https?", re.IGNORECASE | re.ASCII)
_HOST_ALONE = re.compile(r"^[\w-]+(\.[\w-]+)+(:[0-9]+)?([/?#]|$)")
# Behind the colon of a label, as behind that of a style or a telephone's code of squares; an address of an app has
# neither a gap nor a bracket there.
_AFTER_LABEL = re.compile(
    "^(?!//)(?:[\u300c\u300e\uff08(<\\[]|url\\(|(?:TITLE|URL):|[^ \t\r\n\u00a0\u3000]*[ \t\r\n\u00a0\u3000])"
)
_MOST_MEANT = 5  # addresses offered of one text


@once
def lacks_scheme(look: Look) -> bool:
    """Whether it begins with a host, alone."""
    begins = _HOST_FIRST.match(look.url) is not None and not look.address.is_own
    return begins and not taken_out(look) and not is_cut_off(look)


@once
def cleaned(look: Look) -> str | None:
    """The address that was brought, without its tracking; None where it has none."""
    raw = look.address.raw
    clean = usual(raw, look)
    return clean if clean != raw and web_address.is_web(look.address.brought) else None


def _original(look: Look) -> str | None:
    address = wrapped_urls.original(look.address.raw, look.known.patterns["archive_originals"])
    return (usual(address, look) if address else None) or at_its_site(look) or inner(look)


@once
def target(look: Look) -> str | None:
    """Where a page that only passes people on leads."""
    address = wrapped_urls.original(look.address.raw, look.known.patterns["redirect_targets"])
    return usual(address, look) if address else None


@once
def at_its_site(look: Look) -> str | None:
    """The same post or profile at the site that a mirror shows."""
    address = wrapped_urls.mirrored(look.url, look.known.lists.get("mirrors", ()))
    if address:
        address = wrapped_urls.original(address, look.known.patterns.get("mirror_originals", ())) or address
    if not address or found(look.known.patterns.get("shown_besides", ()), web_address.parse(address).host_and_local):
        return None
    return usual(address, look)


@once
def inner(look: Look) -> str | None:
    """The address inside; none in one that only looks as if it held one (`blob:`), or that is written by people."""
    raw, lists = look.address.raw, look.known.lists
    if look.address.brought.scheme in lists.get("closed_schemes", ()):
        return None
    viewed = wrapped_urls.original(raw, look.known.patterns.get("viewer_originals", ()))
    address = viewed or wrapped_urls.inner_address(raw, lists.get("came_from", ()))
    return usual(address, look) if address else None


@once
def taken_out(look: Look) -> tuple[str, ...]:
    """The addresses that stand among words, or are written otherwise than they are meant."""
    raw, parts = look.address.raw, look.address.brought
    meant = _pasted(look).addresses
    if meant in ((raw,), (f"https://{raw}",), (f"https:{raw}",)):
        return ()
    whole = web_address.parse(meant[0]) if meant else parts
    if web_address.is_web(parts) and len(meant) == 1 and whole[3:] == parts[3:] and whole.host == parts.host:
        return ()  # the same in other letters
    offered = tuple(usual(address, look) for address in meant[:_MOST_MEANT])
    return () if web_address.is_web(parts) and offered == (look.url,) else offered  # what the desk gets anyway


@once
def is_cut_off(look: Look) -> bool:
    """Whether an address was shortened for show."""
    return _pasted(look).is_cut


@once
def _pasted(look: Look) -> Pasted:
    """The addresses in what was brought, where it is one of the web, or words."""
    raw, scheme = look.address.raw, look.address.brought.scheme
    is_web_or_words = scheme in ("", "http", "https") or begins_with_scheme(raw) or _is_labelled(raw, look)
    return pasted(raw) if is_web_or_words else NOTHING_PASTED


def _is_labelled(raw: str, look: Look) -> bool:
    """Whether a word only says that an address follows: `URL: https://…`, `URL:example.com/…`, `URLhttps://…`."""
    label, _, rest = raw.partition(":")
    if _LABEL.fullmatch(label):
        return True
    closed = (*OWN_SCHEMES, *look.known.lists.get("closed_schemes", ()))
    if label.lower() in closed:
        return False
    return (_HOST_ALONE.match(rest.lstrip(" ")) or _AFTER_LABEL.match(rest)) is not None


def personal(look: Look) -> tuple[str, personal_marks.Marks]:
    """The address, with its login where it was brought with one, and the names of the parameters that tell of a person
    or let one in."""
    names, user = look.known.lists, look.address.brought.user
    address = look.url.replace("//", f"//{user}@", 1) if user else look.url
    kinds = ("personal_parameters", "secret_parameters", "opening_parameters")
    return address, personal_marks.Marks(*[names.get(kind, ()) for kind in kinds])


def _without_marks(look: Look) -> str | None:
    """None also where the page that it leads to would go with them: that one is offered first."""
    address, marks = personal(look)
    clean = personal_marks.without_personal_marks(address, marks)
    bare = look._replace(address=post_address(clean, clean, look.address.site), kept={})
    return clean if clean != address and _led_to(look) == _led_to(bare) else None


def _led_to(look: Look) -> str | None:
    return target(look) or _original(look)


def usual(address: str, look: Look) -> str:
    """The address without tracking."""
    return web_address.without_tracking(address, look.known.lists["tracking"])


def _with_scheme(look: Look) -> str | None:
    return f"https://{look.url.removeprefix('//')}" if lacks_scheme(look) else None


def _page(look: Look) -> str | None:
    """The page that a viewer or an app shows, else the address without what only this machine opens, else the page
    that it was seen on."""
    if shown := inner(look) or at_its_site(look) or _without_own(look):
        return shown
    page = look.report.page_url
    return wrapped_urls.public(page) if page != look.url and look.post == 1 else None


def _without_own(look: Look) -> str | None:
    """None for a link that only leads on: without what it leads to it is nothing."""
    bare = web_address.without_parameters(look.url, lambda _, value: "drop" if holds_own(f"={value}") else "")
    leads_on = found(look.known.patterns["redirect_targets"], look.url)
    return wrapped_urls.public(bare) if bare != look.url and not leads_on else None


def _link(look: Look) -> str | None:
    return look.url if look.address.is_public and not is_cut_off(look) else None


MENDS: dict[str, Callable[[Look], str | tuple[str, ...] | None]] = {
    "clean_url": cleaned,
    "original_url": _original,
    "add_scheme": _with_scheme,
    "use_page_url": _page,
    "target_url": target,
    "inner_url": inner,
    "take_out": taken_out,
    "without_marks": _without_marks,
    "open_link": _link,
}
