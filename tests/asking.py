"""Asking an application without a network: `Asker(app).get("/healthz")`."""

import asyncio
import json
from typing import Any

import httpx
from fastapi import FastAPI

BASE = "http://127.0.0.1:8710"
EXTENSION = "chrome-extension://" + "abcdefghijklmnop" * 2


class Asker:
    def __init__(self, app: FastAPI) -> None:
        self.app = app

    def ask(self, method: str, path: str, **more: Any) -> httpx.Response:
        async def asked() -> httpx.Response:
            transport = httpx.ASGITransport(self.app, raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url=BASE) as client:
                return await client.request(method, path, **more)

        return asyncio.run(asked())

    def get(self, path: str, **headers: str) -> httpx.Response:
        return self.ask("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})

    def post(self, path: str, body: Any, **headers: str) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        content = json.dumps(body).encode()  # escapes lone surrogates, as browsers do
        return self.ask("POST", path, content=content, headers={"content-type": "application/json"} | named)

    def send(self, path: str, content: Any, content_type: str = "application/json") -> httpx.Response:
        return self.ask("POST", path, content=content, headers={"content-type": content_type})
