"""One round through all addresses: politely (one request at a time a host, with a pause between), several hosts side by
side; and what it says together with earlier rounds."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from time import sleep
from typing import NamedTuple
from urllib.parse import urlsplit

from tsuho.drift.asking import Answer
from tsuho.drift.named import Named
from tsuho.drift.outcome import Outcome, outcome_of
from tsuho.drift.title import is_another
from tsuho.drift.verdict import Seen, Title, Trouble, Verdict, after_visit, verdict_of
from tsuho.records.form_prints import FormPrint

PAUSE = 1.0  # seconds between two requests to one host
SIDE_BY_SIDE = 8  # hosts
SEVERAL = 3  # hosts that cannot all have died


class Found(NamedTuple):
    """One address, where it is named, what this visit said and what may be said by now."""

    url: str
    named: tuple[Named, ...]
    outcome: Outcome
    trouble: Trouble | None
    verdict: Verdict


def visit(
    named: Sequence[Named], prints: Mapping[str, FormPrint], ask: Callable[[str], Answer], pause: float = PAUSE
) -> dict[str, Outcome]:
    """What each address says today; each is opened once, however often it is named."""
    hosts: dict[str, list[str]] = {}
    for url in dict.fromkeys(each.url for each in named):
        hosts.setdefault(urlsplit(url).netloc.lower(), []).append(url)

    def one_host(urls: Sequence[str]) -> list[tuple[str, Outcome]]:
        found = []
        for number, url in enumerate(urls):
            if number:
                sleep(pause)
            found.append((url, outcome_of(url, ask(url), prints)))
        return found

    with ThreadPoolExecutor(SIDE_BY_SIDE) as workers:
        return dict(each for of_host in workers.map(one_host, hosts.values()) for each in of_host)


def is_offline(outcomes: Mapping[str, Outcome]) -> bool:
    """Whether nothing at all could be reached: then it is this machine, and says nothing of the addresses. One or two
    dead hosts alone may be what was asked for."""
    hosts = {urlsplit(url).netloc.lower() for url in outcomes}
    return len(hosts) >= SEVERAL and all(each.kind == "unreachable" for each in outcomes.values())


def judged(named: Sequence[Named], outcomes: Mapping[str, Outcome], seen: Seen, day: date) -> tuple[list[Found], Seen]:
    """What may be said of each address by now, and what is remembered for the next round. Addresses that were not
    visited keep what is remembered of them."""
    by_address: dict[str, list[Named]] = {}
    for each in named:
        by_address.setdefault(each.url, []).append(each)
    found = []
    troubles, titles = dict(seen.troubles), dict(seen.titles)
    for url, visited in outcomes.items():
        outcome = _held_against(titles.get(url), visited, by_address[url])
        if outcome.kind == "fine" and outcome.title:
            titles[url] = Title(title=outcome.title, day=day)
        trouble = after_visit(troubles.pop(url, None), outcome, day)
        if trouble:
            troubles[url] = trouble
        found.append(Found(url, tuple(by_address[url]), outcome, trouble, verdict_of(trouble)))
    return found, Seen(troubles=dict(sorted(troubles.items())), titles=dict(sorted(titles.items())))


def _held_against(before: Title | None, outcome: Outcome, named: Sequence[Named]) -> Outcome:
    """Another page where nothing is left of the title that it had; unless a keeper has looked since, and noted the day
    in `checked_on`. Of sources no day is noted, so their titles are not held against them."""
    looked = max((each.checked_on for each in named if each.checked_on), default=None)
    if before is None or looked is None or looked > before.day or not is_another(before.title, outcome.title):
        return outcome
    return Outcome("another_page", why=before.title, title=outcome.title)
