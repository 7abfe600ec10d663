"""With a backend or without one, and with every kind of trouble between: the journey goes on and no word is lost."""

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager

import pytest

from tests.browser import servers
from tests.browser.chromium import Chromium
from tests.browser.servers import Site
from tests.browser.waiting import wait

NOTES = "サーバーが落ちても残る文です。"


@pytest.fixture(scope="module")
def browser() -> Iterator[Chromium]:
    """One browser for this file."""
    opened = Chromium()
    yield opened
    opened.close()


def journey(browser: Chromium, site: Site, server: str) -> str:
    """The journey to a draft with this server set; the draft's whole text as it would be copied."""
    browser.in_worker(
        "Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])"
        f".then(() => chrome.storage.local.set({{'setting:server': {server!r}}})).then(() => true)"
    )
    browser.driver.get(site.page("board.html"))
    browser.press_toolbar_button()
    popup = browser.popup()
    popup.choose("#harm", "drugs")
    popup.choose("#role", "witness")
    popup.choose("#wish", "takedown")
    popup.type("#notes", NOTES)
    popup.wait_for('[data-desk="ihc"]')
    values = '[...document.querySelectorAll(\'[data-desk="ihc"] textarea, [data-desk="ihc"] input\')].map(e => e.value)'
    wait(lambda: popup.js(f"{values}.some(v => v.includes({NOTES!r}))"), "the notes in the draft")
    state = popup.text("[data-server]")
    text = "\n".join(popup.js(values))
    popup.close()
    return f"{text}\n{state}"


def absent(backend: str, ended: threading.Event) -> AbstractContextManager[str]:
    """Nothing listens."""

    class Nothing(AbstractContextManager[str]):
        def __enter__(self) -> str:
            return f"http://127.0.0.1:{servers.free_port()}"

        def __exit__(self, *error: object) -> None:
            return None

    return Nothing()


TROUBLES = {
    "absent": absent,
    "slow": lambda backend, ended: servers.slow(backend, 30, ended),
    "another program on the port": lambda backend, ended: servers.other_program(),
    "dying in the middle of its answer": lambda backend, ended: servers.dying(backend),
}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_with_a_backend_in_trouble_the_draft_comes_from_the_bundle_with_the_same_words(
    browser: Chromium, site: Site, backend: str, trouble: str
) -> None:
    with_backend = journey(browser, site, backend)
    ended = threading.Event()
    with TROUBLES[trouble](backend, ended) as server:
        try:
            without = journey(browser, site, server)
        finally:
            ended.set()

    assert NOTES in without
    assert without.split("\n")[:-1] == with_backend.split("\n")[:-1]
