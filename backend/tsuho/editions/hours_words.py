"""A way in's usual hours in one line, in both languages."""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tsuho.editions.telling import worded
from tsuho.records import Words

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WORDS: dict[str, dict[str, str]] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
JOINS = {
    language: (WORDS["span"][language], WORDS["also"][language], WORDS["then"][language]) for language in ("ja", "en")
}


def hours_words(channel: Mapping[str, Any]) -> Words:
    """ "月〜金 09:00–17:00", or that it is always open, or that nobody verified it."""
    if channel.get("always"):
        return worded("what.always")
    if not channel.get("hours"):
        return worded("what.not_verified")
    told = {
        language: joins[2].join(
            f"{_days(each['days'], language)} {each['opens']}–{each['closes']}" for each in channel["hours"]
        )
        for language, joins in JOINS.items()
    }
    return Words(ja=told["ja"], en=told["en"])


def _days(days: Sequence[str], language: str) -> str:
    """Days in a row as their first and last, others one by one."""
    names = [WORDS[day][language] for day in DAYS]
    span, also, _ = JOINS[language]
    indexes = sorted(DAYS.index(day) for day in days)
    if len(indexes) > 2 and indexes[-1] - indexes[0] == len(indexes) - 1:
        return f"{names[indexes[0]]}{span}{names[indexes[-1]]}"
    return also.join(names[index] for index in indexes)
