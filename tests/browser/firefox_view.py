"""The report page in Firefox's popup and sidebar, which WebDriver does not see."""

import json
from typing import TYPE_CHECKING, Any, Literal

from tests.browser.folds import unfolding
from tests.browser.waiting import wait

if TYPE_CHECKING:
    from tests.browser.firefox import Firefox

# A view that was closed is listed for a while yet, and may say that it is ready: it is not the one that opens next.
LISTED = {kind: f"browser.extension.getViews({{type: '{kind}'}})" for kind in ("popup", "sidebar")}
SHOWN = {
    "popup": f"{LISTED['popup']}.filter(view => !view.closed && view.document.visibilityState === 'visible')",
    "sidebar": f"{LISTED['sidebar']}.filter(view => !view.closed)",
}


class ExtensionView:
    """The real popup or sidebar, reached from another page of the extension (`getViews`)."""

    def __init__(self, browser: "Firefox", kind: Literal["popup", "sidebar"], seen_from: str | None = None) -> None:
        self._browser = browser
        self._tab = seen_from or browser.extension_tab()
        self._kind = kind
        wait(lambda: self.js("view.document.documentElement?.dataset.ready === 'yes'"), f"the {kind} to be ready")

    def js(self, expression: str) -> Any:
        """The value of an expression that may use `view`, the popup's or sidebar's window, once it is there."""
        wait(lambda: self._browser.js(self._tab, f"{SHOWN[self._kind]}.length > 0"), f"the {self._kind}")
        return self._browser.js(self._tab, f"(view => {expression})({SHOWN[self._kind]}[0])", gesture=True)

    def text(self, css: str) -> str:
        """The visible text of an element; "" where there is none."""
        if css.startswith("#which-post"):
            self.js(unfolding(css, "view.document"))
        found: str = self.js(f"view.document.querySelector({json.dumps(css)})?.innerText ?? ''")
        return found

    def value(self, css: str) -> str:
        """The value of a control, once it is there."""
        wait(lambda: self.count(css) > 0, f"{css} in the {self._kind}")
        found: str = self.js(f"view.document.querySelector({json.dumps(css)}).value")
        return found

    def count(self, css: str) -> int:
        """How many such elements there are."""
        found: int = self.js(f"view.document.querySelectorAll({json.dumps(css)}).length")
        return found

    def wait_for(self, css: str) -> None:
        """Until such an element is visible. What has folded away is opened first, as a person who looks for it does."""
        visible = f"!!view.document.querySelector({json.dumps(css)})?.checkVisibility()"
        unfold = unfolding(css, "view.document")
        wait(lambda: self.js(visible) or (self.js(unfold) and self.js(visible)), f"{css} in the {self._kind}")

    def press(self, css: str) -> None:
        """A press of the pointer in the middle of an element, sent to the browser's window as the system would."""
        self.wait_for(css)
        if self._kind == "popup":
            panel = f"{self._element()}.closest('panel')"
            wait(
                lambda: self._browser.js(self._browser.window, f"{panel}.state === 'open'"),
                "the popup to stand still",
            )
        element = f"view.document.querySelector({json.dumps(css)})"
        middle = "r => JSON.stringify([r.x + r.width / 2, r.y + r.height / 2])"
        self.js(f"({element}.scrollIntoView({{block: 'center', behavior: 'instant'}}), 1)")
        places: list[str] = []

        def stands() -> bool:
            places.append(self.js(f"({middle})({element}.getBoundingClientRect())"))
            return places[-1] in places[-2:-1]

        # What comes in above it moves it away from under the pointer.
        wait(stands, f"{css} to stand still", step=0.05)
        x, y = json.loads(places[-1])
        self._browser.js(
            self._browser.window,
            f"((view, x, y) => {{ const box = view.getBoundingClientRect();"
            f" for (const type of ['mousemove', 'mousedown', 'mouseup'])"
            " view.ownerDocument.defaultView.synthesizeMouseEvent("
            "type, box.x + x, box.y + y, {button: 0, clickCount: 1});"
            f" return true }})({self._element()}, {x}, {y})",
        )

    def _element(self) -> str:
        """An expression for the view's element in the browser's window."""
        if self._kind == "popup":
            return "document.querySelector('.webextension-popup-browser')"
        return "document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')"

    def choose(self, css: str, value: str) -> None:
        """Choose an option of a select, as a person's choice reaches the page."""
        self.write(css, value)

    def write(self, css: str, text: str) -> None:
        """Give a control a value, as a person's typing reaches the page."""
        wait(lambda: self.count(css) > 0, f"{css} in the {self._kind}")
        self.js(
            f"((e, w) => {{ e.value = {json.dumps(text)}; e.dispatchEvent(new w.Event('input', {{bubbles: true}}));"
            f"e.dispatchEvent(new w.Event('change', {{bubbles: true}})); return true }})"
            f"(view.document.querySelector({json.dumps(css)}), view)"
        )

    def close(self) -> None:
        """Close the popup, until the browser has forgotten it."""
        self.js("(view.close(), true)")
        shown = "!!document.querySelector('.webextension-popup-browser')"
        wait(
            lambda: (
                not self._browser.js(self._browser.window, shown)
                and self._browser.js(self._tab, f"{LISTED['popup']}.length === 0")
            ),
            "the popup to close",
        )
