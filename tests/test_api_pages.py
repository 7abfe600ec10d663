"""The web pages that the server gives: the extension's own files, and nothing else."""

import pytest

from tests.asking import Asker
from tests.tiny_knowledge import tiny
from tsuho.api import create_app

WORDS = '{"webNoScript": {"message": "no script"}, "webTooOld": {"message": "too old"}}'
FILES = {
    "report/index.html": "<!doctype html>page",
    "report/report.js": "export {};",
    "report/.hidden.js": "hidden",
    "report/notes.txt": "no type",
    "style/page.css": "body{}",
    "knowledge/bundle.json": "{}",
    "practice/thread.html": "practice",
    "_locales/ja/messages.json": WORDS,
    "_locales/en/messages.json": WORDS,
    "icons/icon.svg": "<svg/>",
    "browser/i18n.js": "export {};",
    "manifest.json": "secret",
    "background.js": "secret",
    "options/options.html": "secret",
}


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Asker:
    folder = tmp_path_factory.mktemp("checkout")
    for name, content in FILES.items():
        path = folder / "extension" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    (folder / "secret.html").write_text("secret")
    (folder / "extension" / "report" / "way-out.html").symlink_to(folder / "secret.html")
    return Asker(create_app(tiny(), extension=folder / "extension"))


@pytest.mark.parametrize(
    ("path", "name", "kind"),
    [
        ("/", "report/index.html", "text/html; charset=utf-8"),
        ("/index.html", "report/index.html", "text/html; charset=utf-8"),
        ("/report/index.html", "report/index.html", "text/html; charset=utf-8"),
        ("/report.js", "report/report.js", "text/javascript; charset=utf-8"),
        ("/report/report.js", "report/report.js", "text/javascript; charset=utf-8"),
        ("/style/page.css", "style/page.css", "text/css; charset=utf-8"),
        ("/knowledge/bundle.json", "knowledge/bundle.json", "application/json"),
        ("/practice/thread.html", "practice/thread.html", "text/html; charset=utf-8"),
        ("/_locales/ja/messages.json", "_locales/ja/messages.json", "application/json"),
        ("/icons/icon.svg", "icons/icon.svg", "image/svg+xml"),
        ("/browser/i18n.js", "browser/i18n.js", "text/javascript; charset=utf-8"),
    ],
)
def test_a_file_is_given_as_it_is_with_its_type(asker: Asker, path: str, name: str, kind: str) -> None:
    answer = asker.get(path)
    assert (answer.status_code, answer.text, answer.headers["content-type"]) == (200, FILES[name], kind)
    assert answer.headers["cache-control"] == "no-cache"
    assert ("script-src 'self'" in answer.headers.get("content-security-policy", "")) is kind.startswith("text/html")
    again = asker.get(path, If_None_Match=answer.headers["etag"])
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    "path",
    [
        "/manifest.json",
        "/background.js",
        "/options/options.html",
        "/report/notes.txt",
        "/report/.hidden",
        "/report/nothing.html",
        "/report/",
        "/report",
        "/style/../manifest.json",
        "/style/%2e%2e/manifest.json",
        "/style/..%2fmanifest.json",
        "/style/%2e%2e%2fmanifest.json",
        "/style/..%5cmanifest.json",
        "/style//etc/passwd",
        "/%2e%2e%2fmanifest.json",
        "/report/way-out.html",
        "/report/index.html%00.js",
        "/report/index.html/x.js",
        "/" + "a" * 5000 + ".js",
    ],
)
def test_nothing_else_is_given(asker: Asker, path: str) -> None:
    answer = asker.get(path)
    assert answer.status_code == 404
    assert "secret" not in answer.text
    assert answer.headers["content-type"] == "application/problem+json"


def test_only_the_practice_pages_may_be_framed_and_only_by_each_other(asker: Asker) -> None:
    framed = {
        path: asker.get(path).headers.get_list("content-security-policy") for path in ("/practice/thread.html", "/")
    }
    assert [len(policies) for policies in framed.values()] == [1, 1]
    assert "frame-src 'self'; frame-ancestors 'self'" in framed["/practice/thread.html"][0]
    assert "frame-ancestors 'none'" in framed["/"][0]


def test_a_page_can_be_asked_for_its_head(asker: Asker) -> None:
    answer = asker.ask("HEAD", "/")
    assert (answer.status_code, answer.content) == (200, b"")


def test_the_real_pages_are_there() -> None:
    asker = Asker(create_app(tiny()))
    for path in ("/", "/report/index.html", "/practice/thread.html", "/knowledge/bundle.json", "/style/page.css"):
        assert asker.get(path).status_code == 200, path
    assert asker.get("/manifest.json").status_code == 404
