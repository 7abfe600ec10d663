"""What a person meets before any desk: those who listen where it is their own life, 110 for others, what to do first,
and the question about their age."""

from collections.abc import Iterator
from typing import Any

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from tests.browser import axe
from tests.browser.bare_chromium import BareChromium
from tests.browser.our_pages import go_first
from tests.browser.waiting import wait


@pytest.fixture(scope="module")
def phone(bare: BareChromium) -> BareChromium:
    """A browser with a narrow screen."""
    metrics = {"width": 400, "height": 520, "deviceScaleFactor": 1, "mobile": False}
    bare.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    return bare


@pytest.fixture
def page(phone: BareChromium, backend: str) -> Any:
    """The report page that the backend serves, with nothing written yet."""
    go_first(phone, backend)
    return phone.driver


@pytest.fixture
def fingers(phone: BareChromium) -> Iterator[None]:
    """The screen is touched."""
    touch = "Emulation.setTouchEmulationEnabled"
    phone.driver.execute_cdp_cmd(touch, {"enabled": True})
    yield
    phone.driver.execute_cdp_cmd(touch, {"enabled": False})


def too_small_for_fingers(driver: Any) -> list[str]:
    """What is pressed on the way to an answer, and is lower than a fingertip."""
    pressed = ".chip, .tile, .told button, .told select, #danger button, #main summary"
    found: list[str] = driver.execute_script(
        "return [...document.querySelectorAll(arguments[0])].filter(each => each.checkVisibility()"
        " && each.getBoundingClientRect().height < 44).map(each => each.textContent)",
        pressed,
    )
    return found


def choose(driver: Any, **situation: str) -> None:
    for css, value in situation.items():
        Select(driver.find_element(By.ID, css)).select_by_value(value)


def shown(driver: Any, css: str) -> list[str]:
    return [each.text for each in driver.find_elements(By.CSS_SELECTOR, css) if each.is_displayed()]


def said(driver: Any) -> str:
    """What was announced last."""
    return str(driver.find_element(By.ID, "said").get_property("textContent"))


def first_shown(driver: Any, css: str) -> Any:
    return wait(lambda: next((e for e in driver.find_elements(By.CSS_SELECTOR, css) if e.is_displayed()), None), css)


@pytest.mark.parametrize("role", ["victim", "sender"])
def test_who_may_want_to_die_can_ring_at_once_and_meets_no_wall(page: Any, role: str) -> None:
    page.find_element(By.ID, "notes").send_keys("もう死にたい")
    choose(page, harm="suicide_notice", role=role, wish="talk")

    line = first_shown(page, '#talk-lines [data-talk] a[href^="tel:"]')
    assert page.find_elements(By.CSS_SELECTOR, "#talk-lines [data-open]")
    assert not shown(page, '[data-answer], [data-severity="stop"], [data-finding], #first')
    assert shown(page, '#own-life-now a[href="tel:110"]') == ["110"]
    assert shown(page, '#own-life-now a[href="tel:119"]') == ["119"]
    desks = [e.get_attribute("data-desk") for e in page.find_elements(By.CSS_SELECTOR, "#signposts [data-desk]")]
    assert desks[0] == "mamorou"
    assert not shown(page, '#signposts [data-action="open"][disabled]')
    above = "return arguments[0].getBoundingClientRect().top < arguments[1].getBoundingClientRect().top"
    assert page.execute_script(above, line, page.find_element(By.ID, "situation"))
    assert axe.violations(page) == []


def test_who_types_that_they_want_to_die_meets_those_who_listen_without_saying_who_they_are(page: Any) -> None:
    field = page.find_element(By.ID, "harm-search")
    field.send_keys("死にたい")
    wait(lambda: shown(page, "#harm-list [aria-selected=true]"), "the kind to be found")
    field.send_keys(Keys.ENTER)

    first_shown(page, '#talk-lines [data-talk] a[href^="tel:"]')
    assert not shown(page, '[data-severity="stop"]')
    assert page.find_element(By.ID, "role").get_property("value") == "victim"
    kept = "import('/store/settings.js').then(each => each.readSettings()).then(each => arguments[0](each.last))"
    assert page.execute_async_script(kept)["role"] == "", "what was guessed is not kept"

    choose(page, role="witness")

    assert first_shown(page, '[data-danger="call"] a[href="tel:110"]')
    assert page.find_element(By.ID, "wish").get_property("value") == "police", "the guess goes as a whole"

    page.find_element(By.ID, "kind-change").click()
    field.send_keys("投資詐欺で借金 死ぬしかない")
    wait(lambda: shown(page, '#harm-list [data-harm="fraud"][aria-selected=true]'), "the cause to be found first")
    field.send_keys(Keys.ENTER)

    wait(lambda: page.find_element(By.ID, "harm").get_property("value") == "fraud", "the cause to be chosen")
    wait(lambda: shown(page, '[data-own-life] #talk-lines [data-talk] a[href^="tel:"]'), "those who listen")
    assert not shown(page, '[data-severity="stop"], [data-answer]')


