"""The extension is renewed, as a store does it, while a report is unfinished: nothing that was written is lost."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.chromium import EXTENSION, Chromium
from tests.browser.servers import Site
from tests.browser.waiting import wait

NOTES = "新しくなる前に書いた文です。"
TOLD = "あなたが書いたものは残っています"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The extension in a folder of its own, whose files can be replaced."""
    copied = tmp_path / "extension"
    shutil.copytree(EXTENSION, copied)
    return copied


@pytest.fixture
def browser(folder: Path, tmp_path: Path) -> Iterator[Chromium]:
    """It runs the extension of that folder; to load it again asks for the developer mode."""
    opened = Chromium(folder, profile=tmp_path / "p")
    welcome = opened.shown("page", opened.url("welcome/"))["targetId"]
    opened.devtools.send("Target.closeTarget", {"targetId": welcome})
    opened.speak("ja")
    opened.driver.get("chrome://extensions")
    opened.driver.execute_async_script(
        "chrome.developerPrivate.updateProfileConfiguration({inDeveloperMode: true}, arguments[0])"
    )
    yield opened
    opened.close()


def give_version(folder: Path, version: str) -> None:
    """The next version in place of the one that runs."""
    path = folder / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | {"version": version}), "utf-8")


def running(browser: Chromium) -> str:
    """The version that runs."""
    version: str = browser.in_worker("chrome.runtime.getManifest().version")
    return version


def enabled_version(browser: Chromium) -> str:
    """As the browser's own page of extensions has it; "" while it loads."""
    version: str = browser.driver.execute_async_script(
        "chrome.developerPrivate.getExtensionInfo(arguments[0], info =>"
        "arguments[1](info?.state === 'ENABLED' ? info.version : ''))",
        browser.id,
    )
    return version


def test_what_was_written_is_there_in_the_next_version_which_says_so_once(
    browser: Chromium, folder: Path, site: Site
) -> None:
    page = site.public_page("board.html")
    browser.driver.get(page)
    browser.press_toolbar_button()
    popup = browser.popup()
    popup.choose("#harm", "drugs")
    popup.type("#notes", NOTES)
    wait(lambda: NOTES in str(browser.kept()), "the notes to be kept")
    popup.close()
    before = running(browser)
    browser.in_worker("chrome.storage.session.set({fleeting: 1}).then(() => true)")
    give_version(folder, "99.1")

    browser.driver.get("chrome://extensions")
    browser.driver.execute_async_script("chrome.developerPrivate.reload(arguments[0], {}, arguments[1])", browser.id)

    # Until then every page of it is shut.
    wait(lambda: enabled_version(browser) == "99.1", "the next version to run")
    wait(lambda: browser.kept("session").get("renewed"), "the extension to hear that it was renewed")
    assert running(browser) == "99.1" != before
    assert "fleeting" not in browser.kept("session"), "the memory of the former version is gone"
    assert browser.showing("page", browser.url("welcome/")) == []
    browser.driver.get(page)
    browser.press_toolbar_button()
    popup = browser.popup()
    popup.wait_for_value("#notes", NOTES)
    wait(lambda: TOLD in popup.text("#undo-line"), "the word about it")
    popup.close()
    browser.press_toolbar_button()
    popup = browser.popup()
    popup.wait_for_value("#notes", NOTES)
    # The server is asked after that word would have come.
    wait(lambda: popup.js("!!document.querySelector('#server-state').dataset.server"), "the page to have said all")
    assert TOLD not in popup.text("#undo-line")
