"""What in an address may point to the person who brings it: an e-mail address, a user name, a session. Pure;
`extension/engine/personal-marks.js` is its twin.
"""

import re
from typing import NamedTuple

from tsuho.engine.patterns import is_one_of
from tsuho.engine.web_address import Verdict, parse, plainest, without_login, without_parameters

# A name behind @ is that of a writer on another server; so is one behind these folders of such servers.
_MAIL = re.compile(
    r"(?<![a-z0-9._%+@-])(?<!/[ucm]/)(?<!acct:)[a-z0-9._+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![a-z0-9@-])",
    re.IGNORECASE | re.ASCII,
)
_SECRET = re.compile(r"(?:Basic |Bearer )?[0-9A-Za-z_.+/=~:|-]{16,}")
_WORDS = re.compile(r"[0-9A-Za-z_.-]{1,11}(?:\+[0-9A-Za-z_.-]{0,11})+")  # what somebody looked for
# https://learn.microsoft.com/previous-versions/aspnet/ms178581(v=vs.100)
_SESSION = re.compile(
    r"/(?:\(|%28)(?:[AFSX](?:\(|%28)[^()/?#%]{1,200}(?:\)|%29)){1,4}(?:\)|%29)(?=[/?#]|\Z)", re.IGNORECASE | re.ASCII
)
# What lets one in from the path: a token of three parts (RFC 7519), or what follows such a word and is none itself.
_PASS = re.compile(
    r"\beyJ[0-9A-Za-z_-]{8,200}\.[0-9A-Za-z_-]{8,4000}\.[0-9A-Za-z_-]{8}"
    r"|/(?:reset|magic|login|verify|confirm|activate|invite|unsubscribe)/"
    r"(?=[a-z0-9_-]{0,200}[0-9A-Z])(?![a-z]{1,20}-)[0-9A-Za-z_-]{16}",
    re.ASCII,
)
_NO_PAGE = re.compile("password|passwd|pwd|tel|phone|mobile")  # never says which page it is
# Of somebody's whose telephone it is, whatever stands before; of a hotel, or a page for telephones, not.
_TELEPHONE = re.compile(r"[a-z_-]{0,40}[_-](?:tel|phone|mobile)=\+?[0-9][0-9 ()-]{8,24}")
_LINE_ID = re.compile("(?<![0-9a-z])U[0-9a-f]{32}(?![0-9a-z])", re.ASCII)  # by which LINE's services know a person
_PAGE = re.compile(r"/[^/]*[0-9][^/]*/?\Z|\.html?\Z", re.IGNORECASE | re.ASCII)


class Marks(NamedTuple):
    """The names of parameters that may tell of a person; a `*` at an end of one stands for any letters."""

    personal: tuple[str, ...]  # that hold a person's name or number
    secret: tuple[str, ...]  # that hold a session or a key where the value is long
    opening: tuple[str, ...]  # such a key without which nothing opens


def holds_personal_marks(address: str, marks: Marks) -> bool:
    """Whether such a mark stands in the address."""
    parts = parse(address)
    around = plainest(f"{parts.path}\n{parts.query}\n{parts.fragment}")
    if ("@" in around and _MAIL.search(around)) or _PASS.search(around) or _is_signed(address, marks):
        return True
    return _without_named(_without_mails(address), marks) != address


def without_personal_marks(address: str, marks: Marks) -> str:
    """The address without a login, without a session in its path, and without the parameters that hold a mark. What
    else stands in the path stays, and so do all names and keys where one opens the page, or alone says which page it
    is: without it nothing opens."""
    bare = _without_mails(address)
    without = _without_named(bare, marks)
    after = parse(without)
    is_emptied = parse(bare).query != "" and after.query + after.fragment == ""
    is_lost = is_emptied and not _PAGE.search(after.path)
    return bare if is_lost or _is_signed(address, marks) else without


def _without_mails(address: str) -> str:
    def verdict(name: str, value: str) -> Verdict:
        return "drop" if (value and _NO_PAGE.fullmatch(name)) or _MAIL.search(plainest(value)) else ""

    bare = without_parameters(without_login(address), verdict)
    return _SESSION.sub("", bare, count=1)


def _without_named(address: str, marks: Marks) -> str:
    def verdict(name: str, value: str) -> Verdict:
        plain = plainest(value)
        is_named = is_one_of(name, marks.personal) or _is_key(name, value, marks.secret)
        is_number = _TELEPHONE.fullmatch(f"{name}={plain}") or _LINE_ID.search(plain)
        return "drop" if value and (is_named or is_number) else ""

    return without_parameters(address, verdict)


def _is_signed(address: str, marks: Marks) -> bool:
    """Whether a parameter holds a key that opens the page."""
    return (
        without_parameters(address, lambda name, value: "drop" if _is_key(name, value, marks.opening) else "")
        != address
    )


def _is_key(name: str, value: str, written: tuple[str, ...]) -> bool:
    return is_one_of(name, written) and _is_secret(value)


def _is_secret(value: str) -> bool:
    """Whether a value is long enough to be a session or a key, and no words."""
    plain = plainest(value)
    return _SECRET.fullmatch(plain) is not None and _WORDS.fullmatch(plain) is None
