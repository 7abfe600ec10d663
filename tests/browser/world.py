"""A page, and a world of our own in it, as the browser gives one to an extension's scripts."""

from typing import Any

from tests.browser.addresses import LIVELY, Addresses
from tests.browser.chromium import EXTENSION, Chromium


def first(css: str) -> str:
    """The expression for the first element of a kind, whatever the page calls its own elements."""
    return f"Document.prototype.querySelector.call(document, `{css}`)"


class World:
    """A page, and a world of our own in it."""

    def __init__(self, browser: Chromium, addresses: Addresses) -> None:
        self._browser = browser
        self._addresses = addresses
        self._context = 0

    def open(self, address: str, page: str) -> None:
        """Show a page whose scripts run."""
        self._addresses.put(
            address, f"<!doctype html><meta charset=utf-8><title>板</title>{page}".encode(), policy=LIVELY
        )
        self._browser.driver.get(address)
        frame = self._browser.driver.execute_cdp_cmd("Page.getFrameTree", {})["frameTree"]["frame"]["id"]
        made = self._browser.driver.execute_cdp_cmd("Page.createIsolatedWorld", {"frameId": frame, "worldName": "ours"})
        self._context = made["executionContextId"]

    def inject(self, name: str) -> None:
        """Put one of the scripts into our world."""
        self.run((EXTENSION / "injected" / f"{name}.js").read_text("utf-8"))

    def run(self, expression: str) -> Any:
        """What an expression gives in our world, awaited."""
        asked = {"expression": expression, "contextId": self._context, "awaitPromise": True, "returnByValue": True}
        told = self._browser.driver.execute_cdp_cmd("Runtime.evaluate", asked)
        assert "exceptionDetails" not in told, told["exceptionDetails"]
        return told["result"].get("value")
