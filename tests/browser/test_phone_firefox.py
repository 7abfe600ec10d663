"""Firefox for Android, as far as a Firefox without its menu, windows, panel and keys is one: the button opens the
report of the page in front in a tab of its own, the post is chosen in the page, which comes in front for it, and the
desk's form is filled in a further tab. In a private tab nothing is read."""

from collections.abc import Iterator

import pytest

from tests.browser.desks_at_home import DesksAtHome, desks_at_home
from tests.browser.firefox import ADDON_ID, Firefox
from tests.browser.firefox_question import ASKED, answer
from tests.browser.journey import IHC, NOTES
from tests.browser.phone import for_phones
from tests.browser.profile_files import both_ways, holding
from tests.browser.servers import Site
from tests.browser.tunnel import firefox_at
from tests.browser.waiting import wait

BOARD = "http://keijiban.example"  # the site under a public name: no desk takes an address on one's own machine
SECRET = f"{BOARD}/thread.html?himitsu-7f3a"  # opened in a private tab alone
PICK = "document.querySelector('[data-action=pick-post]')"
PRESS = f"""(async () => {{
  const {{ ExtensionParent }} = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const {{ extension }} = WebExtensionPolicy.getByID({ADDON_ID!r});
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);
  await button.triggerAction(Services.wm.getMostRecentBrowserWindow());
  return true;
}})()"""
PRIVATE_TAB = f"""(async () => {{
  const shown = OpenBrowserWindow({{ private: true }});
  await new Promise(done => shown.addEventListener('load', done, {{ once: true }}));
  await shown.delayedStartupPromise;
  const triggeringPrincipal = Services.scriptSecurityManager.createNullPrincipal({{ privateBrowsingId: 1 }});
  shown.gBrowser.selectedBrowser.fixupAndLoadURIString('{SECRET}', {{ triggeringPrincipal }});
  return true;
}})()"""
KEPT = "Promise.all([browser.storage.local.get(), browser.storage.session.get()]).then(JSON.stringify)"


@pytest.fixture(scope="module")
def world() -> Iterator[DesksAtHome]:
    """The desks' forms, at their addresses."""
    with desks_at_home() as here:
        yield here


@pytest.fixture(scope="module")
def browser(site: Site, world: DesksAtHome, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    """One for this file."""
    port = int(site.address.rsplit(":", 1)[1])
    preferences: dict[str, object] = {"network.proxy.http_port": port, "ui.primaryPointerCapabilities": 1}
    with firefox_at(world, preferences, for_phones(tmp_path_factory.mktemp("phone"))) as opened:
        yield opened


def test_the_button_reports_the_page_in_front_in_a_tab_of_its_own_and_fills_the_form_in_another(
    browser: Firefox, world: DesksAtHome
) -> None:
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
    chosen = "document.querySelector('#url')?.value"
    wait(lambda: str(browser.js(report, chosen)).endswith("#res2"), "the post's address")
    assert not opened(browser, "report/index.html", but=report)

    world.stand(IHC.form, IHC.looks_like)
    for css, value in zip(("#harm", "#role", "#wish"), IHC.situation, strict=True):
        choose(browser, report, css, value)
    wait(lambda: browser.js(report, "document.querySelector('#notes').checkVisibility()"), "room for what happened")
    browser.type(report, "#notes", NOTES)
    card = f'[data-desk="{IHC.id}"]'
    to_draft, to_form = (f"{card} [{each}]" for each in ('data-part="draft"', 'data-action="open"'))
    wait(lambda: browser.js(report, f"Boolean(document.querySelector('{to_draft}')?.checkVisibility())"), "the card")
    browser.click(report, to_draft)
    drafted = f"[...document.querySelectorAll('{card} textarea')].some(each => each.value.includes({NOTES!r}))"
    wait(lambda: browser.js(report, drafted), "the notes in the draft")
    ready = f"(button => button?.checkVisibility() && !button.disabled)(document.querySelector('{to_form}'))"
    wait(lambda: browser.js(report, ready), "the button to open the form")
    browser.click(report, to_form)
    wait(lambda: browser.js(browser.window, ASKED), "the browser's question")
    answer(browser, "button")
    in_front(browser, IHC.form)
    form = next(tab["context"] for tab in browser.tabs() if tab["url"].startswith(IHC.form))
    wait(lambda: str(browser.js(form, "document.querySelector('#url')?.value")).endswith("#res2"), "the post's address")
    wait(lambda: NOTES in str(browser.js(form, "document.querySelector('#detail')?.value")), "the notes in the form")
    assert browser.js(form, "document.querySelector('#agree').checked") is False
    assert world.sent == []
    browser.start_over()


def test_in_a_private_tab_nothing_is_read_and_it_is_said(browser: Firefox) -> None:
    browser.allow_private_windows()
    ours = browser.extension_tab()
    browser.js(browser.window, PRIVATE_TAB)
    in_front(browser, SECRET)
    board = next(tab["context"] for tab in browser.tabs() if tab["url"] == SECRET)
    wait(lambda: browser.js(board, "document.readyState") == "complete", "the board")
    browser.js(browser.window, PRESS)

    welcome = wait(lambda: opened(browser, "welcome/index.html#private"), "the page that says so")
    wait(lambda: browser.js(welcome, "document.querySelector('#private')?.checkVisibility()"), "the sentence")
    assert not opened(browser, "report/")
    assert "keijiban" not in str(browser.js(ours, KEPT))
    wait(lambda: holding(browser.profile, *both_ways("welcomed")), "what is kept, which the search does find")
    assert holding(browser.profile, *both_ways(SECRET)) == []


def opened(browser: Firefox, address: str, but: str = "") -> str | None:
    """The tab of ours with that address."""
    ours = (tab["context"] for tab in browser.tabs() if tab["url"].startswith(browser.base + address))
    return next((context for context in ours if context != but), None)


def choose(browser: Firefox, report: str, css: str, value: str) -> None:
    """An option of a list, as a finger chooses it."""
    options = f"[...document.querySelector('{css}').options].some(each => each.value === '{value}')"
    wait(lambda: browser.js(report, options), f"{value} to be offered")
    browser.js(
        report,
        f"{{ const list = document.querySelector('{css}'); list.value = '{value}';"
        " list.dispatchEvent(new Event('change', { bubbles: true })) }",
    )


def in_front(browser: Firefox, address: str) -> None:
    """Until that tab is the one that is shown."""
    shown = "Services.wm.getMostRecentBrowserWindow().gBrowser.selectedBrowser.currentURI.spec"
    wait(lambda: str(browser.js(browser.window, shown)).startswith(address), f"{address} in front")
