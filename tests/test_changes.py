"""`tsuho changes`: what differs between two editions, in words that a person understands."""

import copy
import gzip
import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tsuho.cli import parser
from tsuho.compile.files import FOLDER
from tsuho.editions.changes import changes
from tsuho.editions.edition import Edition
from tsuho.editions.reading import NoEdition, read_edition
from tsuho.editions.telling import SENTENCES

Bundle = dict[str, Any]
Edit = Callable[[Bundle], Any]
WORDS = {"ja": "新しいことば。", "en": "New words."}
FORM = "https://www.example.jp/form"


@cache
def committed() -> str:
    return (FOLDER / "bundle.json").read_text("utf-8")


def edited(edit: Edit) -> Bundle:
    bundle: Bundle = json.loads(committed())
    edit(bundle)
    return bundle


TECHNICAL = re.compile(r"[a-z]+_[a-z]+|\{|\[|None|False|True")


def kinds(old: Bundle, new: Bundle) -> dict[str, set[str]]:
    """What changed by id, by the name of its sentence; none of them is told in ids or keys."""
    found = changes(Edition(old), Edition(new))
    for change in (change for each in found for change in each.changes):
        assert not TECHNICAL.search(re.sub(r"https?://\S+", "", f"{change.says.ja} {change.says.en}")), change
    return {each.id: {change.kind for change in each.changes} for each in found}


def at(bundle: Bundle, path: str) -> Any:
    """What stands at the path ("desks.ihc.form"); sites and harms are named by their ids."""
    value: Any = bundle
    for step in path.split("."):
        if isinstance(value, list):
            named = [each for each in value if isinstance(each, dict) and each.get("id") == step]
            value = named[0] if named else value[int(step)]
        else:
            value = value[step]
    return value


def put(path: str, value: Any) -> Edit:
    where, _, key = path.rpartition(".")

    def edit(bundle: Bundle) -> None:
        at(bundle, where)[int(key) if key.isdigit() else key] = value

    return edit


def gone(path: str) -> Edit:
    where, _, key = path.rpartition(".")

    def edit(bundle: Bundle) -> None:
        holder = at(bundle, where)
        if isinstance(holder, list):
            holder.remove(at(bundle, path))
        else:
            del holder[key]

    return edit


def other_first_desk(bundle: Bundle) -> None:
    """For gore the second desk comes first, whoever asks for whatever."""
    rows = bundle["answers"]["rows"]
    for role in bundle["answers"]["of"]["gore"]:
        for wish, row in enumerate(role):
            shown, refused = rows[row]
            rows.append([list(reversed(shown)), refused])
            role[wish] = len(rows) - 1


def no_longer_led_to(bundle: Bundle) -> None:
    """No answer for drugs leads to IHC, and all say that it does not take it."""
    rows, signposts, refusals = bundle["answers"]["rows"], bundle["signposts"], bundle["not_here"]
    refusal = next(number for number, row in enumerate(refusals) if row[0] == "ihc")
    for role in bundle["answers"]["of"]["drugs"]:
        for wish, row in enumerate(role):
            shown, refused = rows[row]
            rows.append([[each for each in shown if signposts[each][0] != "ihc"], [*refused, refusal]])
            role[wish] = len(rows) - 1


def no_notes(bundle: Bundle) -> None:
    for template in bundle["templates"]["ihc"]:
        template["fields"] = [each for each in template["fields"] if each[0] != "notes"]


