"""`tsuho site`: the web page as files for any host."""

import argparse
from pathlib import Path

from tsuho.cli.terminal import say
from tsuho.cli.words import text
from tsuho.compile.bundle import compile_bundle
from tsuho.compile.signature import signature_path, signed_files
from tsuho.knowledge import CHECKOUT, read_knowledge
from tsuho.site import built, kept, packed, write


def run(chosen: argparse.Namespace) -> int:
    """The command's exit code."""
    out = Path(chosen.out)
    kept(out)  # told before the work, not after it
    knowledge = read_knowledge()
    signed = signed_files(signature_path(), compile_bundle(knowledge), knowledge.signing_keys, chosen.today)
    site = built(CHECKOUT / "extension", knowledge.product.edition, signed)
    beside = packed(site)
    write(site | beside, out)
    size = sum(map(len, site.values())) // 1024
    say(text("site.made", chosen.lang, path=out, number=len(site), size=size))
    if not any(name.endswith(".br") for name in beside):
        say(text("site.no_brotli", chosen.lang))
    return 0
