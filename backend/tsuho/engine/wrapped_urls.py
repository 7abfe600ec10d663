"""What a copy of a page, or a link that passes through another site, stands for. Pure; the same reading is in
`extension/engine/wrapped-urls.js`.
"""

import base64
import binascii
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, pairwise

from tsuho.engine import web_address
from tsuho.engine.own_address import is_own, is_private
from tsuho.engine.patterns import READ_OTHERWISE, any_of, compiled, is_one_of

_APPS = ":"  # in the place of a host
_TRANSLATED = ".translate.goog"
_DEFENDER = "urldefense.proofpoint.com"
_WEB = re.compile(r"(https?):/{1,3}(?=[^/])", re.IGNORECASE | re.ASCII)
_ENCODED = re.compile(r"https?(?:%3A(?:%2F|/)|:%2F)", re.IGNORECASE | re.ASCII)
_TWICE = re.compile(r"https?(?:%253A|:)%252F", re.IGNORECASE | re.ASCII)
_DEFAULT_PORT = re.compile(r"^(?:(https://[^/?#]*):443|(http://[^/?#]*):80)(?![0-9])", re.IGNORECASE | re.ASCII)
_ESCAPES = re.compile(r"(?:%[0-9a-f]{2})+", re.IGNORECASE | re.ASCII)
_PLAIN_ESCAPE = re.compile(r"%(2[1-9a-f]|[3-6][0-9a-f]|7[0-9a-e])", re.IGNORECASE | re.ASCII)
# What nobody sees, or what ends an address in a text, stays as it was encoded.
_UNSEEN = re.compile(
    "[\x00-\x20\x7f-\xa0\xad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]"
)
_START = r"https?(?::|%3A|%253A)(?:/|%2F|%252F)"
_BEGINS = re.compile("http|aHR0c", re.IGNORECASE | re.ASCII)  # what every address in it begins with; in base64
_IN_PATH = re.compile(rf"(?:^|[/:|])({_START}.*)$", re.IGNORECASE | re.ASCII | re.DOTALL)
_VALUE = re.compile(rf"^(?:([^=]*)=)?[!/]*({_START}.*)$", re.IGNORECASE | re.ASCII | re.DOTALL)
_BASE64 = re.compile(r"^([^=]*)=(?:a1)?(aHR0c[0-9A-Za-z_-]+)=*", re.ASCII)
_JSON_VALUE = re.compile(r"[^=]{1,40}=(?:\{|%7B)", re.IGNORECASE | re.ASCII)
_IN_JSON = re.compile(r'"url" ?: ?"(https?://[^"]{1,4000})"', re.IGNORECASE | re.ASCII)
_BETWEEN = re.compile("&amp;|[&;?#]")
# Behind the first ? or # and without a name, all that follows is of it; behind a name, its own question mark is.
_NAMELESS = re.compile(r"[?#]!?/?(https?:/{1,2}[^/].*)", re.IGNORECASE | re.ASCII | re.DOTALL)
_ASKING = re.compile(r"([=?&;#]https?:/{1,2}[^?&#;=]*)\?", re.IGNORECASE | re.ASCII)
# In a path, AMP writes the question mark of a page as %3F; behind a # its viewer writes notes of its own.
_ASKED_ENCODED = re.compile(r"%3F(?=[^/?#]{0,200}%3D|[a-z_]{1,40}=|amp\Z)[^/?#]*", re.IGNORECASE | re.ASCII)
_NOTES_OF_AMP = "#aoh="
_IN_COPY = re.compile(r"/*([^/?&#]+)(?:[?&#]|/?\Z)")  # all that stands there, but for parameters
# https://developer.chrome.com/docs/android/intents and https://developers.google.com/search/docs/appearance
_IN_APP = re.compile(r"^android-app://[^/]*/(https?)/([^/].*)$", re.IGNORECASE | re.ASCII | re.DOTALL)
_APP = re.compile(r"^(?:[a-z0-9.]+[+-])+(https?)$", re.ASCII)
_DEFENDED = re.compile(
    r"^https?://urldefense\.(?:com|us|proofpoint\.com)/v3/__(https?:/.{1,4000}?)__;([0-9a-z_-]{0,2000})=*(?:!|\Z)",
    re.IGNORECASE | re.ASCII,
)
_STARS = re.compile(r"\*(?:\*([0-9A-Za-z_-]))?")
_RUNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"  # A: a run of two, B: of three …


