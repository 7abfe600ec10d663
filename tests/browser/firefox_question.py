"""Firefox's own question whether one site may be filled in, answered by its buttons from the browser's own window."""

from tests.browser.firefox import Firefox

ASKED = (
    "PopupNotifications.panel.state === 'open' && "
    "PopupNotifications.panel.firstElementChild?.id === 'addon-webext-permissions-notification'"
)


def answer(browser: Firefox, button: str) -> None:
    """Press the question's first button, `button`, or its second, `secondaryButton`."""
    browser.js(browser.window, f"(PopupNotifications.panel.firstElementChild.{button}.click(), true)")
