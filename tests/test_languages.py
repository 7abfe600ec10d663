"""A language is a folder: what it declares, what it holds, what is asked of it, and what the pages get of it."""

import json
import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.made_language import made_language, spoken
from tsuho.checks.easy_japanese import breaches
from tsuho.checks.languages import incomplete, uneasy, unfaithful
from tsuho.cli.parser import main
from tsuho.compile.languages import kept_back, language_files
from tsuho.errors import BrokenKnowledge
from tsuho.knowledge import default_folder, read_languages
from tsuho.languages import asked_sentences, begun_files, chain, interface_words, standing
from tsuho.records.languages import Language, LanguageFacts, Languages, Sentence, SentenceGroup, Translation, print_of
from tsuho.records.ruby import unread, without_furigana

CALM = Sentence(place="harms/a:line", group="picker", ja="落ち着いてください。", en="Stay calm.")
RING = Sentence(place="desks/b:does.0", group="whys", ja="{phone:b}に電話を。", en="Ring {phone:b}.")
MENU = Sentence(place="interface:menu", group="picker", ja="$1件", en="$1 found")
GROUPS = (SentenceGroup(id="picker", of=("harms/*:line",)), SentenceGroup(id="whys", of=("desks/*:does.?",)))


def language(id: str = "xx", parts: tuple[str, ...] = ("picker", "whys"), **more: Any) -> Language:
    texts = more.pop("texts", {})
    facts = {"id": id, "name": id.upper(), "tag": id, "fallback": "en", "parts": parts, "reviewed_by": "machine"}
    return Language(facts=LanguageFacts(**{**facts, "notice": "made by a machine", **more}), texts=texts)


def told(*texts: tuple[Sentence, str]) -> dict[str, Translation]:
    return {sentence.place: Translation(of=sentence.print, text=text) for sentence, text in texts}


def among(*all_of_them: Language) -> Languages:
    return Languages(groups=GROUPS, sentences=(CALM, RING, MENU), all=all_of_them, phones={"b": "0120-000-000"})


WHOLE = told((CALM, "Calm!"), (RING, "Call {phone:b}!"), (MENU, "$1!"))


def test_a_language_is_offered_once_it_has_every_sentence_of_its_parts() -> None:
    half = language(texts=told((CALM, "Calm!")))
    assert not standing(among(half), half).is_offered
    assert [each.place for each in standing(among(half), half).missing] == [MENU.place, RING.place]
    assert standing(among(half), language(parts=("picker",), texts=told((CALM, "!"), (MENU, "$1")))).is_offered
    assert standing(among(), language(texts=WHOLE)).is_offered


def test_a_changed_japanese_sentence_makes_its_translation_stale_and_leaves_the_language_in_the_menu() -> None:
    older = {**WHOLE, CALM.place: Translation(of=print_of("あわてないで。"), text="Do not hurry.")}
    it = language(texts=older)

    stands = standing(among(it), it)
    assert stands.is_offered
    assert [sentence.ja for sentence, _ in stands.stale] == [CALM.ja]
    assert [each.severity for each in incomplete(among(it), it)] == ["warning"]
    assert CALM.ja not in said(among(it))["sentences"]


@pytest.mark.parametrize("changed", ["harms/a:line", "harms/b:line", "harms/c:line"])
def test_a_changed_sentence_that_stands_elsewhere_too_leaves_the_language_in_the_menu(changed: str) -> None:
    shared = [CALM.model_copy(update={"place": f"harms/{id}:line"}) for id in "abc"]
    it = language(texts={CALM.place: Translation(of=CALM.print, text="Calm!", also=("harms/b:line", "harms/c:line"))})
    new = [each.model_copy(update={"ja": "息をして。"}) if each.place == changed else each for each in shared]
    languages = Languages(groups=GROUPS, sentences=tuple(new), all=(it,))

    assert [place for _, place in standing(languages, it).stale] == [changed]
    assert standing(languages, it).is_offered
    begun_anew = tomllib.loads(begun_files(languages, ("picker",), it)["picker.toml"])
    kept = language(texts={place: Translation.model_validate(each) for place, each in begun_anew.items()})
    assert standing(languages, kept) == standing(languages, it)


