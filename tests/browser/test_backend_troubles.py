"""With a backend or without one, and with every kind of trouble between: the journey goes on and no word is lost."""

import re
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import Any

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from tests.browser import servers
from tests.browser.chromium import Chromium
from tests.browser.servers import Site
from tests.browser.waiting import wait

MINUTE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d")  # when the post was seen: each journey has its own
NOTES = "サーバーが落ちても残る文です。"
DRAFT = '[data-desk="ihc"] [data-draft-field] textarea'


def journey(browser: Chromium, site: Site, server: str, state: str, asked: Callable[[], object]) -> list[str]:
    """The journey to a draft with this server set, until the page says `state` of it and it has been `asked`; the
    values of the draft's fields."""
    browser.driver.get(site.public_page("board.html"))
    browser.start_over()
    browser.in_worker(f"chrome.storage.local.set({{'setting:server': {server!r}}}).then(() => true)")
    browser.press_toolbar_button()
    popup = browser.popup()
    popup.choose("#harm", "drugs")
    popup.choose("#role", "witness")
    popup.choose("#wish", "takedown")
    popup.type("#notes", NOTES)
    popup.wait_for(DRAFT)
    values = f"[...document.querySelectorAll({DRAFT!r})].map(e => e.value)"
    wait(lambda: popup.js(f"{values}.some(v => v.includes({NOTES!r}))"), "the notes in the draft")
    wait(lambda: popup.js("document.querySelector('#server-state').dataset.server") == state, f"the server: {state}")
    wait(asked, "the server to be asked for drafts")
    assert popup.value("#notes") == NOTES
    found: list[str] = popup.js(values)
    popup.close()
    assert [kept["report"]["notes"] for kept in browser.reports()] == [NOTES]
    return [MINUTE.sub("（そのときの時刻）", value) for value in found]


@pytest.fixture(scope="module")
def with_backend(browser: Chromium, site: Site, backend: str) -> list[str]:
    """The draft as the backend words it."""
    answered: list[str] = []

    def note(handler: servers.Handler, path: str) -> bool:
        answered.append(f"{handler.command} {path}")
        return True

    with servers.proxied(backend, note) as server:
        return journey(browser, site, server, "yes", lambda: "POST /v1/drafts" in answered)


Trouble = Callable[[str, threading.Event], AbstractContextManager[str]]


def absent(backend: str, ended: threading.Event) -> AbstractContextManager[str]:
    """Nothing listens."""
    return nullcontext(f"http://127.0.0.1:{servers.free_port()}")


def slow(backend: str, ended: threading.Event) -> AbstractContextManager[str]:
    """It answers half a minute later."""
    return servers.slow(backend, 30, ended)


def other(backend: str, ended: threading.Event) -> AbstractContextManager[str]:
    """Another program answers."""
    return servers.other_program()


def strange(backend: str, ended: threading.Event) -> AbstractContextManager[str]:
    """Another program answers, and lets nobody read it."""
    return servers.strange_program()


def dying(backend: str, ended: threading.Event) -> AbstractContextManager[str]:
    """It dies in the middle of its answer, and says when."""
    return servers.dying(backend, ended)


def well(backend: str, ended: threading.Event) -> AbstractContextManager[str]:
    """No trouble."""
    return nullcontext(backend)


@pytest.mark.parametrize(
    ("trouble", "state"),
    [
        pytest.param(absent, "no", id="absent"),
        pytest.param(slow, "unknown", id="slow"),
        pytest.param(other, "no", id="another program on the port"),
        pytest.param(strange, "no", id="another program that lets nobody read its answer"),
        pytest.param(dying, "yes", id="dying in the middle of its answer"),
    ],
)
def test_with_a_backend_in_trouble_the_draft_comes_from_the_bundle_with_the_same_words(
    browser: Chromium, site: Site, backend: str, with_backend: list[str], trouble: Trouble, state: str
) -> None:
    ended = threading.Event()
    with trouble(backend, ended) as server:
        try:
            without = journey(browser, site, server, state, lambda: trouble is not dying or ended.is_set())
        finally:
            ended.set()

    assert without == with_backend


SAID_OF_IT = (
    (well, "ok", "つながりました"),
    (absent, "warn", "何も応答していません"),
    (slow, "warn", "2秒待ちました"),
    (other, "warn", "別のプログラム"),
    (strange, "warn", "別のプログラム"),
)


def test_the_options_page_says_what_is_wrong_with_the_server_and_keeps_no_address_that_is_none(
    browser: Chromium, backend: str
) -> None:
    browser.start_over()
    driver = browser.driver
    driver.get(browser.url("options/index.html"))
    field = driver.find_element(By.ID, "server")
    wait(lambda: field.get_property("value"), "the options to be shown")

    for trouble, severity, words in SAID_OF_IT:
        ended = threading.Event()
        with trouble(backend, ended) as server:
            try:
                assert words in answer_to(driver, server, severity), trouble.__doc__
            finally:
                ended.set()

    for language, words in (("en", "PIN before the records"), ("ja", "記録の前のPIN")):
        driver.execute_script("for (const id of ['server', 'pin-new']) document.getElementById(id).value = '12'")
        Select(driver.find_element(By.ID, "language")).select_by_value(language)
        wait(partial(is_spoken, driver, words), "the language")
        written = [driver.find_element(By.ID, id).get_property("value") for id in ("server", "pin-new")]
        assert written == ["12", "12"], "what is being written stays in another language"

    before = browser.kept().get("setting:server")
    answer_to(driver, "ftp://127.0.0.1", "warn")
    assert field.get_attribute("aria-invalid") == "true"
    assert browser.kept().get("setting:server") == before


def is_spoken(driver: Any, title: str) -> bool:
    """Whether the title of the last section to be written anew is this one."""
    return bool(driver.execute_script("return document.querySelector('#pin-title').innerText") == title)


def answer_to(driver: Any, server: str, severity: str) -> str:
    """What the page says, in this tone, of an address that is tried there."""
    driver.execute_script("document.querySelector('#server-answer').replaceChildren()")
    driver.find_element(By.ID, "server").send_keys(Keys.CONTROL + "a" + Keys.NULL + server)
    driver.find_element(By.ID, "test-server").click()
    answer = f'#server-answer [data-severity="{severity}"]'
    said: str = wait(lambda: driver.find_elements(By.CSS_SELECTOR, answer), f"an answer about {server}")[0].text
    return said
