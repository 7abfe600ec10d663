"""The desks' forms at the addresses where the extension opens them: replicas of each desk's kind of form, as plain HTML
and as React and Vue draw it; and everything that was sent to them."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Any

from tests.browser.addresses import LIVELY, Addresses, answering, plain
from tests.browser.chromium import Chromium
from tests.browser.devtools import JavaScriptError
from tests.browser.form_pages import (
    FRAMEWORKS,
    OWN,
    READER,
    SHELL,
    FormPage,
    Outcome,
    built,
    form_page,
    keys_and_areas,
    many,
)
from tests.browser.servers import TYPES, Handler
from tests.browser.waiting import wait

HTML = TYPES[".html"]
LONGEST_WAIT = 20


class DesksAtHome(Addresses):
    """One page with posts at its address, as ever; beside it the forms that stand at theirs."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[str] = []
        self._host = ""
        self._forms: dict[str, tuple[bytes, str]] = {}
        self._open = threading.Event()
        self._open.set()

    def stand(self, address: str, slug: str) -> None:
        """Let one of our forms stand at an address, and no other form anywhere."""
        if slug in framework_slugs():
            body, policy = (
                SHELL.format(name=slug).encode(),
                f"{LIVELY} 'unsafe-eval'",
            )  # Vue makes functions of templates
        else:
            body, policy = (OWN / f"{slug}.html").read_bytes(), form_page(slug).record.get("csp", LIVELY)
        self._host, _, _ = address.removeprefix("https://").partition("/")
        self._forms = {address.removeprefix("https://"): (body, policy)}
        self.sent.clear()

    @contextmanager
    def slow(self) -> Iterator[None]:
        """The form is on its way for as long as the block runs."""
        self._open.clear()
        try:
            yield
        finally:
            self._open.set()

    def serve(self, asked: Handler) -> None:
        """A form, what a form loads, or the page with the posts."""
        path = plain(asked.path.partition("?")[0])
        host = asked.headers["Host"]
        form = self._forms.get(f"{host}{path}")
        if asked.command == "POST" or path.startswith("/sent"):
            if host == self._host:  # browsers have things of their own to tell to the world
                self.sent.append(path)
            asked.answer(b"", "text/plain")
        elif form:
            self._open.wait(LONGEST_WAIT)
            body, policy = form
            asked.answer(body, HTML, headers={"Content-Security-Policy": policy})
        elif path.startswith("/built/"):
            asked.answer((built() / path.rpartition("/")[2]).read_bytes(), "text/javascript; charset=utf-8")
        elif path == "/parts/framed.html":
            asked.answer((OWN / "parts/framed.html").read_bytes(), HTML)
        else:
            super().serve(asked)


def framework_slugs() -> list[str]:
    """The forms that a framework draws."""
    return [path.stem for path in FRAMEWORKS.glob("*.json")]


def replica(slug: str) -> FormPage:
    """One of our forms with its record."""
    return form_page(slug, FRAMEWORKS if slug in framework_slugs() else OWN)


@contextmanager
def desks_at_home() -> Iterator[DesksAtHome]:
    """Every host is on this machine while the block runs."""
    here = DesksAtHome()
    with answering(here):
        yield here


