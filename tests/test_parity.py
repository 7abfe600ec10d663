"""Python and JavaScript give the same answers, byte for byte: every situation, and reports that nobody would write.
What desks read, what comes next and the sheet: `test_parity_desk_view.py` and its neighbours."""

import random
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.both_languages import assert_alike, in_javascript, situations
from tests.cases_as_json import cases
from tests.hostile_reports import TEXTS, URLS, any_address, any_address_on, any_host, any_question, any_typed
from tests.receipts_made import any_course, receipt
from tsuho.answers import Answers
from tsuho.engine.danger_words import dangers_in
from tsuho.engine.harm_search import search_harms
from tsuho.engine.own_address import is_own, is_private
from tsuho.engine.pasted_address import addresses_in
from tsuho.engine.personal_marks import Marks, without_personal_marks
from tsuho.engine.pinned_hosts import is_pinned
from tsuho.engine.post_key import namer, post_key
from tsuho.engine.receipts import derive, expected_days, overall, reference_number
from tsuho.engine.reports import Report, clean
from tsuho.engine.suggest import Suggester
from tsuho.engine.web_address import parse, without_tracking
from tsuho.records import Knowledge, Situation

REPORTS = 400


def test_every_situation_has_the_same_answer_in_both_languages(knowledge: Knowledge, bundle: Path) -> None:
    answers = Answers(knowledge)
    questions = [{"situation": situation} for situation in situations(knowledge)]
    expected = [
        _without_empty_addresses(answers.cited_triage(Situation(**q["situation"])).model_dump(mode="json"))
        for q in questions
    ]
    assert_alike(questions, expected, in_javascript(bundle, questions))


def test_any_report_gives_the_same_drafts_and_findings_in_both_languages(knowledge: Knowledge, bundle: Path) -> None:
    chance = random.Random(20261123)
    answers, asked = Answers(knowledge), situations(knowledge)
    questions = [any_question(chance, knowledge, chance.choice(asked)) for _ in range(REPORTS)]
    expected = [
        answers.drafts(
            Situation(**q["situation"]),
            Report.model_validate(q["report"]),
            q["desks"],
            datetime.fromisoformat(q["now"]),
        ).model_dump(mode="json")
        for q in questions
    ]
    assert_alike(questions, expected, in_javascript(bundle, questions))


def test_any_address_is_read_alike_in_both_languages(knowledge: Knowledge, bundle: Path) -> None:
    chance = random.Random(110)
    tracking = knowledge.preflight.lists["tracking"]
    drawn = (*URLS, *(any_host(chance) for _ in range(1500)), *(any_address(chance) for _ in range(1500)))
    addresses = [str(clean(address)) for address in drawn]
    addresses += [address for case in cases("same_posts") for post in case["posts"] for address in post]
    questions = [{"address": address} for address in addresses]
    by = namer(knowledge)
    expected = [
        {
            "parts": parse(a)._asdict(),
            "private": is_private(a),
            "own": is_own(a),
            "among": list(addresses_in(a)),
            "bare": without_personal_marks(a, Marks(("*mail", "user"), ("*token*", "s"), ("*signature",))),
            "clean": without_tracking(a, tracking),
            "key": post_key(by, a),
        }
        for a in addresses
    ]
    assert_alike(questions, expected, in_javascript(bundle, questions))


def test_an_address_that_python_calls_pinned_is_one_that_the_browser_may_open(bundle: Path) -> None:
    chance = random.Random(443)
    hosts = ["x.com", "www.example.jp"]
    addresses = [str(clean(address)) for address in (*URLS, *(any_address_on(chance, hosts) for _ in range(2000)))]
    questions = [{"address": address, "hosts": hosts} for address in addresses]
    opens = in_javascript(bundle, questions)
    pinned = [is_pinned(address, hosts) for address in addresses]
    assert sum(pinned) > 50
    assert [each for each, ours, theirs in zip(addresses, pinned, opens, strict=True) if ours and not theirs] == []


