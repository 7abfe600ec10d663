"""Addresses among words: what people paste when they share, quote or disarm one. Pure;
`extension/engine/pasted-address.js` is its twin.
"""

import re
from collections.abc import Iterable

from tsuho.engine import web_address
from tsuho.engine.own_address import is_private

# Nobody sees these; the last three belong to letters and pictures of other scripts.
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
    "|(?<![^\x00-\x7f])[\u200c\u200d\ufe0f]|[\u200c\u200d\ufe0f](?![^\x00-\x7f])"
)
_FULL = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_WIDE = re.compile("[\uff01-\uff5e]")
# As programs write a slash in text: \/, \u002f, &#x2f;
_SLASH = re.compile(r"\\/|\\u002f|&#(?:47|x2f);", re.IGNORECASE | re.ASCII)
_GAP = "[ \t\u00a0\u3000]"
_COLON, _STROKE = "[:;\uff1a\u2236\ua789]", "[/\\\\\uff0f\u00a5\u2044\u2215]"
# https, ttps, hxxps, h**ps, htttps, ps, nothing …, after another one or not; then a colon or what stands near it, and
# strokes of any kind, in brackets or not, with gaps or not.
_SCHEME = re.compile(
    r"(?<![a-z0-9])(?:(?:https?:?/{0,3}){0,3}"
    r"(h{0,3}t{1,4}p{1,3}s{0,3}|h[tp]{2,4}s{0,2}|hxxps?|h\*\*ps?"
    r"|[\uff48\uff28]?[\uff54\uff34]{1,2}[\uff50\uff30][\uff53\uff33]?)"
    rf"(?:[\[(]?[.,:;\uff1a\u2236\ua789]{{1,3}}[\])]?[\[(]?{_STROKE}{{2,6}}[\])]?"
    rf"|[\[(]?{_COLON}[\])]?[\[(]?{_STROKE}[\])]?"
    rf"|{_GAP}?{_COLON}{_GAP}?{_STROKE}{_GAP}?{_STROKE}|[/\uff0f]{{2}}{_COLON}?"
    r"|(?:(?<=http)|(?<=https))/(?=[a-z0-9-]{1,63}\.[a-z]))"
    rf"|((?:ps?|s)?)://)(?:(?=[^/ \t\u00a0\u3000])|{_GAP}{{1,2}}(?=[a-z0-9\uff10-\uff5a]))",
    re.IGNORECASE | re.ASCII,
)
_DISARMED = "[\\[({] ?(?:[.\u3002\uff0e]|dot|\u30c9\u30c3\u30c8|\u70b9) ?[\\])}]|[\u3002\uff0e]"
_DOT = re.compile(rf"{_DISARMED}|(?<=[a-z0-9])[,\u3001\u30fb\xb7](?=[a-z])", re.IGNORECASE | re.ASCII)
_HOST_FIRST = re.compile(
    rf"(?<![a-z0-9@%._/-])(?:[a-z0-9-]{{1,63}}(?:{_GAP}\.{_GAP}?|\.|{_DISARMED})){{1,8}}[a-z]{{2,24}}(?::[0-9]{{1,5}})?/(?=[!-~])",
    re.IGNORECASE | re.ASCII,
)
_NAME_ENDS = "com|net|org|jp|info|biz|tv|xyz|site|online|shop|top|io|app|dev"
_NAME_END = re.compile(rf"\.(?:{_NAME_ENDS})", re.IGNORECASE | re.ASCII)
# Without a path it is one only where nothing else could be meant.
_HOST_ALONE = re.compile(
    r"(?<![a-z0-9@%._/-])(?:www\.(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}"
    rf"|(?:[a-z0-9-]{{1,63}}\.){{1,6}}(?:{_NAME_ENDS}))"
    r"(?::[0-9]{1,5})?(?![a-z0-9@_-]|\.[a-z0-9])",
    re.IGNORECASE | re.ASCII,
)
_GAPPED = re.compile(
    rf"[a-z0-9-]{{1,63}}{_GAP}?\.{_GAP}?[a-z0-9-]{{1,63}}(?:(?:{_GAP}\.{_GAP}?|\.)[a-z0-9-]{{1,63}}){{0,7}}"
    rf"(?=[/?#:\\\\\u00a5]|{_GAP}{{0,9}}\Z)",
    re.IGNORECASE | re.ASCII,
)
_AFTER_HOST = re.compile("[/?#\uff0f\uff1f\uff03\\\\\u00a5]")
_STUCK = re.compile("(?<=[a-z0-9,;])(?=https?://)", re.IGNORECASE | re.ASCII)
_ENDS = re.compile('[\x00-\x20\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"<>`\u201c\u201d\uff1c\uff1e]')
_NUMBER = re.compile("[0-9]{5}")
# Behind an address, and seldom in one: arrows and marks of a note, then stars, notes, waves, dashes and pictures.
_ARROW = re.compile("[\u203b\u2190-\u21ff\u27f0-\u27ff\u2900-\u297f\u2b00-\u2bff]")
_MARK = re.compile(
    "[\u2014\u2015\u2018\u2019\u2500-\u27bf\u3003\u3012\u301c\u3030\u309b\u309c\u3200-\u33ff"
    "\uff03\uff06\uff0a\uff0b\uff0d\uff0f\uff1d\uff20\uff3e\uff5c\uff5e]"
)
_LAUGH = re.compile("[\uff37\uff57]+(?![!-~\uff01-\uff5e])")
_PICTURE = re.compile("[\U0001f000-\U0001fbff]")
_STOPS = "、。，．！？；：…・"
_WIDE_OPENING, _WIDE_CLOSING = "（［｛「｢『【〈《〔〖", "）］｝」｣』】〉》〕〗"
_PAIRS = dict(zip(")]}" + _WIDE_CLOSING, "([{" + _WIDE_OPENING, strict=True))
_OPENING = frozenset(_PAIRS.values())