class OpenForm:
    """A form that the extension opened in a tab of its own, seen from outside."""

    def __init__(self, browser: Chromium, address: str) -> None:
        self._browser = browser
        self.address = address

    def js(self, expression: str) -> Any:
        """The value of an expression in the form's page."""
        target = wait(lambda: self._browser.showing("page", self.address), f"a tab with {self.address}")[0]
        session = self._browser.devtools.attach(target["targetId"])
        try:
            return self._browser.devtools.evaluate(session, expression)
        finally:
            self._browser.devtools.send("Target.detachFromTarget", {"sessionId": session})

    def watch(self) -> None:
        """From now on what is pressed there is noted."""
        # A tab tells its address before its page is there: until then an empty one is complete.
        wait(lambda: self.js("document.readyState === 'complete' && location.protocol !== 'about:'"), "the form")
        self.js(f"globalThis.forms ?? ({READER.strip().removesuffix(';')})")

    def state(self) -> dict[str, Any]:
        """Every control, hidden ones too -> what it holds."""
        self.watch()
        found: dict[str, Any] = self.js("forms.state()")
        return found

    def value(self, css: str) -> Any:
        """What one control holds."""
        self.watch()
        return self.js(f"forms.value(forms.find({json.dumps(css)}))")

    def wait_for_value(self, css: str, value: str) -> None:
        """Until a control holds exactly this."""
        wait(lambda: self.value(css) == value, f"{css} to hold {value[:60]!r}")

    def about(self, page: FormPage) -> dict[str, dict[str, Any]]:
        """The record's selectors -> the controls' names in `state`, and what kind they are."""
        record = page.record
        fields = [css for home in record["fields"].values() for css in many(home)]
        selectors = [*fields, *record.get("expect", {}), *record.get("may", {}), *record.get("must_not_touch", [])]
        found: dict[str, dict[str, Any]] = self.js(f"forms.about({json.dumps(selectors)})")
        return found


def untouched(browser: Chromium, address: str, page: FormPage) -> dict[str, Any]:
    """What a form holds before anybody did anything to it: read in a tab that is closed again."""
    target = browser.devtools.send("Target.createTarget", {"url": address, "background": True})["targetId"]
    form = OpenForm(browser, address)
    late = page.record.get("waits_for")

    def there() -> bool:
        with suppress(JavaScriptError):
            return bool(form.state() and (not late or form.js(f"!!forms.find({json.dumps(late)})")))
        return False

    wait(there, "the form to be drawn")
    before = form.state()
    browser.devtools.send("Target.closeTarget", {"targetId": target})
    wait(lambda: not browser.showing("page", address), "the tab to close")
    return before


def job_of(browser: Chromium) -> dict[str, Any]:
    """What the extension keeps of the only form that it opened: the fields it took there, and what became of them."""

    def only() -> dict[str, Any] | None:
        jobs = [value for key, value in browser.kept("session").items() if key.startswith("form:")]
        return jobs[0] if len(jobs) == 1 else None

    return wait(only, "one form, and no other, to be opened")


def with_draft(page: FormPage, job: dict[str, Any], other: dict[str, Any]) -> FormPage:
    """The record for the draft that was really taken there; `other` is what it says otherwise for this one."""
    given: dict[str, str | None] = dict.fromkeys(page.given())
    given |= {field["id"]: field["value"] for field in job["fields"] if field["value"]}
    fields = page.record["fields"] | other.get("fields", {})
    homes = [css for name, home in fields.items() if given.get(name) for css in many(home)]
    expect = {css: value for css, value in page.record.get("expect", {}).items() if css in homes}
    forbidden = [css for css in page.record.get("must_not_touch", []) if css not in homes]
    changed = {
        "fields": fields,
        "expect": expect | other.get("expect", {}),
        "must_not_touch": forbidden,
        "given": given,
        "labels": {field["id"]: field["label"] for field in job["fields"]},
    }
    return replace(page, record=page.record | changed)


def outcome_of(form: OpenForm, page: FormPage, before: dict[str, Any], job: dict[str, Any], sent: list[str]) -> Outcome:
    """What the journey did to the form, in the way that the forms' own tests look at it."""
    after = form.state()
    keys, areas = keys_and_areas(form.about(page))
    return Outcome(job["outcome"], before, after, keys, areas, [*sent, *form.js("forms.pressed()")])


def allow(browser: Chromium, *hosts: str) -> None:
    """The person has said yes to these before."""
    browser.driver.get("chrome://extensions")
    for host in hosts:
        browser.driver.execute_script(
            "return chrome.developerPrivate.addHostPermission(arguments[0], arguments[1])",
            browser.id,
            f"https://{host}/*",
        )
