"""Firefox with the extension, over WebDriver BiDi and without geckodriver, which is not to be had everywhere.

`--remote-allow-system-access` lets the journeys reach the browser's own windows: its native menu, its popup, its keys
(https://bugzilla.mozilla.org/show_bug.cgi?id=1851788). The extension is installed as a temporary one
(https://firefox-source-docs.mozilla.org/remote/webdriver-bidi/Extensions.html).
"""

import base64
import fcntl
import hashlib
import json
import os
import re
import shutil
import subprocess
import tempfile
import threading
from contextlib import AbstractContextManager, nullcontext
from functools import cache, partial
from pathlib import Path
from typing import Any

import websocket

from tests.browser import scene
from tests.browser.chromium import EXTENSION
from tests.browser.devtools import JavaScriptError
from tests.browser.display import Display
from tests.browser.firefox_view import LISTED, SHOWN, ExtensionView
from tests.browser.waiting import wait

ADDON_ID = json.loads((EXTENSION / "manifest.json").read_text("utf-8"))["browser_specific_settings"]["gecko"]["id"]
OUR_ENTRIES = re.sub(r"[^A-Za-z0-9_-]", "_", ADDON_ID) + "-menuitem-"
ADDON_UUID = "7a1c3f6e-2b58-4d0e-9c11-5e6f0a9b8d24"  # fixed by a preference, so that its pages have a known address

PREFERENCES: dict[str, Any] = {
    "app.update.enabled": False,
    "browser.aboutwelcome.enabled": False,
    "browser.newtab.preload": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.autoDisableScopes": 0,
    "extensions.webextensions.uuids": json.dumps({ADDON_ID: ADDON_UUID}),
    "network.dns.localDomains": "nowhere.test",
    "network.proxy.no_proxies_on": "127.0.0.1, localhost",
    "network.proxy.http": "127.0.0.1",  # a proxy nobody runs: no test reaches the internet
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "network.proxy.type": 1,
    "remote.prefs.recommended": True,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
    # Popups, sidebars and tabs that slide in are drawn sixty times a second: a fifth of a journey's time.
    "ui.prefersReducedMotion": 1,
}


PROGRAM = shutil.which("firefox-esr") or shutil.which("firefox") or "firefox-esr"
WARMED = Path(__file__).resolve().parents[2] / ".pytest_cache" / "firefox"


def _as_file(preferences: dict[str, Any]) -> str:
    """The preferences as Firefox reads them."""
    return "".join(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in preferences.items())


