"""The directory of desks and the leaflet's tables: found by any spelling, every cell with its ground, fit to print."""

from collections.abc import Iterator

import pytest
from selenium.webdriver.common.by import By

from tests.browser.chromium import Chromium
from tests.browser.waiting import wait


@pytest.fixture(scope="module")
def browser() -> Iterator[Chromium]:
    """One browser with the directory open."""
    opened = Chromium()
    opened.in_worker("chrome.storage.local.set({'setting:language': 'ja'}).then(() => true)")
    opened.driver.get(opened.url("desks/index.html"))
    wait(
        lambda: opened.driver.execute_script("return document.documentElement.dataset.ready") == "yes", "the directory"
    )
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("wanted", "desk"),
    [
        ("法テラス", "houterasu"),
        ("ﾎｳﾃﾗｽ 法てらす zzz", ""),
        ("せーふらいん", "safeline"),
        ("ＩＨＣ", "ihc"),
        ("ipa 安心", "ipa"),
    ],
)
def test_a_desk_is_found_however_its_name_is_typed(browser: Chromium, wanted: str, desk: str) -> None:
    search = browser.driver.find_element(By.ID, "search")
    search.clear()
    search.send_keys(wanted)
    shown = [
        card.get_attribute("data-desk") for card in browser.driver.find_elements(By.CSS_SELECTOR, ".desk:not([hidden])")
    ]

    assert (desk in shown) if desk else (shown == [])
    assert browser.driver.find_element(By.ID, "count").text
    browser.driver.execute_script("arguments[0].value = ''; arguments[0].dispatchEvent(new Event('input'))", search)


def test_a_doubtful_cell_says_so_and_looks_different(browser: Chromium) -> None:
    driver = browser.driver
    doubtful = driver.find_elements(By.CSS_SELECTOR, 'td[data-basis="doubtful"]')
    plain = driver.find_element(By.CSS_SELECTOR, 'td[data-basis="read"]')

    assert doubtful
    for cell in doubtful:
        assert cell.find_elements(By.CLASS_NAME, "basis")[-1].text == "確かではない"
        assert cell.value_of_css_property("background-color") != plain.value_of_css_property("background-color")


def test_every_cell_has_a_mark_and_what_was_not_read_has_its_ground(browser: Chromium) -> None:
    without = browser.driver.execute_script(
        "return [...document.querySelectorAll('.leaflet td[data-basis]')]"
        ".filter(cell => !cell.querySelector('.mark').textContent"
        " || (cell.dataset.basis !== 'read' && !cell.querySelector('.basis'))).length"
    )
    assert without == 0


def test_on_a_narrow_screen_a_long_table_moves_in_a_box_that_keys_can_move(browser: Chromium) -> None:
    metrics = {"width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": False}
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    try:
        boxes = browser.driver.execute_script(
            "return [...document.querySelectorAll('.table-scroll')]"
            ".map(box => [box.scrollWidth > box.clientWidth, box.tabIndex])"
        )
        assert boxes == [[True, 0]] * 3
    finally:
        browser.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_on_paper_nothing_is_cut_off_and_the_sources_are_named(browser: Chromium) -> None:
    paper = {"width": 700, "height": 1000, "deviceScaleFactor": 1, "mobile": False}
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", paper)
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert browser.driver.execute_script(wide) == 0
        assert not browser.driver.find_element(By.ID, "search").is_displayed()
        assert browser.driver.find_element(By.CSS_SELECTOR, "#all-sources li").is_displayed()
    finally:
        browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
        browser.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
