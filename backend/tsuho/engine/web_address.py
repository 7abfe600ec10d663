"""Reading a web address as text, the same way in Python and in `extension/engine/web-address.js`.

Not a security check: what is opened is checked by the browser's own URL parser against pinned hosts. This only tells
people what to mend in an address, so it must read half-typed and broken ones, too.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tsuho.engine.constants import PATH_SESSIONS, PRIVATE_NAMES
from tsuho.engine.ip_address import ip_address, is_public

_PARTS = re.compile(r"(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?")
_PORT = re.compile(r"(.*):([0-9]*)")
_LOGIN = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*@")
_SESSIONS = "|".join(name.replace("*", "[a-z]*") for name in PATH_SESSIONS)
_SESSION = re.compile(f";(?:{_SESSIONS})=[^;/]*", re.IGNORECASE | re.ASCII)
_HASH = re.compile(r"[0-9a-fA-F]{32,128}")


class WebAddress(NamedTuple):
    """The parts of an address: scheme and host in lower case, everything else as it stands; "" where absent."""

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
    if found := _PORT.fullmatch(rest):
        host, port = found[1], found[2]
    return WebAddress(scheme.lower(), user if at else "", host.lower(), port, path, query, fragment)


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


def is_private(host: str) -> bool:
    """Whether the host is this machine, a home or office network, or a name that no one outside can look up."""
    bare = host.strip("[]").removesuffix(".")
    if bare == "localhost" or bare.endswith(PRIVATE_NAMES):
        return True
    if ":" not in bare and not bare[-1:].isdigit():  # a name: by far the most, and refusing them is slow there
        return "." not in bare
    ip = ip_address(bare)
    return not is_public(ip) if ip is not None else "." not in bare and ":" not in bare


def without_login(address: str) -> str:
    """The address without user and password."""
    return _LOGIN.sub(lambda login: f"{login[1] or ''}//", address)


def without_tracking(address: str, names: tuple[str, ...]) -> str:
    """The address without user and password, without sessions and the parameters named, and without a text fragment.

    A name is `utm_*` (any that begins so), `fbclid`, or `sid=hash` (only where its value is a hash, as a session's is);
    `x.com s t` are names used only on that host. What is kept stays byte for byte."""
    host = parse(address).host
    before, hash_sign, fragment = address.partition("#")
    before, question_mark, query = before.partition("?")
    parameters = query.split("&") if query else []
    kept = [p for p in parameters if not _tracks(p, host, names)]
    if len(kept) < len(parameters) and not any(kept):
        question_mark, kept = "", []
    anchor, directive, _ = fragment.partition(":~:")
    if directive and not anchor:
        hash_sign = ""
    before = _SESSION.sub("", without_login(before))
    return f"{before}{question_mark}{'&'.join(kept)}{hash_sign}{anchor}"


class _Marks(NamedTuple):
    """Names of parameters that track people. `beginnings` are those of names with a `*`; `hashes` those that do so only
    with a hash."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]
    hashes: frozenset[str]

    def hold(self, name: str, value: str) -> bool:
        if name in self.whole or name.startswith(self.beginnings):
            return True
        return name in self.hashes and _HASH.fullmatch(value) is not None


def _tracks(parameter: str, host: str, names: tuple[str, ...]) -> bool:
    name, _, value = parameter.partition("=")
    return any(marks.hold(name, value) and (not where or on_host(host, where)) for where, marks in _marks(names))


@lru_cache(maxsize=8)  # a knowledge has one list, asked about twice for every report
def _marks(names: tuple[str, ...]) -> tuple[tuple[str, _Marks], ...]:
    """By the host on which alone they are used; "" for those of every host."""
    by_host: dict[str, list[str]] = {"": []}
    for entry in names:
        first, *more = entry.split(" ")
        by_host.setdefault(first if more else "", []).extend(more or [first])
    return tuple((where, _marks_of(here)) for where, here in by_host.items())


def _marks_of(names: list[str]) -> _Marks:
    return _Marks(
        whole=frozenset(names),
        beginnings=tuple(name[:-1] for name in names if name.endswith("*")),
        hashes=frozenset(name.removesuffix("=hash") for name in names if name.endswith("=hash")),
    )
