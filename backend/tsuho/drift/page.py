"""A page as drift sees it: its title, headings, how much it says, and its form as a fingerprint.

The form is read as a stream, in the order of the page, so that no library is needed: a field is called by its label,
else by the words that stand before it. `extension/injected/form-print/` reads a live page by the same rules; tests hold
both to the same saved pages."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser

from tsuho.drift.form_marks import MARK, PUZZLE, STARRED
from tsuho.records.form_prints import FieldKind, FormField

LONGEST = 60
MOST_FIELDS = 200
# Signs of one text that are looked at, and parts of a page: who writes more wants it to take long.
MOST_SIGNS = 2000
MOST_OF_TITLE = 120
MOST_NODES = 100_000
# What a person does not read, or reads inside of a control.
SILENT = frozenset(
    {"script", "style", "noscript", "template", "option", "select", "textarea", "button", "svg", "title"}
)
INLINE = frozenset(
    {"span", "b", "strong", "em", "i", "small", "font", "a", "u", "mark", "abbr", "sup", "sub", "code", "bdi", "ruby"}
    | {"rt", "rp", "rb", "big", "img", "wbr", "label"}
)
VOID = frozenset({"input", "br", "img", "hr", "wbr", "meta", "link", "area", "base", "col", "embed", "source", "track"})
HEADINGS = frozenset({"h1", "h2"})
PRESSED = frozenset({"hidden", "submit", "button", "image", "reset"})
KINDS: dict[str, FieldKind] = {
    **dict.fromkeys(("date", "datetime-local", "month", "week", "time"), "date"),
    "radio": "radio",
    "checkbox": "tick",
    "file": "file",
    "password": "password",
}
GROUPED = ("radio", "tick")
IS_PUZZLE = re.compile(PUZZLE, re.IGNORECASE)
IS_REQUIRED = re.compile(STARRED, re.IGNORECASE)
MARKS = re.compile(MARK, re.IGNORECASE)
EDGES = re.compile(r"^[\s:：・\-–—]+|[\s:：・\-–—]+$")
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
SAYS = re.compile(r"[^\W_]")


@dataclass
class Page:
    """What was found. `said`: the beginning of what a person reads; `words`: how many signs all of it has."""

    title: str = ""
    headings: list[str] = field(default_factory=list)
    words: int = 0
    said: str = ""
    fields: list[FormField] = field(default_factory=list)


def read_page(html: str) -> Page:
    """The page that this text is; nothing in it can fail."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.page()


def cleaned(text: str) -> str:
    """What a field is called: without marks, in one line, at most so long."""
    plain = " ".join(CONTROL.sub(" ", unicodedata.normalize("NFKC", text[:MOST_SIGNS])).split())
    bare = EDGES.sub("", " ".join(MARKS.sub(" ", plain).split()))
    return bare[:LONGEST].strip() if SAYS.search(bare) else ""


