"""Records in Firefox: into a file and out of it, the PIN before them, the sheet, and one report handed over. The tests
are one story in one browser."""

import base64
import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.browser.firefox import Firefox
from tests.browser.firefox_page import FirefoxPage
from tests.browser.papers import signs
from tests.browser.records_page import POST, RECEIPTS
from tests.browser.waiting import wait
from tests.receipts_made import file_of

PIN, PASSPHRASE = "2580", "hirakegoma"
SHEET = "records/sheet.html#late"
WORDS = "himitsu-no-kotoba"
KEPT = "import('/store/disk.js').then(disk => disk.theDisk().read()).then(all => JSON.stringify(all))"
SEEN = "[...document.querySelectorAll('main > *')].filter(e => e.checkVisibility()).map(e => e.id).join()"


@pytest.fixture(scope="module")
def firefox() -> Iterator[FirefoxPage]:
    """One browser for this file."""
    browser = Firefox()
    browser.js(browser.extension_tab(), "browser.storage.local.set({'setting:language': 'ja'}).then(() => true)")
    yield FirefoxPage(browser)
    browser.close()


def says(page: FirefoxPage, css: str, words: str) -> bool:
    """Whether that is said there."""
    return words in page.text(css)


def bring(page: FirefoxPage, path: Path, text: str, told: str) -> None:
    """A file of that text, until the page has told that of it."""
    path.write_text(text, "utf-8")
    page.js("(document.querySelector('#moving').open = true, document.querySelector('#moved').textContent = '', true)")
    page.bring(path)
    wait(partial(says, page, "#moved", told), told)


def test_a_file_brings_records_once_and_another_takes_them_along_under_a_password(
    firefox: FirefoxPage, tmp_path: Path
) -> None:
    path = tmp_path / "records.json"
    firefox.page()
    bring(firefox, path, file_of(*RECEIPTS), "新しい記録4件")
    before = firefox.states
    assert before == {"late": "due", "open": "opened", "gone": "gone", "bare": "opened"}
    bring(firefox, path, file_of(*RECEIPTS), "すでにあった記録4件")
    bring(firefox, path, file_of(*RECEIPTS)[:-30], "読めません")

    firefox.fill("#passphrase", PASSPHRASE)
    taken = firefox.made("#export")
    assert POST not in taken
    firefox.press("#forget-all")
    firefox.press("#sure-yes")
    wait(lambda: firefox.states == {}, "all to be forgotten")
    firefox.page()
    firefox.fill("#passphrase", "another")
    bring(firefox, path, taken, "パスワード")
    assert firefox.states == {}
    firefox.fill("#passphrase", PASSPHRASE)
    bring(firefox, path, taken, "新しい記録4件")
    assert firefox.states == before


def test_behind_the_pin_neither_records_nor_sheet_tell_anything(firefox: FirefoxPage) -> None:
    firefox.page()
    firefox.fill("#pin-new", PIN)
    firefox.press('[data-action="pin-set"]')
    wait(lambda: says(firefox, "#pin-answer", "PINを設定しました"), "the PIN to be set")
    firefox.press('[data-action="pin-lock"]')
    wait(lambda: firefox.js(SEEN) == "locked", "the question")
    for page in ("records/index.html", SHEET):
        firefox.page(page)
        assert (firefox.js(SEEN), firefox.js("document.title")) == ("locked", "記録")
        assert POST not in str(firefox.js("document.documentElement.outerHTML"))
    firefox.fill("#pin", "0000")
    firefox.press('[data-action="unlock"]')
    wait(lambda: says(firefox, "#pin-said", "あと2回"), "that it was another one")
    firefox.fill("#pin", "２５８０")
    firefox.press('[data-action="unlock"]')
    wait(lambda: says(firefox, "#sheet", POST), "the sheet")


def test_the_sheet_prints_what_is_written_for_it_and_keeps_none_of_it(firefox: FirefoxPage) -> None:
    firefox.press("#quoting > summary")
    firefox.fill("#quote-late", WORDS)
    wait(lambda: says(firefox, "#sheet", WORDS), "the words on the sheet")
    paper = firefox.browser.command("browsingContext.print", {"context": firefox.tab})["data"]
    assert "控" in signs(base64.b64decode(paper))
    assert WORDS not in str(firefox.js(KEPT))
    firefox.page(SHEET)
    wait(lambda: says(firefox, "#sheet", POST), "the sheet anew")
    assert WORDS not in str(firefox.js("document.documentElement.outerHTML"))


def test_a_report_is_handed_over_by_a_code_without_its_words(firefox: FirefoxPage) -> None:
    chosen = {"#url": POST, "#harm": "defamation", "#role": "guardian", "#wish": "takedown"}
    firefox.page("report/index.html#tab")
    for css, value in {**chosen, "#notes": WORDS}.items():
        firefox.fill(css, value)
    firefox.press('[data-desk="bullying"] .unfold')
    firefox.press('[data-desk="bullying"] [data-part="draft"]')
    firefox.press('[data-desk="bullying"] [data-action="send-over"]')
    code = str(wait(lambda: firefox.value('[data-desk="bullying"] [data-over="over-code"]'), "the code"))
    assert code.startswith("tsuho1.") and len(code) < 2048

    firefox.press('[data-action="forget-all"]')
    firefox.press("#sure-yes")
    wait(lambda: firefox.value("#url") == "", "all to be forgotten")
    firefox.page("report/index.html#tab")
    firefox.press("#to-code")
    for torn, told in ((code[:-1], "切れている"), (code.replace("1.", "2.", 1), "新しい")):
        firefox.fill("#code", torn)
        firefox.press('[data-action="take-code"]')
        wait(partial(says, firefox, "#code-said", told), told)
    firefox.fill("#code", f"PCに送る\n{code}\n")
    firefox.press('[data-action="take-code"]')
    begun = {**chosen, "#notes": ""}
    wait(lambda: {css: firefox.value(css) for css in begun} == begun, "the report without its words")
    assert WORDS not in json.dumps(firefox.js(KEPT))
