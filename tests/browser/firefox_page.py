"""Pages of the extension in one tab of Firefox."""

from pathlib import Path

from tests.browser.firefox import Firefox
from tests.browser.our_page import OurPage


class FirefoxPage(OurPage):
    """One tab, and the page of ours that is in it."""

    def __init__(self, browser: Firefox) -> None:
        self.browser = browser
        self.tab = browser.tab()

    def js(self, expression: str) -> object:
        return self.browser.js(self.tab, expression, gesture=True)

    def go(self, address: str) -> None:
        self.browser.go(self.tab, address)

    def address_of(self, page: str) -> str:
        return self.browser.base + page

    def bring(self, path: Path, css: str = "#import-file") -> None:
        where = {"context": self.tab, "locator": {"type": "css", "value": css}}
        [field] = self.browser.command("browsingContext.locateNodes", where)["nodes"]
        element = {"sharedId": field["sharedId"]}
        self.browser.command("input.setFiles", {"context": self.tab, "element": element, "files": [str(path)]})
