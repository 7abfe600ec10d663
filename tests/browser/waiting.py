"""Waiting for what is about to be true, without sleeping for a fixed time."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

# What is there at once is seen at once; what takes longer is asked for less and less often, since every question takes
# time from the browser that it is put to.
FIRST, GROWS, LONGEST = 0.01, 1.3, 0.15  # seconds, times, seconds


def wait(condition: Callable[[], T | None], what: str = "", timeout: float = 30, step: float | None = None) -> T:
    """The condition's first true value, asked for every `step` seconds where the condition counts on that. Raises
    `TimeoutError` naming what was waited for."""
    end = time.monotonic() + timeout
    pause = step or FIRST
    while True:
        if value := condition():
            return value
        if time.monotonic() > end:
            raise TimeoutError(f"waited {timeout} s for: {what or condition}")
        time.sleep(pause)
        pause = step or min(pause * GROWS, LONGEST)
