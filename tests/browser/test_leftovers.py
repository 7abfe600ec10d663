"""What is left in the files of a profile, byte by byte, after each step: nothing that a page told before its harm
allows it, and nothing of what was erased. The browser's history, sessions and caches are its own; PRIVACY.md tells of
them.
"""

import base64
import json
import secrets
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from tests.browser import sealed
from tests.browser.chromium import EXTENSION, Chromium, welcomed_profile
from tests.browser.firefox import Firefox
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


def new_markers() -> Markers:
    """Others each time: what was erased before is not found again."""
    return Markers(*(f"{name}{secrets.token_hex(9)}" for name in Markers._fields))


def written_as(text: str) -> list[bytes]:
    """A text as a file may hold it."""
    packed = [base64.b64encode(b"x" * shift + text.encode())[4:-4] for shift in range(3)]
    return [text.encode(), text.encode("utf-16-le"), text.encode().hex().encode(), *packed]


def holding(profile: Path, *needles: bytes) -> list[str]:
    """The files of ours in the profile that hold one of them."""
    found = []
    for path in profile.rglob("*"):
        inside = path.relative_to(profile).parts
        if any(part.startswith(BROWSERS_OWN) for part in inside) or path.is_symlink() or not path.is_file():
            continue
        bytes_there = b""
        with suppress(OSError):  # it has just gone
            bytes_there = path.read_bytes()
        found += [str(path.relative_to(profile)) for needle in needles if needle in bytes_there]
    return found


class Looking:
    """A profile, and what the extension keeps in it."""

    def __init__(self, profile: Path, lying_there: Callable[[], str]) -> None:
        self.profile = profile
        self.lying_there = lying_there

    def keys(self) -> list[bytes]:
        """Of everything that lies sealed there now."""
        return [bytes(key) for key in json.loads(self.lying_there())["keys"].values()]

    def kept(self) -> str:
        """Everything on the disk, opened."""
        return json.dumps(sealed.opened(self.lying_there()), ensure_ascii=False)

    def tells_nothing(self, markers: Markers) -> None:
        """Of what was captured or written, no file says anything."""
        for marker in markers:
            assert holding(self.profile, *written_as(marker)) == [], marker

    def forgets(self, step: Callable[[], Any]) -> None:
        """A step after which what was sealed by some of the keys of before cannot be opened by anyone."""
        before = set(self.keys())
        step()
        wait(lambda: before - set(self.keys()), "a key to go")
        self.has_lost(list(before - set(self.keys())))

    def has_lost(self, keys: list[bytes]) -> None:
        """The keys are in no file any more, so nobody opens what was sealed by them."""
        assert keys, "there was nothing to forget"
        wait(lambda: holding(self.profile, *keys) == [], "the keys to go")


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
    assert markers.notes in looking.kept()
    popup.close()
    return markers


def after_another_harm(looking: Looking, steps: Steps) -> tuple[Markers, Any]:
    """A harm that allows the words, then one that does not: what was sealed with them has no key any more."""
    markers = new_markers()
    popup = steps.popup_on(markers)
    choose(popup, "drugs")
    wait(lambda: markers.words in looking.kept(), "the words to be kept")
    looking.forgets(lambda: choose(popup, "csam"))
    assert markers.words not in looking.kept()
    looking.tells_nothing(markers)
    return markers, popup


def walk(looking: Looking, steps: Steps) -> list[Markers]:
    """From the first words to leaving."""
    first = before_any_harm(looking, steps)
    second, popup = after_another_harm(looking, steps)
    looking.forgets(lambda: steps.press(popup, "#forget"))
    assert second.notes not in looking.kept()
    looking.tells_nothing(second)
    keys = looking.keys()
    steps.press(popup, "#exit")
    looking.has_lost(keys)
    looking.tells_nothing(first)
    return [first, second]


def test_chromium_keeps_nothing_readable_of_what_a_page_told_or_of_what_was_erased(site: Site, tmp_path: Path) -> None:
    profile = tmp_path / "p"
    shutil.copytree(welcomed_profile(EXTENSION), profile)
    browser = Chromium(profile=profile)
    looking = Looking(profile, lambda: str(browser.in_worker(sealed.LYING_THERE)))

    def popup_on(markers: Markers) -> Any:
        browser.driver.get(site.public_page(f"board.html?{markers.address}"))
        put_into_page(browser.driver.execute_script, markers)
        browser.press_toolbar_button()
        popup = browser.popup()
        write(popup, popup.type, looking, markers)
        return popup

    try:
        probe = new_markers()
        browser.in_worker(f"chrome.storage.local.set({{probe: {probe.words!r}}}).then(() => true)")
        wait(lambda: holding(profile, probe.words.encode()), "the search to find what is there")
        press = Steps(popup_on, lambda popup, css: popup.js(f"document.querySelector({css!r}).click()"))
        all_markers = walk(looking, press)
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


def test_firefox_keeps_nothing_readable_of_what_a_page_told_or_of_what_was_erased(site: Site, tmp_path: Path) -> None:
    profile = tmp_path / "fx"
    profile.mkdir()
    browser = Firefox(preferences={"network.proxy.http_port": int(site.address.rsplit(":", 1)[1])}, profile=profile)
    looking = Looking(profile, lambda: str(browser.js(browser.extension_tab(), sealed.LYING_THERE)))

    def popup_on(markers: Markers) -> Any:
        tab = browser.tab(f"{BOARD}/board.html?{markers.address}")
        put_into_page(lambda script: browser.js(tab, f"({{ run() {{ {script} }} }}).run()"), markers)
        browser.choose_in_menu(tab, "#text")
        popup = browser.popup()
        write(popup, popup.write, looking, markers)
        return popup

    try:
        probe = new_markers()
        browser.js(browser.extension_tab(), f"browser.storage.local.set({{probe: {probe.words!r}}}).then(() => true)")
        wait(lambda: holding(profile, probe.words.encode()), "the search to find what is there")
        press = "(view.document.querySelector({!r}).click(), true)"
        all_markers = walk(looking, Steps(popup_on, lambda popup, css: popup.js(press.format(css))))
    finally:
        browser.close()
    for markers in all_markers:
        looking.tells_nothing(markers)
