"""What was shared into the page, and which address is meant. Android puts it among words, iOS may give the site's
address beside the post's, and apps add where to get them. Pure; `extension/engine/shared-address.js` is its twin.
"""

import re

from tsuho.engine.constants import LONGEST_ADDRESS, SHOPS_OF_APPS
from tsuho.engine.pasted_address import addresses_in

_BEFORE_NAME = re.compile(r"https?://(?:www\.)?", re.IGNORECASE | re.ASCII)
_HOST = re.compile(r"[^/?#]*")


def shared_addresses(title: str, text: str, url: str) -> tuple[str, ...]:
    """The addresses that may be meant, each once: none, one, or several for the person to choose from. `url` is what
    was shared, where an app tells it; words beside it may hold links of their own."""
    told = _fitting(url)
    beside = _fitting(text)
    found = told + tuple(each for each in beside if any(_says_more(each, base) for base in told)) if told else beside
    found = found or _fitting(title)
    named = {_name(each): each for each in reversed(found)}  # of those that are the same, the first
    meant = [each for each in named.values() if not _is_shop(each)] or list(named.values())
    meant = [each for each in meant if not any(_says_more(other, each) for other in meant)]
    return tuple(sorted(meant, key=found.index))


def _fitting(text: str) -> tuple[str, ...]:
    return tuple(each for each in addresses_in(text) if len(each) <= LONGEST_ADDRESS)


def _name(address: str) -> str:
    """The address without what does not tell one page from another."""
    rest = _BEFORE_NAME.sub("", address, count=1)
    host = _HOST.match(rest)
    at = host.end() if host else 0
    return (rest[:at].lower() + rest[at:]).rstrip("/")


def _is_shop(address: str) -> bool:
    name = _name(address)
    return any(name == shop or name.startswith((f"{shop}/", f"{shop}?")) for shop in SHOPS_OF_APPS)


def _says_more(longer: str, shorter: str) -> bool:
    """Whether one address is the other with more behind it."""
    whole, start = _name(longer), _name(shorter)
    return len(whole) > len(start) and whole.startswith(start) and whole[len(start)] in "/?#"