def test_a_sentence_never_written_takes_the_language_out_though_others_have_moved_to_make_room() -> None:
    new, moved = CALM.model_copy(update={"ja": "息をして。"}), CALM.model_copy(update={"place": "harms/b:line"})
    it = language(parts=("picker",), texts=told((CALM, "Calm!")))
    languages = Languages(groups=GROUPS, sentences=(new, moved), all=(it,))

    assert standing(languages, it) == (1, (new,), ())
    assert begun_files(languages, ("picker",), it)["picker.toml"].count('text = ""') == 1


def test_a_language_is_told_to_note_where_its_sentences_stand() -> None:
    twice = CALM.model_copy(update={"place": "harms/b:line"})
    it = language(texts=WHOLE)
    languages = among(it).model_copy(update={"sentences": (CALM, RING, MENU, twice)})
    assert [(each.severity, each.key) for each in incomplete(languages, it)] == [("warning", "parts")]


def test_a_sentence_that_moved_keeps_its_translation() -> None:
    moved = {"harms/other:line": WHOLE[CALM.place], **{k: v for k, v in WHOLE.items() if k != CALM.place}}
    it = language(texts=moved)
    assert standing(among(it), it) == (3, (), ())


def said(languages: Languages, id: str = "xx") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(language_files(languages)[f"language.{id}.json.gz"])
    return found


def test_the_pages_get_what_is_offered_by_its_japanese_with_todays_number() -> None:
    it, half = language(texts=WHOLE), language("yy")
    languages = among(it, half)

    assert json.loads(language_files(languages)["languages.json"]) == [{"id": "xx", "name": "XX", "tag": "xx"}]
    assert kept_back(languages) == ["yy"]
    told = it.model_copy(update={"facts": it.facts.model_copy(update={"offer": "In XX!"})})
    assert json.loads(language_files(among(told))["languages.json"])[0]["offer"] == "In XX!"
    assert said(languages)["sentences"] == {
        CALM.ja: "Calm!",
        "0120-000-000に電話を。": "Call 0120-000-000!",
    }
    assert said(languages)["interface"] == {"menu": "$1!"}


def test_what_drafts_say_lies_in_a_file_of_its_own_unless_it_is_said_elsewhere_too() -> None:
    opening = Sentence(
        place="templates/b:template.0.opening", group="said", ja="はじめ\n\n{notes}", en="First\n\n{notes}"
    )
    twice = Sentence(place="situations:role.0.as_relation", group="said", ja=CALM.ja, en="Calm.")
    nearer = language("yy", texts={**WHOLE, **told((opening, "Begin\n\n{notes}"))})
    it = language(fallback="yy", texts=WHOLE)
    languages = among(it, nearer).model_copy(update={"sentences": (CALM, RING, MENU, opening, twice)})
    files = {id: json.loads(language_files(languages)[f"language.{id}.said.json.gz"]) for id in ("xx", "yy")}
    assert files["yy"] == {opening.ja: "Begin\n\n{notes}"}
    # Each line tells its tongue, for a template leaves out lines that have nothing to say.
    assert files["xx"] == {opening.ja: "\ufdd3yy\ufdd4Begin\ufdd5\n\n\ufdd3yy\ufdd4{notes}\ufdd5"}
    assert opening.ja not in said(languages)["sentences"]


def test_what_a_language_lacks_is_said_in_the_one_it_falls_back_to_and_marked_as_such() -> None:
    nearer = language("yy", texts=WHOLE, tag="yy-Latn")
    it = language(fallback="yy", parts=("picker",), texts=told((CALM, "c"), (MENU, "$1")))

    assert chain(among(it, nearer), it) == ([nearer], "en")
    found = said(among(it, nearer))
    assert found["fallback"] == "en"
    assert found["sentences"]["0120-000-000に電話を。"] == "\ufdd3yy-Latn\ufdd4Call 0120-000-000!\ufdd5"
    assert found["sentences"][CALM.ja] == "c"


