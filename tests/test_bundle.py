"""The compiled files: current, small, and with a version that changes when the knowledge does."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.broken_knowledge import broken
from tests.once import anew
from tests.tiny_knowledge import tiny
from tsuho.as_json import to_json
from tsuho.compile.bundle import READING, compile_bundle
from tsuho.compile.files import FOLDER, compiled_files, stale, write
from tsuho.engine.triage import triage
from tsuho.records import Knowledge, Situation

# As the report page loads it; of it the forms and report functions of 29 services take 3 KB. What a card tells of its
# desk once it is asked, and the words by which a kind is found, lie in other files.
LARGEST = 81_900


@pytest.fixture(scope="module")
def files(knowledge: Knowledge) -> dict[str, bytes]:
    """Every compiled file, made here."""
    return compiled_files(knowledge)


@pytest.fixture(scope="module")
def bundle(knowledge: Knowledge) -> Any:
    return json.loads(to_json(compile_bundle(knowledge)))


def test_the_committed_files_are_current(knowledge: Knowledge) -> None:
    assert stale(knowledge) == [], "run `tsuho bundle`"


def test_what_is_compiled_comes_from_the_knowledge_that_was_given(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """No folder is read behind its back: made-up knowledge has no files whose facts could be corrected."""
    monkeypatch.setenv("TSUHO_SHARED_DATA", str(tmp_path))
    made = compiled_files(tiny())

    assert json.loads(made["patch-places.json.gz"]) == {}
    assert json.loads(made["correctable.json.gz"])["subjects"] == []


def test_who_takes_corrections_goes_out_with_the_package_alone(knowledge: Knowledge) -> None:
    address = "keepers@example.jp"
    made = compiled_files(broken(knowledge, "product.corrections_to", address))
    holding = [name for name, content in made.items() if address.encode() in content]

    assert holding == ["correctable.json.gz"]
    assert json.loads(made["correctable.json.gz"])["to"] == address


def test_the_bundle_is_small() -> None:
    assert (FOLDER / "bundle.json.gz").stat().st_size < LARGEST


def test_the_same_knowledge_gives_the_same_bytes(knowledge: Knowledge, files: dict[str, bytes]) -> None:
    assert anew(compiled_files)(knowledge) == files


@pytest.mark.parametrize(
    ("path", "new"),
    [
        ("harms.csam.label.en", "Something else"),
        ("desks.ihc.does.0.ja", "別の文です。"),
        ("desks.ihc.hosts", ("other.example.jp",)),
        ("preflight.rule.0.message.ja", "別の文です。"),
        ("product.edition", "2026-11-23.99"),
    ],
)
def test_the_version_changes_with_the_content(bundle: Any, knowledge: Knowledge, path: str, new: Any) -> None:
    assert compile_bundle(broken(knowledge, path, new))["version"] != bundle["version"]


def test_the_version_begins_with_the_edition(bundle: Any, knowledge: Knowledge) -> None:
    assert bundle["version"].startswith(f"{knowledge.product.edition}+")


def test_every_situation_is_answered_in_the_bundle_as_triage_answers_it(bundle: Any, knowledge: Knowledge) -> None:
    for harm in knowledge.harms:
        for r, role in enumerate(knowledge.roles):
            for w, wish in enumerate(knowledge.wishes):
                signposts, not_here = bundle["answers"]["rows"][bundle["answers"]["of"][harm][r][w]]
                answer = triage(knowledge, Situation(harm=harm, role=role, wish=wish))
                kept = [bundle["signposts"][index] for index in signposts]
                assert [desk for desk, *_ in kept] == [s.desk for s in answer.signposts]
                assert [bundle["words"][why] for _, _, why, *_ in kept] == [
                    {"ja": s.why.ja, "en": s.why.en} for s in answer.signposts
                ]
                assert [bundle["not_here"][index][0] for index in not_here] == [n.desk for n in answer.not_here]


def test_every_source_that_the_bundle_names_is_in_it(bundle: Any) -> None:
    named = {id for each in (*bundle["signposts"], *bundle["not_here"]) for id in each[-1]}
    assert named <= set(bundle["sources"])


def test_the_packed_bundle_lacks_only_what_is_loaded_apart_and_what_is_pinned(
    bundle: Any, files: dict[str, bytes]
) -> None:
    packed = json.loads(files["bundle.json.gz"])
    after = json.loads(files["after.json.gz"])
    assert after == {key: bundle[key] for key in after}
    lacks = [key for key in bundle if packed.get(key) != bundle[key]]
    assert [key for key in lacks if key not in after] == ["harms", "desks", "platforms", "forbids"]
    assert packed["harms"] == [{key: harm[key] for key in harm if key != "words"} for harm in bundle["harms"]]
    facts = json.loads(files["facts.json.gz"])
    assert {id: packed["desks"][id] | facts[id] for id in facts} == bundle["desks"]
    by_id = {platform["id"]: platform for platform in bundle["platforms"]}
    for platform in packed["platforms"]:
        whole = by_id.pop(platform["id"])
        assert platform == {key: value for key, value in whole.items() if key not in READING}
    assert all("hosts" not in engine and engine["marks"] for engine in by_id.values())


def test_the_start_is_a_small_part_of_the_same_bundle(bundle: Any, files: dict[str, bytes]) -> None:
    start = json.loads(files["start.json.gz"])

    assert (FOLDER / "start.json.gz").stat().st_size < LARGEST / 4
    assert [key for key in start if start[key] != bundle[key]] == ["harms", "wishes", "desks", "platforms"]
    later = ("first", "nearby", "words")
    assert start["harms"] == [{key: harm[key] for key in harm if key not in later} for harm in bundle["harms"]]
    assert [wish["id"] for wish in start["wishes"]] == [wish["id"] for wish in bundle["wishes"]]
    hosts = {id: desk.get("hosts") for id, desk in bundle["desks"].items()}
    assert {id: desk.get("hosts") for id, desk in start["desks"].items()} == hosts


def test_a_reading_says_only_what_is_not_as_usual(bundle: Any) -> None:
    readers = [reader for platform in bundle["platforms"] for reader in platform.get("posts", ())]
    readings = [reading for reader in readers for fact in reader.values() if isinstance(fact, list) for reading in fact]
    assert readers and all("main" not in reader or reader["main"] for reader in readers)
    assert not [r for r in readings if isinstance(r, dict) and (r.get("of") == "post" or r.get("guess") is False)]


def test_stale_files_are_told_by_name_and_writing_mends_them(tmp_path: Path) -> None:
    knowledge = tiny()
    assert stale(knowledge, tmp_path) == sorted(compiled_files(knowledge))
    write(knowledge, tmp_path)
    assert stale(knowledge, tmp_path) == []
    (tmp_path / "bundle.json").write_text("{}")
    assert stale(knowledge, tmp_path) == ["bundle.json"]
