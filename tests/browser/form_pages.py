"""Forms to fill, in a real Chromium: our own ones with their traps, the same built with React and Vue, and saved real
ones; and what a fill did to each. The record beside a form says what a careful person would have filled in:

- `fields`: field id -> selectors of its controls, null where there is none (`a >>> b`: b in a's frame or shadow root)
- `expect`: selector -> what it must hold, where that is not the field's value, or a list of what would
  do as well; `may`: what it may hold, or not
- `must_not_touch`: forbidden; everything else on the page must stay as it is, too
- `given`: values in place of the usual ones, null for none; `options`: those of the call
- `needs`: kinds of what is left to the person; `cut`, `left`, `kept`: what the answer must say
- `held`: what a framework's state must hold; `csp`: the page's policy; `waits_for`: what a late form begins with"""

import atexit
import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from tests.browser.bare_chromium import ONE_PROCESS, BareChromium
from tests.browser.servers import TYPES, Handler, serving
from tests.browser.waiting import wait
from tsuho.knowledge import CHECKOUT

OWN = CHECKOUT / "tests/pages/forms"
FRAMEWORKS = OWN / "frameworks"
SAVED = CHECKOUT.parent / "shared/pages/forms"
SCRIPT = CHECKOUT / "extension/injected/fill-form.js"

# What a draft and a person's saved facts hold, unless a record says otherwise.
USUAL: dict[str, str | None] = {
    "url": "https://forum.example.jp/test/read.cgi/news/1700000000/42",
    "notes": "掲示板の42番の投稿に、実名とうその内容が書かれています。",
    "category": "誹謗中傷",
    "subject": "投稿の削除について",
    "site_name": "例の掲示板",
    "found_at": "2026-11-20 21:05（日本時間）",
    "name": "山田 花子",
    "name_kana": "ヤマダ ハナコ",
    "email": "hanako@example.jp",
    "phone": "03-1234-5678",
}
# As the saved records' measure has them.
PLAIN = USUAL | {"found_at": "2026-11-20", "name": "山田花子", "name_kana": "ヤマダハナコ", "phone": "0312345678"}

# The page that a test made up for itself, while it is shown.
MADE_UP = [""]
READER = (Path(__file__).parent / "read_form.js").read_text("utf-8")
SHELL = (
    "<!doctype html><html lang=ja><meta charset=utf-8><title>フォーム</title>"
    "<main id=root></main><script src=/built/{name}.js></script>"
)
# A page is asked as soon as it is there, and answers when everything in it is.
LOADED = "document.readyState === 'complete' || new Promise(done => addEventListener('load', () => done(true)))"
# A page's own scripts are not needed to judge a saved form, and may not go anywhere.
NO_SCRIPTS = "script-src 'none'; frame-src 'none'; connect-src 'none'; img-src data:"


@dataclass(frozen=True)
class FormPage:
    """A form and its record."""

    slug: str
    path: str
    record: dict[str, Any]

    def given(self, usual: dict[str, str | None] = USUAL) -> dict[str, str]:
        """Field id -> value, as the filler gets them."""
        values = usual | self.record.get("given", {})
        return {name: value for name, value in values.items() if value is not None}

    def homes(self) -> dict[str, list[str]]:
        """Field id -> its controls, for the fields that this form has and that are given."""
        given = self.given()
        return {name: many(css) for name, css in self.record["fields"].items() if css and name in given}


@dataclass
class Outcome:
    """What one call did: what it answered, and every control before and after it."""

    answer: dict[str, Any]
    before: dict[str, Any]
    after: dict[str, Any]
    keys: dict[str, str | None]
    areas: set[str] = field(default_factory=set)
    sent: list[str] = field(default_factory=list)
    chosen: dict[str, str] = field(default_factory=dict)

    def changed(self) -> dict[str, Any]:
        """Key -> value of each control that is not as it was; an empty one that came up or went is none."""
        keys = [*self.after, *(key for key in self.before if key not in self.after)]
        return {k: self.after.get(k) for k in keys if (self.before.get(k) or "") != (self.after.get(k) or "")}


def many(value: str | list[str] | None) -> list[str]:
    """A record's one, several or none, as a list."""
    return [] if value is None else [value] if isinstance(value, str) else value


def own_forms(folder: Path = OWN) -> list[str]:
    """Every form of ours that is a page of its own."""
    return sorted(path.stem for path in folder.glob("*.html"))


def framework_forms() -> list[str]:
    """Every form of ours that a framework draws."""
    return sorted(path.stem for path in FRAMEWORKS.glob("*.json"))


