"""A screen of its own (Xvfb) with a real pointer, real keys and a real clipboard (xdotool, xclip)."""

import os
import shutil
import subprocess
import tempfile
import time
import zlib
from pathlib import Path

from tests.browser.waiting import wait


class Display:
    """An X server that ends with `close`. `name` is what DISPLAY must be for a program to appear on it."""

    def __init__(self, size: str = "1280x900x24") -> None:
        read, write = os.pipe()
        self._folder = Path(tempfile.mkdtemp(prefix="x-"))
        where = ["-displayfd", str(write), "-fbdir", str(self._folder)]
        self._server = subprocess.Popen(
            ["Xvfb", *where, "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
            pass_fds=(write,),
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as answer:
            self.name = ":" + answer.readline().strip()  # the whole line: closing the pipe early kills Xvfb

    @property
    def env(self) -> dict[str, str]:
        """The environment for programs that should appear here."""
        return {**os.environ, "DISPLAY": self.name}

    def xdotool(self, *words: object) -> str:
        """One xdotool command; its output."""
        done = subprocess.run(
            ["xdotool", *map(str, words)], check=True, capture_output=True, text=True, env=self.env, timeout=20
        )
        return done.stdout.strip()

    def windows(self) -> list[str]:
        """The windows that are to be seen; an open native menu is one of them."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--maxdepth", "1", ".*"],
            check=False,
            capture_output=True,
            text=True,
            env=self.env,
        )
        return found.stdout.split()

    def drawn(self) -> int:
        """What is on it, in a number: another one where anything is drawn anew."""
        return zlib.crc32((self._folder / "Xvfb_screen0").read_bytes())

    def wait_until_at_rest(self, still: float = 0.6) -> None:
        """Until nothing has been drawn for so many seconds: what no driver sees is there by then."""
        seen, since = 0, time.monotonic()

        def rests() -> bool:
            nonlocal seen, since
            now = self.drawn()
            if now != seen:
                seen, since = now, time.monotonic()
            return time.monotonic() - since > still

        wait(rests, "the screen to rest", step=0.05)

    def clipboard(self) -> str:
        """What a paste would give now; "" while nothing owns the clipboard."""
        done = subprocess.run(
            ["xclip", "-selection", "clipboard", "-o"], check=False, capture_output=True, text=True, env=self.env
        )
        return done.stdout

    def copy(self, text: str) -> None:
        """Put something on the clipboard, as another program does."""
        subprocess.run(
            ["xclip", "-selection", "clipboard"],
            check=True,
            input=text,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
            env=self.env,
        )

    def wait_for_clipboard(self, text: str) -> None:
        """Until the clipboard holds exactly this."""
        wait(lambda: self.clipboard() == text, f"the clipboard to hold {text[:40]!r}…")

    def close(self) -> None:
        """End the X server and what runs on it for us."""
        self._server.terminate()
        self._server.wait(5)
        shutil.rmtree(self._folder, ignore_errors=True)
