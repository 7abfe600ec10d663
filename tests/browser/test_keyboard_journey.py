"""The whole journey with the keyboard alone, on a real screen with real keys."""

from functools import partial

from tests.browser.chromium import Chromium
from tests.browser.display import Display
from tests.browser.popup import Popup
from tests.browser.servers import Site
from tests.browser.waiting import wait

# What the keyboard stands on, as this file names it.
FOCUSED = (
    "(e => [e.closest('[data-desk]')?.dataset.desk, e.dataset.action, e.id].filter(Boolean).join(' '))"
    "(document.activeElement)"
)


def tab_to(popup: Popup, display: Display, wanted: str, keys: str = "Tab") -> int:
    """Presses Tab until the keyboard stands there; every stop on the way must be visible. How many presses it took."""
    popup.js("(window.stops ??= 0, document.addEventListener('focusin', () => window.stops++))")
    for presses in range(60):
        if popup.js(FOCUSED) == wanted:
            return presses
        stops = popup.js("window.stops")
        display.xdotool("key", keys)
        wait(partial(popup.js, f"window.stops > {stops}"), "the focus to move")
        assert popup.js("document.activeElement.checkVisibility()")
    raise AssertionError(f"Tab never reached {wanted!r}")


def test_from_the_shortcut_to_the_copied_draft_without_a_pointer(
    browser_on_screen: Chromium, its_screen: Display, site: Site
) -> None:
    browser, display = browser_on_screen, its_screen
    browser.driver.get(site.public_page("board.html"))
    browser.point_on_screen("#plain")
    display.xdotool("click", 1, "key", "alt+shift+j")
    popup = browser.popup()
    wait(
        lambda: popup.js("document.hasFocus() && document.activeElement.id === 'harm-search'"), "the search to be ready"
    )

    display.xdotool("type", "--delay", 20, "drugs")
    wait(
        lambda: popup.js("document.querySelector('#harm-list [aria-selected=true]')?.dataset.harm") == "drugs", "drugs"
    )
    display.xdotool("key", "Return")
    popup.wait_for('[data-desk="ihc"] [data-action="copy"]')
    assert popup.js(FOCUSED) == "harm"  # what was pressed has folded away
    to_button = tab_to(popup, display, "ihc open")
    to_notes = tab_to(popup, display, "notes")
    display.xdotool("type", "--delay", 20, "post one")
    back = tab_to(popup, display, "ihc copy", "shift+Tab")
    display.xdotool("key", "Return")
    # From the button to the draft on the clipboard: the shortcut, the word and its Enter, and these.
    assert to_button <= 8
    assert 3 + to_button + to_notes + back <= 25

    wait(lambda: "post one" in display.clipboard(), "the draft on the clipboard")
    assert site.public_page("board.html") in display.clipboard()
    assert popup.value("#harm") == "drugs"
