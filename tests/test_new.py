"""`tsuho new` begins a record, and `tsuho check` leads from there to one that is whole."""

import json
import re
import shlex
import shutil
from pathlib import Path
from typing import Any

import pytest

from tsuho.cli import parser
from tsuho.knowledge import default_folder, read_cases
from tsuho.records import Desk, Harm, Record
from tsuho.skeletons.beginning import FILES, KINDS
from tsuho.skeletons.beginning import FOLDER as SKELETONS

FILLED = {  # what a keeper writes in the empty places
    'phone = ""': 'phone = "0120-000-111"',
    "always = false": "always = true",
    'url = ""': 'url = "https://www.night.example.jp/"',
    "hosts = []": 'hosts = ["www.night.example.jp"]',
    "harms = []": 'harms = ["defamation"]',
    "wishes = []": 'wishes = ["talk"]',
    "sources = []": 'sources = ["S00"]',
    'ja = ""': 'ja = "夜の電話です。"',
    'en = ""': 'en = "A line at night."',
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    copy = Path(shutil.copytree(default_folder(), tmp_path / "shared_data"))
    monkeypatch.setenv("TSUHO_SHARED_DATA", str(copy))
    return copy


def found(capsys: pytest.CaptureFixture[str]) -> list[dict[str, str]]:
    parser.main(["check", "--json"])
    told: Any = json.loads(capsys.readouterr().out)
    faults: list[dict[str, str]] = told["findings"]
    return faults


def edit(path: Path, *changes: tuple[str, str]) -> None:
    text = path.read_text("utf-8")
    for old, new in changes:
        text = "\n".join(line if line.startswith("#") else line.replace(old, new) for line in text.split("\n"))
    path.write_text(text, "utf-8")


@pytest.mark.anew
def test_a_new_desk_is_led_from_its_skeleton_to_a_whole_record(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert parser.main(["new", "desk", "night_line"]) == 0
    assert "rules/<被害>.toml" in capsys.readouterr().out
    empty = found(capsys)
    assert {fault["file"] for fault in empty} == {"desks/night_line.toml"}
    assert {"name.ja", "name.en", "who.0.ja", "channels.0.phone", "pages.0.url"} <= {fault["key"] for fault in empty}

    edit(folder / "desks" / "night_line.toml", *FILLED.items())
    assert {(fault["file"], fault["key"]) for fault in found(capsys)} >= {
        ("templates/night_line.toml", "template.0.opening.ja"),
        ("templates/night_line.toml", "template.0.opening.en"),
    }

    edit(folder / "templates" / "night_line.toml", *FILLED.items())
    assert ("desk-reached", "desks/night_line.toml") in {(fault["check"], fault["file"]) for fault in found(capsys)}

    rules = folder / "rules" / "defamation.toml"
    rules.write_text(
        re.sub(r'(wishes = \["talk"\]\ndesks = \[[^\]]*)', r'\1, "night_line"', rules.read_text("utf-8")), "utf-8"
    )
    asked = {fault["file"]: fault["mend"] for fault in found(capsys) if fault["key"] == "night_line"}
    assert asked.keys() == {"cases/situations.toml", "cases/drafts.toml"}
    for file, mend in asked.items():
        command = re.findall("`tsuho ([^`]+)`", mend)[0].replace("名前", f"夜の電話 {file}")
        parser.main(shlex.split(command))
        with (folder / file).open("a", encoding="utf-8") as cases:
            cases.write(capsys.readouterr().out)
    assert not [fault for fault in found(capsys) if fault["key"] == "night_line"]
    assert {case["name"] for case in read_cases("drafts")} >= {"夜の電話 cases/drafts.toml"}


@pytest.mark.parametrize("kind", KINDS)
def test_a_skeleton_is_begun_with_its_id_and_never_over_what_is_there(
    folder: Path, capsys: pytest.CaptureFixture[str], kind: Any
) -> None:
    assert parser.main(["new", kind, "brand_new"]) == 0
    begun = [folder / part / "brand_new.toml" for part in FILES[kind].values()]
    texts = [path.read_text("utf-8") for path in begun]
    assert all('"brand_new"' in text and "@" not in text for text in texts)
    assert parser.main(["new", kind, "brand_new"]) == 2
    assert "もうあります" in capsys.readouterr().err
    assert [path.read_text("utf-8") for path in begun] == texts


def test_a_new_harm_gets_the_next_free_number(folder: Path) -> None:
    number = f"H{len(list((folder / 'harms').glob('*.toml'))) + 1}"
    parser.main(["new", "harm", "loud_noise"])
    assert f'number = "{number}"' in (folder / "harms" / "loud_noise.toml").read_text("utf-8")


@pytest.mark.parametrize("id", ["9x", "Night", "night-line", "../night", ""])
def test_an_id_that_cannot_be_one_is_refused(folder: Path, capsys: pytest.CaptureFixture[str], id: str) -> None:
    assert parser.main(["new", "desk", id]) == 2
    assert "IDにできません" in capsys.readouterr().err


DECIDED_ELSEWHERE = {  # what nobody decides when a record is begun
    "desk": {"asked_on", "retired"},
    "harm": set(),
}


@pytest.mark.parametrize(("skeleton", "record"), [("desk", Desk), ("harm", Harm)])
def test_a_skeleton_names_every_field_that_a_person_decides(skeleton: str, record: type[Record]) -> None:
    text = (SKELETONS / f"{skeleton}.toml").read_text("utf-8")
    named = set(re.findall(r"^(?:# )?\[{0,2}([a-z_]+)(?:\]| =)", text, re.MULTILINE))

    assert set(record.model_fields) - named == DECIDED_ELSEWHERE[skeleton]


def test_a_new_harm_is_asked_what_to_do_first(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parser.main(["new", "harm", "rumour"])
    capsys.readouterr()

    asked = {fault["key"] for fault in found(capsys) if fault["file"] == "harms/rumour.toml"}
    assert {"first.0.ja", "first.0.en", "first.0.sources"} <= asked
