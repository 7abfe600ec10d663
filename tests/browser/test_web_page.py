"""The page that the backend serves at `/`, on a screen the size of a phone: no extension, the same journey."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from tests.browser import axe, servers
from tests.browser.bare_chromium import BareChromium
from tests.browser.folds import unfold
from tests.browser.our_pages import ready
from tests.browser.waiting import wait

LIGHT = "/healthz"  # of the same site, so that what is kept can be reached there before the page itself is shown


@pytest.fixture(scope="module")
def phone(bare: BareChromium) -> BareChromium:
    """A browser with a narrow touch screen."""
    metrics = {"width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": True}
    bare.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    return bare


@pytest.fixture
def page(phone: BareChromium, backend: str) -> BareChromium:
    """The web page with nothing kept from before."""
    phone.driver.get(backend + LIGHT)
    forget(phone)
    phone.driver.get(backend + "/")
    ready(phone)
    return phone


KEPT = "import('/store/disk.js').then(disk => disk.theDisk().{})"


def kept(phone: BareChromium, what: str = "read()") -> str:
    """What the page keeps in the site's database."""
    script = f"const done = arguments[0]; {KEPT.format(what)}.then(all => done(JSON.stringify(all ?? null)))"
    found: str = phone.driver.execute_async_script(script)
    return found


def forget(phone: BareChromium) -> None:
    """Nothing of the site's is left."""
    phone.driver.execute_script("localStorage.clear(); sessionStorage.clear()")
    kept(phone, "clear()")


def paste_and_choose(phone: BareChromium) -> None:
    """A victim pastes the address of a post that defames them."""
    phone.driver.find_element(By.ID, "url").send_keys("https://example.com/thread/1#42")
    for css, value in (("harm", "defamation"), ("role", "victim"), ("wish", "takedown")):
        Select(phone.driver.find_element(By.ID, css)).select_by_value(value)
    wait(lambda: phone.driver.find_elements(By.CSS_SELECTOR, '[data-desk="bullying"]'), "the desks")


def test_an_address_leads_to_desks_a_draft_and_the_form_and_outlasts_reloading(page: BareChromium) -> None:
    driver = page.driver
    write_the_address(driver)
    for css, value in (("harm", "defamation"), ("role", "victim"), ("wish", "takedown")):
        Select(driver.find_element(By.ID, css)).select_by_value(value)
    wait(lambda: driver.find_elements(By.CSS_SELECTOR, '[data-desk="bullying"]'), "the desks")
    copy_the_draft(driver)

    driver.find_element(By.ID, "notes").send_keys("再読み込みしても残る。")
    driver.refresh()
    ready(page)
    assert driver.find_element(By.ID, "notes").get_attribute("value") == "再読み込みしても残る。"
    assert driver.find_element(By.ID, "harm").get_attribute("value") == "defamation"

    desk = '[data-desk="bullying"] [data-action="open"]'
    wait(lambda: driver.find_elements(By.CSS_SELECTOR, desk), "the desk after reloading")
    unfold(driver, desk)
    button = driver.find_element(By.CSS_SELECTOR, desk)
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", button)
    button.click()
    form = "https://www.saferinternet.or.jp/bullying/"
    wait(lambda: [t for t in page.devtools.targets() if t["url"].startswith(form)], "the form's own tab")


def test_the_service_s_card_tells_the_way_at_that_service(page: BareChromium) -> None:
    driver = page.driver
    driver.find_element(By.ID, "url").send_keys("https://tabelog.com/tokyo/A1301/A130101/13000001/dtlrvwlst/B1/")
    for css, value in (("harm", "harmful_to_minors"), ("role", "witness"), ("wish", "takedown")):
        Select(driver.find_element(By.ID, css)).select_by_value(value)
    told = '[data-desk="platform"] .at-site'
    wait(lambda: [e for e in driver.find_elements(By.CSS_SELECTOR, told) if e.text], "what is told of the site")
    assert "問題のある口コミを連絡する" in driver.find_element(By.CSS_SELECTOR, told).text


def write_the_address(driver: Any) -> None:
    """Letter by letter: it stays open meanwhile, folds once a kind is chosen, and opens again on a press."""
    url = driver.find_element(By.ID, "url")
    for letter in "https://example.com/thread/1#42":
        url.send_keys(letter)
    wait(lambda: driver.find_element(By.ID, "post-line").is_displayed(), "the address in a line")
    assert url.is_displayed()
    Select(driver.find_element(By.ID, "harm")).select_by_value("hate")
    wait(lambda: not url.is_displayed(), "the address to fold")
    assert "example.com/thread/1#42" in driver.find_element(By.ID, "post-told").text
    change = driver.find_element(By.ID, "post-change")
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", change)
    change.click()
    wait(url.is_displayed, "the address to unfold")


