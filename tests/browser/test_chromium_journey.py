"""The main job in the real popup: harm, desks with reasons, draft, clipboard, form; and nothing written is lost."""

import json
from collections.abc import Iterator

import pytest

from tests.browser.chromium import Chromium
from tests.browser.display import Display
from tests.browser.hotline import FORM, IHC, NOTES
from tests.browser.popup import Popup
from tests.browser.servers import Site
from tests.browser.waiting import wait


@pytest.fixture(scope="module")
def browser(display: Display) -> Iterator[Chromium]:
    """One browser for this file, in whose window a panel opens beside the page."""
    opened = Chromium(display=display)
    yield opened
    opened.close()


@pytest.fixture
def popup(browser: Chromium, site: Site) -> Iterator[Popup]:
    """The popup on a post of the board, with nothing kept from before."""
    browser.driver.get(site.public_page("board.html"))
    browser.press_toolbar_button()
    yield browser.popup()
    browser.start_over()


def report_drugs(popup: Popup) -> None:
    """A witness wants a post about drugs taken down, and nobody is in danger."""
    popup.choose("#harm", "drugs")
    popup.choose("#role", "witness")
    popup.choose("#wish", "takedown")
    popup.wait_for(IHC)


def everything_kept(browser: Chromium) -> str:
    """On disk and in memory."""
    return json.dumps([browser.kept("local"), browser.kept("session")], ensure_ascii=False)


def test_from_a_word_to_desks_a_copied_draft_the_form_with_its_panel_and_done(
    popup: Popup, browser: Chromium, display: Display, site: Site
) -> None:
    popup.type("#harm-search", "闇バイト")
    popup.wait_for("#harm-list [role=option]")
    popup.click("#harm-list [role=option]")
    popup.wait_for_value("#harm", "criminal_recruitment")

    report_drugs(popup)
    desks = popup.js("[...document.querySelectorAll('[data-desk]')].map(e => e.dataset.desk)")
    assert desks[:2] == ["ihc", "safeline"]
    assert "警察" in popup.text(f"{IHC} .why")
    popup.wait_for(f"{IHC} .accepted")
    assert "当たる可能性があります" in popup.text(f"{IHC} .accepted")

    copy_one_field_and_the_whole_draft(popup, display, site.public_page("board.html"))
    fields = popup.js(f"[...document.querySelectorAll('{IHC} [data-draft-field]')].map(e => e.dataset.draftField)")
    panel = open_beside_the_page(popup, browser)
    assert copies_beside_the_form(panel) == sorted(fields), "each field with a button; here they stand as in the form"
    copy_the_notes(panel, display)

    panel.wait_for('[data-companion="ihc"] [data-action="done"]')
    panel.click('[data-companion="ihc"] [data-action="done"]')
    wait(lambda: NOTES not in everything_kept(browser), "the report to be cleared")


def copy_one_field_and_the_whole_draft(popup: Popup, display: Display, address: str) -> None:
    popup.click(f'{IHC} [data-action="copy-field"][data-field="url"]')
    display.wait_for_clipboard(address)

    popup.type("#notes", NOTES)
    popup.wait_for(f"{IHC} [data-draft-field]")
    wait(lambda: popup.js(f"[...document.querySelectorAll('{IHC} textarea')].some(e => e.value.includes({NOTES!r}))"))
    popup.click(f'{IHC} [data-action="copy"]')
    wait(lambda: NOTES in display.clipboard(), "the notes on the clipboard")
    assert address in display.clipboard()
    assert "違法です" not in display.clipboard()
    display.copy("")


def open_beside_the_page(popup: Popup, browser: Chromium) -> Popup:
    """The form's tab stands next to the page, in its window, and opened is not called sent; the panel beside it."""
    page = browser.shown("page", "http://keijiban.example")
    popup.click(f'{IHC} [data-action="open"]')
    form = browser.shown("page", FORM)
    assert browser.window_of(form) == browser.window_of(page)
    tabs = browser.in_worker("chrome.tabs.query({})")
    assert [(tab["index"], tab["active"]) for tab in tabs] == [(0, False), (1, True)]
    assert [opened["desk"] for report in browser.reports() for opened in report["opened"]] == ["ihc"]
    panel = browser.panel()
    panel.wait_for('[data-companion="ihc"]')
    return panel


def copies_beside_the_form(panel: Popup) -> list[str]:
    copies = "[...document.querySelectorAll('[data-companion=ihc] [data-action=copy-field]')]"
    return sorted(panel.js(f"{copies}.map(e => e.dataset.field)"))