# What is edited, whose change it is, and the sentences that are said of it; read backwards in the second list.
EDITS: list[tuple[Edit, str, set[str], set[str]]] = [
    (gone("desks.ipa"), "ipa", {"desk.went"}, {"desk.came"}),
    (put("desks.ipa.name", WORDS), "ipa", {"desk.name"}, {"desk.name"}),
    (put("desks.ipa.operator", WORDS), "ipa", {"desk.operator"}, {"desk.operator"}),
    (put("desks.ipa.for_age", {"only": "under_18", **WORDS, "sources": []}), "ipa", {"desk.age"}, {"desk.age"}),
    (put("desks.jinken.channels.2.phone", "0570-000-000"), "jinken", {"desk.phone"}, {"desk.phone"}),
    (gone("desks.jinken.channels.2"), "jinken", {"desk.way_went"}, {"desk.way_came"}),
    (put("desks.jinken.channels.0.url", FORM), "jinken", {"desk.address"}, {"desk.address"}),
    (put("desks.jinken.channels.2.always", value=True), "jinken", {"desk.hours"}, {"desk.hours"}),
    (gone("desks.jinken.channels.2.hours"), "jinken", {"desk.hours"}, {"desk.hours"}),
    (gone("desks.jinken.channels.2.other_days"), "jinken", {"desk.other_days"}, {"desk.other_days"}),
    (put("desks.jinken.channels.2.whom", WORDS), "jinken", {"desk.whom"}, {"desk.whom"}),
    (put("desks.jinken.channels.2.note", WORDS), "jinken", {"desk.way_note"}, {"desk.way_note"}),
    (put("desks.jinken.channels.2.languages", ["en"]), "jinken", {"desk.languages"}, {"desk.languages"}),
    (gone("desks.ihc.form"), "ihc", {"desk.form_went"}, {"desk.form_came"}),
    (put("desks.ihc.form.opens", FORM), "ihc", {"desk.form_address"}, {"desk.form_address"}),
    (put("desks.ihc.form.for_harms", {"drugs": FORM}), "ihc", {"desk.form_for"}, {"desk.form_for"}),
    (put("desks.ihc.form.for_roles", {"victim": FORM}), "ihc", {"desk.form_for"}, {"desk.form_for"}),
    (put("desks.ihc.form.verified", value=True), "ihc", {"desk.form_known"}, {"desk.form_unknown"}),
    (put("desks.ihc.form.limits", {"notes": 100}), "ihc", {"desk.form_limit"}, {"desk.form_limit"}),
    (put("desks.ihc.form.asks", [{"facts": ["age"]}]), "ihc", {"desk.form_asks"}, {"desk.form_asks"}),
    (put("desks.ihc.form.steps", [{"label": WORDS}]), "ihc", {"desk.form_way"}, {"desk.form_way"}),
    (put("desks.ihc.form.note", WORDS), "ihc", {"desk.form_note"}, {"desk.form_note"}),
    (
        no_longer_led_to,
        "ihc",
        {"desk.takes_not", "desk.declines"},
        {"desk.takes", "desk.declines_not"},
    ),
    (gone("desks.ihc.notes.0"), "ihc", {"desk.sentence_went"}, {"desk.sentence_came"}),
    (put("desks.ihc.answers", {"answer": "yes", **WORDS}), "ihc", {"desk.answer"}, {"desk.answer"}),
    (put("desks.ihc.expect", [{"days": 3, **WORDS}]), "ihc", {"desk.answer"}, {"desk.answer"}),
    (put("desks.ihc.number", {"pattern": "^1$", **WORDS}), "ihc", {"desk.number"}, {"desk.number"}),
    (gone("templates.ihc"), "ihc", {"desk.draft_went"}, {"desk.draft_came"}),
    (
        no_notes,
        "ihc",
        {"desk.draft_fields_went"},
        {"desk.draft_fields_came"},
    ),
    (put("templates.ihc.0.opening", 0), "ihc", {"desk.draft_text"}, {"desk.draft_text"}),
    (gone("harms.gore"), "gore", {"harm.went"}, {"harm.came"}),
    (put("harms.gore.label", WORDS), "gore", {"harm.name"}, {"harm.name"}),
    (put("harms.gore.line", WORDS), "gore", {"harm.line"}, {"harm.line"}),
    (put("harms.gore.danger", "call"), "gore", {"harm.danger"}, {"harm.danger"}),
    (put("harms.hate.evidence", "url_only"), "hate", {"harm.evidence"}, {"harm.evidence"}),
    (gone("harms.gore.first.0"), "gore", {"harm.first_went"}, {"harm.first_came"}),
    (other_first_desk, "gore", {"harm.first_desk"}, {"harm.first_desk"}),
    (gone("platforms.x"), "x", {"site.went"}, {"site.came"}),
    (put("platforms.x.name", WORDS), "x", {"site.name"}, {"site.name"}),
    (put("platforms.ameba.legal_forms", []), "ameba", {"site.form_went"}, {"site.form_came"}),
    (put("platforms.ameba.report", WORDS), "ameba", {"site.report"}, {"site.report"}),
    (gone("platforms.ameba.designated"), "ameba", {"site.designated_not"}, {"site.designated"}),
]
REWRITTEN: list[tuple[str, str, str]] = [
    ("desks.ihc.notes.0.ja", "ihc", "desk.answer"),
    ("harms.gore.first.0.ja", "gore", "harm.first"),
]