@pytest.mark.parametrize("fallback", ["zz", "xx", "yy"])
def test_a_fallback_that_leads_nowhere_is_told_and_the_language_not_offered(fallback: str) -> None:
    it, other = language(texts=WHOLE, fallback=fallback), language("yy", texts=WHOLE, fallback="xx")
    assert "language.xx.json.gz" not in language_files(among(it, other))
    assert [each.key for each in incomplete(among(it, other), it)] == ["fallback"]


@pytest.mark.parametrize(
    ("sentence", "text", "wrong"),
    [
        (RING, "Call {phone:b}!", []),
        (RING, "Call 0120-000-000!", ["slots", "number"]),
        (RING, "Call 110 or {phone:b}!", []),
        (MENU, "found", ["slots"]),
        (MENU, "$1 of $1", ["slots"]),
        (CALM, "Calm $1!", ["slots"]),
    ],
)
def test_a_translation_keeps_slots_and_writes_no_number_out(sentence: Sentence, text: str, wrong: list[str]) -> None:
    it = language(texts=told((sentence, text)))
    assert len(list(unfaithful(among(it), it))) == len(wrong)


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("窓口《まどぐち》に電話《でんわ》してください。", []),
        ("｜110番《ひゃくとおばん》です。", []),
        ("消《け》す", []),
        ("$1件《けん》", []),
        ("窓口に電話《でんわ》します。", ["unread"]),
        ("《まどぐち》です。", ["unread"]),
        ("電話《でんわ》しなければなりません。", ["double"]),
        ("話《はな》さなくはない。", ["double", "impolite"]),
        ("言《い》えないわけではありません。", ["double"]),
        ("電話《でんわ》する。", ["impolite"]),
        ("これは、" + "とても" * 12 + "ながいです。", ["long"]),
        ("これは、" + "とても" * 8 + "です。" + "とても" * 8 + "です。", []),
        ("漢字《かんじ》漢字漢字漢字漢字漢字漢字《かんじかんじかんじかんじかんじかんじ》です。", ["kanji"]),
        ("証拠《しょうこ》です。", ["official"]),
        ("証拠《しょうこ》（見《み》せるもの）です。", []),
    ],
)
def test_plain_japanese_is_short_read_out_and_straight(text: str, rules: list[str]) -> None:
    assert [rule for rule, _ in breaches(text, ("証拠",))] == rules
    if rules:
        it = language(easy=True, texts=told((CALM, text)))
        assert list(uneasy(among(it).model_copy(update={"official": ("証拠",)}), it))


def test_a_name_is_written_as_people_find_it_and_read_out() -> None:
    named = {
        "desks/b:name": "違法《いほう》・有害情報相談《ゆうがいじょうほうそうだん》センター",
        "desks/c:channels.0.label": "犯罪被害者支援《はんざいひがいしゃしえん》ダイヤル",
        "desks/d:short": "弁護士会",
        "harms/e:line": "違法《いほう》・有害情報相談《ゆうがいじょうほうそうだん》センターに聞《き》きます。",
        "harms/f:line": "違法《いほう》です。",
    }
    it = language(easy=True, texts={place: Translation(of=print_of(text), text=text) for place, text in named.items()})
    languages = among(it).model_copy(update={"official": ("違法", "被害者", "弁護士会")})
    assert {each.key for each in uneasy(languages, it)} == {"desks/d:short", "harms/f:line"}


def test_furigana_is_told_apart_from_other_brackets() -> None:
    assert without_furigana("窓口《まどぐち》の《窓》") == "窓口の《窓》"
    assert unread("窓口《まどぐち》と｜110番《ひゃくとおばん》") == []
    marked = said(among(language(texts={**WHOLE, **told((CALM, "窓口《まどぐち》へ"))})))["sentences"][CALM.ja]
    assert marked == "\ufdd0窓口\ufdd1まどぐち\ufdd2へ"