def addresses_in(text: str) -> tuple[str, ...]:
    """Every address of the web in a text, as it was meant, each once. Empty where there is none."""
    text = _STUCK.sub(" ", _SLASH.sub("/", _UNSEEN.sub("", text)))
    with_scheme = ((found.start(), found.end(), _scheme(found)) for found in _SCHEME.finditer(text))
    if found := _found_at(text, with_scheme):
        return found
    for written in dict.fromkeys((text, text.translate(_FULL))):
        for pattern in (_HOST_FIRST, _HOST_ALONE):
            hosts = ((host.start(), host.start(), "https") for host in pattern.finditer(written))
            if found := _found_at(written, hosts):
                return found
    return ()


def _found_at(text: str, starts: Iterable[tuple[int, int, str]]) -> tuple[str, ...]:
    """The addresses that begin there: where what begins it stands, where the host does, and the scheme."""
    found: dict[str, None] = {}
    end = 0
    for at, start, scheme in starts:
        if at < end:
            continue  # within the address before it
        gapped = _GAPPED.match(text, start)
        host_end = gapped.end() if gapped else start
        end = _end_of(text, host_end, start)
        begins = text[at:start]
        written = re.sub(_GAP, "", text[start:host_end]) + text[host_end:end]
        if address := _meant(scheme, written, _WIDE.search(re.sub("[\uff1a\uff0f]", "", begins)) is not None):
            found[address] = None
    return tuple(found)


def begins_with_scheme(text: str) -> bool:
    """Whether the text begins with https:// in one of the ways in which people write it."""
    return _SCHEME.match(text) is not None


def _scheme(found: re.Match[str]) -> str:
    letters = (found[1] or found[2]).translate(_FULL).lower()
    return "https" if "s" in letters or not letters else "http"


def _end_of(text: str, begin: int, start: int) -> int:
    """Where the address ends, read on from `begin`: at a space or a quotation mark, at a bracket that nothing in it
    opened, or where words begin behind a Latin letter."""
    opened: list[str] = []
    in_host = True
    for at in range(begin, len(text)):
        sign = text[at]
        if _ENDS.match(sign) or (at > start and _is_after_latin(text, start, at, in_host)):
            return at
        in_host = in_host and not _AFTER_HOST.match(sign)
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
    if in_host:
        return _is_after_name(text, start, at)
    # Words stuck to the number of a post.
    return sign > "~" and (_NUMBER.fullmatch(text, max(start, at - 5), at) is not None or _is_marked(text, at))


def _is_after_name(text: str, start: int, at: int) -> bool:
    """Whether the name of a host ends here, and words begin."""
    sign = text[at]
    if sign in ",;":
        return not _is_latin(text[at + 1 : at + 2])
    dot = text.rfind(".", start, at)
    is_named = dot >= 0 and _NAME_END.fullmatch(text, dot, at) is not None
    return sign > "~" and not _AFTER_HOST.match(sign) and (is_named or _is_marked(text, at))


def _is_marked(text: str, at: int) -> bool:
    """Whether a sign here stands behind the address: not between Latin letters, as in names."""
    sign, before = text[at], text[at - 1]
    is_arrow = _ARROW.match(sign) is not None
    if not "!" <= before <= "~" or (before == "/" and not is_arrow):
        return False
    if _PICTURE.match(sign) or _LAUGH.match(text, at):
        return True
    is_mark = is_arrow or _MARK.match(sign) is not None
    return is_mark and (
        not _is_latin(text[at + 1 : at + 2].translate(_FULL)) or _SCHEME.match(text, at + 1) is not None
    )


def _is_latin(sign: str) -> bool:
    return sign.isascii() and sign.isalnum()


def _meant(scheme: str, written: str, wide: bool) -> str:
    """The address with plain signs in its host, and in all of it where its scheme or host was written in wide ones."""
    after = _AFTER_HOST.search(written)
    host, rest = (written[: after.start()], written[after.start() :]) if after else (written, "")
    if rest[:1] in ("\\", "\u00a5"):
        rest = re.sub(r"[\\\u00a5]", "/", rest)
    wide = wide or _WIDE.search(_DOT.sub(".", host) + rest[:1]) is not None
    host = re.sub(r"\.{2,}", ".", _DOT.sub(".", host).translate(_FULL)).lstrip(".")
    address = f"{scheme}://{host}{rest.translate(_FULL) if wide else rest}"
    end = len(address)
    while _is_loose(address[end - 1], address[end - 2]):
        end -= 1
    parts = web_address.parse(address[:end])
    is_name = "." in parts.host or parts.host.startswith("[")
    return address[:end] if is_name and not is_private(parts.host) else ""


def _is_loose(sign: str, before: str) -> bool:
    """Whether a sign at the end is not of the address: a full stop behind a number, a mark of emphasis."""
    return sign in "*'|\\" or (sign in ".,;:" and (not before.isascii() or before.isdigit() or before == "/"))
