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