def test_what_browsers_write_is_read_out_where_a_language_says_how() -> None:
    it = language(texts=WHOLE, browsers_words=("｜1日《ついたち》",))
    assert said(among(it))["written"] == {"1日": "\ufdd01日\ufdd1ついたち\ufdd2"}
    assert "written" not in said(among(language(texts=WHOLE)))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The knowledge with one more language, which nobody wrote code for: every sentence backwards."""
    at = Path(shutil.copytree(default_folder(), tmp_path_factory.mktemp("with_xx") / "shared_data"))
    home = at / "languages" / "xx"
    home.mkdir()
    facts = [
        'id = "xx"',
        'name = "Xx"',
        'tag = "ar"',
        'direction = "rtl"',
        'fallback = "en"',
        'reviewed_by = "machine"',
    ]
    (home / "language.toml").write_text("\n".join([*facts, 'parts = ["picker", "danger"]', 'notice = "!"']), "utf-8")
    languages = read_languages(at)
    mine = next(each for each in languages.all if each.facts.id == "xx")
    for name, content in begun_files(languages, mine.facts.parts).items():
        (home / name).write_text(content, "utf-8")
    return at


def test_a_folder_is_enough_for_a_language(tmp_path: Path) -> None:
    languages = read_languages(more=made_language(tmp_path))
    [mine] = languages.all
    wanted = list(asked_sentences(languages, mine.facts.parts))
    assert len(mine.texts) == len(wanted) > 100
    assert standing(languages, mine) == (len(wanted), (), ())
    assert [*unfaithful(languages, mine)] == []

    found = said(languages)
    assert (found["tag"], found["direction"], found["fallback"]) == ("ar", "rtl", "en")
    assert len(found["interface"]) + len(found["sentences"]) >= len(wanted)
    assert found["sentences"]["誹謗中傷・名誉毀損"].startswith(spoken(""))


def test_a_folder_that_is_only_begun_is_not_offered(folder: Path) -> None:
    languages = read_languages(folder)
    mine = next(each for each in languages.all if each.facts.id == "xx")
    assert len(mine.texts) == len(list(asked_sentences(languages, mine.facts.parts))) > 100
    assert not standing(languages, mine).is_offered


def test_a_folder_that_is_called_otherwise_is_refused(folder: Path, tmp_path: Path) -> None:
    odd = Path(shutil.copytree(folder / "languages" / "xx", tmp_path / "yy"))
    with pytest.raises(BrokenKnowledge, match="'xx' in a folder 'yy'"):
        read_languages(folder, more=odd)


def test_the_command_tells_how_far_a_language_is_and_what_it_breaks(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TSUHO_SHARED_DATA", str(folder))
    file = folder / "languages" / "xx" / "danger.toml"
    begun_with = file.read_text("utf-8")
    file.write_text(begun_with.replace('text = ""', 'text = "0120-279-338 $1"', 1), "utf-8")

    assert main(["languages", str(file.parent), "--write", "--lang", "en"]) == 1
    out = capsys.readouterr().out
    assert "danger: 1 of " in out
    assert "Not offered yet." in out
    assert "writes the telephone number 0120-279-338 out" in out
    assert "its slots are not those of the source" in out
    assert '"0120-279-338 $1"' in file.read_text("utf-8")


def test_every_language_of_ours_breaks_nothing() -> None:
    languages = read_languages()
    for each in languages.all:
        assert [*unfaithful(languages, each), *uneasy(languages, each)] == []
        assert [*incomplete(languages, each)] == []


def test_whoever_rings_110_finds_every_line_of_what_is_asked_in_their_language() -> None:
    languages = read_languages()
    asked_by_110 = [each for each in languages.sentences if each.place.startswith("templates/emergency:")]
    assert len(asked_by_110) > 20
    for each in languages.all:
        said_there = {text.of for text in each.texts.values() if text.text}
        assert [one.ja for one in asked_by_110 if one.print not in said_there] == [], each.facts.id


def test_every_sentence_that_names_110_is_said_in_every_language() -> None:
    languages = read_languages()
    urgent = [each for each in languages.sentences if "110番" in each.ja and each.group != "further"]
    assert len(urgent) > 20
    for each in languages.all:
        said_there = {text.of for text in each.texts.values() if text.text}
        assert [one.ja for one in urgent if one.print not in said_there] == [], each.facts.id


def test_words_of_the_interface_that_are_half_saved_are_told_by_their_file(tmp_path: Path) -> None:
    for language, text in (("ja", '{"a": {"mess'), ("en", "{}")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "messages.json").write_text(text, "utf-8")
    with pytest.raises(BrokenKnowledge, match=r"messages\.json"):
        interface_words(tmp_path)
