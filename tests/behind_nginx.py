"""`tsuho serve` and a site behind nginx, by the very text of docs/hosting.md."""

import http.client
import os
import shutil
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.browser.servers import free_port
from tsuho.knowledge import CHECKOUT
from tsuho.site import built, packed, write

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
NAME = "tsuho.example.jp"


class Proxy(NamedTuple):
    """nginx and what stands behind it."""

    port: int
    server: subprocess.Popen[bytes]
    site: dict[str, bytes]


@contextmanager
def behind_nginx(home: Path, workers: int = 2) -> Iterator[Proxy]:
    """Both, in an empty folder, while the block runs."""
    site = built(CHECKOUT / "extension", "test")
    write(site | packed(site), home / "site")
    subject = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={NAME}"]
    keys = ["-keyout", str(home / "key.pem"), "-out", str(home / "certificate.pem")]
    subprocess.run(["openssl", "req", *subject, *keys], check=True, stderr=subprocess.DEVNULL)
    port, behind = free_port(), free_port()
    (home / "nginx.conf").write_text(_configuration(home, port, behind))
    options = ["--workers", str(workers), "--allow-host", NAME, "--root-path", "/tsuho", "--trust", "127.0.0.1"]
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
        f"{user}pid {home}/pid;\nerror_log {home}/errors.log;\nevents {{ worker_connections 4096; }}\n"
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
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes


def ask(port: int, method: str, path: str, body: str | None = None, **headers: str) -> Answer:
    """One question over https, under the name that the certificate is for."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    connection = http.client.HTTPSConnection("127.0.0.1", port, context=context, timeout=20)
    named = {"Host": NAME} | {name.replace("_", "-"): value for name, value in headers.items()}
    with closing(connection):
        connection.request(method, path, body, named)
        answer = connection.getresponse()
        told = {name.lower(): value for name, value in answer.getheaders()}
        return Answer(answer.status, told, answer.read())
