"""The same journey in Firefox: native menu, real popup, draft, clipboard, form; and nothing written is lost."""

from collections.abc import Iterator

import pytest

from tests.browser.firefox import Firefox
from tests.browser.servers import Site
from tests.browser.waiting import wait

IHC = '[data-desk="ihc"]'
REPORTS = "browser.storage.local.get(null).then(all => JSON.stringify(all))"


@pytest.fixture(scope="module")
def browser() -> Iterator[Firefox]:
    """One browser for this file."""
    opened = Firefox()
    yield opened
    opened.close()


@pytest.fixture
def board(browser: Firefox, site: Site) -> Iterator[str]:
    """A tab with the board in front, and no report left from before."""
    browser.js(
        browser.extension_tab(),
        "Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]).then(() => true)",
    )
    tab = browser.tab(site.page("board.html"))
    yield tab
    browser.command("browsingContext.close", {"context": tab})


@pytest.mark.parametrize(
    ("css", "address"),
    [
        pytest.param("#plain", "board.html", id="on the page: the page's address"),
        pytest.param("#link", "post/2?id=7&utm_source=test", id="on a link: the link's address"),
        pytest.param("#image", "board.html", id="on an image: the page's address"),
        pytest.param("#frame", "embedded.html", id="in a frame: the frame's address"),
    ],
)
def test_our_entry_of_the_native_menu_opens_the_popup_on_what_was_clicked(
    browser: Firefox, board: str, site: Site, css: str, address: str
) -> None:
    browser.choose_in_menu(board, css)

    popup = browser.popup()

    assert popup.value("#url") == site.page(address)
    popup.close()


def test_from_the_menu_to_the_copied_draft_and_the_opened_form(browser: Firefox, board: str, site: Site) -> None:
    browser.js(board, "(getSelection().selectAllChildren(document.querySelector('#text')), true)")
    browser.choose_in_menu(board, "#text")
    popup = browser.popup()
    assert popup.value("#quote") == "1番の投稿です。選ばれることになる文。"

    popup.choose("#harm", "drugs")
    popup.choose("#role", "witness")
    popup.choose("#wish", "takedown")
    popup.write("#notes", "板の1番の投稿です。")
    popup.wait_for(IHC)
    wait(
        lambda: popup.js(
            f"[...view.document.querySelectorAll('{IHC} textarea')].some(e => e.value.includes('板の1番の投稿です。'))"
        ),
        "the notes in the draft",
    )
    popup.click(f'{IHC} [data-action="copy"]')
    wait(lambda: site.page("board.html") in browser.clipboard(), "the draft on the clipboard")
    assert "板の1番の投稿です。" in browser.clipboard()

    popup.click(f'{IHC} [data-action="open"]')
    wait(
        lambda: (
            [t for t in browser.tabs() if t["url"].startswith("https://www.internethotline.jp/")]
            or browser.js(
                browser.extension_tab(),
                "browser.tabs.query({}).then(tabs => tabs.some(t => t.url.startsWith('https://www.internethotline.jp/')))",
            )
        ),
        "the form's tab",
    )


def test_notes_survive_the_popup_closing_and_the_background_ending(browser: Firefox, board: str, site: Site) -> None:
    browser.choose_in_menu(board, "#plain")
    popup = browser.popup()
    popup.choose("#harm", "privacy")
    popup.write("#notes", "消えてはいけない文です。")
    wait(lambda: "消えてはいけない文です。" in browser.js(browser.extension_tab(), REPORTS), "the notes to be kept")
    popup.close()
    browser.stop_background()

    browser.choose_in_menu(board, "#plain")

    again = browser.popup()
    assert again.value("#notes") == "消えてはいけない文です。"
    assert again.value("#harm") == "privacy"
    again.close()


def test_a_hostile_title_stays_text(browser: Firefox, board: str, site: Site) -> None:
    browser.go(board, site.page("hostile.html"))
    browser.choose_in_menu(board, "#selection")
    popup = browser.popup()
    popup.choose("#harm", "defamation")
    popup.choose("#role", "victim")
    wait(lambda: popup.js("view.document.querySelectorAll('[data-desk]').length > 1"), "the desks")

    assert popup.value("#title").startswith("<img src=x onerror=")
    assert popup.js("view.document.querySelectorAll('img').length") == 0
    popup.close()


def test_a_private_window_keeps_the_report_in_memory_only(site: Site) -> None:
    browser = Firefox(private_allowed=True)
    try:
        tab = browser.extension_tab()
        browser.js(
            tab, f"browser.windows.create({{incognito: true, url: {site.page('board.html')!r}}}).then(() => true)"
        )
        board = wait(lambda: [t for t in browser.tabs() if t["url"].endswith("board.html")], "the private window")[0]
        wait(
            lambda: browser.js(
                board["context"], "document.readyState === 'complete' && !!document.querySelector('#plain')"
            ),
            "the page in the private window",
        )
        browser.js(
            tab,
            "browser.windows.getAll().then(all => browser.action.openPopup({windowId: all.find(w => w.incognito).id}))"
            ".then(() => true)",
        )
        popup = browser.popup()
        popup.choose("#harm", "privacy")
        popup.write("#notes", "himitsu-no-memo-7f3a")
        session = "browser.storage.session.get(null).then(all => JSON.stringify(all))"
        wait(lambda: "himitsu-no-memo-7f3a" in browser.js(tab, session), "the notes in memory")

        assert "himitsu-no-memo-7f3a" not in browser.js(tab, REPORTS)
    finally:
        browser.close()
