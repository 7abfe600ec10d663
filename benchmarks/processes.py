"""Server processes under equal conditions: the same interpreter, the same core, nothing printed to a terminal."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.servers import free_port

from tsuho.knowledge import CHECKOUT

CORES = sorted(os.sched_getaffinity(0))
SERVERS_CORE, ASKERS_CORE = CORES[0], CORES[-1]

OURS = (str(Path(sys.executable).with_name("tsuho")), "serve", "--port")  # as people start it
EMPTY, ECHO, CONSTANT = ((sys.executable, "-m", f"benchmarks.bare.{name}") for name in ("empty", "echo", "constant"))


@contextmanager
def on_core(core: int) -> Iterator[None]:
    """Processes started in the block run on this core only."""
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, CORES)


class Server:
    """A server that was just started. The port is the last word of its command."""

    def __init__(self, command: tuple[str, ...]) -> None:
        self.command = command
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        began = time.perf_counter()
        with on_core(SERVERS_CORE):
            self.process = subprocess.Popen(
                [*command, str(self.port)],
                cwd=CHECKOUT,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        self._until_it_answers()
        self.seconds_to_first_answer = time.perf_counter() - began

    def resident_megabytes(self) -> float:
        """Memory that is its own: resident, without the pages of files that other processes share."""
        status = dict(line.split(":", 1) for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines())
        return int(status["VmRSS"].split()[0]) / 1024

    def close(self) -> None:
        """End it."""
        self.process.terminate()
        self.process.wait(10)

    def _until_it_answers(self) -> None:
        """Until any HTTP answer to GET /healthz has begun, whatever its status."""
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise RuntimeError(f"{' '.join(self.command)} ended at once")
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=10) as connection:
                    connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                    if connection.recv(12).startswith(b"HTTP/1.1 "):
                        return
            except ConnectionError:
                time.sleep(0.001)
        raise TimeoutError("the server did not answer within 30 s")


@contextmanager
def server(command: tuple[str, ...]) -> Iterator[Server]:
    """A server while the block runs."""
    started = Server(command)
    try:
        yield started
    finally:
        started.close()
