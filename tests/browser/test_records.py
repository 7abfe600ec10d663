"""The records page and what leads to it: opened is not sent, one press tells what came of it, and nothing gets lost."""

import json
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from tests.browser import axe
from tests.browser.chromium import Chromium
from tests.browser.our_pages import is_ready, press
from tests.browser.records_page import (
    POST,
    RECEIPTS,
    bring,
    exported,
    receipt,
    show,
    states,
    text_of,
)
from tests.browser.servers import Site
from tests.browser.waiting import wait
from tests.receipts_made import file_of


def test_nothing_is_there_until_something_was_reported_and_a_file_brings_it_once(
    browser: Chromium, tmp_path: Path
) -> None:
    browser.start_over()
    show(browser)
    assert browser.driver.title == "記録"
    assert browser.driver.find_element(By.ID, "empty").is_displayed()
    assert "新しい記録4件" in bring(browser, tmp_path, file_of(*RECEIPTS))
    assert states(browser) == {"late": "due", "open": "opened", "gone": "gone", "bare": "opened"}
    assert "申出フォーム" in text_of(browser, "[data-receipt=late] [data-changed]")
    assert "すでにあった記録4件" in bring(browser, tmp_path, file_of(*RECEIPTS))
    before = exported(browser)
    for text, says in (
        (file_of(*RECEIPTS, version=2), "新しいバージョン"),
        (file_of(*RECEIPTS)[:-30], "読めません"),
        ("[]", "記録のファイルではありません"),
        (file_of({"id": "x"}), "読めなかった記録1件"),
    ):
        assert says in bring(browser, tmp_path, text)
    assert exported(browser) == before


def test_a_file_under_a_password_is_opened_by_it_alone(browser: Chromium, tmp_path: Path) -> None:
    show(browser)
    driver = browser.driver
    driver.execute_script("document.querySelector('#moving').open = true")
    plain = json.loads(exported(browser))
    driver.find_element(By.ID, "passphrase").send_keys("ことば 4")
    packed = exported(browser)
    assert "x.com" not in packed and json.loads(packed)["format"] == "tsuho-receipts-sealed"
    assert "すでにあった記録4件" in bring(browser, tmp_path, packed)
    driver.find_element(By.ID, "passphrase").send_keys("x")
    assert "パスワードが違う" in bring(browser, tmp_path, packed)
    driver.find_element(By.ID, "passphrase").clear()
    assert "パスワードを書いて" in bring(browser, tmp_path, packed)
    assert json.loads(exported(browser)) == plain


FOUND = {
    "誹謗": {"late"},
    "中傷 X": {"late"},
    "誹": {"late"},
    "ＩＨＣ": {"open", "bare"},
    "薬": {"open"},
    "11月20日": {"open", "bare"},
    "bbs.example": {"open"},
    "199000": {"late"},
    "誹謗 ihc": set(),
    "zzz": set(),
    "": {"late", "open", "gone", "bare"},
}


def test_records_are_found_however_they_are_typed(browser: Chromium) -> None:
    show(browser)
    for typed, expected in FOUND.items():
        browser.driver.execute_script(
            "const search = document.querySelector('#search'); search.value = arguments[0];"
            "search.dispatchEvent(new Event('input'))",
            typed,
        )
        wait(lambda: set(states(browser)) == expected, typed)  # noqa: B023 - it is waited for at once
    Select(browser.driver.find_element(By.ID, "of-desk")).select_by_value("ihc")
    wait(lambda: set(states(browser)) == {"open", "bare"}, "the desk's records alone")


def test_one_press_tells_what_came_of_it_and_can_be_taken_back(browser: Chromium) -> None:
    show(browser)
    press(browser, '[data-receipt="late"] [data-action="gone"]')
    wait(lambda: states(browser)["late"] == "gone", "it to be gone")
    press(browser, '[data-action="undo"]')
    wait(lambda: states(browser)["late"] == "due", "it to be as before")
    press(browser, '[data-receipt="late"] [data-action="answered"]')
    wait(lambda: states(browser)["late"] == "answered", "the answer to be kept at the first press")
    press(browser, '[data-outcome="refused"]')
    wait(lambda: "断られた" in text_of(browser, '[data-receipt="late"]'), "the answer")
    show(browser)
    assert states(browser)["late"] == "answered"
    press(browser, '[data-receipt="late"] [data-action="still-there"]')
    wait(lambda: states(browser)["late"] == "due", "it to be there again")
    press(browser, '[data-receipt="open"] [data-action="withdrawn"]')
    wait(lambda: states(browser)["open"] == "closed", "it to be given up")
    press(browser, '[data-action="undo"]')
    wait(lambda: states(browser)["open"] == "opened", "it to be as before")


