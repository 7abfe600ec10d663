"""One tab, and the page of ours that is in it, read and pressed as journeys need it: the same in every browser."""

import json
from abc import ABC, abstractmethod
from contextlib import suppress
from pathlib import Path

from tests.browser.folds import unfolding
from tests.browser.waiting import wait

MAKES_FILES = """
(window.made = '', URL.createObjectURL = blob => { blob.text().then(text => (window.made = text)); return '#'; }, true)
"""
READY = "document.documentElement?.dataset.ready === 'yes'"


class OurPage(ABC):
    """A tab of one browser."""

    @abstractmethod
    def js(self, expression: str) -> object:
        """The value of an expression, as on a press."""

    @abstractmethod
    def go(self, address: str) -> None:
        """Another page in this tab."""

    @abstractmethod
    def address_of(self, page: str) -> str:
        """Where a page of the extension is."""

    @abstractmethod
    def bring(self, path: Path, css: str = "#import-file") -> None:
        """A file, chosen where one is asked for: records come in there."""

    def page(self, page: str = "records/index.html") -> None:
        """A page anew, once it is ready."""
        if self.is_at(page):  # else nothing but what follows the "#" may change
            self.go("about:blank")
        self.go(self.address_of(page))
        wait(lambda: self.is_at(page), page)

    def is_at(self, page: str) -> bool:
        """Whether that page is there, and ready; one that is on its way cannot be asked."""
        path = json.dumps(f"/{page.partition('#')[0]}")
        with suppress(RuntimeError):
            return bool(self.js(f"location.pathname === {path} && {READY}"))
        return False

    def there(self, css: str) -> bool:
        """Whether such an element is to be seen."""
        return bool(self.js(f"!!document.querySelector({json.dumps(css)})?.checkVisibility()"))

    def unfolded(self, css: str) -> bool:
        """Whether it is to be seen, once what holds it is opened."""
        self.js(unfolding(css))
        return self.there(css)

    def press(self, css: str) -> None:
        """A press, once it is there, on what may be folded away."""
        self.js(unfolding(css))
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