def test_harms_are_found_alike_in_both_languages(knowledge: Knowledge, bundle: Path) -> None:
    chance = random.Random(32)
    harms = tuple(knowledge.harms.values())
    texts = [text for harm in harms for words in (harm.label, harm.line, harm.example) for text in (words.ja, words.en)]
    texts += [word for harm in harms for word in harm.words]
    typed = [*texts, *TEXTS, *URLS, *(any_typed(chance, texts) for _ in range(500))]
    questions = [{"typed": each} for each in typed]
    expected = [[harm.id for harm in search_harms(harms, each)] for each in typed]
    assert_alike(questions, expected, in_javascript(bundle, questions))


def test_any_course_of_events_stands_alike_in_both_languages(knowledge: Knowledge, bundle: Path) -> None:
    chance = random.Random(14)
    asked = situations(knowledge)
    questions, expected = [], []
    for _ in range(REPORTS):
        told, now = any_course(chance), datetime(2026, 12, 30, tzinfo=UTC) + timedelta(hours=chance.randrange(2000))
        kept, days = receipt(told, situation=chance.choice(asked)), chance.choice(({}, {"ihc": 7}, {"ihc": None}))
        values = {"desks": [desk.model_dump(mode="json", exclude_none=True) for desk in kept.desks]}
        situation = kept.situation.model_dump()
        questions.append({"receipt": {**values, "situation": situation}, "now": now.isoformat(), "expectation": days})
        states = derive(kept, now, days)
        desks = ("platform", "ihc", "safeline", "jinken", "nobody")
        expected.append(
            {
                "states": [asdict(each) for each in states],
                "overall": overall(states),
                "days": [
                    expected_days(knowledge.desks.get(desk), Situation(**situation), designated=designated)
                    for desk in desks
                    for designated in (True, False)
                ],
            }
        )
    assert_alike(questions, expected, in_javascript(bundle, questions))


def test_a_reference_number_is_understood_alike_in_both_languages(bundle: Path) -> None:
    typed = [*TEXTS, "１２３－４５", " 12 34 ー 5\n", "A 1", "\u20031\u20002", "12−3", "1‐2–3—4"]
    typed = [str(clean(each)) for each in typed]
    expected = [reference_number(each) for each in typed]
    questions = [{"reference": each} for each in typed]
    assert_alike(questions, expected, in_javascript(bundle, questions))


def test_the_words_of_a_post_lead_to_the_same_harms_in_both_languages(knowledge: Knowledge, bundle: Path) -> None:
    chance = random.Random(9)
    suggester = Suggester(knowledge.harm_words.posts)
    said = [post for case in cases("posts") for post in case["says"]]
    together = ("\n".join(chance.choices(said, k=chance.randrange(1, 9))) for _ in range(100))
    posts = [*chance.sample(said, 800), *TEXTS, *together]
    questions = [{"post": each} for each in posts]
    expected = [
        {"suggestions": [each._asdict() for each in found], "danger": danger}
        for found, danger in map(suggester.suggest, posts)
    ]
    assert_alike(questions, expected, in_javascript(bundle, questions))


def test_words_of_danger_are_heard_alike_in_both_languages(bundle: Path) -> None:
    said = [text for case in (*cases("danger_words"), *cases("held_posts")) for text in case["says"]]
    texts = [*said, *TEXTS]
    questions = [{"danger": each} for each in texts]
    assert_alike(questions, [sorted(dangers_in(each)) for each in texts], in_javascript(bundle, questions))


def _without_empty_addresses(answer: dict[str, Any]) -> dict[str, Any]:
    """The bundle leaves out what a source does not have."""
    for row in (*answer["signposts"], *answer["not_here"]):
        row["sources"] = [{k: v for k, v in source.items() if v is not None} for source in row["sources"]]
    return answer
