"""Pages of the extension in one tab of Firefox, read and pressed as journeys need it."""

import json
from pathlib import Path

from tests.browser.firefox import Firefox
from tests.browser.waiting import wait

MAKES_FILES = """
(window.made = '', URL.createObjectURL = blob => { blob.text().then(text => (window.made = text)); return '#'; }, true)
"""


class FirefoxPage:
    """One tab, and the page of ours that is in it."""

    def __init__(self, browser: Firefox) -> None:
        self.browser = browser
        self.tab = browser.tab()

    def js(self, expression: str) -> object:
        """The value of an expression, as on a press."""
        return self.browser.js(self.tab, expression, gesture=True)

    def page(self, page: str = "records/index.html") -> None:
        """A page anew, once it is ready."""
        self.browser.go(self.tab, "about:blank")
        self.browser.go(self.tab, self.browser.base + page)
        wait(lambda: self.js("document.documentElement.dataset.ready === 'yes'"), page)

    def there(self, css: str) -> bool:
        """Whether such an element is to be seen."""
        return bool(self.js(f"!!document.querySelector({json.dumps(css)})?.checkVisibility()"))

    def press(self, css: str) -> None:
        """A press, once it is there."""
        wait(lambda: self.js(f"!!document.querySelector({json.dumps(css)})"), css)
        self.js(f"(document.querySelector({json.dumps(css)}).click(), true)")

    def fill(self, css: str, value: str) -> None:
        """As somebody who types or chooses."""
        wait(lambda: self.js(f"!!document.querySelector({json.dumps(css)})"), css)
        self.js(
            f"(field => {{ field.value = {json.dumps(value)}; for (const kind of ['input', 'change'])"
            f" field.dispatchEvent(new Event(kind, {{ bubbles: true }})); return true }})"
            f"(document.querySelector({json.dumps(css)}))"
        )

    def bring(self, path: Path) -> None:
        """A file, chosen where records come in."""
        where = {"context": self.tab, "locator": {"type": "css", "value": "#import-file"}}
        [field] = self.browser.command("browsingContext.locateNodes", where)["nodes"]
        element = {"sharedId": field["sharedId"]}
        self.browser.command("input.setFiles", {"context": self.tab, "element": element, "files": [str(path)]})

    def made(self, button: str) -> str:
        """The text of the file that a button makes."""
        self.js(MAKES_FILES)
        self.press(button)
        return str(wait(lambda: self.js("window.made"), "the file"))

    def text(self, css: str) -> str:
        """What an element shows at this moment."""
        return str(self.js(f"document.querySelector({json.dumps(css)})?.innerText ?? ''"))

    def value(self, css: str) -> str:
        """What a control holds."""
        return str(self.js(f"document.querySelector({json.dumps(css)})?.value ?? ''"))

    @property
    def states(self) -> dict[str, str]:
        """Every record that is shown, with its state."""
        listed = self.js(
            "JSON.stringify([...document.querySelectorAll('[data-receipt]')]"
            ".map(row => [row.dataset.receipt, row.dataset.state]))"
        )
        return dict(json.loads(str(listed)))
