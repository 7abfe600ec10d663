"""Reading a web address as text, the same way in Python and in `extension/engine/web-address.js`.

Not a security check: what is opened is checked by the browser's own URL parser against pinned hosts. This only tells
people what to mend in an address, so it must read half-typed and broken ones, too.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from tsuho.engine.constants import PATH_SESSIONS

_PARTS = re.compile(r"(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?")
_PORT = re.compile(r"^(.*):([0-9]*)")
_LOGIN = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*@")
_SESSION = re.compile(f";(?:{'|'.join(PATH_SESSIONS)})[^;/]*", re.IGNORECASE | re.ASCII)
_ROOT_DOT = re.compile(r"^((?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*[^/?#.:])\.(?=(?::[0-9]*)?(?:/|$))")
# Copied from a page's source, an address has &amp; between its parameters; an app that shares one may put a second ?.
_BETWEEN = re.compile(r"(&amp;|[&;]|\?(?=utm_|fbclid=))")
_ASCII = re.compile("%([0-7][0-9a-fA-F])")
_VALUES = {"hash": re.compile("[0-9a-fA-F]{32,128}"), "code": re.compile(r"(?![0-9]{0,9}\Z).*", re.DOTALL)}
_TOKEN = re.compile(r"[0-9A-Za-z_.-]{16,}")
# Nothing in it could tell of anybody: no login, no session, no parameter, no words, no dot of the root.
_BARE = re.compile(r"https?://[a-z0-9.-]*[a-z0-9](?::[0-9]+)?(?:/[^?#;]*)?(?:#[^?=:]*)?")


class WebAddress(NamedTuple):
    """The parts of an address: scheme and host in lower case, the host without the dot of the root at its end,
    everything else as it stands; "" where absent."""

    scheme: str
    user: str
    host: str
    port: str
    path: str
    query: str
    fragment: str

    @property
    def host_and_local(self) -> str:
        """host + path + query: what address patterns are matched against."""
        return self.host + self.local

    @property
    def local(self) -> str:
        """path + query: what a platform's own address patterns are matched against."""
        return self.path + (f"?{self.query}" if self.query else "")


def parse(address: str) -> WebAddress:
    """Any text as an address; never fails."""
    match = _PARTS.fullmatch(address)
    assert match  # noqa: S101 - every part may be absent, so every text fits
    scheme, authority, path, query, fragment = match.groups("")
    user, at, rest = authority.rpartition("@")
    host, port = rest, ""
    if ":" in rest and (found := _PORT.fullmatch(rest)):
        host, port = found[1], found[2]
    host = host.lower().removesuffix(".")
    return WebAddress(scheme.lower(), user if at else "", host, port, path, query, fragment)


def is_web(address: WebAddress) -> bool:
    """http or https with a host."""
    return address.scheme in ("http", "https") and address.host != ""


def on_host(host: str, registered: str) -> bool:
    """Whether the host is the registered one or below it."""
    return host == registered or host.endswith(f".{registered}")


def domains(host: str) -> Iterator[str]:
    """The host and every domain it lies in: a.b.jp, b.jp, jp."""
    while host:
        yield host
        host = host.partition(".")[2]


def host_name(written: str) -> str:
    """A host as a browser names it: in ASCII and lower case, without the dot of the root. Raises `ValueError` for what
    is no name of a host: with a scheme, a port or a `*`."""
    name = written.strip().lower().removesuffix(".")
    name = name if name.startswith("[") else name.encode("idna").decode()
    if not re.fullmatch(r"\[[0-9a-f:.]+\]|[a-z0-9_-]+(\.[a-z0-9_-]+)*", name):
        raise ValueError(f"{written!r} is no name of a host")
    return name


def without_login(address: str) -> str:
    """The address without user and password."""
    return _LOGIN.sub(lambda login: f"{login[1] or ''}//", address)


def without_tracking(address: str, names: tuple[str, ...]) -> str:
    """The address without user and password, without sessions and the parameters named, without a text fragment, and
    without the dot of the root after its host.

    A name is `utm_*` (any that begins so), `fbclid`, `sid=hash` (only where its value is a hash, as a session's is) or
    `cmpid=code` (not where its value is a number of few figures, as a page's may be), in any case, encoded or not, in
    the query or the fragment; `x.com s t` are names used only on that host. One with a `?` behind it may name the page
    itself: it goes only beside another parameter that stays, and only where its value is long. What is kept stays byte
    for byte."""
    if _BARE.fullmatch(address):  # by far the most
        return address
    by_host = _marks(names)
    marks = tuple(by_host[where] for where in ("", *domains(parse(address).host)) if where in by_host)
    before, _, after = without_parameters(address, lambda name, value: _held(name, value, marks)).partition("#")
    anchor, directive, _ = after.partition(":~:")
    page, question_mark, query = before.partition("?")
    page = _ROOT_DOT.sub(r"\1", _SESSION.sub("", without_login(page)))
    hash_sign = "#" if "#" in address and (anchor or not (directive or address.partition("#")[2])) else ""
    return page + question_mark + query + hash_sign + anchor


