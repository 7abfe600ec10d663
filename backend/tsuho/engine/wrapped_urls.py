"""What a copy of a page, or a link that passes through another site, stands for. Pure; the same reading is in
`extension/engine/wrapped-urls.js`.
"""

import re
from urllib.parse import unquote

from tsuho.engine import web_address
from tsuho.engine.patterns import READ_OTHERWISE, compiled

_TRANSLATED = ".translate.goog"
_WEB = re.compile(r"https?://", re.IGNORECASE | re.ASCII)
_ENCODED = re.compile(r"https?(?:%3A(?:%2F|/)|:%2F)", re.IGNORECASE | re.ASCII)
_DEFAULT_PORT = re.compile(r"^(?:(https://[^/?#]*):443|(http://[^/?#]*):80)(?![0-9])", re.IGNORECASE | re.ASCII)


def original(address: str, patterns: tuple[str, ...]) -> str | None:
    """The address that stands in another one: the first group of the first pattern that fits. None where there is none,
    or where nobody outside could open it."""
    if translated := _translated(address):
        return public(translated)
    plain = READ_OTHERWISE.sub("\ufffd", address)
    for pattern in compiled(patterns):
        if found := pattern.search(plain):
            inner = _decoded(found[1])
            whole = inner if _WEB.match(inner) else f"https://{inner}"
            return public(_DEFAULT_PORT.sub(r"\1\2", whole))
    return None


def public(address: str) -> str | None:
    """The address, where it is one of the web that others can open, too."""
    parts = web_address.parse(address)
    return address if web_address.is_web(parts) and not web_address.is_private(parts.host) else None


def _decoded(address: str) -> str:
    """An address that stood percent-encoded in another one's query."""
    if not _ENCODED.match(address):
        return address
    try:
        return unquote(address, errors="strict")
    except UnicodeDecodeError:
        return address


def _translated(address: str) -> str:
    """The page behind Google's translating host, which writes the page's own host into its name.

    https://developers.google.com/search/docs/appearance/ad-network-and-translation"""
    parts = web_address.parse(address)
    if not web_address.is_web(parts) or not parts.host.endswith(_TRANSLATED):
        return ""
    parameters = [each.partition("=") for each in parts.query.split("&")] if parts.query else []
    how = {name: value for name, _, value in parameters if name.startswith("_x_tr_")}
    label = how.get("_x_tr_hp", "") + parts.host.removesuffix(_TRANSLATED)
    encodings = how.get("_x_tr_enc", "").split(",")
    if "1" in encodings:
        label = label.removeprefix("1-")
    foreign = "0" in encodings and label.startswith("0-")
    label = label.removeprefix("0-") if foreign else label
    host = "-".join(part.replace("-", ".") for part in label.split("--"))
    query = "&".join(name + equals + value for name, equals, value in parameters if name not in how)
    fragment = address.partition("#")
    before = f"{how.get('_x_tr_sch', '') or 'https'}://{'xn--' if foreign else ''}{host}{parts.path}"
    return before + (f"?{query}" if query else "") + fragment[1] + fragment[2]
