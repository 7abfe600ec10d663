"""What one visit says of an address. Pure: an answer in, an outcome out."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from tsuho.drift.asking import Answer
from tsuho.drift.page import Page, read_page
from tsuho.engine.form_print import FormChange, form_changes
from tsuho.records.form_prints import FormPrint

Kind = Literal[
    "fine",
    "moved",
    "gone",
    "soft_404",
    "parked",
    "another_page",
    "bot_wall",
    "maintenance",
    "changed_form",
    "no_form",
    "server_error",
    "unreachable",
]

GONE = frozenset({404, 410})
WALLS = frozenset({401, 403, 407, 429})
UNAVAILABLE = 503
ERRORS = 400  # and above
SIGNS = {
    kind: re.compile("|".join(signs["yes"]), re.IGNORECASE)
    for kind, signs in tomllib.loads(Path(__file__).with_name("page_signs.toml").read_text("utf-8")).items()
}
FEW_WORDS = 1500  # signs: a page that says more than that is about something


class Outcome(NamedTuple):
    """What one visit says. `to`: where it led; `why`: a status, what failed or the former title; `changes`: of the
    form; `title`: of a page that is there."""

    kind: Kind
    to: str = ""
    why: str = ""
    changes: tuple[FormChange, ...] = ()
    title: str = ""


def outcome_of(url: str, answer: Answer, prints: Mapping[str, FormPrint]) -> Outcome:
    """What the answer to that address says of it; `prints`: the forms that are known, by `bare` address."""
    if answer.failure:
        return Outcome("unreachable", answer.url if answer.url != url else "", answer.failure)
    page = read_page(answer.text)
    head = " ".join((page.title, *page.headings))
    if kind := _told_of_itself(answer, head, page):
        return Outcome(kind, why=str(answer.status))
    return _elsewhere(url, answer) or _form(url, page, prints) or Outcome("fine", title=page.title)


def _told_of_itself(answer: Answer, head: str, page: Page) -> Kind | None:
    """What the answer says, by its number and by its words, of its being there."""
    kinds: tuple[tuple[Kind, bool], ...] = (
        ("bot_wall", walled(answer, head, page)),
        ("maintenance", closed(answer, head, page)),
        ("gone", answer.status in GONE),
        ("server_error", answer.status >= ERRORS),
        ("soft_404", page.words < FEW_WORDS and SIGNS["soft_404"].search(head) is not None),
        ("parked", page.words < FEW_WORDS and SIGNS["parked"].search(f"{head} {page.said}") is not None),
    )
    return next((kind for kind, holds in kinds if holds), None)


def walled(answer: Answer, head: str, page: Page) -> bool:
    """Whether a program is kept out: that says nothing of what a person would find."""
    if answer.status in WALLS or "cf-mitigated" in answer.headers:
        return True
    return page.words < FEW_WORDS and SIGNS["bot_wall"].search(head) is not None


def closed(answer: Answer, head: str, page: Page) -> bool:
    """Whether it says that it is closed for a while."""
    if answer.status == UNAVAILABLE:
        return True
    return page.words < FEW_WORDS and SIGNS["maintenance"].search(head) is not None


def bare(url: str) -> str:
    """The address without what comes after `?` and `#`: a form's name in `form_prints.toml`."""
    return url.partition("#")[0].partition("?")[0]


def _elsewhere(url: str, answer: Answer) -> Outcome | None:
    """Where it leads to another page: for good, or to another host; from deep inside to the home page it is gone."""
    if not answer.hops:
        return None
    before, after = urlsplit(url), urlsplit(answer.url)
    if after.path in ("", "/") and before.path not in ("", "/") and _site(before.netloc) == _site(after.netloc):
        return Outcome("soft_404", answer.url)
    if all(for_good for _, for_good in answer.hops) or _site(before.netloc) != _site(after.netloc):
        return None if answer.url == url else Outcome("moved", answer.url)
    return None


def _site(host: str) -> str:
    return host.lower().removeprefix("www.")


def _form(url: str, page: Page, prints: Mapping[str, FormPrint]) -> Outcome | None:
    noted = prints.get(bare(url))
    if noted is None:
        return None
    if not page.fields:
        return Outcome("no_form")
    changes = form_changes(noted.field, page.fields)
    return Outcome("changed_form", changes=tuple(changes)) if changes else None
