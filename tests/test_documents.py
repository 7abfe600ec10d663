"""The documents tell the truth of today: what they list is there, and what is there they list."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from tsuho.checks import CHECKS
from tsuho.knowledge import CHECKOUT
from tsuho.records import Knowledge

HANDBOOK = (CHECKOUT / "shared_data" / "README.md").read_text("utf-8")
CONTRIBUTING = (CHECKOUT / "CONTRIBUTING.md").read_text("utf-8")
README = (CHECKOUT / "README.md").read_text("utf-8")


def test_the_keepers_handbook_explains_every_check() -> None:
    listed = re.findall(r"^\| `([a-z-]+)` \| ([a-z-]+) \| (.+) \|$", HANDBOOK, re.MULTILINE)

    assert sorted(listed) == sorted((check.id, check.scope, check.says) for check in CHECKS)


def test_every_dependency_has_its_reason_in_contributing() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    wanted = [
        *project["project"]["dependencies"],
        *(name for group in project["dependency-groups"].values() for name in group),
    ]
    names = {re.split(r"[<>=\[; ]", name)[0] for name in wanted}
    names |= set(json.loads((CHECKOUT / "package.json").read_text("utf-8"))["devDependencies"])
    table = CONTRIBUTING.split("## Dependencies")[1]

    assert sorted(name for name in names if name not in table) == []


@pytest.mark.parametrize(
    "document", ["README.md", "CONTRIBUTING.md", "PRIVACY.md", "SECURITY.md", "shared_data/README.md"]
)
def test_every_link_to_a_file_leads_to_one(document: str) -> None:
    path = CHECKOUT / document
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)\)", path.read_text("utf-8"))

    assert [link for link in links if not (path.parent / link).exists()] == []


def test_the_figures_in_the_changelog_are_those_of_the_knowledge(knowledge: Knowledge) -> None:
    changelog = (CHECKOUT / "CHANGELOG.md").read_text("utf-8")
    figures = f"{len(knowledge.harms)} kinds of harm, {len(knowledge.desks)} desks, {len(knowledge.platforms)} services"

    assert figures in changelog


def test_the_commands_of_the_readme_are_there() -> None:
    commands = set(re.findall(r"scripts/\w+", README))

    assert commands == {"scripts/run", "scripts/test"}
    assert all((CHECKOUT / command).stat().st_mode & 0o111 for command in commands)


def folders_named(document: str) -> list[Path]:
    """The folders in the document's map of the house."""
    shown = re.findall(r"^(\w+)/ ", document, re.MULTILINE)
    return [CHECKOUT / name for name in shown]


def test_the_map_in_contributing_names_rooms_that_exist() -> None:
    assert [str(folder) for folder in folders_named(CONTRIBUTING) if not folder.is_dir()] == []
