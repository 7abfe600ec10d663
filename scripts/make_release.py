"""Make the packages of a release from the last commit, and say what is left to do by hand.

The version stands in pyproject.toml and nowhere else: the manifest gets it from there. Every package holds what is
committed and nothing else, so that it can be made again from the tag, byte for byte.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from store_listing import page, read_listing

from tsuho.engine.japan_time import today_in_japan

CHECKOUT = Path(__file__).resolve().parent.parent
DIST = CHECKOUT / "dist"
MANIFEST = CHECKOUT / "extension" / "manifest.json"
NOT_FOR_REVIEWERS = ("tests", "benchmarks", "docs/pictures", "store/pictures")
IMPORTED = re.compile(r"""(?:^\s*(?:import|export)\b[^'"()]*|\bimport\()\s*['"](\.[^'"]+\.js)['"]""", re.MULTILINE)
CHECKS = (
    ("the knowledge", (sys.executable, "-m", "tsuho", "check")),
    ("the compiled knowledge", (sys.executable, "-m", "tsuho", "bundle", "--check")),
    ("the compiled scripts", ("npm", "run", "--silent", "compiled", "--", "--check")),
    ("the colours", ("node", "scripts/colours.mjs", "--check")),
)


def main() -> int:
    """0 with the packages in dist/; 1 with the reason said."""
    version: str = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    if fault := manifest_fault(version) or tree_fault() or changelog_fault(version) or tag_fault(version):
        print(fault, file=sys.stderr)
        return 1
    for what, command in CHECKS:
        if subprocess.run(command, cwd=CHECKOUT, env=own_backend(), check=False).returncode:
            print(f"Not released: {what} must be mended first, see above.", file=sys.stderr)
            return 1
    shutil.rmtree(DIST, ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        unpacked = Path(folder)
        unpack_extension(unpacked)
        if fault := mozillas_fault(unpacked):
            print(fault, file=sys.stderr)
            return 1
        make_packages(unpacked, version)
    print(what_is_next(version))
    return 0


def manifest_fault(version: str) -> str | None:
    """Write the version into the manifest where it says another, which is then to be committed."""
    text = MANIFEST.read_text("utf-8")
    written = re.sub(r'("version": )"[^"]*"', rf'\1"{version}"', text, count=1)
    if written == text:
        return None
    MANIFEST.write_text(written, "utf-8")
    return f"extension/manifest.json says {version} now, as pyproject.toml does. Commit it, and run this again."


def tree_fault() -> str | None:
    """A package holds what is committed; what is not would be missing from it."""
    changed = git("status", "--porcelain").strip()
    return f"Commit these first, or take them away:\n{changed}" if changed else None


def changelog_fault(version: str) -> str | None:
    """The version has its section, and nothing still waits for one."""
    sections = re.split(r"^## ", (CHECKOUT / "CHANGELOG.md").read_text("utf-8"), flags=re.MULTILINE)
    if not any(re.match(rf"\[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d$", each.split("\n")[0]) for each in sections):
        return f"CHANGELOG.md has no section: ## [{version}] - {today_in_japan(datetime.now(UTC))}"
    waiting = next((each for each in sections if each.startswith("[Unreleased]")), "")
    if re.search(r"^- ", waiting, re.MULTILINE):
        return f"CHANGELOG.md has lines under [Unreleased]: move them under [{version}], or raise the version."
    return None


def tag_fault(version: str) -> str | None:
    """A version that was released stays what it was."""
    tagged = git("tag", "--list", f"v{version}") and git("rev-list", "-n", "1", f"v{version}").strip()
    if tagged and tagged != git("rev-parse", "HEAD").strip():
        return f"v{version} is tagged at another commit ({tagged[:9]}): raise the version in pyproject.toml."
    return None


def unpack_extension(folder: Path) -> None:
    """The extension as committed, without the sources of what is compiled and without `key`.

    The Chrome Web Store refuses a manifest that has a `key`, which gives an unpacked extension its steady id:
    https://stackoverflow.com/questions/21497781/how-to-change-chrome-packaged-app-id-or-why-do-we-need-key-field-in-the-manifest
    """
    git("archive", "--format=zip", f"--output={folder / 'committed.zip'}", "HEAD", "extension")
    with zipfile.ZipFile(folder / "committed.zip") as archive:
        archive.extractall(folder)
    (folder / "committed.zip").unlink()
    for path in (folder / "extension").iterdir():
        path.rename(folder / path.name)
    (folder / "extension").rmdir()
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    for name in files - needed(folder, files):
        (folder / name).unlink()
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    del manifest["key"]
    (folder / "manifest.json").write_text(json.dumps(manifest, ensure_ascii=False, indent=2) + "\n", "utf-8")


def needed(folder: Path, files: set[str]) -> set[str]:
    """All but declarations of types, and what only the injected scripts and the packed report page were compiled
    from: a module there stays if one outside imports it."""
    found: set[str] = set()
    waiting = [name for name in files if not is_compiled_from(name) and not name.endswith(".d.ts")]
    # What only a web page has; and who vouches for the knowledge on a server: nobody asks that of the package's own.
    waiting = [name for name in waiting if not name.startswith("web/") and not name.endswith(".sig")]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        if name.endswith(".js"):
            text = (folder / name).read_text("utf-8")
            waiting.extend(path for path in imported(name, text) if path in files)  # types have no module
    return found


def is_compiled_from(name: str) -> bool:
    """`injected/fill-form/index.js` and `report/begin.js`, unlike `injected/fill-form.js` and what is packed."""
    room, *inside = PurePosixPath(name).parts
    return (room == "injected" and len(inside) > 1) or (
        room == "report" and name.endswith(".js") and inside[0] != "packed"
    )


def imported(name: str, text: str) -> Iterator[str]:
    """The modules that a module imports, as paths in the extension."""
    for path in IMPORTED.findall(text):
        yield os.path.normpath(PurePosixPath(name).parent / path)


def make_packages(unpacked: Path, version: str) -> None:
    """Everything of a release, into an empty dist/: from the same commit the same bytes, whoever makes them."""
    DIST.mkdir()
    for store in ("chromium", "firefox"):
        pack(unpacked, DIST / f"tsuho-navi-{version}-{store}.zip")
    archive_sources(DIST / f"tsuho-navi-{version}-source.zip", f"tsuho-navi-{version}/")
    (DIST / f"tsuho-navi-{version}-listing.md").write_text(page(read_listing(), version), "utf-8")


def pack(folder: Path, target: Path) -> None:
    """A zip whose bytes depend on the files alone."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(folder).as_posix())
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())


def mozillas_fault(folder: Path) -> str | None:
    """What Mozilla's own linter has against these very files. Its `web-ext build` would note the time in a package."""
    command = [sys.executable, "tests/lint_extension.py", str(folder)]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    return f"Not released: Mozilla would refuse it.\n{done.stdout}{done.stderr}" if done.returncode else None


def archive_sources(target: Path, prefix: str) -> None:
    """What the compiled files in the packages are made from, and how: docs/for-reviewers.md tells."""
    left_out = [f":(exclude){path}" for path in NOT_FOR_REVIEWERS]
    git("archive", "--format=zip", f"--prefix={prefix}", f"--output={target}", "HEAD", "--", ".", *left_out)


def git(*arguments: str) -> str:
    """What git says. Its archives note the commit's time as the clock on the wall has it: here one for all walls."""
    command, environment = ("git", *arguments), {**os.environ, "TZ": "UTC"}
    return subprocess.run(command, cwd=CHECKOUT, env=environment, capture_output=True, check=True, text=True).stdout


def own_backend() -> dict[str, str]:
    """The environment in which `tsuho` is this checkout's, whatever is installed."""
    return {**os.environ, "PYTHONPATH": str(CHECKOUT / "backend")}


def what_is_next(version: str) -> str:
    """The steps that only a person can take."""
    packages = "\n".join(f"  dist/{path.name}  {path.stat().st_size / 1000:.0f} KB" for path in sorted(DIST.iterdir()))
    return f"""
Packages of {version}:
{packages}

Left to do:
  1. Load the Chromium package unpacked, and the Firefox one as a temporary add-on; go through the practice page once.
  2. git tag -a v{version} -m "{version}" && git push origin v{version}
  3. Chrome Web Store and Edge Add-ons: upload the Chromium package.
  4. Firefox Add-ons: upload the Firefox package for computers and for Android, and the sources when asked; for the
     notes to reviewers take docs/for-reviewers.md.
  What each store asks for stands in the listing; the pictures are in store/pictures."""


if __name__ == "__main__":
    sys.exit(main())
