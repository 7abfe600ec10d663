"""A release, really made: in a repository of its own with the files of this one."""

import json
import os
import re
import runpy
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from tsuho.knowledge import CHECKOUT

VERSION = "9.8.7"
# With one of the checks before the packages: what they ask is asked by other tests.
RUN = (
    sys.executable,
    "-c",
    """
import sys
sys.path.insert(0, "scripts")
import make_release
make_release.CHECKS = make_release.CHECKS[-1:]
sys.exit(make_release.main())
""",
)
# The packages of a commit without the checks before them.
AGAIN = f"""
import pathlib, sys
sys.path.insert(0, "scripts")
import make_release
folder = pathlib.Path("unpacked")
folder.mkdir()
make_release.unpack_extension(folder)
make_release.make_packages(folder, {VERSION!r})
"""


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """A command there, as one who has no settings of their own for git."""
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "PYTHONPATH": str(folder / "backend")}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def commit(folder: Path) -> None:
    """Everything that is there."""
    for command in (("add", "-A"), ("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-qm", "x")):
        done = run(folder, "git", *command)
        assert done.returncode == 0, done.stderr


def change(path: Path, change: Callable[[str], str]) -> None:
    """Write a file anew."""
    path.write_text(change(path.read_text("utf-8")), "utf-8")


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The files of this checkout as they are now, committed; its tools are borrowed."""
    folder = tmp_path_factory.mktemp("release")
    listed = run(CHECKOUT, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").stdout
    names = [name for name in listed.split("\0") if name and not name.startswith("tests/pages/")]
    for name in names:
        if (CHECKOUT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(CHECKOUT / name, folder / name)
    assert run(folder, "git", "init", "-q").returncode == 0
    (folder / ".git" / "info" / "exclude").write_text("/node_modules\n")
    (folder / "node_modules").symlink_to(CHECKOUT / "node_modules")
    change(folder / "pyproject.toml", lambda text: re.sub(r'(?m)^version = ".*"', f'version = "{VERSION}"', text))
    change(
        folder / "CHANGELOG.md",
        lambda text: text.replace("[Unreleased]\n", f"[Unreleased]\n\n## [{VERSION}] - 2026-12-01\n", 1),
    )
    commit(folder)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def released(repository: Path) -> Path:
    """The folder of the packages."""
    first = run(repository, *RUN)
    assert first.returncode == 1
    assert f"manifest.json says {VERSION} now" in first.stderr
    uncommitted = run(repository, *RUN)
    assert "Commit these first" in uncommitted.stderr
    commit(repository)
    done = run(repository, *RUN)
    assert done.returncode == 0, done.stderr
    assert f"git tag -a v{VERSION}" in done.stdout
    return repository / "dist"


def contents(package: Path) -> dict[str, bytes]:
    """What is in a zip."""
    with ZipFile(package) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def without_comments(body: bytes) -> str:
    """The text of a module without its JSDoc, which may name types of modules that are not there."""
    return re.sub(r"/\*.*?\*/", "", body.decode(), flags=re.DOTALL)


def test_the_manifest_says_the_version_of_the_package() -> None:
    version = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]["version"]

    assert json.loads((CHECKOUT / "extension/manifest.json").read_text("utf-8"))["version"] == version


@pytest.mark.anew
def test_both_stores_get_the_same_files_under_the_version_of_the_release(released: Path) -> None:
    packages = [contents(released / f"tsuho-navi-{VERSION}-{store}.zip") for store in ("chromium", "firefox")]
    manifest = json.loads(packages[0]["manifest.json"])

    assert packages[0] == packages[1]
    assert manifest["version"] == VERSION
    assert "key" not in manifest


@pytest.mark.anew
def test_made_again_elsewhere_and_later_every_package_has_the_same_bytes(
    repository: Path, released: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    before = os.umask(0o077)
    try:
        assert run(tmp_path, "git", "clone", "--quiet", str(repository), str(elsewhere)).returncode == 0
        made = run(elsewhere, sys.executable, "-c", AGAIN)
    finally:
        os.umask(before)
    assert made.returncode == 0, made.stderr

    packages = sorted(path.name for path in released.iterdir())
    assert len(packages) == 4
    assert sorted(path.name for path in (elsewhere / "dist").iterdir()) == packages
    assert [
        name for name in packages if (elsewhere / "dist" / name).read_bytes() != (released / name).read_bytes()
    ] == []


@pytest.mark.anew
def test_what_mozilla_refuses_is_not_released(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(CHECKOUT / "scripts")
    (tmp_path / "manifest.json").write_text('{"manifest_version": 3, "name": "x", "version": "nobody\'s"}', "utf-8")

    fault = runpy.run_path(str(CHECKOUT / "scripts" / "make_release.py"))["mozillas_fault"](tmp_path)

    assert "Mozilla would refuse it" in fault and "version" in fault


@pytest.mark.anew
def test_a_package_holds_what_the_extension_needs_to_run_and_nothing_else(released: Path) -> None:
    packed = contents(released / f"tsuho-navi-{VERSION}-chromium.zip")
    tracked = {
        path.relative_to(CHECKOUT / "extension").as_posix()
        for path in (CHECKOUT / "extension").rglob("*")
        if path.is_file()
    }

    assert {"background.js", "report/index.html", "knowledge/bundle.json", "injected/fill-form.js"} <= set(packed)
    assert set(packed) <= tracked
    assert "report/packed/begin.js" in packed
    assert not {"injected/fill-form/index.js", "report/begin.js"} & set(packed)
    assert not [name for name in packed if name.startswith("web/")]


@pytest.mark.anew
def test_every_module_that_a_package_imports_is_in_it(released: Path) -> None:
    packed = contents(released / f"tsuho-navi-{VERSION}-chromium.zip")
    wanted = {
        os.path.normpath(Path(name).parent / path)
        for name, body in packed.items()
        if name.endswith(".js")
        for path in re.findall(r"""(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]""", without_comments(body))
    }

    assert len(wanted) > 50
    assert sorted(wanted - set(packed)) == []


@pytest.mark.anew
def test_the_sources_make_what_is_compiled_byte_for_byte(released: Path, tmp_path: Path) -> None:
    with ZipFile(released / f"tsuho-navi-{VERSION}-source.zip") as archive:
        archive.extractall(tmp_path)
    sources = tmp_path / f"tsuho-navi-{VERSION}"
    (sources / "node_modules").symlink_to(CHECKOUT / "node_modules")
    packed = contents(released / f"tsuho-navi-{VERSION}-firefox.zip")
    compiled = [
        name for name in packed if re.fullmatch(r"injected/[\w-]+\.js|report/packed/.+|knowledge/.+\.(?:json|gz)", name)
    ]
    made = [name for name in compiled if name.startswith("injected/") and (sources / "extension" / name[:-3]).is_dir()]
    assert len(made) == 5
    for name in made:
        (sources / "extension" / name).unlink()

    assert (sources / "docs/for-reviewers.md").is_file()
    assert run(sources, sys.executable, "-m", "tsuho", "bundle").returncode == 0
    assert run(sources, "npm", "run", "--silent", "compiled").returncode == 0
    assert [name for name in compiled if (sources / "extension" / name).read_bytes() != packed[name]] == []
    assert not (sources / "tests").exists()


@pytest.mark.anew
def test_a_version_without_its_section_in_the_changelog_is_not_released(repository: Path, released: Path) -> None:
    change(repository / "CHANGELOG.md", lambda text: text.replace(f"[{VERSION}]", "[0.0.1]"))
    commit(repository)

    assert f"CHANGELOG.md has no section: ## [{VERSION}]" in run(repository, *RUN).stderr


@pytest.mark.anew
def test_a_version_is_released_only_once(repository: Path, released: Path) -> None:
    change(
        repository / "CHANGELOG.md", lambda text: re.sub(r"\[[\d.]+\] - 2026-12-01", f"[{VERSION}] - 2026-12-01", text)
    )
    commit(repository)
    assert run(repository, "git", "tag", f"v{VERSION}", "HEAD~1").returncode == 0

    assert "is tagged at another commit" in run(repository, *RUN).stderr
