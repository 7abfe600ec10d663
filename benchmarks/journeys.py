"""`python -m benchmarks.journeys`: what fourteen people's ways from the report page to the answer cost them.

The page is walked with the pointer and with typed words. Counted are actions (a press, a word typed with the choice
that ends it), seconds of the machine from the first frame to the answer, how far a person scrolls to see what to press,
and how far to see the draft's first field once it is opened and the page rests. Over a page the post is taken as people
take it, by a right-click or, of several, by choosing them in the page. What comes before the report page and the last
press on what stands there are added to the count by hand: from the post to a
desk's filled form one journey is gone whole by `benchmarks.actions`, by keys alone by `test_keyboard_journey`. The
stories are told by whom they are about; the posts are fictional. With `--pictures` what each of them sees at the start,
after its answer and at its draft is put into the folder, for somebody who knows nothing of the project to say from the
picture alone what to press next."""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from selenium.webdriver.common.keys import Keys
from tests.browser import servers
from tests.browser.chromium import PAGE, Chromium
from tests.browser.display import Display
from tests.browser.picking import begin_choosing, click, press
from tests.browser.popup import Popup
from tests.browser.waiting import wait

PHONE = {"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": True}
NARROW = {"width": 240, "height": 700, "deviceScaleFactor": 1, "mobile": False}
PRESS = (
    "#danger a.button, #danger a[href^='tel:'], #danger .line a",
    ".signpost.card .number-place",  # one's own bank has no number of ours: where it stands is what to follow
    ".signpost.card .primary, .signpost.card a.button",
)
SPEAK = "import('/store/settings.js').then(each => each.changeSettings({language: arguments[0]})).then(arguments[1])"
NONE = "–"  # nothing is drafted there
HEAD = ("who", "where", "actions", "seconds", "px to the answer", "px to the draft", "what stands there to press")


@dataclass(frozen=True)
class Story:
    """Somebody, where they are, what they type or press, and who they say they are."""

    who: str
    typed: str
    where: str = "popup"
    language: str = "ja"
    role: str = ""
    before: int = 2  # right-click and our entry; on the web: the address is pasted
    theme: str = "light"
    posts: tuple[str, ...] = ("#text2",)
    comes_back: bool = False  # another post was looked up before: its kind stands there to be pressed


STORIES = (
    Story("woman, 3 a.m., intimate pictures", "元彼に裸の写真をばらまかれた", "phone", before=1),
    Story("mother of a bullied child", "いじめ", role="guardian"),
    Story("teacher, several posts", "いじめ", role="school", before=8, posts=("#text1", "#text2", "#text3")),
    Story("foreign resident, doxxed", "doxxed", language="en", role="victim"),
    Story("volunteer, the first of 30", "薬物"),
    Story("shop owner, a review", "営業妨害", role="organisation"),
    Story("applied to a crime job, threatened", "闇バイトに応募してしまった", "phone", before=0),
    Story("keys and screen reader only", "違法薬物", before=1),
    Story("elderly, paid a swindler", "お金を振り込んでしまった", "phone", before=0),
    Story("friend of somebody in despair", "友達が死にたいと言っている"),
    Story("developer, at the web page", "defamation", "phone", "en", before=1),
    Story("the next day, another post", "悪口", comes_back=True),
    Story("reader of English, narrow panel", "fake account", "narrow", "en", before=1),
    Story("at night, dark", "詐欺かもしれない", theme="dark"),
)


def main() -> int:
    """Go all of them and print the table; 1 where an answer, or a draft that was opened, is not seen at once."""
    options = argparse.ArgumentParser(description="Fourteen people's ways to the answer, counted.")
    options.add_argument("--pictures", type=Path, metavar="FOLDER", help="keep there what each of them sees")
    folder: Path | None = options.parse_args().pictures
    rows = []
    with servers.site() as site, servers.backend() as backend:
        for number, story in enumerate(STORIES, 1):
            with _page(story, site, backend) as page:
                rows.append((story.who, story.where, *_gone(story, page, _camera(page, folder, number))))
                print(" | ".join(map(str, rows[-1])), file=sys.stderr, flush=True)
    print("| " + " | ".join(HEAD) + " |\n|" + " --- |" * len(HEAD))
    for row in rows:
        print("| " + " | ".join(map(str, row)) + " |")
    return int(any(px not in (0, NONE) for row in rows for px in row[4:6]))


@contextmanager
def _page(story: Story, site: servers.Site, backend: str) -> Iterator[Popup]:
    """The report page where the story begins; a real right-click needs a screen."""
    screen = Display() if story.where == "popup" else None
    browser = Chromium(display=screen, language=story.language)
    try:
        browser.speak(story.language)
        if story.where == "popup":
            if story.comes_back:
                _look_up(story, browser, site.public_page("board.html"))
            page = _popup(browser, site, *story.posts)
        else:
            page = _tab(browser, story, backend)
        page.emulate(
            "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": story.theme}]}
        )
        yield page
    finally:
        browser.close()
        if screen:
            screen.close()


def _popup(browser: Chromium, site: servers.Site, *posts: str) -> Popup:
    """The popup over a board, with these posts in it."""
    if len(posts) == 1:
        browser.driver.get(site.public_page("thread.html"))
        return browser.choose_in_menu(posts[0], PAGE)
    begin_choosing(browser, site.public_page("thread.html"))
    for post in posts:
        click(browser, post, Keys.CONTROL)
    press(browser, Keys.ENTER)
    return browser.popup()