def test_for_somebody_elses_life_110_stands_first_and_tells_what_they_will_ask(page: Any) -> None:
    page.find_element(By.ID, "url").send_keys("https://example.com/thread/1#42")
    choose(page, harm="suicide_notice", role="witness", wish="police")

    assert first_shown(page, '[data-danger="call"] a[href="tel:110"]')
    assert "いまいる場所" not in page.find_element(By.ID, "danger").text, "it may be far from who calls"
    when = first_shown(page, "#danger-when")
    assert "119番" in when.text
    pressed = first_shown(page, '[data-answer="acknowledged"]')
    assert when.location["y"] < pressed.location["y"], "what decides is read before"
    meet = first_shown(page, "#danger-meet")
    assert "話を聞いてください" in meet.text
    assert not shown(page, "#first li"), "told once, in the card"
    assert not shown(page, "#danger-tell ol li")  # one press away: the desks stand in the first screen
    page.execute_script("addEventListener('click', event => event.preventDefault(), { once: true })")  # nobody is rung
    first_shown(page, '[data-danger="call"] a[href="tel:110"]').click()
    asked = wait(lambda: shown(page, "#danger-tell ol li"), "what they will ask")
    assert asked[0].startswith("場所")
    assert any("https://example.com/thread/1#42" in value for value in shown(page, "#danger-tell dd"))
    assert shown(page, '[data-answer="acknowledged"]')

    choose(page, wish="talk")

    card = first_shown(page, '#signposts [data-desk="mamorou"]')
    assert shown(page, '[data-answer="acknowledged"]'), "110 is not read yet"
    wait(lambda: card.find_elements(By.CSS_SELECTOR, 'a[href^="tel:"]'), "who listens can be rung")
    assert card.find_element(By.CSS_SELECTOR, '[data-action="open"]').is_enabled(), "110 locks no list of who listens"
    assert "件案内" not in said(page)

    acknowledge = first_shown(page, '[data-answer="acknowledged"]')
    page.execute_script("arguments[0].scrollIntoView({ block: 'center' })", acknowledge)
    acknowledge.click()
    wait(lambda: "件案内" in said(page), "the answer to be told once 110 is read")


def test_who_lost_money_is_told_first_to_have_it_stopped(page: Any) -> None:
    choose(page, harm="fraud")

    assert "銀行" in first_shown(page, "#first li").text
    roles = {css: page.find_element(By.ID, css).get_attribute("value") for css in ("role", "wish")}
    assert roles == {"role": "victim", "wish": "advice"}
    bank = first_shown(page, '#signposts [data-desk="bank"]')
    assert "まず銀行やカード会社に電話" in bank.text, "no number of our own: where it stands is told"
    assert axe.violations(page) == []


def correct_first(page: Any, css: str, right: str) -> tuple[str, str]:
    """Presses the link there and corrects the first fact that is offered: what it says, and the patch."""
    before = page.window_handles
    link = first_shown(page, css)
    page.execute_script("arguments[0].scrollIntoView({ block: 'center' })", link)
    link.send_keys(Keys.ENTER)
    page.switch_to.window(wait(lambda: next(iter({*page.window_handles} - {*before}), None), "the page of corrections"))
    fact = first_shown(page, "#shown-facts li")
    said = fact.find_element(By.TAG_NAME, "span").text
    fact.find_element(By.CSS_SELECTOR, '[data-action="wrong"]').click()
    for box, typed in zip(fact.find_elements(By.TAG_NAME, "textarea"), (right, "窓口で聞きました"), strict=False):
        box.send_keys(typed)
    first_shown(page, '#shown-facts [data-action="save"]')
    assert axe.violations(page) == []
    patch = fact.find_element(By.CSS_SELECTOR, '[data-part="patch"]').get_property("value")
    assert "fraud" not in page.current_url and "defamation" not in page.current_url
    page.close()
    page.switch_to.window(before[0])
    return said, patch


