"""Firefox for Android, as far as a Firefox without its menu, windows, panel and keys is one: the button opens the
report of the page in front in a tab of its own, and the post is chosen in the page, which comes in front for it."""

from collections.abc import Iterator

import pytest

from tests.browser.firefox import ADDON_ID, Firefox
from tests.browser.phone import for_phones
from tests.browser.servers import Site
from tests.browser.waiting import wait

BOARD = "http://keijiban.example"  # the site under a public name: no desk takes an address on one's own machine
PICK = "document.querySelector('[data-action=pick-post]')"
PRESS = f"""(async () => {{
  const {{ ExtensionParent }} = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const {{ extension }} = WebExtensionPolicy.getByID({ADDON_ID!r});
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return true;
}})()"""


@pytest.fixture(scope="module")
def browser(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    """One for this file."""
    port = int(site.address.rsplit(":", 1)[1])
    extension = for_phones(tmp_path_factory.mktemp("phone"))
    opened = Firefox(
        preferences={"network.proxy.http_port": port, "ui.primaryPointerCapabilities": 1}, extension=extension
    )
    yield opened
    opened.close()


def test_the_button_reports_the_page_in_front_in_a_tab_of_its_own(browser: Firefox) -> None:
    board = browser.tab(f"{BOARD}/thread.html")
    in_front(browser, f"{BOARD}/thread.html")
    browser.js(browser.window, PRESS)
    report = wait(lambda: opened(browser, "report/index.html#tab-"), "the report's tab")
    wait(lambda: browser.js(report, "document.querySelector('#url')?.value") == f"{BOARD}/thread.html", "its address")
    assert browser.js(report, "getComputedStyle(document.documentElement).getPropertyValue('--target')") == "2.75rem"

    wait(lambda: browser.js(report, f"Boolean({PICK})"), "a button to choose the post")
    browser.js(report, f"{PICK}.click()")
    lit = "document.documentElement.querySelectorAll(':scope > div:popover-open').length"
    wait(lambda: browser.js(board, lit) > 0, "the posts to choose from")
    in_front(browser, f"{BOARD}/thread.html")
    browser.click(board, "#text2")

    in_front(browser, browser.base + "report/index.html#tab-")
    again = wait(lambda: opened(browser, "report/index.html#tab-", but=report), "the report again")
    wait(
        lambda: str(browser.js(again, "document.querySelector('#url')?.value")).endswith("#res2"), "the post's address"
    )
    wait(lambda: not opened(browser, "report/index.html", but=again), "the former report's tab to go")


def opened(browser: Firefox, address: str, but: str = "") -> str | None:
    """The tab of ours with that address."""
    ours = (tab["context"] for tab in browser.tabs() if tab["url"].startswith(browser.base + address))
    return next((context for context in ours if context != but), None)


def in_front(browser: Firefox, address: str) -> None:
    """Until that tab is the one that is shown."""
    shown = "gBrowser.selectedBrowser.currentURI.spec"
    wait(lambda: str(browser.js(browser.window, shown)).startswith(address), f"{address} in front")
