"""Waiting for what is about to be true, without sleeping for a fixed time."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def wait(condition: Callable[[], T | None], what: str = "", timeout: float = 30, step: float = 0.02) -> T:
    """The condition's first true value. Raises `TimeoutError` naming what was waited for."""
    end = time.monotonic() + timeout
    while True:
        if value := condition():
            return value
        if time.monotonic() > end:
            raise TimeoutError(f"waited {timeout} s for: {what or condition}")
        time.sleep(step)