def test_what_is_told_first_and_how_a_service_is_asked_can_be_said_to_be_wrong(page: Any) -> None:
    page.find_element(By.ID, "url").send_keys("https://x.com/someone/status/1234567890123456789")
    choose(page, harm="fraud")
    assert not shown(page, '#first [data-part="wrong"]'), "no louder than before"
    first_shown(page, '#first button[aria-controls="first-steps"]').click()

    said, patch = correct_first(page, '#first [data-part="wrong"] a', "先に警察へ")
    assert said in first_shown(page, "#first li").text
    assert 'file = "harms/fraud"' in patch and 'right = "先に警察へ"' in patch and "1234567890" not in patch

    choose(page, harm="defamation", role="victim", wish="takedown")
    card = '#signposts [data-desk="platform"]'
    service = first_shown(page, card)
    if unfold := service.find_elements(By.CSS_SELECTOR, '[data-action="unfold"][aria-expanded="false"]'):
        unfold[0].click()
    told = first_shown(page, f"{card} .at-site").text
    first_shown(page, f'{card} [data-part="facts"]').click()

    said, patch = correct_first(page, f'{card} [data-part="wrong"] a', "求められません")
    assert said == told
    assert 'file = "platforms/x"' in patch and 'key = "legal_forms.0.note.ja"' in patch and "1234567890" not in patch

    what_is_to_be_corrected_in_a_draft_can_be_said_to_be_wrong(page)


def what_is_to_be_corrected_in_a_draft_can_be_said_to_be_wrong(page: Any) -> None:
    draft = '#signposts [data-desk="jinken"] .draft-part'
    desk = first_shown(page, '#signposts [data-desk="jinken"]')
    if unfold := desk.find_elements(By.CSS_SELECTOR, '[data-action="unfold"][aria-expanded="false"]'):
        unfold[0].click()
    first_shown(page, '#signposts [data-desk="jinken"] .expander[data-part="draft"]').click()
    first_shown(page, f"{draft} [data-finding]")
    told = first_shown(page, draft).text

    said, patch = correct_first(page, f'{draft} [data-part="wrong"] a', "書かなくてもかまいません")
    assert said in told
    assert 'file = "preflight"' in patch and "1234567890" not in patch


def test_who_is_grown_up_is_not_sent_to_a_school(page: Any, fingers: None) -> None:
    assert too_small_for_fingers(page) == []
    choose(page, harm="child_bullying", role="victim", wish="advice")
    wait(lambda: page.find_elements(By.CSS_SELECTOR, '#signposts [data-desk="school"]'), "the desks")
    wait(lambda: shown(page, '#danger [data-answer="no"]'), "the question about danger")
    assert too_small_for_fingers(page) == []

    before = said(page)
    first_shown(page, '#age input[value="false"]').click()
    wait(lambda: not page.find_elements(By.CSS_SELECTOR, '#signposts [data-desk="school"]'), "no school")
    wait(lambda: said(page) != before, "the desks that are left to be told")
    assert page.find_elements(By.CSS_SELECTOR, '[data-not-here="school"]')
    first_shown(page, '#age input[value="true"]').click()
    wait(lambda: page.find_elements(By.CSS_SELECTOR, '#signposts [data-desk="school"]'), "the school")
    choose(page, role="witness")
    wait(lambda: not shown(page, "#age"), "no question")


@pytest.mark.parametrize("width", [320, 400])
def test_each_number_of_a_card_tells_which_line_it_rings_on_a_narrow_screen(
    page: Any, phone: BareChromium, width: int
) -> None:
    choose(page, harm="suicide_notice", role="victim", wish="talk")
    metrics = {"width": width, "height": 640, "deviceScaleFactor": 1, "mobile": False}
    phone.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)

    card = first_shown(page, '#signposts [data-desk="mamorou"]')
    lines = wait(lambda: card.find_elements(By.CSS_SELECTOR, ".line"), "the numbers")
    assert len(lines) > 2
    assert all(line.find_element(By.CSS_SELECTOR, "span").text for line in lines)
    overflow = "const box = arguments[0]; return box.scrollWidth > box.clientWidth + 1"
    assert not [line.text for line in lines if page.execute_script(overflow, line)]
    assert page.execute_script("return document.documentElement.scrollWidth") <= width
    assert axe.violations(page) == []
