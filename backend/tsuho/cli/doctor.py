"""`tsuho doctor`: what is wrong with the installation, and how to mend it. Each examination stands alone."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import date
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import Literal, NamedTuple

from packaging.requirements import Requirement

from tsuho import __version__
from tsuho.checks import run_checks
from tsuho.cli.port import HOST, PORT, Answering, who_answers
from tsuho.cli.words import words
from tsuho.compile.bundle import compile_bundle
from tsuho.compile.files import FOLDER, stale
from tsuho.compile.signature import Misfit, NoSignature, misfit, read_signature, signature_path
from tsuho.errors import BrokenKnowledge
from tsuho.knowledge import read_knowledge
from tsuho.records import Knowledge, Words

State = Literal["good", "note", "wrong"]

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "firefox")
APPLICATIONS = (
    "/Applications/Google Chrome.app",
    "/Applications/Microsoft Edge.app",
    "/Applications/Firefox.app",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    r"C:\Program Files\Mozilla Firefox\firefox.exe",
)


class Diagnosis(NamedTuple):
    """One thing looked at. `mend` only where something is to be done."""

    id: str
    state: State
    finding: Words
    mend: Words | None = None


def examine(today: date) -> list[Diagnosis]:
    """Everything, in the order in which it should be mended."""
    knowledge, reading = knowledge_readable(read_knowledge)
    return [
        python_version((sys.version_info.major, sys.version_info.minor)),
        packages(requires("tsuho") or [], version),
        reading,
        *(_of_the_knowledge(knowledge, today) if knowledge else []),
        port_free(PORT, who_answers(HOST, PORT)),
        browser_there(shutil.which, APPLICATIONS),
        fonts_there(_japanese_fonts()),
        display_there(sys.platform, os.environ),
    ]


def _of_the_knowledge(knowledge: Knowledge, today: date) -> list[Diagnosis]:
    clean = knowledge_clean(knowledge, today)
    # Knowledge with errors may not compile; the bundle has to wait until they are mended.
    if clean.state == "wrong":
        return [clean]
    return [clean, bundle_current(knowledge, FOLDER), knowledge_signed(knowledge, signature_path(), today)]


def python_version(running: tuple[int, int]) -> Diagnosis:
    """Python 3.11 or newer."""
    text = ".".join(map(str, running))
    if running >= (3, 11):
        return Diagnosis("python", "good", words("doctor.python_good", version=text))
    return Diagnosis("python", "wrong", words("doctor.python_old", version=text), words("doctor.python_mend"))


def packages(required: list[str], installed: Callable[[str], str]) -> Diagnosis:
    """Every package that we need here, in a version that we know. Who wants an extra is told where it is missing."""
    wrong = []
    for requirement in map(Requirement, required):
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            continue
        try:
            have = installed(requirement.name)
        except PackageNotFoundError:
            wrong.append(f"{requirement.name}: —")
            continue
        if not requirement.specifier.contains(have, prereleases=True):
            wrong.append(f"{requirement.name} {have} ({requirement.specifier})")
    if not wrong:
        return Diagnosis("packages", "good", words("doctor.packages_good"))
    finding = words("doctor.packages_wrong", names=", ".join(wrong))
    return Diagnosis("packages", "wrong", finding, words("doctor.packages_mend"))


def knowledge_readable(read: Callable[[], Knowledge]) -> tuple[Knowledge | None, Diagnosis]:
    """`shared_data/` can be read."""
    try:
        knowledge = read()
    except BrokenKnowledge as error:
        finding = words("doctor.knowledge_broken", error=error)
        return None, Diagnosis("knowledge", "wrong", finding, words("doctor.knowledge_mend"))
    said = words("doctor.knowledge_good", edition=knowledge.product.edition, desks=len(knowledge.desks))
    return knowledge, Diagnosis("knowledge", "good", said)


def knowledge_clean(knowledge: Knowledge, today: date) -> Diagnosis:
    """`tsuho check` finds no error."""
    found = [fault for _, fault in run_checks(knowledge, today)]
    errors = sum(fault.severity == "error" for fault in found)
    mend = words("doctor.check_mend")
    if errors:
        return Diagnosis("check", "wrong", words("doctor.check_errors", errors=errors), mend)
    if found:
        return Diagnosis("check", "note", words("doctor.check_warnings", warnings=len(found)), mend)
    return Diagnosis("check", "good", words("doctor.check_good"))


def bundle_current(knowledge: Knowledge, folder: Path) -> Diagnosis:
    """The extension carries today's knowledge."""
    names = ", ".join(stale(knowledge, folder))
    if not names:
        return Diagnosis("bundle", "good", words("doctor.bundle_good"))
    return Diagnosis("bundle", "wrong", words("doctor.bundle_stale", names=names), words("doctor.bundle_mend"))


