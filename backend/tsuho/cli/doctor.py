"""`tsuho doctor`: what is wrong with the installation, and how to mend it. Each examination stands alone."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import date
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import Literal, NamedTuple

from tsuho import __version__
from tsuho.checks import run_checks
from tsuho.cli.port import HOST, PORT, Answering, who_answers
from tsuho.compile.files import FOLDER, stale
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
    return [clean] if clean.state == "wrong" else [clean, bundle_current(knowledge, FOLDER)]


def python_version(running: tuple[int, int]) -> Diagnosis:
    """Python 3.11 or newer."""
    text = ".".join(map(str, running))
    if running >= (3, 11):
        return Diagnosis("python", "good", Words(ja=f"Python {text} です。", en=f"Python {text}."))
    mend = Words(ja="Python 3.11 以降を入れてください。", en="Install Python 3.11 or newer.")
    return Diagnosis(
        "python", "wrong", Words(ja=f"Python {text} は古すぎます。", en=f"Python {text} is too old."), mend
    )


def packages(required: list[str], installed: Callable[[str], str]) -> Diagnosis:
    """Every package that we need, in a version that we know."""
    wrong = []
    for requirement in required:
        name, *bounds = re.split(r"[,\s]*(?=>=|<)", requirement.split(";")[0].strip())
        try:
            have = installed(name)
        except PackageNotFoundError:
            wrong.append(f"{name}: —")
            continue
        if not all(_within(have, bound) for bound in bounds):
            wrong.append(f"{name} {have} ({','.join(bounds)})")
    if not wrong:
        good = Words(ja="必要なパッケージがそろっています。", en="Every package is there.")
        return Diagnosis("packages", "good", good)
    listed = ", ".join(wrong)
    finding = Words(ja=f"パッケージが合いません: {listed}", en=f"Packages do not fit: {listed}")
    mend = Words(ja="`pip install -e .` を実行してください。", en="Run `pip install -e .`.")
    return Diagnosis("packages", "wrong", finding, mend)


def knowledge_readable(read: Callable[[], Knowledge]) -> tuple[Knowledge | None, Diagnosis]:
    """`shared_data/` can be read."""
    try:
        knowledge = read()
    except BrokenKnowledge as error:
        finding = Words(ja=f"知識を読めません: {error}", en=f"The knowledge cannot be read: {error}")
        mend = Words(ja="そのファイルを直してください。", en="Correct that file.")
        return None, Diagnosis("knowledge", "wrong", finding, mend)
    edition, desks = knowledge.product.edition, len(knowledge.desks)
    said = Words(ja=f"知識 {edition}、窓口 {desks} か所。", en=f"Knowledge {edition}, {desks} desks.")
    return knowledge, Diagnosis("knowledge", "good", said)


def knowledge_clean(knowledge: Knowledge, today: date) -> Diagnosis:
    """`tsuho check` finds no error."""
    found = [fault for _, fault in run_checks(knowledge, today)]
    errors = sum(fault.severity == "error" for fault in found)
    mend = Words(ja="`tsuho check` で一つずつ確かめてください。", en="`tsuho check` shows them one by one.")
    if errors:
        said = Words(ja=f"知識に誤りが {errors} 件あります。", en=f"{errors} errors in the knowledge.")
        return Diagnosis("check", "wrong", said, mend)
    if found:
        said = Words(ja=f"知識に注意が {len(found)} 件あります。", en=f"{len(found)} warnings in the knowledge.")
        return Diagnosis("check", "note", said, mend)
    return Diagnosis("check", "good", Words(ja="知識に誤りはありません。", en="The knowledge has no errors."))


def bundle_current(knowledge: Knowledge, folder: Path) -> Diagnosis:
    """The extension carries today's knowledge."""
    names = ", ".join(stale(knowledge, folder))
    if not names:
        said = Words(ja="拡張機能の知識は最新です。", en="The extension's knowledge is current.")
        return Diagnosis("bundle", "good", said)
    finding = Words(ja=f"拡張機能の知識が古くなっています: {names}", en=f"The extension's knowledge is stale: {names}")
    mend = Words(
        ja="`tsuho bundle` を実行し、拡張機能を読み込み直してください。",
        en="Run `tsuho bundle`, then reload the extension.",
    )
    return Diagnosis("bundle", "wrong", finding, mend)


