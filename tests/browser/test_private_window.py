"""A private window: everything works, nothing of it is written to disk, and the form opens in the same window."""

from pathlib import Path

import pytest

from tests.browser.chromium import Chromium
from tests.browser.servers import Site
from tests.browser.waiting import wait

SECRET = "himitsu-no-memo-7f3a"


def holding(folder: Path, text: str) -> list[str]:
    """The files below the folder in which the text stands, in either encoding browsers write."""
    needles = (text.encode(), text.encode("utf-16-le"))
    return [
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink() and any(needle in path.read_bytes() for needle in needles)
    ]


def test_a_private_window_leaves_nothing_on_disk_and_opens_the_form_in_itself(
    site: Site, tmp_path_factory: pytest.TempPathFactory
) -> None:
    profile = tmp_path_factory.mktemp("p")
    browser = Chromium(profile=profile)
    try:
        browser.driver.get("chrome://extensions")
        browser.driver.execute_async_script(
            "chrome.developerPrivate.updateExtensionConfiguration({extensionId: arguments[0], incognitoAccess: true},"
            "arguments[1])",
            browser.id,
        )
        window = wait(
            lambda: browser.in_worker(
                f"chrome.windows.create({{incognito: true, url: {site.page('board.html')!r}}}).then(w => w?.id)"
            ),
            "a private window",
        )
        wait(
            lambda: browser.in_worker(
                f"chrome.tabs.query({{windowId: {window}}}).then(([tab]) => tab.status === 'complete')"
            ),
            "the page in the private window",
        )
        browser.in_worker(
            f"chrome.tabs.query({{windowId: {window}}}).then(([tab]) => {{ chrome.contextMenus.onClicked.dispatch("
            "{menuItemId: 'report-this', editable: false, frameId: 0, pageUrl: tab.url}, tab); return true })"
        )
        popup = browser.popup()
        popup.choose("#harm", "drugs")
        popup.choose("#role", "witness")
        popup.choose("#wish", "takedown")
        popup.type("#notes", SECRET)
        popup.wait_for('[data-desk="ihc"]')
        wait(
            lambda: browser.in_worker(
                f"chrome.storage.session.get(null).then(all => JSON.stringify(all).includes({SECRET!r}))"
            ),
            "the notes in memory",
        )
        assert SECRET not in browser.in_worker("chrome.storage.local.get(null).then(JSON.stringify)")

        popup.click('[data-desk="ihc"] [data-action="open"]')

        wait(
            lambda: browser.in_worker(
                f"chrome.tabs.query({{windowId: {window}}}).then(tabs =>"
                "tabs.some(t => (t.pendingUrl || t.url).startsWith('https://www.internethotline.jp/')))"
            ),
            "the form in the private window",
        )
    finally:
        browser.close()

    assert holding(profile, SECRET) == []
    assert holding(profile, "board.html") == []
