"""Every page, in both languages and both themes, narrow and zoomed: no axe violation, nothing wider than the screen."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from tests.browser import axe
from tests.browser.chromium import Chromium
from tests.browser.desks_at_home import DesksAtHome, allow, desks_at_home
from tests.browser.journey import BULLYING, HURT, NOTES, choose_situation
from tests.browser.popup import Popup
from tests.browser.read_out import UNREAD
from tests.browser.servers import PAGES as SITE
from tests.browser.waiting import wait

Situation = tuple[str, str, str]

# Every page, and what is chosen on the report page, one after the other.
PAGES: dict[str, tuple[str, tuple[Situation, ...]]] = {
    "report": (
        "report/index.html#tab",
        (
            ("defamation", "victim", "takedown"),  # a rights harm
            ("suicide_notice", "witness", "police"),  # danger
            ("csam", "witness", "takedown"),  # of which the address alone is kept
        ),
    ),
    "report as a panel": ("report/index.html#panel", (("drugs", "witness", "takedown"),)),
    "options": ("options/index.html", ()),
    "welcome": ("welcome/index.html", ()),
    "directory": ("desks/index.html", ()),
    "corrections": ("corrections/index.html#desk=jinken&key=channels.2.phone", ()),
    "practice board": ("practice/thread.html", ()),
    "practice form": ("practice/form.html", ()),
}

THREAD = "http://keijiban.example/thread.html"
POSTS = Path(SITE, "thread.html").read_text("utf-8")  # what people wrote there stays as it is
OWN_DETAILS = {"allowed": True, "facts": {"name": "れんしゅう 花子", "email": "me@example.jp"}}
LINK = "https://tane.example/?id=42"
LINK_CLICKED = {"id": "1-1", "by": "menu", "frameId": 0, "link_url": LINK, "selection": "", "selects": False}
# 1,280 pixels at 400 percent zoom.
NARROW = {"width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": False}


@pytest.fixture(scope="module")
def world() -> Iterator[DesksAtHome]:
    """The thread, and every desk's form, at their addresses."""
    with desks_at_home() as here:
        here.put(THREAD, Path(SITE, "thread.html").read_bytes())
        yield here


@pytest.fixture(scope="module")
def browser(world: DesksAtHome) -> Iterator[Chromium]:
    """One browser for this file, which finds them there, and which may fill in one of the forms."""
    opened = Chromium(flags=world.flags)
    allow(opened, "www.saferinternet.or.jp")
    yield opened
    opened.close()


def put_on(browser: Chromium, theme: str) -> None:
    """Another theme, on a page that is open as on those to come: no page of ours asks for it but in its style."""
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", axe.theme(theme))


def show(browser: Chromium, page: str, language: str) -> None:
    """The page in that language, in the light theme."""
    driver = browser.driver
    browser.in_worker(
        "chrome.storage.local.clear()"
        f".then(() => chrome.storage.local.set({{'setting:language': {language!r}}})).then(() => true)"
    )
    put_on(browser, "light")
    driver.get("about:blank")  # a page that differs only in its fragment would not load again
    driver.get(browser.url(page))
    wait(lambda: driver.execute_script("return document.documentElement.lang") == language, "the language")
    if "report/" in page or "desks/" in page:
        wait(lambda: driver.execute_script("return document.documentElement.dataset.ready") == "yes", "the page")


def choose(browser: Chromium, situation: Situation) -> None:
    """What a person chooses on the report page, until the first desk of the answer is there."""
    driver = browser.driver
    for css, value in zip(("harm", "role", "wish"), situation, strict=True):
        Select(driver.find_element(By.ID, css)).select_by_value(value)
    wait(lambda: driver.find_elements(By.CSS_SELECTOR, "[data-desk]"), "the desks")


def assert_no_flaw(browser: Chromium, what: str) -> None:
    """The page as it is, in both themes."""
    put_on(browser, "light")
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", NARROW)
    sideways = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert browser.driver.execute_script(sideways) == 0, what
    browser.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    assert axe.violations(browser.driver) == [], what

    put_on(browser, "dark")  # nothing but colours changes with it
    assert axe.colours(browser.driver) == [], what
    axe.whole(browser.driver)


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("page", PAGES)
def test_no_page_is_cut_off_at_400_percent_or_has_an_axe_violation_in_either_theme(
    browser: Chromium, page: str, language: str
) -> None:
    path, situations = PAGES[page]
    show(browser, path, language)
    if "#panel" not in path:
        assert_no_flaw(browser, "as it opens")
    for situation in situations:
        choose(browser, situation)
        assert_no_flaw(browser, " ".join(situation))
    if page == "options":
        keep_details(browser)
        browser.driver.refresh()
        value = "return document.querySelector('#about-email').value"
        wait(lambda: browser.driver.execute_script(value), "the details")
        assert_no_flaw(browser, "with the person's own details")


