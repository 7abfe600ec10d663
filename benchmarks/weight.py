"""Bytes: the server's memory, what the popup loads, and the package that people install."""

import subprocess
import tempfile
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from tests.browser.chromium import EXTENSION, REPORT_PAGE, Chromium
from tests.browser.waiting import wait

from benchmarks.processes import EMPTY, OURS, Server, server
from benchmarks.questions import bodies
from benchmarks.table import Measured, Row
from tsuho.knowledge import CHECKOUT, read_knowledge

MEMORY = Row("memory", "resident memory, every question asked : empty FastAPI app", "MB", "more", at_most=30)
POPUP = Row("popup_bytes", "bytes the popup loads, bundle included", "KB", "ours", at_most=200)
PACKAGE = Row("package", "extension package (zip)", "KB", "ours")
ROWS = (MEMORY, POPUP, PACKAGE)

MEMORY_ROUNDS = 3


def measure(wanted: Callable[[Row], bool]) -> Iterator[Measured]:
    """Those rows that are wanted."""
    if wanted(MEMORY):
        rounds = [(_resident(OURS), _resident(EMPTY)) for _ in range(MEMORY_ROUNDS)]
        ours, beside = zip(*rounds, strict=True)
        yield Measured(MEMORY, ours, beside)
    if wanted(POPUP):
        yield Measured(POPUP, (sum(loaded_by_popup().values()) / 1000,))
    if wanted(PACKAGE):
        yield Measured(PACKAGE, (_packed() / 1000,))


def loaded_by_popup() -> dict[str, int]:
    """The package's files that the popup reads until its controls work, with their size."""
    browser = Chromium()
    try:
        page = next(t for t in browser.devtools.targets() if t["type"] == "page")
        session = browser.devtools.attach(page["targetId"])
        browser.devtools.send("Network.enable", {}, session)
        browser.driver.get(browser.url())
        ready = "return document.documentElement.dataset.ready === 'yes'"
        wait(lambda: browser.driver.execute_script(ready), "the report page to be ready")
        # What comes once the controls work does not count, however late a busy machine looks.
        worked = browser.driver.execute_script(
            "return (performance.timeOrigin + performance.getEntriesByName('ready')[0].startTime) / 1000"
        )
        browser.devtools.send("Network.disable", {}, session)  # its answer comes after all events
        sent = [e["params"] for e in browser.devtools.events if e["method"] == "Network.requestWillBeSent"]
        asked = [each["request"] for each in sent if each["wallTime"] <= worked]
    finally:
        browser.close()
    own = f"chrome-extension://{browser.id}/"
    paths = {urlsplit(request["url"]).path.lstrip("/") for request in asked if request["url"].startswith(own)}
    if REPORT_PAGE not in paths:
        raise RuntimeError("the browser told nothing of what it loaded")
    return {path: (EXTENSION / path).stat().st_size for path in sorted(paths)}


def _resident(command: tuple[str, ...]) -> float:
    """After the server has answered (ours) or refused (the empty one) every question once."""
    with server(command) as started:
        _get(started, "/v1/knowledge")
        for path, asked in bodies(read_knowledge()).items():
            for body in asked:
                _get(started, path, body)
        return started.resident_megabytes()


def _get(at: Server, path: str, body: bytes | None = None) -> None:
    request = urllib.request.Request(at.address + path, body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            answer.read()
    except urllib.error.HTTPError as refusal:
        if refusal.code != 404:
            raise


def _packed() -> int:
    """What web-ext makes of the whole folder, sources too."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["npx", "--no-install", "web-ext", "build", "--source-dir", str(EXTENSION), "--artifacts-dir", folder]
        subprocess.run([*command, "--no-config-discovery"], cwd=CHECKOUT, check=True, capture_output=True)
        (package,) = Path(folder).glob("*.zip")
        return package.stat().st_size
