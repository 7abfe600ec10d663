"""Reading `shared_data/`: a file that is not as it should be is refused by its name."""

import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.once import anew
from tsuho import knowledge as reader
from tsuho.errors import BrokenKnowledge
from tsuho.knowledge import default_folder, read_knowledge
from tsuho.records import Knowledge


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(default_folder(), tmp_path / "shared_data"))


def edit(name: str, old: str, new: str) -> Callable[[Path], None]:
    def edited(folder: Path) -> None:
        path = folder / name
        path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")

    return edited


def begin(name: str, line: str) -> Callable[[Path], None]:
    def begun(folder: Path) -> None:
        path = folder / name
        path.write_text(f"{line}\n{path.read_text('utf-8')}", "utf-8")

    return begun


def rename(name: str, new: str) -> Callable[[Path], None]:
    def renamed(folder: Path) -> None:
        (folder / name).rename(folder / new)

    return renamed


def remove(*names: str) -> Callable[[Path], None]:
    def removed(folder: Path) -> None:
        for name in names:
            for path in folder.glob(name):
                path.unlink()

    return removed


def fold(name: str) -> Callable[[Path], None]:
    """A folder in the file's place."""

    def folded(folder: Path) -> None:
        (folder / name).unlink()
        (folder / name).mkdir()

    return folded


def circle(name: str) -> Callable[[Path], None]:
    """A link to itself."""

    def circled(folder: Path) -> None:
        (folder / name).unlink()
        (folder / name).symlink_to(folder / name)

    return circled


BREAKS: list[tuple[str, Callable[[Path], None], str, str]] = [
    ("an unknown key", begin("desks/ihc.toml", 'colour = "red"'), "desks/ihc.toml", "colour"),
    ("not TOML", begin("desks/ihc.toml", "= ="), "desks/ihc.toml", "is not TOML"),
    ("a missing key", edit("product.toml", "edition", "# edition"), "product.toml", "edition"),
    ("a missing file", remove("holidays.toml"), "holidays.toml", "missing"),
    ("a folder in its place", fold("holidays.toml"), "holidays.toml", "cannot be read"),
    ("a link in a circle", circle("limits.toml"), "limits.toml", "cannot be read"),
    ("a missing table", remove("leaflet/flow.toml"), "leaflet/flow.toml", "missing"),
    ("a wrong file name", rename("harms/csam.toml", "harms/other.toml"), "harms/other.toml", "csam"),
    ("an empty folder", remove("platforms/*.toml"), "platforms", "no .toml file"),
    (
        "a part that is not there",
        edit("form_labels/other.toml", "{somebody}", "{nobody}"),
        "form_labels/other.toml",
        "{nobody} is none of the parts",
    ),
    ("an id with a capital", edit("harms/csam.toml", '"csam"', '"CSAM"'), "harms/csam.toml", "id"),
    ("one language only", edit("harms/csam.toml", "\nen = ", "\nfr = "), "harms/csam.toml", "en"),
]


@pytest.mark.parametrize(("change", "file", "says"), [row[1:] for row in BREAKS], ids=[row[0] for row in BREAKS])
def test_a_broken_file_is_refused_by_its_name(
    folder: Path, change: Callable[[Path], None], file: str, says: str
) -> None:
    change(folder)
    with pytest.raises(BrokenKnowledge) as refused:
        read_knowledge(folder)
    assert str(refused.value.path).endswith(file)
    assert says in refused.value.problem


def test_the_copy_reads_like_the_original(folder: Path, knowledge: Knowledge) -> None:
    assert anew(read_knowledge)(folder) == knowledge


def test_another_folder_can_be_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TSUHO_SHARED_DATA", str(folder))
    assert default_folder() == folder


def test_the_leaflets_ten_desks_come_first_and_harms_by_number(knowledge: Knowledge) -> None:
    desks = list(knowledge.desks.values())
    assert [desk.leaflet for desk in desks] == [True] * 10 + [False] * (len(desks) - 10)
    numbers = [harm.number for harm in knowledge.harms.values()]
    assert numbers == [f"H{place:02}" for place in range(1, 33)]


def test_the_name_of_a_group_stands_for_its_roles(knowledge: Knowledge) -> None:
    group = next(each for each in knowledge.role_groups if each.id == "anyone_but_sender")
    assert any(accepts.roles == group.roles for accepts in knowledge.desks["ihc"].accepts)
    assert not any(group.id in (accepts.roles or ()) for desk in knowledge.desks.values() for accepts in desk.accepts)


def test_whoever_reads_a_table_leaves_it_as_it_was_parsed(knowledge: Knowledge) -> None:
    """Tests parse each text once, and share the table (`tests/once.py`)."""
    texts = [path.read_text("utf-8") for path in default_folder().glob("[dhpr]*/*.toml")]
    assert len(texts) > 100
    assert all(reader.parsed(text) == tomllib.loads(text) for text in texts)