def copy_the_notes(panel: Popup, display: Display) -> None:
    companion = '[data-companion="ihc"]'
    holding_notes = panel.js(
        f"[...document.querySelectorAll('{companion} [data-draft-field]')]"
        f".find(e => e.querySelector('textarea').value.includes({NOTES!r})).dataset.draftField"
    )
    panel.click(f'{companion} [data-action="copy-field"][data-field="{holding_notes}"]')
    wait(lambda: NOTES in display.clipboard(), "the notes on the clipboard, copied beside the form")


@pytest.mark.parametrize("on", ['[data-answer="acknowledged"]', '.signpost.card [data-action="pass-by"]'])
def test_the_110_card_stands_first_and_the_form_waits_until_it_is_read(popup: Popup, on: str) -> None:
    open_buttons = "[...document.querySelectorAll('[data-action=open]')].filter(e => e.checkVisibility())"
    popup.choose("#harm", "threat")
    popup.wait_for('[data-danger="call"]')

    assert popup.js(
        "document.querySelector('[data-danger=call]').getBoundingClientRect().bottom <="
        "document.querySelector('#post').getBoundingClientRect().top"
    )
    assert popup.js(f"{open_buttons}.length > 0 && {open_buttons}.every(e => e.disabled)")

    popup.click(on)

    wait(lambda: popup.js(f"{open_buttons}.some(e => !e.disabled)"), "a form that may be opened")
    assert popup.js("document.activeElement !== document.body"), "whoever uses keys goes on from there"


def test_the_pages_words_go_for_good_the_persons_survive_a_closed_popup_and_leaving_takes_all(
    popup: Popup, browser: Chromium
) -> None:
    popup.open_details()
    popup.type("#fact-quote", "ページの文")
    wait(lambda: "ページの文" in everything_kept(browser), "the quote to be kept")
    popup.choose("#harm", "csam")
    popup.wait_for("#url-only-line")
    wait(lambda: "ページの文" not in everything_kept(browser), "the quote to go")
    popup.choose("#harm", "drugs")
    popup.wait_for(IHC)
    assert popup.value("#fact-quote") == ""
    assert "ページの文" not in popup.js("document.body.innerText")

    popup.type("#notes", "消えてはいけない文です。")
    popup.close()  # at once
    browser.stop_worker()
    browser.press_toolbar_button()
    again = browser.popup()
    assert again.value("#notes") == "消えてはいけない文です。"
    assert again.value("#harm") == "drugs"

    again.wait_for("[data-desk]")  # the popup grows with its answer; a press meanwhile may go past it
    again.click('[data-action="exit"]')
    wait(lambda: browser.showing("page", "https://www.jma.go.jp/"), "the harmless page")
    assert browser.showing("page", "http://keijiban.example") == []
    wait(lambda: not browser.popup_is_open(), "the popup to close")
    # Nobody who wants to leave is kept waiting for a slow disk: it may still be erasing when the page has gone.
    words = ("消えてはいけない文です。", "board.html", "drugs")
    wait(lambda: not any(word in everything_kept(browser) for word in words), "everything to be erased")


def test_forgetting_clears_the_report_and_can_be_undone(popup: Popup, browser: Chromium) -> None:
    popup.choose("#harm", "drugs")
    popup.type("#notes", "もう要らない通報です。")
    popup.click('[data-action="forget"]')

    wait(lambda: "もう要らない通報です。" not in everything_kept(browser), "the report to be forgotten")
    popup.wait_for('[data-action="undo"]')
    popup.click('[data-action="undo"]')
    wait(lambda: "もう要らない通報です。" in everything_kept(browser), "the report to come back")
    popup.wait_for_value("#notes", "もう要らない通報です。")


def test_after_the_extension_was_renewed_the_next_popup_says_once_that_the_words_are_kept(
    browser: Chromium, site: Site
) -> None:
    browser.driver.get(site.public_page("board.html"))
    browser.press_toolbar_button()
    first = browser.popup()
    first.type("#notes", NOTES)
    wait(lambda: browser.reports(), "the report to be kept")
    first.close()
    # What the background does when the browser tells it of the renewal.
    browser.in_worker("chrome.storage.session.set({ renewed: true }).then(() => true)")

    browser.press_toolbar_button()
    popup = browser.popup()

    wait(lambda: "拡張機能が新しくなり" in popup.text("#undo-line"), "the word about it")
    assert popup.value("#notes") == NOTES
    popup.close()
    assert "renewed" not in browser.kept("session")
    browser.start_over()