def _look_up(story: Story, browser: Chromium, elsewhere: str) -> None:
    """The kind of harm chosen over another page, and the popup closed without more."""
    browser.driver.get(elsewhere)
    browser.press_toolbar_button()
    page = browser.popup()
    _choose(story, page)
    wait(lambda: "setting:last" in browser.kept(), "what was chosen to be remembered")
    page.close()


def _choose(story: Story, page: Popup) -> None:
    """The words typed, and the first kind that they find taken."""
    page.type("#harm-search", story.typed)
    wait(lambda: page.js("!!document.querySelector('#harm-list [aria-selected=true]')"), f"{story.typed} to be found")
    page.click("#harm-list [aria-selected=true]")
    wait(lambda: page.js("!!document.querySelector('.signpost')?.checkVisibility()"), "the answer")


def _tab(browser: Chromium, story: Story, backend: str) -> Popup:
    """The web page on a phone, or the panel's page as narrow as a sidebar gets."""
    driver = browser.driver
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", PHONE if story.where == "phone" else NARROW)
    if story.where == "phone":
        driver.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": True})
        driver.get(backend + "/welcome/index.html")
        driver.execute_async_script(SPEAK, story.language)
        driver.get(backend + "/")
    else:
        driver.get(browser.url() + "#panel")
    return Popup(browser.devtools, driver.current_window_handle)


def _camera(page: Popup, folder: Path | None, number: int) -> Callable[[str], None]:
    """Keeps what the person sees under the story's number and the name of the moment, where there is a folder."""

    def keep(moment: str) -> None:
        if folder:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{number:02}-{moment}.png").write_bytes(page.picture())

    return keep


def _gone(story: Story, page: Popup, keep: Callable[[str], None]) -> tuple[Any, ...]:
    """What it takes: actions, seconds, pixels to the answer and to the draft, and what is to be pressed."""
    wait(lambda: page.js(_at_rest(story)), "the start at rest")
    keep("start")
    begun, actions = time.monotonic(), story.before
    if story.where != "popup" and story.before:
        page.type("#url", "https://sns.example/@dare/status/42")
    if story.comes_back:
        page.click("#kinds-last button")
        wait(lambda: page.js("!!document.querySelector('.signpost')?.checkVisibility()"), "the answer")
    else:
        _choose(story, page)
    actions += 1
    if story.role:
        chip = f'#role-chips [value="{story.role}"]'
        if page.js(f"document.querySelector({json.dumps(chip)}).checkVisibility()") is False:
            page.click("#role-chips button")
            actions += 1
        if not page.js(f"document.querySelector({json.dumps(chip)}).checked"):
            page.click(chip)
            actions += 1
    to_answer = _resting(lambda: page.js(_far(PRESS)))
    name = page.js(f"({_first(PRESS)})?.textContent.trim().slice(0, 24) ?? 'nothing'")
    seconds = time.monotonic() - begun
    keep("answer")
    to_draft: Any = NONE
    part = ".signpost.card [data-part=draft]"
    if page.js(f"!!document.querySelector('{part}')?.checkVisibility()"):
        page.js(f"document.querySelector('{part}').click()")  # the pointer's own would scroll first
        to_draft = _resting(lambda: page.js(_out_of_sight((".signpost.card [data-draft-field]",))))
        keep("draft")
    return actions + 1, f"{seconds:.1f}", to_answer, to_draft, name


def _first(selectors: tuple[str, ...]) -> str:
    """The first element that can be seen and pressed."""
    found = f"{json.dumps(selectors)}.flatMap(css => [...document.querySelectorAll(css)])"
    return f"{found}.find(each => each.checkVisibility() && !each.disabled)"


def _far(selectors: tuple[str, ...]) -> str:
    """How far below the first screen it ends."""
    return (
        f"Math.max(0, Math.ceil(({_first(selectors)})?.getBoundingClientRect().bottom ?? 9999) + scrollY - innerHeight)"
    )


def _out_of_sight(selectors: tuple[str, ...]) -> str:
    """How far it ends below what is seen now, or begins under the header."""
    box = f"({_first(selectors)})?.getBoundingClientRect()"
    below = f"Math.ceil({box}?.bottom ?? 9999) - innerHeight"
    return f"Math.max(0, {below}, document.querySelector('.report-bar').offsetHeight - ({box}?.top ?? 0))"


def _at_rest(story: Story) -> str:
    """Whether the start shows all that a person sees of it: its drawings, and over a page what is reported."""
    icons = "!!document.querySelector('.tile:last-child svg')?.checkVisibility()"
    line = "!!document.querySelector('#post-told')?.checkVisibility()"
    return f"{icons} && {line}" if story.where == "popup" else icons


def _resting(measure: Callable[[], int]) -> int:
    """The number once it stays."""
    seen: list[int] = []

    def rests() -> bool:
        seen.append(measure())
        return len(seen) > 5 and len(set(seen[-6:])) == 1

    wait(rests, "the page to rest", step=0.05)
    return seen[-1]


if __name__ == "__main__":
    sys.exit(main())
