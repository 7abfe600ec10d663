"""`tsuho serve`: the server, and one screen that says what is running and where to click."""

import gc
import logging
import sys
from collections.abc import Sequence
from contextlib import suppress

from tsuho import __version__
from tsuho.cli.port import bind, who_answers
from tsuho.cli.terminal import say
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
        # The framework's own lines would hold addresses; ours hold none (api/envelope.py).
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
    extension = CHECKOUT / "extension"
    edition = knowledge.product.edition
    if language == "en":
        lines = [
            f"通報ナビ (Tsūhō Navi) {__version__} is running. Knowledge: {edition}. Unofficial.",
            "",
            f"  Web page      {at}/",
            f"  Practice page {at}/practice/thread.html",
            f"  API           {at}/docs",
            "",
            f"  Extension     load the folder {extension}",
            "    Chrome, Edge: chrome://extensions → Developer mode → Load unpacked",
            "    Firefox:      about:debugging → This Firefox → Load Temporary Add-on → manifest.json",
            "",
            "Nothing you type is stored or logged here. Stop with Ctrl+C.",
        ]
    else:
        lines = [
            f"通報ナビ {__version__} が動いています。知識の版: {edition}（非公式）",
            "",
            f"  Webページ     {at}/",
            f"  練習ページ    {at}/practice/thread.html",
            f"  API           {at}/docs",
            "",
            f"  拡張機能      フォルダー {extension} を読み込みます",
            "    Chrome・Edge: chrome://extensions → デベロッパーモード → パッケージ化されていない拡張機能を読み込む",
            "    Firefox:      about:debugging → このFirefox → 一時的なアドオンを読み込む → manifest.json",
            "",
            "入力した内容は、ここでは保存も記録もしません。終了するには Ctrl+C を押してください。",
        ]
    if everywhere and not allow_hosts:
        lines.insert(-1, _unnamed(port, language))
    return "\n".join(lines)


def _unnamed(port: int, language: str) -> str:
    if language == "en":
        return f"Other machines need a name: start with --allow-host NAME, then open http://NAME:{port}/ there.\n"
    return f"ほかの端末から使うには --allow-host 名前 を付けて起動し、http://名前:{port}/ を開いてください。\n"


def _refusal(host: str, port: int, error: OSError, language: str) -> str:
    answering = who_answers(host, port)
    japanese = language == "ja"
    if answering and answering.version:
        if japanese:
            return f"通報ナビ {answering.version} がすでに http://{host}:{port}/ で動いています。そのまま使えます。"
        return f"通報ナビ {answering.version} is already running at http://{host}:{port}/. You can use it as it is."
    if answering:
        if japanese:
            return f"ポート {port} はほかのプログラムが使っています。`--port {port + 1}` を付けて起動してください。"
        return f"Another program has port {port}. Start with `--port {port + 1}`."
    reason = error.strerror or type(error).__name__
    if japanese:
        return f"{host} のポート {port} を開けません（{reason}）。--host と --port を確かめてください。"
    return f"Cannot open port {port} on {host} ({reason}). Check --host and --port."
