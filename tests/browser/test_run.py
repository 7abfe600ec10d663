"""`scripts/run`, as a person starts it: the practice page, the extension, a right-click; and Ctrl+C ends everything."""

import os
import signal
import socket
import subprocess
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest

from tests.browser.chromium import PAGE, Chromium
from tests.browser.display import Display
from tests.browser.servers import free_port
from tests.browser.waiting import wait

RUN = Path(__file__).resolve().parents[2] / "scripts" / "run"


@contextmanager
def running(environment: dict[str, str], said: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The command in a terminal's place: Ctrl+C reaches everything that it started."""
    with said.open("wb") as output:
        process = subprocess.Popen(
            [RUN], stdout=output, stderr=subprocess.STDOUT, env=environment, start_new_session=True
        )
    try:
        yield process
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


Start = Callable[[dict[str, str], Path], subprocess.Popen[bytes]]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts the command; it runs until what the browser shows at a failure is kept."""
    with ExitStack() as ends:
        yield lambda environment, said: ends.enter_context(running(environment, said))


@pytest.fixture
def drive(start: Start, display: Display) -> Iterator[Callable[[int], Chromium]]:
    """Drives the browser that listens there, and lets go of it."""
    with ExitStack() as ends:

        def drive(port: int) -> Chromium:
            browser = Chromium.running(f"127.0.0.1:{port}", display)
            ends.callback(browser.let_go)
            return browser

        yield drive


def listens(port: int) -> bool:
    """Whether anything listens."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def answers(port: int) -> bool:
    """Whether the backend answers."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=30) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def test_a_browser_opens_on_the_practice_page_with_the_extension_and_ctrl_c_ends_it(
    display: Display, tmp_path: Path, start: Start, drive: Callable[[int], Chromium]
) -> None:
    port = free_port()
    said = tmp_path / "said"
    profile = tmp_path / "profile"
    flags = f"--remote-debugging-port=0 --user-data-dir={profile} --window-size=1200,800 --window-position=0,0"
    practice = f"http://127.0.0.1:{port}/practice/thread.html"
    command = start({**display.env, "TSUHO_PORT": str(port), "TSUHO_BROWSER_FLAGS": flags}, said)
    address = profile / "DevToolsActivePort"
    wait(address.is_file, "the browser", timeout=60)
    debugging = int(wait(lambda: address.read_text().split("\n")[0], "the browser's address"))
    browser = drive(debugging)
    page = browser.shown("page", practice)
    browser.driver.switch_to.window(page["targetId"])
    there = "return document.visibilityState === 'visible' && document.readyState === 'complete'"
    wait(lambda: browser.driver.execute_script(there), "all of it in front")

    popup = browser.choose_in_menu("#post-3 p", PAGE)

    popup.wait_for_value("#url", "https://renshuu.example/thread/1#post-3")  # as a real board's would be
    popup.wait_for("#practice-line")
    popup.choose("#harm", "criminal_recruitment")
    popup.wait_for('[data-desk="ihc"] [data-action="open"]')
    browser.let_go()

    assert answers(port)
    os.killpg(command.pid, signal.SIGINT)
    assert command.wait(60) == 0
    assert not answers(port)
    wait(lambda: not listens(debugging), "the browser to end")
    assert "「通報ナビで通報先を探す」を選んで" in said.read_text()
    assert "choose “Find where to report this”" in said.read_text(), "as the entry is called in each language"


def child_of(parent: int, word: str) -> int:
    """The process that this one started with such a word in its command."""
    for each in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            of = int((each / "stat").read_text().rpartition(")")[2].split()[1])
            if of == parent and word.encode() in (each / "cmdline").read_bytes().split(b"\0"):
                return int(each.name)
    return 0


def test_a_server_that_ends_leaves_the_browser_and_what_is_written_in_it(display: Display, tmp_path: Path) -> None:
    port = free_port()
    said = tmp_path / "said"
    profile = tmp_path / "profile"
    environment = {
        **display.env,
        "TSUHO_PORT": str(port),
        "TSUHO_BROWSER_FLAGS": f"--remote-debugging-port=0 --user-data-dir={profile}",
    }
    with running(environment, said) as command:
        address = profile / "DevToolsActivePort"
        wait(address.is_file, "the browser", timeout=60)
        debugging = int(wait(lambda: address.read_text().split("\n")[0], "the browser's address"))

        os.kill(wait(lambda: child_of(command.pid, "serve"), "the server"), signal.SIGTERM)

        wait(lambda: "サーバーが終わりました" in said.read_text(), "it to be said")
        assert listens(debugging)
        assert f"http://127.0.0.1:{port} にしてください" in said.read_text()
        os.killpg(command.pid, signal.SIGINT)
        assert command.wait(60) == 0


def test_without_a_display_it_says_so_and_how_to_go_on(tmp_path: Path) -> None:
    port = free_port()
    said = tmp_path / "said"
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    with running({**environment, "TSUHO_PORT": str(port)}, said) as command:
        wait(lambda: "練習ページ / practice page" in said.read_text(), "what it says", timeout=60)

        assert "画面がないため、ブラウザーは開きません。" in said.read_text()
        assert f"Webページ / web page: http://127.0.0.1:{port}/" in said.read_text()
        assert answers(port)
        os.killpg(command.pid, signal.SIGINT)
        assert command.wait(60) == 0
    assert not answers(port)
