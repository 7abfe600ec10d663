"""What the server knows, for reading: the compiled bundle, the desks, the leaflet."""

import asyncio
import json
from functools import cached_property
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request
from starlette.responses import Response

from tsuho import __version__
from tsuho.answers import Answers
from tsuho.api.etags import etag_matches
from tsuho.api.problems import NOT_SIGNED, UNKNOWN_DESK, documented, problem
from tsuho.api.route_classes import PlainRoute
from tsuho.api.schemas import CitedDesk, Health, LeafletAnswer
from tsuho.as_json import to_json
from tsuho.compile.signature import NoSignature, as_file, read_signature
from tsuho.records.signature import Signature


class Compiled:
    """The answers of this module, each made when it is first asked for."""

    def __init__(self, answers: Answers) -> None:
        self.answers = answers

    @cached_property
    def version(self) -> str:
        """The edition and a digest: the entity tag of `GET /v1/knowledge`."""
        return str(self.bundle["version"])

    @cached_property
    def bundle(self) -> dict[str, Any]:
        """The values of `bundle.json`."""
        # Only now: the bundle's records take a tenth of a start, which most starts need not pay.
        from tsuho.compile.bundle import compile_bundle

        return compile_bundle(self.answers.knowledge)

    @cached_property
    def knowledge(self) -> Response:
        """The 200 with the whole bundle. It has a fixed body and can be sent again and again."""
        return Response(to_json(self.bundle), headers=self._about, media_type="application/json")

    @cached_property
    def unchanged(self) -> Response:
        """The 304 for whoever has this version, without a body."""
        return Response(status_code=304, headers=self._about)

    @property
    def _about(self) -> dict[str, str]:
        return {"ETag": f'"{self.version}"', "Cache-Control": "no-cache"}

    @cached_property
    def desks(self) -> dict[str, bytes]:
        """The body of `GET /v1/desks/{id}` by id, with sources written out."""
        return {id: to_json(self.answers.cited_desk(id)).rstrip() for id in self.answers.knowledge.desks}

    @cached_property
    def all_desks(self) -> bytes:
        """The body of `GET /v1/desks`."""
        return b"[" + b",".join(self.desks.values()) + b"]"

    @cached_property
    def leaflet(self) -> bytes:
        """The body of `GET /v1/leaflet`."""
        return to_json(self.answers.knowledge.leaflet.model_dump(mode="json"))


def add_knowledge_routes(app: FastAPI, answers: Answers, signature: Path) -> None:
    """GET /v1/knowledge, /v1/knowledge.sig, /v1/desks, /v1/desks/{id}, /v1/leaflet and /healthz. `signature`: the file
    in which it lies, or may come to lie."""
    compiled = Compiled(answers)
    _add_the_bundle(app, compiled, signature)
    _add_its_parts(app, compiled)

    @app.get(
        "/healthz",
        tags=["Server"],
        summary="Is it up?",
        response_description="It is.",
        response_model=Health,
    )
    async def healthz() -> Response:
        """Answers while the server is up. Like every answer it carries `Tsuho-Server: <version>`; without that header
        another program has the port."""
        state = {"status": "ok", "version": __version__, "knowledge": answers.knowledge.product.edition}
        return Response(json.dumps(state), media_type="application/json", headers={"Cache-Control": "no-store"})


def _add_the_bundle(app: FastAPI, compiled: Compiled, signature: Path) -> None:
    """Everything in one file, and who vouches for it."""

    async def knowledge(request: Request) -> Response:
        """The compiled knowledge that the extension carries, too. Keep it with its `ETag` and ask again with
        `If-None-Match`: while nothing has changed the answer is an empty `304`."""
        current = etag_matches(request.headers.get("if-none-match", ""), compiled.version)
        return compiled.unchanged if current else compiled.knowledge

    app.router.add_api_route(
        "/v1/knowledge",
        knowledge,
        route_class_override=PlainRoute,
        tags=["Knowledge"],
        summary="Everything in one file",
        response_description="The compiled bundle: vocabulary, desks, every situation's answer, templates, preflight.",
        responses={
            200: {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Bundle"}}}},
            304: {"description": "The copy whose `ETag` was sent in `If-None-Match` is current."},
        },
    )

    @app.get(
        "/v1/knowledge.sig",
        tags=["Knowledge"],
        summary="Who vouches for it",
        response_description="The signature.",
        response_model=Signature,
        responses=documented(NOT_SIGNED),
    )
    async def knowledge_signature() -> Response:
        """The signature (Ed25519) of the body of `GET /v1/knowledge`, over the lines `format`, `edition`, `version`,
        `sha256`, `expires` and `key`, each with a line end. An extension takes newer knowledge only by one of the keys
        that came with it."""
        try:
            # Read each time: signed again, it holds for longer, and nobody has to start the server for that.
            found = await asyncio.to_thread(read_signature, signature)
        except NoSignature:
            return problem(NOT_SIGNED)
        if found.version != compiled.version:  # of what lies on the disk by now, not of what this server has read
            return problem(NOT_SIGNED)
        return Response(as_file(found), headers={"Cache-Control": "no-cache"}, media_type="application/json")


def _add_its_parts(app: FastAPI, compiled: Compiled) -> None:
    """The desks and the leaflet."""

    @app.get(
        "/v1/desks",
        tags=["Knowledge"],
        summary="All desks",
        response_description="Every desk's full record, the leaflet's ten first.",
        response_model=tuple[CitedDesk, ...],
    )
    async def desks() -> Response:
        """What each desk does, takes and declines, how to reach it, what it needs, and from which source we know it.
        `checked_on` is the day a keeper last held the record against its sources."""
        return Response(compiled.all_desks, media_type="application/json")

    @app.get(
        "/v1/desks/{id}",
        tags=["Knowledge"],
        summary="One desk",
        response_description="The desk's full record.",
        response_model=CitedDesk,
        responses=documented(UNKNOWN_DESK),
    )
    async def desk(id: str) -> Response:
        """One desk's full record, by its id."""
        compiled.answers.desk(id)
        return Response(compiled.desks[id], media_type="application/json")

    @app.get(
        "/v1/leaflet",
        tags=["Knowledge"],
        summary="The leaflet",
        response_description="Rows of both tables, arrows of the flow chart.",
        response_model=LeafletAnswer,
    )
    async def leaflet() -> Response:
        """The government leaflet that the desks are known from, cell by cell. `basis` says how we know a cell:
        read, inferred, placed, confirmed, from the simple table, from another page, or doubtful."""
        return Response(compiled.leaflet, media_type="application/json")
