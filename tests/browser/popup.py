"""The report page where Selenium does not see it, in the real popup and the side panel, driven by DevTools."""

import base64
import json
from contextlib import suppress
from typing import Any

from tests.browser.devtools import DevTools, JavaScriptError, PageGoneError
from tests.browser.folds import unfolding
from tests.browser.waiting import wait


class Popup:
    """The report page where it is shown without a tab."""

    def __init__(self, devtools: DevTools, target: str) -> None:
        self._devtools = devtools
        self.target = target
        self._session = devtools.attach(target)
        wait(self._ready, "the page to be ready")

    def _ready(self) -> bool:
        try:
            return bool(self.js("document.documentElement?.dataset.ready === 'yes'"))
        except JavaScriptError:
            return False

    def js(self, expression: str) -> Any:
        """The value of an expression in the popup."""
        return self._devtools.evaluate(self._session, expression)

    def text(self, css: str) -> str:
        """The visible text of an element; "" where there is none."""
        if css.startswith(("#which-post", "[data-need=")):
            self.js(unfolding(css))
        found: str = self.js(f"document.querySelector({json.dumps(css)})?.innerText ?? ''")
        return found

    def value(self, css: str) -> str:
        """The value of a control, once it is there."""
        wait(lambda: self.js(f"!!document.querySelector({json.dumps(css)})"), f"{css} in the popup")
        found: str = self.js(f"document.querySelector({json.dumps(css)}).value")
        return found

    def wait_for_value(self, css: str, value: str) -> None:
        """Until a control holds exactly this."""
        wait(
            lambda: self.js(f"document.querySelector({json.dumps(css)})?.value") == value,
            f"{css} to hold {value[:60]!r}",
        )

    def wait_for(self, css: str) -> None:
        """Until such an element is visible. What has folded away is opened first, as a person who looks for it does."""
        visible = f"!!document.querySelector({json.dumps(css)})?.checkVisibility()"
        wait(lambda: self.js(visible) or (self.js(unfolding(css)) and self.js(visible)), f"{css} in the popup")

    def click(self, css: str) -> None:
        """A click of the pointer in the middle of an element, scrolled into view, once nothing moves it any more: what
        is still being answered above it would push it away from the pointer."""
        place = (
            "(e => { e.scrollIntoView({block: 'center', behavior: 'instant'}); const r = e.getBoundingClientRect();"
            "return JSON.stringify([r.x + r.width / 2, r.y + r.height / 2]) })"
            f"(document.querySelector({json.dumps(css)}))"
        )
        self.wait_for(css)
        seen: list[str] = []

        def rests() -> bool:
            seen.append(self.js(place))
            return len(seen) > 5 and len(set(seen[-6:])) == 1

        wait(rests, f"{css} to rest", step=0.04)
        x, y = json.loads(seen[-1])
        with suppress(PageGoneError):  # a popup closes when its click opens something else
            for kind in ("mousePressed", "mouseReleased"):
                self._devtools.send(
                    "Input.dispatchMouseEvent",
                    {"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1},
                    self._session,
                )

    def type(self, css: str, text: str) -> None:
        """Focus a control and type into it."""
        self.wait_for(css)
        self.js(f"document.querySelector({json.dumps(css)}).focus()")
        self._devtools.send("Input.insertText", {"text": text}, self._session)

    def choose(self, css: str, value: str) -> None:
        """Choose an option of a select, as a person's choice reaches the page."""
        self.wait_for(css)
        self.js(
            f"(e => {{ e.value = {json.dumps(value)}; e.dispatchEvent(new Event('input', {{bubbles: true}}));"
            f"e.dispatchEvent(new Event('change', {{bubbles: true}})) }})(document.querySelector({json.dumps(css)}))"
        )

    def open_details(self) -> None:
        """Unfold what was captured."""
        self.click("#captured summary")
        self.wait_for("#fact-quote, #fact-page-url")

    def emulate(self, command: str, settings: dict[str, Any]) -> None:
        """Another theme, or another size, by a command of DevTools."""
        self._devtools.send(command, settings, self._session)

    def picture(self) -> bytes:
        """A PNG of what it shows."""
        return base64.b64decode(self._devtools.send("Page.captureScreenshot", {}, self._session)["data"])

    def close(self) -> None:
        """Close it, as pressing Escape or clicking beside it does."""
        with suppress(RuntimeError):  # it may have gone by itself
            self._devtools.send("Target.closeTarget", {"targetId": self.target})
        wait(lambda: self.target not in [t["targetId"] for t in self._devtools.targets()], "the popup to close")
