"""The person sees the address as it was captured, and chooses how much of it the desk gets."""

from collections.abc import Iterator

import pytest

from tests.browser.chromium import OTHER, Chromium
from tests.browser.popup import Popup
from tests.browser.servers import Site
from tests.browser.waiting import wait

CAPTURED = "https://user:secret@keijiban.example/post/9?fbclid=abc&id=3"
USUAL = "https://keijiban.example/post/9?id=3"


@pytest.fixture
def page(browser_on_screen: Chromium, site: Site) -> Iterator[Chromium]:
    """A page in front whose link carries a password and a tracking parameter."""
    browser_on_screen.driver.get(site.public_page("hostile.html"))
    yield browser_on_screen
    browser_on_screen.close_menu()
    browser_on_screen.start_over()


def reported(popup: Popup) -> str:
    """The address in the open draft."""
    found: str = popup.js("document.querySelector('[data-draft-field=\"url\"] textarea').value")
    return found


def test_the_desk_gets_the_address_without_what_points_to_the_person_unless_they_choose_so(page: Chromium) -> None:
    popup = page.choose_in_menu("#credentials", OTHER)
    popup.wait_for_value("#url", CAPTURED)
    popup.choose("#harm", "drugs")
    popup.wait_for('[data-draft-field="url"]')
    assert reported(popup) == USUAL

    popup.click("#disclosure > summary")
    assert "fbclid" in popup.text('#disclosure label:has([value=""])')
    popup.click('#disclosure [value="captured"]')

    wait(lambda: reported(popup) == "https://keijiban.example/post/9?fbclid=abc&id=3", "the address with its tracking")
    popup.wait_for('[data-finding="P32a"]')
    popup.click('[data-finding="P32a"] [data-mend]')
    popup.wait_for_value("#url", USUAL)
    wait(lambda: reported(popup) == USUAL, "the address without its tracking")

    popup.click('[data-action="undo"]')
    popup.wait_for_value("#url", CAPTURED)

    # A short link is opened by the person, to see where it leads.
    popup.wait_for("#url")
    popup.js("document.querySelector('#url').select()")
    popup.type("#url", "https://bit.ly/3abcdef")
    popup.wait_for('[data-finding="P07"] a[data-mend="open_link"][href="https://bit.ly/3abcdef"][rel~="noreferrer"]')
    assert popup.js("document.querySelector('#disclosure').hidden") is True

    # What stands below a pasted address does not stick to it.
    popup.js(
        "const data = new DataTransfer(); data.setData('text/plain', 'https://x.com/a/status/1234567890\\n--\\nTaro');"
        "const url = document.querySelector('#url'); url.select();"
        "url.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, cancelable: true }));"
    )
    popup.wait_for_value("#url", "https://x.com/a/status/1234567890 -- Taro")
    popup.wait_for('[data-finding="P40"]')
