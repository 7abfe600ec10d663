"""One report goes from one device to another: by a code that is pasted, or by a link; and never a word with it."""

from collections.abc import Iterator
from functools import partial

import pytest
from selenium.webdriver.common.by import By

from tests.browser import axe, servers
from tests.browser.bare_chromium import BareChromium
from tests.browser.chromium import Chromium
from tests.browser.our_pages import Browser, begin, forget, go, press
from tests.browser.waiting import wait

POST = "https://bbs.example/test/read.cgi/a/1/45"
WORDS = "himitsu-no-kotoba"
NEIGHBOUR = "school.example"  # every such name leads to this machine, and is no address of this machine to a browser


@pytest.fixture(scope="module")
def shared() -> Iterator[str]:
    """A backend that other devices reach; its address for them."""
    with servers.backend("--allow-host", NEIGHBOUR) as address:
        yield address.replace("127.0.0.1", NEIGHBOUR)


def begin_over(browser: Browser) -> None:
    """A report with words of the person's own."""
    begin(browser, POST, "guardian")
    browser.driver.find_element(By.ID, "notes").send_keys(WORDS)


def handed(browser: Browser, what: str) -> str:
    """The code, or the link, that the page gives for the report."""
    press(browser, '[data-desk="bullying"] [data-action="send-over"]')
    field = wait(lambda: browser.driver.find_elements(By.CSS_SELECTOR, f'[data-over="{what}"]'), what)[0]
    return field.get_attribute("value") or ""


def chosen(browser: Browser) -> list[str]:
    """What the report that is open is about."""
    values: list[str] = browser.driver.execute_script(
        "return ['url', 'harm', 'role', 'wish', 'notes'].map(id => document.getElementById(id).value)"
    )
    return values


BEGUN = [POST, "defamation", "guardian", "takedown", ""]


def to_code(browser: Browser) -> None:
    """The menu's entry, until the place that it leads to has the focus."""
    browser.driver.execute_script("document.activeElement.blur()")
    press(browser, "#to-code")
    wait(lambda: browser.driver.execute_script("return document.activeElement.id") == "code", "the field")


def paste(browser: Browser, code: str) -> None:
    """Into the place that stands open."""
    field = browser.driver.find_element(By.ID, "code")
    browser.driver.execute_script("arguments[0].value = arguments[1]", field, code)


def take(browser: Browser, code: str) -> None:
    """What was pasted."""
    paste(browser, code)
    press(browser, '[data-action="take-code"]')


def says(browser: Browser, words: str) -> bool:
    """Whether that is said of what was pasted."""
    return words in browser.driver.find_element(By.ID, "code-said").text


def test_a_code_that_is_pasted_begins_the_same_report_without_its_words(browser: Chromium) -> None:
    browser.start_over()
    go(browser, browser.url("report/index.html#tab"))
    begin_over(browser)
    code = handed(browser, "over-code")
    assert code.startswith("tsuho1.") and len(code) < 2048
    assert not browser.driver.find_elements(By.CSS_SELECTOR, '.qr, [data-over="over-link"]')  # nobody else reaches it

    browser.start_over()
    go(browser, browser.url("report/index.html#tab"))
    to_code(browser)
    for torn, told in (("hello", "見つかりません"), (code[:-1], "切れている"), (code.replace("1.", "2.", 1), "新しい")):
        take(browser, torn)
        wait(partial(says, browser, told), told)
    assert chosen(browser)[0] == ""
    paste(browser, f"PCに送る\n{code}\n")
    to_code(browser)  # once more, while it stands open: what was pasted stays
    press(browser, '[data-action="take-code"]')
    wait(lambda: chosen(browser) == BEGUN, "the report")
    wait(lambda: browser.driver.find_elements(By.CSS_SELECTOR, 'article.card[data-desk="bullying"]'), "its desk first")


def test_a_link_to_a_page_that_others_reach_begins_it_there_once(bare: BareChromium, shared: str) -> None:
    go(bare, shared + "/")
    begin_over(bare)
    link = handed(bare, "over-link")
    assert link.startswith(f"{shared}/index.html#tsuho1.")
    assert bare.driver.find_element(By.CSS_SELECTOR, "canvas.qr").is_displayed()

    forget(bare, shared)
    go(bare, link)
    wait(lambda: chosen(bare) == BEGUN, "the report")
    assert "tsuho1" not in bare.driver.current_url
    bare.driver.refresh()
    wait(lambda: chosen(bare) == BEGUN, "the report again")
    assert not bare.driver.find_element(By.ID, "unfinished").is_displayed()


@pytest.mark.parametrize(("language", "theme"), [("ja", "light"), ("en", "dark")])
def test_everyone_can_hand_it_over(browser: Chromium, shared: str, language: str, theme: str) -> None:
    driver = browser.driver
    browser.start_over()
    browser.speak(language)
    browser.in_worker(f"chrome.storage.local.set({{'setting:server': {shared!r}}}).then(() => true)")
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", axe.theme(theme))
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": False}
    )
    go(browser, browser.url("report/index.html#tab"))
    begin_over(browser)
    assert handed(browser, "over-link").startswith(shared)
    press(browser, "#to-code")
    wait(lambda: driver.find_elements(By.ID, "code"), "the field")
    assert driver.execute_script("return document.documentElement.scrollWidth") <= 320
    assert axe.violations(driver) == []
    assert axe.colours(driver) == []
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    browser.speak("ja")
