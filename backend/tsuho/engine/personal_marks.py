"""What in an address may point to the person who brings it: an e-mail address, a user name, a session. Pure;
`extension/engine/personal-marks.js` is its twin.
"""

import re

from tsuho.engine.web_address import Verdict, parse, plainest, without_login, without_parameters

# A name behind @ is that of a writer on another server; so is one behind these folders of such servers.
_MAIL = re.compile(
    r"(?<![a-z0-9._%+@-])(?<!/[ucm]/)(?<!acct:)[a-z0-9._+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![a-z0-9@-])",
    re.IGNORECASE | re.ASCII,
)
_SECRET = re.compile(r"[0-9A-Za-z_.+/=~:|-]{16,}")
_WORDS = re.compile(r"[0-9A-Za-z_.-]{1,11}(?:\+[0-9A-Za-z_.-]{0,11})+")  # what somebody looked for
# https://learn.microsoft.com/previous-versions/aspnet/ms178581(v=vs.100)
_SESSION = re.compile(
    r"/(?:\(|%28)(?:[AFSX](?:\(|%28)[^()/?#%]{1,200}(?:\)|%29)){1,4}(?:\)|%29)(?=[/?#]|\Z)", re.IGNORECASE | re.ASCII
)


def holds_personal_marks(address: str, names: tuple[str, ...], secrets: tuple[str, ...]) -> bool:
    """Whether such a mark stands in the address. `names` are those of parameters that hold a person's name or mail,
    `secrets` those that hold a session or a key where the value is long; a `*` at an end of one stands for any
    letters."""
    parts = parse(address)
    around = plainest(f"{parts.path}\n{parts.query}\n{parts.fragment}")
    return _MAIL.search(around) is not None or without_personal_marks(address, names, secrets) != address


def without_personal_marks(address: str, names: tuple[str, ...], secrets: tuple[str, ...]) -> str:
    """The address without a login, without a session in its path, and without the parameters that hold a mark. What
    else stands in the path stays: without it nothing opens."""

    def verdict(name: str, value: str) -> Verdict:
        if value and (_is_one_of(name, names) or (_is_one_of(name, secrets) and _is_secret(value))):
            return "drop"
        return "drop" if _MAIL.search(plainest(value)) else ""

    return _SESSION.sub("", without_parameters(without_login(address), verdict), count=1)


def _is_one_of(name: str, written: tuple[str, ...]) -> bool:
    return any(_is(name, each) for each in written)


def _is(name: str, written: str) -> bool:
    bare = written.strip("*")
    if written.startswith("*"):
        return bare in name if written.endswith("*") else name.endswith(bare)
    return name.startswith(bare) if written.endswith("*") else name == bare


def _is_secret(value: str) -> bool:
    """Whether a value is long enough to be a session or a key, and no words."""
    plain = plainest(value)
    return _SECRET.fullmatch(plain) is not None and _WORDS.fullmatch(plain) is None
