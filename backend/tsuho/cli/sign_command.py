"""`tsuho sign`: what was asked in, an exit code out."""

import argparse
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from tsuho.cli.terminal import say
from tsuho.cli.words import text
from tsuho.compile.bundle import compile_bundle
from tsuho.compile.signature import as_file, signature_path
from tsuho.errors import Unusable
from tsuho.knowledge import read_knowledge

if TYPE_CHECKING:  # the library may not be there
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def run(chosen: argparse.Namespace) -> int:
    """0 with a signature or a key written. Raises `Unusable`, `NoKey` and `OSError`."""
    try:
        from tsuho.compile import signing
    except ModuleNotFoundError:
        raise Unusable("sign.no_library") from None
    if bool(chosen.key) == bool(chosen.new_key):
        raise Unusable("sign.which")
    return _new_key(chosen) if chosen.new_key else _signed(chosen, signing.read_key(Path(chosen.key)))


def _new_key(chosen: argparse.Namespace) -> int:
    from tsuho.compile import signing

    say(text("sign.key_made", chosen.lang, path=chosen.new_key, public=signing.make_key(Path(chosen.new_key))))
    return 0


def _signed(chosen: argparse.Namespace, key: "Ed25519PrivateKey") -> int:
    from tsuho.compile import signing

    knowledge = read_knowledge()
    allowed = knowledge.signing_keys
    days = chosen.days or allowed.days
    if days > allowed.most_days:
        raise Unusable("sign.too_long", days=allowed.most_days)
    expires = chosen.today + timedelta(days)
    signature = signing.sign(compile_bundle(knowledge), key, expires)
    out = Path(chosen.out) if chosen.out else signature_path()
    out.write_bytes(as_file(signature))
    say(text("sign.made", chosen.lang, path=out, edition=signature.edition, expires=expires.isoformat()))
    if signature.key not in allowed.keys:
        say(text("sign.nobody", chosen.lang, public=signature.key))
    return 0
