"""A slow phone as Chromium plays one: a small screen, a finger that touches it, slow 4G, and a processor four times
slower than this machine's."""

from selenium.webdriver.common.actions import interaction
from selenium.webdriver.common.actions.action_builder import ActionBuilder
from selenium.webdriver.common.actions.pointer_input import PointerInput
from selenium.webdriver.common.by import By

from tests.browser.bare_chromium import BareChromium
from tests.browser.folds import openers
from tests.browser.waiting import wait

WIDTH = 360
SCREEN = {"width": WIDTH, "height": 640, "deviceScaleFactor": 2, "mobile": True}
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8}
FAST = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
# Whether it rests, and a finger there would meet it: what comes late pushes it on.
RESTS = """
const [found, done] = arguments;
const place = () => { const { x, y, width, height } = found.getBoundingClientRect(); return [x, y, width, height]; };
const before = place();
requestAnimationFrame(() => requestAnimationFrame(() => {
  const [x, y, width, height] = place();
  const met = document.elementFromPoint(x + width / 2, y + height / 2);
  const isMet = met !== null && (found.contains(met) || met.closest('label')?.contains(found));
  done(isMet && String(before) === String([x, y, width, height]));
}));
"""
IS_SEEN = "return document.querySelector(arguments[0])?.checkVisibility() ?? false"


def small_and_touched(browser: BareChromium) -> None:
    """From now on its tab has such a screen."""
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", SCREEN)
    browser.driver.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": True})


def slow(browser: BareChromium, *, on: bool) -> None:
    """The network and the processor of its tab."""
    browser.driver.execute_cdp_cmd("Network.enable", {})
    browser.driver.execute_cdp_cmd("Network.emulateNetworkConditions", SLOW if on else FAST)
    browser.driver.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": 4 if on else 1})


def tap(browser: BareChromium, css: str) -> None:
    """A finger on the first such thing that is seen, once it is there, and before on what folds it away."""
    for opener, opened in openers(css):
        if _is_seen(browser, opener) and not _is_seen(browser, opened):
            _touch(browser, opener)
            wait(lambda opened=opened: _is_seen(browser, opened), opened)  # type: ignore[misc]
    _touch(browser, css)


def _is_seen(browser: BareChromium, css: str) -> bool:
    return bool(browser.driver.execute_script(IS_SEEN, css))


def _touch(browser: BareChromium, css: str) -> None:
    driver = browser.driver
    found = wait(lambda: [each for each in driver.find_elements(By.CSS_SELECTOR, css) if each.is_displayed()], css)[0]

    def rests() -> bool:
        driver.execute_script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", found)
        return bool(driver.execute_async_script(RESTS, found))

    wait(rests, f"{css} to rest")
    touch = PointerInput(interaction.POINTER_TOUCH, "finger")  # type: ignore[no-untyped-call]
    finger = ActionBuilder(driver, mouse=touch, duration=0)
    finger.pointer_action.move_to(found).pointer_down().pointer_up()  # type: ignore[no-untyped-call]
    finger.perform()