@dataclass
class _Control:
    form: int
    name: str
    id: str
    kind: FieldKind
    said: str  # by itself: aria-label
    before: str
    hint: str
    required: bool
    after: str = ""  # a tick's own words, up to the next control


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._title: list[str] = []
        self._headings: list[list[str]] = []
        self._words = 0
        self._said: list[str] = []
        self._nodes = 0
        self._open: list[str] = []
        self._of_tag: Counter[str] = Counter()  # of those that are open
        self._run: list[str] = []
        self._last = ""
        self._marked = False
        self._forms = 0
        self._form = 0  # 0: in none
        self._labels: dict[str, str] = {}
        self._label = ""  # whose; nobody's by name
        self._controls: list[_Control] = []
        self._tick: _Control | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            return
        given = {name: value or "" for name, value in attrs}
        if tag not in INLINE:
            self._ended()
        if tag == "form" and not self._form:
            self._forms += 1
            self._form = self._forms
        if tag == "label":
            self._label = given.get("for", "")
        if tag in HEADINGS:
            self._headings.append([])
        if tag in ("input", "select", "textarea") and not self._silent():
            self._control(tag, given)
        if tag not in VOID:
            self._open.append(tag)
            self._of_tag[tag] += 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)  # a page is no XML: the slash says nothing

    def handle_endtag(self, tag: str) -> None:
        if tag not in INLINE and (self._of_tag[tag] or tag in ("p", "br")):  # of these two a lone end is an element
            self._ended()
        if tag == "form":
            self._form = 0
        if tag == "label":
            self._label = ""
        while self._of_tag[tag] and (closed := self._open.pop()):
            self._of_tag[closed] -= 1
            if closed == tag:
                break

    def handle_data(self, data: str) -> None:
        self._nodes += 1
        if self._open and self._open[-1] == "title" and not self._of_tag["svg"]:
            self._title.append(data)
        if self._silent() or self._nodes > MOST_NODES:
            return
        if self._words < MOST_SIGNS:
            self._said.append(data[:MOST_SIGNS])
        self._words += len("".join(data.split()))
        if self._headings and self._is_in(HEADINGS):
            self._headings[-1].append(data)
        self._run.append(data)
        if self._label:
            self._labels[self._label] = (self._labels.get(self._label, "") + data)[:MOST_SIGNS]

    def _silent(self) -> bool:
        return self._is_in(SILENT)

    def _is_in(self, tags: frozenset[str]) -> bool:
        return any(self._of_tag[tag] for tag in tags)

    def _ended(self) -> None:
        """A block has ended: what it said is what stands before the next control, if it said anything."""
        said = "".join(self._run)
        self._run = []
        self._marked = self._marked or IS_REQUIRED.search(said[:MOST_SIGNS]) is not None
        words = cleaned(said)
        self._last = words or self._last
        if self._tick:
            self._tick.after = words
            self._tick = None

    def _control(self, tag: str, given: dict[str, str]) -> None:
        self._ended()
        type = given.get("type", "text").lower() if tag == "input" else tag
        if type in PRESSED or IS_PUZZLE.search(given.get("name", "") + given.get("class", "")):
            return
        kind: FieldKind = "area" if tag == "textarea" else "select" if tag == "select" else KINDS.get(type, "line")
        self._controls.append(
            _Control(
                form=self._form,
                name=given.get("name", ""),
                id=given.get("id", ""),
                kind=kind,
                said=given.get("aria-label", ""),
                before=self._last,
                hint=given.get("placeholder", "") or given.get("title", ""),
                required="required" in given or given.get("aria-required") == "true" or self._marked,
            )
        )
        self._marked = False
        self._tick = self._controls[-1] if kind == "tick" else None

    def page(self) -> Page:
        self._ended()
        sizes = {control.form: 0 for control in self._controls}
        fields: dict[int, list[FormField]] = {form: [] for form in sizes}
        groups: set[tuple[int, str, str]] = set()
        several = Counter((each.form, each.kind, each.name) for each in self._controls if each.name)
        for each in self._controls:
            group = (each.form, each.kind, each.name)
            if each.kind in GROUPED and each.name:
                if group in groups:
                    continue
                groups.add(group)
            label = self._called(each, alone=several[group] <= 1)
            fields[each.form].append(FormField(label=label, kind=each.kind, required=each.required))
        largest = max(fields.values(), key=len, default=[])[:MOST_FIELDS]
        headings = [" ".join("".join(each).split()) for each in self._headings]
        title, said = (" ".join(CONTROL.sub(" ", "".join(each)).split()) for each in (self._title, self._said))
        return Page(title[:MOST_OF_TITLE], headings, self._words, said[:MOST_SIGNS], largest)

    def _called(self, control: _Control, *, alone: bool) -> str:
        """A tick that stands alone is called by its own words; the words of one of several are one of the answers."""
        answer = control.kind in GROUPED and not (alone and control.kind == "tick")
        own = "" if answer else cleaned(control.said) or cleaned(self._labels.get(control.id, ""))
        return own or ("" if answer else control.after) or control.before or cleaned(control.hint)
