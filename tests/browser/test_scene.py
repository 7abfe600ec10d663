"""A journey that fails leaves what its browsers showed: pictures, consoles, words."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser import scene
from tests.browser.chromium import Chromium
from tests.browser.firefox import Firefox
from tests.browser.servers import Site

PNG = b"\x89PNG"
ERROR = "console.error('この行は記録に残る')"


@pytest.fixture(autouse=True)
def alone() -> Iterator[None]:
    """The browsers of other journeys, which some files share, are not looked at here."""
    others = set(scene.OPEN)
    scene.OPEN.difference_update(others)
    yield
    scene.OPEN.update(others)


def kept(folder: Path) -> tuple[list[bytes], str, str]:
    """The beginnings of the pictures, all words of the pages, all lines of the consoles."""
    texts = {path: path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))}
    return (
        [path.read_bytes()[:4] for path in folder.glob("*.png")],
        "\n".join(text for path, text in texts.items() if ".console." not in path.name),
        "\n".join(text for path, text in texts.items() if ".console." in path.name),
    )


def test_chromium_leaves_its_page_its_popup_and_their_consoles(browser: Chromium, site: Site, tmp_path: Path) -> None:
    scene.OPEN.add(browser)
    browser.driver.get(site.public_page("board.html"))
    browser.driver.execute_script(ERROR)
    browser.press_toolbar_button()
    popup = browser.popup()

    folder = scene.keep(tmp_path / "here")
    assert folder
    pictures, words, consoles = kept(folder)

    assert pictures == [PNG] * 2
    assert "keijiban.example" in words
    assert popup.text("h1") in words
    assert "この行は記録に残る" in consoles


def test_firefox_leaves_its_window_its_tabs_and_its_console(firefox: Firefox, site: Site, tmp_path: Path) -> None:
    tab = firefox.tab(site.page("board.html"))
    title = firefox.js(tab, "document.title")
    firefox.js(firefox.window, "(Services.console.logStringMessage('この行は記録に残る'), true)")

    folder = scene.keep(tmp_path / "here")
    assert folder
    pictures, words, consoles = kept(folder)

    assert PNG in pictures
    assert title in words
    assert "この行は記録に残る" in consoles


def test_a_journey_without_a_browser_leaves_no_folder(tmp_path: Path) -> None:
    assert list(scene.OPEN) == []
    assert scene.keep(tmp_path / "nowhere") is None
    assert not (tmp_path / "nowhere").exists()
