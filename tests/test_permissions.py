"""The manifest asks for little, and PRIVACY.md explains each permission it asks for."""

import json
import re

from tsuho.knowledge import CHECKOUT, read_knowledge
from tsuho.records.desks import PLATFORM

MANIFEST = json.loads((CHECKOUT / "extension" / "manifest.json").read_text("utf-8"))


def test_every_permission_is_explained_and_no_other() -> None:
    explained = re.findall(r"^- `(\w+)`: .{20,}", (CHECKOUT / "PRIVACY.md").read_text("utf-8"), re.MULTILINE)

    assert sorted(explained) == sorted(MANIFEST["permissions"])


def test_no_host_permission_and_no_content_script() -> None:
    for key in ("host_permissions", "content_scripts", "web_accessible_resources"):
        assert key not in MANIFEST, key


def test_a_person_can_allow_the_hosts_of_desks_with_a_form_and_no_others() -> None:
    """`tsuho bundle` writes them."""
    desks = read_knowledge().desks.values()
    hosts = {host for desk in desks if desk.form or desk.id == PLATFORM for host in desk.hosts}

    assert MANIFEST["optional_host_permissions"] == [f"https://{host}/*" for host in sorted(hosts)]
