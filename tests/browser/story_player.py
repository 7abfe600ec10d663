"""Somebody who lives through a story of `shared_data/cases/stories.toml` on the real pages, by presses: what happens at
a step is done the way a person does it, and what they read after it is held against what the story says."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from tests.browser.addresses import Addresses
from tests.browser.papers import signs
from tests.browser.servers import TYPES, Handler
from tests.browser.timed_page import TimedPage
from tests.browser.waiting import wait
from tests.stories import Step, Story
from tsuho.engine.japan_time import spelled_day
from tsuho.engine.receipts_file import ReceiptsFile, read_receipts
from tsuho.engine.sheet import sheet
from tsuho.receipt_states import receipt_values
from tsuho.records import Knowledge
from tsuho.records.receipts import Receipt

LOCALES = Path(__file__).resolve().parents[2] / "extension/_locales"
RECORDS, REPORT = "records/index.html", "report/index.html#tab"
ROW = "[data-receipt]"
# A press about the post is one for all desks that it was sent to.
OF_POST = {"gone": "gone", "still_there": "still-there"}

# Everything that happened in the only record there is.
HAPPENED = """import('/store/receipt-book.js').then(async ({ receipts }) => {
  for await (const [{ desks }] of (await receipts())?.pages() ?? [])
    return desks.flatMap(({ desk, events }) => events.map(({ kind }) => `${desk} ${kind}`)).join();
  return '';
})"""
# Whether each form that was asked for has a tab.
IS_OPEN = """import('/store/form-jobs.js').then(async ({ formJobs }) =>
  (await formJobs()).every(({ tabId }) => tabId !== null))"""
# What its row says, with all that comes next unfolded.
READ = """JSON.stringify((row => {
  const text = element => element?.innerText ?? '';
  for (const each of row?.querySelectorAll('[data-action=next][aria-expanded=false]') ?? []) each.click();
  const desks = [...(row?.querySelectorAll('.at-desk') ?? [])].map(desk => [desk.dataset.desk, {
    state: desk.dataset.state,
    line: text(desk.querySelector('p')),
    said: desk.querySelector('[data-said]')?.dataset.said ?? '',
    sentence: text(desk.querySelector('[data-said]')),
    roads: [...desk.querySelectorAll('[data-road]')].map(road =>
      [`${road.dataset.road} ${road.querySelector('[data-next]')?.dataset.next ?? ''}`.trim(), text(road.firstChild)]),
    also: [...desk.querySelectorAll('.next > .notice')].map(text),
  }]);
  return { state: row?.dataset.state ?? '', desks: Object.fromEntries(desks) };
})(document.querySelector('[data-receipt]')))"""
# The last row of each desk on the sheet.
ON_PAPER = """JSON.stringify(Object.fromEntries([...document.querySelectorAll('[data-block^=course-]')].map(each => [
  each.dataset.block.split('-').slice(2).join('-'),
  [...each.querySelector('tr:last-child').children].map(cell => cell.innerText).join(' '),
])))"""
# Another day for the last of what was told at a desk.
CORRECT = """((inputs, word, day) => {
  const input = inputs.findLast(each => each.ariaLabel.includes(word));
  input.value = day;
  input.dispatchEvent(new Event('change'));
  return true;
})([...document.querySelectorAll(CSS)], WORD, DAY)"""


class Forms(Addresses):
    """What stands at every address: a form that takes an address, or, unless it `takes`, nothing to fill in."""

    FORM = "<!doctype html><meta charset=utf-8><title>フォーム</title><form><label>URL <input name=url></label></form>"
    takes = False

    def serve(self, asked: Handler) -> None:
        """The same for whoever asks."""
        asked.answer(self.FORM.encode() if self.takes else b"<!doctype html>", TYPES[".html"])


@cache
def words(language: str) -> dict[str, str]:
    """The words of the interface."""
    told = json.loads((LOCALES / language / "messages.json").read_text("utf-8"))
    return {key: value["message"] for key, value in told.items()}


@dataclass
class Player:
    """One person with one tab, who reads one language."""

    page: TimedPage
    language: str
    forms: Forms
    knowledge: Knowledge
    folder: Path
    states: dict[str, str] = field(default_factory=dict)

    # --- what happens -------------------------------------------------------------------------------------------------

    def live(self, story: Story, step: Step) -> None:
        """All that happens at a step, at its time; the records stand before the person afterwards."""
        self.page.set_clock(datetime.fromisoformat(step["now"]))
        if self.page.is_at(RECORDS):
            self.page.come_back()
        happens = step.get("happens", ())
        filled = {each["desk"] for each in happens if each["kind"] == "filled"}
        told: set[str] = set()
        for event in happens:
            desk, kind = event["desk"], event["kind"]
            if kind == "opened":
                self._open(story, desk, fills=desk in filled)
            elif kind == "copied":
                self._copy(story, desk)
            elif kind != "filled" and kind not in told:
                self._tell(story, desk, event)
                told |= {kind} & OF_POST.keys()
        self._look()
        self.states = dict(step["states"])

    def _tell(self, story: Story, desk: str, event: dict[str, Any]) -> None:
        kind = event["kind"]
        if kind == "sent" and "replaces" not in event:
            self._send(story, desk)
        elif kind == "number":
            self._number(desk, event["number"])
        elif kind == "note":
            self._note(desk, event["note"])
        elif kind != "sent":
            self._press(desk, kind)
        if "outcome" in event:
            self._until(desk, kind, lambda: self.page.press(f'[data-outcome="{event["outcome"]}"]'))
        if len(event.get("at", "")) == len("2026-11-29"):
            self._correct_day(desk, kind, event["at"])

    def _until(self, desk: str, kind: str, press: Callable[[], object]) -> None:
        """A press, until what it tells is recorded."""
        what = f"{desk} {kind}"
        before = self._happened().count(what)
        press()
        wait(lambda: self._happened().count(what) > before, f"{what} to be recorded")

    def _happened(self) -> list[str]:
        return str(self.page.js(HAPPENED)).split(",")

    def _look(self) -> None:
        """The records, where they are not before the person already."""
        if not self.page.is_at(RECORDS):
            self.page.page(RECORDS)
        wait(lambda: self.page.there(ROW), "the record")

    def _press(self, desk: str, kind: str) -> None:
        self._look()
        button = f'{ROW} [data-desk="{desk}"] [data-action="{OF_POST.get(kind, kind)}"]'
        self._until(desk, kind, lambda: self.page.press(button))

    def _go_to(self, story: Story, desk: str) -> None:
        """The desk's card: by the road that leads there, else in the report, which is begun where there is none yet."""
        road = f'{ROW} [data-next="{desk}"]'
        if self.page.is_at(RECORDS) and self.page.there(road):
            self.page.press(road)
            wait(lambda: self.page.is_at("report/index.html"), "the report page")
        else:
            self.page.page(REPORT)
        if not self.states:
            self._begin(story)
        wait(lambda: self.page.value("#url") == story["sent"], "the report")
        copy = f'[data-desk="{desk}"] [data-action="copy"]'
        wait(lambda: self.page.unfolded(copy), f"the card of {desk}")

    def _begin(self, story: Story) -> None:
        posted = {"#fact-posted-at": story["posted_at"]} if "posted_at" in story else {}
        self.page.fill("#url", story["sent"])
        if posted:
            self.page.press("#captured summary")
        chosen = {f"#{key}": value for key, value in story["situation"].items()}
        for css, value in (posted | chosen).items():
            self.page.fill(css, value)

    def _copy(self, story: Story, desk: str) -> None:
        self._go_to(story, desk)
        self._until(desk, "copied", lambda: self.page.press(f'[data-desk="{desk}"] [data-action="copy"]'))
        self.states[desk] = "prepared"

    def _open(self, story: Story, desk: str, *, fills: bool) -> None:
        """The form, beside the page, until it is closed again."""
        self.forms.takes = fills
        self._go_to(story, desk)
        button = f'[data-desk="{desk}"] [data-action="open"]:enabled'
        self._until(desk, "filled" if fills else "opened", lambda: self.page.point_at(button))
        wait(lambda: self.page.js(IS_OPEN), "the form to be there")
        self.page.close_others()
        self.states[desk] = "opened"

    def _send(self, story: Story, desk: str) -> None:
        """Who has opened the form is asked; who has copied the draft tells by themselves."""
        if self.states.get(desk) == "opened":
            self._answer(desk)
            return
        if self.states.get(desk) != "prepared":
            self._copy(story, desk)
        self._press(desk, "sent")

    def _answer(self, desk: str) -> None:
        if not self.page.is_at("report/index.html"):
            self.page.page(REPORT)
        sent = '[data-ask] [data-action="sent"]'
        wait(lambda: self.page.there(sent), "the question whether it was sent")
        assert self._short(desk) in self.page.text("[data-ask]")
        self._until(desk, "sent", lambda: self.page.press(sent))
        wait(lambda: self.page.there("[data-ask] [data-number]"), "the field for the number")

    def _number(self, desk: str, number: str) -> None:
        """Where it is asked for, else in the details of the record."""
        place, typed = "[data-ask]", "[data-number]"
        if not self.page.there(f"{place} {typed}"):
            self._details()
            typed = f'[data-number="{desk}"]'
            place = f"{ROW} .field:has({typed})"
        self.page.fill(f"{place} {typed}", number)
        self._until(desk, "number", lambda: self.page.press(f'{place} [data-action="number"]'))

    def _details(self) -> None:
        self._look()
        if not self.page.there(f"{ROW} .course"):
            self.page.press(f'{ROW} [data-part="details"]')

    def _note(self, desk: str, note: str) -> None:
        """A person notes something by a printed page that bears its name."""
        printed = self.folder / f"{note}.pdf"
        printed.write_bytes(b"%PDF-1.4")
        self._sheet()
        self._until(desk, "note", lambda: self.page.bring(printed, "#printed"))

    def _sheet(self) -> None:
        self._look()
        [id] = self.page.states
        self.page.page(f"records/sheet.html#{id}")

    def _correct_day(self, desk: str, kind: str, day: str) -> None:
        self._details()
        of_desk = f'{ROW} section[aria-label$=": {self._short(desk)}"] input[type="date"]'
        told = {"CSS": of_desk, "WORD": words(self.language)[f"recordsEvent_{kind}"], "DAY": day}
        correct = CORRECT
        for name, value in told.items():
            correct = correct.replace(name, json.dumps(value))
        self._until(desk, kind, lambda: self.page.js(correct))

    def _short(self, desk: str) -> str:
        short: str = getattr(self.knowledge.desks[desk].short, self.language)
        return short

    # --- what is read -------------------------------------------------------------------------------------------------

    def reads(self, step: Step, receipt: Receipt) -> None:
        """The record says what the story says, in the sentences that are meant for it."""
        expected = self._expected(step, receipt)
        same(lambda: self._read(expected), expected, step["now"])

    def _read(self, expected: dict[str, Any]) -> dict[str, Any]:
        """What the row says; of the line at a desk, what it lacks."""
        seen: dict[str, Any] = json.loads(str(self.page.js(READ)))
        for desk, at_desk in seen["desks"].items():
            line = at_desk.pop("line")
            at_desk["lacks"] = [each for each in expected["lines"].get(desk, ()) if each not in line]
        return seen | {"lines": expected["lines"]}

    def _expected(self, step: Step, receipt: Receipt) -> dict[str, Any]:
        now = datetime.fromisoformat(step["now"])
        [told] = receipt_values(ReceiptsFile((receipt,), ()), self.knowledge, now)["receipts"]
        nexts = {each["desk"]: each for each in told["next"]}
        desks, lines = {}, {}
        for at_desk in told["desks"]:
            desk = at_desk["desk"]
            next_ = nexts.get(desk, {"roads": (), "also": (), self.language: ""})
            desks[desk] = {
                "state": step["states"][desk],
                "said": step.get("said", {}).get(desk, ""),
                "sentence": next_[self.language],
                "roads": [
                    [way, road[self.language]]
                    for way, road in zip(step.get("roads", {}).get(desk, ()), next_["roads"], strict=True)
                ],
                "also": [each[self.language] for each in next_["also"]],
                "lacks": [],
            }
            lines[desk] = self._line(at_desk, step.get("due", {}).get(desk, ""))
        return {"state": step["state"], "desks": desks, "lines": lines}

    def _line(self, at_desk: dict[str, Any], due: str) -> list[str]:
        """What must stand in the line of a desk: how it stands, the answer, the number, the day to expect it by."""
        said = words(self.language)
        told = [said[f"recordsState_{at_desk['state']}"], at_desk["number"]]
        if at_desk["outcome"]:
            told.append(said[f"recordsOutcome_{at_desk['outcome']}"])
        if due:
            # The last day on which one waits; where nobody knows, the day on which we remind.
            day = date.fromisoformat(due) - timedelta(days=1 if at_desk["expected"] else 0)
            told.append(getattr(spelled_day(day.isoformat()), self.language))
        return told

    # --- the end ------------------------------------------------------------------------------------------------------

    def prints(self, step: Step, receipt: Receipt) -> None:
        """The sheet ends with what happened last at each desk, and so does the paper."""
        blocks = sheet(self.knowledge, [receipt], datetime.fromisoformat(step["now"]))
        rows = {block.id.split("-", 2)[2]: block.lines[-1] for block in blocks if block.id.startswith("course-")}
        last = {
            desk: f"{getattr(row.label, self.language)} {getattr(row.value, self.language)}"
            for desk, row in rows.items()
        }
        if self.language == "ja":
            assert last == step["sheet"], last
        self._sheet()
        same(lambda: json.loads(str(self.page.js(ON_PAPER))), last, "the sheet")
        drawn = signs(self.page.printed())
        # Of some kanji a browser names another sign that looks the same.
        lacks = {sign for line in last.values() for sign in line if sign.isascii() and sign.isalnum()} - drawn
        assert not lacks, lacks

    def takes_along(self, step: Step, elsewhere: TimedPage) -> None:
        """A file with the record, which says the same on another machine, to a program and on its page."""
        self._look()
        self.page.js("(document.querySelector('#moving').open = true)")
        file = self.folder / "records.json"
        file.write_text(self.page.made("#export"), "utf-8")
        now = datetime.fromisoformat(step["now"])
        [told] = receipt_values(read_receipts(file.read_text("utf-8")), self.knowledge, now)["receipts"]
        assert {each["desk"]: each["state"] for each in told["desks"]} == step["states"]
        elsewhere.set_clock(now)
        elsewhere.bring(file)
        same(lambda: elsewhere.states, {told["id"]: step["state"]}, "on another machine")

    def forgets(self, *pages: TimedPage) -> None:
        """Nothing is left, here and elsewhere."""
        for page in pages:
            page.press("#forget-all")
            page.press("#sure-yes")
            wait(lambda page=page: page.states == {} and page.there("#empty"), "all to be forgotten")  # type: ignore[misc]


def same(seen: Callable[[], Any], expected: Any, what: str) -> None:
    """Until that is what is seen; else what is seen instead."""
    try:
        wait(lambda: seen() == expected, what)
    except TimeoutError:
        now = seen()
        raise AssertionError(f"{what}\nexpected {expected}\n    seen {now}") from None
