"""/docs and /problems/<name>: the OpenAPI document as a page that needs neither the internet nor a script."""

import json
from collections.abc import Iterable
from html import escape
from pathlib import Path
from string import Template
from typing import Any

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from tsuho.api.problems import KINDS

STYLE = Path(__file__).with_name("docs_page.css")

PAGE = Template(Path(__file__).with_name("docs_page.html").read_text("utf-8"))
CONTRACT = Template("<p>$about</p>\n$operations<h2>Shapes</h2>\n$shapes")
OPERATION = Template(
    "<section><h2><code>$method $path</code> $summary</h2>\n"
    "<p>$about</p>\n$taken<p>Answers</p><ul>\n$answers</ul></section>\n"
)
TAKEN = Template("<p>Takes $content</p>\n$examples")
ANSWER = Template("<li><code>$status</code> $about $content</li>\n")
CONTENT = Template("$shape as $kind")
EXAMPLE = Template("<pre tabindex=0>$json</pre>\n")
SHAPE = Template('<h3 id="$name">$name</h3><p>$about</p>$parts\n')
TABLE = Template("<table>\n$rows</table>")
ROW = Template("<tr><th scope=row><code>$key</code></th><td>$type</td><td>$needed</td><td>$about</td></tr>\n")
KIND = Template("<p>$status. $mend</p>")
PARAGRAPH = Template("<p>$content</p>")
LINK = Template('<a href="#$name">$name</a>')
CODE = Template("<code>$text</code>")


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
        return HTMLResponse(_page(kind.title, _filled(KIND, status=str(kind.status), mend=_text(kind.mend))))

    app.add_route("/docs", docs, include_in_schema=False)
    app.add_route("/docs/style.css", style, include_in_schema=False)
    app.add_route("/problems/{name}", about, include_in_schema=False)


class Html(str):
    """Markup of ours. Every text that is not is escaped when it is put into a template."""

    __slots__ = ()


def _page(title: str, content: Html) -> str:
    return _filled(PAGE, title=title, content=content)


def _contract(schema: dict[str, Any]) -> Html:
    operations = _joined(
        _operation(schema, method, path, operation)
        for path, methods in schema["paths"].items()
        for method, operation in methods.items()
    )
    shapes = _joined(_shape(name, shape) for name, shape in sorted(schema["components"]["schemas"].items()))
    about = _text(schema["info"]["description"])
    return _filled(CONTRACT, about=about, operations=operations, shapes=shapes)


def _operation(schema: dict[str, Any], method: str, path: str, operation: dict[str, Any]) -> Html:
    answers = _joined(
        _filled(ANSWER, status=str(status), about=_text(answer["description"]), content=_content(answer))
        for status, answer in operation["responses"].items()
    )
    body = operation.get("requestBody")
    taken = _filled(TAKEN, content=_content(body), examples=_examples(schema, body)) if body else Html()
    return _filled(
        OPERATION,
        method=method.upper(),
        path=path,
        summary=_text(operation["summary"]),
        about=_text(operation["description"]),
        taken=taken,
        answers=answers,
    )


def _content(part: dict[str, Any]) -> Html:
    kinds = part.get("content", {}).items()
    return _joined((_filled(CONTENT, shape=_type(each["schema"]), kind=kind) for kind, each in kinds), " ")


def _examples(schema: dict[str, Any], taken: dict[str, Any]) -> Html:
    name = _name(taken["content"]["application/json"]["schema"])
    examples = schema["components"]["schemas"][name].get("examples", [])
    return _joined(_filled(EXAMPLE, json=json.dumps(each, ensure_ascii=False, indent=2)) for each in examples)


def _shape(name: str, shape: dict[str, Any]) -> Html:
    needed = shape.get("required", [])
    rows = _joined(
        _filled(
            ROW,
            key=key,
            type=_type(part),
            needed="required" if key in needed else "",
            about=_text(part.get("description", "")),
        )
        for key, part in shape.get("properties", {}).items()
    )
    values = _joined((_filled(CODE, text=str(value)) for value in shape.get("enum", [])), " ")
    parts = _filled(TABLE, rows=rows) if rows else _filled(PARAGRAPH, content=values)
    return _filled(SHAPE, name=name, about=_text(shape.get("description", "")), parts=parts)


def _type(part: dict[str, Any]) -> Html:
    if "$ref" in part:
        return _filled(LINK, name=_name(part))
    if "anyOf" in part:
        return _joined((_type(each) for each in part["anyOf"]), " or ")
    if part.get("type") == "array":
        return Html(f"list of {_type(part.get('items', {}))}")
    if isinstance(part.get("additionalProperties"), dict):
        return Html(f"object of {_type(part['additionalProperties'])}")
    if "enum" in part:
        return _joined((_filled(CODE, text=str(value)) for value in part["enum"]), " ")
    limit = f", at most {part['maxLength']:,}" if "maxLength" in part else ""
    return Html(escape(str(part.get("format") or part.get("type", "any"))) + limit)


def _name(part: dict[str, Any]) -> str:
    return str(part["$ref"].rsplit("/", 1)[1])


def _text(text: str) -> Html:
    """Escaped, with `code` marked."""
    pieces = text.split("`")
    return _joined(_filled(CODE, text=piece) if at % 2 else Html(escape(piece)) for at, piece in enumerate(pieces))


def _filled(template: Template, **parts: str) -> Html:
    safe = {key: each if isinstance(each, Html) else escape(each) for key, each in parts.items()}
    return Html(template.substitute(safe))


def _joined(pieces: Iterable[Html], by: str = "") -> Html:
    return Html(by.join(pieces))
