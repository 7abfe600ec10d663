"""`tsuho serve` and a site behind nginx, by the very text of docs/hosting.md. Skipped where there is no nginx."""

import gzip
import http.client
import json
import os
import shutil
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.browser.servers import free_port
from tsuho.knowledge import CHECKOUT
from tsuho.site import built, packed, write

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
NAME = "tsuho.example.jp"
QUESTION = json.dumps({"harm": "defamation", "role": "victim", "wish": "takedown"})

pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not installed (apt-get install nginx)")


class Proxy(NamedTuple):
    port: int
    server: subprocess.Popen[bytes]
    site: dict[str, bytes]


@pytest.fixture(scope="module")
def proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxy]:
    home = tmp_path_factory.mktemp("nginx")
    site = built(CHECKOUT / "extension", "test")
    write(site | packed(site), home / "site")
    subject = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={NAME}"]
    keys = ["-keyout", str(home / "key.pem"), "-out", str(home / "certificate.pem")]
    subprocess.run(["openssl", "req", *subject, *keys], check=True, stderr=subprocess.DEVNULL)
    port, behind = free_port(), free_port()
    (home / "nginx.conf").write_text(_configuration(home, port, behind))
    options = ["--workers", "2", "--allow-host", NAME, "--root-path", "/tsuho", "--trust", "127.0.0.1"]
    command = [sys.executable, "-m", "tsuho", "serve", "--port", str(behind), *options]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    nginx = subprocess.Popen([str(NGINX), "-p", str(home), "-c", "nginx.conf", "-g", "daemon off;"])
    try:
        _until_it_answers(port)
        yield Proxy(port, server, site)
    finally:
        for process in (nginx, server):
            process.terminate()
            process.wait(20)


def _configuration(home: Path, port: int, behind: int) -> str:
    told = (CHECKOUT / "docs" / "hosting.md").read_text("utf-8").split("```nginx\n")[1].split("```")[0]
    for written, meant in (
        ("listen 443", f"listen 127.0.0.1:{port}"),
        ("/etc/tsuho/", f"{home}/"),
        ("root /srv/tsuho", f"root {home}/site"),
        ("127.0.0.1:8710", f"127.0.0.1:{behind}"),
    ):
        assert written in told
        told = told.replace(written, meant)
    temporary = "".join(
        f"{kind}_temp_path {home}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    kinds = "types { text/html html; text/css css; text/javascript js; application/json json; image/svg+xml svg; }"
    user = "user root;\n" if os.geteuid() == 0 else ""
    return (
        f"{user}pid {home}/pid;\nerror_log {home}/errors.log;\nevents {{}}\n"
        f"http {{\n{temporary}access_log {home}/access.log;\n{kinds}\n{told}}}\n"
    )


def _until_it_answers(port: int) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        try:
            if ask(port, "GET", "/tsuho/healthz").status == 200:
                return
        except OSError:
            pass
        time.sleep(0.1)
    raise TimeoutError("nginx and the server do not answer")


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes


def ask(port: int, method: str, path: str, body: str | None = None, **headers: str) -> Answer:
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    connection = http.client.HTTPSConnection("127.0.0.1", port, context=context, timeout=20)
    named = {"Host": NAME} | {name.replace("_", "-"): value for name, value in headers.items()}
    with closing(connection):
        connection.request(method, path, body, named)
        answer = connection.getresponse()
        told = {name.lower(): value for name, value in answer.getheaders()}
        return Answer(answer.status, told, answer.read())


def test_pages_files_and_answers_come_through_below_a_path(proxy: Proxy) -> None:
    page = ask(proxy.port, "GET", "/tsuho/")
    assert page.status == 200
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
    assert ask(proxy.port, "GET", "/", If_None_Match=page.headers["etag"]).status == 304
