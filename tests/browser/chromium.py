"""Chromium with the unpacked extension: Selenium drives its tabs, DevTools its worker and its real popup."""

import atexit
import base64
import fcntl
import hashlib
import json
import os
import shutil
import tempfile
from contextlib import AbstractContextManager, suppress
from functools import cache
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

from tests.browser import scene, sealed
from tests.browser.bare_chromium import DRIVER, NOWHERE, WHOLE
from tests.browser.devtools import DevTools
from tests.browser.display import Display
from tests.browser.popup import Popup
from tests.browser.waiting import wait

EXTENSION = Path(__file__).resolve().parents[2] / "extension"
REPORT_PAGE = "report/index.html"


def extension_id(folder: Path = EXTENSION) -> str:
    """The id Chromium gives: from the manifest's key, or from the folder's path where it has none."""
    key = json.loads((folder / "manifest.json").read_text("utf-8")).get("key")
    identity = base64.b64decode(key) if key else str(folder).encode()
    return "".join(chr(ord("a") + int(digit, 16)) for digit in hashlib.sha256(identity).hexdigest()[:32])


# What lies below our entry of the native menu: "View page source" and "Inspect" on a plain page, in a frame also the
# frame's own source and reloading, only "Inspect" elsewhere. So keys from the bottom reach it in every language.
PAGE, FRAME, OTHER = 3, 5, 2


# Pages of its own that Chromium keeps ready for what is typed into its address field take more of the processor than a
# short journey. Nothing here types there.
NOTHING_KEPT_READY = "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,PreloadTopChromeWebUI"

OF_THIS_RUN: list[Path] = []  # a folder that all who test beside each other share; set by conftest.py


@cache
def welcomed_profile(extension: Path) -> Path:
    """A profile in which the extension has been installed and has shown its welcome page; made once a run."""
    if not OF_THIS_RUN:
        OF_THIS_RUN.append(Path(tempfile.mkdtemp(prefix="p-")))
        atexit.register(shutil.rmtree, OF_THIS_RUN[0], ignore_errors=True)
    folder = OF_THIS_RUN[0] / f"welcomed-{extension_id(extension)}"
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.is_dir():
            made = folder.with_suffix(".being-made")
            shutil.rmtree(made, ignore_errors=True)
            _welcome(extension, made)
            made.rename(folder)
    return folder


def _welcome(extension: Path, folder: Path) -> None:
    browser = Chromium(extension, profile=folder)
    try:
        wait(lambda: [t for t in browser.devtools.targets() if "/welcome/" in t["url"]], "the welcome page")
    finally:
        browser.close()


def _reports_in(kept: dict[str, Any], beginning: str) -> dict[str, Any]:
    return {key.removeprefix(beginning): value for key, value in kept.items() if key.startswith(beginning)}