def test_after_silence_the_next_draft_is_one_press_away_and_lands_in_the_same_record(browser: Chromium) -> None:
    show(browser)
    assert not browser.driver.find_elements(By.CSS_SELECTOR, '[data-receipt="open"] [data-action="next"]')
    press(browser, '[data-receipt="late"] [data-action="next"]')
    wrong = '[data-receipt="late"] .next a[href*="corrections/index.html#of="][href*="said="]'
    wait(lambda: browser.driver.find_elements(By.CSS_SELECTOR, wrong), "what is told next can be said to be wrong")
    assert "次の窓口" in text_of(browser, '[data-receipt="late"] .next')
    press(browser, '[data-receipt="late"] [data-road="other_desk"] [data-next="bullying"]')
    wait(lambda: "report/index.html" in browser.driver.current_url and is_ready(browser), "the report page")
    wait(lambda: text_of(browser, '[data-desk="bullying"] .card-draft, [data-desk="bullying"]'), "the next desk's card")
    assert browser.driver.find_element(By.ID, "url").get_attribute("value") == POST
    assert browser.driver.find_element(By.CSS_SELECTOR, "article.card").get_attribute("data-desk") == "bullying"
    press(browser, '[data-desk="bullying"] [data-action="copy"]')
    here = browser.driver.current_window_handle
    browser.driver.switch_to.new_window("tab")

    def has_it() -> bool:
        show(browser)
        return "下書きをコピーしました" in text_of(browser, '[data-receipt="late"]')

    wait(has_it, "the same record to have it")
    assert len(states(browser)) == len(RECEIPTS)
    browser.driver.close()
    browser.driver.switch_to.window(here)


def test_many_are_told_of_at_once_and_deleted_ones_come_back(browser: Chromium) -> None:
    show(browser)
    driver = browser.driver
    for id in ("open", "bare"):
        press(browser, f'[data-receipt="{id}"] .select')
    assert "2件" in driver.find_element(By.ID, "many").text
    press(browser, '#many [data-action="sent"]')
    wait(lambda: {states(browser)[id] for id in ("open", "bare")} == {"sent"}, "both to be sent")
    press(browser, '[data-action="undo"]')
    wait(lambda: states(browser)["bare"] == "opened", "both to be as before")
    press(browser, '#many [data-action="delete"]')
    wait(lambda: "bare" not in states(browser), "both to be gone")
    press(browser, '[data-action="undo"]')
    wait(lambda: "bare" in states(browser), "both to come back")


def test_a_day_and_a_number_are_told_later_and_the_first_telling_stays_to_be_seen(browser: Chromium) -> None:
    show(browser)
    driver = browser.driver
    press(browser, '[data-receipt="open"] [data-action="sent"]')
    wait(lambda: states(browser)["open"] == "sent", "it to be sent")
    press(browser, '[data-receipt="open"] [data-part="details"]')
    day = wait(lambda: driver.find_elements(By.CSS_SELECTOR, '[data-receipt="open"] input[type="date"]'), "the day")[0]
    number = driver.find_element(By.CSS_SELECTOR, '[data-receipt="open"] [data-number]')
    number.send_keys("１７７７５７９７９７ー ０１００７")  # and what is being written stays when the day is told
    driver.execute_script("arguments[0].value = '2026-11-21'; arguments[0].dispatchEvent(new Event('change'))", day)
    wait(lambda: "11月21日に送信" in text_of(browser, '[data-receipt="open"]'), "the day to be told anew")
    assert text_of(browser, '[data-receipt="open"] .replaced')
    press(browser, '[data-receipt="open"] [data-action="number"]')
    wait(lambda: "番号 1777579797-01007" in text_of(browser, '[data-receipt="open"]'), "the number")
    kept = {each["id"]: each for each in json.loads(exported(browser))["receipts"]}
    events = kept["open"]["desks"][0]["events"]
    assert [each["kind"] for each in events] == ["opened", "sent", "sent", "number"]
    assert events[2]["replaces"] == events[1]["id"]


def test_the_records_become_a_table_and_a_calendar_that_says_nothing(browser: Chromium) -> None:
    show(browser)
    driver = browser.driver
    driver.execute_script(
        "window.made = [];"
        "URL.createObjectURL = blob => { blob.text().then(text => window.made.push(text)); return '#'; }"
    )
    for kind in ("xlsx", "csv", "days"):
        press(browser, f"#export-{kind}")
    book, table, calendar = wait(
        lambda: len(made := driver.execute_script("return window.made")) == 3 and made, "the files"
    )
    assert book.startswith("PK") and "誹謗中傷" in book
    lines = len(driver.find_elements(By.CSS_SELECTOR, "[data-receipt] [data-desk]"))
    assert table.count("\r\n") == lines + 1
    assert "SUMMARY:予定" in calendar and "x.com" not in calendar


@pytest.mark.parametrize(("language", "theme"), [("ja", "light"), ("en", "dark")])
def test_the_page_is_usable_by_everyone(browser: Chromium, language: str, theme: str) -> None:
    driver = browser.driver
    browser.speak(language)
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", axe.theme(theme))
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": False}
    )
    show(browser)
    press(browser, '[data-receipt="open"] [data-part="details"]')
    press(browser, '[data-receipt="late"] .select')
    driver.execute_script("document.querySelector('#moving').open = true")
    press(browser, '[data-receipt="late"] [data-action="answered"]')
    wait(lambda: driver.find_elements(By.CSS_SELECTOR, "[data-outcome]"), "the question")
    assert driver.execute_script("return document.documentElement.scrollWidth") <= 320
    assert axe.violations(driver) == []
    assert axe.colours(driver) == []
    press(browser, '[data-action="undo"]')
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    browser.speak("ja")


