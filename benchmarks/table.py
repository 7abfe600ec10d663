"""Rows: what is measured, what it is held against, what we want; and the table that tells how it went. Pure."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from typing import Any, Literal

HEAD = ("what", "ours", "beside", "ratio", "goal", "met")


@dataclass(frozen=True)
class Row:
    """One thing to measure. `held` says which number the bound is for: the ratio ours : beside, how much `more` ours
    is than what stands beside it, or `ours` alone. Without a bound the number is only told."""

    name: str
    what: str
    unit: str
    held: Literal["ratio", "more", "ours"] = "ratio"
    at_least: float | None = None
    at_most: float | None = None
    digits: int = 1

    @property
    def goal(self) -> str:
        """The bound in words."""
        if self.at_least is not None:
            return f"≥ {self.at_least:.2f}"
        if self.at_most is None:
            return "told"
        return {
            "ratio": f"≤ {self.at_most:.2f}",
            "more": f"≤ +{self.at_most:g} {self.unit}",
            "ours": f"≤ {self.at_most:g} {self.unit}",
        }[self.held]


@dataclass(frozen=True)
class Measured:
    """A row with what its rounds gave. Round by round, `ours` and `beside` were taken one after the other."""

    row: Row
    ours: tuple[float, ...]
    beside: tuple[float, ...] = ()
    missing: str = ""

    @property
    def ratio(self) -> float | None:
        """The median of the rounds' ratios; None where nothing stands beside ours."""
        return median(self._ratios) if self._ratios else None

    @property
    def noise(self) -> float:
        """Half the distance between the quartiles of the rounds' ratios."""
        if len(self._ratios) < 2:
            return 0.0
        low, _, high = quantiles(self._ratios, n=4, method="inclusive")
        return (high - low) / 2

    @property
    def met(self) -> bool | None:
        """Whether the goal is reached; None where there is none, or nothing could be measured."""
        held = self._held
        if held is None:
            return None
        if self.row.at_least is not None:
            return held >= self.row.at_least
        return None if self.row.at_most is None else held <= self.row.at_most

    def values(self) -> dict[str, Any]:
        """The row for programs."""
        return {
            "name": self.row.name,
            "what": self.row.what,
            "unit": self.row.unit,
            "ours": median(self.ours) if self.ours else None,
            "beside": median(self.beside) if self.beside else None,
            "ratio": self.ratio,
            "noise": self.noise,
            "goal": self.row.goal,
            "met": self.met,
            "missing": self.missing,
            "rounds": {"ours": self.ours, "beside": self.beside},
        }

    @property
    def _ratios(self) -> list[float]:
        return [ours / beside for ours, beside in zip(self.ours, self.beside, strict=False) if beside]

    @property
    def _held(self) -> float | None:
        if not self.ours:
            return None
        if self.row.held == "ratio":
            return self.ratio
        return median(self.ours) - (median(self.beside) if self.row.held == "more" else 0)

    def cells(self) -> tuple[str, ...]:
        """The row for people."""
        if self.missing:
            return (self.row.what, "–", "–", self.missing, self.row.goal, "not measured")
        if self.row.held == "more":
            ratio = f"{self._held:+.{self.row.digits}f} {self.row.unit}"
        else:
            ratio = "–" if self.ratio is None else f"{self.ratio:.2f} ±{self.noise:.2f}"
        met = {True: "yes", False: "NO", None: ""}[self.met]
        return (self.row.what, self._amount(self.ours), self._amount(self.beside), ratio, self.row.goal, met)

    def _amount(self, rounds: tuple[float, ...]) -> str:
        return f"{median(rounds):,.{self.row.digits}f} {self.row.unit}" if rounds else "–"


def render(measured: Sequence[Measured]) -> str:
    """The table, aligned for a terminal and readable as Markdown."""
    lines = [HEAD, *(each.cells() for each in measured)]
    widths = [max(_width(line[column]) for line in lines) for column in range(len(HEAD))]
    ruler = tuple("-" * width for width in widths)
    return "\n".join(
        "| " + " | ".join(cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True)) + " |"
        for line in (lines[0], ruler, *lines[1:])
    )


def _width(text: str) -> int:
    """Columns in a terminal, where Japanese signs take two."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