class Chromium:
    """One browser. With a `display` it has a window there; without one it is headless.

    `profile`: a folder kept by the caller, so that a browser can be closed and started again on it. A browser without
    one begins on a copy of a profile that has seen the welcome page, so that nothing opens by itself."""

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
        options.binary_location = WHOLE
        arguments = [
            "--window-size=1200,800",
            "--window-position=0,0",
            f"--lang={language}",
            f"--load-extension={extension}",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            # Windows and menus that slide are drawn sixty times a second.
            "--animation-duration-scale=0",
            "--wm-window-animations-disabled",
            NOTHING_KEPT_READY,
            NOWHERE,
            *flags,
        ]
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")
        if display is None:
            arguments.append("--headless=new")
        # Short: the socket in it must stay under 108 bytes.
        self._temporary = Path(tempfile.mkdtemp(prefix="c-"))
        fresh = profile is None
        if profile is None:
            profile = self._temporary / "profile"
            shutil.copytree(welcomed_profile(extension), profile)
        arguments.append(f"--user-data-dir={profile}")
        for argument in arguments:
            options.add_argument(argument)
        # Not enable_bidi: with a BiDi socket the real popup stays paused and openPopup() never resolves. A page that is
        # attached by itself must be told to go on, also by others: https://github.com/browser-use/browser-use/pull/5854
        environment = {**(display.env if display else os.environ), "TMPDIR": str(self._temporary)}
        service = Service(DRIVER, env=environment)
        self.driver = webdriver.Chrome(options=options, service=service)
        self._address: str = self.driver.capabilities["goog:chromeOptions"]["debuggerAddress"]
        self.devtools = DevTools(self._address)
        self._worker: dict[str, str] = {}  # the running worker's target -> the session on it
        scene.OPEN.add(self)
        self._language = language
        if fresh and extension == EXTENSION:
            self.speak(language)

    @classmethod
    def running(cls, address: str, display: Display) -> "Chromium":
        """A browser that something else started, by its DevTools address; `let_go` of it when done."""
        self = cls.__new__(cls)
        self.id = extension_id()
        self.display = display
        options = Options()
        options.debugger_address = address
        self.driver = webdriver.Chrome(options=options, service=Service(DRIVER))
        self._address = address
        self.devtools = DevTools(address)
        self._worker = {}
        scene.OPEN.add(self)
        self._temporary = Path(tempfile.mkdtemp(prefix="c-"))
        self._language = "ja"
        return self

    def speak(self, language: str) -> None:
        """Set the language, as the options page does: this browser's own interface may have English only."""
        self.in_worker(f"chrome.storage.local.set({{'setting:language': {language!r}}}).then(() => true)")

    def start_over(self) -> None:
        """As on the first day: nothing kept, the driver's tab alone, no popup and no panel."""
        self.close_others()
        self.in_worker("Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]).then(() => true)")
        self.speak(self._language)

    def close_others(self) -> None:
        """Every tab, popup and panel but the driver's tab."""
        here = self.driver.current_window_handle

        def alone() -> bool:
            others = [t for t in self.showing("page", "") if t["targetId"] != here]
            for target in others:  # asked again: a page that is on its way may not hear it
                with suppress(RuntimeError):  # a popup may have gone by itself
                    self.devtools.send("Target.closeTarget", {"targetId": target["targetId"]})
            return not others

        wait(alone, "everything else to close")

    def url(self, page: str = REPORT_PAGE) -> str:
        """The address of one of the extension's pages."""
        return f"chrome-extension://{self.id}/{page}"

    # --- the worker ---------------------------------------------------------------------------------------------------

    def worker(self) -> str:
        """A session on the running service worker."""
        if not self._worker_targets():
            self._wake_worker()
        target = wait(self._worker_targets, "the service worker")[0]["targetId"]
        if target not in self._worker:
            session = self.devtools.attach(target)
            wait(lambda: self.devtools.evaluate(session, "!!globalThis.chrome?.runtime?.id"), "the worker to be ready")
            self._worker = {target: session}
        return self._worker[target]

    def in_worker(self, expression: str) -> Any:
        """The value of an expression in the service worker."""
        return self.devtools.evaluate(self.worker(), expression)

    def stop_worker(self) -> None:
        """End the worker, as the browser does when it has been idle."""
        wait(self._worker_ended, "the worker to end")
        self._worker = {}

    def _worker_ended(self) -> bool:
        # What happened just before may wake the worker again, and a page that is closing passes nothing on: it is asked
        # for until there is none. Closing its target is a request that a worker with a question open may refuse.
        with suppress(RuntimeError):
            session = self.devtools.attach(self.shown("page", "")["targetId"])
            self.devtools.send("ServiceWorker.enable", session=session)
            self.devtools.send("ServiceWorker.stopAllWorkers", session=session)
            self.devtools.send("Target.detachFromTarget", {"sessionId": session})
        return not self._worker_targets()

    def _wake_worker(self) -> None:
        """Cause something that the worker listens to."""
        page = {"url": self.url("practice/embedded.html"), "background": True}
        target = self.devtools.send("Target.createTarget", page)["targetId"]
        session = self.devtools.attach(target)
        wait(lambda: self.devtools.evaluate(session, "!!globalThis.chrome?.storage"), "a page of the extension")
        self.devtools.evaluate(session, "chrome.storage.local.set({woken: Date.now()})")
        self.devtools.send("Target.closeTarget", {"targetId": target})

    def kept(self, area: str = "local") -> dict[str, Any]:
        """Everything that the extension keeps, opened where it lies sealed."""
        if area == "local":
            return sealed.opened(self.in_worker(sealed.LYING_THERE))
        found: dict[str, Any] = self.in_worker(f"chrome.storage.{area}.get(null)")
        return found

    def reports(self) -> list[dict[str, Any]]:
        """The unfinished reports that it keeps: on disk, and whole in memory as long as they are not settled."""
        found = {**_reports_in(self.kept(), "report:"), **_reports_in(self.kept("session"), "captured:")}
        return list(found.values())

    def _worker_targets(self) -> list[dict[str, Any]]:
        return [t for t in self.devtools.targets() if t["type"] == "service_worker" and self.id in t["url"]]

    # --- the real popup -----------------------------------------------------------------------------------------------

    def press_toolbar_button(self) -> None:
        """Click the extension's icon while the driver's tab is in front."""
        # A page may have just given itself another address.
        tab = wait(lambda: next(iter(self.showing("tab", self.driver.current_url)), None), "the tab in front")
        self.devtools.send("Extensions.triggerAction", {"id": self.id, "targetId": tab["targetId"]})

    def popup(self) -> "Popup":
        """The open popup. Do not call `driver.switch_to.window` while it is open: that closes it."""
        target = wait(lambda: self._popup_targets(), "the popup")[0]
        return Popup(self.devtools, target["targetId"])

    def panel(self) -> Popup:
        """The open side panel."""
        return Popup(self.devtools, self.shown("page", self.url(REPORT_PAGE) + "#panel")["targetId"])

    def popup_is_open(self) -> bool:
        """Whether a popup is on the screen."""
        return bool(self._popup_targets())

    def _popup_targets(self) -> list[dict[str, Any]]:
        return [t for t in self.showing("page", self.url()) if t["url"] == self.url()]

    def showing(self, kind: str, start: str) -> list[dict[str, Any]]:
        """Targets of this kind ("page", "tab") whose address begins so."""
        return [t for t in self.devtools.targets() if t["type"] == kind and t["url"].startswith(start)]

    def shown(self, kind: str, start: str) -> dict[str, Any]:
        """The first such target, once it is there."""
        return wait(lambda: self.showing(kind, start), f"a {kind} at {start or 'any address'}")[0]

    def own_worlds(self) -> int:
        """In how many script worlds of the driver's tab our extension runs: none, until the person asks."""
        target = next(t for t in self.devtools.targets() if t["targetId"] == self.driver.current_window_handle)
        session = self.devtools.attach(target["targetId"])
        self.devtools.send("Runtime.enable", {}, session)
        self.devtools.send("Runtime.disable", {}, session)  # its answer comes after all events
        told = [e for e in self.devtools.events if e.get("sessionId") == session]
        worlds = [e["params"]["context"] for e in told if e["method"] == "Runtime.executionContextCreated"]
        assert worlds, "the browser told nothing of the page"
        return sum(world["origin"] == self.url("").rstrip("/") for world in worlds)

    def window_of(self, target: dict[str, Any]) -> int:
        """The browser window a page is in."""
        window: int = self.devtools.send("Browser.getWindowForTarget", {"targetId": target["targetId"]})["windowId"]
        return window

    # --- the person's pointer -----------------------------------------------------------------------------------------

    def choose_in_menu(self, css: str, from_below: int) -> Popup:
        """A real right-click in the middle of an element, our entry of the native menu by its keys, and the popup."""
        self.press_in_menu(css, from_below)
        return self.popup()

    def press_in_menu(self, css: str, from_below: int) -> None:
        """The same where a panel stands open, which takes the click itself."""
        assert self.display, "a real right-click needs a display"
        screen = self.display
        self.right_click(css)
        for _ in range(from_below):
            before = screen.drawn()
            screen.xdotool("key", "Up")
            wait(lambda: screen.drawn() != before, "the menu to follow the key")  # noqa: B023 - waited for at once
        screen.xdotool("key", "Return")

    def right_click(self, css: str) -> None:
        """A real right-click in the middle of an element, until the native menu is open: it is a window of its own, and
        takes the keys once it is drawn."""
        assert self.display, "a real right-click needs a display"
        screen = self.display
        x, y = self.point_on_screen(css)
        before, blank = len(screen.windows()), screen.drawn()
        screen.xdotool("mousemove", x, y, "click", 3)
        wait(lambda: len(screen.windows()) > before and screen.drawn() != blank, "the native menu")
        screen.wait_until_at_rest(0.1)

    def close_menu(self) -> None:
        """Close a native menu that a journey left open: nothing else gets the pointer or the keys until then."""
        assert self.display, "a native menu needs a display"
        self.display.xdotool("key", "Escape", "Escape")

    def point_on_screen(self, css: str) -> tuple[int, int]:
        """Where on the screen the middle of an element is, measured with a real pointer movement."""
        assert self.display, "a point on the screen needs a display"
        self.driver.execute_script(
            "addEventListener('mousemove', e => {"
            "window.offset = [e.screenX - e.clientX, e.screenY - e.clientY] }, true)"
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

    def scene(self) -> AbstractContextManager[list[scene.Shown]]:
        """What it shows, for a journey that failed."""
        return scene.of_chromium(self._address)

    def let_go(self) -> None:
        """Stop driving a browser that something else started, and leave it as it is."""
        scene.OPEN.discard(self)
        self.devtools.close()
        self.driver.service.stop()
        shutil.rmtree(self._temporary, ignore_errors=True)

    def close(self) -> None:
        """Quit the browser and remove what it wrote."""
        scene.OPEN.discard(self)
        try:
            self.devtools.close()
        finally:
            self.driver.quit()
            shutil.rmtree(self._temporary, ignore_errors=True)
