"""Chromium without a window and without the extension: for scripts that are put into a page, and for the web page.

Where this machine has Chromium's headless shell, it is that: the same engine without the rest of a browser, which takes
half the processor's time. Where it has not, or has one that the driver cannot lead, it is the whole browser."""

import os
import select
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import cache
from pathlib import Path

import websocket
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

from tests.browser import scene
from tests.browser.addresses import Addresses, every_address
from tests.browser.devtools import DevTools

DRIVER = shutil.which("chromedriver") or "/usr/bin/chromedriver"
WHOLE = shutil.which("chromium") or "/usr/bin/chromium"

# For journeys that look at page after page with a script alone: a process of its own for each site takes a third of
# their time.
ONE_PROCESS = ("--renderer-process-limit=1", "--disable-site-isolation-trials")
# Chromium makes a new frame for every page, also of one site in one tab, which takes half of the time of a page.
ONE_FRAME = "--disable-features=RenderDocument"
# How long a browser may take to end by itself, in milliseconds.
LEAVE = 10_000
# No test reaches the internet; the tests' own sites have names like the ones of real sites.
NOWHERE = "--host-resolver-rules=MAP *.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"


@cache
def lightest() -> str:
    """The program that is started."""
    shell = shutil.which("chromium-headless-shell")
    return shell if shell and _release(shell) == _release(DRIVER) else WHOLE


def _release(program: str) -> str:
    """The first number of a program's version; "" for one that does not tell."""
    told = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    return next((word.partition(".")[0] for word in told.split() if word[0].isdigit()), "")


def _with_a_page(program: str, profile: Path) -> str:
    """The program as the driver needs it: on a profile of ours it names no page, and a headless shell then opens none,
    in which the driver finds nothing to lead."""
    profile.mkdir(exist_ok=True)
    start = profile / "start"
    start.write_text(f'#!/bin/sh\nexec "{program}" "$@" data:,\n')
    start.chmod(0o755)
    return str(start)


class BareChromium:
    """One browser, to be led by its `driver`. With a `profile` of the caller it can be started again on it.
    `whole`: for what the headless shell lacks."""

    def __init__(self, *flags: str, profile: Path | None = None, whole: bool = False) -> None:
        options = Options()
        program = WHOLE if whole else lightest()
        options.binary_location = _with_a_page(program, profile) if profile else program
        if profile:
            options.add_argument(f"--user-data-dir={profile}")
        usual = ("--headless=new", "--window-size=1200,900", "--disable-background-networking", ONE_FRAME, NOWHERE)
        for flag in (*usual, *flags, *(("--no-sandbox",) if os.geteuid() == 0 else ())):
            options.add_argument(flag)
        self.driver = webdriver.Chrome(options=options, service=Service(DRIVER))
        self._address: str = self.driver.capabilities["goog:chromeOptions"]["debuggerAddress"]
        self.devtools = DevTools(self._address)
        processes = self.devtools.send("SystemInfo.getProcessInfo")["processInfo"]
        self._process = os.pidfd_open(next(each["id"] for each in processes if each["type"] == "browser"))
        scene.OPEN.add(self)

    def scene(self) -> AbstractContextManager[list[scene.Shown]]:
        """What it shows, for a test that failed."""
        return scene.of_chromium(self._address)

    def close(self) -> None:
        """Quit the browser. The driver alone ends what it started, which may be a script that the browser outlives."""
        scene.OPEN.discard(self)
        with suppress(RuntimeError, OSError, websocket.WebSocketException):  # it may have crashed
            self.devtools.send("Browser.close")
        self.devtools.close()
        self.driver.quit()
        ending = select.poll()
        ending.register(self._process, select.POLLIN)
        if not ending.poll(LEAVE):
            signal.pidfd_send_signal(self._process, signal.SIGKILL)
        os.close(self._process)


@contextmanager
def at_every_address() -> Iterator[tuple[BareChromium, Addresses]]:
    """One to which every address leads to the page that was put there."""
    with every_address() as addresses:
        browser = BareChromium(*addresses.flags, *ONE_PROCESS)
        try:
            yield browser, addresses
        finally:
            browser.close()