def copy_the_draft(driver: Any) -> None:
    """Until the whole draft, with the address, is on the clipboard."""
    origin = driver.current_url.rstrip("/")
    permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"]
    driver.execute_cdp_cmd("Browser.grantPermissions", {"permissions": permissions, "origin": origin})
    unfold(driver, '[data-desk="bullying"] [data-action="copy"]')
    button = driver.find_element(By.CSS_SELECTOR, '[data-desk="bullying"] [data-action="copy"]')
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", button)
    opens = driver.find_element(By.CSS_SELECTOR, '[data-desk="bullying"] [data-action="open"]')
    assert [button.get_attribute("class"), opens.get_attribute("class")] == ["primary", ""], (
        "nothing fills it: first copied"
    )
    button.click()
    wait(lambda: opens.get_attribute("class") == "primary", "the form to be next")

    def copied() -> str:
        text: str = driver.execute_async_script(
            "navigator.clipboard.readText().then(arguments[0], () => arguments[0](''))"
        )
        return text

    wait(lambda: "https://example.com/thread/1#42" in copied(), "the draft on the clipboard")


def kill(browser: BareChromium) -> None:
    """The browser ends without a word, as when its machine runs out of memory."""
    processes = browser.devtools.send("SystemInfo.getProcessInfo")["processInfo"]
    pid = next(int(process["id"]) for process in processes if process["type"] == "browser")
    os.kill(pid, signal.SIGKILL)
    with suppress(Exception):
        browser.close()


# Done once everything that was written before is.
WRITTEN = """
const done = arguments[arguments.length - 1];
indexedDB.open("kept").onsuccess = ({ target: { result: database } }) => {
  database.transaction("entries", "readwrite").oncomplete = () => (database.close(), done());
};"""


def test_nothing_is_lost_when_the_browser_is_killed_while_someone_types(backend: str, tmp_path: Path) -> None:
    profile = tmp_path / "p"
    typed = ""
    for beginning in ("いそいで書いた文。", "つづきの文。"):
        browser = BareChromium(profile=profile)
        browser.driver.get(backend + "/")
        ready(browser)
        notes = browser.driver.find_element(By.ID, "notes")
        assert notes.get_attribute("value") == typed
        for letter in f"{beginning}0123456789":
            notes.send_keys(letter)
            typed += letter
        # A key that the browser's own process has not heard of yet is nobody's.
        browser.driver.execute_async_script(WRITTEN)
        kill(browser)
        for lock in profile.glob("Singleton*"):
            lock.unlink()

    browser = BareChromium(profile=profile)
    browser.driver.get(backend + "/")
    ready(browser)
    assert browser.driver.find_element(By.ID, "notes").get_attribute("value") == typed
    browser.close()


@contextmanager
def held_back(backend: str, script: str) -> Iterator[tuple[str, Callable[[], None]]]:
    """The server at an address where one of the page's scripts does not come before it is let."""
    let_go = threading.Event()

    def hold(handler: servers.Handler, path: str) -> bool:
        if path == f"/report/packed/{script}":
            let_go.wait(30)
        return True

    with servers.proxied(backend, hold) as slow:
        yield slow, let_go.set


def test_leaving_works_before_any_script_of_the_journey_has_run(phone: BareChromium, backend: str) -> None:
    with held_back(backend, "begin.js") as (slow, let_it_come):
        phone.driver.get("about:blank")
        phone.driver.execute_cdp_cmd("Page.navigate", {"url": slow + "/"})
        wait(
            lambda: phone.driver.execute_script("return document.documentElement.dataset.surface") == "web", "the page"
        )
        # The button of the mouse need not come up: what grows on the page may take the control from under it.
        ActionChains(phone.driver).click_and_hold(phone.driver.find_element(By.ID, "exit")).perform()
        assert phone.driver.execute_script("return document.querySelector('#main').checkVisibility()") is False
        let_it_come()

        wait(lambda: phone.driver.current_url.startswith("https://www.jma.go.jp/"), "the harmless page")


def test_a_press_on_what_comes_to_life_later_is_kept_for_it(phone: BareChromium, backend: str) -> None:
    with held_back(backend, "forgetting.js") as (slow, let_it_come):
        phone.driver.get("about:blank")
        phone.driver.get(slow + "/")
        ready(phone)
        phone.driver.find_element(By.ID, "url").send_keys("https://example.com/thread/1#42")
        phone.driver.execute_script("document.querySelector('#forget').click()")
        assert not phone.driver.find_element(By.ID, "undo-line").is_displayed()
        let_it_come()

        wait(lambda: phone.driver.find_element(By.ID, "undo-line").is_displayed(), "the report to be deleted")


