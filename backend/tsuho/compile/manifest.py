"""What the extension's manifest says of the knowledge: the hosts that a person may allow to be filled in. Pure."""

import json
import re

from tsuho.records import Knowledge
from tsuho.records.desks import PLATFORM

_HOSTS = re.compile(r'(?<="optional_host_permissions": )\[[^\]]*\]')


def with_hosts(manifest: str, knowledge: Knowledge) -> str:
    """The manifest with the hosts of all desks that have a form, in their order."""
    desks = knowledge.desks.values()
    hosts = {host for desk in desks if desk.form or desk.id == PLATFORM for host in desk.hosts}
    listed = json.dumps([f"https://{host}/*" for host in sorted(hosts)], indent=2).replace("\n", "\n  ")
    return _HOSTS.sub(lambda _: listed, manifest)
