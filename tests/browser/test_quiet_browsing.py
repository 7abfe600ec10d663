"""Nothing leaves the browser before a click: no request while browsing, nothing put into any page."""

from tests.browser.chromium import Chromium
from tests.browser.servers import Handler, Site, serving


def test_twenty_navigations_cause_no_request_and_touch_no_page(chromium: Chromium, site: Site) -> None:
    asked: list[str] = []

    class Listening(Handler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.answer(b"{}", "application/json")

        do_POST = do_OPTIONS = do_GET

    with serving(Listening) as server:
        chromium.in_worker(f"chrome.storage.local.set({{'setting:server': {server!r}}}).then(() => true)")
        site.asked.clear()
        for number in range(20):
            chromium.driver.get(site.page(f"walk/{number}"))
            assert chromium.driver.execute_script("return 'tsuho' in globalThis") is False
            assert (
                chromium.driver.execute_script("return document.querySelectorAll('script, style, iframe').length") == 0
            )

    assert asked == []
    assert [path for path in site.asked if path != "/favicon.ico"] == [f"/walk/{number}" for number in range(20)]
