"""`tsuho draft`: what desks are sent about a report, as drafts or as hosts exchange it."""

import argparse
from uuid import uuid4

from tsuho.answers import Answers
from tsuho.cli import printing
from tsuho.cli.case_text import draft_cases
from tsuho.cli.given import situation
from tsuho.cli.terminal import say, say_json
from tsuho.engine.reports import Report
from tsuho.exchange.xarf import Reporter, as_xarf
from tsuho.knowledge import read_knowledge


def run(chosen: argparse.Namespace) -> int:
    """The command's exit code."""
    answers = Answers(read_knowledge())
    first, *more = chosen.url
    report = Report.model_validate(
        {
            "url": first,
            "title": chosen.title,
            "quote": chosen.quote,
            "notes": chosen.notes,
            "seen_at": chosen.seen_at,
            "page_url": chosen.page_url,
            "post": {"permalink": chosen.permalink, "author": chosen.author, "number": chosen.number},
            "others": [{"permalink": url} for url in more],
            "disclose": chosen.disclose,
        }
    )
    if chosen.xarf:
        return _as_xarf(chosen, answers, report)
    drafts = answers.drafts(situation(chosen), report, chosen.desk, chosen.asked_at)
    if chosen.case:
        say(draft_cases(chosen.case, situation(chosen), report, drafts))
    elif chosen.json:
        say_json(drafts.model_dump(mode="json"))
    else:
        say(printing.drafts(drafts, answers.knowledge, chosen.lang))
    return 0


def _as_xarf(chosen: argparse.Namespace, answers: Answers, report: Report) -> int:
    reporter, resolved = Reporter(chosen.reporter, chosen.reply_to), answers.resolved(situation(chosen), report)
    say_json(as_xarf(answers.knowledge, resolved, reporter, uuid4(), chosen.asked_at))
    return 0