def test_what_is_chosen_and_typed_before_any_script_has_run_counts(phone: BareChromium, backend: str) -> None:
    with held_back(backend, "begin.js") as (slow, let_it_come):
        phone.driver.get("about:blank")
        phone.driver.execute_cdp_cmd("Page.navigate", {"url": slow + "/"})
        wait(lambda: phone.driver.find_elements(By.CSS_SELECTOR, "#harm option[value=privacy]"), "the harms")
        Select(phone.driver.find_element(By.ID, "harm")).select_by_value("privacy")
        phone.driver.find_element(By.ID, "url").send_keys("https://example.com/thread/1#7")
        phone.driver.find_element(By.ID, "notes").send_keys("待たずに書いた文。")
        assert phone.driver.execute_script("return document.documentElement.dataset.ready") is None
        let_it_come()
        ready(phone)

        wait(lambda: phone.driver.find_elements(By.CSS_SELECTOR, '[data-desk="jinken"]'), "the desks")
        assert phone.driver.find_element(By.ID, "harm").get_attribute("value") == "privacy"
        wait(lambda: "https://example.com/thread/1#7" in kept(phone), "the address to be kept")
        wait(lambda: "待たずに書いた文。" in kept(phone), "the notes to be kept")


def test_nothing_is_wider_than_the_phone_and_axe_finds_nothing(page: BareChromium) -> None:
    paste_and_choose(page)

    wide = page.driver.execute_script(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    assert wide == 0
    assert axe.violations(page.driver) == []


def test_a_rehearsal_leads_from_the_practice_board_to_the_practice_form(phone: BareChromium, backend: str) -> None:
    driver = phone.driver
    driver.get(backend + "/practice/thread.html")
    wait(lambda: driver.find_elements(By.CSS_SELECTOR, "#post-2 button"), "the posts' buttons")[0].click()
    wait(lambda: driver.current_url == f"{backend}/index.html", "the report page")
    ready(phone)

    assert driver.find_element(By.ID, "url").get_attribute("value") == "https://renshuu.example/thread/1#post-2"
    assert driver.find_element(By.ID, "practice-line").is_displayed()
    for css, value in (("harm", "defamation"), ("role", "victim"), ("wish", "takedown")):
        Select(driver.find_element(By.ID, css)).select_by_value(value)
    button = wait(
        lambda: driver.find_elements(By.CSS_SELECTOR, '[data-desk="bullying"] [data-action="open"]'), "the desk"
    )[0]
    assert driver.find_elements(By.CSS_SELECTOR, '#findings [data-severity="stop"]') == []
    unfold(driver, '[data-desk="bullying"] [data-action="open"]')
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", button)
    real = [t["targetId"] for t in phone.devtools.targets() if t["url"].startswith("https:")]
    button.click()

    form = f"{backend}/practice/form.html"
    wait(lambda: [t for t in phone.devtools.targets() if t["url"].startswith(form)], "the practice form")
    assert [t["targetId"] for t in phone.devtools.targets() if t["url"].startswith("https:")] == real


@pytest.mark.parametrize(
    ("path", "language"),
    [("/", "ja"), ("/docs", "en"), ("/problems/too-large", "en")],  # the extension's own pages: test_accessibility.py
)
def test_what_the_backend_serves_fits_the_phone_and_has_no_axe_violation_in_either_theme(
    phone: BareChromium, backend: str, path: str, language: str
) -> None:
    driver = phone.driver
    driver.get(backend + LIGHT)
    forget(phone)
    kept(phone, f"write({{'setting:language': {language!r}}})")
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", axe.theme("light"))
    driver.get(backend + path)
    wait(lambda: driver.execute_script("return document.documentElement.lang") == language, "the language")
    if path == "/":
        ready(phone)

    wide = driver.execute_script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide == 0
    assert axe.violations(driver) == []
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", axe.theme("dark"))
    assert axe.colours(driver) == []


@pytest.mark.parametrize("path", ["/desks/index.html", "/practice/thread.html", "/practice/form.html", "/docs"])
def test_the_other_pages_are_served_and_complain_of_nothing(phone: BareChromium, backend: str, path: str) -> None:
    phone.driver.get("about:blank")  # a page that is left while it loads complains of what it did not get
    phone.driver.get_log("browser")  # type: ignore[no-untyped-call]
    phone.driver.get(backend + path)

    assert phone.driver.find_elements(By.TAG_NAME, "h1")
    complaints = [e["message"] for e in phone.driver.get_log("browser")]  # type: ignore[no-untyped-call]
    assert complaints == []
