"""Takes every main screen of the real product, in both languages, light and dark, each set as one picture, for whoever
looks them over: `python -m tests.browser.pictures_of_screens`. Fictional posts only."""

from collections.abc import Iterator
from typing import Any

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from tests.browser.chromium import Chromium
from tests.browser.pictures import FOLDER, picture, size, speak
from tests.browser.waiting import wait

WIDTH, HEIGHT, NARROW, COLUMNS, GAP = 400, 560, 240, 4, 12
POST = "https://keijiban.example/thread/1#3"
DRAFT = '.signpost.card [data-part="draft"]'


def screens(browser: Chromium) -> Iterator[str]:
    """Goes from screen to screen, and says at each that it rests."""
    driver = browser.driver
    report = browser.url() + "#tab"
    show(driver, report, ".tile:last-child svg")
    yield "start"
    press(driver, '[data-group="goods"], .tile[data-group]')
    there(driver, "#kinds-opened [data-kind]")
    yield "a group of kinds"
    driver.find_element(By.ID, "url").send_keys(POST)
    situation(driver, "criminal_recruitment", "witness", "takedown")
    there(driver, '.signpost.card [data-action="open"]')
    to_the_top(driver)
    yield "answer"
    press(driver, DRAFT)
    there(driver, ".signpost.card [data-draft-field]")
    yield "draft"
    to_the_top(driver)
    size(driver, NARROW, HEIGHT)
    yield "answer in a narrow sidebar"
    size(driver, WIDTH, HEIGHT)
    press(driver, '.signpost.card [data-action="copy-all"], .signpost.card [data-action="copy"]')
    situation(driver, "suicide_notice", "witness", "police")
    there(driver, '[data-danger="call"] a[href="tel:110"]')
    to_the_top(driver)
    yield "danger to somebody else"
    situation(driver, "suicide_notice", "victim", "talk")
    there(driver, "#talk-lines [data-talk]")
    to_the_top(driver)
    yield "who listens"
    for page, css in (
        ("records/index.html", "[data-receipt]"),
        ("options/index.html", "main"),
        ("welcome/index.html", "main"),
        ("desks/index.html", "#simple"),
        ("practice/thread.html", ".post"),
    ):
        show(driver, browser.url(page), css)
        yield page


def show(driver: Any, address: str, css: str) -> None:
    """A page, as soon as that stands on it."""
    driver.get("about:blank")
    driver.get(address)
    there(driver, css)


def there(driver: Any, css: str) -> None:
    """Waits until an element is seen."""
    wait(lambda: any(e.is_displayed() for e in driver.find_elements(By.CSS_SELECTOR, css)), css)


def press(driver: Any, css: str) -> None:
    """Presses the first element that is seen."""
    there(driver, css)
    seen = next(e for e in driver.find_elements(By.CSS_SELECTOR, css) if e.is_displayed())
    driver.execute_script("arguments[0].click()", seen)


def situation(driver: Any, harm: str, role: str, wish: str) -> None:
    """What happened, to whom, and what is wanted."""
    for css, value in (("harm", harm), ("role", role), ("wish", wish)):
        Select(driver.find_element(By.ID, css)).select_by_value(value)


def to_the_top(driver: Any) -> None:
    """As it is seen first."""
    driver.execute_script("scrollTo({ top: 0, behavior: 'instant' })")


def taken(driver: Any) -> str:
    """What the screen shows once it rests."""
    at_rest(driver)
    shown: str = driver.execute_cdp_cmd("Page.captureScreenshot", {})["data"]
    return shown


def at_rest(page: Any) -> None:
    """Waits until nothing scrolls, grows or moves any more: of a driver's page, or of a popup or panel."""
    look = getattr(page, "js", None) or (lambda js: page.execute_script(f"return {js}"))
    seen: list[Any] = []

    def rests() -> bool:
        seen.append(look("[scrollY, document.documentElement.scrollHeight, document.getAnimations().length]"))
        return len(seen) > 5 and all(each == seen[-1] for each in seen[-5:])

    wait(rests, "the page to rest", step=0.05)


def sheet(browser: Chromium, shown: list[str]) -> None:
    """All of them on one page."""
    driver = browser.driver
    driver.get("about:blank")
    rows = -(-len(shown) // COLUMNS)
    size(driver, COLUMNS * (WIDTH + GAP) + GAP, rows * (HEIGHT + GAP) + GAP)
    driver.execute_script(
        "document.body.style = `margin: 0; padding: ${arguments[1]}px; display: grid; background: #767676;"
        " grid-template-columns: repeat(${arguments[2]}, max-content); gap: ${arguments[1]}px`;"
        "for (const each of arguments[0])"
        "document.body.append(Object.assign(new Image(), {src: 'data:image/png;base64,' + each}))",
        shown,
        GAP,
        COLUMNS,
    )
    wait(lambda: driver.execute_script("return [...document.images].every(e => e.complete && e.width)"), "all of them")


def main() -> None:
    """Both languages, light and dark."""
    for language in ("ja", "en"):
        for theme in ("light", "dark"):
            browser = Chromium(language=language)
            try:
                speak(browser, language)
                size(browser.driver, WIDTH, HEIGHT)
                media = {"features": [{"name": "prefers-color-scheme", "value": theme}]}
                browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
                shown = [taken(browser.driver) for _ in screens(browser)]
                sheet(browser, shown)
                picture(browser.driver, FOLDER / f"screens-{language}-{theme}.png")
            finally:
                browser.close()


if __name__ == "__main__":
    main()
