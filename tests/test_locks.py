"""The locks: everybody gets the same packages, and they are those that pyproject.toml asks for."""

import json
import re
import tomllib

import pytest
from packaging.requirements import Requirement

from tsuho.knowledge import CHECKOUT

PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
GROUPS = PROJECT["dependency-groups"]
LOCKS = {
    "requirements.txt": [*PROJECT["project"]["dependencies"], *GROUPS["build"]],
    "requirements-dev.txt": [*PROJECT["project"]["dependencies"], *GROUPS["build"], *GROUPS["dev"]],
}


def locked(lock: str) -> dict[str, str]:
    """The version of each package in a lock."""
    text = (CHECKOUT / lock).read_text("utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^\s;]+)", text, re.MULTILINE))


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_that_is_asked_for_is_locked_within_its_bounds(lock: str) -> None:
    versions = locked(lock)
    asked = [Requirement(each) for each in LOCKS[lock]]

    wrong = [str(each) for each in asked if not each.specifier.contains(versions.get(each.name, "0"))]

    assert wrong == [], "run scripts/lock"


def test_what_runs_is_what_is_tested() -> None:
    assert locked("requirements.txt").items() <= locked("requirements-dev.txt").items(), "run scripts/lock"


def test_what_builds_the_package_is_locked() -> None:
    assert set(PROJECT["build-system"]["requires"]) <= set(GROUPS["build"])


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_is_known_by_its_hashes(lock: str) -> None:
    packages = re.split(r"\n(?=[a-z0-9-]+==)", (CHECKOUT / lock).read_text("utf-8"))[1:]

    assert packages
    assert [each.split()[0] for each in packages if "--hash=sha256:" not in each] == []


@pytest.mark.parametrize("lock", [*LOCKS, "package-lock.json"])
def test_no_lock_names_where_its_packages_come_from(lock: str) -> None:
    text = (CHECKOUT / lock).read_text("utf-8")

    assert re.findall(r"--(?:extra-)?index-url|--find-links|\"resolved\"", text) == []
    assert lock.endswith(".json") or "://" not in text


def test_the_node_packages_are_locked_as_they_are_asked_for() -> None:
    asked = json.loads((CHECKOUT / "package.json").read_text("utf-8"))["devDependencies"]
    lock = json.loads((CHECKOUT / "package-lock.json").read_text("utf-8"))["packages"]

    assert lock[""]["devDependencies"] == asked
    assert [name for name in asked if f"node_modules/{name}" not in lock] == []
