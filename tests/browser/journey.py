"""What a person does between a post and a desk's filled form, and the desks of the leaflet with their kinds of form."""

from dataclasses import dataclass, field, replace
from typing import Any

from tests.browser import post_pages
from tests.browser.addresses import STILL
from tests.browser.chromium import Chromium
from tests.browser.desks_at_home import DesksAtHome, OpenForm, job_of
from tests.browser.popup import Popup
from tests.browser.waiting import wait

NOTES = "わたしの名前と、つとめ先のうそが書かれています。"
SEEN = "2026-11-20T21:05+09:00"
# As the box for it takes it: on the clock of whoever sits there.
LOCAL_TIME = f"(d => new Date(d - d.getTimezoneOffset() * 60000).toISOString().slice(0, 16))(new Date({SEEN!r}))"
THREAD = post_pages.page(post_pages.OWN, "5ch-2023-details")
ON_X = post_pages.page(post_pages.OWN, "x-status-thread")
THREAD_POST, X_POST = THREAD.posts[1], ON_X.posts[0]


@dataclass(frozen=True)
class Desk:
    """Who is helped there, with what kind of form, and what the record of that form says otherwise for this draft."""

    id: str
    form: str
    situation: tuple[str, str, str]
    looks_like: str
    record: dict[str, Any] = field(default_factory=dict)
    post: tuple[post_pages.PostPage, dict[str, Any]] = (THREAD, THREAD_POST)


HURT = ("defamation", "victim", "takedown")
IHC = Desk("ihc", "https://www.internethotline.jp/", ("drugs", "witness", "takedown"), "desk-hotline-tiles")
SAFELINE = Desk(
    "safeline",
    "https://www.safe-line.jp/report/",
    ("drugs", "witness", "takedown"),
    "desk-hotline-table",
    {
        "fields": {"url": "[name=url1]"},
        "expect": {"[name=url1]": THREAD_POST["permalink"], "[name=shubetsu]": "違法薬物"},
    },
)
BULLYING = Desk(
    "bullying",
    "https://www.saferinternet.or.jp/bullying/hibouform/",
    HURT,
    "desk-defamation",
    {"fields": {"relation": "[name=relation][value=self]"}, "expect": {"[name=relation][value=self]": True}},
)
IHAHO = Desk("ihaho", "https://ihaho.jp/", ("defamation", "victim", "advice"), "desk-consultation-mypage")
JINKEN = Desk("jinken", "https://www.jinken.go.jp/", HURT, "desk-rights-counselling")
HOUTERASU = Desk(
    "houterasu", "https://www.houterasu.or.jp/", ("defamation", "victim", "identify"), "desk-legal-information"
)
POLICE = Desk(
    "police",
    "https://www.npa.go.jp/bureau/cyber/soudan.html",
    ("defamation", "victim", "police"),
    "desk-police",
    {"fields": {"author": "#p-suspect"}},
)
# When it happened is not when it was found: without a kind of harm to choose, the form asks for the former.
IPA = Desk(
    "ipa",
    "https://www.ipa.go.jp/security/anshin/",
    ("malware", "victim", "advice"),
    "desk-security",
    {"fields": {"found_at": None}},
)
PLATFORM = Desk(
    "platform",
    "https://help.x.com/ja/forms/japan-report",
    HURT,
    "desk-platform-legal",
    {"fields": {"url": "#u0"}, "expect": {"#u0": X_POST["permalink"]}},
    (ON_X, X_POST),
)
DESKS = (IHC, SAFELINE, BULLYING, IHAHO, JINKEN, HOUTERASU, POLICE, IPA, PLATFORM)
# As React and Vue draw the forms of such desks.
DRAWN = (
    replace(BULLYING, looks_like="react-defamation", record={}),
    replace(IHAHO, looks_like="react-commits-on-leaving", record={}),
    replace(
        IHC,
        looks_like="vue-hotline",
        record={
            "fields": {"url": "#url-0"},
            "expect": {"#url-0": THREAD_POST["permalink"], "#kind": "薬物・ドラッグ"},
        },
    ),
    replace(JINKEN, looks_like="vue-asks-more", record={"fields": {"notes": "#notes"}}),
)


WORDS = """
const post = document.querySelector(arguments[0]), texts = document.createTreeWalker(post, NodeFilter.SHOW_TEXT);
for (let text; (text = texts.nextNode());) {
  const words = new Range(), at = text.data.search(/\\S/);
  if (at < 0 || text.parentElement.closest('a, blockquote')) continue;
  words.setStart(text, at);
  words.setEnd(text, at + 1);
  const mark = Object.assign(document.createElement('span'), { id: 'words-to-point-at' });
  words.surroundContents(mark);
  return true;
}
return false;
"""


def words_of(browser: Chromium, css: str) -> str:
    """The first letter of a post's own words that is no link, by a selector: pages have a good deal of room between the
    lines, and what it quotes is somebody else's post."""
    assert browser.driver.execute_script(WORDS, css)
    return "#words-to-point-at"


def popup_on_post(
    browser: Chromium, world: DesksAtHome, page: post_pages.PostPage, post: dict[str, Any], policy: str = STILL
) -> Popup:
    """The words of a post are selected and the button is pressed."""
    world.put(page.address, page.html, page.encoding, policy)
    browser.driver.get(page.address)
    browser.driver.execute_script(
        "getSelection().selectAllChildren(document.querySelector(arguments[0]))", post["point_at"]
    )
    browser.press_toolbar_button()
    popup = browser.popup()
    popup.wait_for('[data-post="certain"]')
    popup.wait_for_value("#url", post["permalink"])
    return popup


def tell(popup: Popup, desk: Desk) -> None:
    """Everything that the person says, until the desk's draft is there."""
    popup.open_details()
    popup.choose("#fact-seen-at", popup.js(LOCAL_TIME))
    choose_situation(popup, *desk.situation)
    popup.type("#notes", NOTES)
    drafted = (
        f"[...document.querySelectorAll('[data-desk={desk.id}] textarea')].map(e => e.value).join().includes({NOTES!r})"
    )
    card = f'[data-desk="{desk.id}"]'
    popup.wait_for(f'{card} [data-action="open"]:enabled')
    popup.wait_for(f"{card} [data-draft-field]")
    wait(lambda: popup.js(drafted), "the notes in the draft")


def press_open(popup: Popup, browser: Chromium, desk: Desk) -> OpenForm:
    """The press, until the form's tab is there."""
    popup.click(f'[data-desk="{desk.id}"] [data-action="open"]')
    wait(lambda: job_of(browser)["tabId"] is not None, "the form's tab")
    return OpenForm(browser, desk.form)


def open_and_fill(popup: Popup, browser: Chromium, desk: Desk) -> OpenForm:
    """The press, until the extension says what became of it."""
    form = press_open(popup, browser, desk)
    wait(lambda: job_of(browser)["state"] not in ("asked", "loading"), "the form to be filled")
    return form


def choose_situation(popup: Popup, harm: str, role: str, wish: str) -> None:
    """As a person does it, one after the other."""
    for css, value in (("#harm", harm), ("#role", role), ("#wish", wish)):
        popup.choose(css, value)
