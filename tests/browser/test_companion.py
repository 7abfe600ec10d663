"""What the panel beside a filled form says, and what it offers, while the form is closed, loaded anew, left, undone or
changed. Headless."""

import json
import re
from collections.abc import Iterator

import pytest
from selenium.webdriver.common.by import By

from tests.browser.addresses import Addresses
from tests.browser.chromium import Chromium
from tests.browser.hotline import (
    BOARD,
    BULLYING,
    FORM,
    PAGE,
    POSTS,
    allowed,
    fill_in_front,
    filled,
    form_js,
    form_value,
    over_form,
    rehearse,
    report_post,
)
from tests.browser.popup import Popup
from tests.browser.waiting import wait
from tsuho.drift.page import read_page


@pytest.fixture(scope="module")
def browser(addresses: Addresses) -> Iterator[Chromium]:
    """One browser for this file."""
    with allowed(addresses) as opened:
        yield opened


@pytest.fixture
def popup(browser: Chromium, addresses: Addresses) -> Iterator[Popup]:
    """The popup on a post, with a draft for the desk."""
    yield report_post(browser, addresses)
    browser.start_over()


@pytest.fixture
def panel(popup: Popup, browser: Chromium) -> Popup:
    """The panel beside the filled form."""
    return filled(popup, browser)


def rewrite(panel: Popup, field: str, words: str) -> None:
    """Write other words into a field of the panel's draft."""
    box = f"document.querySelector('[data-companion] [data-draft-field={field}] textarea')"
    panel.js(f"(e => {{ e.value = {words!r}; e.dispatchEvent(new Event('input')) }})({box})")


def a_keeper_noted_the_form_with_other_fields(panel: Popup) -> None:
    """The fingerprint that the package has of this form, as the panel reads it: one field less, one by another name."""
    fields = [each.model_dump() for each in read_page(PAGE.decode()).fields]
    noted = [each | {"label": "内容"} if each["label"] == "通報の内容" else each for each in fields]
    noted = [each for each in noted if each["label"] != "メールアドレス"]
    prints = json.dumps({FORM: {"checked_on": "2026-11-01", "field": noted}})
    panel.js(
        "(fetched => { globalThis.fetch = (url, ...more) => `${url}`.endsWith('/form-prints.json')"
        f" ? Promise.resolve(new Response({json.dumps(prints)})) : fetched(url, ...more); }})(fetch)"
    )


def fate(panel: Popup, field: str, became: str) -> str:
    """Until that became of a field; what the person reads of it."""
    shown = f'[data-companion] [data-draft-field="{field}"]'
    panel.wait_for(f'{shown}[data-fate="{became}"] .fate')
    return panel.text(f"{shown} .fate")


def test_a_filled_form_is_corrected_put_back_loaded_anew_and_stepped_through(panel: Popup, browser: Chromium) -> None:
    what_is_changed_is_not_said_to_be_in_the_form_until_it_is(panel, browser)
    what_the_desk_asks_for_can_be_said_to_be_wrong(panel)

    panel.click('[data-action="unfill"]')
    panel.wait_for('[data-form="undone"]')
    assert "元に戻しました" in panel.text('[data-form="undone"]')
    assert form_value(browser, "#address") == ""
    assert panel.text('[data-action="fill"]') == "このフォームに入力する"
    panel.click('[data-action="fill"]')
    wait(lambda: form_value(browser, "#address") == BOARD, "the address in the form that was put back")
    panel.wait_for('[data-form="filled"]')

    form_js(browser, "location.reload()")
    panel.wait_for('[data-form="moved"]')
    assert "この画面にも入力できます" in panel.text('[data-form="moved"]')
    assert not panel.js("!!document.querySelector('[data-companion] .fate')?.checkVisibility()")
    panel.wait_for('[data-action="fill"].primary')
    a_keeper_noted_the_form_with_other_fields(panel)
    panel.click('[data-action="fill"]')
    wait(lambda: form_value(browser, "#address") == BOARD, "the address in the form that was loaded anew")
    panel.wait_for('[data-form="filled"]')
    panel.wait_for('[data-companion] [data-change="renamed"]')
    told = panel.text("[data-companion] .notice:has([data-change])")
    assert "前に確かめたとき（2026年11月1日）と違います" in told
    assert "「メールアドレス」の欄が増えています。" in told and "「内容」が「通報の内容」になっています。" in told
    fate(panel, "url", "filled")
    a_step_within_the_page_keeps_what_became_of_the_fields(panel, browser)


