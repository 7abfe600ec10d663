"""A side connection to Chromium's DevTools: the service worker and the real popup, which Selenium cannot see."""

import json
import urllib.request
from typing import Any

import websocket


class JavaScriptError(RuntimeError):
    """An expression threw in the page."""


class PageGoneError(RuntimeError):
    """The page went before it could answer: what was done to it closed it."""


class PageMovedError(JavaScriptError):
    """The page made way for another before it could answer: that one can be asked."""


class DevTools:
    """Commands to one browser. Sessions are opened flat, one per target."""

    def __init__(self, address: str, timeout: float = 60) -> None:
        with urllib.request.urlopen(f"http://{address}/json/version", timeout=10) as answer:
            url = json.load(answer)["webSocketDebuggerUrl"]
        self._socket = websocket.create_connection(url, suppress_origin=True, timeout=timeout)
        self._number = 0
        self.events: list[dict[str, Any]] = []

    def send(self, method: str, params: dict[str, Any] | None = None, session: str | None = None) -> dict[str, Any]:
        """One command and its result; events that arrive meanwhile are kept in `events`."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": params or {}}
        if session:
            message["sessionId"] = session
        self._socket.send(json.dumps(message))
        while True:
            answer = json.loads(self._socket.recv())
            if answer.get("id") == self._number:
                if "navigated" in str(answer.get("error")):
                    raise PageMovedError(f"{method}: {answer['error']}")
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                result: dict[str, Any] = answer["result"]
                return result
            self.events.append(answer)
            gone = answer.get("method") == "Target.detachedFromTarget" and answer["params"]["sessionId"]
            if session and gone == session:
                raise PageGoneError(method)

    def targets(self) -> list[dict[str, Any]]:
        """Every target of the browser, tabs and workers and popups."""
        found: list[dict[str, Any]] = self.send("Target.getTargets", {"filter": [{}]})["targetInfos"]
        return found

    def attach(self, target: str) -> str:
        """A session on a target."""
        session: str = self.send("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        return session

    def evaluate(self, session: str, expression: str, gesture: bool = False) -> Any:
        """The value of an expression (awaited, by value). Raises `JavaScriptError` if it throws."""
        result = self.send(
            "Runtime.evaluate",
            {"expression": expression, "awaitPromise": True, "returnByValue": True, "userGesture": gesture},
            session,
        )
        if "exceptionDetails" in result:
            details = result["exceptionDetails"]
            raise JavaScriptError(details.get("exception", {}).get("description") or str(details))
        return result["result"].get("value")

    def close(self) -> None:
        """Hang up."""
        self._socket.close()
