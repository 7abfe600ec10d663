"""The signature of the compiled knowledge: where it lies, and whether it speaks of these bytes. Whether its holder has
made it, `signing.py` beside it tells, which needs a library for that."""

import hashlib
import os
from datetime import date
from pathlib import Path
from typing import Any, Literal

from pydantic import ValidationError

from tsuho.as_json import to_json
from tsuho.errors import TsuhoError
from tsuho.knowledge import CHECKOUT
from tsuho.records.signature import Signature, SigningKeys

BY_HAND = "TSUHO_SIGNATURE"  # the path of a signature that lies elsewhere
NAME = "bundle.sig"
LONGEST = 4096

Misfit = Literal["other_edition", "other_bytes", "unknown_key", "expired"]


class NoSignature(TsuhoError):
    """There is none, or what lies there is none. `there`: whether there is something."""

    def __init__(self, there: bool) -> None:
        super().__init__()
        self.there = there


def signature_path(extension: Path = CHECKOUT / "extension") -> Path:
    """Beside the bundle, or where `TSUHO_SIGNATURE` says."""
    return Path(os.environ.get(BY_HAND) or extension / "knowledge" / NAME)


def read_signature(path: Path) -> Signature:
    """Raises `NoSignature`."""
    try:
        with path.open("rb") as file:
            text = file.read(LONGEST + 1)
    except OSError:
        raise NoSignature(there=path.exists()) from None
    try:
        if len(text) > LONGEST:
            raise NoSignature(there=True)
        return Signature.model_validate_json(text)
    except ValidationError:
        raise NoSignature(there=True) from None


def as_file(signature: Signature) -> bytes:
    """As it lies on the disk, and as the server gives it."""
    return to_json(signature.model_dump(mode="json"))


def misfit(signature: Signature, bundle: dict[str, Any], keys: SigningKeys, today: date) -> Misfit | None:
    """Why nobody takes this bundle by that signature, as far as it can be told without reckoning."""
    if (signature.edition, signature.version) != (bundle["edition"], bundle["version"]):
        return "other_edition"
    if signature.sha256 != digest(bundle):
        return "other_bytes"
    if signature.key not in keys.keys:
        return "unknown_key"
    return "expired" if signature.expires < today else None


def digest(bundle: dict[str, Any]) -> str:
    """Of the very bytes that `GET /v1/knowledge` gives."""
    return hashlib.sha256(to_json(bundle)).hexdigest()


def signed_files(path: Path, bundle: dict[str, Any], keys: SigningKeys, today: date) -> dict[str, bytes]:
    """The bundle in the bytes that were signed, and the signature, each by the name of its file; none where nobody has
    signed the bundle as it is."""
    try:
        signature = read_signature(path)
    except NoSignature:
        return {}
    if misfit(signature, bundle, keys, today):
        return {}
    return {"knowledge.json": to_json(bundle), "knowledge.sig": as_file(signature)}
