"""Takes the pictures of the README and of the stores from the real product: `python -m tests.browser.pictures`.
Fictional posts only."""

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from tests.browser import servers
from tests.browser.bare_chromium import BareChromium
from tests.browser.chromium import Chromium
from tests.browser.waiting import wait
from tsuho.knowledge import CHECKOUT

FOLDER = CHECKOUT / "docs" / "pictures"
STORE = CHECKOUT / "store" / "pictures"  # 1280 x 800, as the stores ask
SITE = "keijiban.example"
# From the top, or as far down as the first desk's button, whole and with what stands beneath it.
BUTTON_IN_SIGHT = """(() => {
  const button = document.querySelector('[data-desk="ihc"] [data-action="open"]');
  const below = () => button.getBoundingClientRect().bottom + 36 - innerHeight;
  scrollTo({ top: 0, behavior: 'instant' });
  if (below() > 0) scrollBy({ top: below(), behavior: 'instant' });
  return below() <= 0;
})()"""
NOTES = {
    "ja": "3番の投稿です。仕事の内容を言わずに、高い報酬で人を集めています。",
    "en": "Post 3. It offers high pay without saying what the work is.",
}


def popup(language: str, address: str) -> None:
    """The real popup over a post, before and after a kind is chosen."""
    rule = f"--host-resolver-rules=MAP {SITE}:80 {address.removeprefix('http://')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
    browser = Chromium(language=language, flags=(rule,))
    try:
        speak(browser, language)
        browser.driver.get(f"http://{SITE}/board.html")
        browser.press_toolbar_button()
        opened = browser.popup()
        opened.wait_for(".tile:last-child svg")
        (FOLDER / f"popup-{language}.png").write_bytes(opened.picture())
        opened.choose("#harm", "criminal_recruitment")
        opened.choose("#role", "witness")
        opened.choose("#wish", "takedown")
        opened.type("#notes", NOTES[language])
        opened.wait_for('[data-desk="ihc"]')
        opened.click('[data-answer="no"]')
        assert opened.js(BUTTON_IN_SIGHT)
        (FOLDER / f"desks-{language}.png").write_bytes(opened.picture())
    finally:
        browser.close()


def picker_and_filled_form(language: str, backend: str) -> Iterator[tuple[str, list[str]]]:
    """Choosing a post on the practice board; and the practice form, filled in, with the panel that stands
    beside it. Gives what the stores are to show."""
    browser = Chromium(language=language)
    try:
        driver = browser.driver
        speak(browser, language)
        size(driver, 1000, 620)
        driver.get(backend + "/")
        driver.execute_script("localStorage.setItem('setting:language', JSON.stringify(arguments[0]))", language)
        driver.get(f"{backend}/practice/thread.html")
        wait(lambda: driver.find_elements(By.CSS_SELECTOR, ".post > button"), "the board")
        driver.execute_script("document.querySelector('#thread').scrollIntoView()")
        browser.press_toolbar_button()
        opened = browser.popup()
        opened.wait_for('[data-action="pick-post"]')
        opened.click('[data-action="pick-post"]')
        wait(lambda: not browser.popup_is_open(), "the popup to close")
        wait(lambda: driver.execute_script("return !!document.querySelector(':popover-open')"), "the posts to light up")
        ActionChains(driver).send_keys(Keys.TAB, Keys.ARROW_DOWN, Keys.ARROW_DOWN).perform()
        size(driver, 1000, 620)
        picture(driver, FOLDER / f"picker-{language}.png")
        ActionChains(driver).send_keys(Keys.ENTER).perform()

        opened = browser.popup()
        opened.wait_for('[data-post="certain"]')
        thread = browser.shown("page", f"{backend}/practice/thread.html")["targetId"]
        yield f"start-{language}.png", [*seen(browser, {thread: 1280}, 800), as_text(opened.picture())]
        opened.choose("#harm", "criminal_recruitment")
        opened.choose("#role", "witness")
        opened.choose("#wish", "takedown")
        opened.type("#notes", NOTES[language])
        opened.wait_for('[data-desk="ihc"]')
        opened.click('[data-answer="no"]')
        assert opened.js(BUTTON_IN_SIGHT)
        yield f"answer-{language}.png", [*seen(browser, {thread: 1280}, 800), as_text(opened.picture())]
        opened.click('[data-desk="ihc"] [data-action="open"]')
        panel = browser.panel()
        panel.wait_for('[data-form="filled"]')
        panel.js("document.querySelector('#companion').scrollIntoView({behavior: 'instant'})")
        form = browser.shown("page", browser.url("practice/form.html"))
        yield f"form-{language}.png", seen(browser, {form["targetId"]: 878, panel.target: 400}, 800)
        pages = seen(browser, {form["targetId"]: 640, panel.target: 380}, 720)
        beside_each_other(driver, pages, 1022, 720, FOLDER / f"fill-{language}.png")
    finally:
        browser.close()


