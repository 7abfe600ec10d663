"""The journey as somebody hears it who sees nothing: by keys alone, with what the browser tells a screen reader."""

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

from tests.browser.addresses import Addresses
from tests.browser.chromium import Chromium
from tests.browser.display import Display
from tests.browser.hotline import BOARD, FORM, PAGE, POSTS, allowed, form_value
from tests.browser.popup import Popup
from tests.browser.waiting import wait

MOST_PRESSES = 25

# Everything that is announced while the page is open: a live region says what it holds whenever that changes.
LISTEN = """(() => {
  window.announced = [];
  const note = region => {
    const words = region.textContent.trim();
    if (words && words !== window.announced.at(-1)) window.announced.push(words);
  };
  new MutationObserver(changes => {
    const regions = changes.map(({ target }) =>
      (target.nodeType === 1 ? target : target.parentElement)?.closest('[role=status], [role=alert], [aria-live]'));
    new Set(regions.filter(Boolean)).forEach(note);
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  window.lost = 0;
  document.addEventListener('focusout', () => requestAnimationFrame(() => requestAnimationFrame(() => {
    if (document.hasFocus() && document.activeElement === document.body) window.lost += 1;
  })));
})()"""


@pytest.fixture
def browser(addresses: Addresses, display: Display) -> Iterator[Chromium]:
    """A browser with a window, which may fill in the hotline's form."""
    with allowed(addresses, display=display) as opened:
        yield opened


class Listener:
    """Somebody with keys and ears at a page."""

    def __init__(self, browser: Chromium, page: Popup, display: Display) -> None:
        self._devtools = browser.devtools
        self._session = browser.devtools.attach(page.target)
        self._page = page
        self._display = display
        self.presses = 0
        page.js(LISTEN)

    def tree(self) -> list[str]:
        """Role and name of everything that is told, from the top down."""
        nodes = self._devtools.send("Accessibility.getFullAXTree", {}, self._session)["nodes"]
        told = [(node["role"]["value"], node.get("name", {}).get("value", "")) for node in nodes if not node["ignored"]]
        return [f"{role} {name}".strip() for role, name in told if role not in {"none", "generic", "InlineTextBox"}]

    def key(self, *keys: str) -> None:
        """A press of each."""
        self.presses += len(keys)
        self._display.xdotool("key", "--delay", 30, *keys)

    def type(self, text: str) -> None:
        """A word."""
        self.presses += len(text)
        self._display.xdotool("type", "--delay", 20, text)

    def focus(self) -> str:
        """The name of what has the keyboard."""
        focused = self._focused()
        return f"{focused['role']['value']} {focused['name']['value']}" if focused else ""

    def description(self) -> str:
        """What is told with it."""
        return str(self._focused().get("description", {}).get("value", ""))

    def _focused(self) -> dict[str, Any]:
        nodes = self._devtools.send("Accessibility.getFullAXTree", {}, self._session)["nodes"]
        focused = [node for node in nodes if is_focused(node) and node["role"]["value"] != "RootWebArea"]
        return focused[-1] if focused else {}

    def tab_to(self, name: str) -> None:
        """Tab until it is told."""
        for _ in range(MOST_PRESSES):
            if name in self.focus():
                return
            before = self._page.js("window.tabs ??= (document.addEventListener('focusin', () => window.tabs++), 1)")
            self.key("Tab")
            wait(partial(self._page.js, f"window.tabs > {before}"), "the focus to move")
        raise AssertionError(f"nobody told of {name!r}: {self.focus()}")

    @property
    def announced(self) -> list[str]:
        """What was announced since this was asked last."""
        said: list[str] = self._page.js("window.announced.splice(0)")
        return said


def is_focused(node: dict[str, Any]) -> bool:
    return any(p["name"] == "focused" and p["value"]["value"] for p in node.get("properties", ()))


def in_order(tree: list[str], *wanted: str) -> bool:
    """Whether these are told, in this order."""
    told = iter(tree)
    return all(any(part in line for line in told) for part in wanted)


def test_from_the_button_to_the_filled_form_all_is_told_and_nothing_twice(
    browser: Chromium, display: Display, addresses: Addresses
) -> None:
    addresses.put(BOARD, POSTS)
    browser.driver.get(BOARD)
    browser.point_on_screen("p")
    display.xdotool("click", 1, "key", "alt+shift+j")
    popup = browser.popup()
    wait(lambda: popup.js("document.hasFocus() && document.activeElement.id === 'harm-search'"), "the search")
    person = Listener(browser, popup, display)
    person.presses = 1
    addresses.put(FORM, PAGE)

    start = person.tree()
    assert in_order(
        start, "heading 通報ナビ", "button すぐに離れる", "heading 何がありましたか", "combobox ことばで探す"
    )
    assert in_order(start, "button 悪口・口コミ・個人情報・著作権", "button そのほか・分からない")
    assert person.focus() == "combobox ことばで探す"
    wait(lambda: "example" in person.description(), "which page or post it is, told with the first control")

    person.type("drugs")
    wait(
        lambda: popup.js("document.querySelector('#harm-list [aria-selected=true]')?.dataset.harm") == "drugs", "drugs"
    )
    person.key("Return")
    popup.wait_for('[data-desk="ihc"] [data-action="open"]')
    wait(lambda: popup.js("window.announced.some(each => each.includes('件案内'))"), "the answer to be told")
    said = person.announced
    assert len([each for each in said if "件案内" in each]) == 1, said
    assert in_order(
        person.tree(),
        "内容の種類",
        "見つけた人",
        "heading インターネット・ホットラインセンター",
        "button 開いて入力する",
    )
    assert person.focus().startswith("combobox 内容の種類")

    person.tab_to("下書きを見る")
    person.key("Return")
    popup.wait_for('[data-desk="ihc"] [data-draft-field="url"]')
    assert in_order(
        person.tree(), "button 下書きを見る", "heading ホットラインセンター（IHC）への下書き", "textbox 通報するURL"
    )
    assert person.focus().startswith("button 下書きを見る")
    assert "ホットラインセンター" in person.description(), "whose draft it is"
    while not person.focus().startswith("button 開いて入力する"):
        person.key("shift+Tab")
        assert person.presses <= MOST_PRESSES
        wait(lambda: person.focus(), "the focus")
    assert "ホットラインセンター" in person.description(), "where it opens"
    assert "トップページが開きます" in person.description(), "and what"
    assert popup.js("window.lost") == 0
    assert person.announced == []
    person.key("Return")

    panel = browser.panel()
    panel.wait_for('[data-form="filled"]')
    wait(lambda: form_value(browser, "#address") == BOARD, "the address in the form")
    beside = Listener(browser, panel, display)
    parts = ("heading フォームへの入力", "項目を入力しました", "フォームに入れたもの", "あとは、ご自身で", "送ったあと")
    wait(lambda: in_order(beside.tree(), *parts), "what the panel tells")
    assert person.presses <= MOST_PRESSES
