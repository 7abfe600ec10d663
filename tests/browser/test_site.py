"""`tsuho site` on a phone: no server and no extension, in a folder of another site. The journeys share one browser."""

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from tests.browser import axe
from tests.browser.bare_chromium import BareChromium
from tests.browser.folds import unfold
from tests.browser.our_pages import ready
from tests.browser.static_site import FLAGS, Town, town
from tests.browser.waiting import wait

POST = "https://x.com/someone/status/1990000000000000001"
SHARED = f"ひどい投稿です {POST}?s=20"
# Beside each box a silent picture of two symbols, the site's and the frame, each of which draws something.
PICTURED = """return arguments[0].every(id => {
  const picture = document.getElementById(id).closest('.field').querySelector('svg[aria-hidden=true]');
  const drawn = [...picture?.querySelectorAll('use') ?? []].filter(each => each.getBBox().width > 0);
  return drawn.length === 2 && picture.checkVisibility();
})"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """The site of a town."""
    with town(tmp_path_factory.mktemp("town")) as here:
        yield here


@pytest.fixture(scope="module")
def phone(site: Town) -> Iterator[BareChromium]:
    """A browser with a small touch screen, which has been to the site once and keeps it."""
    browser = BareChromium(*FLAGS)
    metrics = {"width": 360, "height": 640, "deviceScaleFactor": 2, "mobile": True}
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    browser.driver.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": True})
    browser.driver.get(f"{site.address}/")
    ready(browser)
    wait(lambda: editions(browser) and kept_whole(browser), "the site to be kept", timeout=60)
    yield browser
    browser.close()


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


def answer(phone: BareChromium) -> None:
    """A victim of defamation who wants it gone."""
    for css, value in (("harm", "defamation"), ("role", "victim"), ("wish", "takedown")):
        Select(phone.driver.find_element(By.ID, css)).select_by_value(value)
    wait(lambda: phone.driver.find_elements(By.CSS_SELECTOR, '[data-desk="bullying"]'), "the desks")


def test_a_shared_post_leads_to_a_copied_draft_and_only_the_harm_is_asked(phone: BareChromium, site: Town) -> None:
    driver = phone.driver
    site.asked.clear()
    driver.get(f"{site.address}/share/?title={quote('題名')}&text={quote(SHARED)}")
    wait(lambda: driver.current_url == f"{site.address}/index.html", "the report page")
    ready(phone)
    wait(lambda: driver.find_element(By.ID, "url").get_attribute("value") == f"{POST}?s=20", "the address")
    assert not driver.find_element(By.ID, "url").is_displayed()  # it is told in a line
    assert "1990000000000000001" not in json.dumps(site.asked)  # what was shared never left the phone
    # Before a kind is chosen nobody knows whether the app's words may lie on the disk.
    assert POST in on_the_disk(phone)
    assert "題名" not in on_the_disk(phone)

    answer(phone)
    wait(lambda: "題名" in on_the_disk(phone), "the title to be kept")
    origin = site.address.split("/town")[0]
    permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"]
    driver.execute_cdp_cmd("Browser.grantPermissions", {"permissions": permissions, "origin": origin})
    copy = '[data-desk="bullying"] [data-action="copy"]'
    unfold(driver, copy)
    button = driver.find_element(By.CSS_SELECTOR, copy)
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", button)
    button.click()
    wait(lambda: POST in str(asked(phone, "navigator.clipboard.readText()")), "the draft on the clipboard")

    # Nothing could be read from the post: the person is asked, in the order of the site, and the draft tells it.
    asked_for = wait(lambda: driver.find_elements(By.CSS_SELECTOR, "#by-eye input"), "to be asked")
    boxes = [each.get_dom_attribute("id") for each in asked_for]
    assert boxes == ["eye-author", "eye-author_id", "eye-posted_at"]
    wait(lambda: driver.execute_script(PICTURED, boxes), "beside each, silently, where it stands")
    driver.find_element(By.ID, "eye-author_id").send_keys("@someone")

    driver.refresh()
    ready(phone)
    assert driver.find_element(By.ID, "harm").get_attribute("value") == "defamation"
    kept = wait(lambda: driver.find_elements(By.ID, "eye-author_id"), "to be asked again")[0]
    wait(lambda: kept.get_attribute("value") == "@someone", "what was written")
    assert axe.violations(driver) == []
    assert driver.execute_script("return document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize(
    ("after", "asks"),
    [
        (f"?text={quote('二つ https://bbs.example.jp/t/5 と https://bbs.example.jp/t/6')}", "which"),
        (f"?text={quote('URLのない文')}", "where"),
        (f"#share=https%3A%2F%2Fbbs.example.jp%2Ft%2F5%0A{quote('https://bbs.example.jp/', safe='')}", ""),
        ("#share=見て https://bbs.example.jp/t/5 をチェック", ""),
        (f"#url={quote('https://bbs.example.jp/t/5', safe='')}&title=x&words={quote('選んだ文')}", ""),
    ],
)
def test_what_is_shared_is_asked_about_only_where_it_is_not_clear(
    phone: BareChromium, site: Town, after: str, asks: str
) -> None:
    driver = phone.driver
    driver.get("about:blank")
    driver.get(f"{site.address}/share/{after}")
    if asks:
        ready(phone)
        assert driver.current_url == f"{site.address}/share/"
        assert axe.violations(driver) == []
        driver.refresh()
        driver.get(f"{site.address}/share/{after}")
        ready(phone)
    if asks == "which":
        wait(lambda: driver.find_elements(By.CSS_SELECTOR, "#share-list button"), "the choice")[0].click()
    elif asks == "where":
        driver.find_element(By.ID, "share-url").send_keys("見て https://bbs.example.jp/t/5")
        driver.find_element(By.CSS_SELECTOR, "#share-form button").click()
    wait(lambda: driver.current_url == f"{site.address}/index.html", "the report page")
    ready(phone)
    meant = "https://bbs.example.jp/t/5"
    wait(lambda: driver.find_element(By.ID, "url").get_attribute("value") == meant, "the address")


@pytest.mark.parametrize(
    "page", ["", "records/", "records/sheet.html", "desks/", "welcome/", "practice/thread.html", "phone/", "share/"]
)
def test_every_page_is_there_without_a_network_and_complains_of_nothing(
    phone: BareChromium, site: Town, page: str
) -> None:
    phone.driver.get("about:blank")  # a page that is left while it loads complains of what it did not get
    complaints(phone)
    offline(phone, is_offline=True)
    phone.driver.get(f"{site.address}/{page}")
    wait(lambda: phone.driver.find_element(By.TAG_NAME, "body").text.strip(), "the page's words")
    wait(lambda: phone.driver.execute_script("return document.readyState") == "complete", "the page")
    words = phone.driver.find_element(By.TAG_NAME, "body").text
    offline(phone, is_offline=False)

    assert complaints(phone) == []
    # There is no server here, and no extension but the one that one may do without.
    said = [word for word in ("サーバー", "ツールバー", "右クリック") if word in words]
    assert said == []
    assert "拡張機能" not in words.replace("拡張機能を入れずに", "")


def test_the_browser_finds_an_app_that_can_be_installed_and_shared_into(phone: BareChromium, site: Town) -> None:
    phone.driver.get(f"{site.address}/")
    ready(phone)

    assert phone.driver.execute_cdp_cmd("Page.getInstallabilityErrors", {})["installabilityErrors"] == []
    told = phone.driver.execute_cdp_cmd("Page.getAppManifest", {})
    assert told["errors"] == []
    app = json.loads(told["data"])
    assert app["share_target"]["action"] == "share/"
    assert told["url"] == f"{site.address}/app.webmanifest"


def test_the_way_in_from_a_phone_is_told_in_both_languages_and_axe_finds_nothing(
    phone: BareChromium, site: Town
) -> None:
    driver = phone.driver
    driver.get(f"{site.address}/phone/")
    ready(phone)
    assert driver.find_element(By.ID, "shortcut-address").text == f"{site.address}/share/#share="
    assert driver.execute_script("return document.documentElement.scrollWidth") <= 360
    assert axe.violations(driver) == []
    spoken = driver.execute_script("return document.documentElement.lang")
    other = "en" if spoken == "ja" else "ja"
    choose_language(driver, other)
    wait(lambda: driver.execute_script("return document.documentElement.lang") == other, "the language")
    ready(phone)
    assert driver.execute_script("return document.documentElement.scrollWidth") <= 360
    choose_language(driver, spoken)
    wait(lambda: driver.execute_script("return document.documentElement.lang") == spoken, "the language again")


def choose_language(driver: Any, id: str) -> None:
    driver.find_element(By.CSS_SELECTOR, "#to-language > summary").click()
    wait(lambda: driver.find_elements(By.CSS_SELECTOR, f'[data-language="{id}"]'), id)[0].click()


def test_the_bookmark_carries_address_title_and_words_behind_the_hash(phone: BareChromium, site: Town) -> None:
    driver = phone.driver
    driver.get(f"{site.address}/phone/")
    ready(phone)
    bookmark = driver.find_element(By.ID, "bookmark-link").get_dom_attribute("href").removeprefix("javascript:")
    opened = driver.execute_script(
        "const opened = []; const real = window.open; window.open = (...all) => { opened.push(...all); };"
        f"{bookmark}; window.open = real; return opened"
    )
    assert opened[0].startswith(f"{site.address}/share/#url={quote(site.address, safe='')}")
    assert "title=" in opened[0]
    assert "?" not in opened[0]
    assert opened[1:] == ["_blank", "noopener"]


def test_a_form_that_was_opened_is_in_the_records_until_they_are_deleted(phone: BareChromium, site: Town) -> None:
    driver = phone.driver
    forget_all_but_the_site(phone, site)
    driver.get(f"{site.address}/share/?text={quote(POST)}")
    wait(lambda: driver.current_url == f"{site.address}/index.html", "the report page")
    ready(phone)
    answer(phone)
    desk = '[data-desk="bullying"] [data-action="open"]'
    unfold(driver, desk)
    button = driver.find_element(By.CSS_SELECTOR, desk)
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", button)
    button.click()
    wait(lambda: "saferinternet" in json.dumps(phone.devtools.targets()), "the form's own tab")
    # The page is left before it could write the first record of all.
    for _ in range(2):
        driver.get(f"{site.address}/records/")
        wait(lambda: driver.find_elements(By.CSS_SELECTOR, "[data-receipt]"), "the record")

    driver.find_element(By.ID, "forget-all").click()
    driver.find_element(By.ID, "sure-yes").click()
    wait(lambda: driver.find_element(By.ID, "empty").is_displayed(), "all to be gone")
    # The report that they were made of is still there, and brings none of them back.
    for page in ("", "records/"):
        driver.get(f"{site.address}/{page}")
        ready(phone)
    assert driver.find_element(By.ID, "empty").is_displayed()
    assert not driver.find_elements(By.CSS_SELECTOR, "[data-receipt]")


def test_a_newer_edition_is_told_and_is_there_at_the_next_visit(phone: BareChromium, site: Town) -> None:
    driver = phone.driver
    driver.get(f"{site.address}/")
    ready(phone)
    first = editions(phone)
    assert len(first) == 1
    driver.find_element(By.ID, "notes").send_keys("書きかけ。")
    site.make(style__page_dot_css="/* newer */\n")
    site.asked.clear()

    driver.refresh()
    ready(phone)
    wait(lambda: driver.find_elements(By.CSS_SELECTOR, "#newer button"), "to be told", timeout=60)
    # Only what has changed was asked for again, and the page that is open still has its own edition's files.
    fetched = [path for path in site.asked if "/edition-" in path]
    assert len(fetched) == 1, fetched
    assert axe.violations(driver) == []
    driver.find_element(By.CSS_SELECTOR, "#newer button").click()
    wait(lambda: editions(phone) != first and len(editions(phone)) == 1, "the former edition to go")
    ready(phone)
    sheets = driver.execute_script("return [...document.styleSheets].map(each => each.href)")
    assert fetched[0] in json.dumps(sheets)
    assert not driver.find_elements(By.ID, "newer")
    assert "書きかけ。" in str(driver.find_element(By.ID, "notes").get_attribute("value"))


def test_an_edition_that_is_refused_twice_is_told_and_the_host_answers_until_it_is_mended(
    phone: BareChromium, site: Town
) -> None:
    driver = phone.driver
    driver.get(f"{site.address}/")
    ready(phone)
    wait(lambda: kept_whole(phone) and len(editions(phone)) == 1, "the edition to be kept")
    is_refused = "caches.keys().then(names => names.some(name => name.startsWith('tsuho-refused')))"
    site.make(style__page_dot_css="/* newest */\n")
    site.take_away("corrections/index.html")

    driver.refresh()
    ready(phone)
    wait(lambda: asked(phone, is_refused), "the first refusal", timeout=60)
    site.put_into("desks/index.html", "<p>the host's own</p>")
    driver.refresh()
    ready(phone)
    wait(lambda: driver.find_elements(By.CSS_SELECTOR, "#newer[data-severity=warn]"), "to be told", timeout=60)
    assert re.search("damaged|壊れている", driver.find_element(By.ID, "newer").text)
    assert axe.violations(driver) == []
    driver.find_element(By.CSS_SELECTOR, "#newer button").click()
    wait(lambda: driver.execute_script("return navigator.serviceWorker.controller") is None, "the host to answer")
    ready(phone)
    assert "書きかけ。" in str(driver.find_element(By.ID, "notes").get_attribute("value"))
    driver.get(f"{site.address}/desks/")
    assert "the host's own" in driver.page_source

    site.make()
    driver.get(f"{site.address}/")
    ready(phone)
    wait(lambda: kept_whole(phone) and not asked(phone, is_refused), "the mended edition to be kept", timeout=60)
