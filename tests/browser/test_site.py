"""`tsuho site` on a phone: no server and no extension, in a folder of another site. The journeys share one browser."""

import json
import re
from collections.abc import Iterator
from contextlib import closing
from typing import Any
from urllib.parse import quote

import pytest
from selenium.webdriver.common.by import By

from tests.browser import axe
from tests.browser.bare_chromium import BareChromium
from tests.browser.our_pages import ready
from tests.browser.records_page import exported, text_of
from tests.browser.site_in_hand import (
    POST,
    answer,
    asked,
    choose_kind,
    choose_language,
    complaints,
    editions,
    kept_whole,
    offline,
    on_the_disk,
    share,
    spoken,
    wide,
)
from tests.browser.slow_phone import WIDTH, slow, small_and_touched, tap
from tests.browser.static_site import EXTENSION, FLAGS, Town, town
from tests.browser.waiting import wait
from tests.site_weights import asked_to_begin
from tsuho.site import built
from tsuho.site.pages import PAGES

UNTIL_READY = (
    "const [ready] = performance.getEntriesByName('ready');"
    "return ['navigation', 'resource'].flatMap(kind => performance.getEntriesByType(kind))"
    ".filter(each => each.startTime <= ready.startTime).map(each => each.name)"
)
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
def first_visit() -> list[str]:
    """What the first page of all asked for until it could be used."""
    return []


@pytest.fixture(scope="module")
def phone(site: Town, first_visit: list[str]) -> Iterator[BareChromium]:
    """A browser with a small touch screen, which has been to the site once and keeps it."""
    browser = BareChromium(*FLAGS, "--accept-lang=ja")
    small_and_touched(browser)
    browser.driver.get(f"{site.address}/")
    ready(browser)
    first_visit += browser.driver.execute_script(UNTIL_READY)
    wait(lambda: editions(browser) and kept_whole(browser), "the site to be kept", timeout=60)
    yield browser
    browser.close()


@pytest.fixture
def slowly(phone: BareChromium) -> Iterator[None]:
    """The phone and its network are slow."""
    slow(phone, on=True)
    yield
    slow(phone, on=False)


@pytest.mark.usefixtures("phone")
def test_a_first_visit_asks_for_what_is_planned_with(site: Town, first_visit: list[str]) -> None:
    asked_for = {each.removeprefix(f"{site.address}/") or "index.html" for each in first_visit}

    assert asked_for == asked_to_begin(built(EXTENSION, "test"))


LANGUAGES = pytest.mark.parametrize("language", ["ja", "en"])


@LANGUAGES
@pytest.mark.usefixtures("slowly")
def test_a_shared_post_leads_a_finger_on_a_slow_phone_to_a_copied_draft_and_only_the_harm_is_asked(
    phone: BareChromium, site: Town, language: str
) -> None:
    driver = phone.driver
    site.asked.clear()
    share(phone, site, language)
    assert not driver.find_element(By.ID, "url").is_displayed()  # it is told in a line
    assert "1990000000000000001" not in json.dumps(site.asked)  # what was shared never left the phone
    # Before a kind is chosen nobody knows whether the app's words may lie on the disk.
    assert POST in on_the_disk(phone)
    assert "題名" not in on_the_disk(phone)

    driver.execute_script("addEventListener('click', press => (window.pressedBy = press.pointerType), true)")
    answer(phone)
    assert driver.execute_script("return pressedBy") == "touch"
    wait(lambda: "題名" in on_the_disk(phone), "the title to be kept")
    origin = site.address.split("/town")[0]
    permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"]
    driver.execute_cdp_cmd("Browser.grantPermissions", {"permissions": permissions, "origin": origin})
    tap(phone, '[data-desk="bullying"] [data-action="copy"]')
    wait(lambda: POST in str(asked(phone, "navigator.clipboard.readText()")), "the draft on the clipboard")
    copied = {"ja": "コピーしました", "en": "Copied"}[language]
    wait(lambda: driver.find_element(By.ID, "said").get_property("textContent") == copied, "to be told")

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
    slow(phone, on=False)
    assert axe.violations(driver) == []
    assert wide(phone) <= WIDTH


@LANGUAGES
def test_in_danger_110_is_first_and_of_what_nobody_may_hold_the_address_alone_is_kept(
    phone: BareChromium, site: Town, language: str
) -> None:
    driver = phone.driver
    share(phone, site, language)
    choose_kind(phone, "life", "threat")
    ring = '#danger[data-severity="stop"] a[href="tel:110"]'
    assert wait(lambda: driver.find_elements(By.CSS_SELECTOR, ring), "110")[0].is_displayed()
    tap(phone, '#danger [data-answer="acknowledged"]')
    wait(lambda: driver.find_elements(By.CSS_SELECTOR, ring.replace("stop", "warn")), "the desks to be open")
    assert wide(phone) <= WIDTH

    share(phone, site, language)
    choose_kind(phone, "children", "csam")
    wait(lambda: driver.find_elements(By.CSS_SELECTOR, '[data-desk="ihc"]'), "the desk")
    wait(lambda: driver.find_element(By.ID, "url-only-line").is_displayed(), "to be told")
    assert not driver.find_elements(By.ID, "eye-author")  # no name is asked for
    driver.refresh()
    ready(phone)
    assert POST in on_the_disk(phone)
    assert not [word for word in ("題名", "ひどい投稿") if word in on_the_disk(phone) + driver.page_source]
    assert wide(phone) <= WIDTH


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


