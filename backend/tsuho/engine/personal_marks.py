"""What in an address may point to the person who brings it: an e-mail address, a user name, a session. Pure;
`extension/engine/personal-marks.js` is its twin.
"""

import re

from tsuho.engine.web_address import Verdict, is_token, parse, plain_ascii, without_parameters

# A name behind @ is that of a writer on another server; so is one behind these folders of such servers.
_MAIL = re.compile(
    r"(?<![a-z0-9._%+@-])(?<!/[ucm]/)(?<!acct:)[a-z0-9._+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![a-z0-9@-])",
    re.IGNORECASE | re.ASCII,
)


def holds_personal_marks(address: str, names: tuple[str, ...], secrets: tuple[str, ...]) -> bool:
    """Whether such a mark stands in the path, the query or the fragment. `names` are those of parameters that hold a
    person's name or mail, `secrets` those that hold a session or a key where the value is long."""
    parts = parse(address)
    around = plain_ascii(f"{parts.path}\n{parts.query}\n{parts.fragment}")
    return _MAIL.search(around) is not None or without_personal_marks(address, names, secrets) != address


def without_personal_marks(address: str, names: tuple[str, ...], secrets: tuple[str, ...]) -> str:
    """The address without the parameters that hold one. What stands in the path stays: without it nothing opens."""

    def verdict(name: str, value: str) -> Verdict:
        if value and (name in names or (name in secrets and is_token(value))):
            return "drop"
        return "drop" if _MAIL.search(plain_ascii(value)) else ""

    return without_parameters(address, verdict)