def original(address: str, patterns: tuple[str, ...]) -> str | None:
    """The address that stands in another one: the first group of the first pattern that fits; a second group holds one
    that is served over http. None where there is none, or where nobody outside could open it."""
    parts = web_address.parse(address)
    if translated := _translated(parts, address) or _defended(parts, address):
        return public(translated)
    plain = READ_OTHERWISE.sub("\ufffd", address)
    if not any_of(patterns).search(plain):
        return None
    for pattern in compiled(patterns):
        if found := pattern.search(plain):
            groups = found.groups("")
            inner = next(filter(None, groups), "")
            before = found[0][: found[0].rfind(inner)]
            scheme = "https" if groups[0] == inner else "http"
            if before.endswith(("/amp/", "/s/")):
                page, _, _ = inner.partition(_NOTES_OF_AMP)
                inner = _ASKED_ENCODED.sub(lambda asked: _unescaped(asked[0]), page, count=1)
            return _opened(_decoded(inner, is_value=before.endswith(("=", "?"))), scheme, address)
    return None


def inner_address(address: str, came_from: tuple[str, ...]) -> str | None:
    """An address that stands whole in another one: in a value, in the path or behind the #, encoded or not. Found by
    its shape alone, but not in a parameter that says where somebody came from."""
    parts = web_address.parse(address)
    if parts.scheme == "intent" and (found := _intended(address)):
        return found
    if parts.scheme == "android-app" and (page := _IN_APP.search(address)):
        return public(f"{page[1]}://{page[2]}")
    if app := _APP.match(parts.scheme):
        return public(f"{app[1]}{address[len(parts.scheme) :]}")
    start = len(parts.scheme) + 1 if parts.scheme else 0
    if not _BEGINS.search(address, start):
        return None
    if web_address.is_web(parts):
        after = re.search("[/?#]", address[start + 2 :])
        start = start + 2 + after.start() if after else len(address)
    rest = address[start:]
    for found in (_in_path(rest), *_in_values(rest, came_from)):
        if found and (opened := _opened(found, "https", address)):
            return opened
    return None


def mirrored(address: str, mirrors: tuple[str, ...]) -> str | None:
    """The post at the site itself for an address of one of its mirrors, or of a page made for embedding it.

    An entry is how the site's own address begins, and then how those do that stand for it, without scheme: a host that
    ends in `.*` is any host that begins so, a `*` in a path what is taken of it, `?id=` the parameter that is taken.
    What begins with a scheme is an app's; a `*` in the site's host is the first folder of what is taken."""
    parts = web_address.parse(address)
    copies = _copies(mirrors)
    if web_address.is_web(parts):
        labels = parts.host.split(".")
        heads = (".".join(labels[:end]) + ".*" for end in range(1, len(labels)))
        hosts = (*web_address.domains(parts.host), *heads)
        there = sorted(copy for host in hosts for copy in copies.get(host, ()))
    else:
        there = copies.get(_APPS, [])
    for _, site, begins in there:
        if web_address.is_web(parts):
            taken = _taken(parts, begins, whole="?" not in site)
        else:
            taken = _taken_in_app(address, begins)
        if taken and "*" in site:
            folder, _, taken = taken.partition("/")
            return site.replace("*", folder) + taken
        if taken:
            return site + taken
    return None


@lru_cache(maxsize=8)  # a knowledge has one list
def _copies(mirrors: tuple[str, ...]) -> dict[str, list[tuple[int, str, str]]]:
    """By their hosts: the place in the list, how the site's own address begins, and how theirs do behind the host."""
    written = [(site, copy) for site, *copies in (entry.split(" ") for entry in mirrors) for copy in copies]
    by_host: dict[str, list[tuple[int, str, str]]] = {}
    for at, (site, copy) in enumerate(written):
        host, slash, path = (_APPS, "", copy) if ":" in copy else copy.partition("/")
        by_host.setdefault(host, []).append((at, site, slash + path))
    return by_host


def _taken_in_app(address: str, begins: str) -> str:
    there = _IN_COPY.match(address[len(begins) :]) if address.lower().startswith(begins) else None
    return there[1] if there else ""


def _taken(parts: web_address.WebAddress, begins: str, whole: bool) -> str:
    """What an address of a copy's adds to how those of the site begin; `whole`: with all that follows."""
    begins, asked, name = begins.partition("?")
    begins, star, ends = begins.partition("*")
    if not parts.path.startswith(begins):
        return ""
    rest = parts.path[len(begins) :]
    if asked:
        values = (each.removeprefix(name) for each in parts.query.split("&") if each.startswith(name))
        return "" if rest else next(values, "")
    if star:
        at = f"{rest}/".find(f"{ends}/")
        return rest[:at] + ends[:1].strip(".") if at > 0 else ""
    if not rest.strip("/"):
        return ""
    return rest + parts.local[len(parts.path) :] if whole else re.split("[/&]", rest)[0]


def public(address: str) -> str | None:
    """The address, where it is one of the web that others can open, too."""
    parts = web_address.parse(address)
    return address if web_address.is_web(parts) and not is_private(parts.host) and not is_own(address) else None


