"""What is left in the files of a profile, byte by byte, after each step: nothing that a page told before its harm
allows it, and nothing of what was erased. The browser's history, sessions and caches are its own; PRIVACY.md tells of
them.
"""

import base64
import json
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.browser import profile_files, sealed
from tests.browser.chromium import EXTENSION, Chromium, welcomed_profile
from tests.browser.firefox import Firefox, warmed_profile
from tests.browser.firefox_question import ASKED, answer
from tests.browser.servers import Site
from tests.browser.waiting import wait

# What Chromium and Firefox keep of every page that is visited, with or without us.
BOARD = "http://keijiban.example"  # the small site, for Firefox behind every public name
BROWSERS_OWN = (
    *("History", "Favicons", "Sessions", "Cache", "Code Cache", "GPUCache", "Top Sites", "Visited Links", "Network"),
    *(
        "Shortcuts",
        "Network Action Predictor",
        "segmentation_platform",
        "Session Storage",
        "DawnGraphiteCache",
        "DawnWebGPUCache",
        "BrowserMetrics",
    ),
    *("places.sqlite", "favicons.sqlite", "sessionstore-backups", "sessionstore.jsonlz4", "cache2", "startupCache"),
)


class Markers(NamedTuple):
    """Letters that stand nowhere else, in the page and in what the person writes."""

    title: str
    words: str
    address: str
    notes: str
    common: str  # what all of them end with


def new_markers() -> Markers:
    """Others each time: what was erased before is not found again."""
    common = secrets.token_hex(12)
    title, words, address, notes = (f"{name}{common}" for name in ("title", "words", "address", "notes"))
    return Markers(title, words, address, notes, common)


def written_as(text: str) -> list[bytes]:
    """A text as a file may hold it."""
    packed = [base64.b64encode(b"x" * shift + text.encode())[4:-4] for shift in range(3)]
    return [*profile_files.both_ways(text), text.encode().hex().encode(), *packed]


def holding(profile: Path, *needles: bytes) -> list[str]:
    """The files of ours in the profile that hold one of them, each with what it holds."""
    return profile_files.holding(profile, *needles, leaving_out=BROWSERS_OWN)


class Looking:
    """A profile, and what the extension keeps in it."""

    def __init__(self, profile: Path, lying_there: Callable[[], str]) -> None:
        self.profile = profile
        self.lying_there = lying_there

    def keys(self) -> list[bytes]:
        """Of everything that lies sealed there now; a key that is just being written or erased is none."""
        return [bytes(key) for key in json.loads(self.lying_there())["keys"].values() if any(key)]

    def kept(self) -> str:
        """Everything on the disk, opened."""
        return json.dumps(sealed.opened(self.lying_there()), ensure_ascii=False)

    def tells_nothing(self, markers: Markers) -> None:
        """Of what was captured or written, no file says anything."""
        assert holding(self.profile, *written_as(markers.common)) == []

    def forgets(self, step: Callable[[], Any]) -> None:
        """A step after which what was sealed by some of the keys of before cannot be opened by anyone."""
        before = set(self.keys())
        step()
        wait(lambda: before - set(self.keys()), "a key to go")
        self.has_lost(list(before - set(self.keys())))

    def has_lost(self, keys: list[bytes]) -> None:
        """The keys are in no file any more, so nobody opens what was sealed by them."""
        assert keys, "there was nothing to forget"
        left: list[str] = []

        def are_gone() -> bool:
            left[:] = holding(self.profile, *keys)
            return not left

        with suppress(TimeoutError):
            wait(are_gone, "the keys to go")
        assert left == []  # told with the files that still hold one


def put_into_page(run: Callable[[str], Any], markers: Markers) -> None:
    """A post of a page, in which words are selected."""
    run(
        f"document.title = {json.dumps(markers.title)};"
        f"document.querySelector('#text').textContent = {json.dumps(markers.words)};"
        "getSelection().selectAllChildren(document.querySelector('#text'))"
    )


class Steps(NamedTuple):
    """How a browser is driven."""

    popup_on: Callable[[Markers], Any]
    press: Callable[[Any, str], Any]
    leave: Callable[[Any], Any]  # in a hurry
    done: Callable[[Any], Any]  # the desk's form is opened, and "Done" pressed beside it
    forget_everything: Callable[[], Any]  # in the settings


def write(popup: Any, put: Callable[[str, str], None], looking: Looking, markers: Markers) -> None:
    """Once the words that were selected are in the popup, the person writes."""
    wait(lambda: markers.words in popup.text("#quote-line"), "the words of the page")
    put("#notes", markers.notes)
    wait(lambda: markers.notes in looking.kept(), "the notes to be kept")


