"""How many actions a person needs from a post to the desk's filled form: with us, and by hand.

Both ways are really gone, with a pointer, keys and a clipboard, on the same post and the same form, and every action is
counted as it is made. An action is a press of the pointer (three that select a line are one, too), an entry chosen in a
menu, a key chord, or a text typed in one go with the Enter that ends it. By hand means somebody who makes no mistake,
knows which desk it is and has its address by heart. With us, the browser has been allowed to fill in that form: the
first time, its question is one action more."""

from collections.abc import Callable, Iterator

from tests.browser import post_pages
from tests.browser.chromium import OTHER, PAGE, Chromium
from tests.browser.desks_at_home import DesksAtHome, OpenForm, allow, desks_at_home
from tests.browser.display import Display
from tests.browser.journey import IHC, words_of
from tests.browser.popup import Popup
from tests.browser.waiting import wait

from benchmarks.table import Measured, Row

ACTIONS = Row("actions", "actions from the post to the filled form : by hand", "actions", "ours", at_most=4, digits=0)
ROWS = (ACTIONS,)

FORUM = post_pages.page(post_pages.OWN, "phpbb3-prosilver")
POST = "#post_content4567"
COPY_ADDRESS = OTHER + 1  # stands above our own entry in the menu of a link


def measure(wanted: Callable[[Row], bool]) -> Iterator[Measured]:
    """The row, if it is wanted."""
    if wanted(ACTIONS):
        ours, by_hand = count()
        yield Measured(ACTIONS, (float(ours),), (float(by_hand),))


def count() -> tuple[int, int]:
    """The actions with us and by hand. Fails where the form is not filled at the end of either way."""
    counted = []
    screen = Display()
    try:
        with desks_at_home() as world:
            for way in (with_us, by_hand):
                browser = Chromium(display=screen, flags=world.flags)
                try:
                    allow(browser, IHC.form.split("/")[2])
                    world.stand(IHC.form, IHC.looks_like)
                    world.put(FORUM.address, FORUM.html, FORUM.encoding)
                    browser.driver.get(FORUM.address)
                    person = Person(browser, screen)
                    way(person)
                    check(OpenForm(browser, IHC.form), world)
                    counted.append(person.actions)
                finally:
                    browser.close()
    finally:
        screen.close()
    ours, others = counted
    return ours, others


def check(form: OpenForm, world: DesksAtHome) -> None:
    """The post's own address, the kind, the time and what it says are in the form, and nothing was sent."""
    wait(lambda: "4567" in (form.value("#url") or ""), "the post's address in the form")
    assert form.value("[name=kind][value='3']") is True
    wait(lambda: form.value("#found"), "when it was found")
    wait(lambda: "Knotty" in (form.value("#detail") or ""), "who wrote it")
    assert not form.value("#agree")
    assert world.sent == []


class Person:
    """Somebody at the screen. Each of their acts is one action, and is waited for where it needs time to be seen."""

    def __init__(self, browser: Chromium, screen: Display) -> None:
        self.browser = browser
        self.screen = screen
        self.actions = 0

    def right_click(self, css: str) -> None:
        """The menu of an element."""
        self.actions += 1
        self.browser.right_click(css)

    def entry(self, from_below: int) -> None:
        """An entry of the open menu."""
        self.actions += 1
        self.screen.xdotool("key", "--delay", 40, *["Up"] * from_below, "Return")

    def chord(self, keys: str) -> None:
        """Keys pressed together."""
        self.actions += 1
        self.screen.xdotool("key", keys)

    def line(self, text: str) -> None:
        """Something typed, with the Enter that ends it."""
        self.actions += 1
        self.screen.xdotool("type", "--delay", 15, f"{text}\n")

    def words(self, text: str) -> None:
        """Something typed."""
        self.actions += 1
        self.screen.xdotool("type", "--delay", 15, text)

    def press(self, css: str, times: int = 1) -> None:
        """A press on the page; three select a line."""
        self.actions += 1
        x, y = self.browser.point_on_screen(css)
        self.screen.xdotool("mousemove", x, y, "click", "--repeat", times, "--delay", 40, 1)

    def press_in(self, popup: Popup, css: str) -> None:
        """A press in the popup."""
        self.actions += 1
        popup.click(css)


def with_us(person: Person) -> None:
    """Right-click, our entry, the harm by its word, and the button."""
    person.right_click(words_of(person.browser, f"{POST} .content"))
    person.entry(PAGE)
    popup = person.browser.popup()
    popup.wait_for('[data-post="certain"]')
    wait(lambda: popup.js("document.hasFocus() && document.activeElement.id === 'harm-search'"), "the search")
    person.line("drugs")
    popup.wait_for('[data-desk="ihc"] [data-action="open"]:enabled')
    person.press_in(popup, '[data-desk="ihc"] [data-action="open"]')


def by_hand(person: Person) -> None:
    """The address of the post, the form, and everything that the form asks for, one after the other."""
    driver, screen = person.browser.driver, person.screen
    post = driver.current_window_handle

    def title() -> str:
        return screen.xdotool("getwindowfocus", "getwindowname")

    def copy(text: str) -> None:
        person.chord("ctrl+c")
        wait(lambda: text in screen.clipboard(), f"{text} on the clipboard")

    def look_at(tab: str) -> None:
        person.chord("ctrl+Tab")
        driver.switch_to.window(tab)
        wait(lambda: driver.execute_script("return document.hasFocus()"), "the other page")

    person.right_click(f"{POST} .author a[title=Post]")
    person.entry(COPY_ADDRESS)
    wait(lambda: "4567" in screen.clipboard(), "the post's address on the clipboard")
    before = title()
    person.chord("ctrl+t")
    wait(lambda: title() != before, "a new tab")
    screen.xdotool("key", "ctrl+l")  # no action: elsewhere the address bar has the focus already
    person.line(IHC.form)
    wait(lambda: len(driver.window_handles) > 1, "the new tab")
    [form] = [each for each in driver.window_handles if each != post]
    driver.switch_to.window(form)
    wait(lambda: driver.find_elements("css selector", "#detail"), "the form")
    person.press("[name=kind][value='3']")
    person.press("#url")
    person.chord("ctrl+v")
    person.press("#found")
    person.words("2026-11-20 21:05")
    look_at(post)
    person.press(f"{POST} .author time", times=3)
    copy("Knotty")
    look_at(form)
    person.press("#detail")
    person.chord("ctrl+v")
    look_at(post)
    person.press(words_of(person.browser, f"{POST} .content"), times=3)
    person.chord("ctrl+c")
    wait(lambda: "Knotty" not in screen.clipboard(), "the words on the clipboard")
    look_at(form)
    person.chord("ctrl+v")