def port_free(port: int, answering: Answering | None) -> Diagnosis:
    """The port is free, or our own server has it."""
    if answering is None:
        return Diagnosis("port", "good", Words(ja=f"ポート {port} は空いています。", en=f"Port {port} is free."))
    running = answering.version
    if running is None:
        finding = Words(ja=f"ポート {port} はほかのプログラムが使っています。", en=f"Another program has port {port}.")
        mend = Words(
            ja=f"そのプログラムを終えるか、`tsuho serve --port {port + 1}` で起動し、拡張機能の設定も変えてください。",
            en=f"Stop that program, or run `tsuho serve --port {port + 1}` and change the extension's options.",
        )
        return Diagnosis("port", "wrong", finding, mend)
    if running != __version__:
        finding = Words(
            ja=f"ポート {port} で別の版 {running} が動いています（この版は {__version__}）。",
            en=f"Another version, {running}, is running on port {port} (this is {__version__}).",
        )
        mend = Words(ja="古いほうを Ctrl+C で終えてください。", en="Stop the old one with Ctrl+C.")
        return Diagnosis("port", "note", finding, mend)
    said = Words(ja=f"通報ナビがポート {port} で動いています。", en=f"通報ナビ is running on port {port}.")
    return Diagnosis("port", "good", said)


def browser_there(which: Callable[[str], str | None], applications: tuple[str, ...]) -> Diagnosis:
    """A browser that the extension runs in."""
    found = [name for name in BROWSERS if which(name)] + [Path(a).stem for a in applications if Path(a).exists()]
    if found:
        names = ", ".join(found)
        return Diagnosis("browser", "good", Words(ja=f"ブラウザー: {names}", en=f"Browser: {names}"))
    finding = Words(
        ja="Chrome・Edge・Chromium・Firefox のどれも見つかりません。", en="No Chrome, Edge, Chromium or Firefox found."
    )
    mend = Words(
        ja="どれか一つを入れてください（Debian・Ubuntu: `apt install chromium firefox-esr`）。",
        en="Install one of them (Debian, Ubuntu: `apt install chromium firefox-esr`).",
    )
    return Diagnosis("browser", "wrong", finding, mend)


def fonts_there(fonts: bool | None) -> Diagnosis:
    """A font with Japanese characters; None where the system cannot be asked."""
    if fonts is not False:
        return Diagnosis(
            "fonts", "good", Words(ja="日本語の文字を表示できます。", en="Japanese characters can be shown.")
        )
    finding = Words(ja="日本語のフォントがありません。", en="There is no Japanese font.")
    mend = Words(
        ja="`apt install fonts-noto-cjk` などでフォントを入れてください。",
        en="Install one, e.g. `apt install fonts-noto-cjk`.",
    )
    return Diagnosis("fonts", "note", finding, mend)


def display_there(platform: str, environment: Mapping[str, str]) -> Diagnosis:
    """A screen to open a browser on."""
    if not platform.startswith("linux") or environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"):
        return Diagnosis("display", "good", Words(ja="画面があります。", en="There is a display."))
    finding = Words(ja="この端末には画面がありません。", en="This machine has no display.")
    mend = Words(
        ja="Webページは別の端末からも開けます。試験には `apt install xvfb` を使います。",
        en="The web page can be opened from elsewhere; tests use `apt install xvfb`.",
    )
    return Diagnosis("display", "note", finding, mend)


def _within(have: str, bound: str) -> bool:
    match = re.fullmatch(r"(>=|<)\s*([\d.]+)", bound)
    if not match:
        return True
    least = match[1] == ">="
    return (_numbers(have) >= _numbers(match[2])) == least


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])


def _japanese_fonts() -> bool | None:
    asking = shutil.which("fc-list")
    if not asking:
        return None
    try:
        told = subprocess.run([asking, ":lang=ja", "family"], capture_output=True, timeout=10, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return None
    return bool(told.stdout.strip())
