"""Where an address among words begins: https:// in the ways in which people write it, or a host alone. Pure;
`extension/engine/address-start.js` is its twin.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

WIDE = re.compile("[\uff01-\uff5e]")
GAP = "[ \t\u00a0\u3000]"
DISARMED = "[\\[({] ?(?:[.\u3002\uff0e]|dot|\u30c9\u30c3\u30c8|\u70b9) ?[\\])}]|[\u3002\uff0e]"
_FULL = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_COLON, _STROKE = "[:;\uff1a\u2236\ua789]", "[/\\\\\uff0f\u00a5\u2044\u2215]"
# https, ttps, hxxps, h**ps, htttps, ps, nothing …, after another one or not; then a colon or what stands near it, and
# strokes of any kind, in brackets or not, with gaps or not.
_SCHEME = re.compile(
    r"(?<![a-z0-9])(?:(?:https?:?/{0,3}){0,3}"
    r"(h{0,3}t{1,4}p{1,3}s{0,3}|h[tp]{2,4}s{0,2}|hxxps?|h\*\*ps?"
    r"|[\uff48\uff28]?[\uff54\uff34]{1,2}[\uff50\uff30][\uff53\uff33]?)"
    rf"(?:[\[(]?[.,:;\uff1a\u2236\ua789]{{1,3}}[\])]?[\[(]?{_STROKE}{{2,6}}[\])]?"
    rf"|[\[(]?{_COLON}[\])]?[\[(]?{_STROKE}[\])]?"
    rf"|{GAP}?{_COLON}{GAP}?{_STROKE}{GAP}?{_STROKE}|[/\uff0f]{{2}}{_COLON}?"
    r"|(?:(?<=http)|(?<=https))/(?=[a-z0-9-]{1,63}\.[a-z]))"
    rf"|((?:ps?|s)?)://)(?:(?=[^/ \t\u00a0\u3000])|{GAP}{{1,2}}(?=[a-z0-9\uff10-\uff5a]))",
    re.IGNORECASE | re.ASCII,
)
_HOST_FIRST = re.compile(
    rf"(?<![a-z0-9@%._/-])(?:[a-z0-9-]{{1,63}}(?:{GAP}\.{GAP}?|\.|{DISARMED})){{1,8}}[a-z]{{2,24}}(?::[0-9]{{1,5}})?/(?=[!-~])",
    re.IGNORECASE | re.ASCII,
)
NAME_ENDS = "com|net|org|jp|info|biz|tv|xyz|site|online|shop|top|io|app|dev"
# Without a path it is one only where nothing else could be meant.
_HOST_ALONE = re.compile(
    r"(?<![a-z0-9@%._/-])(?:www\.(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}"
    rf"|(?:[a-z0-9-]{{1,63}}\.){{1,6}}(?:{NAME_ENDS}))"
    r"(?::[0-9]{1,5})?(?![a-z0-9@_-]|\.[a-z0-9])",
    re.IGNORECASE | re.ASCII,
)
_GAPPED = re.compile(
    rf"[a-z0-9-]{{1,63}}{GAP}?\.{GAP}?[a-z0-9-]{{1,63}}(?:(?:{GAP}\.{GAP}?|\.)[a-z0-9-]{{1,63}}){{0,7}}"
    rf"(?=[/?#:\\\\\u00a5]|{GAP}{{0,9}}\Z)",
    re.IGNORECASE | re.ASCII,
)


class Start(NamedTuple):
    """Where what begins an address stands, where its host does, and the scheme."""

    at: int
    host: int
    scheme: str


def with_scheme(text: str) -> Iterator[Start]:
    """Where addresses begin that have a scheme."""
    for found in _SCHEME.finditer(text):
        letters = narrow(found[1] or found[2]).lower()
        yield Start(found.start(), found.end(), "https" if "s" in letters or not letters else "http")


def without_scheme(text: str) -> Iterator[tuple[Start, ...]]:
    """Where addresses begin with their host: those that have a path, then those that have none."""
    for pattern in (_HOST_FIRST, _HOST_ALONE):
        yield tuple(Start(host.start(), host.start(), "https") for host in pattern.finditer(text))


def begins_with_scheme(text: str, at: int = 0) -> bool:
    """Whether the text begins, or goes on, with https:// in one of the ways in which people write it."""
    return _SCHEME.match(text, at) is not None


def after_gapped_host(text: str, start: int) -> int:
    """Where a host ends that was written with gaps around its dots; `start` for any other."""
    gapped = _GAPPED.match(text, start)
    return gapped.end() if gapped else start


def narrow(text: str) -> str:
    """The text with plain signs for wide ones."""
    return text.translate(_FULL)
