"""Takes the main screens as they are at 200 % in a small window (320 x 480 CSS pixels), in every language, set as one
picture for whoever looks them over: `python -m tests.browser.pictures_at_200 [LANGUAGE …]`. Fictional posts only."""

import sys
from collections.abc import Iterator
from typing import Any

from tests.browser.addresses import Addresses, every_address
from tests.browser.chromium import Chromium
from tests.browser.hotline import allowed, filled, report_post
from tests.browser.pictures import FOLDER, as_text, picture, size
from tests.browser.pictures_of_screens import DRAFT, POST, at_rest, press, show, situation, taken, there, to_the_top
from tests.browser.waiting import wait

LANGUAGES = ("ja", "en", "ja-easy", "zh", "ko", "pt", "vi")
WIDTH, HEIGHT, SHOWN, GAP = 320, 480, 240, 8
AT_200 = {"width": WIDTH, "height": HEIGHT, "deviceScaleFactor": 2, "mobile": False}


def screens(browser: Chromium, addresses: Addresses) -> Iterator[str]:
    """Pictures of the screens in the language that the browser speaks."""
    driver = browser.driver
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", AT_200)

    show(driver, browser.url() + "#tab", ".tile:last-child svg")
    yield taken(driver)
    driver.find_element("id", "url").send_keys(POST)
    situation(driver, "criminal_recruitment", "witness", "takedown")
    there(driver, '.signpost.card [data-action="open"]')
    to_the_top(driver)
    yield taken(driver)
    press(driver, DRAFT)
    there(driver, ".signpost.card [data-draft-field]")
    yield taken(driver)
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    panel = filled(report_post(browser, addresses), browser)
    panel.emulate("Emulation.setDeviceMetricsOverride", AT_200)
    panel.js("document.querySelector('[data-needs]').open = true")
    panel.js("document.querySelector('#companion').scrollIntoView({behavior: 'instant'})")
    at_rest(panel)
    yield as_text(panel.picture())
    driver.execute_cdp_cmd("Page.bringToFront", {})
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", AT_200)
    for page, css in (
        ("records/index.html", "[data-receipt]"),
        ("options/index.html", "main"),
        ("welcome/index.html", "main"),
    ):
        show(driver, browser.url(page), css)
        yield taken(driver)


def sheet(driver: Any, rows: list[list[str]]) -> None:
    """A row a language."""
    driver.get("about:blank")
    columns = max(map(len, rows))
    size(driver, columns * (SHOWN + GAP) + GAP, len(rows) * (SHOWN * HEIGHT // WIDTH + GAP) + GAP)
    driver.execute_script(
        "const [shown, gap, columns, width] = arguments;"
        "document.body.style = `margin: 0; padding: ${gap}px; display: grid; background: #767676;"
        " grid-template-columns: repeat(${columns}, max-content); gap: ${gap}px`;"
        "for (const each of shown)"
        "document.body.append(Object.assign(new Image(), {width, src: 'data:image/png;base64,' + each}))",
        [each for row in rows for each in row],
        GAP,
        columns,
        SHOWN,
    )
    wait(lambda: driver.execute_script("return [...document.images].every(e => e.complete && e.width)"), "all of them")


def main(languages: tuple[str, ...]) -> None:
    """A row a language; of all of them the picture that the documents have."""
    rows = []
    with every_address() as addresses:
        for language in languages:
            with allowed(addresses) as browser:
                browser.speak(language)
                rows.append(list(screens(browser, addresses)))
        with allowed(addresses) as browser:
            sheet(browser.driver, rows)
            picture(browser.driver, FOLDER / "screens-200.png")


if __name__ == "__main__":
    main(tuple(sys.argv[1:]) or LANGUAGES)
