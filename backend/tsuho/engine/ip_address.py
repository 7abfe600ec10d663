"""Numeric internet addresses, and which of them no one outside can reach. Pure; `extension/engine/ip-address.js` reads
them as the standard library's `ipaddress` does.
"""

import ipaddress
from ipaddress import IPv4Address, IPv6Address

# Written out, not asked of `ipaddress`, whose answer changes between versions of Python.
_NOT_PUBLIC = tuple(
    ipaddress.ip_network(block)
    for block in (
        *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"),
        *("192.168.0.0/16", "224.0.0.0/3", "::/127", "fc00::/7", "fe80::/10", "ff00::/8"),
    )
)


def ip_address(text: str) -> IPv4Address | IPv6Address | None:
    """The address; None for a name or anything else."""
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None


def is_public(ip: IPv4Address | IPv6Address) -> bool:
    """Whether the address is one that everybody can reach."""
    return not any(ip in network for network in _NOT_PUBLIC)
