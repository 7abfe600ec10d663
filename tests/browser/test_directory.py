"""The directory of desks and the leaflet's tables: found by any spelling, every cell with its ground, fit to print."""

import pytest
from selenium.webdriver.common.by import By

from tests.browser.chromium import Chromium
from tests.browser.waiting import wait


@pytest.fixture(scope="module")
def directory(browser: Chromium) -> Chromium:
    """A browser with the directory open."""
    browser.driver.get(browser.url("desks/index.html"))
    ready = "return document.documentElement.dataset.ready"
    wait(lambda: browser.driver.execute_script(ready) == "yes", "the directory")
    return browser


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
def test_a_desk_is_found_however_its_name_is_typed(directory: Chromium, wanted: str, desk: str) -> None:
    search = directory.driver.find_element(By.ID, "search")
    search.clear()
    search.send_keys(wanted)
    shown = [
        card.get_attribute("data-desk")
        for card in directory.driver.find_elements(By.CSS_SELECTOR, ".desk:not([hidden])")
    ]

    assert (desk in shown) if desk else (shown == [])
    assert directory.driver.find_element(By.ID, "count").text
    empty = "arguments[0].value = ''; arguments[0].dispatchEvent(new Event('input'))"
    directory.driver.execute_script(empty, search)


def test_a_doubtful_cell_says_so_and_looks_different(directory: Chromium) -> None:
    driver = directory.driver
    doubtful = driver.find_elements(By.CSS_SELECTOR, 'td[data-basis="doubtful"]')
    plain = driver.find_element(By.CSS_SELECTOR, 'td[data-basis="read"]')

    assert doubtful
    for cell in doubtful:
        assert cell.find_elements(By.CLASS_NAME, "basis")[-1].text == "確かではない"
        assert cell.value_of_css_property("background-color") != plain.value_of_css_property("background-color")


def test_each_service_s_own_form_and_report_function_stand_with_their_sources(directory: Chromium) -> None:
    ways = directory.driver.execute_script(
        "return [...document.querySelectorAll('[data-desk=\"platform\"] dd > ul > li')]"
        ".filter(each => each.firstChild.textContent === '爆サイ.com')"
        ".flatMap(each => [...each.querySelectorAll('li')])"
        ".map(way => [way.textContent, way.querySelectorAll('.cite').length])"
    )
    assert [cited for _, cited in ways if cited] == [1, 1]
    assert any("bakusai.com/del" in text for text, _ in ways)
    assert any("1件ずつ知らせます" in text for text, _ in ways)


def test_every_cell_has_a_mark_and_what_was_not_read_has_its_ground(directory: Chromium) -> None:
    without = directory.driver.execute_script(
        "return [...document.querySelectorAll('.leaflet td[data-basis]')]"
        ".filter(cell => !cell.querySelector('.mark').textContent"
        " || (cell.dataset.basis !== 'read' && !cell.querySelector('.basis'))).length"
    )
    assert without == 0


@pytest.mark.parametrize(("width", "moves"), [(320, False), (390, False), (700, True)])
def test_a_table_moves_in_a_box_that_keys_can_move_and_on_a_phone_it_is_a_list(
    directory: Chromium, width: int, moves: bool
) -> None:
    metrics = {"width": width, "height": 640, "deviceScaleFactor": 1, "mobile": False}
    directory.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    try:
        boxes = directory.driver.execute_script(
            "return [...document.querySelectorAll('.table-scroll:has(.leaflet)')]"
            ".map(box => [box.scrollWidth > box.clientWidth, box.tabIndex])"
        )
        assert boxes == [[moves, 0]] * 2
    finally:
        directory.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_desks_are_found_by_what_happened_and_tell_the_rest_on_a_press(directory: Chromium) -> None:
    driver = directory.driver
    choose = "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input'))"
    harm = driver.find_element(By.ID, "harm")
    shown = "return [...document.querySelectorAll('.desk:not([hidden])')].map(each => each.dataset.desk)"
    every = driver.execute_script(shown)

    driver.execute_script(choose, harm, "drugs")

    found = driver.execute_script(shown)
    assert "ihc" in found
    assert "bullying" not in found
    assert len(found) < len(every)
    assert driver.find_element(By.ID, "count").text.startswith(f"窓口 {len(found)} 件")
    assert not driver.find_element(By.CSS_SELECTOR, "#desk-ihc .more dl").is_displayed()
    driver.find_element(By.CSS_SELECTOR, "#desk-ihc .more summary").click()
    assert driver.find_element(By.CSS_SELECTOR, "#desk-ihc .more dl").is_displayed()
    driver.execute_script(choose, harm, "")
    assert driver.execute_script(shown) == every
    driver.find_element(By.CSS_SELECTOR, "#desk-ihc .more summary").click()


