"""Whatever a person meets on the way of one report is said in やさしい日本語, and in the other languages the page that
a phone shares into: the next new sentence cannot be forgotten. What stands aside has its reason here."""

import gzip
import json
import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest

from tsuho.ages import every_age
from tsuho.compile.correctable import joined
from tsuho.knowledge import read_knowledge
from tsuho.languages import asked_sentences
from tsuho.records import Knowledge, Words
from tsuho.records.languages import Language, Languages
from tsuho.records.numbers import with_numbers

EXTENSION = Path(__file__).resolve().parents[1] / "extension"
# Pages, and the modules that they begin with: the report page (popup, panel, tab, web), 記録, sharing, a phone's ways,
# and what tells of a newer site. The sheet for police or lawyer is on paper, in Japanese or English.
PAGES = ("report/index.html", "records/index.html", "web/share.html", "web/phone.html")
MODULES = ("report/main.js", "records/main.js", "web/share.js", "web/phone.js", "web/keep.js")
SHARING = ("web/share.html", "web/share.js")
LOADED = ("start", "bundle", "facts", "after")

# Sentences of what these pages load that no language says, by their place in it.
ASIDE = {
    "desks.*.form.steps.*.label": "the name of a button on the desk's own page, to be found there as it is written",
    "platforms.*.designated.company": "nothing shows it here",
    "sheet.*": "the paper for police or lawyer, in Japanese or English",
}


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    """With its languages."""
    return read_knowledge(translating=True)


@pytest.fixture(scope="module")
def languages(knowledge: Knowledge) -> Languages:
    """Those beside Japanese and English."""
    assert knowledge.languages
    return knowledge.languages


@pytest.fixture(scope="module")
def easy(languages: Languages) -> Language:
    """やさしい日本語."""
    return next(each for each in languages.all if each.facts.id == "ja-easy")


def keys(files: set[str]) -> set[str]:
    """The messages that pages and modules may say: every name of one in quotes, or that a template begins; on a phone
    the one that names no menu."""
    all_of_them: dict[str, Any] = json.loads((EXTENSION / "_locales" / "ja" / "messages.json").read_text("utf-8"))
    code = "\n".join((EXTENSION / file).read_text("utf-8") for file in files)
    named = set(re.findall(r"""['"](\w+)['"]""", code))
    begun = tuple(name for name in re.findall(r"`([a-z]\w+)\$\{", code) if len(name) > 2)
    said = {key for key in all_of_them if key in named or key.startswith(begun)}
    return said | {f"{key}OnPhone" for key in said if f"{key}OnPhone" in all_of_them}


def reached(modules: tuple[str, ...]) -> set[str]:
    """These modules, and all that they take in, now or when it is needed."""
    found: set[str] = set()
    left = [EXTENSION / module for module in modules]
    while left:
        path = left.pop()
        if (name := path.relative_to(EXTENSION).as_posix()) in found:
            continue
        found.add(name)
        code = re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL)
        left += [(path.parent / each).resolve() for each in re.findall(r"(?:from|import)\s*\(?\s*'(\.[^']+)'", code)]
    return found


def declared(languages: Languages, language: Language) -> set[str]:
    """The Japanese sentences that it holds, as the pages have them."""
    return {with_numbers(each.ja, languages.phones) for each in asked_sentences(languages, language.facts.parts)}


def messages_not_in(languages: Languages, language: Language, said: set[str]) -> list[str]:
    """The keys among them that it need not hold."""
    ours = {each.print for each in asked_sentences(languages, language.facts.parts)}
    places = {f"interface:{key}" for key in said}
    return [each.place for each in languages.sentences if each.place in places and each.print not in ours]


def texts(values: Any, at: str = "") -> Iterator[tuple[str, str, str]]:
    """Every text in both languages, with its place."""
    if isinstance(values, dict):
        if isinstance(values.get("ja"), str) and isinstance(values.get("en"), str):
            yield at, values["ja"], values["en"]
        for key, each in values.items():
            yield from texts(each, f"{at}.{key}" if at else key)
    elif isinstance(values, list):
        for index, each in enumerate(values):
            yield from texts(each, f"{at}.{index}" if at else str(index))


def loaded(name: str) -> Any:
    """A packed file as the pages read it."""
    return json.loads(gzip.decompress((EXTENSION / "knowledge" / f"{name}.json.gz").read_bytes()))


def test_every_message_on_the_way_of_a_report_is_asked_of_plain_japanese(languages: Languages, easy: Language) -> None:
    files = reached(MODULES)
    assert {"report/sections/card.js", "records/row.js", "fill/job.js", "browser/other-language.js"} <= files
    said = keys({*files, *PAGES})
    assert {"shareNone", "siteNewer", "correctWrong", "toRecords", "pickAddTitle"} <= said
    assert messages_not_in(languages, easy, said) == []


def test_every_sentence_that_the_way_of_a_report_loads_is_asked_of_plain_japanese(
    knowledge: Knowledge, languages: Languages, easy: Language
) -> None:
    held = declared(languages, easy)
    assert {words.ja for _, words in knowledge.ages if isinstance(words, Words)} <= held
    whole = {age.ja for age in every_age(knowledge, knowledge.ages)} | {*joined(knowledge)}
    found: list[tuple[str, str]] = []
    used: set[str] = set()
    for name in LOADED:
        for place, ja, en in texts(loaded(name)):
            aside = {each for each in ASIDE if fnmatchcase(place, each)}
            used |= aside
            if ja != en and ja not in held | whole and not aside:
                found.append((f"{name}: {place}", ja))
    assert found == []
    assert used == {*ASIDE}


def test_how_old_what_we_know_is_is_told_in_plain_japanese(knowledge: Knowledge) -> None:
    said = loaded("language.ja-easy")["sentences"]
    assert [age.ja for age in every_age(knowledge, knowledge.ages) if age.ja not in said] == []


def test_a_reason_that_is_put_before_what_a_desk_does_is_told_in_every_language(
    knowledge: Knowledge, languages: Languages
) -> None:
    assert len(joined(knowledge)) > 5
    for each in languages.all:
        said = loaded(f"language.{each.facts.id}")["sentences"]
        for whole, parts in joined(knowledge).items():
            assert [said[part] in said[whole] for part in parts] == [True, True], (each.facts.id, whole)


def test_every_language_says_the_page_that_a_phone_shares_into(languages: Languages) -> None:
    assert "shareNone" in keys({*SHARING})
    for each in languages.all:
        assert messages_not_in(languages, each, keys({*SHARING})) == [], each.facts.id


def test_every_language_says_what_is_chosen_danger_what_to_do_first_the_desks_and_drafts(languages: Languages) -> None:
    asked = {"sharing", "picker", "danger", "first", "desks", "whys", "categories", "said"}
    for each in languages.all:
        assert asked <= {*each.facts.parts}, each.facts.id


def test_whoever_rings_110_is_told_in_every_language_what_to_say(languages: Languages, knowledge: Knowledge) -> None:
    told = [
        text.ja
        for template in knowledge.templates["emergency"].template
        for field in template.fields
        if isinstance(text := field.value, Words) and text.ja.startswith("（")
    ]
    assert len(told) > 10
    for each in languages.all:
        assert {*told} <= declared(languages, each), each.facts.id
