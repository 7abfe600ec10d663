"""Three weeks in real browsers: reported, no answer, still there, a second desk, answered, gone; on paper, as files,
moved elsewhere, forgotten. The clock of the pages is set forward; of a post of which only the address may be kept no
word is anywhere. The tests of a browser are one story and go on from each other."""

import base64
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By

from tests.browser.chromium import Chromium
from tests.browser.firefox import Firefox
from tests.browser.firefox_page import FirefoxPage
from tests.browser.our_pages import is_ready, press
from tests.browser.papers import signs
from tests.browser.records_page import bring, show, states, text_of
from tests.browser.servers import Site
from tests.browser.waiting import wait

PLANTED = "鑿と籠の投稿"  # of two signs that nothing of ours holds
RARE = ("鑿", "籠")
DAY = 86_400_000
# The clock of every page that is opened from now on in this tab.
CLOCK = """(gap => {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) { if (given.length) super(...given); else super(Real.now() + gap); }
    static now() { return Real.now() + gap; }
  };
})(GAP)"""
# The desks of the only record there is.
KEPT = """import('/store/receipt-book.js').then(async ({ receipts }) => {
  for await (const [{ desks }] of (await receipts())?.pages() ?? []) return desks.map(({ desk }) => desk).join(' ');
  return '';
})"""
# And what they answered.
OUTCOMES = """import('/store/receipt-book.js').then(async ({ receipts }) => {
  for await (const [{ desks }] of (await receipts()).pages())
    return desks.flatMap(({ events }) => events.map(({ outcome }) => outcome ?? ''));
})"""
MAKES_FILES = """
window.made = null;
URL.createObjectURL = blob => {
  blob.arrayBuffer().then(bytes => (window.made = [...new Uint8Array(bytes)]));
  return '#';
};
"""