def saved_forms() -> list[str]:
    """Every saved real form, where there are some."""
    return sorted(path.stem for path in SAVED.glob("*.html"))


def form_page(slug: str, folder: Path = OWN) -> FormPage:
    """The form of that name."""
    record = json.loads((folder / f"{slug}.json").read_text("utf-8"))
    kind = {OWN: "forms", SAVED: "saved"}.get(folder, "frameworks")
    return FormPage(slug, f"/{kind}/{slug}", record)


@cache
def built() -> Path:
    """The framework forms, bundled into a folder of scripts; once a run, without network."""
    folder = Path(tempfile.mkdtemp(prefix="forms-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    sources = [str(p) for p in sorted(FRAMEWORKS.glob("*.js*")) if p.suffix in (".js", ".jsx")]
    defines = {"process.env.NODE_ENV": '"production"', "__VUE_OPTIONS_API__": "true", "__VUE_PROD_DEVTOOLS__": "false"}
    defines["__VUE_PROD_HYDRATION_MISMATCH_DETAILS__"] = "false"
    flags = ["--bundle", "--format=iife", "--jsx=automatic", "--minify", f"--outdir={folder}", "--log-level=warning"]
    flags += ["--alias:vue=vue/dist/vue.esm-bundler.js", *(f"--define:{name}={is_}" for name, is_ in defines.items())]
    subprocess.run([CHECKOUT / "node_modules/.bin/esbuild", *sources, *flags], check=True, cwd=CHECKOUT)
    return folder


@contextmanager
def form_site() -> Iterator[tuple[str, list[str]]]:
    """Every form on loopback: the address, and every path that something was sent to."""
    sent: list[str] = []

    class Forms(Handler):
        def do_GET(self) -> None:  # noqa: N802 - the library's name
            kind, _, name = self.path.partition("?")[0].strip("/").partition("/")
            if kind == "forms":
                record = form_page(name).record
                csp = {"Content-Security-Policy": record["csp"]} if "csp" in record else {}
                self.answer((OWN / f"{name}.html").read_bytes(), TYPES[".html"], headers=csp)
            elif kind == "saved":
                encoding = form_page(name, SAVED).record.get("encoding") or "utf-8"
                body = (SAVED / f"{name}.html").read_bytes()
                self.answer(body, f"text/html; charset={encoding}", headers={"Content-Security-Policy": NO_SCRIPTS})
            elif kind == "frameworks":
                page = SHELL.format(name=name)
                self.answer(page.encode(), TYPES[".html"])
            elif kind == "made-up":
                self.answer(MADE_UP[0].encode(), TYPES[".html"])
            elif kind == "built":
                self.answer((built() / name).read_bytes(), "text/javascript; charset=utf-8")
            elif kind == "parts" and (part := OWN / "parts" / name).is_file():
                self.answer(part.read_bytes(), TYPES.get(part.suffix, "text/css; charset=utf-8"))
            else:
                if kind == "sent":
                    sent.append(self.path)
                self.answer(b"", "text/plain", 404)

        def do_POST(self) -> None:  # noqa: N802 - the library's name
            sent.append(self.path)
            self.answer(b"", "text/plain")

    with serving(Forms) as address:
        yield address, sent


class FormBrowser(BareChromium):
    """The filler is put into a page as the extension would do it."""

    def __init__(self, address: str, sent: list[str]) -> None:
        super().__init__(*ONE_PROCESS)
        self.address = address
        self._sent = sent
        self._world: int | None = None
        # Each test asks a dozen things of its page: past the driver they take a quarter of the time.
        self._page = self.devtools.attach(self.driver.current_window_handle)

    def open(self, page: FormPage) -> FormPage:
        """Go to a form, until it is there."""
        self._go(page.path)
        if css := page.record.get("waits_for"):
            wait(lambda: self.js(f"!!forms.find({json.dumps(css)})"), css)
        return page

    def show(self, html: str) -> None:
        """A page of its own, made up for one test."""
        MADE_UP[0] = html
        self._go("/made-up/")

    def _go(self, path: str) -> None:
        self._sent.clear()
        self._world = self._world_in(self._ask("Page.navigate", {"url": self.address + path})["frameId"])
        self.js(LOADED)  # in a world of its own: a page may have taken away what is called
        self.js(READER)

    def _world_in(self, frame: str) -> int:
        world = {"frameId": frame, "worldName": "extension"}
        made: int = self._ask("Page.createIsolatedWorld", world)["executionContextId"]
        return made

    def in_frame(self, address: str, expression: str) -> Any:
        """The value of an expression in the page's frame that shows this address, once it shows it."""

        def shown() -> str | None:
            frames = self._ask("Page.getFrameTree", {})["frameTree"].get("childFrames", [])
            return next((each["frame"]["id"] for each in frames if each["frame"]["url"] == address), None)

        inside = self._world_in(wait(shown, address))
        return self._value({"expression": expression, "contextId": inside})

    def _ask(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        return self.devtools.send(method, params, self._page)

    def js(self, expression: str, world: str = "extension") -> Any:
        """The value of an expression (or of its promise), in the extension's world or in the page's own."""
        return self._value({"expression": expression} | ({"contextId": self._world} if world == "extension" else {}))

    def _value(self, question: dict[str, Any]) -> Any:
        answer = self._ask("Runtime.evaluate", question | {"awaitPromise": True, "returnByValue": True})
        assert "exceptionDetails" not in answer, answer["exceptionDetails"].get("exception", {}).get("description")
        return answer["result"].get("value")

    def fill(
        self, values: dict[str, str], options: dict[str, Any] | None = None, world: str = "extension"
    ) -> dict[str, Any]:
        """Inject the filler, as at every press, and call it."""
        return self.take(
            [{"id": name, "value": value, "label": name} for name, value in values.items()], options, world
        )

    def take(
        self, fields: list[dict[str, Any]], options: dict[str, Any] | None = None, world: str = "extension"
    ) -> dict[str, Any]:
        """The same with whole fields, as a draft has them."""
        self.js(SCRIPT.read_text("utf-8"), world)
        late = "new Promise((_, no) => setTimeout(() => no(new Error('fillForm did not answer in 8 s')), 8000))"
        call = f"Promise.race([tsuho.fillForm({json.dumps(fields)}, {json.dumps(options or {})}), {late}])"
        answer: dict[str, Any] = self.js(call, world)
        return answer

    def undo(self, world: str = "extension") -> None:
        """Put back what was there."""
        self.js("Promise.resolve(tsuho.fillForm.undo()).then(() => null)", world)

    def state(self) -> dict[str, Any]:
        """Every control on the page, hidden ones too -> what it holds."""
        found: dict[str, Any] = self.js("forms.state()")
        return found

    def value(self, css: str) -> Any:
        """What one control holds."""
        return self.js(f"forms.value(forms.find({json.dumps(css)}))")

    def type_into(self, css: str, text: str) -> None:
        """As a person would, by keys."""
        self.js(f"forms.find({json.dumps(css)}).focus()")
        self._ask("Input.insertText", {"text": text})

    def press(self, css: str) -> None:
        """Click a button of the page."""
        self.js(f"forms.find({json.dumps(css)}).click()")

    def filled(self, page: FormPage, usual: dict[str, str | None] = USUAL, world: str = "extension") -> Outcome:
        """Fill what the record gives, and what came of it."""
        before = self.state()
        return self.outcome(page, before, self.fill(page.given(usual), page.record.get("options"), world))

    def outcome(self, page: FormPage, before: dict[str, Any], answer: dict[str, Any]) -> Outcome:
        """What a fill that gave this answer did to a form that was like that before."""
        selectors = [
            *(css for home in page.record["fields"].values() for css in many(home)),
            *page.record.get("expect", {}),
            *page.record.get("may", {}),
            *page.record.get("must_not_touch", []),
            *(css for name, also in page.record.items() if name.startswith("also_ok_") for css in many(also)),
        ]
        about = self.js(f"forms.about({json.dumps(selectors)})")
        sent = [*self._sent, *self.js("forms.pressed()")]
        chosen = {css: each["chosen"] for css, each in about.items() if each["key"] and each["chosen"]}
        return Outcome(answer, before, self.state(), *keys_and_areas(about), sent, chosen)


def keys_and_areas(about: dict[str, dict[str, Any]]) -> tuple[dict[str, str | None], set[str]]:
    """Of what a form tells about its selectors: the names of their controls, and those that take free text."""
    areas = {css for css, each in about.items() if each["key"] and each["takesText"]}
    return {css: each["key"] for css, each in about.items()}, areas


def troubles(page: FormPage, outcome: Outcome) -> list[str]:
    """Everything that is not as a careful person would have left this form of ours, a sentence each."""
    record, changed, said = page.record, outcome.changed(), outcome.answer
    expected, allowed = record.get("expect", {}), record.get("may", {})
    found = [f"sent or pressed: {path}" for path in outcome.sent]
    found += [f"the record's {css} is not on the page" for css, key in outcome.keys.items() if key is None]

    homes = {css: name for name, home in page.homes().items() for css in home}
    right: dict[str, Any] = {css: wanted_in(css, name, page, outcome) for css, name in homes.items()} | expected
    for css, value in right.items():
        is_ = outcome.after.get(outcome.keys[css] or "")
        own = outcome.chosen.get(css)  # a record may tell an option by its value, too
        if not any(same(is_, one) or (own and own == one) for one in (value if isinstance(value, list) else [value])):
            found.append(f"{homes.get(css, 'expected')} {css}: holds {is_!r}, not {value!r}")
    for css, values in allowed.items():
        key = outcome.keys[css] or ""
        if key in changed and not any(same(changed[key], value) for value in values):
            found.append(f"{css}: holds {changed[key]!r}, which is none of {values!r}")
    forbidden = {outcome.keys[css]: css for css in record.get("must_not_touch", [])}
    at_home = {outcome.keys[css] for css in (*right, *allowed)}
    chosen = {(outcome.keys[css] or "").split("=")[0] for css, value in right.items() if value is True}
    for key, value in changed.items():
        if value is False and key.split("=")[0] in chosen:
            continue  # a radio gives way to the one that was chosen
        if key in forbidden:
            found.append(f"FORBIDDEN {forbidden[key]}: got {value!r}")
        elif key not in at_home:
            found.append(f"MISPLACED {key}: got {value!r}")

    wanted, told = set(page.homes()), set(said["filled"])
    if told != wanted:
        found.append(f"tells filled {sorted(told)}, not {sorted(wanted)}")
    if lost := set(page.given()) - wanted - set(said["missed"]):
        found.append(f"does not tell as missed: {sorted(lost)}")
    kinds = {need["kind"] for need in said.get("needs", [])}
    if lacking := set(record.get("needs", [])) - kinds:
        found.append(f"does not tell what the form needs: {sorted(lacking)}")
    for part in ("cut", "left", "kept"):
        if part in record and said.get(part) != record[part]:
            found.append(f"tells {part} {said.get(part)!r}, not {record[part]!r}")
    return found


def wanted_in(css: str, name: str, page: FormPage, outcome: Outcome) -> str:
    """What a control should hold: its field's value; an address without a box of its own stands above the free text."""
    given = page.given()
    alone = name == "notes" and css in outcome.areas and "url" in given and not page.homes().get("url")
    label = page.record.get("labels", {}).get("url", "url")
    return f"【{label}】\n{given['url']}\n\n{given[name]}" if alone else given[name]


def troubles_of_saved(page: FormPage, outcome: Outcome) -> list[str]:
    """The same for a saved form, whose record says where values belong but not their form."""
    given, changed = page.given(PLAIN), outcome.changed()
    found = [f"sent or pressed: {path}" for path in outcome.sent]
    home: dict[str | None, set[str]] = {}
    for name, css in page.record["fields"].items():
        for one in [*many(css), *many(page.record.get(f"also_ok_{name}"))]:
            home.setdefault(outcome.keys[one], set()).add(name)
    forbidden = {outcome.keys[css]: css for css in page.record["must_not_touch"]}
    for key, value in changed.items():
        if key in forbidden:
            found.append(f"FORBIDDEN {forbidden[key]}: got {value!r}")
        elif key not in home:
            found.append(f"MISPLACED {key}: got {value!r}")
        for name in home.get(key, ()):
            if name not in ("found_at", "phone", "category") and not (given[name] in value or value in given[name]):
                found.append(f"MISPLACED {name}: got {value!r}")
    for name, css in page.record["fields"].items():
        if css and name in given and name != "category":
            controls = [*many(css), *many(page.record.get(f"also_ok_{name}"))]
            if not any(outcome.keys[one] in changed for one in controls):
                found.append(f"{name} left empty ({many(css)[0]})")
    return found


def same(held: object, value: object) -> bool:
    """Whether a control holds the value; a rich editor may break lines its own way."""
    if isinstance(held, str) and isinstance(value, str):
        return re.sub(r"\r?\n", "\n", held).strip() == value.strip()
    return held == value


def held(forms: FormBrowser) -> dict[str, Any]:
    """What a framework's form knows, as it shows it."""
    found: dict[str, Any] = json.loads(forms.js("document.querySelector('#held').textContent"))
    return found
