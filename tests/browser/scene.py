"""What the browsers showed when a journey failed: of every page a picture, its text and its console, in a folder.

Browsers enter themselves in `OPEN` when they start. What cannot be had any more is told in a file in its place: a
second failure must not hide the first."""

import base64
import re
import shutil
import weakref
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from tests.browser.devtools import DevTools

FAILURES = Path(__file__).resolve().parents[2] / "test-failures"
TEXT = "document.title + '\\n\\n' + (document.body?.innerText ?? '')"


@dataclass(frozen=True)
class Shown:
    """A page as a picture (PNG), its text, its console; each is asked for only when it is written down."""

    address: str
    console: Callable[[], str] | None = None
    picture: Callable[[], bytes] | None = None
    text: Callable[[], str] | None = None


class Scene(Protocol):
    """A browser that can tell what it shows."""

    def scene(self) -> AbstractContextManager[list[Shown]]:
        """Its pages, workers and windows, which can be asked while the block runs."""


OPEN: "weakref.WeakSet[Scene]" = weakref.WeakSet()


def folder_of(journey: str) -> Path:
    """Where the scene of a journey is kept, by its name in pytest."""
    return FAILURES / re.sub(r"[^\w.\[\]-]+", "-", journey.rpartition("browser/")[2])[:120]


def keep(folder: Path) -> Path | None:
    """Write down what every open browser shows; None where no browser is open."""
    shutil.rmtree(folder, ignore_errors=True)
    if not OPEN:
        return None
    folder.mkdir(parents=True)
    for number, browser in enumerate(list(OPEN), 1):
        start = f"{type(browser).__name__.lower()}-{number}"
        try:
            with browser.scene() as shown:
                for page, each in enumerate(shown, 1):
                    write(folder / f"{start}-{page}", each)
        except Exception as error:  # noqa: BLE001 - it may have crashed, which may be why the journey failed
            (folder / f"{start}.txt").write_text(f"could not be asked: {error!r}\n")
    return folder


def write(path: Path, shown: Shown) -> None:
    """A page's files beside each other: `.png`, `.txt` and `.console.txt`."""
    parts: list[tuple[str, Callable[[], bytes | str] | None]] = [
        (".png", shown.picture),
        (".txt", shown.text),
        (".console.txt", shown.console),
    ]
    for ending, ask in parts:
        if ask is None:
            continue
        try:
            found = ask()
        except Exception as error:  # noqa: BLE001 - a page that hangs or has gone still has its other parts
            found = f"could not be had: {error!r}\n"
            ending = f"{ending}.missing" if ending == ".png" else ending  # noqa: PLW2901 - it is no picture
        if isinstance(found, bytes):
            path.with_name(path.name + ending).write_bytes(found)
        else:
            path.with_name(path.name + ending).write_text(f"{shown.address}\n\n{found}", "utf-8")


def of_target(devtools: DevTools, target: dict[str, Any]) -> Shown:
    """One target of a Chromium; a worker has a console alone."""
    session = devtools.attach(target["targetId"])

    def picture() -> bytes:
        return base64.b64decode(devtools.send("Page.captureScreenshot", {}, session)["data"])

    def text() -> str:
        return str(devtools.evaluate(session, TEXT))

    def console() -> str:
        # The browser tells what was logged and thrown again to whoever begins to listen.
        for domain in ("Runtime", "Log"):
            devtools.send(f"{domain}.enable", {}, session)
        devtools.send("Runtime.disable", {}, session)  # its answer comes after all events
        told = [e for e in devtools.events if e.get("sessionId") == session]
        return "\n".join(line for line in map(console_line, told) if line)

    address = f"{target['type']} {target['url']}"
    return Shown(address, console, picture, text) if target["type"] == "page" else Shown(address, console)


def console_line(event: dict[str, Any]) -> str:
    """One line of a console; "" for an event that is none."""
    params = event.get("params", {})
    match event.get("method"):
        case "Runtime.consoleAPICalled":
            words = [str(each.get("value", each.get("description", ""))) for each in params["args"]]
            return f"{params['type']}: {' '.join(words)}"
        case "Runtime.exceptionThrown":
            details = params["exceptionDetails"]
            return f"thrown: {details.get('exception', {}).get('description') or details.get('text')}"
        case "Log.entryAdded":
            entry = params["entry"]
            return f"{entry['level']}: {entry['text']} {entry.get('url', '')}"
    return ""


@contextmanager
def of_chromium(address: str) -> Iterator[list[Shown]]:
    """Every page and worker of the Chromium whose DevTools listen at an address, by a connection of its own: the
    journey's may be in the middle of an answer."""
    devtools = DevTools(address, timeout=5)
    kinds = ("page", "service_worker")
    try:
        yield [of_target(devtools, target) for target in devtools.targets() if target["type"] in kinds]
    finally:
        devtools.close()
