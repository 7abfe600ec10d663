"""`create_app`: the knowledge behind HTTP."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fastapi import FastAPI

from tsuho import __version__
from tsuho.answers import Answers
from tsuho.api.answer_routes import add_answer_routes
from tsuho.api.contract import contract
from tsuho.api.docs_page import add_documents
from tsuho.api.guards import Bodies, Hosts, Origins
from tsuho.api.knowledge_routes import add_knowledge_routes
from tsuho.api.outermost import Envelope
from tsuho.api.problems import answer_with_problems
from tsuho.api.web_pages import add_web_pages
from tsuho.compile.signature import signature_path
from tsuho.knowledge import CHECKOUT
from tsuho.records import Knowledge

DESCRIPTION = """\
Which desk in Japan takes a report of harmful web content, and with which words. Unofficial; the desks judge, we only
show the way. Every error is an RFC 9457 problem. Nothing that is sent is kept or logged."""

# The framework's own telemetry would record addresses and bodies' mistakes wherever a provider is set up.
NO_TELEMETRY: Any = dict.fromkeys(("tracing", "metrics", "logs", "operation_spans", "auto_configure"), False)


def create_app(
    knowledge: Knowledge,
    *,
    allow_hosts: Iterable[str] = (),
    extension: Path = CHECKOUT / "extension",
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> FastAPI:
    """The server's application. `allow_hosts`: names besides this machine's own under which it may be asked."""
    app = FastAPI(
        title="通報ナビ",
        description=DESCRIPTION,
        version=__version__,
        telemetry=NO_TELEMETRY,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    answers = Answers(knowledge)
    add_answer_routes(app, answers, clock)  # first: routes are tried one after the other, and these are asked most
    add_knowledge_routes(app, answers, signature_path(extension))
    add_documents(app)
    add_web_pages(app, extension)
    answer_with_problems(app)
    # The one added last is asked first.
    app.add_middleware(Bodies)
    app.add_middleware(Origins)
    app.add_middleware(Hosts, allowed=tuple(allow_hosts))
    app.add_middleware(Envelope)
    app.openapi = lambda: _described(app, knowledge)  # type: ignore[method-assign]
    return app


def _described(app: FastAPI, knowledge: Knowledge) -> dict[str, Any]:
    """The OpenAPI document, made when it is first asked for."""
    if not app.openapi_schema:
        app.openapi_schema = contract(app, knowledge)
    return app.openapi_schema
