"""Chromium with the unpacked extension: Selenium drives its tabs, DevTools its worker and its real popup."""

import atexit
import base64
import hashlib
import json
import os
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

from tests.browser.devtools import DevTools, JavaScriptError
from tests.browser.display import Display
from tests.browser.waiting import wait

EXTENSION = Path(__file__).resolve().parents[2] / "extension"
REPORT_PAGE = "report/index.html"


def extension_id(folder: Path = EXTENSION) -> str:
    """The id Chromium gives: from the manifest's key, or from the folder's path where it has none."""
    key = json.loads((folder / "manifest.json").read_text("utf-8")).get("key")
    identity = base64.b64decode(key) if key else str(folder).encode()
    return "".join(chr(ord("a") + int(digit, 16)) for digit in hashlib.sha256(identity).hexdigest()[:32])


@cache
def welcomed_profile(extension: Path) -> Path:
    """A profile in which the extension has been installed and has shown its welcome page; made once a run."""
    folder = Path(tempfile.mkdtemp(prefix="p-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    browser = Chromium(extension, profile=folder)
    try:
        wait(lambda: [t for t in browser.devtools.targets() if "/welcome/" in t["url"]], "the welcome page")
    finally:
        browser.close()
    return folder


class Chromium:
    """One browser. With a `display` it has a window there; without one it is headless.

    `profile`: a folder kept by the caller, so that a browser can be closed and started again on it. A browser without one
    begins on a copy of a profile that has seen the welcome page, so that nothing opens by itself."""

    def __init__(
        self,
        extension: Path = EXTENSION,
        display: Display | None = None,
        language: str = "ja",
        profile: Path | None = None,
        flags: tuple[str, ...] = (),
    ) -> None:
        self.id = extension_id(extension)
        self.display = display
        options = Options()
        options.binary_location = shutil.which("chromium") or "/usr/bin/chromium"
        arguments = [
            "--window-size=1200,800",
            "--window-position=0,0",
            f"--lang={language}",
            f"--load-extension={extension}",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",  # no test reaches the internet
            *flags,
        ]
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")
        if display is None:
            arguments.append("--headless=new")
        # Short: the socket in it must stay under 108 bytes.
        self._temporary = Path(tempfile.mkdtemp(prefix="c-"))
        if profile is None:
            profile = self._temporary / "profile"
            shutil.copytree(welcomed_profile(extension), profile)
        arguments.append(f"--user-data-dir={profile}")
        for argument in arguments:
            options.add_argument(argument)
        # Not enable_bidi: with a BiDi socket the real popup stays paused and openPopup() never resolves.
        environment = {**(display.env if display else os.environ), "TMPDIR": str(self._temporary)}
        service = Service(shutil.which("chromedriver") or "/usr/bin/chromedriver", env=environment)
        self.driver = webdriver.Chrome(options=options, service=service)
        self.devtools = DevTools(self.driver.capabilities["goog:chromeOptions"]["debuggerAddress"])

    def url(self, page: str = REPORT_PAGE) -> str:
        """The address of one of the extension's pages."""
        return f"chrome-extension://{self.id}/{page}"

    # --- the worker ---------------------------------------------------------------------------------------------------

    def worker(self) -> str:
        """A session on the running service worker."""
        target = wait(lambda: self._worker_targets(), "the service worker")[0]
        session = self.devtools.attach(target["targetId"])
        wait(lambda: self.devtools.evaluate(session, "!!globalThis.chrome?.runtime?.id"), "the worker to be ready")
        return session

    def in_worker(self, expression: str) -> Any:
        """The value of an expression in the service worker."""
        return self.devtools.evaluate(self.worker(), expression)

    def stop_worker(self) -> None:
        """End the worker, as the browser does when it has been idle."""
        for target in self._worker_targets():
            self.devtools.send("Target.closeTarget", {"targetId": target["targetId"]})
        wait(lambda: not self._worker_targets(), "the worker to end")

    def _worker_targets(self) -> list[dict[str, Any]]:
        return [t for t in self.devtools.targets() if t["type"] == "service_worker" and self.id in t["url"]]

    # --- the real popup -----------------------------------------------------------------------------------------------

    def press_toolbar_button(self) -> None:
        """Click the extension's icon while the driver's tab is in front."""
        here = self.driver.current_url
        tab = next(t for t in self.devtools.targets() if t["type"] == "tab" and t["url"] == here)
        self.devtools.send("Extensions.triggerAction", {"id": self.id, "targetId": tab["targetId"]})

    def popup(self) -> "Popup":
        """The open popup. Do not call `driver.switch_to.window` while it is open: that closes it."""
        target = wait(lambda: self._popup_targets(), "the popup")[0]
        return Popup(self, target["targetId"])

    def popup_is_open(self) -> bool:
        """Whether a popup is on the screen."""
        return bool(self._popup_targets())

    def _popup_targets(self) -> list[dict[str, Any]]:
        page = self.url()
        return [t for t in self.devtools.targets() if t["type"] == "page" and t["url"] == page]

    # --- the person's pointer -----------------------------------------------------------------------------------------

    def right_click(self, css: str) -> None:
        """A real right-click in the middle of an element, and our entry of the native menu chosen by keys."""
        assert self.display, "a real right-click needs a display"
        x, y = self.point_on_screen(css)
        self.driver.execute_script(
            "window.menus = 0; addEventListener('contextmenu', () => window.menus++, {capture: true, once: true})"
        )
        self.display.xdotool("mousemove", x, y, "click", 3)

    def point_on_screen(self, css: str) -> tuple[int, int]:
        """Where on the screen the middle of an element is, measured with a real pointer movement."""
        assert self.display, "a point on the screen needs a display"
        self.driver.execute_script(
            "addEventListener('mousemove', e => { window.offset = [e.screenX - e.clientX, e.screenY - e.clientY] }, true)"
        )
        positions = iter(range(10_000))

        def offset() -> list[int]:
            assert self.display
            self.display.xdotool("mousemove", 1150 + next(positions) % 9, 760)  # a corner without frames
            found: list[int] = self.driver.execute_script("return window.offset")
            return found

        left, top = wait(offset, "a pointer movement to reach the page")
        x, y = self.driver.execute_script(
            "const e = document.querySelector(arguments[0]); e.scrollIntoView({block: 'center'});"
            "const r = e.getBoundingClientRect(); return [r.x + Math.min(40, r.width / 2), r.y + r.height / 2]",
            css,
        )
        return int(left + x), int(top + y)

    def close(self) -> None:
        """Quit the browser and remove what it wrote."""
        try:
            self.devtools.close()
        finally:
            self.driver.quit()
            shutil.rmtree(self._temporary, ignore_errors=True)


class Popup:
    """The extension's real popup, driven through DevTools."""

    def __init__(self, browser: Chromium, target: str) -> None:
        self._devtools = browser.devtools
        self.target = target
        self._session = browser.devtools.attach(target)
        wait(self._ready, "the popup to be ready")

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
        found: str = self.js(f"document.querySelector({json.dumps(css)})?.innerText ?? ''")
        return found

    def value(self, css: str) -> str:
        """The value of a control."""
        found: str = self.js(f"document.querySelector({json.dumps(css)}).value")
        return found

    def wait_for(self, css: str) -> None:
        """Until such an element is visible."""
        wait(lambda: self.js(f"!!document.querySelector({json.dumps(css)})?.checkVisibility()"), f"{css} in the popup")

    def click(self, css: str) -> None:
        """A click of the pointer in the middle of an element, scrolled into view first."""
        x, y = json.loads(
            self.js(
                f"(e => {{ e.scrollIntoView({{block: 'center', behavior: 'instant'}}); const r = e.getBoundingClientRect();"
                f"return JSON.stringify([r.x + r.width / 2, r.y + r.height / 2]) }})(document.querySelector({json.dumps(css)}))"
            )
        )
        for kind in ("mousePressed", "mouseReleased"):
            self._devtools.send(
                "Input.dispatchMouseEvent",
                {"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1},
                self._session,
            )

    def type(self, css: str, text: str) -> None:
        """Focus a control and type into it."""
        self.js(f"document.querySelector({json.dumps(css)}).focus()")
        self._devtools.send("Input.insertText", {"text": text}, self._session)

    def choose(self, css: str, value: str) -> None:
        """Choose an option of a select, as a person's choice reaches the page."""
        self.js(
            f"(e => {{ e.value = {json.dumps(value)}; e.dispatchEvent(new Event('input', {{bubbles: true}}));"
            f"e.dispatchEvent(new Event('change', {{bubbles: true}})) }})(document.querySelector({json.dumps(css)}))"
        )

    def picture(self) -> bytes:
        """A PNG of what it shows."""
        return base64.b64decode(self._devtools.send("Page.captureScreenshot", {}, self._session)["data"])

    def close(self) -> None:
        """Close it, as pressing Escape or clicking beside it does."""
        self._devtools.send("Target.closeTarget", {"targetId": self.target})
        wait(lambda: self.target not in [t["targetId"] for t in self._devtools.targets()], "the popup to close")
