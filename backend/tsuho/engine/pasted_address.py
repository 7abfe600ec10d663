"""Addresses among words: what people paste when they share, quote or disarm one. Pure;
`extension/engine/pasted-address.js` is its twin.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from tsuho.engine import web_address
from tsuho.engine.address_end import AFTER_HOST, end_in_notation, end_of
from tsuho.engine.address_start import (
    DISARMED,
    GAP,
    WIDE,
    Start,
    after_gapped_host,
    narrow,
    with_scheme,
    without_scheme,
)
from tsuho.engine.own_address import is_own, is_private

# Nobody sees these; the last three belong to letters and pictures of other scripts.
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
    "|(?<![^\x00-\x7f])[\u200c\u200d\ufe0f]|[\u200c\u200d\ufe0f](?![^\x00-\x7f])"
)
# As programs and pages write signs in text: \/, \u002f, &#x2f;; &amp;, \u0026; and those that end an address, in JSON
# and in a telephone's code of squares, too.
_SLASH = re.compile(r"\\/|\\u002f|&#(?:47|x2f);", re.IGNORECASE | re.ASCII)
_COLON = re.compile(r"&#(?:58|x3a);|\\:", re.IGNORECASE | re.ASCII)
_AND = re.compile(r"&(?:amp;)+|\\u0026|&#(?:38|x26);", re.IGNORECASE | re.ASCII)
_TAG = re.compile(
    r"&(?:nbsp|gt|lt|quot)(?:;|\Z)|(?:\\[nr]){1,9}(?:(?=https?:)|(?![0-9a-z_.\\/-]))|;;\Z", re.IGNORECASE | re.ASCII
)
# All of one encoded, among words and not in another one.
_ENCODED = re.compile(r"(?<=[^!-~])https?%3A%2F%2F[!-~]{1,4000}", re.IGNORECASE | re.ASCII)
_STUCK = re.compile("(?<=[a-z0-9,;])(?=https?://)", re.IGNORECASE | re.ASCII)
# Broken by a gap behind a folder, so that nothing but more of the address follows: no date, no telephone number, no
# other host. Behind a folder with figures a number has to be a piece of it.
_BROKEN = re.compile(
    "(//[a-z0-9.-]{4,100}/|/[a-z]{1,20}/|/[0-9a-z_.=-]{1,20}/(?=[^!-~]{1,3}[!-~]{0,200}(?:[0-9]/|/[0-9])))"
    "[ \t\r\n\u00a0\u3000]{1,3}(?=[!-~]{0,200}(?:[A-z]/|/[A-z]|[0-9]{5}))"
    "(?!0[0-9]{2}|[0-9]{4}[-./]|[0-9]{1,2}[-.]|[^/]{1,80}\\.(?!cgi)[a-z]{2,9}/)(?=[!-*,-9;-?A-~]{1,2000}\\Z)"
)
# Or by a mail's lines, with a `=`.
_SOFT_BROKEN = re.compile(r"(/[0-9A-Za-z_.~-]{1,200})=\r?\n(?=[0-9A-Za-z_/?-])")
# By the end of a line within a number or a word: perhaps.
_GOES_ON = re.compile(
    r"\r?\n((?:(?<=[0-9]\n)|(?<=[0-9]\r\n))(?!(?:0[0-9]{9,10}|(?:19|20)[0-9]{6})\b)[0-9]{5,20}"
    r"|(?<=[a-z]\n)[a-z]{1,20}/[!-9;-~]{5,200})\s*\Z"
)
_TOO_LONG = re.compile(r"[0-9]{20}\Z")  # no site numbers its posts so
# Shortened for show: …/12345…, …/very/.../12, bbs.example.jp › thread.
_CUT_BEHIND = re.compile("[…‥]|・・")
_CUT_WITHIN = re.compile(r"(?:\.\.|…|‥|%E2%80%A[56])\Z|/(?:\.{3,9}|…|%E2%80%A6)/", re.IGNORECASE | re.ASCII)
_CRUMB = re.compile(f"{GAP}{{1,3}}[›»>]{GAP}")
_DOT = re.compile(rf"{DISARMED}|(?<=[a-z0-9])[,\uff0c\u3001\u30fb\xb7](?=[a-z])", re.IGNORECASE | re.ASCII)
# Signs at the end that are not of it, where a number may stand before them; encoded with it, a gap, words, or what was
# opened before the address.
_LOOSE = re.compile(
    r"(?<!%[89AB].)(?:%(?:20|0[9AD]|E3%80%8[0-2])){1,9}\Z|(?:%(?:20|0[9AD]|E3%80%80)){1,9}\Z"
    r"|(?<![/](?:wiki|tags|word))(?<![/](?:tag|dic))(?<![/]a)(?<![/]hashtag)"
    r"(/[0-9]{5,20})(?:(?:%E[3-9](?:%[89AB][0-9A-F]){2}){1,99}|-{1,3})\Z"
    r"|(?<=[0-9])(?:!{1,9}|\.{2,9})\Z|!{3,9}\Z",
    re.IGNORECASE | re.ASCII,
)
_ENCODED_CLOSING = re.compile("(%22|%3E|%E3%80%8D|%E3%80%8F)\\Z", re.IGNORECASE | re.ASCII)
_ENCODED_OPENING = {"%22": "%22", "%3E": "%3C", "%E3%80%8D": "%E3%80%8C", "%E3%80%8F": "%E3%80%8E"}
# An address and nothing else, in which no sign could mean anything but itself.
_ALONE = re.compile(
    r"https?://((?:[a-z0-9-]+\.)+[a-z]+)(?:/[0-9A-Za-z_-]+)*/?(?:[?#][0-9A-Za-z_=-]*)?(?<![_=-])", re.ASCII
)
# A number may be whole where an ellipsis follows.
_LONG_NUMBER = re.compile(r"[0-9]{10}\Z")


class _Found(NamedTuple):
    address: str
    is_cut: bool


class Pasted(NamedTuple):
    """Every address of the web in a text that is whole, or may be, as it was meant, each once; `is_cut`: whether one
    was shortened for show, so that nobody can tell where it leads."""

    addresses: tuple[str, ...]
    is_cut: bool


NOTHING_PASTED = Pasted((), is_cut=False)


def pasted(text: str) -> Pasted:
    """What addresses stand in a text."""
    if (alone := _ALONE.fullmatch(text)) and not is_private(alone[1]):  # by far the most
        return Pasted((text,), is_cut=False)
    found = _found(text)
    whole = (each for each, is_cut in found if not is_cut or _LONG_NUMBER.search(each))
    return Pasted(tuple(dict.fromkeys(whole)), any(each.is_cut for each in found))


def addresses_in(text: str) -> tuple[str, ...]:
    """Those that are whole, or may be. Empty where there is none."""
    return pasted(text).addresses


def _found(text: str) -> tuple[_Found, ...]:
    text = _SLASH.sub("/", _COLON.sub(":", _UNSEEN.sub("", text)))
    text = _ENCODED.sub(lambda one: web_address.plain_ascii(one[0]), _TAG.sub(" ", _AND.sub("&", text)))
    text = _BROKEN.sub(r"\1", _SOFT_BROKEN.sub(r"\1", _STUCK.sub(" ", text)))
    if found := _found_at(text, with_scheme(text)):
        return found
    for written in dict.fromkeys((text, narrow(text))):
        for starts in without_scheme(written):
            if found := _found_at(written, starts):
                return found
    return ()


def _found_at(text: str, starts: Iterable[Start]) -> tuple[_Found, ...]:
    """The addresses that begin there."""
    found: list[_Found] = []
    end = 0
    for at, start, scheme in starts:
        if at < end:
            continue  # within the address before it
        host_end = after_gapped_host(text, start)
        end = end_in_notation(text, at, end_of(text, host_end, start))
        written = re.sub(GAP, "", text[start:host_end]) + text[host_end:end]
        wide = WIDE.search(re.sub("[\uff1a\uff0f]", "", text[at:start])) is not None
        if address := _meant(scheme, written, wide):
            is_cut = _is_cut(text, end, written)
            found.append(_Found(address, is_cut))
            more = _GOES_ON.match(text, end) if "/" in written else None
            if more and not _TOO_LONG.search(written + more[1]):
                found.append(_Found(_meant(scheme, written + more[1], wide), is_cut))
    return tuple(found)


def _is_cut(text: str, end: int, written: str) -> bool:
    if _CUT_BEHIND.match(text, end) or _CUT_WITHIN.search(written):
        return True
    return "/" not in written and _CRUMB.match(text, end) is not None


def _meant(scheme: str, written: str, wide: bool) -> str:
    """The address with plain signs in its host, and in all of it where its scheme or host was written in wide ones."""
    after = AFTER_HOST.search(written)
    host, rest = (written[: after.start()], written[after.start() :]) if after else (written, "")
    if rest[:1] in ("\\", "\u00a5"):
        rest = re.sub(r"[\\\u00a5]", "/", rest)
    wide = wide or WIDE.search(_DOT.sub(".", host) + rest[:1]) is not None
    host = re.sub(r"\.{2,}", ".", narrow(_DOT.sub(".", host))).lstrip(".")
    address = _without_loose(f"{scheme}://{host}{narrow(rest) if wide else rest}")
    parts = web_address.parse(address)
    is_name = "." in parts.host or parts.host.startswith("[")
    return address if is_name and not is_own(address) else ""


def _without_loose(address: str) -> str:
    """The address without signs at its end that are not of it."""
    address = _LOOSE.sub(r"\1", address)
    if closing := _ENCODED_CLOSING.search(address):
        opening = _ENCODED_OPENING[closing[1].upper()]
        if opening not in address[: closing.start()].upper():
            address = address[: closing.start()]
    end = len(address)
    while _is_loose(address[end - 1], address[end - 2]):
        end -= 1
    return address[:end]


def _is_loose(sign: str, before: str) -> bool:
    """Whether a sign at the end is not of the address: a full stop behind a number, a mark of emphasis."""
    return sign in "*'|\\^" or (sign in ".,;:" and (not before.isascii() or before.isdigit() or before == "/"))