@cache
def warmed_profile() -> Path:
    """A profile in which this Firefox has been started once, without the extension; it takes half as long to start on
    a copy of it. Made once for all that run beside each other, and kept for later runs."""
    version = subprocess.run([PROGRAM, "--version"], check=True, capture_output=True, text=True).stdout
    key = hashlib.sha256(f"{version}{_as_file(PREFERENCES)}".encode()).hexdigest()[:16]
    WARMED.mkdir(parents=True, exist_ok=True)
    with (WARMED / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (WARMED / key).is_dir():
            for former in WARMED.glob("*/"):
                shutil.rmtree(former)
            made = WARMED / "being-made"
            made.mkdir()
            Firefox(profile=made, extension=None, language="en").close()
            made.rename(WARMED / key)
    return WARMED / key


class Firefox:
    """One browser with the extension installed for as long as it runs."""

    def __init__(
        self,
        display: Display | None = None,
        language: str = "ja",
        preferences: dict[str, Any] | None = None,
        profile: Path | None = None,
        is_first_start: bool = True,
        extension: Path | None = EXTENSION,
    ) -> None:
        """`profile`: a folder kept by the caller, so that what is left in it can be looked at, and another browser be
        started on it: then it is no longer the extension's `is_first_start`, and no welcome page opens."""
        self.base = f"moz-extension://{ADDON_UUID}/"
        self._keeps_profile = profile is not None
        self.profile = profile or Path(tempfile.mkdtemp(prefix="fx-"))
        if profile is None:
            shutil.copytree(warmed_profile(), self.profile, symlinks=True, dirs_exist_ok=True)
        wanted = {**PREFERENCES, "intl.accept_languages": language, **(preferences or {})}
        if language == "ja":
            wanted["intl.locale.requested"] = "ja"
        (self.profile / "user.js").write_text(_as_file(wanted))
        command = [
            PROGRAM,
            "--no-remote",
            "--profile",
            str(self.profile),
            "--remote-debugging-port",
            "0",
            "--remote-allow-system-access",
            *([] if display else ["--headless"]),
        ]
        environment = {
            **(display.env if display else os.environ),
            "HOME": str(self.profile),
            "MOZ_CRASHREPORTER_DISABLE": "1",
        }
        self._process = subprocess.Popen(
            command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env=environment
        )
        self._reader: threading.Thread | None = None
        self._number = 0
        self._extension_tab: str | None = None
        self.events: list[dict[str, Any]] = []
        try:
            self._begin(extension)
            if extension:
                self.blank = self._close_welcome_page() if is_first_start else self.tab()
        except BaseException:  # half a browser is left to nobody
            self._process.kill()
            self._cleared()
            raise

    def _begin(self, extension: Path | None) -> None:
        self._socket = websocket.create_connection(self._listening() + "/session", suppress_origin=True, timeout=60)
        # Without the extension it is on a site of ours, whose certificate is made for the run.
        ignore = {"unhandledPromptBehavior": {"default": "ignore"}, "acceptInsecureCerts": extension is None}
        self.command("session.new", {"capabilities": {"alwaysMatch": ignore}})
        if extension:
            data = {"type": "path", "path": str(extension)}
            self.command("webExtension.install", {"extensionData": data, "moz:permanent": False})
        self.window = wait(self._own_window, "the browser's own window")
        scene.OPEN.add(self)

    def _listening(self) -> str:
        said: list[str] = []
        assert self._process.stderr
        for line in self._process.stderr:
            said.append(line)
            if found := re.search(r"WebDriver BiDi listening on (ws://\S+)", line):
                # Somebody must go on reading, or Firefox waits for room in the pipe.
                self._reader = threading.Thread(target=list, args=[self._process.stderr], daemon=True)
                self._reader.start()
                return found[1]
        raise RuntimeError("Firefox did not start:\n" + "".join(said))

    def _own_window(self) -> str | None:
        windows = self.command("browsingContext.getTree", {"moz:scope": "chrome"})["contexts"]
        return next((each["context"] for each in windows if each["url"].endswith("browser.xhtml")), None)

    def _close_welcome_page(self) -> str:
        welcome = wait(lambda: [c for c in self.tabs() if "/welcome/" in c["url"]], "the welcome page")
        blank = self.tab()
        for context in welcome:
            self.command("browsingContext.close", {"context": context["context"]})
        return blank

    def allow_private_windows(self) -> None:
        """What the switch on the browser's add-ons page does: the extension begins again, and its pages are closed."""
        self._extension_tab = None
        self.js(
            self.window,
            "(async id => {"
            "const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');"
            "const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };"
            "await ExtensionPermissions.add(id, allowed, WebExtensionPolicy.getByID(id).extension);"
            f"await (await AddonManager.getAddonByID(id)).reload(); return true }})({json.dumps(ADDON_ID)})",
        )

    def command(self, method: str, params: dict[str, Any] | None = None) -> dict[str, Any]:
        """One BiDi command and its result."""
        self._number += 1
        self._socket.send(json.dumps({"id": self._number, "method": method, "params": params or {}}))
        while True:
            answer = json.loads(self._socket.recv())
            if answer.get("id") == self._number:
                if answer["type"] == "error":
                    raise RuntimeError(f"{method}: {answer['error']}: {answer['message']}")
                result: dict[str, Any] = answer["result"]
                return result
            self.events.append(answer)

    # --- tabs ---------------------------------------------------------------------------------------------------------

    def tabs(self) -> list[dict[str, Any]]:
        """The open tabs, with their addresses."""
        found: list[dict[str, Any]] = self.command("browsingContext.getTree")["contexts"]
        return found

    def tab(self, url: str | None = None) -> str:
        """A new tab in front, at an address."""
        context: str = self.command("browsingContext.create", {"type": "tab"})["context"]
        if url:
            self.go(context, url)
        return context

    def go(self, tab: str, url: str) -> None:
        """Navigate and wait until the page has loaded."""
        self.command("browsingContext.navigate", {"context": tab, "url": url, "wait": "complete"})

    def js(self, context: str, expression: str, gesture: bool = False) -> Any:
        """The value of an expression in a tab or in the browser's own window; strings, numbers and booleans only."""
        result = self.command(
            "script.evaluate",
            {"expression": expression, "target": {"context": context}, "awaitPromise": True, "userActivation": gesture},
        )
        if result["type"] == "exception":
            raise JavaScriptError(result["exceptionDetails"]["text"])
        return result["result"].get("value")

    def click(self, tab: str, css: str, button: int = 0) -> None:
        """A real click of the pointer (button 2: the right one) in the middle of an element."""
        where = {"context": tab, "locator": {"type": "css", "value": css}, "maxNodeCount": 1}
        [node] = wait(lambda: self.command("browsingContext.locateNodes", where)["nodes"], css)
        self.js(tab, f"document.querySelector({json.dumps(css)}).scrollIntoView({{block: 'center'}})")
        origin = {"type": "element", "element": {"sharedId": node["sharedId"]}}
        self.command(
            "input.performActions",
            {
                "context": tab,
                "actions": [
                    {
                        "type": "pointer",
                        "id": "mouse",
                        "actions": [
                            {"type": "pointerMove", "x": 0, "y": 0, "origin": origin},
                            {"type": "pointerDown", "button": button},
                            {"type": "pointerUp", "button": button},
                        ],
                    }
                ],
            },
        )

    def type(self, tab: str, css: str, text: str) -> None:
        """Focus a control and type into it with real keys."""
        self.js(tab, f"document.querySelector({json.dumps(css)}).focus()")
        keys = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
        self.command(
            "input.performActions",
            {"context": tab, "actions": [{"type": "key", "id": "keyboard", "actions": keys}]},
        )

    def extension_tab(self) -> str:
        """A background tab on one of the extension's pages, from which its other pages can be reached."""
        if self._extension_tab is None:
            self._extension_tab = self.command("browsingContext.create", {"type": "tab", "background": True})["context"]
            self.go(self._extension_tab, self.base + "options/index.html")
        return self._extension_tab

    # --- the browser's own window -------------------------------------------------------------------------------------

    def choose_in_menu(self, tab: str, css: str) -> None:
        """A real right-click on an element, and our entry of the native menu."""
        self.command("browsingContext.activate", {"context": tab})
        self.click(tab, css, button=2)
        menu = "document.getElementById('contentAreaContextMenu')"
        wait(lambda: self.js(self.window, f"{menu}.state") == "open", "the native menu")
        self.js(
            self.window,
            f"(menu => menu.activateItem([...menu.querySelectorAll('menuitem')].find(item =>"
            f" item.id.startsWith('{OUR_ENTRIES}') && !item.hidden)))({menu})",
        )

    def popup(self, seen_from: str | None = None) -> ExtensionView:
        """The open popup; that of a private window can be `seen_from` an extension page in a private window only."""
        return ExtensionView(self, "popup", seen_from)

    def sidebar(self) -> ExtensionView:
        """The open sidebar of the extension."""
        return ExtensionView(self, "sidebar")

    def close_views(self) -> None:
        """Close the popup and the sidebar, where they are open."""
        self.js(self.window, "(SidebarController.hide(), true)")
        self.js(self.extension_tab(), f"({SHOWN['popup']}.forEach(view => view.close()), true)")
        wait(lambda: not self.popup_is_open(), "the popup to close")

    def popup_is_open(self) -> bool:
        """Whether a popup of the extension is there, in sight or not."""
        return bool(self.js(self.extension_tab(), f"{LISTED['popup']}.length > 0"))

    def start_over(self, *stays: str) -> None:
        """As on the first day: nothing kept, no site allowed, no popup and no sidebar, a blank tab and one of ours, and
        the tabs that are to stay."""
        self.close_views()
        self.js(
            self.extension_tab(),
            "(async () => { const { origins } = await browser.permissions.getAll();"
            " await Promise.all([browser.permissions.remove({ origins }),"
            " browser.storage.local.clear(), browser.storage.session.clear()]); return true })()",
        )
        for tab in self.tabs():
            if tab["context"] not in (self.blank, self._extension_tab, *stays):
                self.command("browsingContext.close", {"context": tab["context"]})

    def clipboard(self) -> str:
        """What a paste would give now."""
        text: str = self.js(
            self.window,
            "(() => { const t = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);"
            "t.init(null); t.addDataFlavor('text/plain');"
            "Services.clipboard.getData(t, Services.clipboard.kGlobalClipboard);"
            "const found = {}; try { t.getTransferData('text/plain', found) } catch { return '' }"
            "return found.value.QueryInterface(Ci.nsISupportsString).data })()",
        )
        return text

    def renew_extension(self) -> None:
        """As an update does it: the extension ends and begins again, and its pages are closed."""
        self._extension_tab = None
        self.js(
            self.window, f"AddonManager.getAddonByID({json.dumps(ADDON_ID)}).then(it => it.reload()).then(() => true)"
        )

    def stop_background(self) -> None:
        """End the event page, as the browser does when it has been idle."""
        self.js(
            self.window,
            f"WebExtensionPolicy.getByID({json.dumps(ADDON_ID)}).extension.terminateBackground().then(() => true)",
        )

    def picture(self, context: str) -> bytes:
        """A PNG of a tab, or of the browser's own window."""
        taken = self.command("browsingContext.captureScreenshot", {"context": context})
        return base64.b64decode(taken["data"])

    def scene(self) -> AbstractContextManager[list[scene.Shown]]:
        """What it shows, for a journey that failed."""
        views = "browser.extension.getViews().map(view => [view.location.href, view.document.body.innerText])"
        said = "Services.console.getMessageArray().map(String).slice(-200).join('\\n')"  # one console for all
        window = scene.Shown(
            "the browser's window, its popup and sidebar",
            console=lambda: str(self.js(self.window, said)),
            picture=partial(self.picture, self.window),
            text=lambda: str(self.js(self.extension_tab(), f"{views}.flat().join('\\n\\n')")),
        )
        tabs = [
            scene.Shown(
                tab["url"],
                picture=partial(self.picture, tab["context"]),
                text=partial(self.js, tab["context"], scene.TEXT),
            )
            for tab in self.tabs()
        ]
        return nullcontext([window, *tabs])

    def close(self) -> None:
        """Quit and remove the profile."""
        scene.OPEN.discard(self)
        try:
            self.command("browser.close")
        except (RuntimeError, websocket.WebSocketException, OSError):
            self._process.terminate()
        self._socket.close()
        try:
            self._process.wait(15)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._cleared()

    def _cleared(self) -> None:
        self._process.wait()
        if self._reader:
            self._reader.join(5)
        if self._process.stderr:
            self._process.stderr.close()
        if not self._keeps_profile:
            shutil.rmtree(self.profile, ignore_errors=True)
