"""The questions: which kind of harm, which desk, and with which words."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from fastapi import FastAPI
from pydantic import TypeAdapter
from starlette.responses import Response

from tsuho.answers import Answers, CitedTriage, Drafts
from tsuho.api.problems import FOREIGN_ORIGIN, INVALID, NOT_JSON, TOO_LARGE, UNKNOWN_ID, documented, problem
from tsuho.api.route_classes import JsonRoute
from tsuho.api.schemas import DraftsQuestion, SuggestAnswer, SuggestQuestion, TriageQuestion
from tsuho.as_json import to_json
from tsuho.engine.telling_words import forget_words

REFUSALS = documented(FOREIGN_ORIGIN, TOO_LARGE, NOT_JSON, INVALID)


def add_answer_routes(app: FastAPI, answers: Answers, clock: Callable[[], datetime]) -> None:
    """POST /v1/triage, /v1/drafts and /v1/suggest."""
    told: dict[tuple[str, str, str, bool | None], bytes] = {}
    written = TypeAdapter(Drafts)

    async def triage(question: TriageQuestion) -> Response:
        """Desks in order, each with what to do there and why; and the desks that will not take this, each with why
        not. Where life may be at stake `danger` is `call`, and the first signpost is `emergency` (110); where it is the
        person's own, `danger` is `ask`, and the lines to talk to come first, `emergency` beside them.
        `evidence` says what may be kept of the post: everything, no pictures, or the address alone."""
        asked = (question.harm, question.role, question.wish, question.under_18)
        if asked not in told:
            told[asked] = answers.cited_triage(question, question.under_18).model_dump_json().encode()
        return Response(told[asked], media_type="application/json")

    async def drafts(question: DraftsQuestion) -> Response:
        """The text and the fields for each desk's form, within that form's limits, and what to correct first.
        Without `desks`: one for each desk that triage signposts and that takes a text. Nothing sent here is kept
        or logged, and nothing is sent to any desk."""
        unknown = [index for index, id in enumerate(question.desks or ()) if id not in answers.knowledge.desks]
        if unknown:
            known = f"takes one of: {', '.join(answers.knowledge.desks)}"
            return problem(UNKNOWN_ID, errors=[(f"desks.{index}", known) for index in unknown])
        made = answers.drafts(question, question.report, question.desks, clock())
        return Response(written.dump_json(made), media_type="application/json")

    async def suggest(question: SuggestQuestion) -> Response:
        """Kinds of harm by the words of a post, with the words that led to each; none where unsure. It chooses nothing:
        a person does. Nothing sent here is kept or logged."""
        suggestions, danger = answers.suggest(question.text)
        forget_words()
        told = [{"harm": each.harm, "words": each.words} for each in suggestions]
        return Response(to_json({"suggestions": told, "danger": danger}), media_type="application/json")

    def answers_at(path: str, route: Callable[..., Any], summary: str, response_description: str, model: type) -> None:
        app.router.add_api_route(
            path,
            route,
            methods=["POST"],
            route_class_override=JsonRoute,
            tags=["Answers"],
            summary=summary,
            response_description=response_description,
            response_model=model,
            responses=REFUSALS,
        )

    answers_at("/v1/triage", triage, "Which desk?", "The answer to the situation.", CitedTriage)
    drafted = "The drafts, and what to correct before a form is opened."
    answers_at("/v1/drafts", drafts, "With which words?", drafted, Drafts)
    answers_at("/v1/suggest", suggest, "Which kind of harm?", "What the words speak for.", SuggestAnswer)
