"""Which site a host belongs to."""

import pytest

from tests.tiny_knowledge import tiny
from tsuho.engine.sites import Sites
from tsuho.engine.web_address import on_host
from tsuho.knowledge import read_knowledge
from tsuho.records import Platform


def site(id: str, *hosts: str) -> Platform:
    return tiny().platforms["example"].model_copy(update={"id": id, "hosts": hosts})


SITES = Sites((site("wide", "example.jp", "jp.example"), site("inner", "bbs.example.jp", "other.jp")))


@pytest.mark.parametrize(
    ("host", "id"),
    [
        ("example.jp", "wide"),
        ("a.b.example.jp", "wide"),
        ("bbs.example.jp", "wide"),  # the first that says so, not the nearest
        ("other.jp", "inner"),
        ("another.jp", None),
        ("example.jp.evil.com", None),
        ("example.jp.", None),
        ("jp", None),
        ("", None),
        (".", None),
    ],
)
def test_a_host_belongs_to_the_first_site_that_it_lies_in(host: str, id: str | None) -> None:
    found = SITES.of(host)
    assert (found.id if found else None) == id


def test_every_host_of_every_site_is_found_as_by_looking_at_each() -> None:
    platforms = tuple(read_knowledge().platforms.values())
    sites = Sites(platforms)
    for host in (host for platform in platforms for host in platform.hosts):
        for each in (host, f"www.{host}", f"x{host}", f"a..{host}"):
            slow = next((p for p in platforms if any(on_host(each, h) for h in p.hosts)), None)
            assert sites.of(each) is slow
