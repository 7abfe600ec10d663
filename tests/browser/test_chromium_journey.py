"""The main job in the real popup: harm, desks with reasons, draft, clipboard, form; and nothing written is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.chromium import Chromium, Popup
from tests.browser.display import Display
from tests.browser.servers import Site
from tests.browser.waiting import wait

IHC = '[data-desk="ihc"]'


@pytest.fixture
def popup(chromium_on_screen: Chromium, site: Site) -> Iterator[Popup]:
    """The popup on a post of the board."""
    chromium_on_screen.driver.get(site.page("board.html"))
    chromium_on_screen.press_toolbar_button()
    yield chromium_on_screen.popup()


def report_drugs(popup: Popup) -> None:
    """A witness wants a post about drugs taken down."""
    popup.choose("#harm", "drugs")
    popup.choose("#role", "witness")
    popup.choose("#wish", "takedown")
    popup.wait_for(IHC)


def test_a_harm_leads_to_desks_in_order_each_with_why_and_what_it_is_accepted_as(popup: Popup) -> None:
    report_drugs(popup)

    desks = popup.js("[...document.querySelectorAll('[data-desk]')].map(e => e.dataset.desk)")
    assert desks[:2] == ["ihc", "safeline"]
    assert "警察" in popup.text(IHC)
    assert "当たる可能性があります" in popup.text(IHC)


def test_copy_all_puts_the_whole_draft_on_the_clipboard(popup: Popup, display: Display, site: Site) -> None:
    report_drugs(popup)
    popup.type("#notes", "板の1番の投稿に、連絡先が書かれています。")
    wait(lambda: "連絡先が書かれています" in popup.js("document.body.innerHTML") or None, "the notes in the draft")

    popup.click(f'{IHC} [data-action="copy"]')

    wait(lambda: site.page("board.html") in display.clipboard(), "the address on the clipboard")
    assert "連絡先が書かれています" in display.clipboard()
    assert "違法です" not in display.clipboard()


def test_one_field_can_be_copied_alone(popup: Popup, display: Display, site: Site) -> None:
    report_drugs(popup)

    popup.click(f'{IHC} [data-action="copy-field"][data-field="url"]')

    display.wait_for_clipboard(site.page("board.html"))


def test_the_form_opens_beside_the_page_in_the_same_window_and_is_not_called_sent(
    popup: Popup, chromium_on_screen: Chromium
) -> None:
    report_drugs(popup)
    before = chromium_on_screen.in_worker("chrome.tabs.query({active: true}).then(([tab]) => tab.windowId)")

    popup.click(f'{IHC} [data-action="open"]')

    def opened() -> list[list[int]]:
        found: list[list[int]] = chromium_on_screen.in_worker(
            "chrome.tabs.query({}).then(tabs => tabs.map(t => [t.windowId, t.index, (t.pendingUrl || t.url)])"
            ".filter(t => String(t[2]).startsWith('https://www.internethotline.jp/')))"
        )
        return found

    tab = wait(opened, "the form's tab")[0]
    assert tab[0] == before
    assert tab[1] == 1  # next to the page
    kept = chromium_on_screen.in_worker(
        "chrome.storage.local.get(null).then(all => Object.entries(all).filter(([k]) => k.startsWith('report:'))"
        ".flatMap(([, v]) => v.opened.map(o => o.desk)))"
    )
    assert kept == ["ihc"]


def test_the_110_card_stands_first_and_the_form_waits_until_it_is_read(popup: Popup) -> None:
    popup.choose("#harm", "threat")
    popup.wait_for('[data-danger="call"]')

    first = popup.js("document.querySelector('[data-danger], [data-desk], #harm').matches('[data-danger=\"call\"]')")
    assert first
    assert popup.js(
        "[...document.querySelectorAll('[data-action=open]')].every(e => e.disabled || e.ariaDisabled === 'true')"
    )


def test_a_url_only_harm_drops_the_quote_for_good(popup: Popup) -> None:
    popup.type("#quote", "ページの文")
    popup.choose("#harm", "csam")
    wait(lambda: popup.js("(document.querySelector('#quote')?.value ?? '') === ''"), "the quote to go")

    popup.choose("#harm", "drugs")

    assert popup.value("#quote") == ""


def test_notes_survive_the_popup_closing_and_the_worker_dying(
    popup: Popup, chromium_on_screen: Chromium, site: Site
) -> None:
    popup.choose("#harm", "drugs")
    popup.type("#notes", "消えてはいけない文です。")
    popup.close()
    chromium_on_screen.stop_worker()

    chromium_on_screen.press_toolbar_button()

    again = chromium_on_screen.popup()
    assert again.value("#notes") == "消えてはいけない文です。"
    assert again.value("#harm") == "drugs"


def test_notes_survive_a_restart_of_the_browser(site: Site, tmp_path_factory: pytest.TempPathFactory) -> None:
    profile: Path = tmp_path_factory.mktemp("p")
    browser = Chromium(profile=profile)
    try:
        browser.driver.get(site.page("board.html"))
        browser.press_toolbar_button()
        popup = browser.popup()
        popup.choose("#harm", "privacy")
        popup.type("#notes", "再起動しても残る文です。")
        popup.close()
    finally:
        browser.close()

    browser = Chromium(profile=profile)
    try:
        browser.driver.get(site.page("board.html"))
        browser.press_toolbar_button()
        popup = browser.popup()
        assert popup.value("#notes") == "再起動しても残る文です。"
        assert popup.value("#harm") == "privacy"
    finally:
        browser.close()


def test_done_clears_the_report_and_can_be_undone(popup: Popup, chromium_on_screen: Chromium) -> None:
    popup.choose("#harm", "drugs")
    popup.type("#notes", "もう終わった通報です。")
    popup.click('[data-action="forget"]')

    def kept() -> bool:
        found: bool = chromium_on_screen.in_worker(
            "chrome.storage.local.get(null).then(all => JSON.stringify(all).includes('もう終わった通報です。'))"
        )
        return found

    wait(lambda: not kept(), "the report to be forgotten")
    popup.wait_for('[data-action="undo"]')
    popup.click('[data-action="undo"]')
    wait(kept, "the report to come back")


def test_quick_exit_clears_everything_and_leaves_the_page(popup: Popup, chromium_on_screen: Chromium) -> None:
    popup.choose("#harm", "drugs")
    popup.type("#notes", "見られたくない文です。")

    popup.click('[data-action="exit"]')

    wait(
        lambda: chromium_on_screen.in_worker(
            "chrome.tabs.query({}).then(tabs => tabs.some(t => (t.pendingUrl || t.url).startsWith('https://www.jma.go.jp/')))"
        ),
        "the harmless page",
    )
    left = chromium_on_screen.in_worker(
        "Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]).then(JSON.stringify)"
    )
    assert "見られたくない文です。" not in left
    assert "board.html" not in left
