"""A report in another language, on the narrowest screen: from the menu to the draft, with furigana, what falls back
told in its own tongue, and in a language that runs from right to left, which is a folder and no code."""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from tests.browser import axe, servers
from tests.browser.bare_chromium import BareChromium
from tests.browser.read_out import unfold_all, unread
from tests.browser.records_page import RECEIPTS
from tests.browser.waiting import wait
from tests.made_language import made_language, spoken
from tests.receipts_made import file_of
from tsuho.compile.languages import language_files
from tsuho.knowledge import read_languages

NARROW = {"width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": True}
# axe takes the furigana of a button for words that its name lacks; and nobody opens the same part of all cards at once.
NO_FLAW = ("label-content-name-mismatch", "landmark-unique")
# A service with a way of its own, and a finding about its address.
ON_X = "https://x.com/a/status/1990000000000000000?utm_source=share"


@pytest.fixture(scope="module")
def server(backend: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The backend with one more language than there is: what is compiled of its folder."""
    compiled = language_files(read_languages(more=made_language(tmp_path_factory.mktemp("languages"))))

    def answer(handler: servers.Handler, path: str) -> bool:
        name = path.rpartition("/knowledge/")[2]
        if name not in compiled:
            return True
        packs = name.endswith(".gz")
        content = gzip.compress(compiled[name]) if packs else compiled[name]
        handler.answer(content, "application/gzip" if packs else "application/json")
        return False

    with servers.proxied(backend, answer) as address:
        yield address


@pytest.fixture(scope="module")
def phone(bare: BareChromium) -> Any:
    bare.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", NARROW)
    return bare.driver


def fresh(phone: Any, address: str) -> None:
    phone.get(f"{address}/healthz")
    clear = "import('/store/disk.js').then(disk => disk.theDisk().clear()).then(arguments[0])"
    phone.execute_async_script(clear)
    phone.get(address + "/")
    ready(phone)


def ready(phone: Any) -> None:
    wait(lambda: phone.execute_script("return document.documentElement.dataset.ready") == "yes", "the page")


def choose_language(phone: Any, id: str) -> None:
    """In the menu, by its own name."""
    phone.find_element(By.CSS_SELECTOR, ".menu > summary").click()
    wait(lambda: phone.find_elements(By.CSS_SELECTOR, f'#to-language [data-language="{id}"]'), "the languages")
    phone.find_element(By.CSS_SELECTOR, "#to-language > summary").click()
    phone.find_element(By.CSS_SELECTOR, f'[data-language="{id}"]').click()
    wait(lambda: phone.execute_script("return document.documentElement.dataset.language") == id, "the language")
    ready(phone)


@contextmanager
def at_home_in(phone: Any, *languages: str) -> Iterator[None]:
    """A phone whose own languages these are, the best first."""
    before, agent = phone.execute_script("return [navigator.languages, navigator.userAgent]")

    def set_to(wanted: list[str]) -> None:
        told = {"userAgent": agent, "acceptLanguage": ",".join(wanted)}
        phone.execute_cdp_cmd("Emulation.setUserAgentOverride", told)

    set_to([*languages])
    try:
        yield
    finally:
        set_to(before)


def take_offer(phone: Any, language: str) -> None:
    """One press on the line that the first screen has in the phone's own language; it is the first there."""
    [line] = phone.find_elements(By.CSS_SELECTOR, "main > #own-language")
    assert line.get_attribute("lang").startswith(language)
    assert line.location["y"] + line.size["height"] < NARROW["height"] / 3
    line.find_element(By.TAG_NAME, "button").click()
    wait(lambda: phone.execute_script("return document.documentElement.dataset.language") == language, "the language")
    ready(phone)
    assert not phone.find_elements(By.ID, "own-language")


def speak(phone: Any, address: str, language: str, page: str) -> None:
    """A page in a language that was chosen before."""
    phone.get(f"{address}/healthz")
    choose = "import('/store/settings.js').then(it => it.changeSettings({ language: arguments[0] })).then(arguments[1])"
    phone.execute_async_script(choose, language)
    phone.get(f"{address}/{page}")
    ready(phone)
    assert phone.execute_script("return document.documentElement.dataset.language") == language


def report(phone: Any, harm: str, role: str, wish: str, url: str = "https://example.com/thread/1#42") -> None:
    """What happened is chosen, until the desks are there."""
    phone.find_element(By.ID, "url").send_keys(url)
    for id, value in {"harm": harm, "role": role, "wish": wish}.items():
        Select(phone.find_element(By.ID, id)).select_by_value(value)
    wait(lambda: phone.find_elements(By.CSS_SELECTOR, "#signposts [data-desk]"), "the desks")


def records(phone: Any, folder: Path) -> None:
    """Some that come from a file."""
    path = folder / "records.json"
    path.write_text(file_of(*RECEIPTS), "utf-8")
    phone.execute_script("document.querySelector('#moving').open = true")
    phone.find_element(By.ID, "import-file").send_keys(str(path))
    wait(lambda: len(phone.find_elements(By.CSS_SELECTOR, "[data-receipt]")) == len(RECEIPTS), "the records")


def wider(phone: Any) -> list[str]:
    """What stands out of the screen, but for what is cut off on purpose."""
    found: list[str] = phone.execute_script(
        """const isCut = e => e && (getComputedStyle(e).overflowX !== 'visible' || isCut(e.parentElement));
        return [...document.querySelectorAll('main *')]
          .filter(e => !isCut(e.parentElement) && !e.closest('.visually-hidden'))
          .filter(e => (({ width, left, right }) => width && (right > 321 || left < -1))(e.getBoundingClientRect()))
          .map(e => e.outerHTML.slice(0, 120))"""
    )
    return found + (["the page"] if phone.execute_script("return document.documentElement.scrollWidth > 320") else [])


def english(phone: Any, css: str) -> list[str]:
    """What fell back to English within these, and is to be seen."""
    found: list[str] = phone.execute_script(
        """return [...document.querySelectorAll(arguments[0])].flatMap(e => [...e.querySelectorAll('[lang=en]')])
          .filter(e => e.checkVisibility()).map(e => e.textContent)""",
        css,
    )
    return found


def signs(phone: Any) -> bool:
    """Whether a sign of the program's own is left in anything that is shown."""
    return bool(
        phone.execute_script(
            r"""const names = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'value'];
            const told = e => names.map(name => e.getAttribute(name));
            const all = [document.body.textContent, ...[...document.querySelectorAll('*')].flatMap(told)];
            return all.some(text => /[\ufdd0-\ufdd7]/.test(text ?? ''))"""
        )
    )


def assert_read_out(phone: Any) -> None:
    """Every kanji of the page, opened to its last fold, is read out; nothing is English, too wide, or a flaw to axe."""
    assert unread(phone) == []
    assert not phone.find_elements(By.CSS_SELECTOR, "main [lang='en']")
    assert wider(phone) == []
    assert not signs(phone)
    assert "《" not in phone.execute_script("return document.documentElement.outerHTML")
    assert [each for each in axe.violations(phone) if each.partition(":")[0] not in NO_FLAW] == []


def test_a_report_in_plain_japanese_reads_every_kanji_out(phone: Any, backend: str) -> None:
    fresh(phone, backend)
    choose_language(phone, "ja-easy")
    assert unread(phone) == []
    report(phone, "defamation", "victim", "takedown", url=ON_X)
    wait(lambda: phone.find_elements(By.CSS_SELECTOR, "#findings [data-finding]"), "what to mend")
    unfold_all(phone)

    assert phone.execute_script("return document.documentElement.lang") == "ja"
    title = phone.find_element(By.CSS_SELECTOR, "#signposts [data-desk] h3")
    assert title.find_elements(By.CSS_SELECTOR, "ruby > rt[aria-hidden]")
    own_way = phone.find_element(By.CSS_SELECTOR, '[data-desk="platform"] .at-site')
    assert own_way.find_elements(By.TAG_NAME, "ruby")
    assert_read_out(phone)


def test_the_records_in_plain_japanese_read_every_kanji_out(phone: Any, backend: str, tmp_path: Path) -> None:
    speak(phone, backend, "ja-easy", "records/index.html")
    records(phone, tmp_path)
    unfold_all(phone)
    assert phone.find_elements(By.CSS_SELECTOR, "[data-receipt=late] [data-changed]")
    assert_read_out(phone)


def test_the_first_page_of_a_phone_is_said_in_every_language(phone: Any, backend: str) -> None:
    for language in ("ja-easy", "zh", "ko", "pt", "vi"):
        speak(phone, backend, language, "share/?text=x")
        assert phone.find_element(By.CSS_SELECTOR, "#share-none").is_displayed()
        assert english(phone, "main") == [], language
        assert wider(phone) == [], language
        if language == "ja-easy":
            assert unread(phone) == []
    with at_home_in(phone, "zh-TW", "en"):
        fresh(phone, backend)
        phone.get(f"{backend}/share/?text=https://a.example/1 https://a.example/2")
        ready(phone)
        take_offer(phone, "zh")
        assert phone.find_elements(By.CSS_SELECTOR, "#share-list button"), "what was shared is still there"
    speak(phone, backend, "ja-easy", "phone/index.html")
    assert unread(phone) == []
    assert wider(phone) == []


def test_the_directory_in_plain_japanese_is_searched_without_its_furigana(phone: Any, backend: str) -> None:
    speak(phone, backend, "ja-easy", "desks/index.html")
    phone.find_element(By.ID, "search").send_keys("弁護士会の法律相談")
    wait(lambda: phone.find_element(By.ID, "count").text, "what was found")
    assert phone.find_elements(By.CSS_SELECTOR, "#desk-bengoshi:not([hidden])")


def test_a_report_in_chinese_tells_what_is_english_as_english_and_sends_japanese(phone: Any, backend: str) -> None:
    fresh(phone, backend)
    choose_language(phone, "zh")
    report(phone, "defamation", "victim", "takedown")

    assert phone.execute_script("return document.documentElement.lang") == "zh-Hans"
    first = phone.find_element(By.CSS_SELECTOR, "#signposts [data-desk]")
    phone.execute_script("arguments[0].click()", first.find_element(By.CSS_SELECTOR, '[data-part="draft"]'))
    wait(lambda: first.find_elements(By.CSS_SELECTOR, "[data-draft-field]"), "the draft")
    field = first.find_element(By.CSS_SELECTOR, "[data-draft-field]")
    assert field.find_element(By.TAG_NAME, "textarea").get_attribute("lang") == "ja"
    assert field.find_elements(By.CSS_SELECTOR, "label > [lang='ja']")
    of_fields = """return [...document.querySelectorAll('[data-draft-field]')].map(field =>
        ['textarea', '.reading'].map(css => field.querySelector(css).value ?? field.querySelector(css).textContent))"""
    shown = dict(phone.execute_script(of_fields))
    assert shown["誹謗中傷・名誉毀損"] == "诽谤、侮辱"
    assert shown["本人"] == "本人"
    assert english(phone, "[data-draft-field] .reading") == []
    phone.execute_script("arguments[0].click()", first.find_element(By.CSS_SELECTOR, '[data-action="desk-view"]'))
    # Asked in one go: the list is drawn anew while more of it comes.
    read = """return document.querySelector('[data-read="opening"] .reading')?.textContent ?? ''"""
    wait(lambda: "请删除。" in phone.execute_script(read), "what the desk reads")
    assert english(phone, "[data-read] .reading") == []
    fallen = "return [...document.querySelectorAll('main :not(:lang(zh))')].map(e => e.lang).filter(Boolean)"
    assert {*phone.execute_script(fallen)} == {"en", "ja"}
    assert phone.find_element(By.ID, "language-notice").text
    assert wider(phone) == []
    assert not signs(phone)
    assert axe.violations(phone) == []


@pytest.mark.parametrize("own", ["ko-KR", "pt-BR", "vi"])
def test_a_phone_s_own_language_is_offered_in_it_and_says_all_that_is_chosen_and_why(
    phone: Any, backend: str, own: str
) -> None:
    language = own[:2]
    with at_home_in(phone, "fr", own, "en-US"):
        fresh(phone, backend)
        take_offer(phone, language)
        phone.refresh()
        ready(phone)
        assert phone.execute_script("return document.documentElement.dataset.language") == language, "it is kept"
    assert english(phone, "#situation") == []
    assert wider(phone) == []
    report(phone, "defamation", "victim", "takedown")
    assert english(phone, "#situation, #danger, #first, #signposts h3, #signposts .why") == []
    assert phone.find_element(By.ID, "language-notice").text
    assert wider(phone) == []
    assert not signs(phone)
    assert axe.violations(phone) == []


def test_a_fact_that_is_wrong_is_mended_as_it_stands_in_our_files(phone: Any, backend: str) -> None:
    """In Chinese: the directory's link leads to the English fact, told as such."""
    speak(phone, backend, "zh", "desks/index.html")
    to = phone.find_element(By.CSS_SELECTOR, '#desk-ihc a[href*="key=does.0"]').get_attribute("href")
    phone.get(to)
    wait(lambda: phone.find_elements(By.CSS_SELECTOR, '[data-fact="does.0.en"] textarea'), "the fact, opened")
    assert phone.find_elements(By.CSS_SELECTOR, '[data-fact="does.0.en"] > [lang="en"]')
    assert not phone.find_elements(By.CSS_SELECTOR, "#desk option:not([lang='en'])")


def test_a_language_that_runs_the_other_way_is_a_folder_and_no_code(phone: Any, server: str, tmp_path: Path) -> None:
    fresh(phone, server)
    choose_language(phone, "xx")

    root = phone.find_element(By.TAG_NAME, "html")
    assert (root.get_attribute("lang"), root.get_attribute("dir")) == ("ar", "rtl")
    assert phone.find_element(By.ID, "situation-title").text == spoken("What happened?")
    assert english(phone, "#situation") == []
    assert wider(phone) == []
    report(phone, "defamation", "victim", "takedown")
    unfold_all(phone)
    assert phone.find_element(By.CSS_SELECTOR, "#signposts .why").text.startswith(spoken(""))
    assert wider(phone) == []
    isolated = phone.find_element(By.CSS_SELECTOR, "#signposts [data-desk] h3 [lang='en']")
    assert isolated.get_attribute("dir") == "auto"

    phone.get(f"{server}/records/index.html")
    ready(phone)
    records(phone, tmp_path)
    assert phone.execute_script("return document.documentElement.dir") == "rtl"
    assert wider(phone) == []
    # A choice holds no element: it says itself in which tongue it is.
    choices = "return [...document.querySelectorAll('#of-harm option, #of-desk option')].map(e => [e.text, e.lang])"
    told = dict(phone.execute_script(choices))
    assert len(told) > 4
    assert {lang for text, lang in told.items() if text.startswith(spoken(""))} == {""}
    assert {lang for text, lang in told.items() if not text.startswith(spoken(""))} == {"en"}
