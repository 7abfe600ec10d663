"""Choosing posts in the page as a person does it, from the popup, by pointer and by keyboard; and what is heard."""

import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from selenium.webdriver.common.action_chains import ActionChains

from tests.browser.chromium import Chromium
from tests.browser.popup import Popup
from tests.browser.waiting import wait

LIT = "return document.documentElement.querySelectorAll(':scope > div:popover-open').length"
PICK = '[data-action="pick-post"]'
LISTEN = """
  window.heard = [];
  for (const kind of ['click', 'mousedown', 'pointerdown', 'mouseup', 'keydown', 'keypress'])
    for (const post of document.querySelectorAll('.post')) post.addEventListener(kind, () => heard.push(kind));
  for (const kind of ['click', 'keydown', 'keyup']) document.addEventListener(kind, () => heard.push(kind));
"""


def begin_choosing(browser: Chromium, page: str) -> None:
    """The page with its posts lit up, and what it hears of the person written down."""
    browser.driver.get(page)
    browser.driver.execute_script(LISTEN)
    begin_choosing_here(browser)


def begin_choosing_here(browser: Chromium) -> None:
    """The page in front with its posts lit up."""
    browser.press_toolbar_button()
    popup = browser.popup()
    popup.wait_for(PICK)
    choose_again(browser, popup, "pick-post")


def choose_again(browser: Chromium, popup: Popup, action: str) -> None:
    """One of the buttons with which the popup leaves the page to the person."""
    popup.click(f'[data-action="{action}"]')
    wait(lambda: not browser.popup_is_open(), "the popup to close")
    wait(lambda: browser.driver.execute_script(LIT), "the posts to light up")


def press(browser: Chromium, *keys: str) -> None:
    """Keys of the person."""
    chain = ActionChains(browser.driver)
    for key in keys:
        chain = chain.send_keys(key)
    chain.perform()


def click(browser: Chromium, css: str, with_key: str = "") -> None:
    """The person's pointer, on an element of the page under the glass."""
    target = browser.driver.find_element("css selector", css)
    moved = ActionChains(browser.driver).move_to_element(target)
    clicked = moved.key_down(with_key).click().key_up(with_key) if with_key else moved.click()
    clicked.perform()


def page_session(browser: Chromium) -> str:
    """A session of DevTools on the page in front."""
    return browser.devtools.attach(browser.driver.current_window_handle)


def heard_by_a_screen_reader(browser: Chromium) -> str:
    """All that assistive technology gets of the page, also out of the closed shadow root."""
    tree = browser.devtools.send("Accessibility.getFullAXTree", {}, page_session(browser))
    return json.dumps(tree, ensure_ascii=False)


def press_in_bar(browser: Chromium, name: str) -> None:
    """The pointer on one of the bar's buttons."""
    session = page_session(browser)
    nodes = browser.devtools.send("Accessibility.getFullAXTree", {}, session)["nodes"]
    button = next(node for node in nodes if node.get("name", {}).get("value") == name and "backendDOMNodeId" in node)
    place = {"backendNodeId": button["backendDOMNodeId"]}
    corners = browser.devtools.send("DOM.getBoxModel", place, session)["model"]["content"]
    x, y = sum(corners[::2]) / 4, sum(corners[1::2]) / 4
    for kind in ("mousePressed", "mouseReleased"):
        event = {"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1}
        browser.devtools.send("Input.dispatchMouseEvent", event, session)


def buttons_of_the_bar(browser: Chromium) -> list[tuple[float, float]]:
    """Width and height of each that is shown. The page's own script cannot look into a closed root."""
    session = page_session(browser)
    root = browser.devtools.send("DOM.getDocument", {"depth": -1, "pierce": True}, session)["root"]
    inside = [node for node in _nodes(root) if node.get("shadowRootType") == "closed"]
    buttons = [node["nodeId"] for each in inside for node in _nodes(each) if node["nodeName"] == "BUTTON"]
    found = []
    for button in buttons:
        with suppress(RuntimeError):  # one that is not shown has no box
            box = browser.devtools.send("DOM.getBoxModel", {"nodeId": button}, session)["model"]["border"]
            found.append((box[2] - box[0], box[5] - box[1]))
    return found


def _nodes(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for each in (*node.get("children", ()), *node.get("shadowRoots", ())):
        yield from _nodes(each)


def kinds_at(browser: Chromium, session: str, x: int, y: int) -> list[str]:
    """The classes of what is painted uppermost there, and of what it is in: also of what takes no pointer."""
    browser.devtools.send("DOM.enable", {}, session)
    down = int(browser.driver.execute_script("return scrollY"))  # the command counts from the top of the document
    spot = {"x": x, "y": y + down, "ignorePointerEventsNone": True, "includeUserAgentShadowDOM": True}
    node = browser.devtools.send("DOM.getNodeForLocation", spot, session)["backendNodeId"]
    found = browser.devtools.send("DOM.resolveNode", {"backendNodeId": node}, session)["object"]["objectId"]
    names = (
        "function () { const all = []; for (let e = this; e; e = e.parentElement) all.push(e.className); return all }"
    )
    call = {"objectId": found, "functionDeclaration": names, "returnByValue": True}
    kinds: list[str] = browser.devtools.send("Runtime.callFunctionOn", call, session)["result"]["value"]
    return kinds


def reported(browser: Chromium) -> dict[str, Any]:
    """The only report that is kept."""
    (kept,) = browser.reports()
    report: dict[str, Any] = kept["report"]
    return report
