"""Three weeks with a post of which only the address may be kept: reported, no answer, a second desk, answered; on
paper, as files, moved elsewhere, forgotten; and no word of it is anywhere. The clock of the pages is set forward. The
tests are one story and go on from each other; `test_stories_played.py` plays the others."""

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
from tests.browser.our_pages import is_ready, press
from tests.browser.papers import signs
from tests.browser.records_page import bring, show, states, text_of
from tests.browser.servers import Site
from tests.browser.timed_page import CLOCK
from tests.browser.waiting import wait

PLANTED = "鑿と籠の投稿"  # of two signs that nothing of ours holds
RARE = ("鑿", "籠")
DAY = 86_400_000
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
