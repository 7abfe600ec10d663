"""Whether an address may be opened for a desk: https, no user name, and exactly one of the desk's pinned hosts. Pure.

`extension/engine/pinned-hosts.js` is its twin and the one that decides before anything opens: it asks the browser's own
URL parser. Python has no such parser, so here the address is read as text and everything unusual is refused: what is
pinned here is pinned there, too.
"""

from collections.abc import Collection

from tsuho.engine.web_address import parse


def is_pinned(url: str, hosts: Collection[str]) -> bool:
    """Whether the address is https, without user and port, and exactly on one of the hosts."""
    parts = parse(url)
    if parts.scheme != "https" or parts.user or parts.port or parts.host not in hosts:
        return False
    return url[len("https://") + len(parts.host) :][:1] in ("", "/", "?", "#")  # not the dot of the root
