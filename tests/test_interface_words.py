"""The interface's words: the same in both languages, the same in the pages as in the messages, and none too many."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

EXTENSION = Path(__file__).resolve().parents[1] / "extension"
PAGES = sorted(path for path in EXTENSION.rglob("*.html"))
MODULES = sorted(path for path in EXTENSION.rglob("*.js") if path.parent.name != "packed")
ATTRIBUTES = {
    "data-say-alt": "alt",
    "data-say-label": "aria-label",
    "data-say-placeholder": "placeholder",
    "data-say-title": "title",
}
# Keys that the code puts together: "day_" and the day, and so on.
PUT_TOGETHER = (
    *("basis_", "day_", "deskView_", "formDiffers_", "kind_", "page_"),
    *("recordsState_", "recordsColumn_", "recordsGuide_", "recordsOutcome_", "recordsEvent_", "recordsTrouble_"),
)

CHROMES_OWN = "シークレット モードでの実行を許可する"  # the switch's name, as Chrome writes it


def messages(language: str) -> dict[str, str]:
    """Key and words."""
    read = json.loads((EXTENSION / "_locales" / language / "messages.json").read_text("utf-8"))
    return {key: entry["message"] for key, entry in read.items()}


JA, EN = messages("ja"), messages("en")


class Said(HTMLParser):
    """Every key of a page, with the words that the page holds for it."""

    VOID = ("br", "hr", "img", "input", "link", "meta")

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []
        self._open: list[tuple[str | None, list[str]]] = []
        self.feed(page.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the attributes' words, and begin to collect the text."""
        given = dict(attrs)
        for asking, attribute in ATTRIBUTES.items():
            if key := given.get(asking):
                self.said.append((key, given.get(attribute) or ""))
        if tag not in self.VOID:
            self._open.append((given.get("data-say"), []))

    def handle_data(self, data: str) -> None:
        """Collect."""
        for _, text in self._open:
            text.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Note the element's text."""
        key, text = self._open.pop()
        if key:
            self.said.append((key, "".join(text)))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(EXTENSION)))
def test_a_page_holds_the_japanese_words_before_any_script_runs(page: Path) -> None:
    said = Said(page).said

    assert said
    assert [(key, JA.get(key)) for key, _ in said] == said


def test_both_languages_have_the_same_keys_and_fill_in_the_same_places() -> None:
    def places(words: dict[str, str]) -> dict[str, list[str]]:
        return {key: sorted(set(re.findall(r"\$\d", message))) for key, message in words.items()}

    assert places(JA) == places(EN)


def test_what_the_code_says_has_words() -> None:
    said = {
        (str(module.relative_to(EXTENSION)), key)
        for module in MODULES
        for key in re.findall(r"\bsay\('(\w+)'", module.read_text("utf-8"))
    }

    assert said
    assert [(module, key) for module, key in sorted(said) if key not in JA] == []


def test_no_word_is_left_that_nobody_says() -> None:
    of_the_web = EXTENSION.parent / "backend/tsuho/site/pages.py"
    read = "\n".join(path.read_text("utf-8") for path in (*PAGES, *MODULES, EXTENSION / "manifest.json", of_the_web))
    named = set(re.findall(r"""['"](\w+)['"]""", read)) | set(re.findall(r"__MSG_(\w+)__", read)) | {"commandOpen"}

    assert [
        key for key in JA if not {key, key.removesuffix("OnPhone")} & named and not key.startswith(PUT_TOGETHER)
    ] == []


def test_who_has_no_menu_no_button_and_no_panel_is_told_of_none() -> None:
    # The browser's own, those of a popup or of keys, which a phone does not have, and a name of Apple's.
    computers = re.compile("右クリック|ツールバー|パネル|キーボード|ピン留め")
    hidden = {key for page in PAGES for key in _not_on_phones(page.read_text("utf-8"))}
    elsewhere = {"commandOpen", "extensionDescription", "pickLeftPopup", "toPanel", "welcomeKeys", "phoneIphone3"}
    told = {key for key, message in JA.items() if computers.search(message)} - hidden - elsewhere

    assert "welcomePinFirefox" in hidden and "againImpossible" in told
    assert [key for key in sorted(told) if f"{key}OnPhone" not in JA] == []
    assert not [key for key, message in JA.items() if key.endswith("OnPhone") and computers.search(message)]


def _not_on_phones(html: str) -> list[str]:
    """The keys inside what a phone does not show."""
    parts = re.findall(r"<(section|p)\b([^>]*data-not-on-phone[^>]*)>(.*?)</\1>", html, re.DOTALL)
    return [key for _, head, inside in parts for key in re.findall(r'data-say="(\w+)"', head + inside)]


@pytest.mark.parametrize(
    ("wrong", "pattern"),
    [
        ("half-width katakana", r"[\uff61-\uff9f]"),
        ("a full stop or comma of another language", r"[\u3040-\u30ff\u4e00-\u9fff][,.!?;](?![a-z])"),
        ("half-width brackets around Japanese", r"\([\u3040-\u30ff\u4e00-\u9fff]|[\u3040-\u30ff\u4e00-\u9fff]\)"),
        ("full-width letters or digits", r"[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]"),
        ("a space between two Japanese characters", r"[\u3040-\u30ff\u4e00-\u9fff。、] [\u3040-\u30ff\u4e00-\u9fff]"),
        ("the comma or full stop of scientific papers", r"[，．]"),
    ],
)
def test_japanese_words_keep_to_one_way_of_punctuation(wrong: str, pattern: str) -> None:
    words = {key: message.replace(CHROMES_OWN, "") for key, message in JA.items()}

    assert {key: message for key, message in words.items() if re.search(pattern, message)} == {}, wrong


def test_english_words_hold_no_japanese_but_names() -> None:
    # Words to be found on Japanese pages stand there as they are written.
    names = ("日本語", "通報ナビ", "“通報”", "“お問い合わせ”")

    def rest(message: str) -> str:
        for name in names:
            message = message.replace(name, "")
        return message

    assert {
        key: message for key, message in EN.items() if re.search(r"[\u3040-\u30ff\u4e00-\u9fff]", rest(message))
    } == {}


def test_of_two_presses_that_change_something_each_says_what_to_whoever_sees_that_word_alone() -> None:
    page = (EXTENSION / "report" / "index.html").read_text("utf-8")
    shown = dict(re.findall(r'id="(post-change|kind-change)"[^>]*data-say="(\w+)"', page))
    assert shown == {"post-change": "changePost", "kind-change": "changeKind"}
    for words in (JA, EN):
        assert "URL" in words["changePost"] and words["changePost"] != words["changeKind"]
    assert "種類" in JA["changeKind"] and JA["changeKind"] in JA["seriesLine"], "where it is named, by its name"
