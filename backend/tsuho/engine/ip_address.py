"""Numeric internet addresses, and which of them no one outside can reach. Pure; `extension/engine/ip-address.js` reads
them as the standard library's `ipaddress` does.
"""

import ipaddress
from ipaddress import IPv4Address, IPv6Address

from tsuho.engine.constants import PRIVATE_NETWORKS

_PRIVATE = tuple(ipaddress.ip_network(network) for network in PRIVATE_NETWORKS)


def ip_address(text: str) -> IPv4Address | IPv6Address | None:
    """The address; None for a name or anything else."""
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None


def is_public(ip: IPv4Address | IPv6Address) -> bool:
    """Whether the address is one that everybody can reach."""
    return not any(ip in network for network in _PRIVATE)
