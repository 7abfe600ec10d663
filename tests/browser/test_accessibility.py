"""Every page, in both languages and both themes, narrow and zoomed: no axe violation, nothing wider than the screen."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from tests.browser import axe
from tests.browser.chromium import Chromium
from tests.browser.desks_at_home import DesksAtHome, allow, desks_at_home
from tests.browser.journey import BULLYING, HURT, NOTES, choose_situation
from tests.browser.popup import Popup
from tests.browser.servers import PAGES as SITE
from tests.browser.servers import Site
from tests.browser.waiting import wait

PAGES = {
    "report, empty": ("report/index.html#tab", None),
    "report, a rights harm": ("report/index.html#tab", ("defamation", "victim", "takedown")),
    "report, danger": ("report/index.html#tab", ("suicide_notice", "witness", "police")),
    "report, a url-only harm": ("report/index.html#tab", ("csam", "witness", "takedown")),
    "report as a panel": ("report/index.html#panel", ("drugs", "witness", "takedown")),
    "options": ("options/index.html", None),
    "welcome": ("welcome/index.html", None),
    "directory": ("desks/index.html", None),
    "practice board": ("practice/thread.html", None),
    "practice form": ("practice/form.html", None),
}

THREAD = "http://keijiban.example/thread.html"
OWN_DETAILS = {"allowed": True, "facts": {"name": "れんしゅう 花子", "email": "me@example.jp"}}
LINK = "https://tane.example/?id=42"
LINK_CLICKED = {"id": "1-1", "by": "menu", "frameId": 0, "link_url": LINK, "selection": "", "selects": False}
NARROW = {"width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": False}


@pytest.fixture(scope="module")
def browser() -> Iterator[Chromium]:
    """One browser for this file."""
    opened = Chromium()
    yield opened
    opened.close()


def put_on(browser: Chromium, theme: str) -> None:
    """Another theme, on a page that is open as on those to come: no page of ours asks for it but in its style."""
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", axe.theme(theme))


def show(browser: Chromium, page: str, situation: tuple[str, str, str] | None, language: str, theme: str) -> None:
    """The page in that language and theme, with that situation chosen."""
    driver = browser.driver
    browser.in_worker(
        "chrome.storage.local.clear()"
        f".then(() => chrome.storage.local.set({{'setting:language': {language!r}}})).then(() => true)"
    )
    put_on(browser, theme)
    driver.get("about:blank")  # a page that differs only in its fragment would not load again
    driver.get(browser.url(page))
    wait(lambda: driver.execute_script("return document.documentElement.lang") == language, "the language")
    if "report/" in page or "desks/" in page:
        wait(lambda: driver.execute_script("return document.documentElement.dataset.ready") == "yes", "the page")
    if situation:
        for css, value in zip(("harm", "role", "wish"), situation, strict=True):
            Select(driver.find_element(By.ID, css)).select_by_value(value)
        wait(lambda: driver.find_elements(By.CSS_SELECTOR, "[data-desk]"), "the desks")


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("page", PAGES)
def test_no_page_has_an_axe_violation_in_either_theme(browser: Chromium, page: str, language: str) -> None:
    show(browser, *PAGES[page], language, "light")
    assert axe.violations(browser.driver) == []

    put_on(browser, "dark")  # nothing but colours changes with it
    assert axe.colours(browser.driver) == []


def test_a_text_that_is_hard_to_see_is_found_also_among_many_of_its_kind(browser: Chromium) -> None:
    show(browser, "welcome/index.html", None, "ja", "light")
    browser.driver.execute_script("document.querySelector('[data-say=welcomeStep3More]').style.color = '#ccc'")

    assert [each.partition(":")[0] for each in axe.violations(browser.driver)] == ["color-contrast"]


@pytest.mark.parametrize("page", PAGES)
def test_at_320_pixels_which_is_400_percent_zoom_nothing_is_cut_off(browser: Chromium, page: str) -> None:
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", NARROW)
    try:
        show(browser, *PAGES[page], "ja", "light")
        sideways = browser.driver.execute_script(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert sideways == 0
    finally:
        browser.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_the_real_popup_has_no_axe_violation_and_is_at_most_400_pixels_wide(browser: Chromium, site: Site) -> None:
    browser.driver.get(site.page("board.html"))
    browser.press_toolbar_button()
    popup = browser.popup()
    popup.choose("#harm", "privacy")
    popup.choose("#role", "victim")
    wait(lambda: popup.js("document.querySelectorAll('[data-desk]').length > 1"), "the desks")

    assert popup.js("innerWidth") <= 400
    assert flaws(popup) == []
    popup.close()


def keep_details(browser: Chromium) -> None:
    """The person has saved their own name and address."""
    details = json.dumps({"about:me": OWN_DETAILS}, ensure_ascii=False)
    browser.in_worker(f"chrome.storage.local.set({details}).then(() => true)")


def test_the_options_page_with_the_persons_own_details_has_no_axe_violation(browser: Chromium) -> None:
    for language, theme in (("ja", "light"), ("en", "dark")):
        show(browser, "options/index.html", None, language, theme)
        keep_details(browser)
        browser.driver.refresh()
        value = "return document.querySelector('#about-email').value"
        wait(partial(browser.driver.execute_script, value), "the details")

        assert axe.violations(browser.driver) == [], theme


@pytest.fixture(scope="module")
def world() -> Iterator[DesksAtHome]:
    """The thread, and every desk's form, at their addresses."""
    with desks_at_home() as here:
        here.put(THREAD, Path(SITE, "thread.html").read_bytes())
        yield here


