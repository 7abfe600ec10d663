"""Pages of ours in a browser whose clock is set: for journeys over weeks."""

import base64
import json
from abc import abstractmethod
from datetime import UTC, datetime
from pathlib import Path

from tests.browser.chromium import Chromium
from tests.browser.firefox import Firefox
from tests.browser.firefox_page import FirefoxPage
from tests.browser.our_page import OurPage
from tests.browser.waiting import wait

# Moves the clock of a page or worker, also of one that runs already, by `GAP` milliseconds.
CLOCK = """(own => {
  const Real = own.realDate ??= own.Date;
  own.Date = class Date extends Real {
    constructor(...given) { if (given.length) super(...given); else super(Real.now() + GAP); }
    static now() { return Real.now() + GAP; }
  };
  return true;
})(self)"""
# Firefox runs nothing of ours in a page of an extension before the page's own scripts but by its processes: in each of
# them every such page, and what runs behind them, gets the clock that the browser's window was told last.
IN_EVERY_PROCESS = """
const shared = Services.cpmm.sharedData, ours = new Set();
const setClock = window => {
  const box = new Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
  Cu.evalInSandbox(CLOCK.replaceAll('GAP', String(shared.get('clock') ?? 0)), box);
};
Services.obs.addObserver(window => {
  if (!window.location.href.startsWith('moz-extension:')) return;
  ours.add(new WeakRef(window));
  setClock(window);
}, 'content-document-global-created');
shared.addEventListener('change', ({ changedKeys }) => {
  if (!changedKeys.includes('clock')) return;
  for (const each of ours) {
    try {
      setClock(each.deref());
    } catch {
      ours.delete(each); // the page is gone
    }
  }
});
"""


def gap_to(moment: datetime) -> int:
    """How many milliseconds it is from now to a moment, before or after."""
    return round((moment - datetime.now(UTC)).total_seconds() * 1000)


class TimedPage(OurPage):
    """One tab of a browser whose clock can be set: left open and come back to, printed, with forms beside it."""

    @abstractmethod
    def set_clock(self, moment: datetime) -> None:
        """For the page that is there, for those that come, and for what runs behind them."""

    def press(self, css: str) -> None:
        """A press on what is to be seen."""
        wait(lambda: self.unfolded(css), css)
        super().press(css)

    @abstractmethod
    def point_at(self, css: str) -> None:
        """A press for which a browser asks for a person's own hand."""

    @abstractmethod
    def come_back(self) -> None:
        """To another tab, and back to this one."""

    @abstractmethod
    def close_others(self) -> None:
        """All that was opened beside it."""

    @abstractmethod
    def start_over(self, language: str) -> None:
        """As on the first day, in a language."""

    @abstractmethod
    def printed(self) -> bytes:
        """The paper, as a PDF."""


class TimedChromium(TimedPage):
    """The driver's tab, past the driver, which takes a tenth of the time."""

    def __init__(self, browser: Chromium) -> None:
        self.browser = browser
        browser.driver.get("chrome://extensions")
        # The person has said yes to every desk's form before.
        allow = "return chrome.developerPrivate.addHostPermission(arguments[0], 'https://*/*')"
        browser.driver.execute_script(allow, browser.id)
        self._own = browser.driver.current_window_handle
        self._session = browser.devtools.attach(self._own)
        self._send("Page.enable")
        self._clock = ""

    def _send(self, method: str, **params: object) -> dict[str, object]:
        return self.browser.devtools.send(method, params, self._session)

    def js(self, expression: str) -> object:
        return self.browser.devtools.evaluate(self._session, expression, gesture=True)

    def go(self, address: str) -> None:
        self._send("Page.navigate", url=address)

    def address_of(self, page: str) -> str:
        return self.browser.url(page)

    def bring(self, path: Path, css: str = "#import-file") -> None:
        found = self._send("Runtime.evaluate", expression=f"document.querySelector({json.dumps(css)})")["result"]
        assert isinstance(found, dict)
        self._send("DOM.setFileInputFiles", files=[str(path)], objectId=found["objectId"])

    def set_clock(self, moment: datetime) -> None:
        clock = CLOCK.replace("GAP", str(gap_to(moment)))
        if self._clock:
            self._send("Page.removeScriptToEvaluateOnNewDocument", identifier=self._clock)
        self._clock = str(self._send("Page.addScriptToEvaluateOnNewDocument", source=clock)["identifier"])
        self.js(clock)
        self.browser.in_worker(clock)

    def point_at(self, css: str) -> None:
        self.press(css)

    def come_back(self) -> None:
        other = self.browser.devtools.send("Target.createTarget", {"url": "about:blank"})["targetId"]
        wait(lambda: self.js("document.hidden"), "the page to be left")
        self.browser.devtools.send("Target.closeTarget", {"targetId": other})
        self._send("Page.bringToFront")
        wait(lambda: not self.js("document.hidden"), "the page to be back")

    def close_others(self) -> None:
        self.browser.close_others()
        self._send("Page.bringToFront")

    def start_over(self, language: str) -> None:
        self.go("about:blank")
        self.browser.start_over()
        self.browser.speak(language)

    def printed(self) -> bytes:
        return base64.b64decode(str(self._send("Page.printToPDF")["data"]))


class TimedFirefox(FirefoxPage, TimedPage):
    """A tab of its own."""

    def __init__(self, browser: Firefox) -> None:
        super().__init__(browser)
        script = json.dumps(IN_EVERY_PROCESS.replace("CLOCK", json.dumps(CLOCK)))
        load = f"Services.ppmm.loadProcessScript('data:,' + encodeURIComponent({script}), true)"
        browser.js(browser.window, f"({load}, true)")
        browser.stop_background()
        browser.go(browser.extension_tab(), browser.base + "welcome/index.html")  # it was there before

    def set_clock(self, moment: datetime) -> None:
        told = "((shared, gap) => { shared.set('clock', gap); shared.flush(); return true })"
        self.browser.js(self.browser.window, f"{told}(Services.ppmm.sharedData, {gap_to(moment)})")
        near = f"Math.abs(Date.now() - {moment.timestamp() * 1000}) < 30_000"
        wait(lambda: self.browser.js(self.browser.extension_tab(), near), "the clock to be set")

    def point_at(self, css: str) -> None:
        wait(lambda: self.unfolded(css), css)
        self.browser.click(self.tab, css)

    def come_back(self) -> None:
        self.browser.command("browsingContext.activate", {"context": self.browser.blank})
        wait(lambda: self.js("document.hidden"), "the page to be left")
        self.browser.command("browsingContext.activate", {"context": self.tab})
        wait(lambda: not self.js("document.hidden"), "the page to be back")

    def close_others(self) -> None:
        self.browser.close_views()
        for tab in self.browser.tabs():
            if tab["url"].startswith("http"):
                self.browser.command("browsingContext.close", {"context": tab["context"]})

    def start_over(self, language: str) -> None:
        self.go("about:blank")
        self.browser.start_over(self.tab)
        told = json.dumps({"setting:language": language})
        self.browser.js(self.browser.extension_tab(), f"browser.storage.local.set({told}).then(() => true)")

    def printed(self) -> bytes:
        return base64.b64decode(self.browser.command("browsingContext.print", {"context": self.tab})["data"])
