"""`tsuho serve` and a site behind nginx, by the very text of docs/hosting.md. Skipped where there is no nginx."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.behind_nginx import NAME, NGINX, Proxy, ask, behind_nginx

QUESTION = json.dumps({"harm": "defamation", "role": "victim", "wish": "takedown"})

pytestmark = [
    pytest.mark.anew,
    pytest.mark.skipif(NGINX is None, reason="nginx is not installed (apt-get install nginx)"),
]


@pytest.fixture(scope="module")
def proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxy]:
    with behind_nginx(tmp_path_factory.mktemp("nginx")) as both:
        yield both


def test_pages_files_and_answers_come_through_below_a_path(proxy: Proxy) -> None:
    page = ask(proxy.port, "GET", "/tsuho/")
    assert page.status == 200
    assert page.headers["x-content-type-options"] == "nosniff", "each header once"
    assert b'href="./style/page.css"' in page.body
    for path in ("style/page.css", "share/", "phone/", "app.webmanifest", "records/index.html", "docs", "openapi.json"):
        assert ask(proxy.port, "GET", f"/tsuho/{path}").status == 200, path
    said = {"Content_Type": "application/json", "Origin": f"https://{NAME}"}
    triage = ask(proxy.port, "POST", "/tsuho/v1/triage", QUESTION, **said)
    assert triage.status == 200
    assert json.loads(triage.body)["signposts"]
    assert (
        ask(proxy.port, "POST", "/tsuho/v1/triage", QUESTION, **{**said, "Origin": "https://evil.example"}).status
        == 403
    )


def test_no_forwarded_name_opens_what_the_name_itself_does_not(proxy: Proxy) -> None:
    assert ask(proxy.port, "GET", "/tsuho/healthz", Host="evil.example").status == 400
    assert ask(proxy.port, "GET", "/tsuho/healthz", Host="evil.example", X_Forwarded_Host=NAME).status == 400
    assert ask(proxy.port, "GET", "/tsuho/healthz", X_Forwarded_Host="evil.example").status == 200


def test_two_processes_answer_and_both_end_with_the_server(proxy: Proxy) -> None:
    children = Path(f"/proc/{proxy.server.pid}/task/{proxy.server.pid}/children")
    if not children.exists():
        pytest.skip("this system does not tell the children of a process")
    # multiprocessing's own process, which minds what is shared, is none of them
    workers = [
        pid for pid in children.read_text().split() if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()
    ]
    assert len(workers) == 2


def test_the_site_beside_it_is_given_out_packed_and_for_good(proxy: Proxy) -> None:
    name = next(each for each in proxy.site if each.endswith("report/packed/begin.js"))
    answer = ask(proxy.port, "GET", f"/{name}", Accept_Encoding="gzip")
    assert answer.headers["content-encoding"] == "gzip"
    assert gzip.decompress(answer.body) == proxy.site[name]
    assert "immutable" in answer.headers["cache-control"]
    page = ask(proxy.port, "GET", "/")
    assert page.body == proxy.site["index.html"]
    assert page.headers["cache-control"] == "no-cache"
    for path in ("/", "/share/", "/records/", f"/{name}"):
        headers = ask(proxy.port, "GET", path).headers
        assert headers["x-content-type-options"] == "nosniff", path
        assert headers["referrer-policy"] == "no-referrer", path
        assert headers["strict-transport-security"] == "max-age=31536000", path
        assert headers["content-security-policy"] == "frame-ancestors 'self'", path
    assert ask(proxy.port, "GET", "/", If_None_Match=page.headers["etag"]).status == 304