def knowledge_signed(knowledge: Knowledge, path: Path, today: date) -> Diagnosis:
    """Extensions would take this knowledge from a server: it is signed as it is, and by a key that they know."""
    mend = words("doctor.signature_mend")
    try:
        signature = read_signature(path)
    except NoSignature as none:
        if not none.there:
            return Diagnosis("signature", "note", words("doctor.signature_absent"), mend)
        return Diagnosis("signature", "wrong", words("doctor.signature_unreadable", path=path), mend)
    expires = signature.expires.isoformat()
    wrong = misfit(signature, compile_bundle(knowledge), knowledge.signing_keys, today)
    if wrong is not None:
        return Diagnosis("signature", "wrong", SIGNATURE[wrong](signature.version, expires), mend)
    try:
        from tsuho.compile.signing import is_genuine
    except ModuleNotFoundError:
        unproved = words("doctor.signature_unproved", expires=expires)
        return Diagnosis("signature", "note", unproved, words("doctor.signature_unproved_mend"))
    if not is_genuine(signature):
        return Diagnosis("signature", "wrong", words("doctor.signature_forged"), mend)
    return Diagnosis("signature", "good", words("doctor.signature_good", expires=expires))


SIGNATURE: dict[Misfit, Callable[[str, str], Words]] = {
    "other_edition": lambda version, expires: words("doctor.signature_other_edition", version=version),
    "other_bytes": lambda version, expires: words("doctor.signature_other_bytes"),
    "unknown_key": lambda version, expires: words("doctor.signature_unknown_key"),
    "expired": lambda version, expires: words("doctor.signature_expired", expires=expires),
}


def port_free(port: int, answering: Answering | None) -> Diagnosis:
    """The port is free, or our own server has it."""
    if answering is None:
        return Diagnosis("port", "good", words("doctor.port_free", port=port))
    running = answering.version
    if running is None:
        mend = words("doctor.port_taken_mend", next=port + 1)
        return Diagnosis("port", "wrong", words("doctor.port_taken", port=port), mend)
    if running != __version__:
        finding = words("doctor.port_other", port=port, running=running, version=__version__)
        return Diagnosis("port", "note", finding, words("doctor.port_other_mend"))
    return Diagnosis("port", "good", words("doctor.port_ours", port=port))


def browser_there(which: Callable[[str], str | None], applications: tuple[str, ...]) -> Diagnosis:
    """A browser that the extension runs in."""
    found = [name for name in BROWSERS if which(name)] + [Path(a).stem for a in applications if Path(a).exists()]
    if found:
        return Diagnosis("browser", "good", words("doctor.browser_good", names=", ".join(found)))
    return Diagnosis("browser", "wrong", words("doctor.browser_none"), words("doctor.browser_mend"))


def fonts_there(fonts: bool | None) -> Diagnosis:
    """A font with Japanese characters; None where the system cannot be asked."""
    if fonts is not False:
        return Diagnosis("fonts", "good", words("doctor.fonts_good"))
    return Diagnosis("fonts", "note", words("doctor.fonts_none"), words("doctor.fonts_mend"))


def display_there(platform: str, environment: Mapping[str, str]) -> Diagnosis:
    """A screen to open a browser on."""
    if not platform.startswith("linux") or environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"):
        return Diagnosis("display", "good", words("doctor.display_good"))
    return Diagnosis("display", "note", words("doctor.display_none"), words("doctor.display_mend"))


def _japanese_fonts() -> bool | None:
    asking = shutil.which("fc-list")
    if not asking:
        return None
    try:
        told = subprocess.run([asking, ":lang=ja", "family"], capture_output=True, timeout=10, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return None
    return bool(told.stdout.strip())