def test_opened_is_not_sent_until_the_person_says_so_and_the_next_time_it_is_known(
    browser: Chromium, site: Site
) -> None:
    driver = browser.driver
    browser.start_over()
    address = site.public_page("board.html")
    show(browser, "report/index.html#tab")
    url = driver.find_element(By.ID, "url")
    driver.execute_script(
        "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input'))", url, address
    )
    Select(driver.find_element(By.ID, "harm")).select_by_value("drugs")
    here = driver.current_window_handle
    press(browser, '[data-desk="ihc"] [data-action="open"]:not([disabled])')
    driver.switch_to.window(here)
    press(browser, '[data-desk="ihc"] [data-action="done"]')
    press(browser, '[data-ask] [data-action="sent"]')
    wait(lambda: driver.find_elements(By.CSS_SELECTOR, "[data-number]"), "the field for the number")

    for other in driver.window_handles:
        driver.switch_to.window(other)
        if other != here:
            driver.close()
    driver.switch_to.window(here)
    driver.get(address)
    browser.press_toolbar_button()
    popup = browser.popup()
    popup.wait_for("[data-before]")
    assert "ホットラインセンター（IHC）へ送りました" in popup.text("[data-before]")
    popup.click('[data-action="again"]')
    wait(lambda: not popup.js("document.querySelector('[data-before]').checkVisibility()"), "the notice to go")
    popup.close()

    show(browser)
    assert list(states(browser).values()) == ["sent"]
    kept = exported(browser)
    assert "board.html" in kept and "テスト掲示板" not in kept


def test_who_is_done_before_the_background_has_kept_the_opening_is_asked_all_the_same(
    browser: Chromium, site: Site
) -> None:
    driver = browser.driver
    browser.start_over()
    show(browser, "report/index.html#tab")
    driver.execute_script("chrome.runtime.sendMessage = () => new Promise(() => {})")  # it never hears of the press
    driver.execute_script(
        "const url = document.querySelector('#url'); url.value = arguments[0]; url.dispatchEvent(new Event('input'))",
        site.public_page("board.html"),
    )
    Select(driver.find_element(By.ID, "harm")).select_by_value("drugs")
    press(browser, '[data-desk="ihc"] [data-action="open"]:not([disabled])')
    press(browser, '[data-desk="ihc"] [data-action="done"]')
    press(browser, '[data-ask] [data-action="sent"]')
    wait(lambda: driver.find_elements(By.CSS_SELECTOR, "[data-number]"), "the field for the number")


def test_what_is_selected_stays_so_while_the_records_are_read_anew(browser: Chromium, tmp_path: Path) -> None:
    browser.start_over()
    show(browser)
    days = [f"2026-10-{1 + each % 28:02}" for each in range(300)]
    many = file_of(
        *(receipt(f"n{n}", "drugs", f"https://bbs.example/t/{n}", "ihc", (day, "opened")) for n, day in enumerate(days))
    )
    bring(browser, tmp_path, many)
    for css in ("[data-receipt] .select", '#many [data-action="select-all"]'):
        press(browser, css)
    selected = text_of(browser, "#many b")
    assert "すでにあった記録300件" in bring(browser, tmp_path, many)
    assert text_of(browser, "#many b") == selected


def test_leaving_takes_the_records_unless_the_person_wants_them_to_stay(browser: Chromium, tmp_path: Path) -> None:
    browser.start_over()
    leave(browser, tmp_path, stays=True)
    assert "kept-receipts" in browser.kept()
    show(browser)
    assert len(states(browser)) == len(RECEIPTS)
    leave(browser, tmp_path, stays=False)
    assert not {"receipts", "kept-receipts"} & browser.kept().keys()
    show(browser)
    assert states(browser) == {}


def leave(browser: Chromium, tmp_path: Path, *, stays: bool) -> None:
    """Leaves the page in a hurry, with records there."""
    driver = browser.driver
    show(browser)
    bring(browser, tmp_path, file_of(*RECEIPTS))
    if driver.find_element(By.ID, "stay").is_selected() is not stays:
        press(browser, "#stay")
    wait(lambda: ("kept-receipts" if stays else "receipts") in browser.kept(), "the choice to be kept")
    press(browser, "#exit")
    wait(lambda: not driver.current_url.startswith("chrome-extension"), "the page to be left")
    wait(lambda: stays or "receipts" not in browser.kept(), "the key to go")


def test_the_web_page_keeps_records_too(browser: Chromium, backend: str, tmp_path: Path) -> None:
    address = f"{backend}/records/index.html"
    for _ in range(2):
        browser.driver.get(address)
        wait(lambda: is_ready(browser), "the page")
        bring(browser, tmp_path, file_of(*RECEIPTS))
        assert len(states(browser)) == len(RECEIPTS)
