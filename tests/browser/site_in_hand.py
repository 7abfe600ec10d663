"""A site of `tsuho site` in a person's hand: what is asked of its pages, and a post that is shared into it and told."""

from typing import Any
from urllib.parse import quote

from selenium.webdriver.common.by import By

from tests.browser.bare_chromium import BareChromium
from tests.browser.our_pages import ready
from tests.browser.slow_phone import tap
from tests.browser.static_site import Town
from tests.browser.waiting import wait

POST = "https://x.com/someone/status/1990000000000000001"
SHARED = f"ひどい投稿です {POST}?s=20"


def asked(phone: BareChromium, promise: str) -> Any:
    """What a promise of the page gives."""
    return phone.driver.execute_async_script(f"({promise}).then(arguments[0], error => arguments[0](String(error)))")


def on_the_disk(phone: BareChromium) -> str:
    """What the site's database holds, unsealed."""
    [own] = phone.driver.execute_script(
        "return [...document.scripts].map(each => each.src.match(/.*edition-[^/]+/)?.[0])"
    )[:1]
    return str(
        asked(phone, f"import('{own}/store/disk.js').then(({{ theDisk }}) => theDisk().read()).then(JSON.stringify)")
    )


def editions(phone: BareChromium) -> list[str]:
    """The caches of the site."""
    found: list[str] = asked(phone, "caches.keys()")
    return found


def kept_whole(phone: BareChromium) -> bool:
    """Whether the worker is at work."""
    state = asked(phone, "navigator.serviceWorker.getRegistration().then(found => found?.active?.state ?? '')")
    return bool(state == "activated")


def complaints(phone: BareChromium) -> list[str]:
    """What the console has said since it was last asked."""
    return [entry["message"] for entry in phone.driver.get_log("browser")]  # type: ignore[no-untyped-call]


def offline(phone: BareChromium, *, is_offline: bool) -> None:
    """Without a network, or with it again; for the worker, too."""
    conditions = {"offline": is_offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
    phone.driver.execute_cdp_cmd("Network.enable", {})
    phone.driver.execute_cdp_cmd("Network.emulateNetworkConditions", conditions)


def forget_all_but_the_site(phone: BareChromium, site: Town) -> None:
    """As a browser that has been here once and has written nothing."""
    phone.driver.get("about:blank")
    told = {"origin": site.address.split("/town")[0], "storageTypes": "indexeddb"}
    phone.driver.execute_cdp_cmd("Storage.clearDataForOrigin", told)


def wide(phone: BareChromium) -> int:
    """How wide what is shown is."""
    return int(phone.driver.execute_script("return document.documentElement.scrollWidth"))


def spoken(phone: BareChromium) -> str:
    """The language of the page."""
    return str(phone.driver.execute_script("return document.documentElement.lang"))


def choose_language(phone: BareChromium, id: str) -> None:
    """From the page's menu; until it speaks it."""
    tap(phone, "#to-language > summary")
    tap(phone, f'[data-language="{id}"]')
    wait(lambda: spoken(phone) == id, "the language")
    ready(phone)


def share(phone: BareChromium, site: Town, language: str) -> None:
    """A post, by somebody who has been here, chose the language and wrote nothing: until the report is there."""
    driver = phone.driver
    forget_all_but_the_site(phone, site)
    driver.get(f"{site.address}/phone/")
    ready(phone)
    if spoken(phone) != language:
        choose_language(phone, language)
    driver.get(f"{site.address}/share/?title={quote('題名')}&text={quote(SHARED)}")
    wait(lambda: driver.current_url == f"{site.address}/index.html", "the report page")
    ready(phone)
    wait(lambda: driver.find_element(By.ID, "url").get_attribute("value") == f"{POST}?s=20", "the address")
    assert spoken(phone) == language


def choose_kind(phone: BareChromium, group: str, kind: str) -> None:
    """Two touches."""
    tap(phone, f'[data-group="{group}"]')
    tap(phone, f'[data-kind="{kind}"]')


def answer(phone: BareChromium) -> None:
    """A victim of defamation who wants it gone."""
    choose_kind(phone, "rights", "defamation")
    for css in ('#role-chips .chip:has([value="victim"])', '#wish-chips .chip:has([value="takedown"])'):
        tap(phone, css)
    wait(lambda: phone.driver.find_elements(By.CSS_SELECTOR, '[data-desk="bullying"]'), "the desks")
