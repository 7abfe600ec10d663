"""A telephone number has one home: who changes it at the channel of the desk changes it everywhere."""

import shutil
from pathlib import Path

import pytest

from tsuho.answers import Answers
from tsuho.as_json import to_json
from tsuho.compile.bundle import compile_bundle, compile_directory
from tsuho.errors import BrokenKnowledge
from tsuho.knowledge import default_folder, read_cases, read_knowledge
from tsuho.records import Knowledge
from tsuho.records.numbers import Phones, numbers_in, written_numbers

OLD, NEW = "0120-079714", "0120-555555"


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The knowledge in which one number was changed, where it stands."""
    folder = Path(shutil.copytree(default_folder(), tmp_path_factory.mktemp("moved") / "shared_data"))
    desk = folder / "desks" / "houterasu.toml"
    desk.write_text(desk.read_text("utf-8").replace(f'phone = "{OLD}"', f'phone = "{NEW}"', 1), "utf-8")
    return folder


@pytest.fixture(scope="module")
def changed(moved: Path) -> Knowledge:
    return read_knowledge(moved)


def test_a_number_that_changes_changes_in_one_line(changed: Knowledge) -> None:
    bundle, directory = to_json(compile_bundle(changed)).decode(), to_json(compile_directory(changed)).decode()
    for told in (bundle, directory):
        assert NEW in told
        assert OLD not in told


def test_programs_get_the_same_number(changed: Knowledge) -> None:
    record = str(Answers(changed).cited_desk("houterasu"))
    assert NEW in record
    assert OLD not in record


def test_both_tables_of_the_leaflet_tell_it(changed: Knowledge) -> None:
    for table in (changed.leaflet.simple, changed.leaflet.detailed):
        assert sum(NEW in row.cells["houterasu"].mark for row in table) == 1


def test_cases_of_hours_go_on_asking_the_same_line(moved: Path) -> None:
    assert NEW in {case["phone"] for case in read_cases("hours", moved)}


def test_a_sentence_that_names_no_channel_is_refused_with_what_is_close(moved: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(moved, tmp_path / "shared_data"))
    desk = folder / "desks" / "houterasu.toml"
    desk.write_text(desk.read_text("utf-8").replace("houterasu.victims}", "houterasu.victim}", 1), "utf-8")
    with pytest.raises(BrokenKnowledge) as refused:
        read_knowledge(folder)
    [misfit] = refused.value.misfits
    assert misfit.kind == "no_such_number"
    assert misfit.key.endswith(".ja")
    assert "houterasu.victims" in misfit.parts["close"]


def test_a_desk_with_one_line_is_named_by_itself_and_with_two_by_their_ids() -> None:
    one, two = {"phone": "0120-000-001"}, [{"id": "a", "phone": "0120-000-002"}, {"id": "b", "phone": "0120-000-003"}]
    phones = Phones({"one": {"channels": [one, {"kind": "web"}]}, "two": {"channels": two}, "none": {}})
    assert set(phones.by_name) == {"one", "two.a", "two.b"}
    assert phones.told({"ja": ["{phone:one}と{phone:two.b}へ"]}) == {"ja": ["0120-000-001と0120-000-003へ"]}


def test_a_misprint_that_is_told_of_is_no_number_of_ours() -> None:
    said = {"ja": "{misprint:0570-0003-110}は誤りで、{phone:one}が正しい番号です。"}
    assert list(written_numbers("leaflet/notes.toml", said)) == []
    told = Phones({"one": {"channels": [{"phone": "0570-003-110"}]}}).told(said)
    assert told == {"ja": "0570-0003-110は誤りで、0570-003-110が正しい番号です。"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("0570-003-110へ", ["0570-003-110"]),
        ("電話は0120079714、夜は#9110", ["0120079714", "#9110"]),
        ("（０５７０－００３－１１０）", ["0570-003-110"]),
        ("0570\u2010003\u2013110", ["0570-003-110"]),
        ("0570-0003-110", ["0570-0003-110"]),
        ("0120-0797144444", ["0120-0797144444"]),
        ("03(6745)5600", ["03(6745)5600"]),
        ("0570-078374 24時間", ["0570-078374"]),
        ("110番と188、119", []),
        ("12-29から01-03まで、2026-11-29", []),
        ("https://example.jp/0120-079714", []),
        ("https://example.com/read.cgi/1608383685/3", []),
    ],
)
def test_a_number_is_seen_however_it_is_parted(text: str, found: list[str]) -> None:
    assert numbers_in(text) == found