def _opened(inner: str, scheme: str, outer: str) -> str | None:
    """What was found, as an address that can be opened; one that begins with / is of the same host."""
    if inner.startswith("/") and not inner.startswith("//"):
        parts = web_address.parse(outer)
        inner = f"{parts.scheme}://{parts.host}{inner}"
    elif _WEB.match(inner):
        inner = _WEB.sub(r"\1://", inner, count=1)
    else:
        inner = f"{scheme}://{inner}"
    return public(_DEFAULT_PORT.sub(r"\1\2", inner))


def _in_path(rest: str) -> str:
    """All that follows in the path, with its query; of an encoded one only its own piece."""
    path = re.split("[?#]", rest)[0]
    found = _IN_PATH.search(path)
    if not found:
        return ""
    if not _ENCODED.match(found[1]) and not _TWICE.match(found[1]):
        # What an office program is told of an address stands around it: ofe|u|https://…|s|…
        return found[1].split("|")[0] if path[: found.start(1)].endswith("|") else rest[found.start(1) :]
    piece = found[1] if "//" in found[1] else found[1].split("/")[0]
    return _decoded(piece, is_value=True)


def _in_values(rest: str, came_from: tuple[str, ...]) -> Iterator[str]:
    asked = re.sub("^[^?#]*", "", rest)
    if nameless := _NAMELESS.fullmatch(asked):
        yield nameless[1]
    for parameter in _BETWEEN.split(_ASKING.sub(r"\1%3F", asked)):
        if found := _VALUE.match(parameter):
            if not is_one_of((found[1] or "").lower(), came_from):
                yield _decoded(found[2], is_value=True)
        elif is_one_of(parameter.partition("=")[0].lower(), came_from):
            continue
        elif found := _BASE64.fullmatch(parameter):
            yield _from_base64(found[2])
        elif _JSON_VALUE.match(parameter) and (found := _IN_JSON.search(_unescaped(parameter))):
            yield found[1]


def _from_base64(text: str) -> str:
    try:
        return base64.urlsafe_b64decode(text[: len(text) - (len(text) % 4 == 1)] + "==").decode("ascii")
    except (UnicodeDecodeError, binascii.Error):
        return ""


def _intended(address: str) -> str | None:
    """The page behind Android's `intent:`, which names the scheme behind the address; else the page to fall back to.

    https://developer.chrome.com/docs/android/intents"""
    page, _, about = address.partition("#Intent;")
    named = {name: value for name, _, value in (each.partition("=") for each in about.split(";"))}
    scheme = named.get("scheme", "")
    if scheme in ("http", "https") and page.startswith("intent://"):
        return public(scheme + page.removeprefix("intent"))
    fallback = named.get("S.browser_fallback_url", "")
    return public(_decoded(fallback, is_value=True))


def _decoded(address: str, is_value: bool) -> str:
    """An address that stood in another one. The value of a parameter is decoded once, what stood in a path only where
    all of it was encoded."""
    if _TWICE.match(address):
        address = _unescaped(address)
    return _unescaped(address) if is_value or _ENCODED.match(address) else address


def _unescaped(text: str) -> str:
    """Without its escapes. Where some of them are no UTF-8 (old boards write Shift_JIS), only those of ASCII go."""
    try:
        return _ESCAPES.sub(lambda run: _seen(bytes.fromhex(run[0].replace("%", "")).decode()), text)
    except UnicodeDecodeError:
        return _PLAIN_ESCAPE.sub(lambda escape: chr(int(escape[1], 16)), text)


def _seen(text: str) -> str:
    return _UNSEEN.sub(lambda sign: "".join(f"%{byte:02X}" for byte in sign[0].encode()), text)


def _defended(parts: web_address.WebAddress, address: str) -> str:
    """The page behind Proofpoint's links: the second kind writes `-` for `%` and `_` for `/`, the third a `*` for each
    sign that it lists, encoded, at the end, and `**A` for two of them, `**B` for three …"""
    if third := _DEFENDED.match(address):
        return _starred(third[1], _listed(third[2]))
    if parts.path != "/v2/url" or not web_address.on_host(parts.host, _DEFENDER):
        return ""
    values = (each[2:] for each in parts.query.split("&") if each.startswith("u="))
    return _unescaped(next(values, "").replace("-", "%").replace("_", "/"))


def _starred(page: str, signs: str) -> str:
    """The page with the signs in place of its stars; "" where there are more or fewer of them."""
    lengths = (_RUNS.index(run) + 2 if run else 1 for run in _STARS.findall(page))
    ends = list(accumulate(lengths, initial=0))
    runs = (_seen(signs[begin:end]) for begin, end in pairwise(ends))
    whole = _STARS.sub(lambda _: next(runs), page)
    return _WEB.sub(r"\1://", whole, count=1) if ends[-1] == len(signs) else ""


def _listed(text: str) -> str:
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode()
    except (UnicodeDecodeError, binascii.Error):
        return ""


def _translated(parts: web_address.WebAddress, address: str) -> str:
    """The page behind Google's translating host, which writes the page's own host into its name.

    https://developers.google.com/search/docs/appearance/ad-network-and-translation"""
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
