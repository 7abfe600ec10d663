"""The same journey in Firefox: native menu, the post that was clicked, picker, real popup, draft, clipboard, form,
sidebar; nothing written is lost."""

import json
import re
from collections.abc import Iterator

import pytest

from tests.browser import kept_by_versions
from tests.browser.firefox import Firefox
from tests.browser.hotline import FORM, IHC
from tests.browser.profile_files import both_ways, holding
from tests.browser.servers import Site
from tests.browser.waiting import wait

BOARD = "http://keijiban.example"  # the site under a public name: no desk takes an address on one's own machine
KEPT = "import('/store/disk.js').then(disk => disk.theDisk().read()).then(all => JSON.stringify(all))"
LIT = "document.documentElement.querySelectorAll(':scope > div:popover-open').length"
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


@pytest.fixture
def thread(browser: Firefox) -> Iterator[str]:
    """A tab with the thread in front, and no report left from before."""
    yield browser.tab(f"{BOARD}/thread.html")
    browser.start_over()


@pytest.mark.parametrize(
    ("css", "address", "picture"),
    [
        pytest.param("#plain", "board.html", "", id="on the page: the page's address"),
        pytest.param("#link", "post/2?id=7&utm_source=test", "", id="on a link: the link's address"),
        pytest.param("#image", "board.html", "picture.png", id="on an image: the page's address, and its own"),
        pytest.param("#frame", "embedded.html", "", id="in a frame: the frame's address"),
    ],
)
def test_our_entry_of_the_native_menu_opens_the_popup_on_what_was_clicked(
    browser: Firefox, board: str, css: str, address: str, picture: str
) -> None:
    browser.choose_in_menu(board, css)

    popup = browser.popup()
    assert popup.value("#url") == f"{BOARD}/{address}"
    if picture:
        popup.press("#captured > summary")
        popup.wait_for("#fact-media-url")
        assert popup.value("#fact-media-url") == f"{BOARD}/{picture}"


def test_from_the_menu_to_the_copied_draft_and_the_form_with_the_sidebar_beside_it(
    browser: Firefox, board: str
) -> None:
    browser.js(board, "(getSelection().selectAllChildren(document.querySelector('#text')), true)")
    browser.choose_in_menu(board, "#text")
    popup = browser.popup()
    assert popup.text("#quote-line") == "1番の投稿です。選ばれることになる文。"
    free = "view.document.documentElement.clientWidth - view.document.querySelector('.report-bar').offsetWidth"
    assert popup.js(free) == 0, "no strip beside the header"

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


@pytest.mark.parametrize(
    ("css", "number"),
    [
        pytest.param("#text1", 1, id="on its words"),
        pytest.param("#image3", 3, id="on its picture"),
        pytest.param("#res2 a[rel=bookmark]", 2, id="on its own link"),
        pytest.param("#text4", 4, id="on words that cannot be selected"),
    ],
)
def test_a_right_click_on_a_post_shows_its_address_and_number(
    browser: Firefox, thread: str, css: str, number: int
) -> None:
    browser.choose_in_menu(thread, css)

    popup = browser.popup()
    popup.wait_for('[data-post="certain"]')
    assert popup.value("#url") == f"{BOARD}/thread/2#res{number}"
    assert re.search(rf"(番号|No\.) {number}\b", popup.text("#which-post"))


def test_the_words_of_the_post_offer_a_kind_of_harm_and_choose_none(browser: Firefox, thread: str) -> None:
    job = "ホワイト案件です。荷物を受け取って運ぶだけ、即日即金。詳細はDMで"
    browser.js(thread, f"document.querySelector('#text1').textContent = {job!r}")

    browser.choose_in_menu(thread, "#text1")

    popup = browser.popup()
    popup.wait_for('[data-suggested="criminal_recruitment"]')
    assert popup.value("#harm") == ""
    popup.press('[data-suggested="criminal_recruitment"]')
    wait(lambda: popup.value("#harm") == "criminal_recruitment", "the kind to be chosen")


