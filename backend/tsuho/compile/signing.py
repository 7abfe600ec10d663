"""Signing an edition, and making the pair of keys for it: on a keeper's own machine, with `cryptography`."""

import base64
import os
from datetime import date
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization as written
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from tsuho.compile.signature import digest
from tsuho.errors import Unusable
from tsuho.knowledge import CHECKOUT
from tsuho.records.signature import Signature, Statement


class NoKey(Unusable):
    """What was named is no private key that signs here."""


def make_key(path: Path) -> str:
    """Writes a new private key, which only its owner may read, and gives the public one. Raises `NoKey` for a place in
    the checkout, from where it would come into the repository; `OSError` where something is there or cannot be."""
    if path.resolve().is_relative_to(CHECKOUT):
        raise NoKey("sign.key_inside", path=path)
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(written.Encoding.PEM, written.PrivateFormat.PKCS8, written.NoEncryption())
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(pem)
    return public_key(key)


def read_key(path: Path) -> Ed25519PrivateKey:
    """Raises `NoKey`, and `OSError` where it cannot be read."""
    if path.resolve().is_relative_to(CHECKOUT):
        raise NoKey("sign.key_inside", path=path)
    try:
        key = written.load_pem_private_key(path.read_bytes(), password=None)
    except (ValueError, TypeError):  # TypeError: it is there, under a password
        raise NoKey("sign.no_key", path=path) from None
    if not isinstance(key, Ed25519PrivateKey):
        raise NoKey("sign.no_key", path=path)
    return key


def public_key(key: Ed25519PrivateKey) -> str:
    """As `signing_keys.toml` names it."""
    public = key.public_key().public_bytes(written.Encoding.DER, written.PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(public).decode()


def sign(bundle: dict[str, Any], key: Ed25519PrivateKey, expires: date) -> Signature:
    """That the bundle is this edition, to the end of that day in Japan."""
    statement = Statement(
        edition=bundle["edition"],
        version=bundle["version"],
        sha256=digest(bundle),
        expires=expires,
        key=public_key(key),
    )
    made = base64.b64encode(key.sign(statement.signed_bytes)).decode()
    return Signature(**statement.model_dump(), signature=made)


def is_genuine(signature: Signature) -> bool:
    """Whether the holder of the key that it names has made it."""
    try:
        key = written.load_der_public_key(base64.b64decode(signature.key))
        assert isinstance(key, Ed25519PublicKey)  # noqa: S101 - its pattern says so
        key.verify(base64.b64decode(signature.signature), signature.signed_bytes)
    except (InvalidSignature, ValueError):
        return False
    return True