def test_on_paper_nothing_is_cut_off_and_the_sources_are_named(directory: Chromium) -> None:
    paper = {"width": 700, "height": 1000, "deviceScaleFactor": 1, "mobile": False}
    directory.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", paper)
    directory.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert directory.driver.execute_script(wide) == 0
        assert not directory.driver.find_element(By.ID, "search").is_displayed()
        assert directory.driver.find_element(By.CSS_SELECTOR, "#all-sources li").is_displayed()
        assert directory.driver.find_element(By.ID, "on-paper").is_displayed(), "where corrections go"
    finally:
        directory.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
        directory.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_whoever_finds_a_fact_wrong_gets_a_patch_to_send_and_nothing_is_sent_by_itself_or_kept(
    directory: Chromium,
) -> None:
    driver = directory.driver
    kept = "const {storage} = globalThis.chrome; return Promise.all([storage.local.get(), storage.session.get()])"
    before = driver.execute_script(kept)
    way = driver.find_element(By.CSS_SELECTOR, '#desk-jinken a[href$="#desk=jinken&key=channels.2.phone"]')
    driver.execute_script("for (let up = arguments[0]; up; up = up.parentElement) up.open = true", way)
    way.click()
    fact = wait(lambda: driver.find_elements(By.CSS_SELECTOR, '[data-fact="channels.2.phone"]'), "the fact")[0]
    boxes = "textarea:not([readonly])"
    wait(lambda: len(fact.find_elements(By.CSS_SELECTOR, boxes)) == 2, "what is right, and how one knows")
    right, known = fact.find_elements(By.CSS_SELECTOR, boxes)
    assert driver.switch_to.active_element == right
    save = fact.find_element(By.CSS_SELECTOR, '[data-action="save"]')
    # No device here shares; one that does has the last word of what leaves.
    driver.execute_script(
        "window.shared = []; navigator.canShare = ({files}) => files.length === 1;"
        "navigator.share = async ({files: [file]}) => void shared.push(file.name, await file.text())"
    )
    right.send_keys("0570-003-111")
    assert not save.is_displayed()
    known.send_keys("https://www.moj.go.jp/JINKEN/")
    wait(save.is_displayed, "the patch")
    patch = str(fact.find_element(By.CSS_SELECTOR, '[data-part="patch"]').get_property("value"))
    assert '-phone = "0570-003-110"\n+phone = "0570-003-111"\n' in patch
    assert '+known_by = "https://www.moj.go.jp/JINKEN/"\n' in patch
    read = "return fetch(arguments[0]).then(answer => answer.text())"
    assert driver.execute_script(read, save.get_property("href")) == patch
    assert driver.execute_script("return shared") == []
    # Nobody takes corrections by mail yet: it is told who does.
    assert not fact.find_element(By.CSS_SELECTOR, '[data-action="mail"]').is_displayed()
    assert "このページを置いている" in fact.find_element(By.CSS_SELECTOR, '[data-part="to"]').text
    fact.find_element(By.CSS_SELECTOR, '[data-action="send"]').click()
    wait(lambda: driver.execute_script("return shared") == [f"{save.get_property('download')}.txt", patch], "the file")
    driver.execute_script(
        "navigator.canShare = undefined; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))", known
    )
    assert not fact.find_element(By.CSS_SELECTOR, '[data-action="send"]').is_displayed()
    assert driver.execute_script(kept) == before
