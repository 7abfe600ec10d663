"""`tsuho site` in Firefox, the other engine that can be had here: from the start to a record, without a network, and in
a private window."""

import json
from collections.abc import Iterator
from urllib.parse import quote

import pytest

from tests.browser.firefox import Firefox
from tests.browser.static_site import Town, town
from tests.browser.waiting import wait

POST = "https://x.com/someone/status/1990000000000000001"
READY = "document.documentElement.dataset.ready === 'yes'"
KEPT = "navigator.serviceWorker.getRegistration().then(found => found?.active?.state === 'activated')"
OPEN = '[data-desk="bullying"] [data-action="open"]'


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """The site of a town, not packed."""
    with town(tmp_path_factory.mktemp("town"), packs=False) as here:
        yield here


@pytest.fixture(scope="module")
def firefox() -> Iterator[Firefox]:
    """Without the extension."""
    browser = Firefox(extension=None)
    yield browser
    browser.close()


def there(firefox: Firefox, tab: str, condition: str, what: str) -> None:
    """Until it is so in the tab; a page that is on its way cannot be asked."""

    def is_so() -> bool:
        try:
            return bool(firefox.js(tab, condition))
        except RuntimeError:
            return False

    wait(is_so, what, timeout=30)


def choose(firefox: Firefox, tab: str, **chosen: str) -> None:
    """What happened, and to whom."""
    for name, value in chosen.items():
        firefox.js(
            tab,
            f"(box => {{ box.value = {json.dumps(value)};"
            " box.dispatchEvent(new Event('change', { bubbles: true })); })"
            f"(document.querySelector('#{name}'))",
        )


def test_a_shared_post_leads_to_a_record_and_both_are_there_without_a_network(firefox: Firefox, site: Town) -> None:
    tab = firefox.tab(f"{site.address}/share/#share={quote(f'見て {POST} ね')}")
    there(firefox, tab, f"{READY} && document.querySelector('#url')?.value === {json.dumps(POST)}", "the address")
    assert firefox.js(tab, "document.querySelector('#cannot-begin').hidden")
    choose(firefox, tab, harm="defamation", role="victim", wish="takedown")
    there(firefox, tab, f"!!document.querySelector({json.dumps(OPEN)})", "the desk")
    firefox.js(tab, f"document.querySelector({json.dumps(OPEN)}).click()", gesture=True)
    there(firefox, tab, KEPT, "the site to be kept")

    site.is_away = True
    try:
        firefox.go(tab, f"{site.address}/records/")
        there(firefox, tab, "!!document.querySelector('[data-receipt]')", "the record")
        assert firefox.js(tab, "document.querySelector('#on-the-web').checkVisibility()")
        firefox.go(tab, f"{site.address}/")
        there(firefox, tab, f"{READY} && document.querySelector('#harm').value === 'defamation'", "the report")
    finally:
        site.is_away = False


def test_a_private_window_keeps_the_report_over_a_reload_though_it_has_no_key_files(
    firefox: Firefox, site: Town
) -> None:
    before = {each["context"] for each in firefox.tabs()}
    opens = f"(openTrustedLinkIn({json.dumps(site.address + '/')}, 'window', {{ private: true }}), true)"
    firefox.js(firefox.window, opens)  # led there later, the window's own first page may still come in between
    [tab] = wait(lambda: {each["context"] for each in firefox.tabs()} - before, "the private window")
    there(firefox, tab, READY, "the page")
    assert firefox.js(tab, "navigator.storage.getDirectory().then(() => false, () => true)")
    firefox.type(tab, "#notes", "written here")
    kept = f"{own(firefox, tab)}.then(({{ theDisk }}) => theDisk().read()).then(all => JSON.stringify(all))"
    wait(lambda: "written here" in str(firefox.js(tab, kept)), "the notes to be kept")
    firefox.go(tab, f"{site.address}/")
    there(firefox, tab, f"{READY} && document.querySelector('#notes').value === 'written here'", "the notes")
    assert firefox.js(tab, "document.querySelector('#trouble').hidden")


def own(firefox: Firefox, tab: str) -> str:
    """How a module of the site is asked for what is kept."""
    sources = "[...document.scripts].map(each => each.src.match(/.*edition-[^/]+/)?.[0]).find(Boolean)"
    return f"import('{firefox.js(tab, sources)}/store/disk.js')"
