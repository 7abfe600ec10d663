"""The hotline's form at its own address on this machine, and the report that is filled into it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.browser.addresses import Addresses
from tests.browser.chromium import EXTENSION, Chromium
from tests.browser.display import Display
from tests.browser.popup import Popup
from tests.browser.waiting import wait

IHC = '[data-desk="ihc"]'
FORM = "https://www.internethotline.jp/"
BULLYING = "https://www.saferinternet.or.jp/bullying/hibouform/"  # the form of another desk
BOARD = "http://keijiban.example/board/1"
NOTES = "板の1番の投稿に、連絡先が書かれています。"
PAGE = (Path(__file__).parent / "pages" / "report_form.html").read_bytes()
POSTS = "<!doctype html><title>テスト掲示板</title><p>1番の投稿です。</p>".encode()


@contextmanager
def allowed(addresses: Addresses, extension: Path = EXTENSION, display: Display | None = None) -> Iterator[Chromium]:
    """A browser in which the person has allowed the desk's form before."""
    opened = Chromium(extension, display, flags=addresses.flags)
    opened.driver.get("chrome://extensions")
    opened.driver.execute_script(
        "return chrome.developerPrivate.addHostPermission(arguments[0], arguments[1])", opened.id, f"{FORM}*"
    )
    try:
        yield opened
    finally:
        opened.close()


def report_post(browser: Chromium, addresses: Addresses) -> Popup:
    """The popup on a post, with a draft for the desk, whose form waits at its address."""
    addresses.put(BOARD, POSTS)
    browser.driver.get(BOARD)
    browser.press_toolbar_button()
    popup = browser.popup()
    report_drugs(popup)
    addresses.put(FORM, PAGE)
    return popup


def report_drugs(popup: Popup) -> None:
    """A draft for the hotline with the person's notes in it."""
    popup.choose("#harm", "drugs")
    popup.choose("#role", "witness")
    popup.choose("#wish", "takedown")
    popup.type("#notes", NOTES)
    popup.wait_for(f"{IHC} [data-draft-field]")
    wait(lambda: NOTES in popup.js(f"[...document.querySelectorAll('{IHC} textarea')].map(e => e.value).join()"))


def filled(popup: Popup, browser: Chromium) -> Popup:
    """Press the button that opens and fills; the panel beside the form."""
    popup.click(f'{IHC} [data-action="open"]')
    panel = browser.panel()
    panel.wait_for('[data-form="filled"]')
    return panel


def rehearse(browser: Chromium) -> Popup:
    """The popup on the practice board, with a draft for its desk."""
    browser.driver.get(browser.url("practice/thread.html"))
    browser.press_toolbar_button()
    popup = browser.popup()
    report_drugs(popup)
    popup.wait_for("#practice-line")
    return popup


def over_form(browser: Chromium, addresses: Addresses, desk: str, form: str) -> Popup:
    """The popup over a desk's form, which is the page in front: no other permission is needed to fill it."""
    addresses.put(form, PAGE)
    browser.driver.get(form)
    browser.press_toolbar_button()
    over = browser.popup()
    over.wait_for(fill_of(desk))
    return over


def fill_in_front(over: Popup, desk: str) -> None:
    """Press the button of the popup that fills the page in front."""
    over.click(fill_of(desk))
    over.wait_for('[data-form="filled"]')


def fill_of(desk: str) -> str:
    """The button that fills the desk's form."""
    return f'[data-companion="{desk}"] [data-action="fill"]'


def form_value(browser: Chromium, css: str) -> str:
    """What a control of the desk's form holds."""
    value: str = form_js(browser, f"document.querySelector('{css}')?.value ?? ''")
    return value


def form_js(browser: Chromium, expression: str) -> Any:
    """The value of an expression in the desk's page."""
    target = browser.shown("page", FORM)
    session = browser.devtools.attach(target["targetId"])
    try:
        return browser.devtools.evaluate(session, expression)
    finally:
        browser.devtools.send("Target.detachFromTarget", {"sessionId": session})