@pytest.mark.parametrize(("edit", "id", "forwards", "backwards"), EDITS)
def test_whatever_a_person_would_notice_is_told(edit: Edit, id: str, forwards: set[str], backwards: set[str]) -> None:
    old, new = json.loads(committed()), edited(edit)
    assert kinds(old, new)[id] == forwards
    assert kinds(new, old)[id] == backwards


@pytest.mark.parametrize(("path", "id", "kind"), REWRITTEN)
def test_a_sentence_put_in_other_words_is_one_change_and_news_in_its_language_alone(
    path: str, id: str, kind: str
) -> None:
    old = json.loads(committed())
    new = edited(put(path, at(old, path) + "！"))
    [found] = changes(Edition(old), Edition(new))
    [change] = found.changes
    assert (found.id, change.kind, change.news_in) == (id, kind, ("ja",))


def test_equal_editions_have_nothing_to_tell_however_their_sentences_are_numbered() -> None:
    old = json.loads(committed())
    assert kinds(old, copy.deepcopy(old)) == {}


def test_every_sentence_is_said_by_some_change() -> None:
    said = {kind for _, _, *both in EDITS for kinds_of in both for kind in kinds_of}
    said |= {kind for _, _, kind in REWRITTEN}
    assert {key for key in SENTENCES.by_name if not key.startswith("what.")} == said
    for sentence in SENTENCES.by_name.values():
        names = [set(re.findall(r"{(\w+)}", sentence[language])) for language in ("ja", "en")]
        assert names[0] == names[1]


def test_the_file_of_the_popup_is_compared_as_far_as_it_goes(tmp_path: Path) -> None:
    whole, packed = read_edition(FOLDER / "bundle.json"), read_edition(FOLDER / "bundle.json.gz")
    assert changes(whole, packed) == changes(packed, whole) == []


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"{", "unreadable"),
        (b"\x1f\x8bxx", "unreadable"),
        (b"[]", "no_bundle"),
        (json.dumps({"edition": "2026-01-01.1"}).encode(), "no_bundle"),
        (gzip.compress(b"\xff", mtime=0), "unreadable"),
    ],
)
def test_what_is_no_edition_is_refused_in_words(content: bytes, trouble: str, tmp_path: Path) -> None:
    path = tmp_path / "old.json"
    path.write_bytes(content)
    with pytest.raises(NoEdition) as refused:
        read_edition(path)
    assert refused.value.sentence == f"changes_trouble.{trouble}"


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = parser.main(arguments)
    told = capsys.readouterr()
    return code, told.out, told.err


def test_the_command_tells_people_programs_and_keepers(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    old, new = str(tmp_path / "old.json"), str(tmp_path / "new.json")
    Path(old).write_text(committed(), "utf-8")
    values = edited(put("desks.jinken.channels.2.phone", "0570-000-000"))
    no_longer_led_to(values)
    Path(new).write_text(json.dumps(values), "utf-8")

    code, out, _ = run(capsys, "changes", old, new, "--lang", "ja")
    assert code == 0 and "みんなの人権110番の番号が 0570-003-110 から 0570-000-000 に変わりました。" in out
    _, out, _ = run(capsys, "changes", old, new, "--lang", "en")
    said = " ".join(out.split())
    assert "Human rights line for everyone: the number is now 0570-000-000 (before: 0570-003-110)." in said

    _, out, _ = run(capsys, "changes", old, new, "--json")
    told = json.loads(out)["changed"]
    assert [(each["about"], each["id"]) for each in told][:2] == [("desk", "ihc"), ("desk", "jinken")]
    assert told[1]["changes"][0]["kind"] == "phone"

    _, out, _ = run(capsys, "changes", old, new, "--draft")
    assert 'desk = "ihc"\nharms = ["drugs"]\n' in out and "[[change]]" in out

    code, _, err = run(capsys, "changes", str(tmp_path / "none.json"), new, "--lang", "en")
    assert code == 2 and "cannot be read" in err
    assert run(capsys, "changes", old, old, "--lang", "en")[1].startswith("There is nothing to tell")
