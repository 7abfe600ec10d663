"""The name of a post whatever address it is reached by, to tell whether it was reported before. Pure;
`extension/engine/post-key.js` names it the same way.

A link that passes through another site and a mirror are seen through, tracking and the site's other names go. Short
links stay what they are: only opening them tells where they lead, and nothing here opens anything. An archive's copy is
a page of its own. What cannot be read as an address of the web is its own name.
"""

import re
from typing import NamedTuple

from tsuho.engine import web_address
from tsuho.engine.patterns import READ_OTHERWISE, compiled
from tsuho.engine.sites import Sites
from tsuho.engine.wrapped_urls import mirrored, original
from tsuho.records import Knowledge

_OTHER_NAMES = re.compile(r"^(?:www|m|sp|mobile|touch|old|new|amp)\.(?=[^.]+\.)", re.ASCII)
_PORTS = {"http": "80", "https": "443"}
_MOST_LAYERS = 3
_GROUP = re.compile(r"\{(\d)\}")


class Namer(NamedTuple):
    """What names are made by."""

    sites: Sites
    tracking: tuple[str, ...]
    redirects: tuple[str, ...]
    mirrors: tuple[str, ...]


def namer(knowledge: Knowledge) -> Namer:
    """By this knowledge."""
    preflight = knowledge.preflight
    return Namer(
        Sites(knowledge.platforms.values()),
        preflight.lists.get("tracking", ()),
        preflight.patterns.get("redirect_targets", ()),
        preflight.lists.get("mirrors", ()),
    )


def post_key(by: Namer, address: str) -> str:
    """The post's name; two addresses of one name are one post's."""
    seen_through = _seen_through(by, address.strip(" \t\n\u3000"))
    plain = web_address.without_tracking(seen_through, by.tracking)
    parts = web_address.parse(plain)
    if not web_address.is_web(parts):
        return plain
    return _known(by, parts) or _as_it_stands(parts)


def _seen_through(by: Namer, address: str) -> str:
    for _ in range(_MOST_LAYERS):
        inner = original(address, by.redirects) or mirrored(address, by.mirrors)
        if not inner or inner == address:
            break
        address = inner
    return address


def _known(by: Namer, parts: web_address.WebAddress) -> str:
    """The name by which the site itself knows the post, '' where we know of none."""
    site = by.sites.of(parts.host)
    local = READ_OTHERWISE.sub("\ufffd", parts.local.rstrip("\n"))
    for rule in site.same if site else ():
        if found := compiled((rule.address,))[0].search(local):
            return f"{site.id if site else ''}:{_filled(rule.name, found.groups(''))}"
    return ""


def _filled(name: str, groups: tuple[str, ...]) -> str:
    return _GROUP.sub(lambda group: groups[int(group[1]) - 1], name)


def _as_it_stands(parts: web_address.WebAddress) -> str:
    """Host, path, query and place in the page, without what makes no difference."""
    host = _OTHER_NAMES.sub("", parts.host)
    port = "" if parts.port in ("", _PORTS[parts.scheme]) else f":{parts.port}"
    query = f"?{parts.query}" if parts.query else ""
    fragment = f"#{parts.fragment}" if parts.fragment else ""
    return f"{host}{port}{parts.path.rstrip('/')}{query}{fragment}"
