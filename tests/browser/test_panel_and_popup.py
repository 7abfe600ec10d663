"""The panel lies open and the person right-clicks: the panel takes the click, nothing covers it, and it goes on with
what was chosen for the post before."""

from collections.abc import Iterator

import pytest

from tests.browser.addresses import Addresses
from tests.browser.chromium import PAGE, Chromium
from tests.browser.devtools import JavaScriptError, PageGoneError
from tests.browser.display import Display
from tests.browser.firefox import Firefox
from tests.browser.firefox_question import ASKED, answer
from tests.browser.firefox_view import ExtensionView
from tests.browser.hotline import FORM, IHC, NOTES, allowed, report_drugs
from tests.browser.popup import Popup
from tests.browser.servers import PAGES
from tests.browser.tunnel import trust_every_certificate, tunnel
from tests.browser.waiting import wait

THREAD = "https://keijiban.example/thread/2"
POST = f"{THREAD}#res"
TAKEN = '[data-post="certain"]'


@pytest.fixture(scope="module")
def browser(addresses: Addresses, display: Display) -> Iterator[Chromium]:
    """One browser for this file, in which the person has allowed the desk's form before; a thread stands there."""
    addresses.put(THREAD, (PAGES / "thread.html").read_bytes())
    with allowed(addresses, display=display) as opened:
        yield opened


@pytest.fixture
def thread(browser: Chromium) -> Iterator[Chromium]:
    """The thread in front, and no report left from before."""
    browser.driver.get(THREAD)
    yield browser
    browser.close_menu()
    browser.start_over()


@pytest.fixture
def panel(thread: Chromium) -> Popup:
    """The panel with the first post, which was taken to a desk; the thread is in front again."""
    popup = thread.choose_in_menu("#text1", PAGE)
    popup.wait_for(TAKEN)
    report_drugs(popup)
    popup.click(f'{IHC} [data-action="open"]')
    beside = thread.panel()
    beside.wait_for('[data-companion="ihc"]')
    wait(lambda: thread.showing("page", FORM), "the form's tab")
    here = thread.driver.current_window_handle
    thread.devtools.send("Target.activateTarget", {"targetId": here})
    wait(lambda: not thread.driver.execute_script("return document.hidden"), "the thread in front")
    wait_until_still(thread)
    return beside


def wait_until_still(thread: Chromium) -> None:
    """Until the panel has come in beside the page: while it does, the posts move away from the pointer."""
    widths: list[int] = []

    def stands() -> bool:
        widths.append(thread.driver.execute_script("return innerWidth"))
        return len(widths) > 10 and len(set(widths[-10:])) == 1

    wait(stands, "the page to keep its width", step=0.05)


def numbers(browser: Chromium) -> list[str]:
    """The numbers of the posts of the reports that are kept."""
    return sorted(each["report"]["post"]["number"] for each in browser.reports())


def shows_alone(panel: Popup, thread: Chromium, number: int, notes: str) -> None:
    """The panel shows that post, and no popup covers it."""
    panel.wait_for_value("#url", f"{POST}{number}")
    panel.wait_for_value("#notes", notes)
    panel.wait_for(TAKEN)
    assert not thread.popup_is_open()


def speaks(panel: Popup, language: str) -> bool:
    """Whether the panel is there in this language; while it is opened anew it is not."""
    try:
        return bool(panel.js("document.documentElement.lang") == language)
    except (JavaScriptError, PageGoneError):
        return False


def test_the_same_post_again_is_the_same_report(panel: Popup, thread: Chromium) -> None:
    thread.press_in_menu("#text1", PAGE)

    panel.wait_for('[data-companion="ihc"]')
    shows_alone(panel, thread, 1, NOTES)
    wait(lambda: numbers(thread) == ["1"], "the report that was begun to become the one of this post")

    thread.speak("en")  # as the options page does, in another tab
    wait(lambda: speaks(panel, "en"), "the open panel to speak English")
    shows_alone(panel, thread, 1, NOTES)


