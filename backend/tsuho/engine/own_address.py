"""Which addresses only this machine, or the network that it is in, can open: they tell nobody anything but who sits
there. Pure; `extension/engine/own-address.js` is its twin.
"""

import re
import unicodedata

from tsuho.engine.constants import NETWORK_SCHEMES, OWN_SCHEMES, PRIVATE_NAMES
from tsuho.engine.ip_address import ip_address, is_public
from tsuho.engine.web_address import is_web, parse, plain_ascii, plainest

_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*", re.ASCII)
_ON_DISK = re.compile(
    r"(?<![a-z0-9])(?:file:|(?![sp]://)[a-z]:(?=[\\/\xa5]))|[\\\xa5]{2}|^~[/\\]"
    r"|^%[a-z]{4,20}%[\\/\xa5]|(?:^|=)/(?:home|Users|Volumes|mnt|tmp|root|sdcard|storage/(?:emulated|self|[0-9A-F]{4}-)"
    r"|data/(?:user|data|media)|private/var|var/mobile)/",
    re.IGNORECASE | re.ASCII,
)
# Within an address of the web, where a letter and a colon may be anything.
_HELD = re.compile(
    rf"(?<![a-z0-9])(?:file:/|(?:{'|'.join(OWN_SCHEMES)})://|(?:blob|filesystem):https?:|[a-z]:[\\\xa5]|[a-z]:/users/)"
    r"|[=:,]\\\\",
    re.IGNORECASE | re.ASCII,
)
_FOLDER = re.compile(
    r"(?:[=:,#|]|//)/(?:home|users)/[^/?#&]{1,64}/(?:desktop|documents|downloads|pictures|library|appdata)/",
    re.IGNORECASE | re.ASCII,
)
_HOSTS = re.compile(
    r"(?<![a-z0-9])(?:https?|wss?|ftp):/{1,3}((?:[a-z0-9-]+\.)+[\u3041-\u9fff][^/?#&;,|\"'<>()\x00-\x20\xa0\u3000]*"
    r"|[a-z0-9._:@%\[\]-]+|[^/?#&;,|\"'<>()\x00-\x20\xa0\u3000]*)",
    re.IGNORECASE | re.ASCII,
)
_BEGINS = re.compile(
    r"^(?://)?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}|localhost|\[[0-9a-f:.]{2,45}\])\.?(?::[0-9]+)?(?=[/?#]|\Z)",
    re.IGNORECASE | re.ASCII,
)
_NAMED = re.compile(
    r"(?<![a-z0-9.-])(?:[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?![a-z0-9-]|\.[a-z0-9])"
    r"|(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,12}\b|localhost\b)",
    re.IGNORECASE | re.ASCII,
)
# The number is in the name.
_SPELLED = re.compile(
    r"(?:^|[.-])([0-9]{1,3}(?:[.-][0-9]{1,3}){3})\.(?:(?:nip|sslip)\.io|[0-9a-z]{1,64}\.plex\.direct)$", re.ASCII
)
_MISTYPED = re.compile("[,\u3001\u30fb]")  # for the dot
_REPEATED = re.compile(r"^(?:https?:?/{0,3}){1,3}(?=https?(?::|//))", re.IGNORECASE | re.ASCII)
_AFTER_HOST = re.compile(r"^https?://[^/?#]*", re.IGNORECASE | re.ASCII)
_SCHEMES = ("http", "https")  # as a host, one that was typed twice
# What no host holds: it ends there, and words begin. What nobody sees a browser leaves out.
_NO_HOST = re.compile(r"[^\w.:%\[\]-]")
_OPENING = "<(\uff08\u300c["
_DISARMED = re.compile(r"[\[({] ?(?:\.|dot) ?[\])}]", re.IGNORECASE | re.ASCII)
_UNSEEN = re.compile("[\xad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff]")
_PLAIN_NAME = re.compile(r"[a-z0-9.-]*")


def is_private(host: str) -> bool:
    """Whether the host is this machine, a home or office network, or a name that no one outside can look up."""
    bare = host.strip("[]").removesuffix(".")
    if not bare.isascii() or "%" in bare:
        bare = _as_looked_up(bare)
    if spelled := _SPELLED.search(bare):
        bare = spelled[1].replace("-", ".")
    if bare == "localhost" or f".{bare}".endswith(PRIVATE_NAMES):
        return True
    if ":" not in bare and not _NUMBER.fullmatch(bare.rpartition(".")[2]):  # a name: by far the most
        return "." not in bare and not _MISTYPED.search(bare)
    ip = ip_address(bare)
    # Browsers read 127.1 and 0x7f.0.0.1 as numbers, too: whoever writes so means no one outside.
    return not is_public(ip) if ip is not None else ":" not in bare


def is_own(address: str) -> bool:
    """Whether only this machine, or its network, can open it, or what stands in it."""
    address = _REPEATED.sub("", address)
    parts = parse(address)
    if is_web(parts):
        host = f"{parts.host}:{parts.port}" if parts.host.endswith(":") else parts.host  # ::1 without its brackets
        return is_private(host) or _begins_private(host) or holds_own(_AFTER_HOST.sub("", address))
    written = _DISARMED.sub(".", unicodedata.normalize("NFKC", plainest(address)))
    if parts.scheme in OWN_SCHEMES or _ON_DISK.search(written) or _names_own(written):
        return True
    # Of an app's scheme, what stands in the host's place may be a word of its own.
    names_host = parts.scheme in NETWORK_SCHEMES or ":" in parts.host
    return (parts.host != "" and names_host and is_private(parts.host)) or holds_own(address)


def _begins_private(host: str) -> bool:
    """Whether what stands in the place of a host begins with a private one and goes on in words, or names one."""
    if _PLAIN_NAME.fullmatch(host):  # by far the most
        return False
    written = _as_looked_up(_DISARMED.sub(".", _UNSEEN.sub("", host))).lstrip(_OPENING)
    ends = _NO_HOST.search(written)
    first = parse(f"//{written[: ends.start()] if ends else written}").host
    if ends and _MISTYPED.match(ends[0]) and "." not in first and first != "localhost":
        first = ""  # the first piece of a name whose dots were mistyped
    return (first != "" and is_private(first)) or _names_own(written)


def _names_own(written: str) -> bool:
    """Whether a text that is no address of the web begins with such a host, or holds one that nobody could take for
    anything else: a scheme may be missing, or mistyped."""
    first = _BEGINS.match(written)
    return (first is not None and is_private(first[1])) or any(map(is_private, _NAMED.findall(written)))


def holds_own(text: str) -> bool:
    """Whether such an address stands in what follows the host of another one, encoded or not."""
    plain = plainest(text)
    if _FOLDER.search(plain):
        return True
    if ":" not in plain and "\\" not in plain:  # by far the most
        return False
    if _HELD.search(plain):
        return True
    hosts = (parse(f"//{found}").host for found in _HOSTS.findall(plain))
    return any(host and host not in _SCHEMES and is_private(host) for host in hosts)


def _as_looked_up(host: str) -> str:
    return unicodedata.normalize("NFKC", plain_ascii(host)).replace("\u3002", ".").lower().removesuffix(".")