def what_is_changed_is_not_said_to_be_in_the_form_until_it_is(panel: Popup, browser: Chromium) -> None:
    rewrite(panel, "notes", "書き直した内容です。")
    assert fate(panel, "notes", "changed") == "直したものは、まだフォームに入っていません"
    fate(panel, "url", "filled")
    assert panel.text('[data-draft-field="notes"] [data-action="overwrite"]') == "フォームに入れる"
    panel.click('[data-companion] [data-draft-field="notes"] [data-action="overwrite"]')
    wait(lambda: form_value(browser, "#details") == "書き直した内容です。", "the new words in the form")
    fate(panel, "notes", "filled")


def what_the_desk_asks_for_can_be_said_to_be_wrong(panel: Popup) -> None:
    wrong = "document.querySelector('[data-companion] [data-part=wrong] a')"
    assert not panel.js(f"!!{wrong}?.checkVisibility()"), "no louder than before"
    panel.click('[data-companion] [data-part="asked"] > summary')
    wait(lambda: panel.js(f"!!{wrong}?.checkVisibility()"), "the link at the end of what is unfolded")
    assert re.search(r"/corrections/index.html#of=\w+&said=\w", panel.js(f"{wrong}.href"))
    panel.click('[data-companion] [data-part="asked"] > summary')


def a_step_within_the_page_keeps_what_became_of_the_fields(panel: Popup, browser: Chromium) -> None:
    panel.js("chrome.tabs.onUpdated.addListener((id, { status }) => { if (status) globalThis.heard = status })")
    form_js(browser, "history.pushState({}, '', '?step=2')")
    wait(lambda: panel.js("globalThis.heard") == "complete", "the browser to tell of the step")
    [job] = [key.removeprefix("form:") for key in browser.kept("session") if key.startswith("form:")]
    panel.js(f"import('/fill/watch-tab.js').then(({{ lookAtForm }}) => lookAtForm({job!r}))")
    assert panel.js("!!document.querySelector('[data-form=filled]')")
    fate(panel, "url", "filled")


def test_a_form_that_was_closed_is_no_longer_said_to_be_filled_seen_or_unseen_and_opens_again(
    panel: Popup, browser: Chromium
) -> None:
    close_form(browser)
    panel.wait_for('[data-form="gone"]')
    panel.wait_for('[data-action="reopen"].primary')
    panel.click('[data-action="reopen"]')
    wait(lambda: form_value(browser, "#address") == BOARD, "the address in the new form")
    panel.wait_for('[data-form="filled"]')

    panel.close()
    close_form(browser)  # while nobody looks
    target = browser.devtools.send("Target.createTarget", {"url": browser.url() + "#tab"})["targetId"]
    Popup(browser.devtools, target).wait_for('[data-form="gone"]')


def test_when_the_forms_tab_is_closed_it_is_asked_whether_it_was_sent(panel: Popup, browser: Chromium) -> None:
    assert not panel.js("!!document.querySelector('[data-ask]')")
    close_form(browser)
    panel.wait_for('[data-ask] [data-action="not-yet"]')
    assert "送りましたか" in panel.text("[data-ask]")
    assert "IHC" in panel.text("[data-ask]")
    panel.click('[data-ask] [data-action="sent"]')
    panel.wait_for("[data-ask] [data-number]")


def close_form(browser: Chromium) -> None:
    """Until the form's tab is no longer there."""
    form = browser.shown("page", FORM)["targetId"]
    browser.devtools.send("Target.closeTarget", {"targetId": form})
    wait(lambda: form not in [each["targetId"] for each in browser.devtools.targets()], "the form to be closed")


def test_the_next_page_leaves_what_the_first_took_as_filled_in_and_a_page_elsewhere_offers_the_form_again(
    panel: Popup, browser: Chromium, addresses: Addresses
) -> None:
    rest = (
        PAGE.decode()
        .replace("通報する情報のURL", "件名")
        .replace("見つけた日時", "お名前")
        .replace("通報の内容", "備考")
    )
    addresses.put(f"{FORM}next", rest.encode())
    form_js(browser, "location.href = '/next'")
    panel.wait_for('[data-form="moved"]')
    panel.click('[data-action="fill"]')
    panel.wait_for('[data-form="filled"]')

    assert fate(panel, "url", "earlier") == "✓ 前の画面で入力しました"
    fate(panel, "notes", "filled")
    counted = panel.js("document.querySelectorAll('[data-fate=earlier], [data-fate=filled]').length")
    assert panel.text('[data-form="filled"]').startswith(f"{counted}項目を入力しました")
    assert panel.text('[data-action="fill"]') == "もう一度入力する（次の画面でも）"

    addresses.put("https://elsewhere.example/", POSTS)
    form_js(browser, "location.href = 'https://elsewhere.example/'")
    panel.wait_for('[data-form="elsewhere"]')
    panel.wait_for('[data-action="reopen"].primary')
    assert not panel.js("!!document.querySelector('[data-companion] [data-action=fill].primary')?.checkVisibility()")


