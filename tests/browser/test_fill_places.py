"""Where else a form is filled in: permission given before, the popup over the form itself, the practice form, a worker
that is gone; and what a report that is forgotten leaves behind. Headless."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from selenium.webdriver.common.by import By

from tests.browser.addresses import LIVELY, Addresses
from tests.browser.chromium import Chromium
from tests.browser.hotline import (
    BOARD,
    BULLYING,
    FORM,
    IHC,
    NOTES,
    PAGE,
    POSTS,
    allowed,
    fill_in_front,
    fill_of,
    filled,
    form_js,
    form_value,
    over_form,
    rehearse,
    report_post,
)
from tests.browser.keeper import Keeper, newer, offer, passing_on
from tests.browser.popup import Popup
from tests.browser.waiting import wait

NOT_ALLOWED = "https://www.safe-line.jp/report/"  # a form for which no permission was given


STEPS = ("通報はこちら", "規約を読んで進む")


def with_steps(bundle: dict[str, Any]) -> None:
    """The way to the hotline's form."""
    bundle["desks"]["ihc"]["form"]["steps"] = [{"label": {"ja": step, "en": f"{step} (a link)"}} for step in STEPS]


@pytest.fixture(scope="module")
def keeper(tmp_path_factory: pytest.TempPathFactory) -> Keeper:
    """Whoever signs newer knowledge, and released the extension."""
    return Keeper(tmp_path_factory.mktemp("keeper"), with_steps)


@pytest.fixture(scope="module")
def opened(addresses: Addresses, keeper: Keeper) -> Iterator[Chromium]:
    """One browser for this file. Its extension takes what the keeper has signed."""
    with allowed(addresses, keeper.extension) as browser:
        browser.speak("ja")
        yield browser


@pytest.fixture
def browser(opened: Chromium) -> Iterator[Chromium]:
    """Nothing is left from the journey before, and no page of it that is still asking its server."""
    yield opened
    opened.driver.get("about:blank")
    opened.start_over()


@pytest.fixture
def popup(browser: Chromium, addresses: Addresses) -> Popup:
    """The popup on a post, with a draft for the desk."""
    return report_post(browser, addresses)


def test_from_the_post_to_the_filled_form_in_three_presses(browser: Chromium, addresses: Addresses) -> None:
    addresses.put(BOARD, POSTS)
    browser.driver.get(BOARD)
    browser.press_toolbar_button()  # 1
    popup = browser.popup()
    popup.choose("#harm", "obscene")  # 2
    popup.wait_for(f'{IHC} [data-action="open"]:enabled')
    addresses.put(FORM, PAGE)
    popup.click(f'{IHC} [data-action="open"]')  # 3

    wait(lambda: form_value(browser, "#address") == BOARD, "the address in the form")
    assert form_js(browser, "document.querySelector('#agree').checked") is False


def test_the_persons_own_wording_goes_in_and_none_stays_for_a_harm_of_which_only_the_address_may_be_kept(
    popup: Popup, browser: Chromium
) -> None:
    popup.js(
        f"(e => {{ e.value = '書き直した内容です。'; e.dispatchEvent(new Event('input')) }})"
        f"(document.querySelector('{IHC} [data-draft-field=notes] textarea'))"
    )
    panel = filled(popup, browser)
    assert form_value(browser, "#details") == "書き直した内容です。"
    assert forms_kept(browser)

    panel.choose("#harm", "csam")

    wait(lambda: not forms_kept(browser), "the form's draft to go")


def forms_kept(browser: Chromium) -> dict[str, Any]:
    """The forms that the extension opened, each with what was to go in."""
    return {key: job for key, job in browser.kept("session").items() if key.startswith("form:")}


SAVED_DETAILS = "{'about:me': {allowed: true, facts: {email: 'me@example.jp'}}}"


def in_front(browser: Chromium, css: str, what: str = "value") -> Any:
    """What a control of the page in front holds."""
    return browser.driver.find_element(By.CSS_SELECTOR, css).get_property(what)


