"""What was shown as kept is there, once: after an update, after a browser was killed, with two windows, on a full disk,
and after the browser's own data were cleared. One browser on one profile, from test to test."""

import json
import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By

from tests.browser import kept_by_versions
from tests.browser.chromium import EXTENSION, Chromium, welcomed_profile
from tests.browser.kept_by_versions import BEFORE, NOTES
from tests.browser.our_pages import press
from tests.browser.records_page import bring, exported, show, states, text_of
from tests.browser.waiting import wait
from tests.receipts_made import file_of

AS_BEFORE = {"before-1": "due", "before-2": "opened", "before-3": "due", "before-4": "gone"}
FILL = """(async () => {
  const { local } = chrome.storage;
  const size = local.QUOTA_BYTES - await local.getBytesInUse(null) - 'filler'.length - 2;
  await local.set({ filler: 'x'.repeat(size) });
  return true;
})().then(arguments[0], trouble => arguments[0](String(trouble)))"""


class Killable:
    """A browser that can be killed, and started again on the same profile."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self.browser = Chromium(profile=profile)

    def kill(self) -> None:
        """At once, as when the machine loses its power; then a new start."""
        told = self.browser.devtools.send("SystemInfo.getProcessInfo")["processInfo"]
        [process] = [each["id"] for each in told if each["type"] == "browser"]
        os.kill(process, signal.SIGKILL)
        self.browser.let_go()
        self.browser = Chromium(profile=self.profile)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Killable]:
    profile = tmp_path_factory.mktemp("k") / "p"
    shutil.copytree(welcomed_profile(EXTENSION), profile)
    running = Killable(profile)
    running.browser.speak("ja")
    yield running
    running.browser.close()


def events(browser: Chromium, id: str) -> list[str]:
    """What the file of records tells of a report, event by event."""
    [told] = [each for each in json.loads(exported(browser))["receipts"] if each["id"] == id]
    return [event["kind"] for desk in told["desks"] for event in desk["events"]]


@pytest.mark.parametrize("version", kept_by_versions.versions())
def test_what_an_earlier_version_kept_is_read_and_not_doubled(running: Killable, tmp_path: Path, version: str) -> None:
    browser = running.browser
    browser.start_over()
    browser.driver.get(browser.url("options/index.html"))
    assert browser.driver.execute_async_script(f"{kept_by_versions.putting(version)}.then(arguments[0])")
    show(browser)
    assert states(browser) == AS_BEFORE
    assert browser.driver.find_element(By.ID, "stay").is_selected(), "what was chosen then holds"
    assert "すでにあった記録4件" in bring(browser, tmp_path, file_of(*BEFORE))
    assert states(browser) == AS_BEFORE
    assert events(browser, "before-1") == ["sent"]
    [report] = browser.reports()
    assert report["report"]["notes"] == NOTES


def test_what_was_shown_as_kept_is_there_after_the_browser_was_killed(running: Killable) -> None:
    browser = running.browser
    show(browser)
    press(browser, '[data-receipt="before-1"] [data-action="gone"]')
    wait(lambda: states(browser)["before-1"] == "gone", "it to be shown")
    running.kill()
    browser = running.browser
    show(browser)
    assert states(browser) == {**AS_BEFORE, "before-1": "gone"}
    assert events(browser, "before-1") == ["sent", "gone"]
    [report] = browser.reports()
    assert report["report"]["notes"] == NOTES
    # in the middle of it: all of a press is there, or nothing
    pressed = {"before-2": ("sent", "opened", "sent"), "before-4": ("still-there", "gone", "still_there")}
    browser.driver.execute_script(
        "for (const [id, [action]] of Object.entries(arguments[0]))"
        "document.querySelector(`[data-receipt='${id}'] [data-action='${action}']`).click()",
        pressed,
    )
    running.kill()
    browser = running.browser
    show(browser)
    assert states(browser).keys() == AS_BEFORE.keys()
    for id, (_, first, then) in pressed.items():
        assert events(browser, id) in ([first], [first, then])


def test_two_windows_lose_nothing_of_each_other(running: Killable) -> None:
    browser, driver = running.browser, running.browser.driver
    show(browser)
    before = len(events(browser, "before-4"))
    here = driver.current_window_handle
    driver.switch_to.new_window("window")
    show(browser)
    press(browser, '[data-receipt="before-4"] [data-action="still-there"]')
    driver.switch_to.window(here)
    press(browser, '[data-receipt="before-4"] [data-action="gone"]')
    wait(lambda: len(events(browser, "before-4")) == before + 2, "both to be there")
    driver.close()
    driver.switch_to.window(driver.window_handles[0])
    wait(lambda: len(events(browser, "before-4")) == before + 2, "both to be seen in the other window")


def test_a_full_storage_is_told_and_the_records_can_still_be_written_and_exported(running: Killable) -> None:
    browser, driver = running.browser, running.browser.driver
    show(browser, "report/index.html#tab")
    assert driver.execute_async_script(FILL) is True
    wait(lambda: text_of(browser, "#which-post, main"), "the page")
    notes = wait(lambda: driver.find_elements(By.ID, "notes"), "the notes")[0]
    longer = NOTES + "もう入りません。" * 40
    driver.execute_script(
        "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', { bubbles: true }))",
        notes,
        longer,
    )
    wait(lambda: "保存できませんでした" in text_of(browser, "#trouble"), "it to be told")
    assert "記録" in text_of(browser, "#trouble")
    assert notes.get_attribute("value") == longer, "what was written is still there to be copied"
    show(browser)
    before = events(browser, "before-4")
    press(browser, '[data-receipt="before-4"] [data-action="still-there"]')
    wait(lambda: events(browser, "before-4") == [*before, "still_there"], "the record to grow all the same")
    # With room again all goes on.
    browser.in_worker("chrome.storage.local.remove('filler').then(() => true)")
    show(browser, "report/index.html#tab")
    driver.execute_script(
        "const notes = document.querySelector('#notes'); notes.value = arguments[0];"
        "notes.dispatchEvent(new Event('input', { bubbles: true }))",
        longer,
    )
    wait(lambda: longer in str(browser.kept()), "it to be kept")


def test_clearing_the_browsers_own_data_leaves_the_records(running: Killable) -> None:
    browser, driver = running.browser, running.browser.driver
    show(browser)
    before = states(browser)
    driver.get("chrome://settings/clearBrowserData")
    cleared = driver.execute_async_script(
        "const done = arguments[arguments.length - 1];"
        "import('chrome://settings/lazy_load.js').then(async settings => {"
        "  const proxy = settings.ClearBrowsingDataBrowserProxyImpl.getInstance();"
        "  await proxy.initialize();"
        "  await proxy.clearBrowsingData(['browser.clear_data.browsing_history', 'browser.clear_data.cookies',"
        "    'browser.clear_data.cache', 'browser.clear_data.site_settings', 'browser.clear_data.form_data'], 4);"
        "  done('cleared');"
        "}).catch(trouble => done(String(trouble)))"
    )
    assert cleared == "cleared"
    show(browser)
    assert states(browser) == before
    assert NOTES in str(browser.kept())
