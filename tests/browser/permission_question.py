"""The browser's own question whether one site may be filled in, answered by its keys as a person would.

It is drawn inside the browser's window, where no driver sees it, and takes a press only half a second after it came up
or was pressed before: so the screen is to rest first, and the press is repeated, more slowly than that."""

from tests.browser.display import Display
from tests.browser.popup import Popup
from tests.browser.waiting import wait

ASKED = '[data-form="asked"]'
AGAIN = 0.8


def allow(panel: Popup, display: Display) -> None:
    """The question's second button."""
    answer(panel, display, "Tab")


def refuse(panel: Popup, display: Display) -> None:
    """The question's first button, which has the focus."""
    answer(panel, display)


def answer(panel: Popup, display: Display, *before: str) -> None:
    """Keys that lead to a button, and the press on it until the panel shows that it was heard."""
    panel.wait_for(ASKED)
    display.wait_until_at_rest()
    for key in before:
        display.xdotool("key", key)

    def heard() -> bool:
        display.xdotool("key", "Return")
        return not panel.js(f"document.querySelector('{ASKED}') !== null")

    wait(heard, "the browser to take the answer", step=AGAIN)