def test_on_the_practice_board_of_the_extension_too(browser: Firefox, thread: str) -> None:
    browser.go(thread, f"{browser.base}practice/thread.html")
    wait(lambda: browser.js(thread, "document.querySelectorAll('.post button').length") == 5, "the board's buttons")

    browser.choose_in_menu(thread, "#post-2 p")

    popup = browser.popup()
    popup.wait_for('[data-post="certain"]')
    assert popup.value("#url") == "https://renshuu.example/thread/1#post-2"
    popup.wait_for("#practice-line")


@pytest.mark.parametrize(
    ("page", "css", "address"),
    [
        pytest.param("thread.html", "#text3", "thread/2#res3", id="a thread"),
        pytest.param("strict_thread.html", "#text2", "thread/9#res2", id="a page with a strict policy"),
    ],
)
def test_the_post_can_be_chosen_in_the_page(browser: Firefox, thread: str, page: str, css: str, address: str) -> None:
    browser.go(thread, f"{BOARD}/{page}")
    browser.choose_in_menu(thread, "h1")
    popup = browser.popup()
    popup.wait_for('[data-action="pick-post"]')
    wait(lambda: browser.js(thread, LIT), "the posts to light up")
    popup.close()

    browser.click(thread, css)

    chosen = browser.popup()
    wait(lambda: chosen.value("#url") == f"{BOARD}/{address}", "the post that was chosen")
    assert browser.js(thread, LIT) == 0


def test_an_extension_that_is_renewed_while_posts_are_chosen_gives_the_page_back(browser: Firefox, thread: str) -> None:
    browser.choose_in_menu(thread, "h1")
    popup = browser.popup()
    popup.wait_for('[data-action="pick-post"]')
    wait(lambda: browser.js(thread, LIT), "the posts to light up")
    popup.close()
    browser.js(thread, "(globalThis.heard = 0, document.addEventListener('click', () => (heard += 1)), true)")
    browser.click(thread, "h1")
    assert browser.js(thread, "heard") == 0, "the glass takes the press"

    browser.renew_extension()  # which ends its scripts in the page: none of them can say anything any more

    free = "document.elementFromPoint(innerWidth / 2, innerHeight / 2).closest(':popover-open') === null"
    wait(lambda: browser.js(thread, free), "the glass to go")
    browser.click(thread, "#text2")
    wait(lambda: browser.js(thread, "heard") == 1, "the page to hear the press")


@pytest.mark.parametrize("version", kept_by_versions.versions())
def test_what_an_earlier_version_kept_is_read_here_too(browser: Firefox, version: str) -> None:
    browser.start_over()
    assert browser.js(browser.extension_tab(), kept_by_versions.putting(version))
    tab = browser.tab(f"{browser.base}records/index.html")
    shown = "JSON.stringify([...document.querySelectorAll('[data-receipt]')].map(row => row.dataset.receipt).sort())"
    wait(lambda: browser.js(tab, "document.documentElement.dataset.ready === 'yes'"), "the records")
    assert json.loads(browser.js(tab, shown)) == [each["id"] for each in kept_by_versions.BEFORE]
    assert kept_by_versions.NOTES in browser.js(browser.extension_tab(), KEPT)
    browser.start_over()


def test_a_private_window_keeps_the_report_in_memory_only(browser: Firefox) -> None:
    secret = "himitsu-no-memo-7f3a"
    browser.allow_private_windows()
    tab = browser.extension_tab()
    page = f"{browser.base}options/index.html"
    browser.js(
        tab, f"browser.windows.create({{incognito: true, url: ['{BOARD}/board.html', '{page}']}}).then(() => true)"
    )
    beside = wait(
        lambda: [t["context"] for t in browser.tabs() if t["url"] == page and t["context"] != tab],
        "the private window",
    )[0]
    wait(lambda: browser.js(beside, "document.readyState === 'complete' && !!globalThis.browser"), "the private page")
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
    assert holding(browser.profile, *both_ways(secret)) == []
