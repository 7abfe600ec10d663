"""How much of an address a desk gets: only forms that still open, and none that could be another post's."""

import pytest

from tsuho.engine.disclosure import forms
from tsuho.engine.sites import Sites
from tsuho.engine.web_address import parse
from tsuho.knowledge import read_knowledge
from tsuho.records import Knowledge


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return read_knowledge()


@pytest.mark.parametrize(
    ("raw", "number", "offered"),
    [
        ("https://example.com/posts/1", "", {"": "https://example.com/posts/1"}),
        (
            "https://x.com/a/status/1?s=20&cn=share",
            "",
            {
                "": "https://x.com/a/status/1?cn=share",
                "captured": "https://x.com/a/status/1?s=20&cn=share",
                "path": "https://x.com/a/status/1",
            },
        ),
        (
            "https://example.com/a#c5:~:text=b",
            "",
            {
                "": "https://example.com/a#c5",
                "captured": "https://example.com/a#c5:~:text=b",
                "page": "https://example.com/a",
            },
        ),
        ("https://example.com/a#c5", "5", {"": "https://example.com/a#c5", "thread": "https://example.com/a"}),
        (
            "https://agree.5ch.net/test/read.cgi/b/1/42",
            "42",
            {
                "": "https://agree.5ch.net/test/read.cgi/b/1/42",
                "thread": "https://agree.5ch.net/test/read.cgi/b/1/",
            },
        ),
        (
            "https://agree.5ch.net/test/read.cgi/b/1/42",
            "2",
            {"": "https://agree.5ch.net/test/read.cgi/b/1/42"},
        ),
        ("https://taro:secret@example.com/a", "", {"": "https://example.com/a"}),
        (
            "https://taro:secret@example.com/a?fbclid=1",
            "",
            {"": "https://example.com/a", "captured": "https://example.com/a?fbclid=1"},
        ),
        ("https://example.com/1/42", "42", {"": "https://example.com/1/42"}),
        ("https://x.com/a/status/1?page=2", "", {"": "https://x.com/a/status/1?page=2"}),
        ("https://example.com/#/topic/1", "", {"": "https://example.com/#/topic/1"}),
        ("https://example.com/#!topic", "", {"": "https://example.com/#!topic"}),
        ("あの掲示板 ?utm_source=x", "", {"": "あの掲示板 ?utm_source=x"}),
        ("", "", {"": ""}),
    ],
)
def test_an_address_is_offered_in_the_forms_that_still_open(
    knowledge: Knowledge, raw: str, number: str, offered: dict[str, str]
) -> None:
    site = Sites(knowledge.platforms.values()).of(parse(raw).host)
    found = forms(raw, number, site, knowledge.preflight.lists["tracking"])
    assert {form.name: form.url for form in found} == offered
    assert found[0].name == ""