def beside_each_other(driver: Any, pages: list[str], width: int, height: int, path: Path) -> None:
    """Pages as a window shows them: a tab, and the panel beside it, or the popup above it where the tab takes all."""
    driver.get("about:blank")
    size(driver, width, height)
    driver.execute_script(
        "document.body.style = 'margin: 0; display: flex; gap: 2px; background: #767676; overflow: hidden';"
        "for (const shown of arguments[0])"
        "document.body.append(Object.assign(new Image(), {src: 'data:image/png;base64,' + shown}))",
        pages,
    )
    wait(lambda: driver.execute_script("return [...document.images].every(e => e.complete && e.width)"), "both")
    driver.execute_script(
        "const [tab, above] = document.images;"
        "if (tab.width === arguments[0])"
        "above.style = 'position: fixed; top: 8px; right: 24px; border: 1px solid #767676; border-radius: 8px'",
        width,
    )
    picture(driver, path)


def seen(browser: Chromium, widths: dict[str, int], height: int) -> list[str]:
    """What each page shows in that width."""
    shown: list[str] = []
    for target, width in widths.items():
        session = browser.devtools.attach(target)
        screen = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        browser.devtools.send("Emulation.setDeviceMetricsOverride", screen, session)
        shown.append(browser.devtools.send("Page.captureScreenshot", {}, session)["data"])
        browser.devtools.send("Emulation.clearDeviceMetricsOverride", {}, session)
    return shown


def phone_and_directory(language: str, backend: str) -> None:
    """The page that the backend serves, on a phone; and the directory of desks."""
    browser = Chromium(language=language)
    try:
        driver = browser.driver
        size(driver, 390, 780)
        driver.get(backend + "/")
        driver.execute_script("localStorage.setItem('setting:language', JSON.stringify(arguments[0]))", language)
        driver.get(backend + "/")
        wait(lambda: driver.execute_script("return document.documentElement.dataset.ready") == "yes", "the page")
        driver.find_element(By.ID, "url").send_keys("https://example.com/thread/1#3")
        for css, value in (("harm", "privacy"), ("role", "victim"), ("wish", "takedown")):
            Select(driver.find_element(By.ID, css)).select_by_value(value)
        wait(lambda: driver.find_elements(By.CSS_SELECTOR, '[data-desk="jinken"]'), "the desks")
        driver.execute_script("scrollTo(0, 0)")
        picture(driver, FOLDER / f"phone-{language}.png")
        size(driver, 1000, 760)
        driver.get(backend + "/desks/index.html")
        wait(lambda: driver.execute_script("return document.documentElement.dataset.ready") == "yes", "the directory")
        driver.execute_script("document.querySelector('#simple').scrollIntoView()")
        picture(driver, FOLDER / f"directory-{language}.png")
    finally:
        browser.close()


def tile() -> None:
    """The small image by which the Chrome Web Store shows an extension among others."""
    browser = BareChromium()
    size(browser.driver, 440, 280)
    browser.driver.get("about:blank")
    browser.driver.execute_script(
        "document.body.style.margin = 0; document.body.innerHTML = arguments[0]",
        (STORE.parent / "tile.svg").read_text("utf-8"),
    )
    picture(browser.driver, STORE / "tile.png")
    browser.close()


def speak(browser: Chromium, language: str) -> None:
    """Sets the language as the options page would."""
    browser.in_worker(f"chrome.storage.local.set({{'setting:language': {language!r}}}).then(() => true)")


def as_text(shown: bytes) -> str:
    """A picture as pages take it."""
    return base64.b64encode(shown).decode()


def size(driver: Any, width: int, height: int) -> None:
    """A screen of that size."""
    metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


def picture(driver: Any, path: Path) -> None:
    """What the screen shows."""
    shown = driver.execute_cdp_cmd("Page.captureScreenshot", {})
    path.write_bytes(base64.b64decode(shown["data"]))


def main() -> None:
    """All pictures, in both languages."""
    STORE.mkdir(parents=True, exist_ok=True)
    tile()
    for_stores: list[tuple[str, list[str]]] = []
    with servers.site() as site, servers.backend() as backend:
        for language in ("ja", "en"):
            popup(language, site.address)
            for_stores += picker_and_filled_form(language, backend)
            phone_and_directory(language, backend)
    browser = BareChromium()
    for name, pages in for_stores:
        beside_each_other(browser.driver, pages, 1280, 800, STORE / name)
    browser.close()


if __name__ == "__main__":
    main()
