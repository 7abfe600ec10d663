"""Addresses among words: what people paste when they share, quote or disarm one. Pure;
`extension/engine/pasted-address.js` is its twin.
"""

import re

from tsuho.engine import web_address

# Nobody sees these; the last three belong to letters and pictures of other scripts.
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
    "|(?<![^\x00-\x7f])[\u200c\u200d\ufe0f]|[\u200c\u200d\ufe0f](?![^\x00-\x7f])"
)
_FULL = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_WIDE = re.compile("[\uff01-\uff5e]")
# https, ttps, hxxps, h**ps …; a colon or none, slashes of any kind, in brackets or not.
_SCHEME = re.compile(
    r"(?<![a-z0-9])(?:https?|h?t?tps?|hxxps?|h\*\*ps?|[\uff48\uff28]?[\uff54\uff34]{1,2}[\uff50\uff30][\uff53\uff33]?)"
    r"(?:[\[(]?[:\uff1a;][\])]?[\[(]?[/\\\uff0f\xa5]{1,3}[\])]?|[/\uff0f]{2})(?=[^/])",
    re.IGNORECASE | re.ASCII,
)
_DOT = re.compile(
    "[\\[({] ?(?:[.\u3002\uff0e]|dot|\u30c9\u30c3\u30c8|\u70b9) ?[\\])}]|[\u3002\uff0e]", re.IGNORECASE | re.ASCII
)
_HOST_FIRST = re.compile(
    r"(?<![a-z0-9@._/-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?::[0-9]{1,5})?/(?=[!-~])", re.IGNORECASE | re.ASCII
)
_AFTER_HOST = re.compile("[/?#\uff0f\uff1f\uff03]")
_ENDS = re.compile('[\x00-\x20\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"<>`\u201c\u201d\uff1c\uff1e]')
_NUMBER = re.compile("[0-9]{5}")
_STOPS = "、。，．！？；：…・"
_WIDE_OPENING, _WIDE_CLOSING = "（［｛「｢『【〈《〔〖", "）］｝」｣』】〉》〕〗"
_PAIRS = dict(zip(")]}" + _WIDE_CLOSING, "([{" + _WIDE_OPENING, strict=True))
_OPENING = frozenset(_PAIRS.values())


def addresses_in(text: str) -> tuple[str, ...]:
    """Every address of the web in a text, as it was meant, each once. Empty where there is none."""
    text = _UNSEEN.sub("", text)
    starts = [(match.start(), match.end(), _scheme(match[0])) for match in _SCHEME.finditer(text)]
    if not starts:
        starts = [(match.start(), match.start(), "https") for match in _HOST_FIRST.finditer(text)]
    found: dict[str, None] = {}
    end = 0
    for at, start, scheme in starts:
        if at < end:
            continue  # within the address before it
        end = _end_of(text, start)
        wide = _WIDE.search(re.sub("[\uff1a\uff0f]", "", text[at:start])) is not None
        if address := _meant(scheme, text[start:end], wide):
            found[address] = None
    return tuple(found)


def begins_with_scheme(text: str) -> bool:
    """Whether the text begins with https:// in one of the ways in which people write it."""
    return _SCHEME.match(text) is not None


def _scheme(written: str) -> str:
    return "https" if "s" in written.translate(_FULL).lower() else "http"


def _end_of(text: str, start: int) -> int:
    """Where the address ends: at a space or a quotation mark, at a bracket that nothing in it opened, or where words
    begin behind a Latin letter."""
    opened: list[str] = []
    in_host = True
    for at in range(start, len(text)):
        sign = text[at]
        in_host = in_host and not _AFTER_HOST.match(sign)
        if _ENDS.match(sign) or (at > start and _is_after_latin(text, start, at, in_host)):
            return at
        if sign in _OPENING:
            opened.append(sign)
        elif sign in _PAIRS and (not opened or opened.pop() != _PAIRS[sign]):
            return at
    return len(text)


def _is_after_latin(text: str, start: int, at: int, in_host: bool) -> bool:
    """Whether words begin here, behind the Latin letters of an address."""
    sign, before = text[at], text[at - 1]
    if sign in _STOPS:
        return "!" <= before <= "~" and not (in_host and _is_latin(text[at + 1 : at + 2]))
    if sign in _WIDE_OPENING:
        return _is_latin(before)
    # Words stuck to the number of a post.
    return sign > "~" and _NUMBER.fullmatch(text, max(start, at - 5), at) is not None


def _is_latin(sign: str) -> bool:
    return sign.isascii() and sign.isalnum()


def _meant(scheme: str, written: str, wide: bool) -> str:
    """The address with plain signs in its host, and in all of it where its scheme or host was written in wide ones."""
    after = _AFTER_HOST.search(written)
    host, rest = (written[: after.start()], written[after.start() :]) if after else (written, "")
    wide = wide or _WIDE.search(_DOT.sub(".", host)) is not None
    host = _DOT.sub(".", host).translate(_FULL)
    address = f"{scheme}://{host}{rest.translate(_FULL) if wide else rest}"
    end = len(address)
    while _is_loose(address[end - 1], address[end - 2]):
        end -= 1
    parts = web_address.parse(address[:end])
    is_name = "." in parts.host or parts.host.startswith("[")
    return address[:end] if is_name and not web_address.is_private(parts.host) else ""


def _is_loose(sign: str, before: str) -> bool:
    """Whether a sign at the end is not of the address: a full stop behind a number, a mark of emphasis."""
    return sign in "*'|\\" or (sign in ".,;:" and (not before.isascii() or before.isdigit() or before == "/"))