@pytest.mark.parametrize("page", [address.removesuffix("index.html") for address in PAGES])
def test_every_page_is_there_without_a_network_and_complains_of_nothing(
    phone: BareChromium, site: Town, page: str
) -> None:
    phone.driver.get("about:blank")  # a page that is left while it loads complains of what it did not get
    complaints(phone)
    offline(phone, is_offline=True)
    phone.driver.get(f"{site.address}/{page}")
    wait(lambda: text_of(phone, "body").strip(), "the page's words")
    wait(lambda: phone.driver.execute_script("return document.readyState") == "complete", "the page")
    wait(lambda: not of_elsewhere(text_of(phone, "body")), "the words for a page of the web")
    offline(phone, is_offline=False)

    assert complaints(phone) == []


def of_elsewhere(words: str) -> list[str]:
    """There is no server here, and no extension but the one that one may do without."""
    return re.findall("サーバー|ツールバー|右クリック|拡張機能", words.replace("拡張機能を入れずに", ""))


def test_the_browser_finds_an_app_that_can_be_installed_and_shared_into_and_would_say_what_is_wrong(site: Town) -> None:
    with closing(BareChromium(*FLAGS, whole=True)) as browser:  # the headless shell finds nothing wrong with any app
        told = installing(browser, f"{site.address}/")
        app = json.loads(told["data"])
        assert told["wrong"] == told["errors"] == []
        assert app["share_target"]["action"] == "share/"
        assert told["url"] == f"{site.address}/app.webmanifest"
        assert told["app"] == f"{site.address}/"  # of one host every folder's site is an app of its own

        site.beside("bare.webmanifest", json.dumps({**app, "icons": []}))
        bare = site.beside("bare.html", '<!doctype html><link rel="manifest" href="bare.webmanifest">')
        assert "no-acceptable-icon" in installing(browser, bare)["wrong"]


def installing(browser: BareChromium, address: str) -> Any:
    """What the browser finds of the app of a page: its manifest, how it names the app, and what is wrong."""
    browser.driver.get(address)
    ask = browser.driver.execute_cdp_cmd
    wrong = [each["errorId"] for each in ask("Page.getInstallabilityErrors", {})["installabilityErrors"]]
    return {**ask("Page.getAppManifest", {}), "wrong": wrong, "app": ask("Page.getAppId", {})["appId"]}


def test_the_way_in_from_a_phone_is_told_in_both_languages_and_axe_finds_nothing(
    phone: BareChromium, site: Town
) -> None:
    driver = phone.driver
    driver.get(f"{site.address}/phone/")
    ready(phone)
    assert driver.find_element(By.ID, "shortcut-address").text == f"{site.address}/share/#share="
    assert not driver.find_element(By.ID, "insecure").is_displayed()
    assert axe.violations(driver) == []
    before = spoken(phone)
    for language in ("en", "ja"):
        if spoken(phone) != language:
            choose_language(phone, language)
        assert wide(phone) <= WIDTH
    if before != "ja":
        choose_language(phone, before)


def test_the_bookmark_carries_a_strict_page_s_address_title_and_chosen_words_to_the_report(
    phone: BareChromium, site: Town
) -> None:
    driver = phone.driver
    driver.get(f"{site.address}/phone/")
    ready(phone)
    bookmark = driver.find_element(By.ID, "bookmark-link").get_dom_attribute("href").removeprefix("javascript:")
    strict = (
        "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\"><title>掲示板</title><p>選んだ文"
    )
    page = site.beside("strict.html", f"<!doctype html><meta charset=utf-8>{strict}")
    board = page.replace("127.0.0.1", "board.example")
    site.asked.clear()
    driver.get(board)
    driver.execute_script("getSelection().selectAllChildren(document.querySelector('p'))")
    [here] = driver.window_handles
    driver.execute_script(bookmark)  # as from the bookmarks' bar: no rule of the page holds it
    [opened] = wait(lambda: {*driver.window_handles} - {here}, "the tab")
    driver.switch_to.window(opened)
    try:
        wait(lambda: driver.current_url == f"{site.address}/index.html", "the report page")
        ready(phone)
        wait(lambda: driver.find_element(By.ID, "url").get_attribute("value") == board, "the address")
        assert "選んだ文" in text_of(phone, "#quote-line")
        assert driver.execute_script("return [opener, document.referrer]") == [None, ""]
        assert "strict.html" not in json.dumps([path for path in site.asked if path != "/strict.html"])
    finally:
        driver.close()
        driver.switch_to.window(here)


def test_a_form_that_was_opened_is_in_the_records_with_its_answer_until_they_are_deleted(
    phone: BareChromium, site: Town
) -> None:
    driver = phone.driver
    share(phone, site, "en")
    answer(phone)
    tap(phone, '[data-desk="bullying"] [data-action="open"]')
    wait(lambda: "saferinternet" in json.dumps(phone.devtools.targets()), "the form's own tab")
    # The page is left before it could write the first record of all.
    for _ in range(2):
        driver.get(f"{site.address}/records/")
        wait(lambda: driver.find_elements(By.CSS_SELECTOR, "[data-receipt]"), "the record")
    for press in ('[data-action="sent"]', '[data-action="answered"]', '[data-outcome="removed"]'):
        tap(phone, press)
    wait(lambda: '"outcome":"removed"' in "".join(exported(phone).split()), "the answer")
    [record] = json.loads(exported(phone))["receipts"]
    assert record["post"]["sent"] == POST
    assert [each["desk"] for each in record["desks"]] == ["bullying"]
    assert wide(phone) <= WIDTH

    tap(phone, "#forget-all")
    tap(phone, "#sure-yes")
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
    site.asked.clear()  # before: a browser looks for a newer worker also a while after a visit
    site.make(style__page_dot_css="/* newer */\n")

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
