"""How much of an address a desk gets: only forms of it that still open. Pure; `extension/engine/disclosure.js` is
its twin.

Unless the person chooses otherwise it is the address without what could point to them: tracking, sessions, a login.
"""

import re
from typing import NamedTuple

from tsuho.engine import web_address
from tsuho.engine.patterns import found as holds
from tsuho.engine.web_address import WebAddress
from tsuho.records import Platform

# A value that is a short word (a language, "share") names no post; one with a number in it may.
_NAMELESS = re.compile(r"[A-Za-z_-]{1,10}")


class Disclosed(NamedTuple):
    """One form of an address, and its name: what `Report.disclose` may say."""

    name: str
    url: str


def usual(raw: str, tracking: tuple[str, ...]) -> str:
    """The address without what could point to the person; of one that is not of the web, without a login."""
    is_web = web_address.is_web(web_address.parse(raw))
    return web_address.without_tracking(raw, tracking) if is_web else web_address.without_login(raw)


def forms(raw: str, number: str, site: Platform | None, tracking: tuple[str, ...]) -> tuple[Disclosed, ...]:
    """What may be disclosed of an address as it was captured, the usual first; no two alike.

    `captured`: all of it but a password · `path`: without any parameter, where the site's posts are known to open so ·
    `page`: without the place in the page · `thread`: the thread, where the post's number says which post."""
    least = usual(raw, tracking)
    if not web_address.is_web(web_address.parse(raw)):
        return (Disclosed("", least),)
    found = {least: ""}
    found.setdefault(web_address.without_login(raw), "captured")
    parts = web_address.parse(least)
    before, _, fragment = least.partition("#")
    if _opens_without_parameters(parts, site):
        found.setdefault(least.replace(f"?{parts.query}", "", 1), "path")
    if fragment and not re.search("[/!=]", fragment):  # those are addresses of their own: the page is made from them
        found.setdefault(before, "thread" if number else "page")
    if thread := _thread(before, parts, number, site):
        found.setdefault(thread, "thread")
    return tuple(Disclosed(name, url) for url, name in found.items())


def disclosed(raw: str, disclose: str, number: str, site: Platform | None, tracking: tuple[str, ...]) -> str:
    """The form of that name; the usual one where there is no such form."""
    if not disclose:
        return usual(raw, tracking)
    offered = {form.name: form.url for form in forms(raw, number, site, tracking)}
    return offered.get(disclose, offered[""])


def _opens_without_parameters(parts: WebAddress, site: Platform | None) -> bool:
    if site is None or not parts.query:
        return False
    values = [parameter.partition("=")[2] for parameter in parts.query.split("&")]
    return all(_NAMELESS.fullmatch(value) for value in values) and holds(site.addresses.post, parts.path)


def _thread(before: str, parts: WebAddress, number: str, site: Platform | None) -> str:
    """The thread of a post whose address is the thread's and then the post's number; "" where that is not known."""
    if site is None or not number or parts.query or parts.fragment or not parts.path.endswith(f"/{number}"):
        return ""
    return before.removesuffix(number) if holds(site.addresses.thread, parts.path.removesuffix(number)) else ""
