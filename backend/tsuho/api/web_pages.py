"""The extension's own pages, served as they are to phones and to people without the extension.

Only the folders named here; of the extension's other parts (manifest, background, options) a web page has no use.
"""

import asyncio
import hashlib
from pathlib import Path

from fastapi import FastAPI
from starlette._utils import get_route_path
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from tsuho.api.etags import etag_matches
from tsuho.api.headers import PRACTICE_POLICY
from tsuho.site.build import beginning, manifest
from tsuho.site.pages import MANIFEST, for_the_web

FOLDERS = (
    *(
        "report",
        "desks",
        "records",
        "practice",
        "welcome",
        "style",
        "icons",
        "_locales",
        "knowledge",
        "web",
        "corrections",
    ),
    *("browser", "store", "engine", "capture", "fill", "server", "injected"),
)
OF_THE_REPORT = ("model", "sections")
OWN_NAMES = {"share": "web/share.html", "phone": "web/phone.html"}

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".gz": "application/gzip",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
}


def add_web_pages(app: FastAPI, extension: Path) -> None:
    """`/` is the report page, whose neighbours answer beside it; the other folders answer under their own names.
    `/share` is where apps share into, `/phone` tells how."""

    async def page(request: Request) -> Response:
        name = request.path_params.get("name", "index.html")
        return await _file(request, extension, OWN_NAMES.get(name, f"report/{name}"))

    async def own(request: Request) -> Response:
        return await _file(request, extension, OWN_NAMES[get_route_path(request.scope).split("/")[1]])

    async def file(request: Request) -> Response:
        folder = get_route_path(request.scope).split("/")[1]
        inside = f"report/{folder}" if folder in OF_THE_REPORT else folder
        return await _file(request, extension, f"{inside}/{request.path_params['rest']}")

    async def app_manifest(_: Request) -> Response:
        return Response(manifest(), headers={"Cache-Control": "no-cache"}, media_type="application/manifest+json")

    app.add_route("/", page, include_in_schema=False)
    app.add_route(f"/{MANIFEST}", app_manifest, include_in_schema=False)
    for folder in FOLDERS + OF_THE_REPORT:
        app.add_route(f"/{folder}/{{rest:path}}", file, include_in_schema=False)
    for name in OWN_NAMES:
        app.add_route(f"/{name}/", own, include_in_schema=False)
        app.add_route(f"/{name}/index.html", own, include_in_schema=False)
    app.add_route("/{name}", page, include_in_schema=False)


async def _file(request: Request, extension: Path, name: str) -> Response:
    content = await asyncio.to_thread(_read, extension, name)
    if content is None:
        raise HTTPException(404)
    if name.endswith(".html"):
        depth = get_route_path(request.scope).count("/") - 1
        content = for_the_web(content.decode(), depth, beginning=beginning(extension)).encode()
    tag = hashlib.sha256(content).hexdigest()[:16]
    headers = {"ETag": f'"{tag}"', "Cache-Control": "no-cache"}
    if name.startswith("practice/"):
        headers["Content-Security-Policy"] = PRACTICE_POLICY
    if etag_matches(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=headers)
    return Response(content, headers=headers, media_type=TYPES[Path(name).suffix])


def _read(extension: Path, name: str) -> bytes | None:
    """The file's bytes; None for what is not there, is of no known type, or lies outside its folder."""
    if "\\" in name or "\0" in name or ".." in name.split("/") or Path(name).suffix not in TYPES:
        return None
    try:
        path = (extension / name).resolve(strict=True)
        inside = path.is_relative_to((extension / name.split("/", maxsplit=1)[0]).resolve())
        return path.read_bytes() if inside and path.is_file() else None
    except OSError:
        return None
