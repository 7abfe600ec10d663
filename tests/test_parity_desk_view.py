"""Python and JavaScript show alike what a desk's staff will read, of reports that nobody would write."""

import random
from dataclasses import asdict
from pathlib import Path

from tests.both_languages import assert_alike, in_javascript, situations
from tests.hostile_reports import any_question, any_text
from tsuho.answers import Answers
from tsuho.engine.desk_view import desk_view
from tsuho.engine.drafting import Drafting
from tsuho.engine.reports import Report
from tsuho.records import Knowledge, Situation

REPORTS = 100


def test_desks_read_the_same_in_both_languages(knowledge: Knowledge, bundle: Path) -> None:
    chance = random.Random(16)
    answers, drafting, asked = Answers(knowledge), Drafting(knowledge), situations(knowledge)
    questions, expected = [], []
    for _ in range(REPORTS):
        question = any_question(chance, knowledge, chance.choice(asked))
        question["desks"] = [chance.choice([*knowledge.desks])]
        edits = {id: any_text(chance)[:200] for id in chance.sample(("url", "notes", "category"), chance.randrange(3))}
        in_form = chance.random() < 0.5
        questions.append({**question, "view": {"edits": edits, "inForm": in_form}})
        situation, desk = Situation(**question["situation"]), knowledge.desks[question["desks"][0]]
        resolved = answers.resolved(situation, Report.model_validate(question["report"]))
        signpost = next((each for each in answers.triage(situation).signposts if each.desk == desk.id), None)
        slots = drafting.slots(resolved)
        draft = drafting.draft(resolved, slots, desk, signpost)
        own = drafting.slots_at(resolved, slots, desk, signpost).ja
        expected.append(asdict(desk_view(own, draft, edits, in_form=in_form)) if draft else None)
    assert_alike(questions, expected, in_javascript(bundle, questions))