def test_what_did_not_fit_is_told_first_and_lies_open(popup: Popup, browser: Chromium, addresses: Addresses) -> None:
    addresses.put(FORM, PAGE.replace(b'<textarea id="details"', b'<textarea id="details" maxlength="12"'))
    panel = filled(popup, browser)

    fate(panel, "notes", "cut")
    rest = panel.js("document.querySelector('[data-companion] [data-draft-field=notes] details textarea').value")
    assert f"入りきらなかった分が{len(rest)}字あります" in panel.text('[data-form="filled"][data-severity="warn"]')
    assert panel.js("document.querySelector('[data-companion] [data-draft-field=notes] details').open")


def test_what_no_field_took_is_not_said_to_have_no_field(popup: Popup, browser: Chromium, addresses: Addresses) -> None:
    addresses.put(FORM, PAGE.replace("通報する情報のURL".encode(), "合言葉".encode()))
    panel = filled(popup, browser)

    assert fate(panel, "url", "inText") == "入る欄がないため、内容の欄のはじめに入れました"
    assert fate(panel, "category", "missed") == "この画面では入れられませんでした（コピーできます）"


def test_the_persons_own_facts_are_told_once_they_are_in_the_form_and_may_be_left_out_after_undoing(
    browser: Chromium, addresses: Addresses
) -> None:
    facts = "{name: '練習 花子', email: 'me@example.jp'}"
    browser.in_worker(f"chrome.storage.local.set({{'about:me': {{allowed: true, facts: {facts}}}}}).then(() => true)")
    addresses.put(BOARD, POSTS)
    browser.driver.get(BOARD)
    browser.press_toolbar_button()
    popup = browser.popup()
    popup.choose("#harm", "defamation")
    popup.choose("#role", "victim")
    popup.choose("#wish", "takedown")
    popup.wait_for('[data-desk="bullying"] [data-action="open"]:enabled')
    popup.close()
    over = over_form(browser, addresses, "bullying", BULLYING)
    over.wait_for('[data-companion="bullying"] [data-about] input')
    fill_in_front(over, "bullying")

    about = '[data-companion="bullying"] [data-about]'
    assert over.text(about) == "✓ メールアドレスも入力しました"
    assert not over.js(f"document.querySelector('{about} input').checkVisibility()")
    over.click('[data-action="unfill"]')
    over.wait_for('[data-form="undone"]')
    over.wait_for(f"{about} input:checked")
    over.click(f"{about} input")
    fill_in_front(over, "bullying")
    assert browser.driver.find_element(By.ID, "mail").get_property("value") == ""
    browser.start_over()


def test_the_rehearsal_names_the_check_for_people_and_a_refused_practice_form_leads_to_what_is_missing(
    browser: Chromium,
) -> None:
    panel = filled(rehearse(browser), browser)

    assert "わたしはロボットではありません" in panel.text("[data-need=captcha]")
    assert "人による確認" in panel.text("[data-need=captcha]")
    form = browser.shown("page", browser.url("practice/form.html"))
    session = browser.devtools.attach(form["targetId"])
    small = {"width": 320, "height": 300, "deviceScaleFactor": 1, "mobile": False}
    browser.devtools.send("Emulation.setDeviceMetricsOverride", small, session)
    browser.devtools.evaluate(session, "scrollTo(0, 0); document.querySelector('button.primary').click()")
    shown = browser.devtools.evaluate(
        session,
        "[document.activeElement.id, ...['#agree', '#done'].map(css => {"
        "const { top, bottom } = document.querySelector(css).getBoundingClientRect();"
        "return top >= 0 && bottom <= innerHeight })]",
    )
    assert shown == ["agree", True, True]
    browser.devtools.evaluate(session, "location.reload()")
    panel.wait_for('[data-form="moved"]')
    browser.start_over()
