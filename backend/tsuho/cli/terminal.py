"""Words on a terminal: which language, and columns that line up where a Japanese character is two wide."""

import json
import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Any

WIDEST = 110
LEAST = 20
"""Columns of a table into which sentences are wrapped at the narrowest."""


def language(chosen: str | None = None) -> str:
    """`ja` or `en`: as chosen, else as the environment says, else Japanese where the console can write it."""
    if chosen:
        return chosen
    named = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return "en" if named.lower().startswith("en") or not _writes("通報") else "ja"


def _writes(text: str) -> bool:
    """Whether the console has the signs for it: one of another language would show a row of ? instead."""
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def say(text: str = "") -> None:
    """A line for people; a sign the terminal cannot show becomes `?` instead of an error."""
    coding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(coding, "replace").decode(coding, "replace") + "\n")


def say_json(values: Any) -> None:
    """Values for programs."""
    # The terminal's own encoding may not know every character; JSON can always say it in ASCII.
    plain = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
    say(json.dumps(values, ensure_ascii=plain, indent=2))


def width(text: str) -> int:
    """How many columns the text takes."""
    from wcwidth import width as columns  # here: its tables take a twentieth of the server's start, which prints none

    return columns(text)


def strong(text: str) -> str:
    """The text to be seen first: on a terminal that shows it, and nowhere else."""
    return f"\x1b[1m{text}\x1b[0m" if text and _has_colours() else text


def _has_colours() -> bool:
    # https://no-color.org
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def table(head: Sequence[str], rows: Iterable[Sequence[str]], room: int | None = None) -> str:
    """Aligned columns; the last one is wrapped into the room that is left, others where it would have too little."""
    all_rows = [head, *rows]
    widths = [max(width(row[column]) for row in all_rows) for column in range(len(head) - 1)]
    left = _make_room(widths, (room or terminal_width()) - 2 * len(widths))
    rule = ["-" * each for each in (*widths, max(width(head[-1]), min(left, 20)))]
    lines: list[str] = []
    for number, row in enumerate((head, rule, *all_rows[1:])):
        columns = (*widths, left)
        for cells in zip_longest(*map(wrap, row, columns), fillvalue=""):
            padded = [cell + " " * (wide - width(cell)) for cell, wide in zip(cells, columns, strict=True)]
            line = "  ".join(padded).rstrip()
            lines.append(strong(line) if number == 0 else line)
    return "\n".join(lines)


def _make_room(widths: list[int], room: int) -> int:
    """Narrow the widest columns until the last one has enough; how much that is."""
    while room - sum(widths) < LEAST and max(widths, default=0) > LEAST:
        widths[widths.index(max(widths))] -= 1
    return max(LEAST, room - sum(widths))


def wrap(text: str, room: int) -> Iterator[str]:
    """The text in lines of at most `room` columns; at a space where one is near, else between any two characters."""
    for line in text.split("\n"):
        rest = line
        while width(rest) > room:
            end = _fitting(rest, room)
            space = rest.rfind(" ", end * 2 // 3, end + 1)
            end = space if space > 0 else end
            yield rest[:end].rstrip()
            rest = rest[end:].lstrip()
        yield rest


def indented(text: str, by: str, room: int | None = None) -> str:
    """The text wrapped and moved to the right."""
    return "\n".join(by + line for line in wrap(text, (room or terminal_width()) - width(by)))


def list_item(mark: str, text: str) -> str:
    """The text behind its mark, wrapped."""
    blank = " " * width(mark)
    return mark + indented(text, blank).removeprefix(blank)


def _fitting(text: str, room: int) -> int:
    """How many characters of the text fit, never cutting what is seen as one; at least the first of those."""
    from wcwidth import iter_graphemes

    columns = end = 0
    for seen in iter_graphemes(text):
        columns += width(seen)
        if columns > room and end:
            break
        end += len(seen)
    return end


def terminal_width() -> int:
    """How many columns there are."""
    return min(shutil.get_terminal_size((100, 24)).columns, WIDEST)
