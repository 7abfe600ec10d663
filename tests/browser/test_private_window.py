"""A private window: everything works, nothing of it is written to disk, and the form opens in the same window."""

import json
import shutil
from pathlib import Path

from tests.browser.chromium import EXTENSION, PAGE, Chromium, welcomed_profile
from tests.browser.display import Display
from tests.browser.hotline import FORM
from tests.browser.profile_files import both_ways, holding
from tests.browser.servers import Site, listening
from tests.browser.waiting import wait

SECRET = "himitsu-no-memo-7f3a"


def allow_in_private_windows(browser: Chromium) -> None:
    """As the switches on the browser's own page of extensions do. The extension begins anew; from a folder, it may do
    so only in the developer mode."""
    browser.driver.get("chrome://extensions")
    browser.driver.execute_async_script(
        "const {updateProfileConfiguration, updateExtensionConfiguration} = chrome.developerPrivate;"
        "updateProfileConfiguration({inDeveloperMode: true}, () => updateExtensionConfiguration("
        "{extensionId: arguments[0], incognitoAccess: true}, arguments[1]))",
        browser.id,
    )
    wait(
        lambda: browser.driver.execute_async_script(
            "chrome.developerPrivate.getExtensionInfo(arguments[0], info =>"
            "arguments[1](info.state === 'ENABLED' && info.incognitoAccess.isActive))",
            browser.id,
        ),
        "the extension to begin anew",
    )
    assert browser.in_worker("chrome.extension.isAllowedIncognitoAccess()")


def open_private_window(browser: Chromium, address: str) -> None:
    """By the keys a person would use; the driver then goes on in it."""
    assert browser.display
    before = set(browser.driver.window_handles)
    browser.display.xdotool("key", "ctrl+shift+n")
    new = wait(lambda: set(browser.driver.window_handles) - before, "a private window")
    browser.driver.switch_to.window(new.pop())
    browser.driver.get(address)


def test_a_private_window_leaves_nothing_on_disk_and_opens_the_form_in_itself(
    site: Site, display: Display, tmp_path: Path
) -> None:
    profile = tmp_path / "p"
    shutil.copytree(welcomed_profile(EXTENSION), profile)
    browser = Chromium(display=display, profile=profile)
    try:
        with listening() as (server, asked):
            browser.in_worker(f"chrome.storage.local.set({{'setting:server': {server!r}}}).then(() => true)")
            allow_in_private_windows(browser)
            open_private_window(browser, site.public_page("board.html"))

            popup = browser.choose_in_menu("#plain", PAGE)
            popup.wait_for_value("#url", site.public_page("board.html"))
            popup.wait_for("#private-line")
            assert "is gone when you close it" in popup.text("#private-line")
            popup.choose("#harm", "drugs")
            popup.choose("#role", "witness")
            popup.choose("#wish", "takedown")
            popup.type("#notes", SECRET)
            popup.wait_for('[data-desk="ihc"]')
            wait(lambda: SECRET in json.dumps(browser.kept("session")), "the notes in memory")
            page = browser.shown("page", site.public_page("board.html"))
            window = browser.window_of(page)
            ordinary = browser.window_of(browser.shown("page", "chrome://extensions"))

            popup.click('[data-desk="ihc"] [data-part="draft"]')
            popup.wait_for('[data-desk="ihc"] [data-action="desk-view"]')
            hands_over = 'document.querySelector(\'[data-desk="ihc"] [data-action="send-over"]\').checkVisibility()'
            assert not popup.js(hands_over)

            popup.click('[data-desk="ihc"] [data-action="open"]')

            form = browser.shown("page", FORM)
            assert browser.window_of(form) == window != ordinary
            assert [tab["incognito"] for tab in browser.in_worker(f"chrome.tabs.query({{windowId: {window}}})")] == [
                True,
                True,
            ]
            kept = json.dumps(browser.kept("local"))
            assert SECRET not in kept
            assert "keijiban" not in kept
            assert "drugs" not in kept
            assert browser.kept("local").keys() <= {"setting:server", "welcomed"}
            assert asked == []
    finally:
        browser.close()

    assert holding(profile, *both_ways("extension")) != []  # the search does find what is there
    assert holding(profile, *both_ways(SECRET)) == []
    assert holding(profile, *both_ways("keijiban.example")) == []