def test_the_popup_over_a_form_fills_it_and_the_persons_address_goes_in_only_where_the_desk_asks_and_is_told_before(
    browser: Chromium, addresses: Addresses
) -> None:
    browser.in_worker(f"chrome.storage.local.set({SAVED_DETAILS}).then(() => true)")
    popup = report_post(browser, addresses)
    told = "document.querySelector('[data-desk={}] [data-about]')?.checkVisibility() ?? false".format
    popup.wait_for('[data-desk="safeline"] [data-action="open"]:enabled')
    assert [popup.js(told(desk)) for desk in ("ihc", "safeline")] == [False, False], "reports are anonymous there"
    popup.close()
    over = over_form(browser, addresses, "safeline", NOT_ALLOWED)
    fill_in_front(over, "safeline")
    assert NOTES in in_front(browser, "#details")
    assert [in_front(browser, css) for css in ("#address", "#mail")] == [BOARD, ""]
    assert in_front(browser, "#agree", "checked") is False

    over.choose("#harm", "defamation")
    over.choose("#role", "victim")
    over.wait_for('[data-desk="bullying"] [data-action="open"]:enabled')
    wait(lambda: over.js(told("bullying")), "what is told before")
    over.close()
    fill_in_front(over_form(browser, addresses, "bullying", BULLYING), "bullying")
    assert [in_front(browser, css) for css in ("#address", "#mail")] == [BOARD, "me@example.jp"]


def test_a_popup_that_closes_on_the_press_leaves_its_form_filled_and_knows_that_it_was_opened(
    browser: Chromium, addresses: Addresses
) -> None:
    popup = report_post(browser, addresses)
    popup.wait_for('[data-desk="safeline"] [data-action="open"]:enabled')
    popup.close()
    over = over_form(browser, addresses, "safeline", NOT_ALLOWED)

    over.js(f"(document.querySelector({json.dumps(fill_of('safeline'))}).click(), close())")

    wait(lambda: in_front(browser, "#address") == BOARD, "the address in the form")
    wait(lambda: [desk["desk"] for desk in browser.reports()[0]["opened"]] == ["safeline"], "that it was opened")


def test_the_practice_form_is_filled_as_a_rehearsal(browser: Chromium) -> None:
    rehearse(browser).click(f'{IHC} [data-action="open"]')

    target = browser.shown("page", browser.url("practice/form.html"))
    session = browser.devtools.attach(target["targetId"])
    wait(
        lambda: browser.devtools.evaluate(session, f"document.querySelector('#details')?.value.includes({NOTES!r})"),
        "the notes in the practice form",
    )
    assert browser.devtools.evaluate(session, "document.querySelector('#agree').checked") is False


def test_a_page_that_a_killed_worker_left_unfilled_is_filled_by_the_panel_or_the_next_popup_even_if_its_tab_is_unknown(
    popup: Popup, browser: Chromium
) -> None:
    filled(popup, browser)
    [(key, job)] = forms_kept(browser).items()
    for known, tab in (("its tab", job["tabId"]), ("no tab yet", None)):
        form_js(browser, "document.querySelectorAll('input, textarea').forEach(e => e.value = '')")
        unfinished = json.dumps({key: {**job, "state": "loading", "outcome": None, "tabId": tab}}, ensure_ascii=False)
        browser.in_worker(f"chrome.storage.session.set({unfinished}).then(() => true)")
        browser.stop_worker()

        report = browser.devtools.send("Target.createTarget", {"url": browser.url() + "#tab"})["targetId"]

        wait(lambda: form_value(browser, "#address") == BOARD, f"the address again, where the worker knew {known}")
        browser.devtools.send("Target.closeTarget", {"targetId": report})