def choose(popup: Any, harm: str) -> None:
    """The kind of harm, and who and what for."""
    for css, value in (("#harm", harm), ("#role", "witness"), ("#wish", "takedown")):
        popup.choose(css, value)


def before_any_harm(looking: Looking, steps: Steps) -> Markers:
    """And with one of which only the address may be kept."""
    markers = new_markers()
    popup = steps.popup_on(markers)
    assert markers.words not in looking.kept()
    assert markers.title not in looking.kept()
    looking.tells_nothing(markers)
    choose(popup, "csam")
    popup.wait_for("#url-only-line")
    looking.tells_nothing(markers)
    wait(lambda: markers.notes in looking.kept(), "the notes on the disk, whose key is made anew")
    popup.close()
    return markers


def kept_report(looking: Looking, steps: Steps) -> tuple[Markers, Any]:
    """A report whose words may be kept, and are."""
    markers = new_markers()
    popup = steps.popup_on(markers)
    choose(popup, "drugs")
    wait(lambda: markers.words in looking.kept(), "the words to be kept")
    return markers, popup


def after_another_harm(looking: Looking, steps: Steps) -> tuple[Markers, Any]:
    """A harm that allows the words, then one that does not: what was sealed with them has no key any more."""
    markers, popup = kept_report(looking, steps)
    looking.forgets(lambda: choose(popup, "csam"))
    wait(lambda: markers.words not in looking.kept(), "the words to go")
    looking.tells_nothing(markers)
    return markers, popup


def walk(looking: Looking, steps: Steps) -> list[Markers]:
    """From the first words to leaving, and from others to "Done" and to forgetting everything."""
    first = before_any_harm(looking, steps)
    second, popup = after_another_harm(looking, steps)
    looking.forgets(lambda: steps.press(popup, "#forget"))
    wait(lambda: second.notes not in looking.kept(), "the notes to go")
    looking.tells_nothing(second)
    keys = looking.keys()
    steps.leave(popup)
    looking.has_lost(keys)
    looking.tells_nothing(first)
    third, popup = kept_report(looking, steps)
    looking.forgets(lambda: steps.done(popup))
    wait(lambda: third.notes not in looking.kept(), "the notes to go")
    looking.tells_nothing(third)
    fourth, popup = kept_report(looking, steps)
    popup.close()
    keys = looking.keys()
    steps.forget_everything()
    looking.has_lost(keys)
    wait(lambda: fourth.notes not in looking.kept(), "the notes to go")
    looking.tells_nothing(fourth)
    return [first, second, third, fourth]


HOTLINE = "https://www.internethotline.jp/"  # where nobody answers: it is the report that is looked at
OPEN, DONE = '[data-desk="ihc"] [data-action="open"]', '[data-companion="ihc"] [data-action="done"]'
ASK_AND_FORGET = ("document.querySelector('#forget').click()", "document.querySelector('#forget-all').click()")
# What an installed extension keeps over a restart, one that is installed for the time being keeps by these.
INSTALLED = {
    "extensions.webextensions.keepStorageOnUninstall": True,
    "extensions.webextensions.keepUuidOnUninstall": True,
}


def chromium_steps(browser: Chromium, looking: Looking, site: Site) -> Steps:
    """By the toolbar's button, on a page of the small site."""

    def popup_on(markers: Markers) -> Any:
        browser.driver.get(site.public_page(f"board.html?{markers.address}"))
        put_into_page(browser.driver.execute_script, markers)
        browser.press_toolbar_button()
        popup = browser.popup()
        write(popup, popup.type, looking, markers)
        return popup

    def press(popup: Any, css: str) -> None:
        popup.js(f"document.querySelector({css!r}).click()")

    def leave(popup: Any) -> None:
        press(popup, "#exit")
        # The page goes once all is erased; what stands in its place by then would go for it.
        wait(lambda: site.public_page("") not in browser.driver.current_url, "the page to be left")

    def done(popup: Any) -> None:
        popup.click(OPEN)
        panel = browser.panel()
        panel.click(DONE)
        wait(lambda: not panel.js(f"document.querySelector({DONE!r})?.checkVisibility()"), "the report to go")
        panel.close()
        form = browser.shown("page", HOTLINE)
        browser.devtools.send("Target.closeTarget", {"targetId": form["targetId"]})

    def forget_everything() -> None:
        browser.driver.get(browser.url("options/index.html"))
        wait(lambda: browser.driver.execute_script("return !document.querySelector('#forget').hidden"), "the settings")
        for script in ASK_AND_FORGET:
            browser.driver.execute_script(script)

    return Steps(popup_on, press, leave, done, forget_everything)


