"""For every kind of harm, at its usual role and wish: what to press stands in the popup's first screen."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.chromium import Chromium
from tests.browser.waiting import wait

SMALLEST, USUAL = 520, 600
KNOWLEDGE = Path(__file__).resolve().parents[2] / "extension" / "knowledge" / "bundle.json"
HARMS = [harm["id"] for harm in json.loads(KNOWLEDGE.read_text("utf-8"))["harms"]]

# Chooses one kind after the other as a person would, waits until nothing moves, and tells of each where the first thing
# to press ends: 110 or a line to talk to where a life is at stake, else the first desk's button.
MEASURE = """
const [harms, done] = arguments;
const frame = () => new Promise(requestAnimationFrame);
const PRESS = [
  '#danger a.button, #danger .line a, #danger a[href^="tel:"]',
  '.signpost.card .number-place', // one's own bank: where its number stands comes before whom to ring meanwhile
  '.signpost.card .primary, .signpost.card a.button',
];
const seen = each => each.checkVisibility() && !each.disabled;
const first = () => PRESS.flatMap(css => [...document.querySelectorAll(css)]).find(seen);
const place = () => Math.ceil(first()?.getBoundingClientRect().bottom ?? 9999) + scrollY;
(async () => {
  const select = document.querySelector('#harm');
  const found = {};
  for (const harm of harms) {
    select.value = harm;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    for (let rest = 0, last = 0; rest < 12; ) {
      await frame();
      const now = place();
      rest = now === last && document.querySelector('.signpost.card') ? rest + 1 : 0;
      last = now;
    }
    found[harm] = [place(), document.documentElement.scrollWidth - innerWidth];
  }
  return found;
})().then(done, error => done(String(error)));
"""


@pytest.fixture(scope="module")
def small(browser: Chromium) -> Iterator[Chromium]:
    """A browser as small as a popup."""
    screen = {"width": 400, "height": USUAL, "deviceScaleFactor": 1, "mobile": False}
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
    browser.driver.set_script_timeout(90)
    yield browser
    browser.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


@pytest.mark.parametrize("language", ["ja", "en"])
def test_what_to_press_stands_in_the_first_screen(small: Chromium, language: str) -> None:
    browser, driver = small, small.driver
    driver.get("about:blank")
    browser.start_over()
    browser.speak(language)
    driver.get(browser.url())
    wait(lambda: driver.execute_script("return document.documentElement.dataset.ready") == "yes", "the page")
    driver.execute_script("document.documentElement.dataset.surface = 'popup'")
    driver.find_element("id", "url").send_keys("https://sns.example/@dare/status/1234567890123456789")
    driver.execute_script("document.activeElement.blur()")  # whoever presses a kind is no longer in the address

    found: dict[str, Any] = driver.execute_async_script(MEASURE, HARMS)

    assert isinstance(found, dict), found
    print(found)
    assert {harm: bottom for harm, (bottom, _) in found.items() if bottom > SMALLEST} == {}
    assert {harm: wide for harm, (_, wide) in found.items() if wide > 0} == {}