def test_the_panel_stands_beside_the_form_even_if_the_popup_lost_that_it_was_opened_and_done_leaves_nothing_of_it(
    popup: Popup, browser: Chromium
) -> None:
    panel = filled(popup, browser)
    [report] = browser.reports()
    lost = {f"report:{report['id']}": {**report, "opened": [], "changed_at": "2099-01-01T00:00:00.000Z"}}
    browser.in_worker(f"chrome.storage.local.set({json.dumps(lost, ensure_ascii=False)}).then(() => true)")
    panel.js("(document.documentElement.dataset.ready = 'no', location.reload())")
    panel = browser.panel()
    panel.wait_for('[data-form="filled"]')

    panel.click('[data-companion="ihc"] [data-action="done"]')

    wait(lambda: BOARD not in json.dumps([browser.kept(), browser.kept("session")]), "everything of it to go")


def test_words_that_newer_knowledge_forbids_are_added_to_the_packaged_ones(
    browser: Chromium, addresses: Addresses, keeper: Keeper
) -> None:
    kept = keeper.kept(lambda bundle: bundle.update(forbids={"captcha": ["通報する情報"]}))
    browser.in_worker(f"chrome.storage.local.set({kept}).then(() => true)")

    filled(report_post(browser, addresses), browser)

    assert form_value(browser, "#address") == "", "the word that was added keeps its box empty"
    assert form_js(browser, "document.querySelector('#agree').checked") is False, "what was not repeated still forbids"
    assert NOTES in form_value(browser, "#details")


def test_newer_knowledge_comes_from_a_server_only_signed_and_the_settings_alone_tell_of_a_refusal(
    browser: Chromium, keeper: Keeper
) -> None:
    def reworded(bundle: dict[str, Any]) -> None:
        bundle["roles"][0]["label"]["ja"] = "新しい言い方"

    driver, bundle = browser.driver, newer(reworded)
    given = offer(bundle)
    with passing_on(given) as server:
        browser.in_worker(f"chrome.storage.local.set({{'setting:server': {server!r}}}).then(() => true)")

        def news(told: str) -> str:
            """What the settings say, once the report page has asked the server."""
            driver.get(browser.url("report/index.html#tab"))
            wait(lambda: browser.kept().get("offered-knowledge", {}).get("refused") == told, "the server to be asked")
            assert "署名" not in driver.find_element(By.TAG_NAME, "body").text
            driver.get(browser.url("options/index.html"))
            wait(lambda: "時点" in driver.find_element(By.ID, "knowledge").text, "the line about the knowledge")
            line = driver.find_element(By.ID, "knowledge-news")
            wait(lambda: line.is_displayed() == bool(told), "what is said of the server's knowledge")
            return line.text

        assert "署名がない" in news("unsigned")
        given |= offer(bundle | {"not": "signed"}, keeper.sign(bundle))
        assert "署名された内容と違う" in news("other_bytes")
        given |= offer(bundle, keeper.sign(bundle))
        assert news("") == ""
        driver.get(browser.url("report/index.html#tab"))
        wait(
            lambda: "新しい言い方" in str(driver.find_element(By.ID, "role").get_property("textContent")),
            "the new words",
        )


page_with_link = "<!doctype html><meta charset=utf-8><title>窓口</title><h1>{}</h1><a href='{}'>{}</a>".format
TOLD = "document.querySelector('[data-form]')?.textContent ?? ''"


def panel_at_the_first_step(browser: Chromium, addresses: Addresses) -> Popup:
    """The panel beside the desk's home page, which tells which link to press; the next page is there by now."""
    popup = report_post(browser, addresses)
    addresses.put(FORM, page_with_link("ようこそ", "/terms", STEPS[0]).encode())
    popup.click(f'{IHC} [data-action="open"]')
    panel = browser.panel()
    wait(lambda: STEPS[0] in panel.js(TOLD), "the first step")
    addresses.put(f"{FORM}terms", page_with_link("利用規約", "/report", STEPS[1]).encode())
    return panel


