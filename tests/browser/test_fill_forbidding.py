"""Words that forbid filling: newer knowledge may add to those of the package. Headless Chromium, from post to form."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.addresses import Addresses, every_address
from tests.browser.chromium import Chromium
from tests.browser.hotline import BOARD, NOTES, allowed, filled, form_js, form_value, report_post

BUNDLE = Path(__file__).parents[2] / "extension" / "knowledge" / "bundle.json"


@pytest.fixture(scope="module")
def browser() -> Iterator[tuple[Chromium, Addresses]]:
    """One browser for this file, in which the person has allowed the desk's form before."""
    with every_address() as addresses, allowed(addresses) as opened:
        yield opened, addresses


def newer(forbids: dict[str, list[str]]) -> str:
    """What a server gave some time ago: the packaged knowledge with other words that forbid."""
    bundle: dict[str, Any] = json.loads(BUNDLE.read_text("utf-8"))
    edition = f"{bundle['edition'].partition('.')[0]}.99"  # none is taken that is later than tomorrow
    bundle |= {"edition": edition, "version": f"{edition}+000000000000", "forbids": forbids}
    return json.dumps({"knowledge": {"bundle": bundle, "etag": '"newer"', "fetched_at": "2026-01-01T00:00:00Z"}})


@pytest.mark.parametrize(
    ("forbids", "address"),
    [
        ({}, BOARD),  # what is taken away stays pinned: the consent below
        ({"captcha": ["通報する情報"]}, ""),
    ],
    ids=["nothing is taken away", "a word is added"],
)
def test_newer_knowledge_adds_to_the_words_that_forbid_and_takes_none_away(
    browser: tuple[Chromium, Addresses], forbids: dict[str, list[str]], address: str
) -> None:
    chromium, addresses = browser
    chromium.in_worker(f"chrome.storage.local.set({newer(forbids)})")

    filled(report_post(chromium, addresses), chromium)

    assert form_value(chromium, "#address") == address
    assert NOTES in form_value(chromium, "#details")
    assert form_js(chromium, "document.querySelector('#agree').checked") is False
    assert form_js(chromium, "document.querySelector('#details').ariaDescription") == "通報ナビが記入しました"
    chromium.start_over()
