"""`tsuho doctor`: each examination finds what is wrong and says how to mend it."""

from datetime import date
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from tests.tiny_knowledge import tiny
from tsuho import __version__
from tsuho.cli import doctor
from tsuho.cli.port import Answering
from tsuho.errors import BrokenKnowledge
from tsuho.records import Knowledge


@pytest.mark.parametrize(
    ("running", "state"), [((3, 10), "wrong"), ((3, 11), "good"), ((3, 14), "good"), ((4, 0), "good")]
)
def test_python_is_new_enough_from_3_11_on(running: tuple[int, int], state: str) -> None:
    assert doctor.python_version(running).state == state


@pytest.mark.parametrize(
    ("have", "state"),
    [("0.165.0", "good"), ("0.200", "good"), ("0.164.9", "wrong"), ("1.0.0", "wrong"), (None, "wrong")],
)
def test_a_package_must_be_there_in_a_version_that_we_know(have: str | None, state: str) -> None:
    def installed(name: str) -> str:
        if have is None:
            raise PackageNotFoundError(name)
        return have

    found = doctor.packages(["fastapi<1,>=0.165"], installed)
    assert found.state == state
    assert (found.mend is None) is (state == "good")


@pytest.mark.parametrize("unneeded", ['tomli>=2; python_version < "3.11"', 'cryptography>=45; extra == "sign"'])
def test_a_package_of_another_python_or_of_an_extra_may_be_missing(unneeded: str) -> None:
    def installed(name: str) -> str:
        raise PackageNotFoundError(name)

    assert doctor.packages([unneeded], installed).state == "good"


def test_knowledge_that_cannot_be_read_is_named() -> None:
    def read() -> Knowledge:
        raise BrokenKnowledge(Path("desks/ihc.toml"), "colour: not permitted")

    knowledge, found = doctor.knowledge_readable(read)
    assert (knowledge, found.state) == (None, "wrong")
    assert "desks/ihc.toml" in found.finding.ja


@pytest.mark.anew
def test_knowledge_with_errors_is_wrong_and_with_warnings_is_noted(knowledge: Knowledge) -> None:
    assert doctor.knowledge_clean(knowledge, knowledge.product.as_of).state == "good"
    assert doctor.knowledge_clean(knowledge, date(2020, 1, 1)).state == "wrong"
    assert doctor.knowledge_clean(knowledge, knowledge.holidays.known_until).state == "note"


def test_a_stale_bundle_is_wrong(tmp_path: Path) -> None:
    found = doctor.bundle_current(tiny(), tmp_path)
    assert (found.state, "bundle.json" in found.finding.en) == ("wrong", True)
    assert found.mend and "tsuho bundle" in found.mend.ja


@pytest.mark.parametrize(
    ("answering", "state"),
    [
        (None, "good"),
        (Answering(__version__), "good"),
        (Answering("0.0.1"), "note"),
        (Answering(None), "wrong"),
    ],
    ids=["free", "our own server", "our own server of another version", "another program"],
)
def test_a_port_is_good_where_it_is_free_or_ours(answering: Answering | None, state: str) -> None:
    assert doctor.port_free(8710, answering).state == state


def test_a_browser_is_found_on_the_path_or_among_the_applications(tmp_path: Path) -> None:
    assert doctor.browser_there(lambda name: None, ()).state == "wrong"
    assert "firefox" in doctor.browser_there(lambda name: name if name == "firefox" else None, ()).finding.ja
    (tmp_path / "Firefox.app").mkdir()
    assert "Firefox" in doctor.browser_there(lambda name: None, (str(tmp_path / "Firefox.app"),)).finding.ja


@pytest.mark.parametrize(("fonts", "state"), [(True, "good"), (None, "good"), (False, "note")])
def test_without_a_japanese_font_a_note_is_made(fonts: bool | None, state: str) -> None:
    assert doctor.fonts_there(fonts).state == state


@pytest.mark.parametrize(
    ("platform", "environment", "state"),
    [
        ("linux", {}, "note"),
        ("linux", {"DISPLAY": ":0"}, "good"),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, "good"),
        ("darwin", {}, "good"),
        ("win32", {}, "good"),
    ],
)
def test_linux_needs_a_display_and_other_systems_have_one(
    platform: str, environment: dict[str, str], state: str
) -> None:
    assert doctor.display_there(platform, environment).state == state


@pytest.mark.anew
def test_everything_is_examined_and_every_trouble_has_a_mend(knowledge: Knowledge) -> None:
    found = doctor.examine(knowledge.product.as_of)
    assert [each.id for each in found] == [
        "python",
        "packages",
        "knowledge",
        "check",
        "bundle",
        "signature",
        "port",
        "browser",
        "fonts",
        "display",
    ]
    assert all((each.mend is not None) == (each.state != "good") for each in found)
