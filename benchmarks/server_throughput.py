"""Requests per second beside servers that do nothing. wrk asks; ours and the other take turns on the same core."""

import json
import shutil
import subprocess
import tempfile
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.processes import ASKERS_CORE, CONSTANT, ECHO, OURS, Server, on_core, server
from benchmarks.questions import bodies
from benchmarks.table import Measured, Row
from tsuho.knowledge import read_knowledge

ROUNDS, SECONDS, WARM_UP = 7, 3, 2
SCRIPT = Path(__file__).with_name("requests.lua")

TRIAGE = Row("triage", "POST /v1/triage : bare FastAPI echo", "req/s", at_least=0.8, digits=0)
DRAFTS = Row("drafts", "POST /v1/drafts : bare FastAPI echo", "req/s", at_least=0.5, digits=0)
KNOWLEDGE = Row("knowledge", "GET /v1/knowledge 304 : bare Starlette constant", "req/s", at_least=0.8, digits=0)
ROWS = (TRIAGE, DRAFTS, KNOWLEDGE)


def measure(wanted: Callable[[Row], bool]) -> Iterator[Measured]:
    """Those rows that are wanted, one after the other."""
    if not shutil.which("wrk"):
        yield from (Measured(row, (), missing="wrk is missing (apt-get install wrk)") for row in ROWS if wanted(row))
        return
    asked = bodies(read_knowledge())
    with tempfile.TemporaryDirectory() as folder:
        for row, path, beside in (
            (TRIAGE, "/v1/triage", ECHO),
            (DRAFTS, "/v1/drafts", ECHO),
            (KNOWLEDGE, "/v1/knowledge", CONSTANT),
        ):
            if wanted(row):
                questions = Path(folder) / f"{row.name}.txt"
                questions.write_bytes(b"\n".join(asked.get(path, [])))
                yield _compared(row, path, beside, questions)


def _compared(row: Row, path: str, beside: tuple[str, ...], questions: Path) -> Measured:
    ours: list[float] = []
    others: list[float] = []
    with server(OURS) as our_server, server(beside) as other_server:
        tag = _etag(our_server) if row is KNOWLEDGE else ""
        turns = [(our_server, ours), (other_server, others)]
        for at, _ in turns:
            _per_second(at, path, questions, tag, WARM_UP)
        for _ in range(ROUNDS):
            for at, rates in turns:
                rates.append(_per_second(at, path, questions, tag, SECONDS))
            turns.reverse()  # A B, then B A: what changes slowly on the machine hits both alike
    return Measured(row, tuple(ours), tuple(others))


def _etag(at: Server) -> str:
    with urllib.request.urlopen(f"{at.address}/v1/knowledge", timeout=30) as answer:
        tag: str = answer.headers["ETag"]
        return tag


def _per_second(at: Server, path: str, questions: Path, tag: str, seconds: int) -> float:
    load = ["wrk", "-t1", "-c8", f"-d{seconds}s", "-s", str(SCRIPT), at.address + path]
    with on_core(ASKERS_CORE):
        done = subprocess.run([*load, "--", str(questions), tag], check=True, capture_output=True, text=True)
    told = json.loads(done.stdout.splitlines()[-1])
    if told["errors"] or told["wrong"]:
        raise RuntimeError(f"{at.address}{path}: {told}")
    rate: float = told["requests"] / told["seconds"]
    return rate
