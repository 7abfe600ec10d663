"""Our routes answer without the framework's reading of the request: what that rests on in FastAPI is held here."""

from typing import Any

import fastapi.routing
import pytest
from fastapi import FastAPI, Request
from starlette.responses import Response

from tests.asking import Asker
from tsuho.api.app import NO_TELEMETRY
from tsuho.api.route_classes import JsonRoute, PlainRoute
from tsuho.api.schemas import TriageQuestion

SITUATION = {"harm": "defamation", "role": "victim", "wish": "takedown"}


async def read(request: Request) -> Response:
    return Response(request.url.path)


async def answered(question: TriageQuestion) -> Response:
    return Response(question.harm)


@pytest.fixture
def asker(monkeypatch: pytest.MonkeyPatch) -> Asker:
    """An app in whose framework nothing can be read from a request any more."""

    async def refused(**more: Any) -> None:
        raise RuntimeError("the framework reads the request")

    monkeypatch.setattr(fastapi.routing, "solve_dependencies", refused)
    app = FastAPI(telemetry=NO_TELEMETRY)
    app.router.add_api_route("/plain", read, route_class_override=PlainRoute)
    app.router.add_api_route("/json", answered, methods=["POST"], route_class_override=JsonRoute)
    app.router.add_api_route("/framework", read)
    return Asker(app)


def test_a_plain_route_gets_the_request_as_it_is(asker: Asker) -> None:
    assert asker.get("/plain").text == "/plain"


def test_a_json_route_reads_the_body_itself(asker: Asker) -> None:
    assert asker.post("/json", SITUATION).text == "defamation"


def test_a_route_of_the_framework_would_not_answer_here(asker: Asker) -> None:
    assert asker.get("/framework").status_code == 500