@pytest.mark.parametrize("language", ["ja", "en"])
def test_leaving_and_the_menu_are_each_under_their_own_pointer_however_little_fits(
    browser: Chromium, language: str
) -> None:
    show(browser, "report/index.html#tab", language)
    reached = (
        "return ['#exit', '.menu summary'].filter(css => { const e = document.querySelector(css),"
        " r = e.getBoundingClientRect();"
        " return !e.contains(document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2)) })"
    )
    for width, height in (
        (640, 360),
        (844, 340),
        (320, 180),
        (240, 360),
    ):  # 200 %, a phone on its side, 400 %, a sidebar
        screen = {**NARROW, "width": width, "height": height}
        browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
        assert browser.driver.execute_script(reached) == [], f"{width} x {height}"
    browser.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_in_a_narrow_sidebar_what_is_chosen_takes_a_line_and_the_others_a_press(browser: Chromium) -> None:
    show(browser, "report/index.html#tab", "en")
    driver = browser.driver
    driver.execute_script(
        "const e = document.querySelector('#harm'); e.value = 'privacy'; e.dispatchEvent(new Event('change'))"
    )

    def chips() -> list[str]:
        shown = "[...document.querySelectorAll('#chips label')].filter(e => e.checkVisibility())"
        found: list[str] = driver.execute_script(f"return {shown}.map(e => e.querySelector('input').value)")
        return found

    wide = wait(lambda: found if len(found := chips()) > 2 else None, "the answer")
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {**NARROW, "width": 240, "height": 700})
    chosen = driver.execute_script("return ['#role', '#wish'].map(css => document.querySelector(css).value)")
    wait(lambda: chips() == chosen, "what is chosen alone")
    driver.execute_script("document.querySelector('#wish-chips button').click()")
    assert len(chips()) > 2
    assert driver.execute_script("return document.activeElement.name") == "wish-chip", "the first of the others"
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    wait(lambda: chips() == wide, "all of them again")


def test_a_text_that_is_hard_to_see_is_found_also_among_many_of_its_kind(browser: Chromium) -> None:
    show(browser, "welcome/index.html", "ja")
    browser.driver.execute_script("document.querySelector('[data-say=welcomeStep3More]').style.color = '#ccc'")

    assert [each.partition(":")[0] for each in axe.violations(browser.driver)] == ["color-contrast"]


def keep_details(browser: Chromium) -> None:
    """The person has saved their own name and address."""
    details = json.dumps({"about:me": OWN_DETAILS}, ensure_ascii=False)
    browser.in_worker(f"chrome.storage.local.set({details}).then(() => true)")


def flaws(page: Popup) -> list[str]:
    """What axe finds in a popup or a panel, in both themes; and whether it can be moved sideways. In
    やさしい日本語 also what is not read out, and not that the furigana of a button are no part of its name."""
    page.js("scrollTo(0, 0)")  # what lies under the header just now is no smaller for it
    found = axe.violations_in_both_themes(page)
    if page.js("document.documentElement.dataset.language") == "ja-easy":
        found = [each for each in found if "label-content-name-mismatch" not in each]
        found += [each for each in page.js(UNREAD) if each.strip("「」") not in POSTS]
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


# In やさしい日本語 stands what stands in Japanese, with furigana.
@pytest.mark.parametrize("language", ["en", "ja-easy"])
def test_neither_the_popup_on_a_post_nor_the_panel_beside_its_form_has_an_axe_violation(
    browser: Chromium, world: DesksAtHome, language: str
) -> None:
    popup = popup_on_thread(browser, language)
    popup.wait_for('[data-action="pick-post"]')
    assert flaws(popup) == [], "where no post is pointed at"

    popup = popup_on_a_link(browser, popup)
    popup.wait_for('[data-post="suggested"]')
    assert flaws(popup) == [], "where a post is suggested"

    popup = popup_on_thread(browser, language, "#text3")
    keep_details(browser)
    popup.wait_for('[data-post="certain"]')
    popup.choose("#harm", "csam")
    popup.wait_for("#url-only-line")
    popup.choose("#harm", "drugs")
    popup.wait_for('[data-action="capture-again"]')
    popup.wait_for("#disclosure")
    popup.click("#disclosure > summary")
    popup.wait_for("#disclosure input")
    assert flaws(popup) == [], "where the post is certain"

    choose_situation(popup, *HURT)
    popup.type("#notes", NOTES)
    popup.wait_for('[data-desk="bullying"] [data-action="open"]:enabled')
    popup.wait_for('[data-desk="bullying"] [data-about]')
    assert popup.js("innerWidth") <= 400
    assert flaws(popup) == [], "where the answer is"

    world.stand(BULLYING.form, BULLYING.looks_like)
    popup.click('[data-desk="bullying"] [data-action="open"]')
    panel = browser.panel()
    panel.wait_for('[data-form="filled"]')
    panel.wait_for("[data-needs]")
    panel.emulate("Emulation.setDeviceMetricsOverride", NARROW)
    assert flaws(panel) == [], "beside the filled form"


def popup_on_a_link(browser: Chromium, popup: Popup) -> Popup:
    """The popup again, after a right-click on a link of the same page, as the background keeps one."""
    here = browser.in_worker(
        "chrome.tabs.query({active: true}).then(([{id, windowId, url}]) => ({tabId: id, windowId, url}))"
    )
    url = here.pop("url")
    click = {"facts": {"url": LINK, "page_url": url}, "pointed": LINK_CLICKED}
    popup.close()
    waiting = json.dumps({"click": here | click | {"private": False, "practice": False, "shortened": False}})
    browser.in_worker(f"chrome.storage.session.set({waiting}).then(() => true)")
    browser.press_toolbar_button()
    return browser.popup()
