"""The main job in the real popup: harm, desks with reasons, draft, clipboard, form; and nothing written is lost."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.chromium import EXTENSION, Chromium, welcomed_profile
from tests.browser.display import Display
from tests.browser.popup import Popup
from tests.browser.servers import Site
from tests.browser.waiting import wait

IHC = '[data-desk="ihc"]'
FORM = "https://www.internethotline.jp/"
NOTES = "板の1番の投稿に、連絡先が書かれています。"


@pytest.fixture(scope="module")
def browser(display: Display) -> Iterator[Chromium]:
    """One browser for this file."""
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


def test_a_harm_leads_to_desks_in_order_each_with_why_and_what_it_is_accepted_as(popup: Popup) -> None:
    report_drugs(popup)

    desks = popup.js("[...document.querySelectorAll('[data-desk]')].map(e => e.dataset.desk)")
    assert desks[:2] == ["ihc", "safeline"]
    assert "警察" in popup.text(f"{IHC} .why")
    popup.wait_for(f"{IHC} .accepted")
    assert "当たる可能性があります" in popup.text(f"{IHC} .accepted")


def test_a_harm_is_found_by_a_word_that_people_use(popup: Popup) -> None:
    popup.type("#harm-search", "闇バイト")
    popup.wait_for("#harm-list [role=option]")

    popup.click("#harm-list [role=option]")

    popup.wait_for_value("#harm", "criminal_recruitment")


def test_copy_all_puts_the_whole_draft_on_the_clipboard(popup: Popup, display: Display, site: Site) -> None:
    report_drugs(popup)
    popup.type("#notes", NOTES)
    popup.wait_for(f"{IHC} [data-draft-field]")
    wait(lambda: popup.js(f"[...document.querySelectorAll('{IHC} textarea')].some(e => e.value.includes({NOTES!r}))"))

    popup.click(f'{IHC} [data-action="copy"]')

    wait(lambda: NOTES in display.clipboard(), "the notes on the clipboard")
    assert site.public_page("board.html") in display.clipboard()
    assert "違法です" not in display.clipboard()


def test_one_field_can_be_copied_alone(popup: Popup, display: Display, site: Site) -> None:
    report_drugs(popup)

    popup.click(f'{IHC} [data-action="copy-field"][data-field="url"]')

    display.wait_for_clipboard(site.public_page("board.html"))


def test_the_form_opens_beside_the_page_in_the_same_window_and_is_not_called_sent(
    popup: Popup, browser: Chromium
) -> None:
    report_drugs(popup)
    page = browser.shown("page", "http://keijiban.example")

    popup.click(f'{IHC} [data-action="open"]')

    form = browser.shown("page", FORM)
    assert browser.window_of(form) == browser.window_of(page)
    tabs = browser.in_worker("chrome.tabs.query({})")
    assert [(tab["index"], tab["active"]) for tab in tabs] == [(0, False), (1, True)]
    kept = browser.reports()
    assert [opened["desk"] for report in kept for opened in report["opened"]] == ["ihc"]


def test_the_panel_stays_beside_the_form_with_the_copy_button_of_each_field(
    popup: Popup, browser: Chromium, display: Display
) -> None:
    report_drugs(popup)
    popup.type("#notes", NOTES)
    popup.wait_for(f"{IHC} [data-draft-field]")
    fields = popup.js(f"[...document.querySelectorAll('{IHC} [data-draft-field]')].map(e => e.dataset.draftField)")

    popup.click(f'{IHC} [data-action="open"]')
    wait(lambda: browser.showing("page", FORM), "the form's tab")
    panel = browser.panel()

    companion = '[data-companion="ihc"]'
    panel.wait_for(companion)
    copies = panel.js(
        f"[...document.querySelectorAll('{companion} [data-action=copy-field]')].map(e => e.dataset.field)"
    )
    assert copies == fields
    holding_notes = panel.js(
        f"[...document.querySelectorAll('{companion} [data-draft-field]')]"
        f".find(e => e.querySelector('textarea').value.includes({NOTES!r})).dataset.draftField"
    )
    panel.click(f'{companion} [data-action="copy-field"][data-field="{holding_notes}"]')
    wait(lambda: NOTES in display.clipboard(), "the notes on the clipboard, copied beside the form")


def test_the_110_card_stands_first_and_the_form_waits_until_it_is_read(popup: Popup) -> None:
    open_buttons = "[...document.querySelectorAll('[data-action=open]')].filter(e => e.checkVisibility())"
    popup.choose("#harm", "threat")
    popup.wait_for('[data-danger="call"]')

    assert popup.js(
        "document.querySelector('[data-danger=call]').getBoundingClientRect().bottom <="
        "document.querySelector('#post').getBoundingClientRect().top"
    )
    assert popup.js(f"{open_buttons}.length > 0 && {open_buttons}.every(e => e.disabled)")

    popup.click('[data-answer="acknowledged"]')

    wait(lambda: popup.js(f"{open_buttons}.some(e => !e.disabled)"), "a form that may be opened")


def test_a_url_only_harm_drops_the_quote_for_good(popup: Popup, browser: Chromium) -> None:
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


def test_notes_survive_the_popup_closing_at_once_and_the_worker_dying(popup: Popup, browser: Chromium) -> None:
    popup.choose("#harm", "drugs")
    popup.type("#notes", "消えてはいけない文です。")
    popup.close()
    browser.stop_worker()

    browser.press_toolbar_button()

    again = browser.popup()
    assert again.value("#notes") == "消えてはいけない文です。"
    assert again.value("#harm") == "drugs"


def test_notes_survive_a_restart_of_the_browser(site: Site, tmp_path: Path) -> None:
    profile = tmp_path / "p"
    shutil.copytree(welcomed_profile(EXTENSION), profile)
    browser = Chromium(profile=profile)
    try:
        browser.driver.get(site.public_page("board.html"))
        browser.press_toolbar_button()
        popup = browser.popup()
        popup.choose("#harm", "privacy")
        popup.type("#notes", "再起動しても残る文です。")
        popup.close()
    finally:
        browser.close()

    browser = Chromium(profile=profile)
    try:
        browser.driver.get(site.public_page("board.html"))
        browser.press_toolbar_button()
        popup = browser.popup()
        assert popup.value("#notes") == "再起動しても残る文です。"
        assert popup.value("#harm") == "privacy"
    finally:
        browser.close()


def test_forgetting_clears_the_report_and_can_be_undone(popup: Popup, browser: Chromium) -> None:
    popup.choose("#harm", "drugs")
    popup.type("#notes", "もう要らない通報です。")
    popup.click('[data-action="forget"]')

    wait(lambda: "もう要らない通報です。" not in everything_kept(browser), "the report to be forgotten")
    popup.wait_for('[data-action="undo"]')
    popup.click('[data-action="undo"]')
    wait(lambda: "もう要らない通報です。" in everything_kept(browser), "the report to come back")
    popup.wait_for_value("#notes", "もう要らない通報です。")


def test_done_clears_the_report(popup: Popup, browser: Chromium) -> None:
    report_drugs(popup)
    popup.type("#notes", "もう終わった通報です。")
    popup.click(f'{IHC} [data-action="open"]')
    panel = browser.panel()
    panel.wait_for('[data-companion="ihc"] [data-action="done"]')

    panel.click('[data-companion="ihc"] [data-action="done"]')

    wait(lambda: "もう終わった通報です。" not in everything_kept(browser), "the report to be cleared")


def test_quick_exit_clears_everything_and_leaves_the_page(popup: Popup, browser: Chromium) -> None:
    popup.choose("#harm", "drugs")
    popup.type("#notes", "見られたくない文です。")
    popup.wait_for("[data-desk]")  # the popup grows with its answer; a press meanwhile may go past it

    popup.click('[data-action="exit"]')

    wait(lambda: browser.showing("page", "https://www.jma.go.jp/"), "the harmless page")
    assert browser.showing("page", "http://keijiban.example") == []
    wait(lambda: not browser.popup_is_open(), "the popup to close")
    # Nobody who wants to leave is kept waiting for a slow disk: it may still be erasing when the page has gone.
    words = ("見られたくない文です。", "board.html", "drugs")
    wait(lambda: not any(word in everything_kept(browser) for word in words), "everything to be erased")


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
