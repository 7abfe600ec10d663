"""A browser that was closed is gone, with all its processes."""

from pathlib import Path

from tests.browser.bare_chromium import BareChromium
from tests.browser.waiting import wait


def processes(browser: BareChromium) -> set[int]:
    """The ids of the browser's own and of those that it keeps for pages, pictures and the network."""
    return {each["id"] for each in browser.devtools.send("SystemInfo.getProcessInfo")["processInfo"]}


def running(started: set[int]) -> list[int]:
    """Which of them still run: one that has ended and that nobody asked after yet has no program any more."""
    return [each for each in started if Path(f"/proc/{each}/exe").exists()]


def test_nothing_of_a_browser_that_was_closed_lives_on(tmp_path: Path) -> None:
    started: set[int] = set()
    for profile in (None, tmp_path / "profile"):
        browser = BareChromium(profile=profile)
        started |= processes(browser)
        browser.close()
    wait(lambda: not running(started), "every process to end")
