"""`tsuho serve` with 1, 2 and 4 workers behind nginx (TLS, docs/hosting.md), asked by 500 connections at once. Askers,
nginx and workers share the machine, so the amounts are floors; the ratio to one worker says how it grows."""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.behind_nginx import NAME, NGINX, Proxy, behind_nginx

from benchmarks.questions import bodies
from benchmarks.table import Measured, Row
from tsuho.knowledge import read_knowledge

CONNECTIONS, WARM_UP, SECONDS = 500, 3, 12
MINUTES = float(os.environ.get("TSUHO_LOAD_MINUTES", "10"))  # how long memory is watched
SCRIPT = Path(__file__).with_name("requests.lua")
WORKERS = (1, 2, 4)

RATES = {n: Row(f"load_{n}", f"triage behind nginx, 500 at once, {n} workers : 1", "req/s", digits=0) for n in WORKERS}
LATEST = {n: Row(f"load_{n}_latest", f"99 of 100 answered, {n} workers", "ms", held="ours", digits=0) for n in WORKERS}
MEMORY = Row("load_memory", f"memory of 2 workers after {MINUTES:g} minutes of it : after the first", "MB", at_most=1.1)
ROWS = (*RATES.values(), *LATEST.values(), MEMORY)


def measure(wanted: Callable[[Row], bool]) -> Iterator[Measured]:
    """Those rows that are wanted."""
    rows = [row for row in ROWS if wanted(row)]
    if not (shutil.which("wrk") and NGINX):
        yield from (Measured(row, (), missing="needs wrk and nginx (apt-get install wrk nginx)") for row in rows)
        return
    with tempfile.TemporaryDirectory() as folder:
        questions = Path(folder) / "questions.txt"
        questions.write_bytes(b"\n".join(bodies(read_knowledge())["/v1/triage"]))
        alone = 0.0
        for workers in WORKERS:
            if {RATES[workers], LATEST[workers]} & {*rows} or (workers == 1 and {*RATES.values()} & {*rows}):
                with behind_nginx(Path(tempfile.mkdtemp(dir=folder)), workers) as proxy:
                    _asked(proxy, questions, WARM_UP)
                    told = _asked(proxy, questions, SECONDS)
                rate = told["requests"] / told["seconds"]
                alone = alone or rate
                if RATES[workers] in rows:
                    yield Measured(RATES[workers], (rate,), (alone,))
                if LATEST[workers] in rows:
                    yield Measured(LATEST[workers], (told["most"],))
        if MEMORY in rows:
            with behind_nginx(Path(tempfile.mkdtemp(dir=folder)), 2) as proxy:
                _asked(proxy, questions, min(60, round(MINUTES * 6)))
                first = _megabytes(proxy)
                _asked(proxy, questions, round(MINUTES * 60))
                yield Measured(MEMORY, (_megabytes(proxy),), (first,))


def _asked(proxy: Proxy, questions: Path, seconds: int) -> dict[str, Any]:
    """What wrk tells of that many seconds."""
    address = f"https://127.0.0.1:{proxy.port}/tsuho/v1/triage"
    load = ["wrk", "-t2", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "10s", "-H", f"Host: {NAME}"]
    load += ["-s", str(SCRIPT), address, "--", str(questions), ""]
    done = subprocess.run(load, check=True, capture_output=True, text=True)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    if told["errors"] + told["wrong"] > told["requests"] / 100:
        raise RuntimeError(f"{address}: {told}")
    return told


def _megabytes(proxy: Proxy) -> float:
    """Resident memory of the server and its workers."""
    processes = [proxy.server.pid]
    for pid in processes:  # grows while it is read
        processes += map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split())
    told = [Path(f"/proc/{pid}/status").read_text() for pid in processes]
    return sum(int(each.partition("VmRSS:")[2].split()[0]) for each in told) / 1024