Verdict = Literal["", "drop", "perhaps"]


def without_parameters(address: str, verdict: Callable[[str, str], Verdict]) -> str:
    """The address without the parameters, of its query and its fragment, that the verdict on name and value drops;
    `perhaps` are dropped beside any that stays. What is kept stays byte for byte."""
    if "?" not in address and "=" not in address:
        return address
    before, hash_sign, fragment = address.partition("#")
    before, question_mark, query = before.partition("?")
    asked = _sifted(query, verdict)
    anchor, directive, text = fragment.partition(":~:")
    route, inner_mark, inner = anchor.partition("?") if "?" in anchor else ("", "", anchor)
    kept = _sifted(inner, verdict, named="=")
    anchored = route + (inner_mark if kept or kept == inner else "") + kept + directive + text
    if fragment and not anchored:
        hash_sign = ""
    return before + (question_mark if asked or not query else "") + asked + hash_sign + anchored


class _Marks(NamedTuple):
    """Names of parameters that track people, in lower case. `beginnings` are those of names with a `*`; `valued` those
    that do so only with some values; `perhaps` those that may name the page."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]
    valued: dict[str, re.Pattern[str]]
    perhaps: frozenset[str]

    def hold(self, name: str, value: str) -> bool:
        """Whether the parameter tracks people, or may do so."""
        if name in self.whole or name.startswith(self.beginnings):
            return True
        return name in self.valued and self.valued[name].fullmatch(value) is not None


def _sifted(asked: str, verdict: Callable[[str, str], Verdict], named: str = "") -> str:
    """The parameters that are not dropped; "" where nothing else is left. Only what holds `named` is a parameter."""
    if not asked or named not in asked:
        return asked
    pieces = _BETWEEN.split(asked)
    parameters, between = pieces[::2], ["", *pieces[1::2]]
    verdicts = [_judged(parameter, verdict) if named in parameter else "" for parameter in parameters]
    alone = not any(parameter and each == "" for parameter, each in zip(parameters, verdicts, strict=True))
    kept = [
        (sign, parameter)
        for sign, parameter, each in zip(between, parameters, verdicts, strict=True)
        if each == "" or (each == "perhaps" and alone)
    ]
    if len(kept) == len(parameters):
        return asked
    if not any(parameter for _, parameter in kept):
        return ""
    return kept[0][1] + "".join(sign + parameter for sign, parameter in kept[1:])


def _judged(parameter: str, verdict: Callable[[str, str], Verdict]) -> Verdict:
    name, _, value = parameter.partition("=")
    return verdict(plain_ascii(name).lower(), value)


def plain_ascii(text: str) -> str:
    """The text with its escapes of ASCII read."""
    return _ASCII.sub(lambda escape: chr(int(escape[1], 16)), text)


def plainest(text: str) -> str:
    """The same where escapes stand in escapes, as they do in an address that was handed on."""
    for _ in range(5):
        if "%" not in text or (read := plain_ascii(text)) == text:
            break
        text = read
    return text


def _held(name: str, value: str, marks: tuple[_Marks, ...]) -> Verdict:
    found = [each for each in marks if each.hold(name, value)]
    if not found:
        return ""
    if all(name in each.perhaps for each in found):
        return "perhaps" if _TOKEN.fullmatch(value) else ""
    return "drop"


@lru_cache(maxsize=8)  # a knowledge has one list, asked about twice for every report
def _marks(names: tuple[str, ...]) -> dict[str, _Marks]:
    """By the host on which alone they are used; "" for those of every host."""
    by_host: dict[str, list[str]] = {"": []}
    for entry in names:
        first, *more = entry.split(" ")
        by_host.setdefault(first if more else "", []).extend(more or [first])
    return {where: _marks_of(here) for where, here in by_host.items()}


def _marks_of(written: list[str]) -> _Marks:
    names = [name.lower() for name in written]
    sure = [name.removesuffix("?") for name in names]
    return _Marks(
        whole=frozenset(name for name in sure if "=" not in name and not name.endswith("*")),
        beginnings=tuple(name[:-1] for name in sure if name.endswith("*")),
        valued={name: _VALUES[kind] for name, _, kind in (each.partition("=") for each in sure) if kind},
        perhaps=frozenset(name.removesuffix("?").partition("=")[0] for name in names if name.endswith("?")),
    )
