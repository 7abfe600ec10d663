"""A page of ours as journeys use it: opened, pressed, and a report begun on it."""

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from tests.browser.bare_chromium import BareChromium
from tests.browser.chromium import Chromium
from tests.browser.folds import unfold
from tests.browser.waiting import wait

Browser = Chromium | BareChromium


def is_ready(browser: Browser) -> bool:
    """Whether the page that is open can be used."""
    return bool(browser.driver.execute_script("return document.documentElement.dataset.ready") == "yes")


def ready(browser: Browser) -> None:
    """Until the controls of the page that is open work."""
    wait(lambda: is_ready(browser), "the page")


def go(browser: Browser, address: str) -> None:
    """The page at an address, anew."""
    browser.driver.get("about:blank")
    browser.driver.get(address)
    ready(browser)


def forget(browser: Browser, address: str) -> None:
    """Nothing is kept at an address that serves our pages: another journey may have been there."""
    browser.driver.get(f"{address}/healthz")  # what is kept can be reached there, too
    browser.driver.execute_script("localStorage.clear(); sessionStorage.clear()")
    browser.driver.execute_script("return import('/store/disk.js').then(disk => disk.theDisk().clear())")


def go_first(browser: Browser, address: str) -> None:
    """The report page at an address, as on the first day."""
    forget(browser, address)
    go(browser, address + "/")


def press(browser: Browser, css: str) -> None:
    """A press, once it is there, on what may be folded away."""
    unfold(browser.driver, css)
    found = wait(lambda: browser.driver.find_elements(By.CSS_SELECTOR, css), css)
    browser.driver.execute_script("arguments[0].click()", found[0])


def write_address(browser: Browser, address: str) -> None:
    """Of a post, into the report page."""
    browser.driver.execute_script(
        "const url = document.querySelector('#url'); url.value = arguments[0]; url.dispatchEvent(new Event('input'))",
        address,
    )


def begin(browser: Browser, address: str, role: str = "victim") -> None:
    """Who was defamed by a post wants it gone, or who speaks for them: until the desks are there."""
    write_address(browser, address)
    driver = browser.driver
    for css, value in (("harm", "defamation"), ("role", role), ("wish", "takedown")):
        Select(driver.find_element(By.ID, css)).select_by_value(value)
    wait(lambda: driver.find_elements(By.CSS_SELECTOR, '[data-desk="bullying"]'), "the desks")
