"""What an answer costs when there are 10 and 100 times the desks: it should not matter.

The app is asked in this process, without sockets, so that a small growth cannot hide behind them.
"""

import asyncio
import time
from collections.abc import Callable, Iterator, MutableMapping
from typing import Any

from fastapi import FastAPI

from benchmarks.questions import bodies
from benchmarks.table import Measured, Row
from tsuho.api.app import create_app
from tsuho.knowledge import read_knowledge
from tsuho.records import Knowledge

TIMES = (10, 100)
ROUNDS = 15
FLAT = 1.1  # the bound for "flat": what the noise of a small machine leaves to be told apart

QUESTIONS = {"triage": "/v1/triage", "draft": "/v1/drafts"}
ROWS = tuple(
    Row(f"growth_{name}_{times}", f"POST {path}, {times} times the desks : today's", "µs", at_most=FLAT, digits=0)
    for name, path in QUESTIONS.items()
    for times in TIMES
)


def measure(wanted: Callable[[Row], bool]) -> Iterator[Measured]:
    """Those rows that are wanted."""
    rows = iter(ROWS)
    chosen = [(name, times, row) for name in QUESTIONS for times in TIMES if wanted(row := next(rows))]
    if not chosen:
        return
    today = read_knowledge()
    asked = bodies(today)
    apps = {times: create_app(grown(today, times)) for times in {1, *(times for _, times, _ in chosen)}}
    with asyncio.Runner() as runner:
        for name, times, row in chosen:
            path = QUESTIONS[name]
            for app in (apps[times], apps[1]):
                runner.run(_microseconds(app, path, asked[path]))  # warm
            rounds = [
                tuple(runner.run(_microseconds(apps[each], path, asked[path])) for each in (times, 1))
                for _ in range(ROUNDS)
            ]
            ours, beside = zip(*rounds, strict=True)
            yield Measured(row, ours, beside)


def grown(knowledge: Knowledge, times: int) -> Knowledge:
    """The knowledge with so many times its desks. The new ones are about other places: no rule names them, and they
    decline nothing, so the answers stay the same."""
    desks = dict(knowledge.desks)
    for number in range(2, times + 1):
        for desk in knowledge.desks.values():
            id = f"{desk.id}_{number}"
            desks[id] = desk.model_copy(update={"id": id, "declines": ()})
    return knowledge.model_copy(update={"desks": desks})


async def _microseconds(app: FastAPI, path: str, asked: list[bytes]) -> float:
    """The mean cost of one answer, over every situation."""
    began = time.perf_counter()
    for body in asked:
        await _ask(app, path, body)
    return (time.perf_counter() - began) / len(asked) * 1e6


async def _ask(app: FastAPI, path: str, body: bytes) -> None:
    headers = [(b"host", b"127.0.0.1"), (b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
    scope: MutableMapping[str, Any] = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": headers,
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
        "state": {},
    }

    async def receive() -> MutableMapping[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: MutableMapping[str, Any]) -> None:
        if message["type"] == "http.response.start" and message["status"] != 200:
            raise RuntimeError(f"{path} answered {message['status']}")

    await app(scope, receive, send)
