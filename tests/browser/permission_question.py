"""The browser's own question whether one site may be filled in, answered by its keys as a person would.

It is drawn inside the browser's window, takes no press right after it came up, and nothing outside tells when it does:
so the press is repeated until the panel shows that it was heard."""

from tests.browser.display import Display
from tests.browser.popup import Popup
from tests.browser.waiting import wait

ASKED = '[data-form="asked"]'
AGAIN = 0.3


def allow(panel: Popup, display: Display) -> None:
    """The question's second button."""
    panel.wait_for(ASKED)
    display.xdotool("key", "Tab")
    refuse(panel, display)


def refuse(panel: Popup, display: Display) -> None:
    """The button that has the focus: at first the one that says no."""
    panel.wait_for(ASKED)

    def heard() -> bool:
        display.xdotool("key", "Return")
        return not panel.js(f"document.querySelector('{ASKED}') !== null")

    wait(heard, "the browser to take the answer", step=AGAIN)