@pytest.fixture(scope="module")
def at_the_desks(world: DesksAtHome) -> Iterator[Chromium]:
    """A browser that finds them there, and that may fill in one of the forms."""
    opened = Chromium(flags=world.flags)
    allow(opened, "www.saferinternet.or.jp")
    yield opened
    opened.close()


def flaws(page: Popup) -> list[str]:
    """What axe finds in a popup or a panel, in both themes; and whether it can be moved sideways."""
    page.js("scrollTo(0, 0)")  # what lies under the header just now is no smaller for it
    found = axe.violations_in_both_themes(page)
    if page.js("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
        found.append("wider than its window")
    return found


def popup_on_thread(browser: Chromium, language: str, select: str = "") -> Popup:
    """The popup over the thread, with a post's words selected if so wished."""
    browser.start_over()
    browser.speak(language)
    browser.driver.get(THREAD)
    if select:
        words = f"document.querySelector({select!r})"
        browser.driver.execute_script(f"getSelection().selectAllChildren({words})")
    browser.press_toolbar_button()
    return browser.popup()


@pytest.mark.parametrize("language", ["ja", "en"])
def test_what_tells_which_post_it_is_has_no_axe_violation(at_the_desks: Chromium, language: str) -> None:
    popup = popup_on_thread(at_the_desks, language)
    popup.wait_for('[data-action="pick-post"]')
    assert flaws(popup) == []

    here = at_the_desks.in_worker(
        "chrome.tabs.query({active: true}).then(([{id, windowId, url}]) => ({tabId: id, windowId, url}))"
    )
    url = here.pop("url")
    click = {"facts": {"url": LINK, "page_url": url}, "pointed": LINK_CLICKED}
    popup.close()
    waiting = json.dumps({"click": here | click | {"private": False, "practice": False, "shortened": False}})
    at_the_desks.in_worker(f"chrome.storage.session.set({waiting}).then(() => true)")
    at_the_desks.press_toolbar_button()
    popup = at_the_desks.popup()
    popup.wait_for('[data-post="suggested"]')
    assert flaws(popup) == []

    popup = popup_on_thread(at_the_desks, language, "#text3")
    popup.wait_for('[data-post="certain"]')
    popup.choose("#harm", "csam")
    popup.wait_for("#url-only-line")
    popup.choose("#harm", "drugs")
    popup.wait_for('[data-action="capture-again"]')
    popup.wait_for("#disclosure")
    popup.click("#disclosure > summary")
    popup.wait_for("#disclosure input")
    assert flaws(popup) == []


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_panel_beside_a_filled_form_has_no_axe_violation(
    at_the_desks: Chromium, world: DesksAtHome, language: str
) -> None:
    popup = popup_on_thread(at_the_desks, language, "#text3")
    keep_details(at_the_desks)
    popup.wait_for('[data-post="certain"]')
    choose_situation(popup, *HURT)
    popup.type("#notes", NOTES)
    popup.wait_for('[data-desk="bullying"] [data-action="open"]:enabled')
    popup.wait_for('[data-desk="bullying"] [data-about]')
    assert flaws(popup) == []

    world.stand(BULLYING.form, BULLYING.looks_like)
    popup.click('[data-desk="bullying"] [data-action="open"]')
    panel = at_the_desks.panel()
    panel.wait_for('[data-form="filled"]')
    panel.wait_for("[data-needs]")
    panel.emulate("Emulation.setDeviceMetricsOverride", NARROW)

    assert flaws(panel) == []
