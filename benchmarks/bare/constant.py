"""Starlette with one route that always gives the same 304, whatever was asked: no middleware, nothing compared."""

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from benchmarks.bare.serving import serve

HEADERS = {"ETag": '"2026-11-23.1+0123456789ab"', "Cache-Control": "no-cache"}


async def constant(request: Request) -> Response:
    """Not modified."""
    return Response(status_code=304, headers=HEADERS)


if __name__ == "__main__":
    serve(Starlette(routes=[Route("/v1/knowledge", constant)]))