def test_chromium_keeps_nothing_readable_of_what_a_page_told_or_of_what_was_erased(site: Site, tmp_path: Path) -> None:
    profile = tmp_path / "p"
    shutil.copytree(welcomed_profile(EXTENSION), profile)
    browser = Chromium(profile=profile)
    looking = Looking(profile, lambda: str(browser.in_worker(sealed.LYING_THERE)))
    try:
        probe = new_markers()
        browser.in_worker(f"chrome.storage.local.set({{probe: {probe.words!r}}}).then(() => true)")
        wait(lambda: holding(profile, *written_as(probe.common)), "the search to find what is there")
        all_markers = walk(looking, chromium_steps(browser, looking, site))
    finally:
        browser.close()
    for markers in all_markers:
        looking.tells_nothing(markers)
    browser = Chromium(profile=profile)
    try:
        browser.driver.get(browser.url("options/index.html"))
        for markers in all_markers:
            looking.tells_nothing(markers)
    finally:
        browser.close()


def firefox_steps(browser: Firefox, looking: Looking) -> Steps:
    """By the menu, on a page of the small site."""

    def popup_on(markers: Markers) -> Any:
        tab = browser.tab(f"{BOARD}/board.html?{markers.address}")
        put_into_page(lambda script: browser.js(tab, f"({{ run() {{ {script} }} }}).run()"), markers)
        browser.choose_in_menu(tab, "#text")
        popup = browser.popup()
        write(popup, popup.write, looking, markers)
        return popup

    def press(popup: Any, css: str) -> None:
        popup.js(f"(view.document.querySelector({css!r}).click(), true)")

    def leave(popup: Any) -> None:
        press(popup, "#exit")
        wait(lambda: not browser.popup_is_open(), "the popup to go, which goes last")

    def done(popup: Any) -> None:
        popup.wait_for(f"{OPEN}:enabled")
        popup.press(OPEN)
        wait(lambda: browser.js(browser.window, ASKED), "the question")
        answer(browser, "secondaryButton")
        browser.sidebar().press(DONE)
        wait(lambda: not browser.sidebar().js(f"view.document.querySelector({DONE!r})?.checkVisibility()"), "the end")
        browser.js(browser.window, "(SidebarController.hide(), true)")  # open, it would take the next click

    def forget_everything() -> None:
        browser.close_views()
        for script in ASK_AND_FORGET:
            browser.js(browser.extension_tab(), f"({script}, true)")

    return Steps(popup_on, press, leave, done, forget_everything)


def lying_in(browser: Firefox) -> str:
    """What lies on the disk, asked from a page of the extension."""
    return str(browser.js(browser.extension_tab(), sealed.LYING_THERE))


@pytest.fixture
def opened() -> Iterator[list[Firefox]]:
    """What was opened; a browser that stands open when a test fails shows what it showed before it is closed."""
    browsers: list[Firefox] = []
    yield browsers
    for browser in browsers:
        browser.close()


def test_firefox_keeps_nothing_readable_of_what_a_page_told_or_of_what_was_erased(
    site: Site, tmp_path: Path, opened: list[Firefox]
) -> None:
    profile = tmp_path / "fx"
    shutil.copytree(warmed_profile(), profile, symlinks=True)
    preferences = {"network.proxy.http_port": int(site.address.rsplit(":", 1)[1]), **INSTALLED}
    browser = Firefox(preferences=preferences, profile=profile)
    opened.append(browser)
    looking = Looking(profile, lambda: lying_in(browser))
    steps = firefox_steps(browser, looking)
    probe = new_markers()
    browser.js(browser.extension_tab(), f"browser.storage.local.set({{probe: {probe.words!r}}}).then(() => true)")
    wait(lambda: holding(profile, *written_as(probe.common)), "the search to find what is there")
    all_markers = walk(looking, steps)
    unfinished, popup = kept_report(looking, steps)
    popup.close()
    opened.pop().close()
    for markers in (*all_markers, unfinished):
        looking.tells_nothing(markers)
    browser = Firefox(preferences=preferences, profile=profile, is_first_start=False)
    opened.append(browser)
    assert unfinished.notes in looking.kept()
    for markers in (*all_markers, unfinished):
        looking.tells_nothing(markers)
