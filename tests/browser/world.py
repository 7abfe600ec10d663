"""A page, and a world of our own in it, as the browser gives one to an extension's scripts."""

from typing import Any

from tests.browser.addresses import LIVELY, STILL, Addresses
from tests.browser.bare_chromium import BareChromium
from tests.browser.chromium import EXTENSION

LOADED = "document.readyState === 'complete' || new Promise(done => addEventListener('load', () => done(true)))"


def first(css: str) -> str:
    """The expression for the first element of a kind, whatever the page calls its own elements."""
    return f"Document.prototype.querySelector.call(document, `{css}`)"


class World:
    """A page, and a world of our own in it."""

    def __init__(self, browser: BareChromium, addresses: Addresses) -> None:
        self._browser = browser
        self._addresses = addresses
        # Past the driver, which takes a tenth of the time.
        self._page = browser.devtools.attach(browser.driver.current_window_handle)
        self._context = 0

    def open(self, address: str, page: str) -> None:
        """Show a page whose scripts run."""
        self.visit(address, f"<!doctype html><meta charset=utf-8><title>板</title>{page}".encode(), policy=LIVELY)

    def visit(self, address: str, page: bytes, encoding: str = "utf-8", policy: str = STILL) -> None:
        """Show a page as it lies on a server, until everything in it is there."""
        self._addresses.put(address, page, encoding, policy)
        went = self._ask("Page.navigate", {"url": address})
        assert "errorText" not in went, went
        made = self._ask("Page.createIsolatedWorld", {"frameId": went["frameId"], "worldName": "ours"})
        self._context = made["executionContextId"]
        self.run(LOADED)

    def inject(self, name: str) -> None:
        """Put one of the scripts into our world."""
        self.run((EXTENSION / "injected" / f"{name}.js").read_text("utf-8"))

    def run(self, expression: str) -> Any:
        """What an expression gives in our world, awaited."""
        asked = {"expression": expression, "contextId": self._context, "awaitPromise": True, "returnByValue": True}
        told = self._ask("Runtime.evaluate", asked)
        assert "exceptionDetails" not in told, told["exceptionDetails"]
        return told["result"].get("value")

    def _ask(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        return self._browser.devtools.send(method, params, self._page)
