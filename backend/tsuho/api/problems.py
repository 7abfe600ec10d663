"""Errors as RFC 9457 problems: what went wrong and how to mend it, never what was sent.

Each kind of problem has a page at its `type` (`/problems/<name>`).
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.responses import Response

from tsuho.api.body_limits import LONGEST_BODY, SLOWEST_BODY
from tsuho.errors import TsuhoError, UnknownDesk, UnknownId

MEDIA_TYPE = "application/problem+json"


class Kind(NamedTuple):
    """One kind of problem."""

    name: str
    status: int
    title: str
    mend: str


UNKNOWN_HOST = Kind("unknown-host", 400, "Unknown host", "Use the address the server printed, or `--allow-host`.")
FOREIGN_ORIGIN = Kind(
    "foreign-origin", 403, "Not for this origin", "Only browser extensions and this server's own pages may ask."
)
NOT_FOUND = Kind("not-found", 404, "Not found", "/docs lists every address.")
UNKNOWN_DESK = Kind("unknown-desk", 404, "Unknown desk", "GET /v1/desks lists every desk with its id.")
NOT_SIGNED = Kind(
    "not-signed",
    404,
    "Not signed",
    "Extensions then take nothing newer; docs/releasing.md tells how to sign.",
)
WRONG_METHOD = Kind("wrong-method", 405, "Wrong method", "The `Allow` header names the methods of this address.")
TOO_SLOW = Kind("too-slow", 408, "The body came too slowly", f"Send the whole body within {SLOWEST_BODY:.0f} seconds.")
TOO_LARGE = Kind("too-large", 413, "Too large", f"Send at most {LONGEST_BODY:,} bytes ({LONGEST_BODY // 1024} KiB).")
NOT_JSON = Kind("not-json", 415, "Not JSON", "Send `Content-Type: application/json`.")
INVALID = Kind("invalid", 422, "The request is not as it should be", "`errors` names each field and what it takes.")
UNKNOWN_ID = Kind("unknown-id", 422, "Unknown id", "GET /v1/knowledge lists all harms, roles, wishes and desks.")
BROKEN = Kind("broken", 500, "The server could not answer", "Ask again; if it stays, run `tsuho doctor`.")

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        UNKNOWN_HOST,
        FOREIGN_ORIGIN,
        NOT_FOUND,
        UNKNOWN_DESK,
        NOT_SIGNED,
        WRONG_METHOD,
        TOO_SLOW,
        TOO_LARGE,
        NOT_JSON,
        INVALID,
        UNKNOWN_ID,
        BROKEN,
    )
}


class FieldError(BaseModel):
    """What is wrong with one field."""

    field: str = Field(description='where, dotted from the body down: "report.post.text"; "" is the body itself')
    message: str = Field(description="what the field takes")


class Problem(BaseModel):
    """RFC 9457: what went wrong. Never repeats what was sent."""

    type: str = Field(description="which kind, as an address on this server that explains it")
    title: str
    status: int
    detail: str
    errors: list[FieldError] = Field(description="field by field, where fields are wrong; else empty")


def problem(
    kind: Kind,
    detail: str | None = None,
    errors: Sequence[tuple[str, str]] = (),
    headers: Mapping[str, str] | None = None,
) -> Response:
    """The response for one problem."""
    body = {
        "type": f"/problems/{kind.name}",
        "title": kind.title,
        "status": kind.status,
        "detail": detail or kind.mend,
        "errors": [{"field": field, "message": message} for field, message in errors],
    }
    own = {"Cache-Control": "no-store"} | dict(headers or {})
    content = json.dumps(body, ensure_ascii=False).encode()
    return Response(content, status_code=kind.status, headers=own, media_type=MEDIA_TYPE)


def answer_with_problems(app: FastAPI) -> None:
    """Every error that a route or the framework raises leaves as a problem."""
    app.add_exception_handler(RequestValidationError, _on_invalid)
    app.add_exception_handler(HTTPException, _on_http)
    app.add_exception_handler(TsuhoError, _on_own)


def documented(*kinds: Kind) -> dict[int | str, dict[str, Any]]:
    """These problems as OpenAPI responses."""
    responses: dict[int | str, dict[str, Any]] = {}
    for kind in kinds:
        about = f"/problems/{kind.name}"
        example = Problem(type=about, title=kind.title, status=kind.status, detail=kind.mend, errors=[])
        content = {"schema": {"$ref": "#/components/schemas/Problem"}, "example": example.model_dump()}
        responses[kind.status] = {"description": kind.title, "content": {MEDIA_TYPE: content}}
    return responses


async def _on_invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - registered for it
    found = [(_where(each), _wanted(each)) for each in error.errors()[:20]]
    return problem(INVALID, errors=found)


async def _on_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for it
    if error.status_code == 404:
        return problem(NOT_FOUND, f"There is nothing at this address. {NOT_FOUND.mend}")
    if error.status_code == 405:
        return problem(WRONG_METHOD, headers=error.headers)
    # All else that the framework raises is a body it could not read: nested too deep, numbers too long.
    return problem(INVALID, errors=[("", "is not JSON that can be read")])


async def _on_own(request: Request, error: Exception) -> Response:
    if isinstance(error, UnknownId):
        return problem(UNKNOWN_ID, errors=[(error.kind, f"takes one of: {', '.join(error.known)}")])
    if isinstance(error, UnknownDesk):
        return problem(UNKNOWN_DESK, f"No desk has this id. {UNKNOWN_DESK.mend}")
    return problem(BROKEN)


def _where(error: Mapping[str, Any]) -> str:
    """The field, dotted. Of an unknown key only its parent is named: the key itself was sent."""
    keys = [str(part) for part in error["loc"] if part != "body"]
    if error["type"] == "extra_forbidden":
        keys = keys[:-1]
    return "" if error["type"] == "json_invalid" else ".".join(keys)


def _wanted(error: Mapping[str, Any]) -> str:
    facts = error.get("ctx", {})
    things = "entries" if facts.get("field_type") == "Tuple" else "characters"
    wordings = {
        "missing": "is required",
        "extra_forbidden": "has a key that is not known here; /docs lists the keys",
        "string_type": "takes text",
        "string_pattern_mismatch": "takes an id: lower-case letters, digits and _",
        "string_too_long": f"takes at most {facts.get('max_length', 0):,} {things}",
        "too_long": f"takes at most {facts.get('max_length', 0):,} {things}",
        "tuple_type": "takes a list",
        "json_invalid": "is not JSON",
    }
    if error["type"] in ("model_type", "model_attributes_type", "dict_type"):
        return "takes a JSON object"
    return wordings.get(error["type"], "has a value that cannot be used here")
