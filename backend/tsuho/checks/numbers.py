"""Checks: a telephone number is one of Japan, and stands in one place."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from tsuho.checks.check import Fault, check, fault
from tsuho.records import Desk, Knowledge, WrittenNumber
from tsuho.records.numbers import figures

# How many figures a number has, by its beginning; the first that fits decides. By the ministry's Q&A on telephone
# numbers (soumu.go.jp, tel_number/q_and_a-2001apr.html) and ITmedia Mobile of 2024-11-01 on how numbers are parted.
SHAPES = tuple(
    (re.compile(begins), re.compile(whole))
    for begins, whole in (
        ("#", r"#\d{4}"),
        ("1", r"1\d\d"),
        ("0120|0570", r"0\d{9}"),
        ("0800", r"0800\d{7}"),
        ("0[56789]0", r"0[56789]0\d{8}"),
        ("0[1-9]", r"0[1-9]\d{8}"),
    )
)
SPOKEN = 3  # 110, 119, 188, 189: more names than numbers, and laid down by law


@check("number-written", "record", "Every telephone number has as many figures as such numbers of Japan have.")
def number_written(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for each in knowledge.numbers:
        bare = figures(each.number)
        if not _is_of_japan(bare):
            yield fault(each.file, each.key, "number-written.misprint", number=each.number, figures=len(bare))


@check("number-at-home", "cross-record", "A telephone number is written at its channel; sentences name it {phone:…}.")
def number_at_home(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    homes: dict[str, tuple[WrittenNumber, str]] = {}
    for each in knowledge.numbers:
        if each.at_home:
            homes.setdefault(figures(each.number), (each, _name(knowledge, each)))
    seen: dict[str, WrittenNumber] = {}
    for each in knowledge.numbers:
        bare = figures(each.number)
        home, name = homes.get(bare, (None, ""))
        if home is each or len(bare) <= SPOKEN:
            continue
        first = seen.setdefault(bare, each)
        if home:
            at = f"{home.file} {home.key}"
            yield fault(each.file, each.key, "number-at-home.channel", number=each.number, home=at, name=name)
        elif first.file != each.file or _statement(first) != _statement(each):
            at = f"{first.file} {first.key}"
            yield fault(each.file, each.key, "number-at-home.twice", number=each.number, other=at)


@check("channel-named", "record", "The ids of a desk's ways in are its own.")
def channel_named(knowledge: Knowledge, day: date) -> Iterator[Fault]:
    for desk in knowledge.desks.values():
        for id, times in Counter(channel.id for channel in desk.channels if channel.id).items():
            if times > 1:
                yield fault(f"desks/{desk.id}.toml", "channels", "channel-named.twice", id=id)


def _is_of_japan(bare: str) -> bool:
    whole = next((whole for begins, whole in SHAPES if begins.match(bare)), None)
    return whole is not None and whole.fullmatch(bare) is not None


def _statement(each: WrittenNumber) -> str:
    """The key without the language: what says one thing in two languages is one statement."""
    return re.sub(r"\.(ja|en)$", "", each.key)


def _name(knowledge: Knowledge, home: WrittenNumber) -> str:
    """By which a sentence may name the number of that channel."""
    id = home.file.removeprefix("desks/").removesuffix(".toml")
    desk = knowledge.desks.get(id)
    index = re.fullmatch(r"channels\.(\d+)\.phone", home.key)
    if not isinstance(desk, Desk) or not index or int(index[1]) >= len(desk.channels):
        return id
    channel = desk.channels[int(index[1])]
    lines = [each for each in desk.channels if each.phone]
    return id if len(lines) == 1 else f"{id}.{channel.id or 'id'}"
