"""Forgetting everything, from the options page: it asks first, clears all of it, and says what it cleared."""

from selenium.webdriver.common.by import By

from tests.browser.chromium import Chromium
from tests.browser.servers import Site
from tests.browser.waiting import wait

WORDS = "だれにも見られたくない文です。"


def test_everything_is_forgotten_after_asking_and_nothing_when_the_answer_is_no(browser: Chromium, site: Site) -> None:
    driver = browser.driver
    driver.get(site.public_page("board.html"))
    browser.press_toolbar_button()
    popup = browser.popup()
    popup.choose("#harm", "privacy")
    popup.type("#notes", WORDS)
    popup.close()
    wait(lambda: WORDS in str(browser.kept("local")), "the notes to be kept")
    driver.get(site.public_page("thread.html"))
    browser.press_toolbar_button()
    popup = browser.popup()
    wait(lambda: "書きかけ 1" in popup.text("#situation + #unfinished"), "it to stand below the kinds on another page")
    assert "連絡先、記録" in popup.text("footer"), "what leaving takes along is told where no pointer hovers, too"
    popup.close()

    driver.get(browser.url("options/index.html"))
    wait(lambda: "記録" in driver.find_element(By.ID, "kept").text, "the records among what is kept")
    driver.find_element(By.ID, "forget").click()
    wait(lambda: driver.find_element(By.ID, "ask-forget").is_displayed(), "the question")
    assert "記録（「残す」にしたものも）" in driver.find_element(By.ID, "ask-reports").text
    driver.switch_to.active_element.send_keys("\ue00c")  # Escape: no
    wait(lambda: not driver.find_element(By.ID, "ask-forget").is_displayed(), "the question to go")
    assert WORDS in str(browser.kept("local"))

    driver.find_element(By.ID, "forget").click()
    wait(lambda: driver.find_element(By.ID, "forget-all").is_displayed(), "the question")
    driver.find_element(By.ID, "forget-all").click()

    wait(lambda: WORDS not in str(browser.kept("local")), "the notes to go")
    kept = f"{browser.kept('local')}{browser.kept('session')}"
    assert "board.html" not in kept
    assert "privacy" not in kept
