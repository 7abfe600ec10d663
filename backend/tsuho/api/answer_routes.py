"""The two questions: which desk, and with which words."""

from collections.abc import Callable, Coroutine
from datetime import datetime
from email.message import Message
from typing import Any

from fastapi import FastAPI, Request
from fastapi.routing import APIRoute
from starlette.responses import Response

from tsuho.answers import Answers, CitedTriage, Drafts
from tsuho.api.messages import DraftsQuestion, TriageQuestion
from tsuho.api.problems import FOREIGN_ORIGIN, INVALID, NOT_JSON, TOO_LARGE, UNKNOWN_ID, documented, problem
from tsuho.records import Situation

REFUSALS = documented(FOREIGN_ORIGIN, TOO_LARGE, NOT_JSON, INVALID)


class JsonRoute(APIRoute):
    """A route that takes `application/json` and nothing else: what a foreign page can send unasked is refused."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The framework's handler behind the check."""
        answer = super().get_route_handler()

        async def checked(request: Request) -> Response:
            if not _is_json(request.headers.get("content-type", "")):
                return problem(NOT_JSON)
            return await answer(request)

        return checked


def add_answer_routes(app: FastAPI, answers: Answers, clock: Callable[[], datetime]) -> None:
    """POST /v1/triage and /v1/drafts."""
    told: dict[Situation, bytes] = {}

    async def triage(question: TriageQuestion) -> Response:
        """Desks in order, each with what to do there and why; and the desks that will not take this, each with why
        not. Where life may be at stake `danger` is `call`, and the first signpost is `emergency` (110).
        `evidence` says what may be kept of the post: everything, no pictures, or the address alone."""
        situation = _situation(question)
        content = told.get(situation)
        if content is None:
            content = told[situation] = answers.cited_triage(situation).model_dump_json().encode()
        return Response(content, media_type="application/json")

    async def drafts(question: DraftsQuestion) -> Response:
        """The text and the fields for each desk's form, within that form's limits, and what to correct first.
        Without `desks`: one for each desk that triage signposts and that takes a text. Nothing sent here is kept
        or logged, and nothing is sent to any desk."""
        unknown = [place for place, id in enumerate(question.desks or ()) if id not in answers.knowledge.desks]
        if unknown:
            known = f"takes one of: {', '.join(answers.knowledge.desks)}"
            return problem(UNKNOWN_ID, errors=[(f"desks.{place}", known) for place in unknown])
        made = answers.drafts(_situation(question), question.report, question.desks, clock())
        return Response(made.model_dump_json(), media_type="application/json")

    app.router.add_api_route(
        "/v1/triage",
        triage,
        methods=["POST"],
        route_class_override=JsonRoute,
        tags=["Answers"],
        summary="Which desk?",
        response_description="The answer to the situation.",
        response_model=CitedTriage,
        responses=REFUSALS,
    )
    app.router.add_api_route(
        "/v1/drafts",
        drafts,
        methods=["POST"],
        route_class_override=JsonRoute,
        tags=["Answers"],
        summary="With which words?",
        response_description="The drafts, and what to correct before a form is opened.",
        response_model=Drafts,
        responses=REFUSALS,
    )


def _situation(question: Situation) -> Situation:
    return Situation.model_construct(harm=question.harm, role=question.role, wish=question.wish)


def _is_json(content_type: str) -> bool:
    if content_type == "application/json":
        return True
    message = Message()
    message["content-type"] = content_type
    return message.get_content_type() == "application/json"
