"""Nothing leaves the browser before a click: no request while browsing, nothing put into any page."""

import json
from pathlib import Path

from tests.browser.chromium import Chromium
from tests.browser.servers import Site, listening
from tests.browser.waiting import wait


def requested_by(origin: str, log: Path) -> list[str]:
    """Every address that this origin had the browser ask the network for, by the browser's own log."""
    events = [event.get("params", {}) for event in json.loads(log.read_text("utf-8"))["events"]]
    return [event["url"] for event in events if event.get("initiator", "").startswith(origin) and "url" in event]


def test_twenty_navigations_cause_no_request_and_touch_no_page(site: Site, tmp_path: Path) -> None:
    log = tmp_path / "network.json"
    browser = Chromium(flags=(f"--log-net-log={log}",))
    try:
        with listening() as (server, asked):
            browser.in_worker(f"chrome.storage.local.set({{'setting:server': {server!r}}}).then(() => true)")
            site.asked.clear()
            for number in range(20):
                browser.driver.get(site.public_page(f"walk/{number}"))
                added = browser.driver.execute_script(
                    "return document.querySelectorAll('script, style, iframe').length + ('tsuho' in globalThis)"
                )
                assert added == 0

                assert browser.own_worlds() == 0

            assert asked == []
            assert [path for path in site.asked if path != "/favicon.ico"] == [f"/walk/{n}" for n in range(20)]

            # The same after a click, so that the silence above means something.
            browser.press_toolbar_button()
            wait(lambda: asked, "the server to be asked")
    finally:
        browser.close()

    requests = requested_by(browser.url("").rstrip("/"), log)
    assert requests != []
    assert {address.removeprefix(server) for address in requests} <= {*asked, "/v1/drafts"}