def test_another_post_is_another_report_and_the_first_one_is_kept(panel: Popup, thread: Chromium) -> None:
    thread.press_in_menu("#text2", PAGE)

    shows_alone(panel, thread, 2, "")
    assert numbers(thread) == ["1", "2"]


def test_the_next_post_of_a_series_takes_two_actions(panel: Popup, thread: Chromium) -> None:
    panel.click('[data-companion="ihc"] [data-action="done"]')  # the report goes, and the series goes on
    panel.wait_for('[data-asks] [data-action="sent"]')
    assert panel.js("document.querySelectorAll('[data-ask]').length") == 1, "whether it was sent is asked once"
    wait(lambda: numbers(thread) == [], "the finished report to go")
    wait_until_still(thread)

    thread.press_in_menu("#text2", PAGE)  # the first

    shows_alone(panel, thread, 2, "")
    panel.wait_for_value("#harm", "drugs")
    panel.wait_for("#series-line")
    assert [panel.value(css) for css in ("#role", "#wish")] == ["witness", "takedown"]
    panel.wait_for(f'{IHC} [data-action="open"]:enabled')
    assert panel.js(
        "(box => box.top >= 0 && box.bottom <= innerHeight && scrollY === 0)"
        f"(document.querySelector('{IHC} [data-action=open]').getBoundingClientRect())"
    )
    below = "document.querySelector('#answer').compareDocumentPosition(document.querySelector('[data-ask]')) & 4"
    assert panel.js(below), "what is asked of the last post stands below the answer to this one"
    forms = len(thread.showing("page", FORM))
    panel.click(f'{IHC} [data-action="open"]')  # the second

    wait(lambda: len(thread.showing("page", FORM)) > forms, "the second form")
    panel.wait_for('[data-companion="ihc"]')


def shows(view: ExtensionView, css: str, value: str) -> None:
    """Until a control of Firefox's popup or sidebar holds exactly this."""
    wait(lambda: view.js(f"view?.document.querySelector('{css}')?.value") == value, f"{css} to hold {value!r}")


def hide_popup(firefox: Firefox) -> None:
    """As presses beside it do: one that comes while it is still opening is not heard."""
    hide = "(shown => (shown?.closest('panel').hidePopup(), shown === null))"
    shown = "document.querySelector('.webextension-popup-browser')"
    wait(lambda: firefox.js(firefox.window, f"{hide}({shown})"), "the popup to go", step=0.2)


def test_the_open_panel_takes_each_click_in_firefox_too(addresses: Addresses) -> None:
    addresses.put(THREAD, (PAGES / "thread.html").read_bytes())
    with tunnel(addresses) as preferences:
        firefox = Firefox(preferences=preferences)
        try:
            trust_every_certificate(firefox)
            tab = firefox.tab(THREAD)
            firefox.choose_in_menu(tab, "#text1")
            popup = firefox.popup()
            popup.wait_for(TAKEN)
            for css, value in (("#harm", "drugs"), ("#role", "witness"), ("#wish", "takedown"), ("#notes", NOTES)):
                popup.write(css, value)
            popup.wait_for(f'{IHC} [data-action="open"]:enabled')
            popup.press(f'{IHC} [data-action="open"]')
            wait(lambda: firefox.js(firefox.window, ASKED), "the question")
            answer(firefox, "secondaryButton")
            panel = firefox.sidebar()
            panel.wait_for('[data-companion="ihc"]')

            hide_popup(firefox)
            # Each shows something else than the one before: what stands there already tells of no click.
            for number, notes in (("2", ""), ("1", NOTES), ("2", "")):
                firefox.choose_in_menu(tab, f"#text{number}")
                shows(panel, "#url", f"{POST}{number}")
                shows(panel, "#notes", notes)
                shows(panel, "#harm", "drugs")
                panel.wait_for(TAKEN)
                assert firefox.js(firefox.window, "document.querySelector('.webextension-popup-browser') === null")
        finally:
            firefox.close()
