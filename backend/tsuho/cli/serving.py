"""`tsuho serve`: the server, and one screen that says what is running and where to click."""

import gc
import logging
import sys
from collections.abc import Sequence
from contextlib import suppress

from tsuho import __version__
from tsuho.cli.port import bind, who_answers
from tsuho.cli.terminal import say
from tsuho.cli.words import text
from tsuho.knowledge import CHECKOUT, read_knowledge
from tsuho.records import Knowledge


def serve(host: str, port: int, allow_hosts: Sequence[str], log: bool, language: str) -> int:
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

        own = [f"[{host}]" if ":" in host else host]
        knowledge = read_knowledge()
        app = create_app(knowledge, allow_hosts=[*own, *allow_hosts])
        gc.freeze()
        gc.enable()
        # The framework's own lines would hold addresses; ours hold none (api/outermost.py).
        config = uvicorn.Config(app, access_log=False, log_level="warning", server_header=False, lifespan="off")
        logging.basicConfig(format="%(asctime)s %(message)s", datefmt="%H:%M:%S", level=logging.WARNING)
        logging.getLogger("tsuho").setLevel(logging.INFO if log else logging.WARNING)
        say(screen(host, listening.getsockname()[1], knowledge, allow_hosts, language))
        sys.stdout.flush()
        with suppress(KeyboardInterrupt):
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


def _refusal(host: str, port: int, error: OSError, language: str) -> str:
    answering = who_answers(host, port)
    if answering and answering.version:
        return text("serve.running_already", language, version=answering.version, host=host, port=port)
    if answering:
        return text("serve.port_taken", language, port=port, next=port + 1)
    reason = error.strerror or type(error).__name__
    return text("serve.port_refused", language, host=host, port=port, reason=reason)