@dataclass
class Story:
    """One browser on its way through three weeks, and what it has brought so far."""

    browser: Chromium
    board: str
    id: str = ""
    clock: list[str] = field(default_factory=list)
    states: dict[str, str] = field(default_factory=dict)

    @property
    def row(self) -> str:
        return f'[data-receipt="{self.id}"]'

    def on_day(self, day: int) -> None:
        """The records page so many days later."""
        driver = self.browser.driver
        if self.clock:
            driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", {"identifier": self.clock.pop()})
        source = {"source": CLOCK.replace("GAP", str(day * DAY))}
        self.clock.append(driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", source)["identifier"])
        show(self.browser)

    def saved(self, button: str) -> bytes:
        """The file that a button makes."""
        driver = self.browser.driver
        driver.execute_script(MAKES_FILES)
        press(self.browser, f"#{button}")
        return bytes(wait(lambda: driver.execute_script("return window.made"), "the file"))

    def there(self, css: str) -> bool:
        return bool(self.browser.driver.find_elements(By.CSS_SELECTOR, css))


@pytest.fixture(scope="module")
def story(site: Site) -> Iterator[Story]:
    """In a browser of its own: its clipboard and its clock are."""
    browser = Chromium()
    yield Story(browser, site.public_page("board.html"))
    browser.close()


def unpacked(content: bytes) -> str:
    """What a file says, also one that is packed."""
    if content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            return "\n".join(book.read(name).decode() for name in book.namelist())
    return content.decode()


def is_wordless(said: str) -> bool:
    return not any(sign in said for sign in RARE)


def test_copied_is_not_sent_until_the_person_says_so(story: Story) -> None:
    browser, driver = story.browser, story.browser.driver
    driver.get(story.board)
    driver.execute_script(
        "const text = document.querySelector('#text'); text.textContent = arguments[0]; document.title = arguments[0];"
        "getSelection().selectAllChildren(text)",
        PLANTED,
    )
    browser.press_toolbar_button()
    popup = browser.popup()
    wait(lambda: not is_wordless(str(browser.kept("session"))), "the words to be read")
    for css, value in (("#harm", "intimate_image"), ("#role", "victim"), ("#wish", "takedown")):
        popup.choose(css, value)
    popup.click('[data-desk="safeline"] [data-action="copy"]')
    wait(lambda: popup.js(KEPT) == "safeline", "the record to begin")
    popup.close()
    story.on_day(0)
    [story.id] = states(browser)
    assert states(browser) == {story.id: "prepared"}
    press(browser, f'{story.row} [data-action="sent"]')
    wait(lambda: states(browser) == {story.id: "sent"}, "it to be sent")


def test_after_two_weeks_of_silence_the_next_desk_is_one_press_away(story: Story) -> None:
    browser, driver = story.browser, story.browser.driver
    story.on_day(9)
    assert states(browser) == {story.id: "waiting"}
    driver.execute_script("document.querySelector('#moving').open = true")
    calendar = story.saved("export-days").decode()
    assert "SUMMARY:予定" in calendar and is_wordless(calendar) and story.board not in calendar
    story.on_day(16)
    assert states(browser) == {story.id: "due"}
    press(browser, f'{story.row} [data-action="next"]')
    wait(lambda: story.there(f'{story.row} [data-said="silence"]'), "the sentence")
    press(browser, f'{story.row} [data-road="other_desk"] [data-next="platform"]')
    wait(lambda: "report/index.html" in driver.current_url and is_ready(browser), "the report page")
    press(browser, '[data-desk="platform"] [data-action="copy"]')
    driver.execute_cdp_cmd("Browser.grantPermissions", {"permissions": ["clipboardReadWrite"]})
    copied = wait(lambda: driver.execute_script("return navigator.clipboard.readText()"), "the clipboard")
    assert story.board in copied and is_wordless(copied)
    wait(lambda: driver.execute_script(f"return {KEPT}") == "safeline platform", "the same record to grow")
    story.on_day(16)
    platform = f'{story.row} [data-desk="platform"]'
    wait(lambda: story.there(f'{platform} [data-action="sent"]'), "the second desk in the same record")
    press(browser, f'{platform} [data-action="sent"]')
    wait(lambda: story.there(f'{platform} [data-action="answered"]'), "it to be sent there")
    assert list(states(browser)) == [story.id]


def test_the_answer_and_all_before_it_stand_on_the_paper(story: Story) -> None:
    browser, driver = story.browser, story.browser.driver
    story.on_day(20)
    press(browser, f'{story.row} [data-desk="platform"] [data-action="answered"]')
    press(browser, '[data-outcome="removed"]')
    wait(lambda: "removed" in driver.execute_script(f"return {OUTCOMES}"), "the answer to be noted")
    story.on_day(20)
    story.states = states(browser)
    driver.get(browser.url(f"records/sheet.html#{story.id}"))
    wait(lambda: is_ready(browser), "the sheet")
    sheet = text_of(browser, "#sheet")
    assert is_wordless(driver.page_source)
    for expected in (
        story.board,
        "下書きをコピーした",
        "送った",
        "返事が来た、消した",
        "スクリーンショットを載せません",
    ):
        assert expected in sheet, expected
    pdf = base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", {})["data"])
    assert "控" in signs(pdf) and is_wordless("".join(signs(pdf)))


def test_the_record_moves_elsewhere_and_is_forgotten_here(story: Story, backend: str, tmp_path: Path) -> None:
    browser, driver = story.browser, story.browser.driver
    story.on_day(21)
    driver.execute_script("document.querySelector('#moving').open = true")
    files = [unpacked(story.saved(button)) for button in ("export", "export-xlsx", "export-csv")]
    for content in files:
        assert story.board in content and is_wordless(content), content
    assert is_wordless(json.dumps([browser.kept(), browser.kept("session")], ensure_ascii=False))
    driver.get(f"{backend}/records/index.html")
    wait(lambda: is_ready(browser), "the web page")
    told = bring(browser, tmp_path, files[0])  # in the language of the browser
    assert "新しい記録1件" in told or told.startswith("1 new")
    assert states(browser) == story.states
    story.on_day(21)
    press(browser, "#forget-all")
    press(browser, "#sure-yes")
    wait(lambda: states(browser) == {}, "all to be forgotten")
    assert not {"receipts", "kept-receipts"} & browser.kept().keys()


# As `DAYS` more had passed: there the clock of a page of an extension cannot be set, so what happened is put back.
LATER = """import('/store/receipt-book.js').then(async ({ receipts }) => {
  const book = await receipts(), all = [];
  for await (const page of book.pages()) all.push(...page);
  const back = moment => new Date(Date.parse(moment) - DAYS * 86_400_000).toISOString();
  await book.remove(all.map(({ id }) => id));
  await book.takeIn(all.map(receipt => ({
    ...receipt,
    made_at: back(receipt.made_at),
    desks: receipt.desks.map(({ desk, events }) => ({
      desk, events: events.map(event => ({ ...event, at: back(event.at) })),
    })),
  })));
  return true;
})"""


class Abroad(FirefoxPage):
    """The same in Firefox, in English: pages of the extension in one tab."""

    def after(self, days: int) -> None:
        """The records page, so many days after the last one."""
        self.js(LATER.replace("DAYS", str(days)))
        self.page()


@pytest.fixture(scope="module")
def abroad() -> Iterator[Abroad]:
    browser = Firefox(language="en")
    browser.js(browser.extension_tab(), "browser.storage.local.set({'setting:language': 'en'}).then(() => true)")
    yield Abroad(browser)
    browser.close()


POST = "https://x.com/aite/status/1990000000000000000"


def test_the_same_in_firefox_and_english_to_the_end(abroad: Abroad) -> None:
    abroad.page("report/index.html#tab")
    for css, value in (("#url", POST), ("#harm", "defamation"), ("#role", "victim"), ("#wish", "takedown")):
        abroad.fill(css, value)
    abroad.press('[data-desk="platform"] [data-action="copy"]')
    wait(lambda: POST in abroad.browser.clipboard(), "the draft")
    wait(lambda: abroad.js(KEPT) == "platform", "the record to begin")
    abroad.page()
    [id] = abroad.states
    row = f'[data-receipt="{id}"]'
    abroad.press(f'{row} [data-action="sent"]')
    wait(lambda: abroad.states == {id: "sent"}, "it to be sent")
    for later, state in ((7, "waiting"), (1, "due")):  # X is bound by the law: seven days
        abroad.after(later)
        assert abroad.states == {id: state}, later
    abroad.press(f'{row} [data-action="next"]')
    assert "Next you can turn to" in wait(lambda: abroad.text(f"{row} .roads"), "the roads")
    abroad.press(f'{row} [data-next="bullying"]')
    wait(lambda: "report/index.html" in str(abroad.js("location.href")), "the report page")
    abroad.press('[data-desk="bullying"] [data-action="copy"]')
    wait(lambda: abroad.js(KEPT) == "platform bullying", "the same record to grow")
    abroad.page()
    abroad.press(f'{row} [data-desk="bullying"] [data-action="sent"]')
    wait(
        lambda: abroad.js(f"!!document.querySelector('{row} [data-desk=bullying] [data-action=gone]')"), "it to be sent"
    )
    abroad.after(12)
    assert abroad.states == {id: "due"}
    abroad.press(f'{row} [data-desk="bullying"] [data-action="gone"]')
    wait(lambda: abroad.states == {id: "gone"}, "it to be gone")
    abroad.page(f"records/sheet.html#{id}")
    said = wait(lambda: abroad.text("#sheet"), "the sheet")
    assert POST in said and "seen to be gone" in said and said.count("sent (told by the person)") == 2
    paper = abroad.browser.command("browsingContext.print", {"context": abroad.tab})["data"]
    assert base64.b64decode(paper).startswith(b"%PDF")
    abroad.page()
    abroad.press("#forget-all")
    abroad.press("#sure-yes")
    wait(lambda: not abroad.states, "all to be forgotten")
