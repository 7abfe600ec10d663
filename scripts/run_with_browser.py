"""Start the backend, wait until it answers, and open a browser with the extension loaded on the practice page.

Without a display, or without a browser that can load an unpacked extension from the command line, it says so and how
to go on by hand. Ends with Ctrl+C; ends only what it started itself.
"""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tsuho.cli.port import HOST, who_answers
from tsuho.cli.port import PORT as USUAL_PORT  # the one that the extension asks

CHECKOUT = Path(__file__).resolve().parent.parent
EXTENSION = CHECKOUT / "extension"


def chosen_port() -> int:
    """The port that TSUHO_PORT names, else the usual one. Ends the program where it names none."""
    named = os.environ.get("TSUHO_PORT") or str(USUAL_PORT)
    if named.isascii() and named.isdigit() and 0 < int(named) <= 65535:
        return int(named)
    print(f"TSUHO_PORT には 1 から 65535 までの数を指定してください（いまは {named!r}）。", file=sys.stderr)
    print(f"TSUHO_PORT must be a number from 1 to 65535; it is {named!r}.", file=sys.stderr)
    raise SystemExit(2)


PORT = chosen_port()
SERVER = f"http://{HOST}:{PORT}"
PRACTICE = f"{SERVER}/practice/thread.html"
PROFILE = CHECKOUT / ".browser-profile"

# Branded Chrome and Edge refuse --load-extension since version 137; Chromium takes it:
# https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY
CHROMIUM = ("chromium", "chromium-browser")

BY_HAND = f"""\
拡張機能を手で読み込むには / To load the extension by hand:
  Chromium, Chrome, Edge  chrome://extensions → デベロッパー モード / Developer mode
                          → パッケージ化されていない拡張機能を読み込む / Load unpacked → {EXTENSION}
  Firefox                 about:debugging#/runtime/this-firefox → 一時的なアドオンを読み込む / Load Temporary Add-on
                          → {EXTENSION / "manifest.json"}
  練習ページ / practice page: {PRACTICE}
"""


def entry(language: str) -> str:
    """What the extension's entry in the menu of a right-click says."""
    words = json.loads((EXTENSION / "_locales" / language / "messages.json").read_text("utf-8"))
    return str(words["menuEntry"]["message"])


def main() -> int:
    """Run until Ctrl+C, or until both the server and the browser have ended; the exit status is the server's."""
    server = None
    if not ours_answers():
        command = [sys.executable, "-m", "tsuho", "serve", "--port", str(PORT)]
        server = subprocess.Popen(command, cwd=CHECKOUT, env=os.environ | {"TSUHO_STARTED_BY": "scripts/run"})
        if not wait_until_answering(server):
            return server.wait()
    else:
        print(f"通報ナビはすでに動いています / Already running: {SERVER}/", flush=True)
    browser = open_browser()
    try:
        status = server.wait() if server else 0
        if browser and browser.poll() is None:
            if server:  # what somebody is writing in that browser is not ours to close
                print(f"\nサーバーが終わりました（{status}）。拡張機能は、そのまま使えます。Ctrl+C で終わります。")
                print(f"The server has ended ({status}). The extension works on. Press Ctrl+C to end.", flush=True)
            browser.wait()
        return status
    except KeyboardInterrupt:
        return 0
    finally:
        for process in (browser, server):
            if process and process.poll() is None:
                process.terminate()
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(10)


def ours_answers() -> bool:
    """Whether our own server answers on the port: another program there is for the server to report."""
    answering = who_answers(HOST, PORT)
    return answering is not None and answering.version is not None


def wait_until_answering(server: subprocess.Popen[bytes]) -> bool:
    """Whether the server came up; False as soon as it ends (it has then said why)."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and server.poll() is None:
        if ours_answers():
            return True
        time.sleep(0.1)
    return False


def open_browser() -> subprocess.Popen[bytes] | None:
    """A Chromium of its own profile with the extension; None, with the reason said, where that cannot be."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print("\n画面がないため、ブラウザーは開きません。/ No display here, so no browser is opened.")
        print(f"Webページ / web page: {SERVER}/\n\n{BY_HAND}", flush=True)
        return None
    found = next((path for name in CHROMIUM if (path := shutil.which(name))), None)
    if found is None:
        print("\nChromium が見つかりません。/ No Chromium was found.")
        print(f"Webページ / web page: {SERVER}/\n\n{BY_HAND}", flush=True)
        return None
    command = [
        found,
        f"--user-data-dir={PROFILE}",
        f"--load-extension={EXTENSION}",
        "--no-first-run",
        "--no-default-browser-check",
        *(["--no-sandbox"] if os.geteuid() == 0 else []),
        *os.environ.get("TSUHO_BROWSER_FLAGS", "").split(),
        PRACTICE,
    ]
    print(f"\n練習ページを開きました。投稿を右クリックして「{entry('ja')}」を選んでください。")
    print(f"The practice page is open: right-click a post and choose “{entry('en')}”.", flush=True)
    if PORT != USUAL_PORT:
        print(f"拡張機能の設定で、サーバーのアドレスを {SERVER} にしてください。サーバーがなくても使えます。")
        print(f"Set the server's address to {SERVER} in the extension's settings; it works without one.", flush=True)
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
