"""The same journey in Firefox: native menu, real popup, draft, clipboard, form, sidebar; nothing written is lost."""

from collections.abc import Iterator

import pytest

from tests.browser.firefox import Firefox
from tests.browser.servers import Site
from tests.browser.waiting import wait

BOARD = "http://keijiban.example"  # the site under a public name: no desk takes an address on one's own machine
IHC = '[data-desk="ihc"]'
FORM = "https://www.internethotline.jp/"
KEPT = "import('/store/disk.js').then(disk => disk.theDisk().read()).then(all => JSON.stringify(all))"
IN_MEMORY = "browser.storage.session.get(null).then(all => JSON.stringify(all))"


def on_the_board(site: Site) -> dict[str, object]:
    """Preferences that make the small site stand behind every public name."""
    return {"network.proxy.http_port": int(site.address.rsplit(":", 1)[1])}


@pytest.fixture(scope="module")
def browser(site: Site) -> Iterator[Firefox]:
    """One browser for this file."""
    opened = Firefox(preferences=on_the_board(site))
    yield opened
    opened.close()


@pytest.fixture
def board(browser: Firefox) -> Iterator[str]:
    """A tab with the board in front, and no report left from before."""
    yield browser.tab(f"{BOARD}/board.html")
    browser.start_over()


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
    browser: Firefox, board: str, css: str, address: str
) -> None:
    browser.choose_in_menu(board, css)

    assert browser.popup().value("#url") == f"{BOARD}/{address}"


def test_the_picture_that_was_clicked_is_in_the_report(browser: Firefox, board: str) -> None:
    browser.choose_in_menu(board, "#image")

    popup = browser.popup()
    popup.press("#captured > summary")
    popup.wait_for("#fact-media-url")
    assert popup.value("#fact-media-url") == f"{BOARD}/picture.png"


def test_from_the_menu_to_the_copied_draft_and_the_form_with_the_sidebar_beside_it(
    browser: Firefox, board: str
) -> None:
    browser.js(board, "(getSelection().selectAllChildren(document.querySelector('#text')), true)")
    browser.choose_in_menu(board, "#text")
    popup = browser.popup()
    assert popup.text("#quote-line") == "1番の投稿です。選ばれることになる文。"

    popup.choose("#harm", "drugs")
    popup.choose("#role", "witness")
    popup.choose("#wish", "takedown")
    popup.write("#notes", "板の1番の投稿です。")
    popup.wait_for(f"{IHC} [data-draft-field]")
    in_the_draft = (
        f"[...view.document.querySelectorAll('{IHC} textarea')].some(e => e.value.includes('板の1番の投稿です。'))"
    )
    wait(lambda: popup.js(in_the_draft), "the notes in the draft")
    popup.press(f'{IHC} [data-action="copy"]')
    wait(lambda: "板の1番の投稿です。" in browser.clipboard(), "the draft on the clipboard")
    assert f"{BOARD}/board.html" in browser.clipboard()

    popup.press(f'{IHC} [data-action="open"]')
    wait(lambda: [tab for tab in browser.tabs() if tab["url"].startswith(FORM)], "the form's tab")
    in_this_window = browser.js(browser.window, "gBrowser.browsers.map(tab => tab.currentURI.spec).join(' ')").split()
    assert in_this_window.index(FORM) == in_this_window.index(f"{BOARD}/board.html") + 1

    sidebar = browser.sidebar()
    assert sidebar.value("#url") == f"{BOARD}/board.html"
    sidebar.wait_for('#companion [data-action="copy-field"]')
    sidebar.press('#companion [data-action="copy-field"][data-field="url"]')
    wait(lambda: browser.clipboard() == f"{BOARD}/board.html", "one field on the clipboard")


def test_notes_survive_the_popup_closing_and_the_background_ending(browser: Firefox, board: str) -> None:
    browser.choose_in_menu(board, "#plain")
    popup = browser.popup()
    popup.choose("#harm", "privacy")
    popup.write("#notes", "消えてはいけない文です。")
    wait(lambda: "消えてはいけない文です。" in browser.js(browser.extension_tab(), KEPT), "the notes to be kept")
    popup.close()
    browser.stop_background()

    browser.choose_in_menu(board, "#plain")

    again = browser.popup()
    assert again.value("#notes") == "消えてはいけない文です。"
    assert again.value("#harm") == "privacy"


def test_a_hostile_title_stays_text(browser: Firefox, board: str) -> None:
    browser.go(board, f"{BOARD}/hostile.html")
    browser.js(board, "(getSelection().selectAllChildren(document.querySelector('#selection')), true)")
    browser.choose_in_menu(board, "#selection")
    popup = browser.popup()
    popup.choose("#harm", "defamation")
    popup.choose("#role", "victim")
    wait(lambda: popup.count("[data-desk]") > 1, "the desks")
    popup.press("#captured > summary")
    popup.wait_for("#fact-title")

    assert popup.value("#fact-title").startswith("<img src=x onerror=")
    assert popup.text("#quote-line").startswith("<script>globalThis.owned = true</script> {url}")
    assert popup.count("img, blockquote *, textarea *") == 0
    assert popup.js("view.owned === undefined")


def test_a_private_window_keeps_the_report_in_memory_only(site: Site) -> None:
    secret = "himitsu-no-memo-7f3a"
    browser = Firefox(private_allowed=True, preferences=on_the_board(site))
    try:
        tab = browser.extension_tab()
        page = f"{browser.base}options/index.html"
        browser.js(
            tab, f"browser.windows.create({{incognito: true, url: ['{BOARD}/board.html', '{page}']}}).then(() => true)"
        )
        beside = wait(
            lambda: [t["context"] for t in browser.tabs() if t["url"] == page and t["context"] != tab],
            "the private window",
        )[0]
        wait(
            lambda: browser.js(beside, "document.readyState === 'complete' && !!globalThis.browser"), "the private page"
        )
        browser.js(
            tab,
            "browser.windows.getAll().then(all => browser.action.openPopup({windowId: all.find(w => w.incognito).id}))"
            ".then(() => true)",
        )
        popup = browser.popup(seen_from=beside)
        popup.wait_for("#private-line")
        popup.choose("#harm", "privacy")
        popup.write("#notes", secret)
        wait(lambda: secret in browser.js(tab, IN_MEMORY), "the notes in memory")

        assert secret not in browser.js(tab, KEPT)
        on_disk = [
            path for path in browser.profile.rglob("*") if path.is_file() and secret.encode() in path.read_bytes()
        ]
        assert on_disk == []
    finally:
        browser.close()
