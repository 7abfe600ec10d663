"""/docs and /problems/<name>: the OpenAPI document as a page that needs neither the internet nor a script."""

import json
from html import escape
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from tsuho.api.problems import KINDS

STYLE = Path(__file__).with_name("documents.css")


def add_documents(app: FastAPI) -> None:
    """The pages for developers."""

    async def docs(request: Request) -> Response:
        return HTMLResponse(_page(app.title, _contract(app.openapi())))

    async def style(request: Request) -> Response:
        return Response(STYLE.read_bytes(), media_type="text/css")

    async def about(request: Request) -> Response:
        kind = KINDS.get(request.path_params["name"])
        if kind is None:
            raise HTTPException(404)
        return HTMLResponse(_page(kind.title, f"<p>{kind.status}. {_text(kind.mend)}</p>"))

    app.add_route("/docs", docs, include_in_schema=False)
    app.add_route("/docs/style.css", style, include_in_schema=False)
    app.add_route("/problems/{name}", about, include_in_schema=False)


def _page(title: str, content: str) -> str:
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f'<title>{escape(title)}</title><link rel="icon" href="/icons/icon.svg">'
        '<link rel="stylesheet" href="/docs/style.css">'
        f"<body><main><h1>{escape(title)}</h1>{content}"
        '<p><a href="/docs">All addresses</a> · <a href="/openapi.json">OpenAPI document</a> · '
        '<a href="/">The page for people</a></p></main></body></html>'
    )


def _contract(schema: dict[str, Any]) -> str:
    operations = "".join(
        _operation(schema, method, path, operation)
        for path, methods in schema["paths"].items()
        for method, operation in methods.items()
    )
    shapes = "".join(_shape(name, shape) for name, shape in sorted(schema["components"]["schemas"].items()))
    return f"<p>{_text(schema['info']['description'])}</p>{operations}<h2>Shapes</h2>{shapes}"


def _operation(schema: dict[str, Any], method: str, path: str, operation: dict[str, Any]) -> str:
    answers = "".join(
        f"<li><code>{status}</code> {_text(answer['description'])} {_content(answer)}</li>"
        for status, answer in operation["responses"].items()
    )
    taken = operation.get("requestBody", {})
    return (
        f"<section><h2><code>{method.upper()} {escape(path)}</code> {_text(operation['summary'])}</h2>"
        f"<p>{_text(operation['description'])}</p>"
        + (f"<p>Takes {_content(taken)}</p>{_example(schema, taken)}" if taken else "")
        + f"<p>Answers</p><ul>{answers}</ul></section>"
    )


def _content(part: dict[str, Any]) -> str:
    return " ".join(f"{_type(each['schema'])} as {escape(kind)}" for kind, each in part.get("content", {}).items())


def _example(schema: dict[str, Any], taken: dict[str, Any]) -> str:
    name = taken["content"]["application/json"]["schema"]["$ref"].rsplit("/", 1)[1]
    examples = schema["components"]["schemas"][name].get("examples", [])
    shown = (json.dumps(each, ensure_ascii=False, indent=2) for each in examples)
    return "".join(f"<pre tabindex=0>{escape(each)}</pre>" for each in shown)


def _shape(name: str, shape: dict[str, Any]) -> str:
    needed = shape.get("required", [])
    rows = "".join(
        f"<tr><th scope=row><code>{escape(key)}</code></th><td>{_type(part)}</td>"
        f"<td>{'required' if key in needed else ''}</td><td>{_text(part.get('description', ''))}</td></tr>"
        for key, part in shape.get("properties", {}).items()
    )
    values = " ".join(f"<code>{escape(str(value))}</code>" for value in shape.get("enum", []))
    table = f"<table>{rows}</table>" if rows else f"<p>{values}</p>"
    return f'<h3 id="{escape(name)}">{escape(name)}</h3><p>{_text(shape.get("description", ""))}</p>{table}'


def _type(part: dict[str, Any]) -> str:
    if "$ref" in part:
        name = escape(part["$ref"].rsplit("/", 1)[1])
        return f'<a href="#{name}">{name}</a>'
    if "anyOf" in part:
        return " or ".join(_type(each) for each in part["anyOf"])
    if part.get("type") == "array":
        return f"list of {_type(part.get('items', {}))}"
    if isinstance(part.get("additionalProperties"), dict):
        return f"object of {_type(part['additionalProperties'])}"
    limit = f", at most {part['maxLength']:,}" if "maxLength" in part else ""
    return escape(str(part.get("format") or part.get("type", "any"))) + limit


def _text(text: str) -> str:
    """Escaped, with `code` marked."""
    pieces = escape(text).split("`")
    return "".join(f"<code>{piece}</code>" if place % 2 else piece for place, piece in enumerate(pieces))