def test_the_way_from_a_desk_s_home_to_its_form_is_told_step_by_step_and_the_form_is_filled_when_it_comes(
    browser: Chromium, addresses: Addresses
) -> None:
    panel = panel_at_the_first_step(browser, addresses)
    form_js(browser, "document.querySelector('a').click()")
    wait(lambda: STEPS[1] in panel.js(TOLD), "the second step")
    addresses.put(f"{FORM}report", PAGE)
    form_js(browser, "document.querySelector('a').click()")

    wait(lambda: form_value(browser, "#address") == BOARD, "the address in the form")
    panel.wait_for('[data-form="filled"]')


REGISTERED = "chrome.scripting.getRegisteredContentScripts().then(all => all.flatMap(({matches}) => matches))"


def test_the_form_is_filled_however_late_it_comes_with_the_panel_closed_and_the_worker_asleep(
    browser: Chromium, addresses: Addresses
) -> None:
    panel = panel_at_the_first_step(browser, addresses)
    browser.devtools.send("Target.closeTarget", {"targetId": panel.target})
    browser.stop_worker()

    form_js(browser, "document.querySelector('a').click()")
    wait(lambda: form_js(browser, "document.querySelector('h1')?.textContent") == "利用規約", "the second page")
    drawn = (
        "setTimeout(() => document.querySelector('template').replaceWith(document.querySelector('template').content))"
    )
    late = "<!doctype html><meta charset=utf-8><title>窓口</title><body><template>{}</template><script>{}</script>"
    addresses.put(f"{FORM}report", late.format(PAGE.decode(), drawn).encode(), policy=LIVELY)
    form_js(browser, "document.querySelector('a').click()")

    wait(lambda: form_value(browser, "#address") == BOARD, "the address in the form")
    wait(lambda: browser.in_worker(REGISTERED) == [], "the search to end")


def test_a_form_whose_page_leaves_for_another_site_in_the_moment_of_the_fill_is_not_told_as_filled(
    browser: Chromium, addresses: Addresses
) -> None:
    popup = report_post(browser, addresses)
    leaves = b"<script>addEventListener('input', () => location.assign('https://other.example/'))</script>"
    addresses.put(FORM, PAGE + leaves, policy=LIVELY)

    popup.click(f'{IHC} [data-action="open"]')

    browser.panel().wait_for('[data-form="elsewhere"]')


def test_who_leaves_in_a_hurry_leaves_neither_their_details_nor_which_desks_they_turned_to(
    popup: Popup, browser: Chromium
) -> None:
    person = {"about:me": {"facts": {"email": "me@example.jp"}}, "refused-hosts": ["ihaho.jp"]}
    browser.in_worker(f"chrome.storage.local.set({json.dumps(person)}).then(() => true)")

    popup.click("#exit")

    wait(lambda: not {*person, "chosen-report"} & set(browser.kept()), "every trace of the person to go")
    wait(lambda: browser.driver.current_url != BOARD, "the page to be left")
    assert browser.reports() == []


def test_the_persons_own_details_are_kept_at_once_and_go_when_everything_is_forgotten(browser: Chromium) -> None:
    driver = browser.driver
    driver.get(browser.url("options/index.html"))
    wait(lambda: driver.find_element(By.ID, "about-email").is_enabled(), "what is kept")
    driver.find_element(By.ID, "about-email").send_keys("me@example.jp")
    driver.execute_script("document.activeElement.blur()")
    wait(
        lambda: browser.kept().get("about:me", {}).get("facts") == {"email": "me@example.jp"}, "the address to be kept"
    )

    driver.find_element(By.ID, "forget").click()
    driver.find_element(By.ID, "forget-all").click()

    wait(lambda: "about:me" not in browser.kept(), "the address to go")
    wait(lambda: driver.find_element(By.ID, "about-email").get_property("value") == "", "the empty field")
    assert browser.in_worker("chrome.permissions.getAll().then(({ origins }) => origins)") == []
