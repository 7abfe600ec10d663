"""`tsuho serve`: the server, and one screen that says what is running and where to click."""

import errno
import gc
import os
import re
import socket
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import NamedTuple

from tsuho import __version__
from tsuho.cli.port import bind, who_answers
from tsuho.cli.terminal import say
from tsuho.cli.words import text
from tsuho.engine.patterns import compiled
from tsuho.errors import BrokenKnowledge
from tsuho.knowledge import CHECKOUT, default_folder, read_knowledge
from tsuho.records import Knowledge


class Behind(NamedTuple):
    """How it stands behind a proxy: how many processes answer, the path that the proxy puts before ours, and whose
    `X-Forwarded-*` is believed."""

    workers: int = 1
    root_path: str = ""
    trusted: tuple[str, ...] = ()


ALONE = Behind()


def serve(host: str, port: int, allow_hosts: Sequence[str], log: bool, language: str, behind: Behind = ALONE) -> int:
    """Serves until Ctrl+C. 0 when it was stopped; 1 where the port could not be had. `log`: a line for each answer."""
    try:
        listening = bind(host, port)
    except OSError as error:
        sys.stderr.write(f"{_refusal(host, port, error, language)}\n")
        return 1
    with listening:
        gc.disable()  # what is made until the first answer stays for good; looking through it again and again is slow
        import uvicorn  # here, and the next: they cost half a second, and a busy port should be told at once

        from tsuho.api.app import create_app
        from tsuho.api.connections import Connection
        from tsuho.api.handed_over import FACTORY, Given, hand_over, log_lines

        own = [f"[{host}]" if ":" in host else host]
        knowledge = read_knowledge()
        _refuse_broken(knowledge)
        several = behind.workers > 1
        if several:
            hand_over(Given((*own, *allow_hosts), log))
        app = FACTORY if several else create_app(knowledge, allow_hosts=[*own, *allow_hosts])
        gc.freeze()
        gc.enable()
        # The framework's own lines would hold addresses; ours hold none (api/outermost.py).
        config = uvicorn.Config(
            app,
            factory=several,
            workers=behind.workers,
            http=Connection,
            access_log=False,
            log_level="warning",
            server_header=False,
            lifespan="off",
            root_path=behind.root_path,
            proxy_headers=bool(behind.trusted),
            forwarded_allow_ips=list(behind.trusted),
        )
        log_lines(log)
        say(screen(host, listening.getsockname()[1], knowledge, allow_hosts, language))
        sys.stdout.flush()
        with suppress(KeyboardInterrupt):
            if several:
                from uvicorn.supervisors import Multiprocess

                Multiprocess(config, sockets=[listening]).run()
            else:
                uvicorn.Server(config).run(sockets=[listening])
    return 0


def screen(host: str, port: int, knowledge: Knowledge, allow_hosts: Sequence[str], language: str) -> str:
    """What is running, where to click, how to load the extension, how to stop."""
    everywhere = host in ("0.0.0.0", "::")  # noqa: S104 - compared, not bound
    name = "127.0.0.1" if everywhere else f"[{host}]" if ":" in host else host
    at = f"http://{name}:{port}"
    about = {
        "version": __version__,
        "edition": knowledge.product.edition,
        "at": at,
        "extension": CHECKOUT / "extension",
    }
    parts = [text("serve.screen", language, **about).strip("\n")]
    if everywhere and not allow_hosts:
        parts.append(text("serve.unnamed", language, port=port))
    return "\n\n".join((*parts, text("serve.nothing_kept", language)))


def _refuse_broken(knowledge: Knowledge) -> None:
    """What would be an error only when somebody's address meets it: a pattern that is none, pages that are not there.
    Raises `BrokenKnowledge`."""
    lists = {"preflight.toml": knowledge.preflight.patterns.values()}
    for site in knowledge.platforms.values():
        lists[f"platforms/{site.id}.toml"] = dict(site.addresses).values()
    for file, patterns in lists.items():
        for each in patterns:
            try:
                compiled(tuple(each))
            except re.error as error:
                raise BrokenKnowledge(default_folder() / file, f"{error.pattern!r} is no pattern: {error}") from None
    pages = CHECKOUT / "extension"
    if not (pages / "report" / "index.html").is_file():
        raise BrokenKnowledge(pages, "the web pages are missing; take the whole repository")


def _refusal(host: str, port: int, error: OSError, language: str) -> str:
    if error.errno == errno.EADDRNOTAVAIL or isinstance(error, socket.gaierror):
        return text("serve.not_ours", language, host=host)
    answering = who_answers(host, port) if error.errno == errno.EADDRINUSE else None
    if answering and answering.version:
        return text("serve.running_already", language, version=answering.version, host=host, port=port)
    if answering:
        # What to type depends on what was typed.
        by_script = os.environ.get("TSUHO_STARTED_BY") == "scripts/run"
        return text("serve.port_taken_run" if by_script else "serve.port_taken", language, port=port, next=port + 1)
    reason = error.strerror or type(error).__name__
    return text("serve.port_refused", language, host=host, port=port, reason=reason)
