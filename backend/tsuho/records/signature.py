"""Whose signature makes knowledge acceptable, and what a signature of it says."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from tsuho.records.base import Record

# An Ed25519 key as SubjectPublicKeyInfo in base64: short enough to be its own name.
PublicKey = Annotated[str, Field(pattern=r"^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$")]


class SigningKeys(Record):
    """All of `signing_keys.toml`: the key that signs now and the next one; for how many days a signature holds."""

    keys: Annotated[tuple[PublicKey, ...], Field(max_length=2)] = ()
    days: Annotated[int, Field(gt=0)] = 90
    most_days: Annotated[int, Field(gt=0)] = 400


class Statement(Record):
    """What is signed: these very bytes are this edition, until the end of that day in Japan, says the holder of `key`.
    The extension reads it by `extension/server/signature.js`."""

    format: Literal["tsuho-signature 1"] = "tsuho-signature 1"
    edition: str = Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}\.[0-9]+$")
    version: str = Field(pattern=r"^[0-9.-]+\+[0-9a-f]+$", description="that of the bundle, which is its `ETag`")
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$", description="of the body of `GET /v1/knowledge`")
    expires: date = Field(description="the last day, in Japan")
    key: PublicKey

    @property
    def signed_bytes(self) -> bytes:
        """A line each. No value can hold a line end, so no two statements have the same bytes."""
        lines = (self.format, self.edition, self.version, self.sha256, self.expires.isoformat(), self.key)
        return "".join(f"{line}\n" for line in lines).encode()


class Signature(Statement):
    """A statement with its signature (Ed25519, in base64): what `GET /v1/knowledge.sig` gives."""

    signature: str = Field(pattern=r"^[A-Za-z0-9+/]{86}==$")
